// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamcheck.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kitcamp {

namespace {
using Kind = TeamBreach::Kind;

/// Collects what is broken.
class Check
{
public:
    Check(const TeamProblem& problem, const TeamSolution& solution);
    std::vector<TeamBreach> breaches();

private:
    [[nodiscard]] int teamOf(int student) const { return m_solution.team[std::size_t(student)]; }
    void sizes();
    void together();
    void apart(const std::vector<TeamPair>& pairs, Kind kind);
    void locks();
    void rules();
    void valueRule(int rule, int value, int limit);
    void common(int rule);
    void projects();

    const TeamProblem& m_problem;
    const TeamSolution& m_solution;
    std::vector<std::vector<int>> m_members;
    std::vector<TeamBreach> m_found;
};

Check::Check(const TeamProblem& problem, const TeamSolution& solution)
    : m_problem(problem)
    , m_solution(solution)
    , m_members(problem.sizes.size(), std::vector<int>())
{
}

std::vector<TeamBreach> Check::breaches()
{
    for (int student = 0; student < m_problem.students; ++student) {
        const bool has = std::size_t(student) < m_solution.team.size() && teamOf(student) >= 0
            && teamOf(student) < m_problem.teams();
        if (has)
            m_members[std::size_t(teamOf(student))].push_back(student);
        else
            m_found.push_back({.kind = Kind::NoTeam, .students = {student}});
    }
    if (!m_found.empty())
        return m_found;
    sizes();
    together();
    apart(m_problem.apart, Kind::Apart);
    apart(m_problem.earlierMates, Kind::EarlierMates);
    locks();
    rules();
    projects();
    return m_found;
}

void Check::sizes()
{
    for (int team = 0; team < m_problem.teams(); ++team) {
        const TeamSize& size = m_problem.sizes[std::size_t(team)];
        const std::vector<int>& members = m_members[std::size_t(team)];
        const int count = int(members.size());
        if (count < size.lower || count > size.upper)
            m_found.push_back({.kind = Kind::Size,
                               .team = team,
                               .found = count,
                               .missing = count < size.lower ? size.lower - count : count - size.upper,
                               .students = members});
    }
}

void Check::together()
{
    for (const std::vector<int>& group : m_problem.together)
        if (std::ranges::any_of(group, [&](int student) { return teamOf(student) != teamOf(group.front()); }))
            m_found.push_back({.kind = Kind::Together, .students = group});
}

void Check::apart(const std::vector<TeamPair>& pairs, Kind kind)
{
    for (const TeamPair& pair : pairs)
        if (teamOf(pair.first) == teamOf(pair.second))
            m_found.push_back(
                {.kind = kind, .team = teamOf(pair.first), .students = {pair.first, pair.second}});
}

void Check::locks()
{
    for (int student = 0; student < m_problem.students; ++student) {
        const int lock = m_problem.lockOf(student);
        if (lock != TeamProblem::Free && lock != teamOf(student))
            m_found.push_back({.kind = Kind::Lock, .team = lock, .students = {student}});
    }
}

void Check::rules()
{
    for (std::size_t k = 0; k < m_problem.rules.size(); ++k) {
        const TeamRule& rule = m_problem.rules[k];
        if (rule.kind == TeamRule::Kind::Common) {
            common(int(k));
            continue;
        }
        std::map<int, int> persons;
        for (const int code : m_problem.columns[std::size_t(rule.column)].codes)
            if (code >= 0)
                ++persons[code];
        if (rule.value != TeamRule::EachValue)
            persons = {{rule.value, persons[rule.value]}};
        for (const auto& [value, count] : persons)
            valueRule(int(k), value,
                      rule.count == TeamRule::FairShare ? (count + m_problem.teams() - 1) / m_problem.teams()
                                                        : rule.count);
    }
}

void Check::valueRule(int rule, int value, int limit)
{
    const TeamRule& wanted = m_problem.rules[std::size_t(rule)];
    const std::vector<int>& codes = m_problem.columns[std::size_t(wanted.column)].codes;
    for (int team = 0; team < m_problem.teams(); ++team) {
        std::vector<int> who;
        for (const int student : m_members[std::size_t(team)])
            if (codes[std::size_t(student)] == value)
                who.push_back(student);
        const int count = int(who.size());
        int missing = 0;
        if (wanted.kind == TeamRule::Kind::AtLeast && count < limit)
            missing = limit - count;
        if (wanted.kind == TeamRule::Kind::AtMost && count > limit)
            missing = count - limit;
        if (wanted.kind == TeamRule::Kind::NotExactly && count == limit)
            missing = 1;
        if (missing > 0)
            m_found.push_back({.kind = Kind::Rule,
                               .team = team,
                               .rule = rule,
                               .value = value,
                               .found = count,
                               .missing = missing,
                               .students = who});
    }
}

void Check::common(int rule)
{
    const TeamRule& wanted = m_problem.rules[std::size_t(rule)];
    const std::vector<TeamHours>& free = m_problem.columns[std::size_t(wanted.column)].hours;
    for (int team = 0; team < m_problem.teams(); ++team) {
        TeamHours all = ~TeamHours();
        for (const int student : m_members[std::size_t(team)])
            all &= free[std::size_t(student)];
        const int count = int(all.count());
        if (count < wanted.count)
            m_found.push_back({.kind = Kind::Rule,
                               .team = team,
                               .rule = rule,
                               .found = count,
                               .missing = wanted.count - count,
                               .students = m_members[std::size_t(team)]});
    }
}

/// No project has more teams than it may.
void Check::projects()
{
    std::map<int, int> teams;
    for (const int project : m_solution.project)
        if (project != TeamSolution::NoProject)
            ++teams[project];
    for (const auto& [project, count] : teams)
        if (project < 0 || project >= int(m_problem.projectTeams.size())
            || count > m_problem.projectTeams[std::size_t(project)])
            m_found.push_back({.kind = Kind::Project, .value = project, .found = count});
}
} // namespace

std::vector<TeamBreach> checkTeams(const TeamProblem& problem, const TeamSolution& solution)
{
    return Check(problem, solution).breaches();
}

} // namespace kitcamp
