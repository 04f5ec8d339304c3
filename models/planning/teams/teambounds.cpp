// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teambounds.h"

#include "models/planning/teams/teammeasure.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace kitcamp {

namespace {
double pairsOf(double count)
{
    return count * (count - 1) / 2;
}

/// The best of a price per project under which every student chooses freely: no assignment can be worth more
/// (Lagrangian dual, improved by subgradient steps).
double dualBound(const std::vector<std::vector<int>>& worth, const std::vector<double>& places, int choices)
{
    std::vector<double> price(places.size(), 0);
    double best = double(worth.size()) * choices;
    for (int round = 0; round < 300; ++round) {
        std::vector<double> slack = places;
        double bound = 0;
        for (const std::vector<int>& row : worth) {
            double most = 0;
            std::size_t chosen = price.size();
            for (std::size_t p = 0; p < price.size(); ++p)
                if (row[p] - price[p] > most) {
                    most = row[p] - price[p];
                    chosen = p;
                }
            bound += most;
            if (chosen < price.size())
                slack[chosen] -= 1;
        }
        for (std::size_t p = 0; p < price.size(); ++p)
            bound += price[p] * places[p];
        best = std::min(best, bound);
        const double step = double(choices) / (double(worth.size()) * (1 + round * 0.2));
        for (std::size_t p = 0; p < price.size(); ++p)
            price[p] = std::max(0.0, price[p] - step * slack[p]);
    }
    return best;
}
} // namespace

std::vector<int> TeamBounds::counts() const
{
    const TeamColumn& column = problem.columns[std::size_t(criterion.columns.front())];
    std::vector<int> result(std::size_t(column.codeCount()), 0);
    for (const int code : column.codes)
        if (code >= 0)
            ++result[std::size_t(code)];
    std::ranges::sort(result, std::greater());
    return result;
}

int TeamBounds::largest() const
{
    int result = 0;
    for (const TeamSize& size : problem.sizes)
        result = std::max(result, size.upper);
    return std::min(result, problem.students);
}

/// Each value goes to as many teams as it can, those with most room first: the greatest sum of distinct
/// values (Gale and Ryser 1957).
double TeamBounds::mix() const
{
    std::vector<int> room;
    for (const TeamSize& size : problem.sizes)
        room.push_back(size.upper);
    double sum = 0;
    for (const int count : counts()) {
        std::ranges::sort(room, std::greater());
        for (int k = 0; k < std::min(count, int(room.size())) && room[std::size_t(k)] > 0; ++k) {
            --room[std::size_t(k)];
            sum += 1;
        }
    }
    return sum;
}

/// Each value fills teams of the smallest size one after the other, one team remains in part: in teams' worth
/// of pairs.
double TeamBounds::group() const
{
    int smallest = problem.students;
    int teams = 0;
    for (const TeamSize& size : problem.sizes) {
        teams += size.upper >= 2 ? 1 : 0;
        smallest = std::min(smallest, std::max(2, size.lower));
    }
    double sum = 0;
    for (const int count : counts())
        sum += count / smallest + pairsOf(count % smallest) / pairsOf(smallest);
    return std::min(sum, double(teams));
}

/// Nobody can have more mates than the largest team has places: the strongest wishes of each.
double TeamBounds::wishes() const
{
    std::vector<std::vector<qint64>> asked(std::size_t(problem.students), std::vector<qint64>());
    double sum = 0;
    for (const TeamWish& wish : problem.wishes) {
        const qint64 strength = wishStrength(wish);
        if (strength > 0)
            asked[std::size_t(wish.student)].push_back(strength);
        else
            sum -= double(strength);
    }
    for (std::vector<qint64>& strengths : asked) {
        std::ranges::sort(strengths, std::greater());
        strengths.resize(std::min(strengths.size(), std::size_t(std::max(0, largest() - 1))));
        sum += double(std::accumulate(strengths.begin(), strengths.end(), qint64(0)));
    }
    return sum;
}

double TeamBounds::projects() const
{
    std::vector<std::vector<int>> worth;
    std::vector<double> places;
    for (const int teams : problem.projectTeams)
        places.push_back(double(std::min(teams, problem.teams())) * largest());
    for (int student = 0; student < problem.students; ++student) {
        std::vector<int>& row = worth.emplace_back();
        for (std::size_t p = 0; p < places.size(); ++p)
            row.push_back(projectWorth(problem, criterion, student, int(p)));
    }
    return dualBound(worth, places, int(criterion.columns.size()));
}

std::vector<double> TeamBounds::hoursOfStudents() const
{
    std::vector<double> result;
    for (const TeamHours& hours : problem.columns[std::size_t(criterion.columns.front())].hours)
        result.push_back(double(std::min(hours.count(), std::size_t(criterion.atLeast))));
    std::ranges::sort(result);
    return result;
}

/// A team has no more hours than its busiest student: the busiest share the largest teams.
double TeamBounds::hours() const
{
    const std::vector<double> free = hoursOfStudents();
    std::vector<int> uppers;
    for (const TeamSize& size : problem.sizes)
        uppers.push_back(size.upper);
    std::ranges::sort(uppers, std::greater());
    double sum = 0;
    std::size_t next = 0;
    for (const int upper : uppers) {
        sum += next < free.size() ? free[next] : criterion.atLeast;
        next += std::size_t(upper);
    }
    return sum;
}

double TeamBounds::ofClass() const
{
    using enum TeamCriterion::Kind;
    switch (criterion.kind) {
    case Mix:
        return mix();
    case Balance:
        return double(problem.teams()) * TeamMeasure::BalanceUnit;
    case Group:
        return group();
    case Wishes:
        return wishes();
    case Projects:
        return projects();
    case Hours:
        return hours();
    }
    return 0;
}

double TeamBounds::ofTeam(int size) const
{
    using enum TeamCriterion::Kind;
    switch (criterion.kind) {
    case Mix: {
        const std::vector<int> all = counts();
        return std::min<double>(size, double(all.size() - std::size_t(std::ranges::count(all, 0))));
    }
    case Balance:
        return TeamMeasure::BalanceUnit;
    case Group: {
        double sum = 0;
        for (const int count : counts()) {
            sum += pairsOf(std::min(count, size));
            size -= std::min(count, size);
        }
        return sum;
    }
    case Wishes:
        return wishes() * size / problem.students;
    case Projects:
        return double(size) * double(criterion.columns.size());
    case Hours: {
        const std::vector<double> free = hoursOfStudents();
        return size == 0 ? criterion.atLeast
                         : free[free.size() - std::size_t(std::min(size, problem.students))];
    }
    }
    return 0;
}

} // namespace kitcamp
