// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/loancount.h"

#include "models/statistics/lending/distinctthings.h"
#include "models/statistics/lending/figurememory.h"

namespace kitcamp {

namespace {

Result<std::shared_ptr<LoanTable>> loansOf(const FactTask& task)
{
    FigureMemory* memory = task.scope.memory.get();
    QByteArray state;
    if (memory) {
        KITCAMP_ASSIGN(state, FigureMemory::stateOf(task.connection));
        if (auto kept = memory->loans(state))
            return kept;
    }
    KITCAMP_ASSIGN(std::shared_ptr<LoanTable> loans,
                   LoanTable::read(task.connection, task.scope.isCancelled));
    if (memory)
        memory->keep(state, loans);
    return loans;
}

using NumberOf = int (LoanTable::*)(size_t) const;
using IndexOf = const IdIndex& (LoanTable::*)() const;

Result<FactCells> countDistinct(const FactTask& task, NumberOf numberOf, IndexOf indexOf)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const auto [first, last] = count.lentDays();
    const BucketGrid grid = count.grid(task, first, last);
    DistinctThings things(task, count.axes, (count.loans.get()->*indexOf)().size());
    const auto lent = [&](size_t loan) { return count.clock.wallSeconds(count.loans->lentAt(loan)); };
    KITCAMP_TRY(eachLoanAt(task, count, grid, lent, [&](size_t loan, int cell) {
        things.add(cell, (count.loans.get()->*numberOf)(loan));
    }));
    return count.axes.named(things.counts());
}

} // namespace

Result<LoanCount> LoanCount::of(const FactTask& task)
{
    KITCAMP_ASSIGN(std::shared_ptr<LoanTable> loans, loansOf(task));
    KITCAMP_ASSIGN(CellAxes axes, CellAxes::of(task, *loans));
    return LoanCount{std::move(loans), std::move(axes), WallClock(task.scope.zone)};
}

std::pair<WallDay, WallDay> LoanCount::lentDays() const
{
    if (loans->size() == 0)
        return {0, -1};
    return {clock.day(loans->firstLent()), clock.day(loans->lastLent())};
}

LoanCount::Stretch LoanCount::past(const FactTask& task) const
{
    Stretch stretch{loans->firstLent(), task.scope.now};
    if (task.period.from.isValid())
        stretch.begin = std::max(stretch.begin, clock.beginOf(wallDay(task.period.from)));
    if (task.period.until.isValid())
        stretch.end = std::min(stretch.end, clock.beginOf(wallDay(task.period.until) + 1));
    return stretch;
}

Result<FactCells> countLoans(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    const auto [first, last] = count.lentDays();
    const BucketGrid grid = count.grid(task, first, last);
    std::vector<double> loans(static_cast<size_t>(count.axes.cells()), 0.0);
    const auto lent = [&](size_t loan) { return count.clock.wallSeconds(count.loans->lentAt(loan)); };
    KITCAMP_TRY(eachLoanAt(task, count, grid, lent,
                           [&](size_t, int cell) { loans[static_cast<size_t>(cell)] += 1; }));
    return count.axes.named(loans);
}

Result<FactCells> countBorrowers(const FactTask& task)
{
    return countDistinct(task, &LoanTable::borrower, &LoanTable::borrowers);
}

Result<FactCells> countLentDevices(const FactTask& task)
{
    return countDistinct(task, &LoanTable::device, &LoanTable::devices);
}

} // namespace kitcamp
