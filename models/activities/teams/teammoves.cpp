// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teammoves.h"

#include "models/store/naming.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamMoves {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamMoves)
};

QString personOf(Connection& connection, qint64 participation)
{
    const auto name = connection.text("SELECT o.name FROM participation AS m JOIN person AS o ON "
                                      "o.id=m.person WHERE m.id=?",
                                      participation);
    return name ? name->value_or(QString()) : QString();
}

QString teamOf(Change& change, qint64 team)
{
    return Naming(change.rows(), change.domain()).name(u"team"_s, team);
}

Error movedMeanwhile(Change& change, const TeamMove& move, const StandingPlace& standing)
{
    const QString who = personOf(change.rows(), move.participation);
    return {ErrorCode::Refused,
            standing.team == 0
                ? TeamMoves::tr("%1 sits in no team of this plan any more.").arg(who)
                : TeamMoves::tr("%1 was moved to team %2 meanwhile.", "person, \"3 · Blue Whale\"")
                      .arg(who, teamOf(change, standing.team)),
            {},
            u"team-changed"_s,
            {TeamMoves::tr("Look at the board again, then move the student from there.")}};
}

Error isLocked(Change& change, const TeamMove& move)
{
    return {ErrorCode::Refused,
            TeamMoves::tr("%1 is locked in team %2.", "person, team")
                .arg(personOf(change.rows(), move.participation), teamOf(change, move.from)),
            {},
            u"team-locked"_s,
            {TeamMoves::tr("Unlock the student first.")}};
}

Result<void> requirePlan(Connection& connection, qint64 plan)
{
    KITCAMP_ASSIGN(const auto there, connection.integer("SELECT id FROM team_plan WHERE id=?", plan));
    if (there)
        return {};
    return Error{ErrorCode::Refused, TeamMoves::tr("This variant is no longer there. Somebody took it back."),
                 QString::number(plan), u"row-gone"_s};
}

Result<void> requireTarget(Connection& connection, const TeamMove& move)
{
    if (move.to == 0)
        return {};
    KITCAMP_ASSIGN(const auto team, connection.integer("SELECT id FROM team WHERE id=?", move.to));
    KITCAMP_ASSIGN(const auto student,
                   connection.integer("SELECT id FROM participation WHERE id=?", move.participation));
    if (team && student)
        return {};
    return Error{ErrorCode::Refused,
                 student ? TeamMoves::tr("This team is no longer there. Somebody took it back.")
                         : TeamMoves::tr("This student is no longer on the list. Somebody took it back."),
                 QString::number(move.to), u"row-gone"_s};
}

Result<void> write(Change& change, qint64 plan, const TeamMove& move, qint64 row)
{
    if (move.to == 0)
        return change.execute("DELETE FROM team_place WHERE id=?", row);
    if (row != 0)
        return change.execute("UPDATE team_place SET team=? WHERE id=?", move.to, row);
    return change.execute(
        "INSERT INTO team_place (id, team_plan, team, participation, locked) VALUES (?, ?, ?, ?, 0)",
        move.row, plan, move.to, move.participation);
}

} // namespace

QJsonValue toJson(const TeamMove& move)
{
    return QJsonObject{{"row"_L1, toJson(move.row)},
                       {"participation"_L1, toJson(move.participation)},
                       {"from"_L1, toJson(move.from)},
                       {"to"_L1, toJson(move.to)}};
}

bool fromJson(const QJsonValue& json, TeamMove& move)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("row"_L1), move.row)
        && fromJson(object.value("participation"_L1), move.participation)
        && fromJson(object.value("from"_L1), move.from) && fromJson(object.value("to"_L1), move.to);
}

Result<StandingPlace> standingPlace(Connection& connection, qint64 plan, qint64 participation)
{
    StandingPlace place;
    KITCAMP_TRY(connection.each(
        "SELECT id, team, locked FROM team_place WHERE team_plan=? AND participation=?",
        [&](const Statement& row) {
            place = {row.integer(0), row.integer(1), row.integer(2) != 0};
        },
        plan, participation));
    return place;
}

Result<void> carryOut(Change& change, qint64 plan, const QList<TeamMove>& moves)
{
    KITCAMP_TRY(requirePlan(change.rows(), plan));
    for (const TeamMove& move : moves) {
        KITCAMP_ASSIGN(const StandingPlace standing, standingPlace(change.rows(), plan, move.participation));
        if (standing.team == move.to)
            continue;
        if (standing.team != move.from)
            return movedMeanwhile(change, move, standing);
        if (standing.locked && move.to != 0)
            return isLocked(change, move);
        KITCAMP_TRY(requireTarget(change.rows(), move));
        KITCAMP_TRY(write(change, plan, move, standing.row));
    }
    return {};
}

Result<bool> areCarriedOut(Connection& connection, qint64 plan, const QList<TeamMove>& moves)
{
    for (const TeamMove& move : moves) {
        KITCAMP_ASSIGN(const StandingPlace standing, standingPlace(connection, plan, move.participation));
        if (standing.team != move.to)
            return false;
    }
    return true;
}

Result<QList<TeamMove>> movesBack(Connection& connection, qint64 plan, const QList<TeamMove>& moves)
{
    QList<TeamMove> back;
    for (const TeamMove& move : moves) {
        KITCAMP_ASSIGN(const StandingPlace standing, standingPlace(connection, plan, move.participation));
        if (standing.team != move.from && standing.team != move.to)
            back << TeamMove{move.row, move.participation, standing.team, move.from};
    }
    return back;
}

} // namespace kitcamp
