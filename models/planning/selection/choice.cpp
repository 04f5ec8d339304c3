// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/choice.h"

#include "models/planning/selection/choicesearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace kitcamp::selecting {

namespace {

constexpr qint64 mostWork = 1'000'000'000; // some tenths of a second
constexpr qint64 workPerTrial = 20'000'000; // of the search for what clashes

/// The score, and less than the smallest difference of two scores for who comes first: so much that all of it
/// together does not outweigh a hundredth.
std::vector<double> valuesOf(const Problem& problem, const std::vector<int>& order, double share)
{
    std::vector<double> values(order.size());
    const auto count = int(order.size());
    for (int place = 0; place < count; ++place)
        values[order[place]] = std::max(0, problem.candidates[order[place]].score) + share * (count - place);
    return values;
}

bool canHold(const std::vector<double>& values, const std::vector<Row>& rows, double share)
{
    ChoiceSearch search(values, rows, share);
    search.run(workPerTrial, true);
    return search.found() || !search.finished();
}

/// Leaves out what is not needed for the clash: what stays cannot hold, and without any one of it the rest
/// can.
std::vector<int> smallestClash(const std::vector<double>& values, std::vector<Row> rows, double share)
{
    for (std::size_t place = rows.size(); place-- > 0;) {
        std::vector<Row> without = rows;
        without.erase(without.begin() + std::ptrdiff_t(place));
        if (!canHold(values, without, share))
            rows = std::move(without);
    }
    std::vector<int> names;
    for (const Row& row : rows)
        names.push_back(row.name);
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<Row> suspects(const std::vector<Row>& rows, const std::vector<int>& culprits)
{
    std::vector<Row> found;
    for (const int culprit : culprits)
        found.push_back(rows[culprit]);
    return found.empty() ? rows : found;
}

} // namespace

std::vector<int> bestFirst(const std::vector<Candidate>& candidates)
{
    std::vector<int> order(candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto key = [](const Candidate& one) {
            return std::tuple(-one.score, one.appliedAt, one.number, one.id);
        };
        return key(candidates[a]) < key(candidates[b]);
    });
    return order;
}

Choice choose(const Problem& problem)
{
    Choice choice;
    choice.order = bestFirst(problem.candidates);
    choice.chosen.assign(problem.candidates.size(), false);
    const auto count = double(problem.candidates.size());
    const double share = 1.0 / ((count + 1.0) * (count + 1.0));
    const std::vector<double> values = valuesOf(problem, choice.order, share);
    const std::vector<Row> rows = rowsOf(problem);
    ChoiceSearch search(values, rows, share);
    search.run(mostWork);
    if (!search.found()) {
        choice.undecided = !search.finished();
        if (search.finished())
            choice.clash = smallestClash(values, suspects(rows, search.culprits()), share);
        return choice;
    }
    choice.chosen = search.chosen();
    for (std::size_t place = 0; place < choice.chosen.size(); ++place)
        choice.sum += choice.chosen[place] ? std::max(0, problem.candidates[place].score) : 0;
    choice.proven = search.finished();
    // All the shares of who comes first are less than one hundredth.
    choice.gap = std::max<qint64>(0, qint64(std::floor(search.bound() + 1e-6)) - choice.sum);
    choice.proven = choice.proven || choice.gap == 0;
    return choice;
}

} // namespace kitcamp::selecting
