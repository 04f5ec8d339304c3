// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/hostsandnotes.h"

#include "models/people/shownname.h"

namespace kitcamp {

Result<QList<ActivityHost>> activityHosts(Connection& connection, qint64 activity)
{
    QList<ActivityHost> hosts;
    KITCAMP_TRY(connection.each(
        "SELECT h.id, h.organization, h.place_in_order, o.name, o.name_en FROM activity_host AS h JOIN "
        "organization AS o ON o.id=h.organization WHERE h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) {
            hosts.append(
                {row.integer(0), row.integer(1), row.integer(2), shownName(row.text(3), row.text(4))});
        },
        activity));
    return hosts;
}

Result<QList<ActivityNote>> activityNotes(Connection& connection, qint64 activity)
{
    QList<ActivityNote> notes;
    KITCAMP_TRY(connection.each(
        "SELECT id, at, text FROM activity_note WHERE activity=? ORDER BY at, id",
        [&](const Statement& row) {
            notes.append({row.integer(0), row.integer(1), row.text(2)});
        },
        activity));
    return notes;
}

} // namespace kitcamp
