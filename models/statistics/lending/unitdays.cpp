// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the time in which the centre had units they were out.
#include "models/statistics/lending/daycounts.h"
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/unittable.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using CountsDay = std::function<bool(WallDay)>;

CountedThing unitThing(int device)
{
    return {device, -1, -1};
}

/// Monday to Friday, but for days on which the desk is closed.
Result<CountsDay> weekdaysOf(Connection& connection)
{
    std::vector<char> open(8, 0);
    bool hasHours = false;
    KITCAMP_TRY(connection.each("SELECT DISTINCT weekday FROM opening_hours", [&](const Statement& row) {
        open[static_cast<size_t>(row.integer(0))] = 1;
        hasHours = true;
    }));
    QSet<WallDay> closed;
    QSet<WallDay> opened;
    KITCAMP_TRY(
        connection.each("SELECT day, kind='closed' FROM opening_exception", [&](const Statement& row) {
            const QDate date = QDate::fromString(row.text(0), Qt::ISODate);
            if (date.isValid())
                (row.integer(1) != 0 ? closed : opened).insert(wallDay(date));
        }));
    return CountsDay([=](WallDay day) {
        const int weekday = weekdayOf(day);
        const bool usual = !hasHours || open[static_cast<size_t>(weekday)] != 0;
        return weekday <= 5 && !closed.contains(day) && (usual || opened.contains(day));
    });
}

Result<CountsDay> everyDay(Connection&)
{
    return CountsDay([](WallDay) { return true; });
}

/// The days on which lending is looked at within a task: from the first loan until today.
struct UnitCount {
    LoanCount count;
    std::shared_ptr<const UnitTable> units;
    BucketGrid grid;
    WallDay today;

    static Result<UnitCount> of(const FactTask& task)
    {
        KITCAMP_ASSIGN(LoanCount count, LoanCount::of(task));
        KITCAMP_ASSIGN(std::shared_ptr<const UnitTable> units, UnitTable::read(task, count));
        const WallDay today = count.clock.day(task.scope.now);
        const WallDay first = count.lentDays().first;
        BucketGrid grid = count.grid(task, first, count.loans->size() == 0 ? first - 1 : today);
        return UnitCount{std::move(count), std::move(units), std::move(grid), today};
    }
};

/// Adds days of units up: \p stretches calls its argument with device, first day and end.
template <typename Stretches>
Result<FactCells> sumDays(const FactTask& task, Result<CountsDay> countsDay, Stretches&& stretches)
{
    KITCAMP_ASSIGN(const CountsDay counts, std::move(countsDay));
    KITCAMP_ASSIGN(const UnitCount unit, UnitCount::of(task));
    const DayCounts days(unit.grid, counts);
    std::vector<double> sums(static_cast<size_t>(unit.count.axes.cells()), 0.0);
    if (task.cancelled())
        return countingCancelled();
    stretches(unit, [&](int device, WallDay first, WallDay end) {
        const CountedThing thing = unitThing(device);
        if (!unit.count.axes.lets(thing))
            return;
        days.each(first, end, [&](int timeCell, int number) {
            unit.count.axes.eachCell(thing, timeCell,
                                     [&](int cell) { sums[static_cast<size_t>(cell)] += number; });
        });
    });
    return unit.count.axes.named(sums);
}

template <typename Visit>
void eachLife(const UnitCount& unit, Visit&& visit)
{
    const std::vector<CountedUnit>& units = unit.units->units();
    for (size_t device = 0; device < units.size(); ++device) {
        const WallDay end = std::min(units[device].unusable, unit.today + 1);
        if (units[device].isLent && units[device].from < end)
            visit(static_cast<int>(device), units[device].from, end);
    }
}

const auto lives = [](const UnitCount& unit, auto&& visit) { eachLife(unit, visit); };
const auto uses = [](const UnitCount& unit, auto&& visit) {
    unit.units->eachUse(unit.count, unit.today, visit);
};

/// Units that were there in each cell of time, and whether they were out in it: 1 in \p wanted, a bit each.
enum UnitUse { Idle = 1, Used = 2 };

Result<FactCells> countUnits(const FactTask& task, int wanted, QList<qint64>* ids)
{
    KITCAMP_ASSIGN(const UnitCount unit, UnitCount::of(task));
    const DayCounts days(unit.grid, [](WallDay) { return true; });
    std::vector<QList<std::pair<WallDay, WallDay>>> usesOf(unit.units->units().size());
    if ((wanted & Used) == 0)
        unit.units->eachUse(unit.count, unit.today, [&](int device, WallDay first, WallDay end) {
            usesOf[static_cast<size_t>(device)].append({first, end});
        });
    std::vector<double> sums(static_cast<size_t>(unit.count.axes.cells()), 0.0);
    QHash<int, int> used; // cells of time in which the unit was out
    eachLife(unit, [&](int device, WallDay first, WallDay end) {
        const CountedThing thing = unitThing(device);
        if (!unit.count.axes.lets(thing))
            return;
        used.clear();
        for (const auto& [from, until] : usesOf[static_cast<size_t>(device)])
            days.each(from, until, [&](int cell, int) { used.insert(cell, 1); });
        bool counts = false;
        days.each(first, end, [&](int timeCell, int) {
            if (used.contains(timeCell))
                return;
            counts = true;
            unit.count.axes.eachCell(thing, timeCell,
                                     [&](int cell) { sums[static_cast<size_t>(cell)] += 1; });
        });
        if (counts && ids)
            ids->append(unit.count.loans->devices().id(device));
    });
    return unit.count.axes.named(sums);
}

} // namespace

Result<FactCells> sumUnitDays(const FactTask& task)
{
    return sumDays(task, everyDay(task.connection), lives);
}

Result<FactCells> sumUseDays(const FactTask& task)
{
    return sumDays(task, everyDay(task.connection), uses);
}

Result<FactCells> sumUnitWeekdays(const FactTask& task)
{
    return sumDays(task, weekdaysOf(task.connection), lives);
}

Result<FactCells> sumUseWeekdays(const FactTask& task)
{
    return sumDays(task, weekdaysOf(task.connection), uses);
}

Result<FactCells> countLendableUnits(const FactTask& task)
{
    return countUnits(task, Idle | Used, nullptr);
}

Result<FactCells> countIdleUnits(const FactTask& task)
{
    return countUnits(task, Idle, nullptr);
}

Result<QList<qint64>> idleUnits(const FactTask& task)
{
    QList<qint64> ids;
    KITCAMP_TRY(countUnits(task, Idle, &ids));
    return ids;
}

Result<QList<qint64>> lendableUnits(const FactTask& task)
{
    QList<qint64> ids;
    KITCAMP_TRY(countUnits(task, Idle | Used, &ids));
    return ids;
}

} // namespace kitcamp
