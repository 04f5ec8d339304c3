// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teammeasure.h"

#include "models/planning/teams/teambounds.h"
#include "models/planning/teams/teamscore.h"

#include <algorithm>
#include <cmath>

namespace kitcamp {

namespace {
TeamMeasure measureOf(const TeamProblem& problem, const TeamCriterion& criterion)
{
    const TeamBounds bounds{.problem = problem, .criterion = criterion};
    TeamMeasure measure;
    measure.attainable = bounds.ofClass();
    measure.counts = measure.attainable > 0;
    int largest = 0;
    for (const TeamSize& size : problem.sizes)
        largest = std::max(largest, std::min(size.upper, problem.students));
    for (int size = 0; size <= problem.students; ++size) {
        // Teams above every allowed size occur only on the way: what they are worth matters little.
        const int counted = std::min(size, largest);
        const bool pairs = criterion.kind == TeamCriterion::Kind::Group;
        const double unit = !pairs ? 1 : size < 2 ? 0 : 2.0 / (double(size) * (size - 1));
        measure.share.push_back(measure.counts ? unit / measure.attainable : 0);
        measure.teamBest.push_back(size <= largest ? bounds.ofTeam(counted) : measure.teamBest.back());
    }
    return measure;
}

void givePoints(TeamMeasure& measure, double part, double fairness)
{
    for (std::size_t size = 0; size < measure.share.size(); ++size) {
        const double best = measure.teamBest[size];
        const double whole = double(TeamValue::Whole) * part;
        measure.points.push_back(std::llround(whole * (1 - fairness) * measure.share[size]));
        measure.fairPoints.push_back(best > 0 ? std::llround(whole * fairness / best) : 0);
    }
}
} // namespace

std::vector<TeamMeasure> measuresOf(const TeamProblem& problem)
{
    std::vector<TeamMeasure> result;
    double weights = 0;
    for (const TeamCriterion& criterion : problem.criteria) {
        result.push_back(measureOf(problem, criterion));
        weights += result.back().counts ? criterion.weight : 0;
    }
    for (std::size_t k = 0; k < result.size(); ++k)
        givePoints(result[k], result[k].counts ? problem.criteria[k].weight / weights : 0, problem.fairness);
    return result;
}

std::vector<int> standardised(const std::vector<double>& numbers)
{
    double count = 0;
    double sum = 0;
    for (const double number : numbers)
        if (std::isfinite(number)) {
            count += 1;
            sum += number;
        }
    const double mean = count > 0 ? sum / count : 0;
    double squares = 0;
    for (const double number : numbers)
        squares += std::isfinite(number) ? (number - mean) * (number - mean) : 0;
    const double spread = count > 1 ? std::sqrt(squares / (count - 1)) : 0;
    std::vector<int> result;
    for (const double number : numbers)
        // Where all are the same there is nothing to balance.
        result.push_back(std::isfinite(number) && spread > 0
                             ? int(std::lround((number - mean) / spread * TeamMeasure::NumberUnit))
                             : UnknownNumber);
    return result;
}

qint64 balanceOf(qint64 count, qint64 sum, qint64 squares)
{
    if (count == 0)
        return TeamMeasure::BalanceUnit;
    const double mean = double(sum) / double(count) / TeamMeasure::NumberUnit;
    double off = mean * mean;
    if (count > 1) {
        const double unit = double(TeamMeasure::NumberUnit) * TeamMeasure::NumberUnit;
        const double variance =
            std::max(0.0, (double(squares) / unit - double(count) * mean * mean) / double(count - 1));
        const double spread = std::sqrt(variance) - 1;
        off += spread * spread / 2;
    }
    return std::llround((1 - off) * TeamMeasure::BalanceUnit);
}

int projectWorth(const TeamProblem& problem, const TeamCriterion& criterion, int student, int project)
{
    const int choices = int(criterion.columns.size());
    for (int rank = 0; rank < choices; ++rank) {
        const TeamColumn& column = problem.columns[std::size_t(criterion.columns[std::size_t(rank)])];
        if (column.codes[std::size_t(student)] == project)
            return choices - rank;
    }
    return 0;
}

qint64 wishStrength(const TeamWish& wish)
{
    return std::llround(wish.strength * TeamMeasure::WishUnit);
}

} // namespace kitcamp
