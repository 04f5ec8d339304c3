// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/judgingactions.h"

#include "models/activities/judging/points.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error markChanged(const Naming& naming, qint64 judge, const MarkEntry& mark,
                  const std::optional<qint64>& standing)
{
    const QString who = naming.name(u"participation"_s, judge);
    const QString team = naming.name(u"team"_s, mark.team);
    const QString sentence = standing
        ? GiveMarks::tr("%1 gave team %2 other points meanwhile: %3.", "%1: judge, %3: points")
              .arg(who, team, pointsText(*standing))
        : GiveMarks::tr("The mark of %1 for team %2 was taken back meanwhile.", "%1: judge").arg(who, team);
    return {ErrorCode::Refused,
            sentence,
            {},
            u"mark-changed"_s,
            {GiveMarks::tr("Look which points count, and give them once more.")}};
}

Result<void> requireOpen(Connection& connection, qint64 criterion)
{
    KITCAMP_ASSIGN(const auto closed,
                   connection.text("SELECT r.name FROM rubric_criterion AS c JOIN judging_round AS r"
                                   " ON r.id=c.judging_round WHERE c.id=? AND r.closed=1",
                                   criterion));
    if (!closed)
        return {};
    return Error{ErrorCode::Refused,
                 GiveMarks::tr("%1 is closed: no mark is given or changed any more.").arg(*closed),
                 {},
                 u"round-is-closed"_s,
                 {GiveMarks::tr("Open the round again first.")}};
}

Result<void> writeMark(Change& change, const GiveMarks& action, const MarkEntry& mark)
{
    if (!mark.points) {
        // What is gone no invariant sees any more.
        KITCAMP_TRY(requireOpen(change.rows(), mark.criterion));
        return change.execute("DELETE FROM judge_mark WHERE criterion=? AND team=? AND judge=?",
                              mark.criterion, mark.team, action.judge);
    }
    KITCAMP_TRY(
        change.execute("UPDATE judge_mark SET points=?, at=? WHERE criterion=? AND team=? AND judge=?",
                       *mark.points, action.at, mark.criterion, mark.team, action.judge));
    if (change.rows().changes() == 1)
        return {};
    return change.execute(
        "INSERT INTO judge_mark(id, criterion, team, judge, points, at) VALUES(?,?,?,?,?,?)", mark.row,
        mark.criterion, mark.team, action.judge, *mark.points, action.at);
}

QString judgeName(const Naming& naming, qint64 judge)
{
    const auto person = naming.rows().integer("SELECT person FROM participation WHERE id=?", judge);
    return naming.name(u"person"_s, person ? person->value_or(0) : 0);
}

QString criterionName(const Naming& naming, qint64 criterion)
{
    const auto name = naming.rows().text("SELECT name FROM rubric_criterion WHERE id=?", criterion);
    return name ? name->value_or(QString()) : QString();
}

QSet<qint64> teamsOf(const QList<MarkEntry>& marks)
{
    QSet<qint64> teams;
    for (const MarkEntry& mark : marks)
        teams.insert(mark.team);
    return teams;
}

} // namespace

QJsonValue toJson(const MarkEntry& mark)
{
    QJsonObject object{{"row"_L1, toJson(mark.row)},
                       {"criterion"_L1, toJson(mark.criterion)},
                       {"team"_L1, toJson(mark.team)}};
    if (mark.points)
        object.insert("points"_L1, toJson(*mark.points));
    if (mark.before)
        object.insert("before"_L1, toJson(*mark.before));
    return object;
}

bool fromJson(const QJsonValue& json, MarkEntry& mark)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("row"_L1), mark.row)
        && fromJson(object.value("criterion"_L1), mark.criterion)
        && fromJson(object.value("team"_L1), mark.team) && fromJson(object.value("points"_L1), mark.points)
        && fromJson(object.value("before"_L1), mark.before);
}

Result<std::optional<qint64>> standingMark(Connection& connection, qint64 judge, qint64 criterion,
                                           qint64 team)
{
    return connection.integer("SELECT points FROM judge_mark WHERE criterion=? AND team=? AND judge=?",
                              criterion, team, judge);
}

Result<QList<MarkEntry>> differingMarks(Connection& connection, qint64 judge, const QList<MarkEntry>& marks)
{
    QList<MarkEntry> differing;
    for (const MarkEntry& mark : marks) {
        KITCAMP_ASSIGN(const auto standing, standingMark(connection, judge, mark.criterion, mark.team));
        if (!standing || standing == mark.points)
            continue;
        differing << mark;
        differing.last().before = standing;
    }
    return differing;
}

Result<void> GiveMarks::run(Change& change) const
{
    for (const MarkEntry& mark : marks) {
        KITCAMP_ASSIGN(const auto standing, standingMark(change.rows(), judge, mark.criterion, mark.team));
        if (standing == mark.points)
            continue;
        if (standing != mark.before)
            return markChanged(Naming(change.rows(), change.domain()), judge, mark, standing);
        KITCAMP_TRY(writeMark(change, *this, mark));
    }
    return {};
}

QString GiveMarks::sentence(const Naming& naming) const
{
    const QString who = judgeName(naming, judge);
    if (marks.size() == 1) {
        const MarkEntry& mark = marks.constFirst();
        const QString team = naming.name(u"team"_s, mark.team);
        const QString by = criterionName(naming, mark.criterion);
        return mark.points
            ? tr("%1 gave team %2 %3 points for %4", "%1: judge, %4: criterion")
                  .arg(who, team, pointsText(*mark.points), by)
            : tr("Took back what %1 gave team %2 for %3", "%1: judge, %3: criterion").arg(who, team, by);
    }
    const QString teams = tr("%n team(s)", nullptr, static_cast<int>(teamsOf(marks).size()));
    const auto count = static_cast<int>(marks.size());
    return source.isEmpty()
        ? tr("%1 gave %n mark(s) to %2", "%1: judge, %2: \"3 teams\"", count).arg(who, teams)
        : tr("%1 gave %n mark(s) to %2, from %3", "%1: judge, %2: \"3 teams\", %3: file", count)
              .arg(who, teams, source);
}

Result<void> AssignCases::run(Change& change) const
{
    for (const CaseEntry& entry : entries) {
        KITCAMP_ASSIGN(
            const auto found,
            change.rows().integer("SELECT project_case FROM team_project WHERE team_plan=? AND team=?", plan,
                                  entry.team));
        const qint64 standing = found.value_or(0);
        if (standing == entry.projectCase)
            continue;
        if (standing != entry.before) {
            const Naming naming(change.rows(), change.domain());
            return Error{
                ErrorCode::Refused,
                tr("Team %1 was given another project meanwhile.").arg(naming.name(u"team"_s, entry.team)),
                {},
                u"project-changed"_s,
                {tr("Look at the list again, and choose once more.")}};
        }
        KITCAMP_TRY(change.execute("DELETE FROM team_project WHERE team_plan=? AND team=? AND ?=0", plan,
                                   entry.team, entry.projectCase));
        if (entry.projectCase == 0)
            continue;
        KITCAMP_TRY(change.execute("UPDATE team_project SET project_case=? WHERE team_plan=? AND team=?",
                                   entry.projectCase, plan, entry.team));
        if (change.rows().changes() == 0)
            KITCAMP_TRY(
                change.execute("INSERT INTO team_project(id, team_plan, team, project_case) VALUES(?,?,?,?)",
                               entry.row, plan, entry.team, entry.projectCase));
    }
    return {};
}

QString AssignCases::sentence(const Naming& naming) const
{
    if (entries.size() != 1)
        return tr("Gave %n team(s) their projects", nullptr, static_cast<int>(entries.size()));
    const CaseEntry& entry = entries.constFirst();
    const QString team = naming.name(u"team"_s, entry.team);
    if (entry.projectCase == 0)
        return tr("Took the project of team %1 away").arg(team);
    return tr("Gave team %1 the project %2").arg(team, naming.name(u"project_case"_s, entry.projectCase));
}

void registerJudging(Domain& domain)
{
    domain.actions.add<GiveMarks>();
    domain.actions.add<AssignCases>();
}

} // namespace kitcamp
