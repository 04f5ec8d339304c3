// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/loancount.h"

namespace kitcamp {

/// A device and the days for which the centre had it. It comes on the day of its purchase, or where that is
/// not known when the file first names it, and at the latest with its first loan.
struct CountedUnit {
    static constexpr WallDay never = std::numeric_limits<WallDay>::max();
    WallDay from = 0;
    WallDay left = never; ///< the day after the one on which it was lost, withdrawn or archived
    WallDay unusable = never; ///< the same, or broken and not repaired since
    bool isLent = false; ///< lent out, and no machine that stays here
    int model = 0; ///< number in UnitTable::models()
};

/// All devices of the file, by their numbers in LoanTable::devices().
class UnitTable
{
public:
    /// Once for all that is asked about the same loans.
    [[nodiscard]] static Result<std::shared_ptr<const UnitTable>> read(const FactTask& task,
                                                                       const LoanCount& count);

    [[nodiscard]] const std::vector<CountedUnit>& units() const { return m_units; }
    [[nodiscard]] const IdIndex& models() const { return m_models; }
    /// Calls \p visit(unit, first day, day after the last) for each stretch in which it was out, by time and
    /// apart: a day on which it came back and went out again is one day. Until \p today.
    template <typename Visit>
    void eachUse(const LoanCount& count, WallDay today, Visit&& visit) const
    {
        int device = -1;
        WallDay counted = 0;
        for (const int number : count.loans->byDevice()) {
            const auto loan = static_cast<size_t>(number);
            if (count.loans->device(loan) != device) {
                device = count.loans->device(loan);
                counted = std::numeric_limits<WallDay>::min();
            }
            const CountedUnit& unit = m_units[static_cast<size_t>(device)];
            const WallDay first = std::max(counted, count.clock.day(count.loans->lentAt(loan)));
            const qint64 back = count.loans->returnedAt(loan);
            const WallDay last = back == LoanTable::stillOut ? today : count.clock.day(back);
            const WallDay end = std::min({last + 1, today + 1, unit.unusable});
            if (unit.isLent && end > first)
                visit(device, first, end);
            counted = std::max(counted, end);
        }
    }

private:
    [[nodiscard]] Result<void> readDevices(const FactTask& task, const LoanCount& count);
    [[nodiscard]] Result<void> readEnds(const FactTask& task, const LoanCount& count);

    std::vector<CountedUnit> m_units;
    IdIndex m_models;
};

/// Days on which units are looked at: from the first loan of the file until today.
[[nodiscard]] Result<FigurePeriod> daysOfLending(Connection& connection, const FigureScope& scope);
/// From the first purchase, loan or entry of the file until today.
[[nodiscard]] Result<FigurePeriod> daysOfInventory(Connection& connection, const FigureScope& scope);

/// Days for which lendable units were there, and for which they were out; the same on weekdays (Monday to
/// Friday, without days on which the desk is closed).
[[nodiscard]] Result<FactCells> sumUnitDays(const FactTask& task);
[[nodiscard]] Result<FactCells> sumUseDays(const FactTask& task);
[[nodiscard]] Result<FactCells> sumUnitWeekdays(const FactTask& task);
[[nodiscard]] Result<FactCells> sumUseWeekdays(const FactTask& task);
/// Lendable units that were there; those that nobody had.
[[nodiscard]] Result<FactCells> countLendableUnits(const FactTask& task);
[[nodiscard]] Result<FactCells> countIdleUnits(const FactTask& task);
/// Devices of the centre at the end of each stretch of time, at the latest now; what was paid for them.
[[nodiscard]] Result<FactCells> countInventory(const FactTask& task);
[[nodiscard]] Result<FactCells> sumInventoryValue(const FactTask& task);
/// 1 where all prices are in one currency: others cannot be added up, and their sum is divided by nothing.
[[nodiscard]] Result<FactCells> hasOneCurrency(const FactTask& task);

} // namespace kitcamp
