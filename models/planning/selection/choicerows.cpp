// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/choicerows.h"

#include <algorithm>

namespace kitcamp::selecting {

namespace {

void addSeatRow(std::vector<Row>& rows, const Problem& problem, int name, const std::optional<int>& free)
{
    if (!free)
        return;
    Row row{name, 0, std::max(0, *free), {}};
    for (int place = 0; place < int(problem.candidates.size()); ++place) {
        const Wish wish = problem.candidates[place].wish;
        if (name == seatsRow || (name == siteRow && wish == Wish::Site)
            || (name == onlineRow && wish == Wish::Online))
            row.members.push_back(place);
    }
    if (row.most < int(row.members.size()))
        rows.push_back(std::move(row));
}

/// Who takes either seat needs one of both: with the seats of each kind, all together are limited too.
std::optional<int> allSeats(const Problem& problem)
{
    if (!problem.site || !problem.online)
        return problem.seats;
    const int both = std::max(0, *problem.site) + std::max(0, *problem.online);
    return std::min(problem.seats.value_or(both), both);
}

} // namespace

std::vector<Row> rowsOf(const Problem& problem)
{
    std::vector<Row> rows;
    addSeatRow(rows, problem, seatsRow, allSeats(problem));
    addSeatRow(rows, problem, siteRow, problem.site);
    addSeatRow(rows, problem, onlineRow, problem.online);
    std::vector<std::vector<int>> members(problem.limits.size());
    for (int place = 0; place < int(problem.candidates.size()); ++place) {
        std::vector<int> limits = problem.candidates[place].limits;
        std::sort(limits.begin(), limits.end());
        limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
        for (const int limit : limits)
            members[limit].push_back(place);
    }
    for (int name = 0; name < int(problem.limits.size()); ++name) {
        const Limit& limit = problem.limits[name];
        const int all = int(members[name].size());
        const int least = std::max(0, limit.least.value_or(0) - limit.held);
        const int most = limit.most ? std::clamp(*limit.most - limit.held, 0, all) : all;
        if (least > 0 || most < all)
            rows.push_back({name, least, most, std::move(members[name])});
    }
    return rows;
}

} // namespace kitcamp::selecting
