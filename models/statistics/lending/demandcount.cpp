// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was wanted of each model beside what there is, as models/lending/booking reckons it, but for years and
// for all models at once: by one sweep over each model's loans, bookings and units.
#include "models/statistics/lending/demandcount.h"

#include "models/statistics/lending/lendingrows.h"
#include "models/statistics/lending/unittable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of the free units at an instant.
struct FreeChange {
    qint64 at;
    int units; ///< that come or go
    int wanted; ///< that are taken or given back
};
using ChangesOfModels = std::vector<std::vector<FreeChange>>;

/// Held bookings with their times; of those that are over no loan is looked for that is out still.
constexpr auto heldBookings =
    "SELECT coalesce(rv.model, de.model), coalesce(rv.starts, se.starts, ac.starts_on), coalesce(rv.ends, "
    "ac.ends_on), CASE WHEN rv.starts IS NULL THEN se.minutes END, se.setup_minutes, se.clear_minutes, "
    "rv.count "
    "- (SELECT count(*) FROM loan AS ln WHERE ln.reservation=rv.id AND (ln.returned_at IS NULL OR "
    "rv.activity "
    "IS NULL OR coalesce(rv.ends, ac.ends_on)<?1)) FROM reservation AS rv LEFT JOIN device AS de ON "
    "de.id=rv.device LEFT JOIN session AS se ON se.id=rv.session LEFT JOIN activity AS ac ON "
    "ac.id=coalesce(rv.activity, se.activity) WHERE rv.state='held' AND coalesce(se.state, '')<>'cancelled' "
    "AND "
    "coalesce(ac.state, '')<>'cancelled' AND (de.id IS NULL OR (de.lendable=1 AND de.stays_here=0))";

class DemandSweep
{
public:
    [[nodiscard]] static Result<DemandSweep> of(const FactTask& task)
    {
        KITCAMP_ASSIGN(LoanCount count, LoanCount::of(task));
        KITCAMP_ASSIGN(std::shared_ptr<const UnitTable> table, UnitTable::read(task, count));
        KITCAMP_ASSIGN(const FigurePeriod days, daysOfDemand(task.connection, task.scope));
        const bool none = !days.from.isValid();
        BucketGrid grid = count.grid(task, none ? 0 : wallDay(days.from), none ? -1 : wallDay(days.until));
        DemandSweep sweep{std::move(count), std::move(table), std::move(grid)};
        sweep.m_changes.resize(static_cast<size_t>(sweep.m_table->models().size()));
        sweep.m_representative.assign(sweep.m_changes.size(), -1);
        sweep.addUnits();
        sweep.addLoans(task.scope.now);
        KITCAMP_TRY(sweep.addBookings(task));
        return sweep;
    }

    /// Calls \p visit(model number, cell of time, units missing at worst) where no unit was free.
    template <typename Visit>
    [[nodiscard]] Result<void> each(const FactTask& task, Visit&& visit)
    {
        for (size_t model = 0; model < m_changes.size(); ++model) {
            if (task.cancelled())
                return countingCancelled();
            const int device = m_representative[model];
            if (device < 0 || !m_count.axes.lets({device, -1, -1}))
                continue;
            std::sort(m_changes[model].begin(), m_changes[model].end(),
                      [](const FreeChange& a, const FreeChange& b) { return a.at < b.at; });
            sweep(m_changes[model], [&](int timeCell, int missing) {
                m_count.axes.eachCell({device, -1, -1}, timeCell,
                                      [&](int cell) { visit(model, cell, missing); });
            });
        }
        return {};
    }
    [[nodiscard]] const LoanCount& count() const { return m_count; }
    [[nodiscard]] qint64 modelId(size_t model) const { return m_table->models().id(static_cast<int>(model)); }

private:
    DemandSweep(LoanCount count, std::shared_ptr<const UnitTable> table, BucketGrid grid)
        : m_count(std::move(count))
        , m_table(std::move(table))
        , m_grid(std::move(grid))
    {
    }
    void addUnits();
    void addLoans(qint64 now);
    [[nodiscard]] Result<void> addBookings(const FactTask& task);
    void add(int model, qint64 from, qint64 until, FreeChange change)
    {
        if (from >= until)
            return;
        std::vector<FreeChange>& changes = m_changes[static_cast<size_t>(model)];
        changes.push_back({from, change.units, change.wanted});
        changes.push_back({until, -change.units, -change.wanted});
    }
    template <typename Visit>
    void sweep(const std::vector<FreeChange>& changes, Visit&& visit) const;

    LoanCount m_count;
    std::shared_ptr<const UnitTable> m_table;
    BucketGrid m_grid;
    ChangesOfModels m_changes;
    std::vector<int> m_representative; ///< a device of each model: its groups are the model's
};

void DemandSweep::addUnits()
{
    const std::vector<CountedUnit>& units = m_table->units();
    for (size_t device = 0; device < units.size(); ++device) {
        const CountedUnit& unit = units[device];
        if (!unit.isLent || unit.from >= unit.unusable)
            continue;
        m_representative[static_cast<size_t>(unit.model)] = static_cast<int>(device);
        const WallDay end = std::min(unit.unusable, m_grid.end() + 1);
        add(unit.model, m_count.clock.beginOf(std::min(unit.from, end)), m_count.clock.beginOf(end),
            {0, 1, 0});
    }
}

void DemandSweep::addLoans(qint64 now)
{
    for (size_t loan = 0; loan < m_count.loans->size(); ++loan) {
        const CountedUnit& unit = m_table->units()[static_cast<size_t>(m_count.loans->device(loan))];
        if (!unit.isLent)
            continue;
        // What is out is out until now; when it comes back is not known.
        qint64 back = m_count.loans->returnedAt(loan);
        if (back == LoanTable::stillOut)
            back = now;
        if (unit.unusable != CountedUnit::never)
            back = std::min(back, m_count.clock.beginOf(unit.unusable));
        add(unit.model, m_count.loans->lentAt(loan), back, {0, 0, 1});
    }
}

Result<void> DemandSweep::addBookings(const FactTask& task)
{
    const QString today = dateOf(m_count.clock.day(task.scope.now)).toString(Qt::ISODate);
    const auto instantAt = [&](qint64 minute) {
        return m_count.clock.beginOf(static_cast<WallDay>(minute / 1440)) + minute % 1440 * 60;
    };
    return task.connection.each(
        heldBookings,
        [&](const Statement& row) {
            const int model = m_table->models().find(row.integer(0));
            const qint64 from = row.isNull(1) ? -1 : wallMinute(row.text(1));
            const int wanted = static_cast<int>(row.integer(6));
            if (model < 0 || from < 0 || wanted <= 0)
                return;
            qint64 until = row.isNull(2) ? from : wallMinute(row.text(2));
            if (!row.isNull(3)) {
                add(model, instantAt(from - row.integer(4)),
                    instantAt(from + row.integer(3) + row.integer(5)), {0, 0, wanted});
                return;
            }
            if (row.text(2).size() < 16)
                until += 1440; // the last day of an activity
            add(model, instantAt(from), instantAt(until), {0, 0, wanted});
        },
        today);
}

template <typename Visit>
void DemandSweep::sweep(const std::vector<FreeChange>& changes, Visit&& visit) const
{
    int units = 0;
    int wanted = 0;
    auto change = changes.begin();
    QHash<int, int> missing; // at worst, by cell of time
    for (const BucketGrid::Stretch& stretch : m_grid.stretches()) {
        const qint64 begin = m_count.clock.beginOf(stretch.first);
        const qint64 end = m_count.clock.beginOf(stretch.end);
        const auto note = [&] {
            if (units > 0 && wanted >= units)
                missing[stretch.cell] = std::max(missing.value(stretch.cell, 0), wanted - units);
        };
        // All that changes in one second changes at once.
        const auto takeUntil = [&](qint64 limit, bool notes) {
            while (change != changes.end() && change->at < limit) {
                const qint64 at = change->at;
                for (; change != changes.end() && change->at == at; ++change) {
                    units += change->units;
                    wanted += change->wanted;
                }
                if (notes)
                    note();
            }
        };
        takeUntil(begin + 1, false);
        note();
        takeUntil(end, true);
    }
    for (auto cell = missing.cbegin(); cell != missing.cend(); ++cell)
        visit(cell.key(), cell.value());
}

Result<FactCells> sumOverModels(const FactTask& task, const std::function<double(int)>& valueOf)
{
    KITCAMP_ASSIGN(DemandSweep sweep, DemandSweep::of(task));
    std::vector<double> sums(static_cast<size_t>(sweep.count().axes.cells()), 0.0);
    KITCAMP_TRY(sweep.each(
        task, [&](size_t, int cell, int missing) { sums[static_cast<size_t>(cell)] += valueOf(missing); }));
    return sweep.count().axes.named(sums);
}

Result<QList<qint64>> modelsWhere(const FactTask& task, const std::function<bool(int)>& isMeant)
{
    KITCAMP_ASSIGN(DemandSweep sweep, DemandSweep::of(task));
    QList<qint64> ids;
    KITCAMP_TRY(sweep.each(task, [&](size_t model, int, int missing) {
        if (isMeant(missing) && !ids.contains(sweep.modelId(model)))
            ids << sweep.modelId(model);
    }));
    return ids;
}

} // namespace

Result<FactCells> countScarceModels(const FactTask& task)
{
    return sumOverModels(task, [](int) { return 1.0; });
}

Result<FactCells> sumMissingUnits(const FactTask& task)
{
    return sumOverModels(task, [](int missing) { return static_cast<double>(missing); });
}

Result<QList<qint64>> scarceModels(const FactTask& task)
{
    return modelsWhere(task, [](int) { return true; });
}

Result<QList<qint64>> modelsToBuy(const FactTask& task)
{
    return modelsWhere(task, [](int missing) { return missing > 0; });
}

Result<FigurePeriod> daysOfDemand(Connection& connection, const FigureScope& scope)
{
    KITCAMP_ASSIGN(FigurePeriod days, daysOfLending(connection, scope));
    KITCAMP_ASSIGN(const auto first,
                   connection.text("SELECT min(starts) FROM reservation WHERE state='held'"));
    KITCAMP_ASSIGN(const auto last, connection.text("SELECT max(ends) FROM reservation WHERE state='held'"));
    const QDate begins = QDate::fromString(first.value_or(QString()).left(10), Qt::ISODate);
    const QDate ends = QDate::fromString(last.value_or(QString()).left(10), Qt::ISODate);
    if (begins.isValid() && (!days.from.isValid() || begins < days.from))
        days.from = begins;
    if (ends.isValid() && (!days.until.isValid() || ends > days.until))
        days.until = ends;
    return days.from.isValid() && days.until.isValid() ? days : FigurePeriod();
}

} // namespace kitcamp
