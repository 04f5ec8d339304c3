// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/figures.h"

#include "models/statistics/answering.h"
#include "models/statistics/catalogues.h"
#include "models/statistics/lending/figurememory.h"
#include "models/store/centre.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Figures)
};

FigureMeasure shown(const FactCatalogue& facts, const FactMeasure& measure)
{
    return {measure.key,
            measure.title,
            measure.definition,
            measure.unit,
            measure.subject,
            facts.dimensionsOf(measure),
            facts.tablesOf(measure)};
}

/// The stretches of a dimension of the calendar that the file knows something of.
Result<QList<FigureGroup>> calendarGroups(Connection& connection, const FactCatalogue& facts,
                                          const FigureQuestion& question, const FigureScope& scope)
{
    KITCAMP_ASSIGN(const Asking asking, Asking::make(connection, facts, question, scope));
    KITCAMP_ASSIGN(const QList<AskedAxis> axes, asking.axes());
    QList<FigureGroup> groups;
    for (const FigureBucket& bucket : axes.first().buckets)
        groups << FigureGroup{bucket.key, bucket.label};
    return groups;
}

/// All words and rows there are; of texts those that occur.
Result<QList<FigureGroup>> otherGroups(Connection& connection, const FactCatalogue& facts,
                                       const FigureQuestion& question, const FigureScope& scope)
{
    const FactDimension& dimension = *facts.dimension(question.by.first());
    KITCAMP_ASSIGN(const DimensionNames names, DimensionNames::read(connection, dimension, nullptr));
    QStringList raws = names.raws();
    if (raws.isEmpty()) {
        KITCAMP_ASSIGN(const Asking asking, Asking::make(connection, facts, question, scope));
        KITCAMP_ASSIGN(const FactCells cells,
                       asking.cells({{{dimension.key, false, {}}}, {}, {}, false, {}}));
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (!cell.key().first.isEmpty())
                raws << cell.key().first;
        }
    }
    QList<FigureGroup> groups;
    const bool ordered = dimension.order != FactDimension::Order::ByValue || !dimension.words.isEmpty();
    if (ordered)
        std::stable_sort(raws.begin(), raws.end(),
                         [&](const QString& a, const QString& b) { return names.place(a) < names.place(b); });
    for (const QString& raw : raws)
        groups << names.group(raw);
    if (!ordered)
        std::sort(groups.begin(), groups.end(), [](const FigureGroup& a, const FigureGroup& b) {
            return a.label.localeAwareCompare(b.label) < 0;
        });
    return groups;
}

} // namespace

Result<FigureScope> FigureScope::of(Connection& connection, qint64 now)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    return FigureScope{now, centre.zone, {}, std::make_shared<FigureMemory>()};
}

QList<FigureMeasure> allMeasures()
{
    const FactCatalogue facts = allFacts();
    QList<FigureMeasure> measures;
    for (const FactMeasure& measure : facts.measures)
        measures << shown(facts, measure);
    return measures;
}

std::optional<FigureMeasure> measureOf(const QString& key)
{
    const FactCatalogue facts = allFacts();
    const FactMeasure* measure = facts.measure(key);
    return measure ? std::optional(shown(facts, *measure)) : std::nullopt;
}

QList<FigureDimension> allDimensions()
{
    QList<FigureDimension> dimensions;
    for (const FactDimension& dimension : allFacts().dimensions)
        dimensions << FigureDimension{dimension.key, dimension.title, dimension.isTime};
    return dimensions;
}

std::optional<FigureDimension> dimensionOf(const QString& key)
{
    const FactCatalogue facts = allFacts();
    const FactDimension* dimension = facts.dimension(key);
    return dimension ? std::optional(FigureDimension{dimension->key, dimension->title, dimension->isTime})
                     : std::nullopt;
}

Result<QList<FigureGroup>> groupsOf(Connection& connection, const QString& measure, const QString& dimension,
                                    const FigureScope& scope)
{
    const FactCatalogue facts = allFacts();
    FigureQuestion question;
    question.measure = measure;
    question.by = {dimension};
    KITCAMP_TRY(Asking::make(connection, facts, question, scope));
    return isCalendarDimension(dimension) ? calendarGroups(connection, facts, question, scope)
                                          : otherGroups(connection, facts, question, scope);
}

Result<FigureAnswer> ask(Connection& connection, const FigureQuestion& question, const FigureScope& scope)
{
    const FactCatalogue facts = allFacts();
    KITCAMP_ASSIGN(const Asking asking, Asking::make(connection, facts, question, scope));
    return Answering(asking).answer();
}

} // namespace kitcamp
