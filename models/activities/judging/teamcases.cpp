// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/teamcases.h"

#include "models/people/shownname.h"
#include "models/store/ids.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& text)
{
    static const QRegularExpression nothing(u"[\\s\\p{P}\\p{S}]+"_s);
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(nothing);
}

/// The number in front: "2", "2. Mill", "2、工厂", "Case 2", "课题2".
int numberOf(const QString& line)
{
    static const QRegularExpression alone(u"^\\D{0,12}?(\\d{1,4})$"_s);
    static const QRegularExpression front(u"^\\s*(\\d{1,4})\\s*[.、,:：)）·\\-–]"_s);
    const QString plain = line.normalized(QString::NormalizationForm_KC).trimmed();
    for (const QRegularExpression& form : {front, alone}) {
        if (const auto found = form.match(plain); found.hasMatch())
            return found.captured(1).toInt();
    }
    return 0;
}

int onlyOne(const QList<int>& found)
{
    return found.size() == 1 ? found.constFirst() : -1;
}

int caseNamed(const QString& line, const QList<OfferedCase>& cases)
{
    const QString key = folded(line);
    QList<int> same;
    QList<int> held;
    for (int i = 0; i < cases.size(); ++i) {
        const QString names[] = {folded(cases[i].name), folded(cases[i].nameEn)};
        if (!key.isEmpty() && (key == names[0] || key == names[1]))
            same << i;
        if ((!names[0].isEmpty() && key.contains(names[0]))
            || (!names[1].isEmpty() && key.contains(names[1])))
            held << i;
    }
    return same.isEmpty() ? onlyOne(held) : onlyOne(same);
}

Result<void> readTeams(Connection& connection, ProjectCases& projects)
{
    return connection.each(
        "SELECT t.id, t.number, t.name, t.name_en, coalesce(j.project_case,0), count(*) FROM team_place AS l"
        " JOIN team AS t ON t.id=l.team LEFT JOIN team_project AS j ON j.team=t.id AND "
        "j.team_plan=l.team_plan"
        " WHERE l.team_plan=? GROUP BY t.id ORDER BY t.number",
        [&](const Statement& row) {
            const QString name = shownName(row.text(2), row.text(3));
            TeamOfCases team;
            team.team = row.integer(0);
            team.title = name.isEmpty() ? row.text(1) : u"%1 · %2"_s.arg(row.text(1), name);
            team.projectCase = row.integer(4);
            team.members = static_cast<int>(row.integer(5));
            projects.teams << team;
        },
        projects.plan);
}

QList<int> casesMeant(const QString& answer, ProjectCases& projects)
{
    QList<int> ranked;
    for (const QString& line : answer.split(u'\n', Qt::SkipEmptyParts)) {
        const int meant = caseMeant(line, projects.cases);
        if (meant < 0 && !projects.unknown.contains(line.trimmed()))
            projects.unknown << line.trimmed();
        if (meant >= 0 && !ranked.contains(meant))
            ranked << meant;
    }
    return ranked;
}

Result<void> readWishes(Connection& connection, ProjectCases& projects, qint64 question)
{
    QHash<qint64, TeamOfCases*> teams;
    for (TeamOfCases& team : projects.teams)
        teams.insert(team.team, &team);
    return connection.each(
        "SELECT l.team, w.value FROM team_place AS l JOIN answer AS w ON w.participation=l.participation"
        " WHERE l.team_plan=? AND w.question=? AND w.value<>'' ORDER BY l.team, l.participation",
        [&](const Statement& row) {
            const QList<int> ranked = casesMeant(row.text(1), projects);
            TeamOfCases* team = teams.value(row.integer(0));
            if (team && !ranked.isEmpty())
                team->wishes << ranked;
        },
        projects.plan, question);
}

} // namespace

QString OfferedCase::title() const
{
    return u"%1 · %2"_s.arg(number).arg(shownName(name, nameEn));
}

int ProjectCases::caseIndex(qint64 projectCase) const
{
    const auto it = std::find_if(cases.begin(), cases.end(),
                                 [&](const OfferedCase& one) { return one.id == projectCase; });
    return it == cases.end() ? -1 : static_cast<int>(it - cases.begin());
}

int ProjectCases::teamsWith(qint64 projectCase) const
{
    return static_cast<int>(std::count_if(teams.begin(), teams.end(), [&](const TeamOfCases& team) {
        return team.projectCase == projectCase;
    }));
}

CaseWishes ProjectCases::wishes() const
{
    CaseWishes all;
    for (const TeamOfCases& team : teams)
        all.wishes << team.wishes;
    for (const OfferedCase& one : cases)
        all.places << one.mostTeams;
    return all;
}

std::optional<int> ProjectCases::satisfaction(int team) const
{
    const int index = caseIndex(teams[team].projectCase);
    if (index < 0 || teams[team].wishes.isEmpty())
        return std::nullopt;
    return wishes().satisfaction(team, index);
}

int caseMeant(const QString& line, const QList<OfferedCase>& cases)
{
    if (const int named = caseNamed(line, cases); named >= 0)
        return named;
    const int number = numberOf(line);
    for (int i = 0; i < cases.size(); ++i) {
        if (number > 0 && cases[i].number == number)
            return i;
    }
    return -1;
}

Result<ProjectCases> projectCases(Connection& connection, qint64 activity, qint64 question)
{
    ProjectCases projects;
    projects.activity = activity;
    KITCAMP_ASSIGN(const auto plan,
                   connection.integer("SELECT team_plan FROM activity WHERE id=?", activity));
    projects.plan = plan.value_or(0);
    KITCAMP_TRY(connection.each(
        "SELECT id, number, name, name_en, coalesce(most_teams,0) FROM project_case WHERE activity=?"
        " ORDER BY number",
        [&](const Statement& row) {
            projects.cases << OfferedCase{row.integer(0), static_cast<int>(row.integer(1)), row.text(2),
                                          row.text(3), static_cast<int>(row.integer(4))};
        },
        activity));
    KITCAMP_TRY(readTeams(connection, projects));
    if (question != 0)
        KITCAMP_TRY(readWishes(connection, projects, question));
    return projects;
}

Result<QList<WishQuestion>> wishQuestions(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const ProjectCases projects, projectCases(connection, activity, 0));
    QList<WishQuestion> questions;
    KITCAMP_TRY(connection.each(
        "SELECT id, text, text_en, kind, options FROM question WHERE activity=? AND kind IN "
        "('several','text')"
        " ORDER BY kind<>'several', place_in_order, id",
        [&](const Statement& row) {
            WishQuestion one{row.integer(0), shownName(row.text(1), row.text(2))};
            for (const QString& option : row.text(4).split(u'\n', Qt::SkipEmptyParts))
                one.named += caseMeant(option, projects.cases) >= 0 ? 1 : 0;
            questions << one;
        },
        activity));
    std::stable_sort(questions.begin(), questions.end(),
                     [](const WishQuestion& a, const WishQuestion& b) { return a.named > b.named; });
    return questions;
}

AssignCases bestAssignment(const ProjectCases& projects, IdGenerator& ids)
{
    AssignCases action;
    action.plan = projects.plan;
    const QList<int> cases = assignCases(projects.wishes());
    for (int team = 0; team < cases.size(); ++team) {
        const TeamOfCases& facts = projects.teams[team];
        const qint64 wanted = cases[team] < 0 ? 0 : projects.cases[cases[team]].id;
        if (wanted != facts.projectCase)
            action.entries << CaseEntry{ids.nextValue(), facts.team, wanted, facts.projectCase};
    }
    return action;
}

} // namespace kitcamp
