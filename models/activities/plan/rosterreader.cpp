// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/rosterreader.h"

#include "models/activities/plan/whattoread.h"

namespace kitcamp {

namespace {

/// One state after the other from the index: each activity's rows come together.
constexpr auto sql =
    "SELECT p.activity, p.id, p.person, p.seat='online' FROM json_each(?) AS a JOIN participation AS p"
    " ON p.activity=a.value AND p.state IN ('offered', 'confirmed', 'completed', 'not_completed')";

} // namespace

Result<Rosters> readRosters(Connection& connection, const QSet<qint64>& activities, RowOwners& owners)
{
    Rosters rosters;
    rosters.reserve(activities.size());
    for (const qint64 activity : activities)
        rosters.insert(activity, {});
    QHash<qint64, std::vector<qint64>> online;
    qint64 current = 0;
    Roster* roster = nullptr;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            if (const qint64 activity = row.integer(0); activity != current || roster == nullptr) {
                current = activity;
                roster = &rosters[activity];
            }
            owners.add(row.integer(1), current);
            roster->persons.push_back(row.integer(2));
            if (row.integer(3) != 0)
                online[current].push_back(row.integer(2));
        },
        idList(activities)));
    for (auto it = rosters.begin(); it != rosters.end(); ++it) {
        it->persons = planning::asSet(std::move(it->persons));
        it->onSite = static_cast<int>(it->persons.size() - planning::asSet(online.value(it.key())).size());
    }
    return rosters;
}

} // namespace kitcamp
