// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/rosterreader.h"

#include "models/activities/plan/whattoread.h"

namespace kitcamp {

namespace {

/// Activity by activity and state by state from the index, or where they are a large part of all, the whole
/// table: that costs half.
constexpr auto someSql =
    "SELECT p.activity, p.id, p.person, p.seat='online' FROM json_each(?) AS a JOIN participation AS p"
    " ON p.activity=a.value AND p.state IN ('offered', 'confirmed', 'completed', 'not_completed')";
constexpr auto allSql = "SELECT activity, id, person, seat='online' FROM participation NOT INDEXED WHERE"
                        " state='confirmed' OR state='completed' OR state='not_completed' OR state='offered'";
constexpr int largePart = 4;

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
    const auto take = [&](const Statement& row) {
        if (const qint64 activity = row.integer(0); activity != current) {
            current = activity;
            const auto found = rosters.find(activity);
            roster = found == rosters.end() ? nullptr : &*found;
        }
        if (roster == nullptr)
            return;
        owners.add(row.integer(1), current);
        roster->persons.push_back(row.integer(2));
        if (row.integer(3) != 0)
            online[current].push_back(row.integer(2));
    };
    KITCAMP_ASSIGN(const auto all, connection.integer("SELECT count(*) FROM activity"));
    if (activities.size() * largePart > all.value_or(0) && activities.size() > largePart)
        KITCAMP_TRY(connection.each(allSql, take));
    else
        KITCAMP_TRY(connection.each(someSql, take, idList(activities)));
    for (auto it = rosters.begin(); it != rosters.end(); ++it) {
        it->persons = planning::asSet(std::move(it->persons));
        it->onSite = static_cast<int>(it->persons.size() - planning::asSet(online.value(it.key())).size());
    }
    return rosters;
}

} // namespace kitcamp
