// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/factcatalogue.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
const T* keyed(const QList<T>& all, const QString& key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

/// The tables that \p sql names.
QStringList tablesIn(const QString& sql)
{
    static const QRegularExpression table(u"\\b(?:FROM|JOIN) +([a-z_]+)"_s);
    QStringList found;
    for (auto matches = table.globalMatch(sql); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

} // namespace

QStringList calendarTimes()
{
    return {u"year"_s, u"term"_s, u"month"_s, u"week"_s, u"day"_s};
}

QStringList clockTimes()
{
    return calendarTimes() + QStringList{u"weekday"_s, u"hour"_s};
}

QStringList FactSource::dimensions() const
{
    QStringList all = times;
    for (const FactColumn& column : columns)
        all << column.dimension;
    return all;
}

void FactCatalogue::add(const FactCatalogue& other)
{
    dimensions += other.dimensions;
    sources += other.sources;
    measures += other.measures;
    looks += other.looks;
}

const FactSource* FactCatalogue::source(const QString& key) const
{
    return keyed(sources, key);
}

const FactMeasure* FactCatalogue::measure(const QString& key) const
{
    return keyed(measures, key);
}

const FactDimension* FactCatalogue::dimension(const QString& key) const
{
    return keyed(dimensions, key);
}

const FactLook* FactCatalogue::look(const QString& table) const
{
    const auto found =
        std::find_if(looks.begin(), looks.end(), [&](const FactLook& look) { return look.table == table; });
    return found == looks.end() ? nullptr : &*found;
}

QStringList FactCatalogue::dimensionsOf(const FactMeasure& measure) const
{
    QStringList all = source(measure.amount.source)->dimensions();
    const QStringList others = measure.over ? source(measure.over->source)->dimensions() : all;
    all.removeIf([&](const QString& one) { return !others.contains(one) || measure.lacks.contains(one); });
    return all;
}

QStringList FactCatalogue::tablesOf(const FactMeasure& measure) const
{
    QStringList tables = source(measure.amount.source)->tables;
    if (measure.over)
        tables += source(measure.over->source)->tables;
    // The zone and the terms decide what is in which month.
    tables << u"setting"_s << u"term"_s;
    // Groups are called as these rows are.
    for (const QString& key : dimensionsOf(measure)) {
        if (const FactDimension* named = dimension(key))
            tables += tablesIn(named->rows);
    }
    tables.removeDuplicates();
    return tables;
}

} // namespace kitcamp
