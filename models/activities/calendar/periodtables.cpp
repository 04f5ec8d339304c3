// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/periodtables.h"

#include <algorithm>

namespace kitcamp {

PeriodTables::PeriodTables(std::vector<PeriodTable> tables)
    : m_tables(std::move(tables))
{
    for (PeriodTable& table : m_tables)
        std::ranges::stable_sort(table.periods, {}, &Period::number);
}

QStringList PeriodTables::campuses() const
{
    QStringList names;
    for (const PeriodTable& table : m_tables) {
        if (!names.contains(table.campus))
            names.append(table.campus);
    }
    return names;
}

const PeriodTable* PeriodTables::tableOn(QDate date, const QString& campus) const
{
    const auto found = std::ranges::find_if(m_tables, [&](const PeriodTable& table) {
        return (campus.isEmpty() || table.campus == campus) && table.holdsOn(date);
    });
    return found == m_tables.end() ? nullptr : &*found;
}

std::optional<ClockRange> PeriodTables::clockOf(PeriodRange range, QDate date, const QString& campus) const
{
    const PeriodTable* table = tableOn(date, campus);
    return table ? table->clockOf(range) : std::nullopt;
}

QString PeriodTables::textOf(ClockRange range, QDate date, const QString& campus) const
{
    const PeriodTable* table = tableOn(date, campus);
    const auto periods = table ? table->periodsOf(range) : std::nullopt;
    return periods ? periodText(*periods) : clockText(range);
}

} // namespace kitcamp
