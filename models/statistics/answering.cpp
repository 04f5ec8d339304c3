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
    KITCAMP_ASSIGN(m_answer.total, totalOf(m_all, false));
    if (m_compares) {
        m_answer.earlier = valuesOf(m_earlier);
        KITCAMP_ASSIGN(m_answer.earlierTotal, totalOf(m_earlierAll, true));
    }
    remark();
    return m_answer;
}

AskedCells Answering::asked(bool isEarlier) const
{
    return {{}, {},       isEarlier ? m_earlierPeriod : m_asking.period(), m_asking.question().cumulated,
            {}, isEarlier};
}

Result<void> Answering::count()
{
    AskedCells now = asked(false);
    now.axes = m_axes;
    KITCAMP_ASSIGN(m_all, m_asking.cells(now));
    m_cells = m_all;
    if (!m_compares)
        return {};
    m_earlierPeriod = m_asking.earlierTime().period();
    AskedCells before = asked(true);
    before.axes = earlierAxes();
    KITCAMP_ASSIGN(m_earlierAll, m_asking.cells(before));
    m_earlier = m_earlierAll;
    return {};
}

QList<AskedAxis> Answering::earlierAxes() const
{
    const EarlierTime time = m_asking.earlierTime();
    QList<AskedAxis> axes = m_axes;
    for (AskedAxis& axis : axes) {
        for (FigureBucket& bucket : axis.buckets)
            bucket = time.bucket(bucket, axis.dimension == "term"_L1);
        for (qsizetype i = 1; i < axis.buckets.size(); ++i)
            axis.buckets[i].from = axis.buckets[i - 1].until;
        if (axis.buckets.isEmpty())
            continue;
        // A term of the year before may have begun earlier, or have ended later, than the months of this one.
        FigureBucket& first = axis.buckets.first();
        FigureBucket& last = axis.buckets.last();
        if (m_earlierPeriod.from.isValid())
            first.from = qMin(first.from, m_earlierPeriod.from);
        if (m_earlierPeriod.until.isValid())
            last.until = qMax(last.until, m_earlierPeriod.until.addDays(1));
    }
    return axes;
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

Result<std::optional<double>> Answering::totalOf(const FactCells& cells, bool isEarlier) const
{
    if (m_asking.question().cumulated)
        return cumulatedTotal(isEarlier);
    if (m_axes.isEmpty() || m_asking.isAdditive()) {
        FactCell sum;
        for (const FactCell& cell : cells) {
            sum.amount += cell.amount;
            sum.over += cell.over;
        }
        return m_asking.value(&sum);
    }
    KITCAMP_ASSIGN(const FactCells all, m_asking.cells(asked(isEarlier)));
    const auto cell = all.find({});
    return m_asking.value(cell == all.end() ? nullptr : &*cell);
}

/// What the last stretch of time counts, whatever it is crossed with: what has no date is before none.
Result<std::optional<double>> Answering::cumulatedTotal(bool isEarlier) const
{
    AskedCells overTime = asked(isEarlier);
    for (const AskedAxis& axis : isEarlier ? earlierAxes() : m_axes) {
        if (axis.isCalendar && overTime.axes.isEmpty())
            overTime.axes << axis;
    }
    KITCAMP_ASSIGN(const FactCells all, m_asking.cells(overTime));
    const auto cell = all.find({QString::number(overTime.axes.first().buckets.size() - 1), QString()});
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
