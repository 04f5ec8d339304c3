// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/distancewalk.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace kitcamp {

namespace {
constexpr float Gain = 1e-3F; // sums of float drift by less: a smaller gain is none

void addRow(float* sums, const float* row, int items)
{
    for (int k = 0; k < items; ++k)
        sums[k] += row[k];
}

void subtractRow(float* sums, const float* row, int items)
{
    for (int k = 0; k < items; ++k)
        sums[k] -= row[k];
}
} // namespace

bool DistanceProblem::variableSizes() const
{
    for (const Size& size : sizes)
        if (size.lower != size.upper)
            return true;
    return false;
}

std::vector<int> DistanceProblem::fullestSizes() const
{
    const std::size_t groups = sizes.size();
    std::vector<std::vector<long>> best(groups + 1, std::vector<long>(std::size_t(items) + 1, -1));
    std::vector<std::vector<int>> taken(groups + 1, std::vector<int>(std::size_t(items) + 1, 0));
    best[0][0] = 0;
    for (std::size_t g = 0; g < groups; ++g)
        for (int sum = 0; sum <= items; ++sum)
            for (int size = sizes[g].lower; size <= sizes[g].upper && sum + size <= items; ++size) {
                const long squares = best[g][std::size_t(sum)] + long(size) * size;
                long& known = best[g + 1][std::size_t(sum + size)];
                if (best[g][std::size_t(sum)] < 0 || squares <= known)
                    continue;
                known = squares;
                taken[g + 1][std::size_t(sum + size)] = size;
            }
    std::vector<int> result(groups, 0);
    for (std::size_t g = groups, sum = std::size_t(items); g > 0; --g) {
        result[g - 1] = taken[g][sum];
        sum -= std::size_t(result[g - 1]);
    }
    return result;
}

DistanceWalk::DistanceWalk(std::shared_ptr<const DistanceProblem> problem, TeamRandom& random)
    : m_problem(std::move(problem))
    , m_luck(std::make_shared<const TeamLuck>())
    , m_variable(m_problem->variableSizes())
{
    shuffle(random);
}

void DistanceWalk::shuffle(TeamRandom& random)
{
    const int items = m_problem->items;
    std::vector<int> order(std::size_t(items), 0);
    std::iota(order.begin(), order.end(), 0);
    for (int k = items - 1; k > 0; --k)
        std::swap(order[std::size_t(k)], order[std::size_t(random.below(k + 1))]);
    m_size = m_problem->fullestSizes();
    m_group.assign(std::size_t(items), 0);
    std::size_t next = 0;
    for (std::size_t g = 0; g < m_size.size(); ++g)
        for (int k = 0; k < m_size[g]; ++k)
            m_group[std::size_t(order[next++])] = int(g);
    sumUp();
}

void DistanceWalk::sumUp()
{
    const int items = m_problem->items;
    m_sums.assign(m_problem->sizes.size() * std::size_t(items), 0);
    for (int k = 0; k < items; ++k)
        addRow(&m_sums[std::size_t(m_group[std::size_t(k)]) * std::size_t(items)],
               &m_problem->distances[std::size_t(k) * std::size_t(items)], items);
}

double DistanceWalk::energy() const
{
    double twice = 0;
    const std::size_t items = m_group.size();
    for (std::size_t k = 0; k < items; ++k)
        twice += double(m_sums[std::size_t(m_group[k]) * items + k]);
    return twice / 2;
}

inline float DistanceWalk::swapPart(int first, int second) const
{
    const int items = m_problem->items;
    const float* a = m_sums.data() + std::ptrdiff_t(m_group[std::size_t(first)]) * items;
    const float* b = m_sums.data() + std::ptrdiff_t(m_group[std::size_t(second)]) * items;
    return b[first] - a[first] + a[second] - b[second];
}

inline float DistanceWalk::swapGain(int first, int second) const
{
    return swapPart(first, second)
        - 2 * m_problem->distances[std::size_t(first) * std::size_t(m_problem->items) + std::size_t(second)];
}

inline bool DistanceWalk::mayMove(int item, int group) const
{
    const auto from = std::size_t(m_group[std::size_t(item)]);
    return m_size[from] > m_problem->sizes[from].lower
        && m_size[std::size_t(group)] < m_problem->sizes[std::size_t(group)].upper;
}

void DistanceWalk::swapItems(int first, int second)
{
    const int items = m_problem->items;
    int& a = m_group[std::size_t(first)];
    int& b = m_group[std::size_t(second)];
    float* __restrict left = m_sums.data() + std::ptrdiff_t(a) * items;
    float* __restrict right = m_sums.data() + std::ptrdiff_t(b) * items;
    const float* one = m_problem->distances.data() + std::ptrdiff_t(first) * items;
    const float* two = m_problem->distances.data() + std::ptrdiff_t(second) * items;
    for (int k = 0; k < items; ++k) {
        const float change = two[k] - one[k];
        left[k] += change;
        right[k] -= change;
    }
    std::swap(a, b);
}

void DistanceWalk::moveItem(int item, int group)
{
    const int items = m_problem->items;
    int& now = m_group[std::size_t(item)];
    const float* row = m_problem->distances.data() + std::ptrdiff_t(item) * items;
    subtractRow(m_sums.data() + std::ptrdiff_t(now) * items, row, items);
    addRow(m_sums.data() + std::ptrdiff_t(group) * items, row, items);
    --m_size[std::size_t(now)];
    ++m_size[std::size_t(group)];
    now = group;
}

/// One item after the other is tried with every other in order: what belongs to the item is laid ready once,
/// and luck is asked only where the best luck would do, which is rare in the cold.
std::int64_t DistanceWalk::sweep(TeamRandom& random, double temperature, std::int64_t proposals)
{
    const int items = m_problem->items;
    const Luck luck{.random = random, .table = *m_luck, .heat = float(temperature)};
    layOwn();
    std::int64_t accepted = 0;
    for (std::int64_t done = 0; done < proposals; done += items) {
        const int item = random.below(items);
        aim(item);
        if (m_variable) {
            accepted += sweepMoves(item, luck);
            done += std::int64_t(m_size.size());
        }
        accepted += sweepSwaps(item, luck);
    }
    return accepted;
}

/// What each item is worth to its group.
void DistanceWalk::layOwn()
{
    const auto items = m_group.size();
    m_own.resize(items);
    for (std::size_t k = 0; k < items; ++k)
        m_own[k] = m_sums[std::size_t(m_group[k]) * items + k];
}

void DistanceWalk::layOwnOf(int first, int second)
{
    const auto items = m_group.size();
    for (std::size_t k = 0; k < items; ++k)
        if (m_group[k] == first || m_group[k] == second)
            m_own[k] = m_sums[std::size_t(m_group[k]) * items + k];
}

/// What the item would gain in each group; its own group is out of the question.
void DistanceWalk::aim(int item)
{
    const auto items = m_group.size();
    const auto own = std::size_t(m_group[std::size_t(item)]);
    m_gain.resize(m_size.size());
    for (std::size_t g = 0; g < m_gain.size(); ++g)
        m_gain[g] = m_sums[g * items + std::size_t(item)] - m_sums[own * items + std::size_t(item)];
    m_gain[own] = -1e30F;
}

std::int64_t DistanceWalk::sweepMoves(int item, const Luck& luck)
{
    std::int64_t accepted = 0;
    for (int group = 0; group < int(m_size.size()); ++group) {
        if (!(m_gain[std::size_t(group)] > luck.least()) || !mayMove(item, group)
            || !luck.takes(m_gain[std::size_t(group)]))
            continue;
        const int from = m_group[std::size_t(item)];
        moveItem(item, group);
        layOwnOf(from, group);
        aim(item);
        ++accepted;
    }
    return accepted;
}

std::int64_t DistanceWalk::sweepSwaps(int item, const Luck& luck)
{
    const int items = m_problem->items;
    const float* distances = m_problem->distances.data() + std::ptrdiff_t(item) * items;
    const float* sums = m_sums.data() + std::ptrdiff_t(m_group[std::size_t(item)]) * items;
    const float* own = m_own.data();
    const float* gains = m_gain.data();
    const int* groups = m_group.data();
    const float least = luck.least();
    std::int64_t accepted = 0;
    for (int other = 0; other < items; ++other) {
        const float gain = gains[groups[other]] + sums[other] - own[other] - 2 * distances[other];
        if (!(gain > least) || !luck.takes(gain))
            continue;
        const int from = groups[item];
        const int to = groups[other];
        swapItems(item, other);
        layOwnOf(from, to);
        aim(item);
        sums = m_sums.data() + std::ptrdiff_t(to) * items;
        ++accepted;
    }
    return accepted;
}

double DistanceWalk::typicalChange(TeamRandom& random) const
{
    double squares = 0;
    int count = 0;
    for (int k = 0; k < 5000; ++k) {
        const int first = random.below(m_problem->items);
        const int second = random.below(m_problem->items);
        if (m_group[std::size_t(first)] == m_group[std::size_t(second)])
            continue;
        const double gain = double(swapGain(first, second));
        squares += gain * gain;
        ++count;
    }
    return std::sqrt(squares / std::max(count, 1));
}

bool DistanceWalk::polishItem(int item)
{
    bool better = false;
    const auto items = std::size_t(m_problem->items);
    for (std::size_t g = 0; m_variable && g < m_size.size(); ++g) {
        const auto own = std::size_t(m_group[std::size_t(item)]);
        if (own == g || !mayMove(item, int(g))
            || m_sums[g * items + std::size_t(item)] - m_sums[own * items + std::size_t(item)] <= Gain)
            continue;
        moveItem(item, int(g));
        better = true;
    }
    for (int other = item + 1; other < m_problem->items; ++other) {
        if (m_group[std::size_t(item)] == m_group[std::size_t(other)] || swapGain(item, other) <= Gain)
            continue;
        swapItems(item, other);
        better = true;
    }
    return better;
}

void DistanceWalk::polish()
{
    sumUp();
    bool better = true;
    while (better) {
        better = false;
        for (int item = 0; item < m_problem->items; ++item)
            better |= polishItem(item);
    }
    sumUp();
}

} // namespace kitcamp
