// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamtask.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct UsualRules {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::UsualRules)
};

TeamCriterionWish wishOf(TeamCriterion::Kind kind, const QString& column, double weight)
{
    TeamCriterionWish wish;
    wish.kind = kind;
    wish.columns = QStringList{column};
    wish.weight = weight;
    return wish;
}

bool isVaried(const TeamSource& source, const QString& column)
{
    const TeamAttribute* attribute = source.roster.attribute(column);
    return attribute && attribute->values.size() > 1;
}

bool hasMates(const TeamSource& source, const QString& column)
{
    const auto place = source.roster.table.columns.indexOf(column);
    return std::any_of(source.roster.table.rows.begin(), source.roster.table.rows.end(),
                       [&](const QStringList& row) { return !row.value(place).isEmpty(); });
}

/// How well it is, as it was when it was formed.
QJsonObject resultOf(const TeamTask& task, const TeamResult& result, const TeamForming& forming)
{
    const TeamScores scores = scoreTeams(task.setup.problem, result.solution);
    QJsonArray criteria;
    for (size_t i = 0; i < scores.criteria.size(); ++i)
        criteria << QJsonObject{{"name"_L1, task.setup.problem.criteria[i].name},
                                {"attained"_L1, scores.criteria[i].attained}};
    QJsonArray numbers;
    for (int team = 1; team <= task.setup.problem.teams(); ++team)
        numbers << team;
    return {{"score"_L1, scores.score},
            {"worst"_L1, scores.worst},
            {"violations"_L1, result.value.violations},
            {"criteria"_L1, criteria},
            {"numbers"_L1, numbers},
            {"seconds"_L1, forming.seconds},
            {"run"_L1, forming.run},
            {"swaps_checked"_L1, double(result.locallyOptimal ? result.swapsChecked : 0)},
            {"stopped"_L1, result.stopped},
            {"cut"_L1, result.cut}};
}

} // namespace

TeamRules usualTeamRules(const TeamSource& source)
{
    using Kind = TeamCriterion::Kind;
    TeamRules rules;
    rules.size = TeamSize{5, 5};
    rules.about = true;
    if (isVaried(source, teamcolumns::university)) {
        rules.criteria << wishOf(Kind::Mix, teamcolumns::university, 5);
        TeamHardRule fair;
        fair.kind = TeamHardRule::Kind::AtMost;
        fair.columns = QStringList{teamcolumns::university};
        rules.hard << fair;
    }
    if (isVaried(source, teamcolumns::major))
        rules.criteria << wishOf(Kind::Mix, teamcolumns::major, 3);
    if (hasMates(source, teamcolumns::wished) || hasMates(source, teamcolumns::unwished)) {
        TeamCriterionWish wishes = wishOf(Kind::Wishes, teamcolumns::wished, 2);
        wishes.without = teamcolumns::unwished;
        rules.criteria << wishes;
    }
    if (isVaried(source, teamcolumns::gender)) {
        TeamHardRule women;
        women.kind = TeamHardRule::Kind::NotExactly;
        women.columns = QStringList{teamcolumns::gender};
        women.values = QStringList{u"f"_s};
        women.count = 1;
        rules.hard << women;
    }
    return rules;
}

FormTeams formingOf(const TeamTask& task, const TeamResult& result, qint64 activity,
                    const TeamForming& forming, IdGenerator& ids)
{
    FormTeams form;
    form.activity = activity;
    form.plan = ids.nextValue();
    form.name = forming.name;
    form.rules = forming.rules;
    form.seed = static_cast<qint64>(result.seed);
    form.iterations = result.iterations;
    form.counts = forming.counts;
    form.result = resultOf(task, result, forming);
    for (int team = 0; team < task.setup.problem.teams(); ++team) {
        form.teams << PlannedTeam{ids.nextValue(), team + 1};
        const int project = result.solution.project.empty() ? -1 : result.solution.project[size_t(team)];
        if (project >= 0 && task.cases.value(project) != 0)
            form.projects << PlannedProject{ids.nextValue(), task.cases[project], team + 1};
    }
    for (int student = 0; student < task.students.size(); ++student) {
        const qint64 participation = task.students[student];
        form.places << PlannedPlace{ids.nextValue(), participation, result.solution.team[size_t(student)] + 1,
                                    forming.locks.contains(participation)};
    }
    return form;
}

} // namespace kitcamp
