// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"
#include "models/statistics/lending/cellaxes.h"

namespace kitcamp {

/// What each function that counts loans begins with: the loans, what is asked by, the centre's clock.
struct LoanCount {
    std::shared_ptr<LoanTable> loans;
    CellAxes axes;
    WallClock clock;

    [[nodiscard]] static Result<LoanCount> of(const FactTask& task);
    [[nodiscard]] CountedThing thing(size_t loan) const
    {
        return {loans->device(loan), loans->borrower(loan), static_cast<int>(loan)};
    }
    /// Days on which something was lent; the first is after the last where nothing ever was.
    [[nodiscard]] std::pair<WallDay, WallDay> lentDays() const;
    /// The stretch of time of a task's period that is over: from the first loan until now at most.
    struct Stretch {
        qint64 begin = 0;
        qint64 end = 0;
    };
    [[nodiscard]] Stretch past(const FactTask& task) const;
    [[nodiscard]] BucketGrid grid(const FactTask& task, WallDay first, WallDay last) const
    {
        return BucketGrid(task, axes.strides(), first, last);
    }
};

/// Calls \p visit(loan, cell) for each cell in which a loan counts at the time that \p at(loan) gives in
/// seconds of the wall clock; none where it is negative.
template <typename At, typename Visit>
[[nodiscard]] Result<void> eachLoanAt(const FactTask& task, const LoanCount& count, const BucketGrid& grid,
                                      At&& at, Visit&& visit)
{
    constexpr size_t betweenLooks = 1 << 16;
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        if (loan % betweenLooks == 0 && task.cancelled())
            return countingCancelled();
        const qint64 wall = at(loan);
        if (wall < 0)
            continue;
        int cell = grid.cell(static_cast<WallDay>(wall / 86400));
        if (cell >= 0 && grid.asksHours()) {
            const int hour = grid.hourCell(static_cast<int>(wall % 86400 / 3600));
            cell = hour < 0 ? -1 : cell + hour;
        }
        const CountedThing thing = count.thing(loan);
        if (cell >= 0 && count.axes.lets(thing))
            count.axes.eachCell(thing, cell, [&](int place) { visit(loan, place); });
    }
    return {};
}

/// Loans, by when they were lent.
[[nodiscard]] Result<FactCells> countLoans(const FactTask& task);
/// Whom they were lent to, each once in each group; cumulated: where they are first met.
[[nodiscard]] Result<FactCells> countBorrowers(const FactTask& task);
/// The units that were lent.
[[nodiscard]] Result<FactCells> countLentDevices(const FactTask& task);
/// Days for which units were out, spread over the time that is asked about.
[[nodiscard]] Result<FactCells> sumDaysLent(const FactTask& task);
/// The most units that were out at one time.
[[nodiscard]] Result<FactCells> findPeak(const FactTask& task);
/// Loans that had to be back by now, by when that was; those that came late or are missing; by how many days.
[[nodiscard]] Result<FactCells> countDue(const FactTask& task);
[[nodiscard]] Result<FactCells> countLate(const FactTask& task);
[[nodiscard]] Result<FactCells> sumDaysLate(const FactTask& task);

} // namespace kitcamp
