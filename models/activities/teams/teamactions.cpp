// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamactions.h"

#include "models/activities/teams/teamwording.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> MoveToTeam::run(Change& change) const
{
    if (move.to == 0)
        return Error{ErrorCode::Usage, tr("A student moves to a team."), {}};
    return carryOut(change, plan, {move});
}

QString MoveToTeam::sentence(const Naming& naming) const
{
    return tr("Moved %1 to team %2", "%1: person, %2: \"3 · Blue Whale\"")
        .arg(studentName(naming, move.participation), naming.name(u"team"_s, move.to));
}

Result<void> SwapTeams::run(Change& change) const
{
    return carryOut(change, plan, {first, second});
}

QString SwapTeams::sentence(const Naming& naming) const
{
    return tr("Swapped %1 and %2 between teams", "two persons")
        .arg(studentName(naming, first.participation), studentName(naming, second.participation));
}

Result<void> TakeOutOfTeam::run(Change& change) const
{
    return carryOut(change, plan, {TeamMove{0, participation, from, 0}});
}

QString TakeOutOfTeam::sentence(const Naming& naming) const
{
    return tr("Took %1 out of team %2", "%1: person, %2: team")
        .arg(studentName(naming, participation), naming.name(u"team"_s, from));
}

Result<void> LockInTeam::run(Change& change) const
{
    for (const qint64 participation : participations) {
        KITCAMP_ASSIGN(const StandingPlace standing, standingPlace(change.rows(), plan, participation));
        if (standing.row == 0)
            return Error{ErrorCode::Refused,
                         tr("Who sits in no team cannot be locked in one."),
                         {},
                         u"team-changed"_s,
                         {tr("Put the student into a team first.")}};
        if (standing.locked != locked)
            KITCAMP_TRY(change.execute("UPDATE team_place SET locked=? WHERE id=?", locked, standing.row));
    }
    return {};
}

QString LockInTeam::sentence(const Naming& naming) const
{
    const QString who = studentNames(naming, participations);
    return locked ? tr("Locked %1", "%1: person or \"5 students\"").arg(who)
                  : tr("Unlocked %1", "%1: person or \"5 students\"").arg(who);
}

Result<void> ChooseTeamPlan::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto there,
                   change.rows().integer("SELECT id FROM team_plan WHERE id=? AND activity=? AND archived=0",
                                         plan, activity));
    if (!there)
        return Error{ErrorCode::Refused, tr("This variant is no longer there."), {}, u"row-gone"_s};
    KITCAMP_ASSIGN(const auto current,
                   change.rows().integer("SELECT team_plan FROM activity WHERE id=?", activity));
    if (current.value_or(0) == plan)
        return {};
    if (current.value_or(0) != before) {
        const QString name = Naming(change.rows(), change.domain()).name(u"team_plan"_s, current.value_or(0));
        return Error{ErrorCode::Refused,
                     current ? tr("\"%1\" was chosen meanwhile.", "a variant of teams").arg(name)
                             : tr("The choice of a variant was taken back meanwhile."),
                     {},
                     u"team-plan-changed"_s,
                     {tr("Compare the variants again, then choose.")}};
    }
    return change.execute("UPDATE activity SET team_plan=? WHERE id=?", plan, activity);
}

QString ChooseTeamPlan::sentence(const Naming& naming) const
{
    return tr("Chose \"%1\" as the teams of %2", "variant, camp")
        .arg(naming.name(u"team_plan"_s, plan), naming.name(u"activity"_s, activity));
}

Result<void> RepairTeams::run(Change& change) const
{
    return carryOut(change, plan, moves);
}

QString RepairTeams::sentence(const Naming&) const
{
    return tr("Repaired the teams: %n student(s) moved or taken out", "", static_cast<int>(moves.size()));
}

} // namespace kitcamp
