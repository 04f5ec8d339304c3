// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/termchoices.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/items/centretime.h"

namespace kitcamp {

namespace {

template <typename... Values>
Result<QList<OfferedChoice>> choicesBy(Connection& connection, const char* sql, const Values&... values)
{
    QList<OfferedChoice> choices;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            choices.append({row.integer(0), row.text(1)});
        },
        values...));
    return choices;
}

} // namespace

Result<QList<OfferedChoice>> allTerms(Connection& connection)
{
    return choicesBy(connection, "SELECT id, name FROM term ORDER BY first_monday DESC");
}

Result<QList<OfferedChoice>> currentTerms(Connection& connection, qint64 besides)
{
    return choicesBy(
        connection, "SELECT id, name FROM term WHERE archived=0 OR id=? ORDER BY first_monday DESC", besides);
}

Result<QList<OfferedChoice>> currentCourses(Connection& connection)
{
    return choicesBy(connection,
                     "SELECT id, CASE WHEN name<>'' THEN name ELSE name_en END AS shown FROM course WHERE "
                     "archived=0 ORDER BY shown");
}

Result<qint64> comingTerm(Store& store)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    KITCAMP_ASSIGN(const TeachingCalendar calendar, loadTeachingCalendar(store.reader()));
    const auto term = termAround(calendar, time.today());
    return term ? term->id : 0;
}

} // namespace kitcamp
