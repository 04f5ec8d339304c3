// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/answering.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AnsweringText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Figures)
};

} // namespace

Result<FigureAnswer> Answering::answer()
{
    const FactMeasure& measure = m_asking.measure();
    m_answer.question = m_asking.question();
    m_answer.title = measure.title;
    m_answer.definition = measure.definition;
    m_answer.unit = measure.unit;
    m_compares = m_asking.question().comparison != FigureComparison::None;
    m_answer.isPart = m_asking.isAdditive() && !measure.over && !m_asking.question().cumulated;
    KITCAMP_ASSIGN(m_axes, m_asking.axes());
    KITCAMP_TRY(count());
    KITCAMP_TRY(choosePlaces());
    KITCAMP_TRY(nameGroups());
    KITCAMP_TRY(markSamples());
    m_answer.values = valuesOf(m_cells);
    KITCAMP_ASSIGN(m_answer.total, totalOf(m_all, m_asking.period()));
    if (m_compares) {
        m_answer.earlier = valuesOf(m_earlier);
        KITCAMP_ASSIGN(m_answer.earlierTotal, totalOf(m_earlierAll, m_earlierPeriod));
    }
    remark();
    return m_answer;
}

Result<void> Answering::count()
{
    const bool cumulated = m_asking.question().cumulated;
    KITCAMP_ASSIGN(m_all, m_asking.cells({m_axes, {}, m_asking.period(), cumulated, {}}));
    m_cells = m_all;
    if (!m_compares)
        return {};
    m_earlierPeriod = EarlierDays(m_asking.period(), m_asking.question().comparison).period();
    KITCAMP_ASSIGN(m_earlierAll, m_asking.cells({earlierAxes(), {}, m_earlierPeriod, cumulated, {}}));
    m_earlier = m_earlierAll;
    return {};
}

QList<AskedAxis> Answering::earlierAxes() const
{
    QList<AskedAxis> axes = m_axes;
    for (AskedAxis& axis : axes) {
        for (FigureBucket& bucket : axis.buckets)
            bucket = earlierBucket(axis.dimension, bucket);
        for (qsizetype i = 1; i < axis.buckets.size(); ++i)
            axis.buckets[i].from = axis.buckets[i - 1].until;
    }
    return axes;
}

/// Terms begin on another day each year: that of the year before is looked up by its name.
FigureBucket Answering::earlierBucket(const QString& dimension, const FigureBucket& bucket) const
{
    const EarlierDays days(m_asking.period(), m_asking.question().comparison);
    if (dimension == "term"_L1 && m_asking.question().comparison == FigureComparison::PreviousYear) {
        const int year = bucket.key.left(4).toInt();
        const QString name =
            u"%1-%2-%3"_s.arg(QString::number(year - 1), QString::number(year), bucket.key.right(1));
        if (const auto term = m_asking.bucketMaker(dimension).named(name))
            return *term;
    }
    return {bucket.key, bucket.label, days.beginning(bucket.from), days.beginning(bucket.until)};
}

FigureGroup Answering::groupOf(qsizetype axis, const QString& place) const
{
    if (place == m_restPlace)
        return {QString(),
                AnsweringText::tr("%n other(s)", "groups that are not shown", int(m_lines[axis].cut.size())),
                {},
                true};
    if (m_axes[axis].isCalendar && !place.isEmpty()) {
        const FigureBucket& bucket = m_axes[axis].buckets[place.toLongLong()];
        return {bucket.key, bucket.label};
    }
    return m_names[axis].group(place);
}

Result<void> Answering::nameGroups()
{
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        const FactDimension& dimension = *m_asking.facts().dimension(m_axes[i].dimension);
        FigureAxis axis{dimension.key, dimension.title, {}};
        for (const QString& place : m_lines[i].places)
            axis.groups << groupOf(i, place);
        m_answer.axes << axis;
    }
    return {};
}

FigureValues Answering::valuesOf(const FactCells& cells) const
{
    const auto at = [&](const QString& first, const QString& second) {
        const auto cell = cells.find({first, second});
        return m_asking.value(cell == cells.end() ? nullptr : &*cell);
    };
    if (m_axes.isEmpty())
        return {at({}, {})};
    FigureValues values;
    for (const QString& first : m_lines[0].places) {
        if (m_axes.size() == 1)
            values << at(first, {});
        for (const QString& second : m_axes.size() > 1 ? m_lines[1].places : QStringList())
            values << at(first, second);
    }
    return values;
}

Result<std::optional<double>> Answering::totalOf(const FactCells& cells, const FigurePeriod& period) const
{
    FactCell sum;
    const bool cumulated = m_asking.question().cumulated;
    if (m_axes.isEmpty() || (m_asking.isAdditive() && !cumulated)) {
        for (const FactCell& cell : cells) {
            sum.amount += cell.amount;
            sum.over += cell.over;
        }
        return m_asking.value(&sum);
    }
    KITCAMP_ASSIGN(const FactCells all, m_asking.cells({{}, {}, period, false, {}}));
    const auto cell = all.find({});
    return m_asking.value(cell == all.end() ? nullptr : &*cell);
}

void Answering::remark()
{
    if (m_asking.question().cumulated)
        m_answer.remarks << AnsweringText::tr("Each value counts all that came before it too.");
    for (const FigureAxis& axis : m_answer.axes) {
        const bool marked = std::any_of(axis.groups.begin(), axis.groups.end(),
                                        [](const FigureGroup& group) { return !group.note.isEmpty(); });
        if (marked) {
            m_answer.remarks << AnsweringText::tr(
                "Sample figures stand where the published account gives none.");
            return;
        }
    }
}

} // namespace kitcamp
