// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamtask.h"

#include "models/people/text/textfolding.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString bare(TextFolding& folding, const QString& text)
{
    QString folded = folding.fold(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

/// The project that a ranked choice means: by its name in either language, or its number.
class CaseNames
{
public:
    explicit CaseNames(const QList<ProjectCase>& cases)
    {
        for (const ProjectCase& one : cases) {
            const QString number = QString::number(one.number);
            for (const QString& name : {one.name, one.nameEn}) {
                if (!name.isEmpty())
                    for (const QString& written : {name, number + name, name + number})
                        m_names.insert(bare(m_folding, written), one.name);
            }
            m_names.insert(number, one.name);
        }
    }
    QString canonical(const QString& written) { return m_names.value(bare(m_folding, written), written); }

private:
    TextFolding m_folding;
    QHash<QString, QString> m_names;
};

/// Ranked choices name the camp's cases, however they are written, and a case takes no more teams than it
/// may.
void nameCases(const TeamSource& source, TeamTable& table, TeamRules& rules)
{
    CaseNames names(source.cases);
    for (TeamCriterionWish& wish : rules.criteria) {
        if (wish.kind != TeamCriterion::Kind::Projects)
            continue;
        for (const QString& column : std::as_const(wish.columns)) {
            const auto place = table.columns.indexOf(column);
            for (QStringList& row : table.rows) {
                if (place >= 0 && !row[place].isEmpty())
                    row[place] = names.canonical(row[place]);
            }
        }
        for (const ProjectCase& one : source.cases) {
            if (one.mostTeams && !wish.mostTeamsOf.contains(one.name))
                wish.mostTeamsOf.insert(one.name, *one.mostTeams);
        }
    }
}

/// Columns, criteria and values as people read them.
void wordColumns(const TeamSource& source, const TeamRules& rules, TeamSetup& setup)
{
    for (size_t i = 0; i < setup.problem.columns.size(); ++i) {
        const TeamAttribute* attribute = source.roster.attribute(setup.problem.columns[i].name);
        if (!attribute)
            continue;
        setup.problem.columns[i].name = attribute->title;
        if (i < setup.values.size()) {
            for (QString& value : setup.values[i])
                value = attribute->word(value);
        }
    }
    for (size_t i = 0; i < setup.problem.criteria.size() && qsizetype(i) < rules.criteria.size(); ++i) {
        const TeamCriterionWish& wish = rules.criteria[qsizetype(i)];
        const TeamAttribute* attribute = source.roster.attribute(wish.columns.value(0));
        if (wish.name.isEmpty() && attribute)
            setup.problem.criteria[i].name = attribute->title;
    }
}

void findCases(const TeamSource& source, TeamTask& task)
{
    for (const QString& project : std::as_const(task.setup.projects)) {
        const auto found = std::find_if(source.cases.begin(), source.cases.end(),
                                        [&](const ProjectCase& one) { return one.name == project; });
        task.cases << (found == source.cases.end() ? 0 : found->id);
    }
}

TeamReading<TeamTask> taskOf(const TeamSource& source, TeamRules rules, TeamTable table,
                             const QList<qint64>& students)
{
    rules.id = teamcolumns::id;
    rules.name = QStringList{teamcolumns::name};
    rules.locks.clear();
    nameCases(source, table, rules);
    auto setup = setUpTeams(table, rules);
    TeamReading<TeamTask> reading;
    reading.faults = setup.faults;
    if (!setup.value)
        return reading;
    TeamTask task{*std::move(setup.value), students, {}};
    wordColumns(source, rules, task.setup);
    findCases(source, task);
    reading.value = std::move(task);
    return reading;
}

/// What the rules say of the sizes of so many teams for so many students.
std::vector<TeamSize> sizesFor(const TeamRules& rules, size_t teams, int students)
{
    std::vector<TeamSize> sizes = teamSizes(rules, students);
    if (sizes.size() == teams)
        return sizes;
    if (rules.size && !rules.about)
        return std::vector<TeamSize>(teams, *rules.size);
    TeamRules even;
    even.teams = std::max(1, static_cast<int>(teams));
    return teamSizes(even, students);
}

} // namespace

int TeamTask::studentOf(qint64 participation) const
{
    return static_cast<int>(students.indexOf(participation));
}

Result<TeamSource> loadTeamSource(Connection& connection, qint64 activity)
{
    TeamSource source{activity, {}, {}};
    KITCAMP_ASSIGN(source.roster, loadTeamRoster(connection, activity));
    KITCAMP_ASSIGN(source.cases, projectCases(connection, activity));
    return source;
}

TeamReading<TeamTask> teamTask(const TeamSource& source, const TeamRules& rules,
                               const QHash<qint64, int>& locks)
{
    QList<qint64> students;
    for (const TeamStudent& student : source.roster.students)
        students << student.participation;
    auto reading = taskOf(source, rules, source.roster.table, students);
    if (!reading.value || locks.isEmpty())
        return reading;
    TeamProblem& problem = reading.value->setup.problem;
    problem.locks.assign(size_t(problem.students), TeamProblem::Free);
    for (auto it = locks.begin(); it != locks.end(); ++it) {
        const int student = reading.value->studentOf(it.key());
        if (student >= 0 && it.value() <= problem.teams())
            problem.locks[size_t(student)] = it.value() - 1;
    }
    return reading;
}

TeamReading<TeamTask> teamTask(const TeamSource& source, const TeamRules& rules, const TeamPlan& plan,
                               const QList<qint64>& besides)
{
    QHash<qint64, const TeamSeat*> seats;
    for (const TeamSeat& seat : plan.seats)
        seats.insert(seat.participation, &seat);
    TeamTable table{source.roster.table.columns, {}};
    QList<qint64> students;
    for (int i = 0; i < source.roster.students.size(); ++i) {
        const qint64 participation = source.roster.students[i].participation;
        if (!seats.contains(participation) && !besides.contains(participation))
            continue;
        table.rows.push_back(source.roster.table.rows[size_t(i)]);
        students << participation;
    }
    TeamRules here = rules;
    here.sizes.assign(size_t(plan.teams.size()), 1); // as many as the plan has; the real sizes follow
    auto reading = taskOf(source, here, table, students);
    if (!reading.value)
        return reading;
    TeamProblem& problem = reading.value->setup.problem;
    problem.sizes =
        sizesFor(rules, size_t(plan.teams.size()), static_cast<int>(source.roster.students.size()));
    problem.locks.assign(size_t(problem.students), TeamProblem::Free);
    for (int student = 0; student < students.size(); ++student) {
        const TeamSeat* seat = seats.value(students[student]);
        const auto team = std::find_if(plan.teams.begin(), plan.teams.end(),
                                       [&](const TeamInfo& one) { return seat && one.id == seat->team; });
        if (seat && seat->locked && team != plan.teams.end())
            problem.locks[size_t(student)] = static_cast<int>(team - plan.teams.begin());
    }
    QStringList numbers;
    for (const TeamInfo& team : plan.teams)
        numbers << QString::number(team.number);
    reading.value->setup.teamName = [numbers](int team) {
        return QCoreApplication::translate("kitcamp::TeamTask", "team %1").arg(numbers.value(team));
    };
    return reading;
}

TeamSolution solutionOf(const TeamTask& task, const TeamPlan& plan)
{
    QHash<qint64, int> teams;
    for (int i = 0; i < plan.teams.size(); ++i)
        teams.insert(plan.teams[i].id, i);
    TeamSolution solution;
    solution.team.assign(size_t(task.students.size()), 0);
    for (const TeamSeat& seat : plan.seats) {
        const int student = task.studentOf(seat.participation);
        if (student >= 0)
            solution.team[size_t(student)] = teams.value(seat.team);
    }
    if (task.setup.problem.projectTeams.empty())
        return solution;
    for (const TeamInfo& team : plan.teams) {
        const qint64 project = plan.cases.value(team.id);
        const auto place = project == 0 ? -1 : task.cases.indexOf(project);
        solution.project.push_back(place < 0 ? TeamSolution::NoProject : static_cast<int>(place));
    }
    return solution;
}

} // namespace kitcamp
