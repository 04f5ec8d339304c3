// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishing/publishingchoices.h"

#include "models/people/shownname.h"

namespace kitcamp {

namespace {

/// \p sql: id, name, the other name, what tells two of one name apart.
Result<QList<PublishingChoice>> choicesOf(Connection& connection, const char* sql)
{
    QList<PublishingChoice> choices;
    KITCAMP_TRY(connection.each(sql, [&](const Statement& row) {
        choices << PublishingChoice{row.integer(0), shownName(row.text(1), row.text(2)), row.text(3)};
    }));
    return choices;
}

} // namespace

Result<QList<PublishingChoice>> activitiesWithNotices(Connection& connection)
{
    return choicesOf(connection,
                     "SELECT id, name, name_en, '' FROM activity WHERE id IN (SELECT activity FROM notice) "
                     "ORDER BY coalesce(starts_on,'') DESC, id DESC");
}

Result<QList<PublishingChoice>> activitiesWithRoster(Connection& connection)
{
    return choicesOf(connection,
                     "SELECT a.id, a.name, a.name_en, '' FROM activity AS a WHERE a.archived=0 AND EXISTS "
                     "(SELECT 1 FROM participation WHERE activity=a.id) ORDER BY coalesce(a.starts_on,'') "
                     "DESC, a.id DESC");
}

Result<QList<PublishingChoice>> timetableChoices(Connection& connection, TimetableOf of)
{
    switch (of) {
    case TimetableOf::Activity:
        return choicesOf(connection,
                         "SELECT id, name, name_en, coalesce(code,'') FROM activity WHERE archived=0 AND id "
                         "IN (SELECT activity FROM session) ORDER BY coalesce(starts_on,'') DESC, id DESC");
    case TimetableOf::Room:
        return choicesOf(connection,
                         "SELECT id, name, name_en, building FROM room WHERE archived=0 ORDER BY name, id");
    case TimetableOf::Person:
        return choicesOf(connection,
                         "SELECT id, name, latin_name, mail FROM person WHERE archived=0 AND (id IN (SELECT "
                         "person FROM session_staff) OR id IN (SELECT person FROM participation)) ORDER BY "
                         "name, id");
    case TimetableOf::Everything:
        break;
    }
    return QList<PublishingChoice>();
}

Result<bool> hasPublishedPlan(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto found,
                   connection.integer("SELECT 1 FROM published_session WHERE activity=? LIMIT 1", activity));
    return found.has_value();
}

} // namespace kitcamp
