// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loans by when they had to be back. A loan is late where it came back in a later minute than the one in
// which it was due, or is still out after that.
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/loancount.h"

namespace kitcamp {

namespace {

/// Calls \p visit(loan, cell, days late, 0 where in time) for each loan that was due by now.
template <typename Visit>
Result<void> eachDue(const FactTask& task, const LoanCount& count, Visit&& visit)
{
    KITCAMP_ASSIGN(const std::vector<int>* due, count.loans->dueMinutes(task.connection));
    const qint64 now = count.clock.minute(task.scope.now);
    const auto minuteOf = [&](size_t loan) { return qint64((*due)[loan]); };
    const auto [least, most] = std::minmax_element(due->begin(), due->end());
    if (due->empty())
        return {};
    const BucketGrid grid = count.grid(task, std::max(0, *least / 1440), *most / 1440);
    const auto wallOf = [&](size_t loan) {
        // What is not due yet counts neither way.
        return minuteOf(loan) < 0 || minuteOf(loan) >= now ? -1 : minuteOf(loan) * 60;
    };
    return eachLoanAt(task, count, grid, wallOf, [&](size_t loan, int cell) {
        const qint64 back = count.loans->returnedAt(loan);
        const qint64 until = back == LoanTable::stillOut ? now : count.clock.minute(back);
        const qint64 late = std::max<qint64>(0, until - minuteOf(loan));
        visit(loan, cell, static_cast<double>(late) / 1440.0);
    });
}

template <typename ValueOf>
Result<FactCells> sumOverDue(const FactTask& task, ValueOf&& valueOf)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    std::vector<double> sums(static_cast<size_t>(count.axes.cells()), 0.0);
    KITCAMP_TRY(eachDue(task, count, [&](size_t, int cell, double late) {
        sums[static_cast<size_t>(cell)] += valueOf(late);
    }));
    return count.axes.named(sums);
}

} // namespace

Result<FactCells> countDue(const FactTask& task)
{
    return sumOverDue(task, [](double) { return 1.0; });
}

Result<FactCells> countLate(const FactTask& task)
{
    return sumOverDue(task, [](double late) { return late > 0 ? 1.0 : 0.0; });
}

Result<FactCells> sumDaysLate(const FactTask& task)
{
    return sumOverDue(task, [](double late) { return late; });
}

Result<QList<qint64>> loansLate(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    QList<qint64> ids;
    KITCAMP_TRY(eachDue(task, count, [&](size_t loan, int, double late) {
        if (late > 0)
            ids << count.loans->id(loan);
    }));
    return ids;
}

} // namespace kitcamp
