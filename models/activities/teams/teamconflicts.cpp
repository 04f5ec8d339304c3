// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of teams tell when two computers did what cannot both be true.
#include "models/activities/teams/teamactions.h"

#include "models/activities/teams/teamwording.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Action>> backFirst(Connection& connection, qint64 plan, const QList<TeamMove>& moves)
{
    KITCAMP_ASSIGN(const QList<TeamMove> back, movesBack(connection, plan, moves));
    return back.isEmpty() ? QList<Action>() : QList<Action>{toAction(RepairTeams{plan, back})};
}

} // namespace

QString studentName(const Naming& naming, qint64 participation)
{
    const auto name = naming.rows().text("SELECT o.name FROM participation AS m JOIN person AS o ON "
                                         "o.id=m.person WHERE m.id=?",
                                         participation);
    return name && *name ? **name : naming.name(u"participation"_s, participation);
}

QString studentNames(const Naming& naming, const QList<qint64>& participations)
{
    return participations.size() == 1
        ? studentName(naming, participations.constFirst())
        : LockInTeam::tr("%n student(s)", "", static_cast<int>(participations.size()));
}

ObjectRef FormTeams::subject() const
{
    return {u"activity"_s, activity};
}

QString FormTeams::deed(const Naming&) const
{
    return tr("formed teams as \"%1\"", "Summer camp: you formed teams as ..").arg(name);
}

ObjectRef MoveToTeam::subject() const
{
    return {u"participation"_s, move.participation};
}

QString MoveToTeam::deed(const Naming& naming) const
{
    return tr("moved this student to team %1", "Li Lei: you moved this student to team ..")
        .arg(naming.name(u"team"_s, move.to));
}

Result<bool> MoveToTeam::alreadySo(Connection& connection) const
{
    return areCarriedOut(connection, plan, {move});
}

Result<QList<Action>> MoveToTeam::needs(Connection& connection, qint64) const
{
    return backFirst(connection, plan, {move});
}

ObjectRef SwapTeams::subject() const
{
    return {u"participation"_s, first.participation};
}

QString SwapTeams::deed(const Naming& naming) const
{
    return tr("let this student and %1 change teams", "Li Lei: you let this student and .. change teams")
        .arg(studentName(naming, second.participation));
}

Result<bool> SwapTeams::alreadySo(Connection& connection) const
{
    return areCarriedOut(connection, plan, {first, second});
}

Result<QList<Action>> SwapTeams::needs(Connection& connection, qint64) const
{
    return backFirst(connection, plan, {first, second});
}

ObjectRef TakeOutOfTeam::subject() const
{
    return {u"participation"_s, participation};
}

QString TakeOutOfTeam::deed(const Naming& naming) const
{
    return tr("took this student out of team %1", "Li Lei: you took this student out of team ..")
        .arg(naming.name(u"team"_s, from));
}

Result<bool> TakeOutOfTeam::alreadySo(Connection& connection) const
{
    return areCarriedOut(connection, plan, {TeamMove{0, participation, from, 0}});
}

Result<QList<Action>> TakeOutOfTeam::needs(Connection& connection, qint64) const
{
    return backFirst(connection, plan, {TeamMove{0, participation, from, 0}});
}

ObjectRef LockInTeam::subject() const
{
    return {u"team_plan"_s, plan};
}

QString LockInTeam::deed(const Naming& naming) const
{
    const QString who = studentNames(naming, participations);
    return locked ? tr("locked %1", "Variant B: you locked 5 students").arg(who)
                  : tr("unlocked %1", "Variant B: you unlocked 5 students").arg(who);
}

Result<bool> LockInTeam::alreadySo(Connection& connection) const
{
    for (const qint64 participation : participations) {
        KITCAMP_ASSIGN(const StandingPlace standing, standingPlace(connection, plan, participation));
        if (standing.row == 0 || standing.locked != locked)
            return false;
    }
    return true;
}

ObjectRef ChooseTeamPlan::subject() const
{
    return {u"activity"_s, activity};
}

QString ChooseTeamPlan::deed(const Naming& naming) const
{
    return tr("chose the teams of \"%1\"", "Summer camp: you chose the teams of Variant B")
        .arg(naming.name(u"team_plan"_s, plan));
}

Result<bool> ChooseTeamPlan::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto current,
                   connection.integer("SELECT team_plan FROM activity WHERE id=?", activity));
    return current.value_or(0) == plan;
}

/// Goes by what the other one chose.
Result<QList<Action>> ChooseTeamPlan::needs(Connection& connection, qint64) const
{
    KITCAMP_ASSIGN(const auto current,
                   connection.integer("SELECT team_plan FROM activity WHERE id=?", activity));
    if (!current || *current == before || *current == plan || before == 0)
        return QList<Action>();
    return QList<Action>{toAction(ChooseTeamPlan{activity, before, *current})};
}

ObjectRef RepairTeams::subject() const
{
    return {u"team_plan"_s, plan};
}

QString RepairTeams::deed(const Naming&) const
{
    return tr("repaired it: %n student(s) moved or taken out", "Variant B: you repaired it ..",
              static_cast<int>(moves.size()));
}

Result<bool> RepairTeams::alreadySo(Connection& connection) const
{
    return areCarriedOut(connection, plan, moves);
}

Result<QList<Action>> RepairTeams::needs(Connection& connection, qint64) const
{
    return backFirst(connection, plan, moves);
}

} // namespace kitcamp
