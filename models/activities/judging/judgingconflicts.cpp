// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of judging tell when two computers did what cannot both be true.
#include "models/activities/judging/judgingactions.h"
#include "models/activities/judging/points.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QJsonValue toJson(const CaseEntry& entry)
{
    return QJsonObject{{"row"_L1, toJson(entry.row)},
                       {"team"_L1, toJson(entry.team)},
                       {"case"_L1, toJson(entry.projectCase)},
                       {"before"_L1, toJson(entry.before)}};
}

bool fromJson(const QJsonValue& json, CaseEntry& entry)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("row"_L1), entry.row) && fromJson(object.value("team"_L1), entry.team)
        && fromJson(object.value("case"_L1), entry.projectCase)
        && fromJson(object.value("before"_L1), entry.before);
}

ObjectRef GiveMarks::subject() const
{
    return marks.size() == 1 ? ObjectRef{u"team"_s, marks.constFirst().team}
                             : ObjectRef{u"participation"_s, judge};
}

QString GiveMarks::deed(const Naming& naming) const
{
    if (marks.size() != 1)
        return tr("gave %n mark(s)", "Prof. Li: you gave 12 marks", static_cast<int>(marks.size()));
    const MarkEntry& mark = marks.constFirst();
    const auto name = naming.rows().text("SELECT name FROM rubric_criterion WHERE id=?", mark.criterion);
    const QString by = name ? name->value_or(QString()) : QString();
    return mark.points
        ? tr("gave it %1 points for %2", "Team 3: you gave it 8.5 points for Idea")
              .arg(pointsText(*mark.points), by)
        : tr("took back its points for %1", "Team 3: you took back its points for Idea").arg(by);
}

Result<bool> GiveMarks::alreadySo(Connection& connection) const
{
    for (const MarkEntry& mark : marks) {
        KITCAMP_ASSIGN(const auto standing, standingMark(connection, judge, mark.criterion, mark.team));
        if (standing != mark.points)
            return false;
    }
    return true;
}

/// What another one gave meanwhile is set back first, so that these marks fit again.
Result<QList<Action>> GiveMarks::needs(Connection& connection, qint64 now) const
{
    GiveMarks back;
    back.judge = judge;
    back.at = std::min(at, now);
    for (const MarkEntry& mark : marks) {
        KITCAMP_ASSIGN(const auto standing, standingMark(connection, judge, mark.criterion, mark.team));
        if (standing != mark.before && standing != mark.points)
            back.marks << MarkEntry{mark.row, mark.criterion, mark.team, mark.before, standing};
    }
    return back.marks.isEmpty() ? QList<Action>() : QList<Action>{toAction(back)};
}

ObjectRef AssignCases::subject() const
{
    return entries.size() == 1 ? ObjectRef{u"team"_s, entries.constFirst().team}
                               : ObjectRef{u"team_plan"_s, plan};
}

QString AssignCases::deed(const Naming& naming) const
{
    if (entries.size() != 1)
        return tr("gave %n team(s) their projects", "First plan: you gave 14 teams their projects",
                  static_cast<int>(entries.size()));
    const qint64 projectCase = entries.constFirst().projectCase;
    return projectCase == 0 ? tr("took its project away", "Team 3: you took its project away")
                            : tr("gave it the project %1", "Team 3: you gave it the project Mill")
                                  .arg(naming.name(u"project_case"_s, projectCase));
}

Result<bool> AssignCases::alreadySo(Connection& connection) const
{
    for (const CaseEntry& entry : entries) {
        KITCAMP_ASSIGN(
            const auto standing,
            connection.integer("SELECT project_case FROM team_project WHERE team_plan=? AND team=?", plan,
                               entry.team));
        if (standing.value_or(0) != entry.projectCase)
            return false;
    }
    return true;
}

Result<QList<Action>> AssignCases::needs(Connection& connection, qint64) const
{
    AssignCases back;
    back.plan = plan;
    for (const CaseEntry& entry : entries) {
        KITCAMP_ASSIGN(
            const auto standing,
            connection.integer("SELECT project_case FROM team_project WHERE team_plan=? AND team=?", plan,
                               entry.team));
        const qint64 now = standing.value_or(0);
        if (now != entry.before && now != entry.projectCase)
            back.entries << CaseEntry{entry.row, entry.team, entry.before, now};
    }
    return back.entries.isEmpty() ? QList<Action>() : QList<Action>{toAction(back)};
}

} // namespace kitcamp
