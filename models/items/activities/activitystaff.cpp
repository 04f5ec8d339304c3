// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activitystaff.h"

#include "models/activities/roster/participationstate.h"
#include "models/activities/sessions/sessionreading.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<UsualSession> usualSession(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(
        const auto last,
        connection.integer("SELECT id FROM session WHERE activity=? ORDER BY starts DESC, id DESC LIMIT 1",
                           activity));
    UsualSession usual;
    if (last) {
        KITCAMP_ASSIGN(usual.last, loadSession(connection, *last));
    }
    KITCAMP_TRY(connection.each(
        last ? "SELECT person, role FROM session_staff WHERE session=? ORDER BY id"
             : "SELECT q.person, q.role FROM activity AS a JOIN course_staff AS q ON q.course=a.course WHERE "
               "a.id=? ORDER BY q.id",
        [&](const Statement& row) {
            usual.staff << StaffMember{row.integer(0), row.text(1)};
        },
        last.value_or(activity)));
    return usual;
}

Result<QStringList> staffNames(Connection& connection, qint64 activity)
{
    QStringList names;
    KITCAMP_TRY(connection.each(
        "SELECT DISTINCT p.name FROM (SELECT q.person AS person FROM session AS s JOIN session_staff AS q ON "
        "q.session=s.id WHERE s.activity=?1 UNION SELECT person FROM participation WHERE activity=?1 AND "
        "role NOT IN ('student','accompanying') AND state NOT IN ('declined','withdrawn','no_show')) AS f "
        "JOIN person AS p ON p.id=f.person ORDER BY p.name",
        [&](const Statement& row) { names << row.text(0); }, activity));
    return names;
}

Result<QStringList> namesInRoles(Connection& connection, qint64 activity, const QStringList& roles)
{
    QStringList names;
    const QString sql =
        u"SELECT p.name, t.role FROM participation AS t JOIN person AS p ON p.id=t.person WHERE t.activity=? "
        "AND t.state IN %1 ORDER BY p.name"_s.arg(QLatin1String(statesThatCount));
    KITCAMP_TRY(connection.each(
        sql.toUtf8().constData(),
        [&](const Statement& row) {
            if (roles.contains(row.text(1)))
                names << row.text(0);
        },
        activity));
    return names;
}

Result<QStringList> namesOnRoster(Connection& connection, const QList<qint64>& participations)
{
    QStringList names;
    for (const qint64 participation : participations) {
        KITCAMP_ASSIGN(const auto name,
                       connection.text("SELECT p.name FROM participation AS t JOIN person AS p ON "
                                       "p.id=t.person WHERE t.id=?",
                                       participation));
        if (name)
            names << *name;
    }
    return names;
}

} // namespace kitcamp
