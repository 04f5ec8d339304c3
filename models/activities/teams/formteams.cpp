// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamactions.h"

#include "models/store/domain.h"

#include <QHash>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using TeamIds = QHash<int, qint64>; ///< by number

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Teams keep their number, mentor, room and kits from plan to plan: only those that are missing are made.
Result<TeamIds> teamsOf(Change& change, qint64 activity, const QList<PlannedTeam>& teams)
{
    TeamIds ids;
    for (const PlannedTeam& team : teams) {
        KITCAMP_ASSIGN(const auto there,
                       change.rows().integer("SELECT id FROM team WHERE activity=? AND number=?", activity,
                                             team.number));
        ids.insert(team.number, there.value_or(team.id));
        if (!there) {
            KITCAMP_TRY(change.execute("INSERT INTO team (id, activity, number) VALUES (?, ?, ?)", team.id,
                                       activity, team.number));
        } else {
            KITCAMP_TRY(
                change.execute("UPDATE team SET archived=0 WHERE id=? AND archived<>0", ids[team.number]));
        }
    }
    return ids;
}

Result<void> place(Change& change, const FormTeams& form, const TeamIds& teams)
{
    for (const PlannedPlace& seat : form.places) {
        if (!teams.contains(seat.number))
            return Error{ErrorCode::Usage, FormTeams::tr("A place names a team that is not formed."), {}};
        KITCAMP_TRY(change.execute(
            "INSERT INTO team_place (id, team_plan, team, participation, locked) SELECT ?, ?, ?, id, ?"
            " FROM participation WHERE id=? AND activity=?",
            seat.row, form.plan, teams[seat.number], seat.locked, seat.participation, form.activity));
    }
    for (const PlannedProject& project : form.projects) {
        KITCAMP_TRY(change.execute(
            "INSERT INTO team_project (id, team_plan, team, project_case) SELECT ?, ?, ?, id"
            " FROM project_case WHERE id=? AND activity=?",
            project.row, form.plan, teams.value(project.number), project.projectCase, form.activity));
    }
    return {};
}

template <typename... Parts>
bool readAll(const QJsonObject& object, Parts&&... parts)
{
    return (fromJson(object.value(parts.first), *parts.second) && ...);
}

} // namespace

QJsonValue toJson(const PlannedTeam& team)
{
    return QJsonObject{{"id"_L1, toJson(team.id)}, {"number"_L1, team.number}};
}

bool fromJson(const QJsonValue& json, PlannedTeam& team)
{
    return readAll(json.toObject(), std::pair("id"_L1, &team.id), std::pair("number"_L1, &team.number));
}

QJsonValue toJson(const PlannedPlace& place)
{
    return QJsonObject{{"row"_L1, toJson(place.row)},
                       {"participation"_L1, toJson(place.participation)},
                       {"number"_L1, place.number},
                       {"locked"_L1, place.locked}};
}

bool fromJson(const QJsonValue& json, PlannedPlace& place)
{
    return readAll(json.toObject(), std::pair("row"_L1, &place.row),
                   std::pair("participation"_L1, &place.participation), std::pair("number"_L1, &place.number),
                   std::pair("locked"_L1, &place.locked));
}

QJsonValue toJson(const PlannedProject& project)
{
    return QJsonObject{{"row"_L1, toJson(project.row)},
                       {"case"_L1, toJson(project.projectCase)},
                       {"number"_L1, project.number}};
}

bool fromJson(const QJsonValue& json, PlannedProject& project)
{
    return readAll(json.toObject(), std::pair("row"_L1, &project.row),
                   std::pair("case"_L1, &project.projectCase), std::pair("number"_L1, &project.number));
}

Result<void> FormTeams::run(Change& change) const
{
    if (name.trimmed().isEmpty() || teams.isEmpty())
        return Error{ErrorCode::Usage, tr("A variant has a name and at least one team."), {}};
    KITCAMP_TRY(change.execute("INSERT INTO team_plan (id, activity, name, rules, seed, iterations, result,"
                               " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                               plan, activity, name, compact(rules), seed, iterations, compact(result), at));
    KITCAMP_ASSIGN(const TeamIds ids, teamsOf(change, activity, teams));
    KITCAMP_TRY(place(change, *this, ids));
    if (!counts)
        return {};
    return change.execute("UPDATE activity SET team_plan=? WHERE id=? AND team_plan IS NULL", plan, activity);
}

QString FormTeams::sentence(const Naming& naming) const
{
    return tr("Formed %n team(s) of %1 (%2)", "camp, variant", static_cast<int>(teams.size()))
        .arg(naming.name(u"activity"_s, activity), name);
}

void registerTeams(Domain& domain)
{
    domain.actions.add<FormTeams>();
    domain.actions.add<MoveToTeam>();
    domain.actions.add<SwapTeams>();
    domain.actions.add<TakeOutOfTeam>();
    domain.actions.add<LockInTeam>();
    domain.actions.add<ChooseTeamPlan>();
    domain.actions.add<RepairTeams>();
}

} // namespace kitcamp
