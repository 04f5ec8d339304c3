// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/teamplanning/randomproblem.h"

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
TeamColumn codes(const QString& name, int students, int values, TeamRandom& random)
{
    TeamColumn column{.kind = TeamColumn::Kind::Codes, .name = name};
    for (int k = 0; k < students; ++k)
        column.codes.push_back(random.below(12) == 0 ? int(TeamColumn::Unknown) : random.below(values));
    return column;
}

TeamColumn numbers(const QString& name, int students, TeamRandom& random)
{
    TeamColumn column{.kind = TeamColumn::Kind::Numbers, .name = name};
    for (int k = 0; k < students; ++k)
        column.numbers.push_back(random.below(15) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                       : 2 + random.below(200) / 100.0);
    return column;
}

TeamColumn hours(const QString& name, int students, TeamRandom& random)
{
    TeamColumn column{.kind = TeamColumn::Kind::Hours, .name = name};
    for (int k = 0; k < students; ++k) {
        TeamHours& free = column.hours.emplace_back();
        for (std::size_t hour = 0; hour < 40; ++hour)
            free.set(hour, random.below(5) != 0);
    }
    return column;
}

void addRules(TeamProblem& problem, TeamRandom& random)
{
    problem.rules = {{.kind = TeamRule::Kind::AtMost, .column = 0, .count = TeamRule::FairShare},
                     {.kind = TeamRule::Kind::NotExactly, .column = 1, .value = 0, .count = 1},
                     {.kind = TeamRule::Kind::AtLeast, .column = 2, .value = 1, .count = 1},
                     {.kind = TeamRule::Kind::Common, .column = 4, .count = 1}};
    // Who goes together differs, else a fair share could not be kept.
    for (int k = 0; k < 7; ++k)
        problem.columns[0].codes[std::size_t(k)] = k % 6;
    problem.together = {{0, 1}, {1, 2}, {5, 6}};
    problem.locks.assign(std::size_t(problem.students), int(TeamProblem::Free));
    problem.locks[8] = random.below(problem.teams());
    for (int k = 10; k + 1 < problem.students && k < 20; k += 2)
        problem.apart.push_back({k, k + 1});
    problem.earlierMates = {{3, 4}};
}
} // namespace

TeamProblem randomProblem(const RandomProblemWish& wish, TeamRandom& random)
{
    TeamProblem problem;
    const int n = wish.students;
    problem.students = n;
    problem.fairness = wish.fairness;
    for (int team = 0; team < wish.teams; ++team)
        problem.sizes.push_back(
            {.lower = n / wish.teams, .upper = n / wish.teams + (n % wish.teams > 0 ? 1 : 0)});
    problem.columns = {codes(u"university"_s, n, 6, random), codes(u"gender"_s, n, 2, random),
                       codes(u"leader"_s, n, 2, random),     numbers(u"gpa"_s, n, random),
                       hours(u"schedule"_s, n, random),      codes(u"first"_s, n, 9, random),
                       codes(u"second"_s, n, 9, random)};
    using enum TeamCriterion::Kind;
    problem.criteria = {{.kind = Mix, .name = u"university"_s, .columns = {0}, .weight = 5},
                        {.kind = Balance, .name = u"gpa"_s, .columns = {3}, .weight = 2},
                        {.kind = Group, .name = u"gender"_s, .columns = {1}, .weight = 1},
                        {.kind = Wishes, .name = u"wishes"_s, .weight = 1.5},
                        {.kind = Hours, .name = u"schedule"_s, .columns = {4}, .atLeast = 12}};
    for (int k = 0; k < n; ++k) {
        const int mate = random.below(n);
        if (mate != k)
            problem.wishes.push_back({k, mate, random.below(5) == 0 ? -1.0 : 1.0 + random.below(3)});
    }
    if (wish.projects) {
        problem.criteria.push_back({.kind = Projects, .name = u"projects"_s, .columns = {5, 6}, .weight = 2});
        problem.projectTeams.assign(9, 1);
    }
    if (wish.rules)
        addRules(problem, random);
    return problem;
}

TeamSolution randomSolution(const TeamProblem& problem, TeamRandom& random)
{
    TeamSolution solution;
    for (int k = 0; k < problem.students; ++k)
        solution.team.push_back(random.below(problem.teams()));
    for (int team = 0; !problem.projectTeams.empty() && team < problem.teams(); ++team)
        solution.project.push_back(team < int(problem.projectTeams.size()) ? team
                                                                           : int(TeamSolution::NoProject));
    return solution;
}

} // namespace kitcamp
