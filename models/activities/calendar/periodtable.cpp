// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/periodtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PeriodTable)
};

} // namespace

QString periodText(PeriodRange range)
{
    if (range.first == range.last)
        return PeriodWords::tr("Period %1").arg(range.first);
    return PeriodWords::tr("Periods %1-%2").arg(range.first).arg(range.last);
}

std::optional<MonthDay> MonthDay::fromText(const QString& text)
{
    // Of a leap year, so that 02-29 is a day.
    const QDate date = QDate::fromString(u"2024-"_s + text, Qt::ISODate);
    return date.isValid() && text.size() == 5 ? std::optional(of(date)) : std::nullopt;
}

QString MonthDay::text() const
{
    return u"%1-%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
}

bool PeriodTable::holdsOn(QDate date) const
{
    const MonthDay day = MonthDay::of(date);
    return from <= until ? day >= from && day <= until : day >= from || day <= until;
}

const Period* PeriodTable::period(int number) const
{
    const auto found = std::ranges::find(periods, number, &Period::number);
    return found == periods.end() ? nullptr : &*found;
}

std::optional<ClockRange> PeriodTable::clockOf(PeriodRange range) const
{
    const Period* first = period(range.first);
    const Period* last = period(range.last);
    if (!first || !last || last->ends <= first->starts)
        return std::nullopt;
    return ClockRange{first->starts, last->ends};
}

std::optional<PeriodRange> PeriodTable::periodsOf(ClockRange range) const
{
    const auto first = std::ranges::find(periods, range.starts, &Period::starts);
    const auto last = std::ranges::find(periods, range.ends, &Period::ends);
    if (first == periods.end() || last == periods.end() || first->number > last->number)
        return std::nullopt;
    return PeriodRange{first->number, last->number};
}

} // namespace kitcamp
