// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activityfacts.h"

#include "models/items/activities/activityfigures.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<ActivityFacts> activityFacts(Connection& connection, qint64 activity)
{
    std::optional<ActivityFacts> facts;
    KITCAMP_TRY(connection.each(
        "SELECT kind, mode, starts_on, ends_on, term FROM activity WHERE id=?",
        [&](const Statement& row) {
            facts = ActivityFacts{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
        },
        activity));
    if (!facts)
        return activityGone();
    return *facts;
}

Result<qint64> activityOfObject(Connection& connection, const QString& table, qint64 id)
{
    static const QHash<QString, const char*> queries{
        {u"participation"_s, "SELECT activity FROM participation WHERE id=?"},
        {u"question"_s, "SELECT activity FROM question WHERE id=?"},
        {u"milestone"_s, "SELECT activity FROM milestone WHERE id=?"},
        {u"certificate"_s,
         "SELECT r.activity FROM certificate AS c JOIN participation AS r ON r.id=c.participation WHERE "
         "c.id=?"}};
    const char* query = queries.value(table, nullptr);
    if (!query)
        return 0;
    KITCAMP_ASSIGN(const auto activity, connection.integer(query, id));
    return activity.value_or(0);
}

Result<qint64> lastClassOf(Connection& connection, qint64 course)
{
    KITCAMP_ASSIGN(const auto last,
                   connection.integer("SELECT a.id FROM activity AS a LEFT JOIN term AS t ON t.id=a.term "
                                      "WHERE a.course=? AND a.kind='class' ORDER BY t.first_monday DESC, "
                                      "a.id DESC LIMIT 1",
                                      course));
    return last.value_or(0);
}

Result<QList<qint64>> seriesWithSkippedDays(Connection& connection, qint64 activity)
{
    QList<qint64> series;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM session_series WHERE activity=? AND skipped<>'' ORDER BY id",
        [&](const Statement& row) { series << row.integer(0); }, activity));
    return series;
}

Result<qint64> lastQuestionPlace(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto last,
                   connection.integer("SELECT max(place_in_order) FROM question WHERE activity=?", activity));
    return last.value_or(0);
}

} // namespace kitcamp
