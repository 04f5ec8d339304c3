// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamscore.h"

#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teammeasure.h"

#include <algorithm>
#include <map>
#include <set>

namespace kitcamp {

namespace {
/// Counts teams from the problem alone, one member after the other.
class Recount
{
public:
    Recount(const TeamProblem& problem, const TeamSolution& solution);
    [[nodiscard]] TeamScores scores() const;

private:
    [[nodiscard]] qint64 units(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] qint64 distinct(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] qint64 pairs(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] qint64 balance(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] qint64 wishes(int team) const;
    [[nodiscard]] qint64 worth(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] qint64 hours(const TeamCriterion& criterion, int team) const;
    [[nodiscard]] int sizeOf(int team) const { return int(m_members[std::size_t(team)].size()); }
    [[nodiscard]] const TeamColumn& columnOf(const TeamCriterion& criterion) const
    {
        return m_problem.columns[std::size_t(criterion.columns.front())];
    }
    void addCriterion(TeamScores& scores, std::size_t k, std::vector<qint64>& fair) const;
    [[nodiscard]] int violations() const;

    const TeamProblem& m_problem;
    const TeamSolution& m_solution;
    std::vector<std::vector<int>> m_members;
    std::vector<TeamMeasure> m_measures;
};

Recount::Recount(const TeamProblem& problem, const TeamSolution& solution)
    : m_problem(problem)
    , m_solution(solution)
    , m_members(problem.sizes.size(), std::vector<int>())
    , m_measures(measuresOf(problem))
{
    for (int student = 0; student < problem.students; ++student)
        m_members[std::size_t(solution.team[std::size_t(student)])].push_back(student);
}

qint64 Recount::distinct(const TeamCriterion& criterion, int team) const
{
    std::set<int> values;
    for (const int student : m_members[std::size_t(team)])
        values.insert(columnOf(criterion).codes[std::size_t(student)]);
    values.erase(TeamColumn::Unknown);
    return qint64(values.size());
}

qint64 Recount::pairs(const TeamCriterion& criterion, int team) const
{
    const std::vector<int>& codes = columnOf(criterion).codes;
    qint64 sum = 0;
    for (const int one : m_members[std::size_t(team)])
        for (const int two : m_members[std::size_t(team)])
            sum += one < two && codes[std::size_t(one)] >= 0
                    && codes[std::size_t(one)] == codes[std::size_t(two)]
                ? 1
                : 0;
    return sum;
}

qint64 Recount::balance(const TeamCriterion& criterion, int team) const
{
    const std::vector<int> numbers = standardised(columnOf(criterion).numbers);
    qint64 count = 0;
    qint64 sum = 0;
    qint64 squares = 0;
    for (const int student : m_members[std::size_t(team)]) {
        const qint64 number = numbers[std::size_t(student)];
        if (number == UnknownNumber)
            continue;
        ++count;
        sum += number;
        squares += number * number;
    }
    return balanceOf(count, sum, squares);
}

qint64 Recount::wishes(int team) const
{
    qint64 sum = 0;
    for (const TeamWish& wish : m_problem.wishes) {
        if (m_solution.team[std::size_t(wish.student)] != team)
            continue;
        const bool together = m_solution.team[std::size_t(wish.mate)] == team;
        const qint64 strength = wishStrength(wish);
        if (together == (strength > 0))
            sum += strength > 0 ? strength : -strength;
    }
    return sum;
}

qint64 Recount::worth(const TeamCriterion& criterion, int team) const
{
    const int project =
        m_solution.project.empty() ? TeamSolution::NoProject : m_solution.project[std::size_t(team)];
    qint64 sum = 0;
    if (project >= 0)
        for (const int student : m_members[std::size_t(team)])
            sum += projectWorth(m_problem, criterion, student, project);
    return sum;
}

qint64 Recount::hours(const TeamCriterion& criterion, int team) const
{
    qint64 common = 0;
    for (std::size_t hour = 0; hour < TeamHours().size(); ++hour)
        common += std::ranges::all_of(
                      m_members[std::size_t(team)],
                      [&](int student) { return columnOf(criterion).hours[std::size_t(student)].test(hour); })
            ? 1
            : 0;
    return std::min<qint64>(common, criterion.atLeast);
}

qint64 Recount::units(const TeamCriterion& criterion, int team) const
{
    using enum TeamCriterion::Kind;
    switch (criterion.kind) {
    case Mix:
        return distinct(criterion, team);
    case Balance:
        return balance(criterion, team);
    case Group:
        return pairs(criterion, team);
    case Wishes:
        return wishes(team);
    case Projects:
        return worth(criterion, team);
    case Hours:
        return hours(criterion, team);
    }
    return 0;
}

/// Persons and hours that are too many or too few, pairs and values one each.
int Recount::violations() const
{
    int sum = 0;
    for (const TeamBreach& breach : checkTeams(m_problem, m_solution))
        sum += breach.kind == TeamBreach::Kind::Project ? 0 : breach.missing;
    return sum;
}

void Recount::addCriterion(TeamScores& scores, std::size_t k, std::vector<qint64>& fair) const
{
    const TeamCriterion& criterion = m_problem.criteria[k];
    const TeamMeasure& measure = m_measures[k];
    TeamCriterionScore score;
    for (int team = 0; team < m_problem.teams(); ++team) {
        const auto size = std::size_t(sizeOf(team));
        const qint64 count = measure.counts ? units(criterion, team) : 0;
        const double best = measure.teamBest[size];
        scores.value.points += count * measure.points[size];
        fair[std::size_t(team)] += count * measure.fairPoints[size];
        score.attained += double(count) * measure.share[size];
        const double ofBest = measure.counts && best > 0 ? double(count) / best : 1;
        score.teams.push_back(std::clamp(ofBest, 0.0, 1.0));
        if (measure.counts)
            scores.teams[std::size_t(team)] += criterion.weight * score.teams.back();
    }
    if (!measure.counts)
        score.attained = 1;
    const bool balance = criterion.kind == TeamCriterion::Kind::Balance;
    const double unit = balance                         ? TeamMeasure::BalanceUnit
        : criterion.kind == TeamCriterion::Kind::Wishes ? TeamMeasure::WishUnit
                                                        : 1;
    score.attainable = measure.attainable / unit;
    score.raw = score.attained * score.attainable;
    scores.criteria.push_back(std::move(score));
}

TeamScores Recount::scores() const
{
    TeamScores scores;
    scores.teams.assign(m_problem.sizes.size(), 0);
    std::vector<qint64> fair(m_problem.sizes.size(), 0);
    double weights = 0;
    for (std::size_t k = 0; k < m_problem.criteria.size(); ++k) {
        addCriterion(scores, k, fair);
        const double weight = m_measures[k].counts ? m_problem.criteria[k].weight : 0;
        weights += weight;
        scores.mean += weight * scores.criteria[k].attained;
        scores.criteria[k].attained = std::clamp(scores.criteria[k].attained, 0.0, 1.0);
    }
    scores.mean = weights > 0 ? scores.mean / weights : 1;
    for (double& team : scores.teams)
        team = weights > 0 ? team / weights : 1;
    const auto worst = std::ranges::min_element(scores.teams);
    scores.worstTeam = int(worst - scores.teams.begin());
    scores.worst = *worst;
    if (m_problem.fairness > 0)
        scores.value.points += *std::ranges::min_element(fair);
    scores.value.violations = violations();
    scores.score = weights > 0 ? std::clamp(scores.value.score(), 0.0, 1.0) : 1;
    return scores;
}
} // namespace

TeamScores scoreTeams(const TeamProblem& problem, const TeamSolution& solution)
{
    return Recount(problem, solution).scores();
}

} // namespace kitcamp
