// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre had at the end of each stretch of time, and what was paid for it.
#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/unittable.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Calls \p visit(device, cell) for what was there at the end of each stretch, or today where that is
/// earlier.
template <typename Visit>
Result<void> eachAtEnds(const FactTask& task, const LoanCount& count, Visit&& visit)
{
    KITCAMP_ASSIGN(const std::shared_ptr<const UnitTable> table, UnitTable::read(task, count));
    KITCAMP_ASSIGN(const FigurePeriod days, daysOfInventory(task.connection, task.scope));
    if (!days.from.isValid())
        return {};
    const BucketGrid grid = count.grid(task, wallDay(days.from), wallDay(days.until));
    std::vector<BucketGrid::Stretch> ends; // the last stretch of each cell
    for (const BucketGrid::Stretch& stretch : grid.stretches()) {
        const auto same = std::find_if(ends.begin(), ends.end(), [&](const BucketGrid::Stretch& known) {
            return known.cell == stretch.cell;
        });
        if (same == ends.end())
            ends.push_back(stretch);
        else
            *same = stretch;
    }
    for (size_t device = 0; device < table->units().size(); ++device) {
        const CountedUnit& unit = table->units()[device];
        const CountedThing thing{static_cast<int>(device), -1, -1};
        if (!count.axes.lets(thing))
            continue;
        for (const BucketGrid::Stretch& stretch : ends) {
            if (unit.from >= stretch.end || unit.left < stretch.end)
                continue;
            count.axes.eachCell(thing, stretch.cell,
                                [&](int cell) { visit(static_cast<int>(device), cell); });
        }
    }
    return {};
}

struct Price {
    double amount = 0;
    QString currency;
};

Result<std::vector<Price>> pricesOf(Connection& connection, const IdIndex& devices)
{
    std::vector<Price> prices(static_cast<size_t>(devices.size()));
    KITCAMP_TRY(connection.each("SELECT id, price_minor, currency FROM device WHERE price_minor IS NOT NULL",
                                [&](const Statement& row) {
                                    const int number = devices.find(row.integer(0));
                                    if (number >= 0)
                                        prices[static_cast<size_t>(number)] = {
                                            static_cast<double>(row.integer(1)) / 100.0, row.text(2)};
                                }));
    return prices;
}

} // namespace

Result<FactCells> countInventory(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    std::vector<double> sums(static_cast<size_t>(count.axes.cells()), 0.0);
    KITCAMP_TRY(eachAtEnds(task, count, [&](int, int cell) { sums[static_cast<size_t>(cell)] += 1; }));
    return count.axes.named(sums);
}

Result<FactCells> sumInventoryValue(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    KITCAMP_ASSIGN(const std::vector<Price> prices, pricesOf(task.connection, count.loans->devices()));
    std::vector<double> sums(static_cast<size_t>(count.axes.cells()), 0.0);
    KITCAMP_TRY(eachAtEnds(task, count, [&](int device, int cell) {
        sums[static_cast<size_t>(cell)] += prices[static_cast<size_t>(device)].amount;
    }));
    return count.axes.named(sums);
}

Result<FactCells> hasOneCurrency(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    KITCAMP_ASSIGN(const std::vector<Price> prices, pricesOf(task.connection, count.loans->devices()));
    std::vector<double> one(static_cast<size_t>(count.axes.cells()), 0.0);
    QHash<int, QString> currencies; // of the cells
    QSet<int> mixed;
    KITCAMP_TRY(eachAtEnds(task, count, [&](int device, int cell) {
        one[static_cast<size_t>(cell)] = 1;
        const Price& price = prices[static_cast<size_t>(device)];
        if (price.amount == 0.0)
            return;
        const auto known = currencies.constFind(cell);
        if (known == currencies.constEnd())
            currencies.insert(cell, price.currency);
        else if (*known != price.currency)
            mixed << cell;
    }));
    for (const int cell : mixed)
        one[static_cast<size_t>(cell)] = 0;
    return count.axes.named(one);
}

Result<QList<qint64>> inventoryUnits(const FactTask& task)
{
    KITCAMP_ASSIGN(const LoanCount count, LoanCount::of(task));
    QList<qint64> ids;
    KITCAMP_TRY(eachAtEnds(task, count, [&](int device, int) { ids << count.loans->devices().id(device); }));
    return ids;
}

} // namespace kitcamp
