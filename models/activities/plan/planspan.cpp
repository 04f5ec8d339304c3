// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/planspan.h"

#include "models/store/connection.h"

namespace kitcamp {

namespace {

constexpr int weeksAroundTerm = 4;
constexpr int weeksAroundDay = 13;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

PlanSpan PlanSpan::ofDays(QDate from, QDate until)
{
    const QDate monday = mondayOf(from);
    return {monday, static_cast<int>(std::max<qint64>(0, monday.daysTo(mondayOf(until)) / 7)) + 1};
}

Result<PlanSpan> PlanSpan::around(Connection& connection, QDate day)
{
    PlanSpan span{mondayOf(day).addDays(-7 * weeksAroundDay), 2 * weeksAroundDay};
    KITCAMP_TRY(connection.each(
        "SELECT first_monday, weeks FROM term WHERE archived=0 AND first_monday<=?1"
        " AND date(first_monday, (weeks*7)||' days')>?1 ORDER BY first_monday DESC LIMIT 1",
        [&](const Statement& row) {
            const QDate first = QDate::fromString(row.text(0), Qt::ISODate);
            if (first.isValid())
                span = {mondayOf(first).addDays(-7 * weeksAroundTerm),
                        static_cast<int>(row.integer(1)) + 2 * weeksAroundTerm};
        },
        day.toString(Qt::ISODate)));
    return span;
}

} // namespace kitcamp
