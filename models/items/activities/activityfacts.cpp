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

namespace {

/// From a row to its activity; tables that name it themselves stand in ownActivity.
const QHash<QString, const char*>& waysToActivity()
{
    static const QHash<QString, const char*> ways{
        {u"activity"_s, "SELECT id FROM activity WHERE id=?"},
        {u"certificate"_s,
         "SELECT r.activity FROM certificate AS c JOIN participation AS r ON r.id=c.participation WHERE "
         "c.id=?"},
        {u"pretraining_progress"_s,
         "SELECT m.activity FROM pretraining_progress AS g JOIN pretraining_module AS m ON m.id=g.module "
         "WHERE "
         "g.id=?"},
        {u"cloud_account"_s,
         "SELECT s.activity FROM cloud_account AS c JOIN cloud_resource AS s ON s.id=c.resource WHERE "
         "c.id=?"},
        {u"submission"_s,
         "SELECT r.activity FROM submission AS s JOIN participation AS r ON r.id=s.participation WHERE "
         "s.id=?"},
        {u"contest_result"_s,
         "SELECT r.activity FROM contest_result AS x JOIN contest_round AS r ON r.id=x.contest_round WHERE "
         "x.id=?"},
        {u"check_in"_s,
         "SELECT r.activity FROM check_in AS c JOIN participation AS r ON r.id=c.participation WHERE c.id=?"},
        {u"rubric_criterion"_s,
         "SELECT j.activity FROM rubric_criterion AS c JOIN judging_round AS j ON j.id=c.judging_round WHERE "
         "c.id=?"}};
    return ways;
}

bool namesItsActivity(const QString& table)
{
    static const QStringList tables{
        u"participation"_s, u"question"_s,     u"milestone"_s,          u"camp_phase"_s,
        u"camp_quota"_s,    u"kit_item"_s,     u"pretraining_module"_s, u"cloud_resource"_s,
        u"project_case"_s,  u"team"_s,         u"team_plan"_s,          u"selection_criterion"_s,
        u"lodging_room"_s,  u"camp_duty"_s,    u"judging_round"_s,      u"award"_s,
        u"survey"_s,        u"contest_round"_s};
    return tables.contains(table);
}

} // namespace

Result<qint64> activityOfObject(Connection& connection, const QString& table, qint64 id)
{
    QByteArray query = waysToActivity().value(table, nullptr);
    if (query.isEmpty() && namesItsActivity(table))
        query = "SELECT activity FROM " + table.toLatin1() + " WHERE id=?";
    if (query.isEmpty())
        return 0;
    KITCAMP_ASSIGN(const auto activity, connection.integer(query.constData(), id));
    return activity.value_or(0);
}

Result<bool> belongsToCamp(Connection& connection, const QString& table, qint64 id)
{
    KITCAMP_ASSIGN(const QString kind, kindOfObject(connection, table, id));
    return kind == u"camp"_s;
}

Result<QString> kindOfObject(Connection& connection, const QString& table, qint64 id)
{
    KITCAMP_ASSIGN(const qint64 activity, activityOfObject(connection, table, id));
    KITCAMP_ASSIGN(const auto kind, connection.text("SELECT kind FROM activity WHERE id=?", activity));
    return kind.value_or(QString());
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
