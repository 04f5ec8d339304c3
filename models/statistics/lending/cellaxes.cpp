// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/cellaxes.h"

#include "models/statistics/lending/lendingdimensions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// 64 MB of sums; nobody reads so many.
constexpr qint64 mostCells = 8'000'000;

Error tooManyCells()
{
    return {
        ErrorCode::Usage,
        QCoreApplication::translate("kitcamp::LendingFigures",
                                    "That would be too many groups at once. Ask for a shorter period, or by "
                                    "one of the two alone."),
        {}};
}

int sizeOfTime(const FactTask& task, qsizetype axis)
{
    if (task.question.by[axis] == "weekday"_L1)
        return 7;
    return task.question.by[axis] == "hour"_L1 ? 24 : static_cast<int>(task.buckets[axis].size());
}

} // namespace

Result<CellAxes::GroupAxis> CellAxes::groupAxis(const FactTask& task, LoanTable& loans,
                                                const QString& dimension)
{
    if (dimension == "study_year"_L1) {
        GroupAxis years;
        KITCAMP_ASSIGN(years.grouping, loans.studyYears(task.connection, WallClock(task.scope.zone)));
        return years;
    }
    const std::optional<LoanDimension> known = loanDimension(dimension);
    Q_ASSERT_X(known, "groupAxis", "the engine asks by dimensions of the source only");
    GroupAxis axis;
    axis.part = known->part;
    if (known->part == LoanPart::Loan) {
        KITCAMP_ASSIGN(axis.grouping,
                       dimension == "operator"_L1 ? loans.operators(task.connection)
                                                  : loans.column(task.connection, known->sql));
        return axis;
    }
    const bool isDevice = known->part == LoanPart::Device;
    KITCAMP_ASSIGN(
        Grouping grouping,
        Grouping::read(task.connection, groupingSql(*known), isDevice ? loans.devices() : loans.borrowers()));
    axis.own = std::make_shared<const Grouping>(std::move(grouping));
    axis.grouping = axis.own.get();
    return axis;
}

/// Who asks by categories and for one of them wants to see that one, not those above it.
void CellAxes::showOnlyAsked(GroupAxis& axis, const QString& dimension, const QList<RawFilter>& filters)
{
    for (const RawFilter& filter : filters) {
        if (filter.dimension != dimension || filter.except)
            continue;
        axis.own = std::make_shared<const Grouping>(axis.grouping->only(filter.raws));
        axis.grouping = axis.own.get();
    }
}

Result<void> CellAxes::addFilter(const FactTask& task, LoanTable& loans, const RawFilter& filter)
{
    KITCAMP_ASSIGN(const GroupAxis axis, groupAxis(task, loans, filter.dimension));
    Filter added{axis.part, axis.grouping->inAny(filter.raws)};
    if (filter.except) {
        for (char& allowed : added.allowed)
            allowed = allowed == 0 ? 1 : 0;
    }
    m_filters.push_back(std::move(added));
    return {};
}

Result<CellAxes> CellAxes::of(const FactTask& task, LoanTable& loans)
{
    CellAxes axes;
    qint64 cells = 1;
    for (qsizetype i = 0; i < task.question.by.size(); ++i) {
        const QString& dimension = task.question.by[i];
        const auto place = static_cast<size_t>(i);
        axes.m_startsAtOne << (dimension == "weekday"_L1);
        if (isTimeDimension(dimension)) {
            axes.m_sizes.push_back(sizeOfTime(task, i));
        } else {
            KITCAMP_ASSIGN(axes.m_groups[place], groupAxis(task, loans, dimension));
            showOnlyAsked(axes.m_groups[place], dimension, task.filters);
            axes.m_sizes.push_back(static_cast<int>(axes.m_groups[place].grouping->keys().size()));
        }
        cells *= axes.m_sizes.back();
    }
    if (cells > mostCells)
        return tooManyCells();
    axes.m_cells = static_cast<int>(cells);
    axes.m_strides.assign(axes.m_sizes.size(), 1);
    if (axes.m_sizes.size() == 2)
        axes.m_strides[0] = axes.m_sizes[1];
    for (size_t i = 0; i < axes.m_sizes.size(); ++i)
        axes.m_groupStrides[i] = axes.m_groups[i].grouping ? axes.m_strides[i] : 0;
    for (const RawFilter& filter : task.filters) {
        if (!isTimeDimension(filter.dimension))
            KITCAMP_TRY(axes.addFilter(task, loans, filter));
    }
    return axes;
}

QString CellAxes::key(int cell, int axis) const
{
    const auto place = static_cast<size_t>(axis);
    if (place >= m_sizes.size())
        return {};
    const int group = cell / m_strides[place] % m_sizes[place];
    if (m_groups[place].grouping)
        return m_groups[place].grouping->keys()[group];
    return QString::number(m_startsAtOne[axis] ? group + 1 : group);
}

FactCells CellAxes::named(const std::vector<double>& values) const
{
    FactCells cells;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] == 0.0)
            continue;
        const int cell = static_cast<int>(i);
        FactCell named;
        named.amount = values[i];
        cells.insert({key(cell, 0), key(cell, 1)}, named);
    }
    return cells;
}

} // namespace kitcamp
