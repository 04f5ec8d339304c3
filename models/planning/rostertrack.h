// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// Who of those that take part cannot come, or would rather not, for reasons outside the plan: lessons,
/// examinations, availability.
class RosterTrack : public Track
{
public:
    RosterTrack(const Placings& placings, const Mover& mover, Span window);

    void at(Minute start, Collection& out) const { check(start, out); }
    /// Remembers what it weighed: the answer changes only where a block begins or ends.
    void at(Minute start, Tally& out) const;

private:
    struct Block {
        Span span;
        Mark mark = Mark::Busy;
        int label = 0;
        const std::vector<int>* persons = nullptr;
    };
    /// A day cut into pieces in which all beginnings are alike.
    struct Pieces {
        std::vector<Minute> points;
        std::vector<std::optional<Weighing>> weights; ///< one more than points
    };

    template <typename Out>
    void check(Minute start, Out& out) const;
    [[nodiscard]] const std::vector<int>& personsIn(size_t first, size_t last) const;
    [[nodiscard]] Pieces& piecesOf(int day) const;

    ByDay<Block> m_blocks;
    mutable std::vector<const Block*> m_active;
    mutable std::vector<int> m_union;
    mutable std::map<int, Pieces> m_pieces; ///< by day
};

} // namespace kitcamp::planning
