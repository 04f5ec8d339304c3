// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamconstruction.h"

#include <algorithm>
#include <queue>

namespace kitcamp {

namespace {
/// Sizes between the bounds that hold all students, as even as can be.
std::vector<int> evenSizes(const TeamProblem& problem)
{
    std::vector<int> sizes;
    int left = problem.students;
    for (const TeamSize& size : problem.sizes) {
        sizes.push_back(size.lower);
        left -= size.lower;
    }
    while (left > 0) {
        int smallest = -1;
        for (int team = 0; team < problem.teams(); ++team) {
            const bool hasRoom = sizes[std::size_t(team)] < problem.sizes[std::size_t(team)].upper;
            if (hasRoom && (smallest < 0 || sizes[std::size_t(team)] < sizes[std::size_t(smallest)]))
                smallest = team;
        }
        ++sizes[std::size_t(smallest)];
        --left;
    }
    return sizes;
}
} // namespace

TeamSolution firstTeams(const TeamModel& model, TeamRandom& random)
{
    TeamSolution solution{.team = std::vector<int>(std::size_t(model.problem.students), 0), .project = {}};
    std::vector<int> room = evenSizes(model.problem);
    const auto put = [&](int unit, int team) {
        for (const int student : model.units[std::size_t(unit)])
            solution.team[std::size_t(student)] = team;
        room[std::size_t(team)] -= int(model.units[std::size_t(unit)].size());
    };
    for (std::size_t unit = 0; unit < model.units.size(); ++unit)
        if (model.lockOf[unit] != TeamProblem::Free)
            put(int(unit), model.lockOf[unit]);
    std::vector<int> order = model.freeUnits;
    for (std::size_t k = order.size(); k > 1; --k)
        std::swap(order[k - 1], order[std::size_t(random.below(int(k)))]);
    std::ranges::stable_sort(order, [&](int one, int two) {
        return model.units[std::size_t(one)].size() > model.units[std::size_t(two)].size();
    });
    std::priority_queue<std::pair<int, int>> teams;
    for (int team = 0; team < model.problem.teams(); ++team)
        teams.emplace(room[std::size_t(team)], team);
    for (const int unit : order) {
        const int team = teams.top().second;
        teams.pop();
        put(unit, team);
        teams.emplace(room[std::size_t(team)], team);
    }
    return solution;
}

} // namespace kitcamp
