// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/unittable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

#define ENTRY_OF_DEVICE(ORDER)                                                                               \
    "(SELECT jo.at FROM journal_row AS jr JOIN journal AS jo ON jo.seq=jr.entry WHERE jr.tbl='device' AND "  \
    "jr.key=CAST(de.id AS TEXT) ORDER BY jr.entry " ORDER " LIMIT 1)"

/// When the file first spoke of it is looked up only where nobody wrote down when it was bought.
constexpr auto allDevices =
    "SELECT de.id, de.purchased_on, CASE WHEN de.purchased_on IS NULL THEN " ENTRY_OF_DEVICE(
        "ASC") " END, de.lendable=1 AND de.stays_here=0, de.model FROM device AS de";

/// Those that are not at hand any more: when that was noted, else when they were last changed. 1: broken
/// only.
constexpr auto devicesGone =
    "SELECT de.id, coalesce(CASE WHEN de.archived=0 THEN (SELECT max(dn.at) FROM device_note AS dn WHERE "
    "dn.device=de.id AND (dn.kind='damaged' OR dn.kind='lost')) END, " ENTRY_OF_DEVICE(
        "DESC") "), de.archived=0 AND de.condition='broken' FROM device AS de WHERE de.archived=1 OR "
                "de.condition IN ('broken', 'lost', 'withdrawn')";

WallDay dayOfText(const QString& text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? wallDay(date) : CountedUnit::never;
}

} // namespace

Result<std::shared_ptr<const UnitTable>> UnitTable::read(const FactTask& task, const LoanCount& count)
{
    if (!count.loans->units) {
        auto table = std::make_shared<UnitTable>();
        KITCAMP_TRY(table->readDevices(task, count));
        KITCAMP_TRY(table->readEnds(task, count));
        count.loans->units = std::move(table);
    }
    return count.loans->units;
}

Result<void> UnitTable::readDevices(const FactTask& task, const LoanCount& count)
{
    m_units.resize(static_cast<size_t>(count.loans->devices().size()));
    for (CountedUnit& unit : m_units)
        unit.from = CountedUnit::never;
    KITCAMP_TRY(task.connection.each(allDevices, [&](const Statement& row) {
        const int number = count.loans->devices().find(row.integer(0));
        if (number < 0)
            return; // came after the loans were read
        CountedUnit& unit = m_units[static_cast<size_t>(number)];
        if (!row.isNull(1))
            unit.from = dayOfText(row.text(1));
        else if (!row.isNull(2))
            unit.from = count.clock.day(row.integer(2));
        unit.isLent = row.integer(3) != 0;
        unit.model = m_models.add(row.integer(4));
    }));
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        CountedUnit& unit = m_units[static_cast<size_t>(count.loans->device(loan))];
        unit.from = std::min(unit.from, count.clock.day(count.loans->lentAt(loan)));
    }
    return {};
}

Result<void> UnitTable::readEnds(const FactTask& task, const LoanCount& count)
{
    std::vector<int> gone;
    KITCAMP_TRY(task.connection.each(devicesGone, [&](const Statement& row) {
        const int number = count.loans->devices().find(row.integer(0));
        if (number < 0)
            return;
        CountedUnit& unit = m_units[static_cast<size_t>(number)];
        // Without a trace it ends with its last return, which is looked at below.
        unit.unusable =
            row.isNull(1) ? std::numeric_limits<WallDay>::min() : count.clock.day(row.integer(1)) + 1;
        unit.left = row.integer(2) != 0 ? CountedUnit::never : unit.unusable;
        gone.push_back(number);
    }));
    if (gone.empty())
        return {};
    for (size_t loan = 0; loan < count.loans->size(); ++loan) {
        CountedUnit& unit = m_units[static_cast<size_t>(count.loans->device(loan))];
        const qint64 back = count.loans->returnedAt(loan);
        if (unit.unusable == CountedUnit::never || back == LoanTable::stillOut)
            continue;
        unit.unusable = std::max(unit.unusable, count.clock.day(back) + 1);
        unit.left = std::max(unit.left, unit.unusable);
    }
    return {};
}

Result<FigurePeriod> daysOfLending(Connection& connection, const FigureScope& scope)
{
    KITCAMP_ASSIGN(const auto first, connection.integer("SELECT min(lent_at) FROM loan"));
    if (!first)
        return FigurePeriod();
    const WallClock clock(scope.zone);
    return FigurePeriod{dateOf(clock.day(*first)), dateOf(clock.day(scope.now))};
}

Result<FigurePeriod> daysOfInventory(Connection& connection, const FigureScope& scope)
{
    const WallClock clock(scope.zone);
    KITCAMP_ASSIGN(const auto devices, connection.integer("SELECT id FROM device LIMIT 1"));
    if (!devices)
        return FigurePeriod();
    const WallDay today = clock.day(scope.now);
    WallDay first = today;
    for (const char* sql : {"SELECT min(lent_at) FROM loan", "SELECT min(at) FROM journal"}) {
        KITCAMP_ASSIGN(const auto at, connection.integer(sql));
        if (at)
            first = std::min(first, clock.day(*at));
    }
    KITCAMP_ASSIGN(const auto bought, connection.text("SELECT min(purchased_on) FROM device"));
    if (bought)
        first = std::min(first, dayOfText(*bought));
    return FigurePeriod{dateOf(first), dateOf(today)};
}

} // namespace kitcamp
