// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/calendarlookups.h"

namespace kitcamp {

Result<QList<BusyTerm>> busyTerms(Connection& connection)
{
    QList<BusyTerm> terms;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.name, count(DISTINCT b.person), count(DISTINCT nullif(b.class_name, '')), "
        "date(t.first_monday, '+' || (7*t.weeks-1) || ' days') FROM busy_time AS b JOIN term AS t ON "
        "t.id=b.term GROUP BY t.id ORDER BY t.first_monday DESC, t.id",
        [&](const Statement& row) {
            terms << BusyTerm{row.integer(0), row.text(1), int(row.integer(2)), int(row.integer(3)),
                              QDate::fromString(row.text(4), Qt::ISODate)};
        }));
    return terms;
}

Result<QList<ClockRange>> clocksOfPeriods(Connection& connection, qint64 periodTable)
{
    QList<ClockRange> clocks;
    KITCAMP_TRY(connection.each(
        "SELECT starts, ends FROM period WHERE period_table=? ORDER BY number",
        [&](const Statement& row) {
            clocks << ClockRange{int(row.integer(0)), int(row.integer(1))};
        },
        periodTable));
    return clocks;
}

Result<QList<QDate>> datesOfTeachingDays(Connection& connection, const QList<qint64>& teachingDays)
{
    QList<QDate> days;
    for (const qint64 id : teachingDays) {
        KITCAMP_ASSIGN(const auto day, connection.text("SELECT day FROM teaching_day WHERE id=?", id));
        if (day)
            days << QDate::fromString(*day, Qt::ISODate);
    }
    return days;
}

Result<QString> noteOfTerm(Connection& connection, qint64 term)
{
    KITCAMP_ASSIGN(const auto note, connection.text("SELECT note FROM term WHERE id=?", term));
    return note.value_or(QString());
}

Result<qint64> personOfAvailability(Connection& connection, qint64 line)
{
    KITCAMP_ASSIGN(const auto person, connection.integer("SELECT person FROM availability WHERE id=?", line));
    return person.value_or(0);
}

} // namespace kitcamp
