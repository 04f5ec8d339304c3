// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamplans.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamPlanWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamPlanWords)
};

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

TeamPlanHead headOf(const Statement& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.integer(3) != 0, objectOf(row.text(4))};
}

/// Teams without anybody belong to the plan too: those that it was formed with.
Result<void> readTeams(Connection& connection, TeamPlan& plan)
{
    QSet<int> numbers;
    const QJsonArray formed = plan.head.result.value("numbers"_L1).toArray();
    for (const QJsonValue& number : formed)
        numbers << number.toInt();
    QSet<qint64> ids;
    for (const TeamSeat& seat : std::as_const(plan.seats))
        ids << seat.team;
    for (auto it = plan.cases.begin(); it != plan.cases.end(); ++it)
        ids << it.key();
    KITCAMP_ASSIGN(const QList<TeamInfo> all, teamsOfActivity(connection, plan.activity));
    for (const TeamInfo& team : all) {
        if (ids.contains(team.id) || numbers.contains(team.number))
            plan.teams << team;
    }
    return {};
}

} // namespace

Result<QList<TeamPlanHead>> teamPlans(Connection& connection, qint64 activity)
{
    QList<TeamPlanHead> plans;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.name, t.made_at, t.id IS a.team_plan, t.result FROM team_plan AS t"
        " JOIN activity AS a ON a.id=t.activity WHERE t.activity=? AND t.archived=0 ORDER BY t.made_at, t.id",
        [&](const Statement& row) { plans << headOf(row); }, activity));
    return plans;
}

Result<QList<TeamInfo>> teamsOfActivity(Connection& connection, qint64 activity)
{
    QList<TeamInfo> teams;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.number, t.name, t.name_en, coalesce(t.mentor, 0), coalesce(o.name, ''),"
        " coalesce(t.room, 0), coalesce(r.name, ''), t.note FROM team AS t"
        " LEFT JOIN participation AS m ON m.id=t.mentor LEFT JOIN person AS o ON o.id=m.person"
        " LEFT JOIN room AS r ON r.id=t.room WHERE t.activity=? ORDER BY t.number",
        [&](const Statement& row) {
            teams << TeamInfo{row.integer(0),
                              static_cast<int>(row.integer(1)),
                              shownName(row.text(2), row.text(3)),
                              row.integer(4),
                              row.text(5),
                              row.integer(6),
                              row.text(7),
                              row.text(8)};
        },
        activity));
    return teams;
}

Result<QList<ProjectCase>> projectCases(Connection& connection, qint64 activity)
{
    QList<ProjectCase> cases;
    KITCAMP_TRY(connection.each(
        "SELECT id, number, name, name_en, most_teams FROM project_case WHERE activity=? ORDER BY number",
        [&](const Statement& row) {
            const auto most = row.optionalInteger(4);
            cases << ProjectCase{row.integer(0),
                                 static_cast<int>(row.integer(1)),
                                 row.text(2),
                                 row.text(3),
                                 shownName(row.text(2), row.text(3)),
                                 most ? std::optional(static_cast<int>(*most)) : std::nullopt};
        },
        activity));
    return cases;
}

Result<std::optional<TeamPlan>> readTeamPlan(Connection& connection, qint64 id)
{
    std::optional<TeamPlan> plan;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.name, t.made_at, t.id IS a.team_plan, t.result, t.activity, t.rules, t.seed,"
        " t.iterations FROM team_plan AS t JOIN activity AS a ON a.id=t.activity WHERE t.id=?",
        [&](const Statement& row) {
            plan = TeamPlan{
                headOf(row), row.integer(5), objectOf(row.text(6)), row.integer(7), row.integer(8), {}, {},
                {}};
        },
        id));
    if (!plan)
        return plan;
    KITCAMP_TRY(connection.each(
        "SELECT id, team, participation, locked FROM team_place WHERE team_plan=? ORDER BY id",
        [&](const Statement& row) {
            plan->seats << TeamSeat{row.integer(0), row.integer(1), row.integer(2), row.integer(3) != 0};
        },
        id));
    KITCAMP_TRY(connection.each(
        "SELECT team, project_case FROM team_project WHERE team_plan=?",
        [&](const Statement& row) { plan->cases.insert(row.integer(0), row.integer(1)); }, id));
    KITCAMP_TRY(readTeams(connection, *plan));
    return plan;
}

QString nextVariantName(const QList<TeamPlanHead>& plans)
{
    QSet<QString> taken;
    for (const TeamPlanHead& plan : plans)
        taken << plan.name;
    constexpr int letters = 26;
    for (int number = static_cast<int>(plans.size());; ++number) {
        const QString mark = number < letters ? QString(QChar(u'A' + number)) : QString::number(number + 1);
        const QString name = TeamPlanWords::tr("Variant %1", "A, B, C: a way to form teams").arg(mark);
        if (!taken.contains(name))
            return name;
    }
}

} // namespace kitcamp
