// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamrandom.h"

#include <memory>
#include <vector>

namespace kitcamp {

/// Items with a distance for each pair, to be put in groups so that the distances within the groups sum to
/// the most (the maximally diverse grouping problem).
struct DistanceProblem {
    struct Size {
        int lower = 0;
        int upper = 0;
    };
    int items = 0;
    std::vector<Size> sizes; ///< one per group
    std::vector<float> distances; ///< items x items, symmetric
    [[nodiscard]] bool variableSizes() const;
    /// The sizes within the bounds whose squares sum to the most: where distances are alike, the best there
    /// are.
    [[nodiscard]] std::vector<int> fullestSizes() const;
};

/// A solution that is walked by swaps and moves in constant time: the distance of each item to each group is
/// kept.
class DistanceWalk
{
public:
    DistanceWalk(std::shared_ptr<const DistanceProblem> problem, TeamRandom& random);

    [[nodiscard]] double value() const { return energy(); }
    [[nodiscard]] double energy() const;
    std::int64_t sweep(TeamRandom& random, double temperature, std::int64_t proposals);
    [[nodiscard]] double typicalChange(TeamRandom& random) const;
    void shuffle(TeamRandom& random);
    void polish();
    [[nodiscard]] static bool troubled() { return false; }
    static void tighten() { }
    [[nodiscard]] const std::vector<int>& groups() const { return m_group; }

private:
    /// Takes a worsening by chance, the rarer the colder it is.
    struct Luck {
        TeamRandom& random;
        const TeamLuck& table;
        float heat;
        [[nodiscard]] float least() const { return heat * table[0]; }
        [[nodiscard]] bool takes(float gain) const { return gain >= heat * table[random.next() >> 52]; }
    };
    void sumUp();
    void layOwn();
    void layOwnOf(int first, int second);
    void aim(int item);
    std::int64_t sweepMoves(int item, const Luck& luck);
    std::int64_t sweepSwaps(int item, const Luck& luck);
    [[nodiscard]] float swapPart(int first, int second) const;
    [[nodiscard]] float swapGain(int first, int second) const;
    [[nodiscard]] bool mayMove(int item, int group) const;
    void swapItems(int first, int second);
    void moveItem(int item, int group);
    bool polishItem(int item);

    std::shared_ptr<const DistanceProblem> m_problem;
    std::shared_ptr<const TeamLuck> m_luck;
    std::vector<float> m_sums; ///< group x item: the distance of the item to the group
    std::vector<float> m_own; ///< of each item: its distance to its group; right during a sweep
    std::vector<float> m_gain; ///< of the item aimed at, in each group
    std::vector<int> m_group; ///< of each item
    std::vector<int> m_size; ///< of each group
    bool m_variable;
};

} // namespace kitcamp
