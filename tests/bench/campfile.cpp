// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/campfile.h"

#include "models/planning/teams/teamrandom.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
enum Column { Gender, University, Major, Skill, Leader, Language, Gpa, ColumnCount };

/// Values in alphabetical order, so that skill keeps its order.
TeamColumn codesOf(const QString& name, const QStringList& cells)
{
    std::map<QString, int> codes;
    for (const QString& cell : cells)
        codes.emplace(cell, 0);
    int next = 0;
    for (auto& [cell, code] : codes)
        code = next++;
    TeamColumn column{.kind = TeamColumn::Kind::Codes, .name = name};
    for (const QString& cell : cells)
        column.codes.push_back(codes[cell]);
    return column;
}

void wishTheUsual(TeamProblem& problem, int woman)
{
    using enum TeamCriterion::Kind;
    // The range of skills is said by the ends that a team has: the outer (1 and 5) and the inner (to 2, from
    // 4).
    for (const int inner : {0, 1}) {
        TeamColumn ends{.kind = TeamColumn::Kind::Codes, .name = u"ends of skill"_s};
        for (const int skill : problem.columns[Skill].codes)
            ends.codes.push_back(skill <= inner ? 0 : skill >= 4 - inner ? 1 : int(TeamColumn::Unknown));
        problem.columns.push_back(ends);
    }
    // The weights are what the other measure gives for all that is attainable.
    problem.criteria = {{.kind = Mix, .name = u"university"_s, .columns = {University}, .weight = 7.2},
                        {.kind = Mix, .name = u"major"_s, .columns = {Major}, .weight = 10.4},
                        {.kind = Mix, .name = u"skill"_s, .columns = {Skill}, .weight = 3.2},
                        {.kind = Mix, .name = u"outer ends"_s, .columns = {ColumnCount}, .weight = 1.9},
                        {.kind = Mix, .name = u"inner ends"_s, .columns = {ColumnCount + 1}, .weight = 5.2},
                        {.kind = Balance, .name = u"gpa"_s, .columns = {Gpa}, .weight = 10},
                        {.kind = Group, .name = u"language"_s, .columns = {Language}, .weight = 14}};
    problem.rules = {{.kind = TeamRule::Kind::AtMost, .column = University, .count = TeamRule::FairShare},
                     {.kind = TeamRule::Kind::NotExactly, .column = Gender, .value = woman, .count = 1},
                     {.kind = TeamRule::Kind::AtLeast, .column = Leader, .value = 1, .count = 1}};
    problem.together = {{30, 65}};
    problem.apart = {{23, 20}};
}

double distinctShare(const std::vector<int>& codes, const std::vector<int>& members)
{
    const std::set<int> all(codes.begin(), codes.end());
    std::set<int> own;
    for (const int student : members)
        own.insert(codes[std::size_t(student)]);
    return double(own.size() - 1) / double(all.size() - 1);
}

double rangeShare(const std::vector<int>& codes, const std::vector<int>& members)
{
    int least = codes[std::size_t(members.front())];
    int most = least;
    for (const int student : members) {
        least = std::min(least, codes[std::size_t(student)]);
        most = std::max(most, codes[std::size_t(student)]);
    }
    return double(most - least) / *std::ranges::max_element(codes);
}

double meanShare(const std::vector<double>& numbers, const std::vector<int>& members)
{
    double all = 0;
    for (const double number : numbers)
        all += number / double(numbers.size());
    double own = 0;
    for (const int student : members)
        own += numbers[std::size_t(student)] / double(members.size());
    const auto [least, most] = std::ranges::minmax(numbers);
    return std::max(0.0, 1 - std::abs(own - all) / ((most - least) / 2));
}
} // namespace

std::optional<TeamProblem> readCamp79(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList head = QString::fromUtf8(file.readLine().trimmed()).split(u',');
    QList<QStringList> cells(head.size());
    while (!file.atEnd()) {
        const QStringList line = QString::fromUtf8(file.readLine().trimmed()).split(u',');
        for (qsizetype k = 0; line.size() == head.size() && k < head.size(); ++k)
            cells[k].append(line[k]);
    }
    TeamProblem problem;
    problem.students = int(cells.constFirst().size());
    if (problem.students != 79)
        return std::nullopt;
    const auto column = [&](const QString& name) { return cells.value(head.indexOf(name)); };
    for (const QString& name :
         {u"gender"_s, u"university"_s, u"major"_s, u"skill"_s, u"leader"_s, u"language"_s})
        problem.columns.push_back(codesOf(name, column(name)));
    TeamColumn gpa{.kind = TeamColumn::Kind::Numbers, .name = u"gpa"_s};
    for (const QString& cell : column(u"gpa"_s))
        gpa.numbers.push_back(cell.toDouble());
    problem.columns.push_back(gpa);
    for (int team = 0; team < 14; ++team)
        problem.sizes.push_back(team < 9 ? TeamSize{6, 6} : TeamSize{5, 5});
    wishTheUsual(problem, 0);
    return problem;
}

TeamProblem largeCamp(int students)
{
    TeamRandom random(1);
    TeamProblem problem;
    problem.students = students;
    const int values[] = {3, 60, 7, 5, 0, 3};
    const int teams = (students + 5) / 6;
    for (int k = Gender; k < Gpa; ++k) {
        TeamColumn column{.kind = TeamColumn::Kind::Codes, .name = QString::number(k)};
        for (int student = 0; student < students; ++student)
            column.codes.push_back(k == Leader ? int(random.below(3) == 0) : random.below(values[k]));
        problem.columns.push_back(column);
    }
    TeamColumn gpa{.kind = TeamColumn::Kind::Numbers, .name = u"gpa"_s};
    for (int student = 0; student < students; ++student)
        gpa.numbers.push_back(2 + random.below(200) / 100.0);
    problem.columns.push_back(gpa);
    for (int team = 0; team < teams; ++team)
        problem.sizes.push_back({students / teams, students / teams + 1});
    wishTheUsual(problem, 0);
    return problem;
}

double otherMeasure(const TeamProblem& problem, const TeamSolution& solution)
{
    std::vector<std::vector<int>> members(problem.sizes.size());
    for (int student = 0; student < problem.students; ++student)
        members[std::size_t(solution.team[std::size_t(student)])].push_back(student);
    const auto codes = [&](int column) -> const std::vector<int>& {
        return problem.columns[std::size_t(column)].codes;
    };
    double inverse = 0;
    for (const std::vector<int>& team : members) {
        const double sum = distinctShare(codes(University), team) + distinctShare(codes(Major), team)
            + 0.75 * rangeShare(codes(Skill), team) + 0.25 * distinctShare(codes(Skill), team)
            + meanShare(problem.columns[Gpa].numbers, team) + 1 - distinctShare(codes(Language), team);
        inverse += 8 / (sum + 3); // both pairs and the women as they should be
    }
    return 100 * double(members.size()) / inverse;
}

} // namespace kitcamp
