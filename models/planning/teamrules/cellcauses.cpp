// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/cellcauses.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

namespace kitcamp {

namespace {

/// The students by how much each weighs, heaviest first; those of no weight are left out.
std::vector<int> heaviest(std::vector<std::pair<double, int>> weighed)
{
    std::erase_if(weighed, [](const auto& each) { return each.first <= 0; });
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    std::vector<int> students;
    for (const auto& [weight, student] : weighed)
        students.push_back(student);
    return students;
}

std::map<int, int> countsOf(const TeamColumn& column, const std::vector<int>& members)
{
    std::map<int, int> counts;
    for (const int student : members)
        ++counts[column.codes[size_t(student)]];
    return counts;
}

double meanOf(const TeamColumn& column, std::span<const int> members)
{
    double sum = 0;
    int count = 0;
    for (const int student : members) {
        const double number = column.numbers[size_t(student)];
        sum += std::isnan(number) ? 0 : number;
        count += std::isnan(number) ? 0 : 1;
    }
    return count == 0 ? 0 : sum / count;
}

} // namespace

CellCauses::CellCauses(const TeamProblem& problem, const TeamSolution& solution)
    : m_problem(problem)
    , m_solution(solution)
    , m_members(problem.sizes.size())
{
    for (int student = 0; student < problem.students; ++student) {
        if (const int team = solution.team[size_t(student)]; team >= 0)
            m_members[size_t(team)].push_back(student);
    }
}

std::vector<int> CellCauses::sharing(int team, const TeamColumn& column) const
{
    const auto counts = countsOf(column, m_members[size_t(team)]);
    std::vector<std::pair<double, int>> weighed;
    for (const int student : m_members[size_t(team)]) {
        const int code = column.codes[size_t(student)];
        weighed.emplace_back(code < 0 ? 0 : counts.at(code) - 1, student);
    }
    return heaviest(std::move(weighed));
}

std::vector<int> CellCauses::unlike(int team, const TeamColumn& column) const
{
    const std::vector<int>& members = m_members[size_t(team)];
    const auto counts = countsOf(column, members);
    int most = 0;
    for (const auto& [code, count] : counts)
        most = code < 0 ? most : std::max(most, count);
    std::vector<std::pair<double, int>> weighed;
    for (const int student : members) {
        const int code = column.codes[size_t(student)];
        const int alike = code < 0 ? 0 : counts.at(code);
        weighed.emplace_back(most == 1 || alike < most ? int(members.size()) - alike : 0, student);
    }
    return heaviest(std::move(weighed));
}

/// Who pulls the team's mean away from that of all.
std::vector<int> CellCauses::pulling(int team, const TeamColumn& column) const
{
    std::vector<int> everybody(size_t(m_problem.students));
    std::iota(everybody.begin(), everybody.end(), 0);
    const double mean = meanOf(column, everybody);
    const double above = meanOf(column, m_members[size_t(team)]) - mean;
    std::vector<std::pair<double, int>> weighed;
    for (const int student : m_members[size_t(team)]) {
        const double number = column.numbers[size_t(student)];
        weighed.emplace_back(std::isnan(number) ? 0 : (number - mean) * (above < 0 ? -1 : 1), student);
    }
    return heaviest(std::move(weighed));
}

std::vector<int> CellCauses::unwished(int team) const
{
    std::map<int, double> broken;
    for (const TeamWish& wish : m_problem.wishes) {
        const bool with = m_solution.team[size_t(wish.student)] == m_solution.team[size_t(wish.mate)];
        if (m_solution.team[size_t(wish.student)] == team && with != (wish.strength > 0))
            broken[wish.student] += std::abs(wish.strength);
    }
    std::vector<std::pair<double, int>> weighed;
    for (const auto& [student, weight] : broken)
        weighed.emplace_back(weight, student);
    return heaviest(std::move(weighed));
}

/// Whose first choice the team's project is not: the later the choice, the heavier.
std::vector<int> CellCauses::unmet(int team, const TeamCriterion& criterion) const
{
    const int project =
        size_t(team) < m_solution.project.size() ? m_solution.project[size_t(team)] : TeamSolution::NoProject;
    std::vector<std::pair<double, int>> weighed;
    for (const int student : m_members[size_t(team)]) {
        size_t rank = 0;
        while (rank < criterion.columns.size()
               && (project == TeamSolution::NoProject
                   || m_problem.columns[size_t(criterion.columns[rank])].codes[size_t(student)] != project))
            ++rank;
        weighed.emplace_back(double(rank), student);
    }
    return heaviest(std::move(weighed));
}

/// Without whom the team would have more hours in common.
std::vector<int> CellCauses::missing(int team, const TeamCriterion& criterion) const
{
    const auto& hours = m_problem.columns[size_t(criterion.columns.front())].hours;
    const auto common = [&](int except) {
        TeamHours all;
        all.set();
        for (const int student : m_members[size_t(team)]) {
            if (student != except)
                all &= hours[size_t(student)];
        }
        return double(all.count());
    };
    const double now = common(-1);
    std::vector<std::pair<double, int>> weighed;
    for (const int student : m_members[size_t(team)])
        weighed.emplace_back(m_members[size_t(team)].size() == 1 ? 1 : common(student) - now, student);
    return heaviest(std::move(weighed));
}

std::vector<int> CellCauses::of(int team, const TeamCriterion& criterion) const
{
    using Kind = TeamCriterion::Kind;
    const auto column = [&]() -> const TeamColumn& {
        return m_problem.columns[size_t(criterion.columns.front())];
    };
    switch (criterion.kind) {
    case Kind::Mix:
        return sharing(team, column());
    case Kind::Group:
        return unlike(team, column());
    case Kind::Balance:
        return pulling(team, column());
    case Kind::Wishes:
        return unwished(team);
    case Kind::Projects:
        return unmet(team, criterion);
    case Kind::Hours:
        return missing(team, criterion);
    }
    return {};
}

} // namespace kitcamp
