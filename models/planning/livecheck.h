// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/conflictindex.h"

namespace kitcamp::planning {

/// A lane of the week: what a session dropped there would have; none: what it has now.
struct Lane {
    std::optional<RoomId> room;
    std::optional<std::vector<PersonId>> staff;
};

/// The cells that are visible.
struct Grid {
    Minute from = 0; ///< midnight of the first day
    int days = 7;
    int firstMinute = 0; ///< of each day
    int lastMinute = dayMinutes;
    int step = gridMinutes;
    std::vector<Lane> lanes;

    [[nodiscard]] int rows() const
    {
        return step > 0 ? std::max(0, (lastMinute - firstMinute + step - 1) / step) : 0;
    }
    [[nodiscard]] int cellsInLane() const { return std::max(0, days) * rows(); }
    [[nodiscard]] size_t cell(int lane, int day, int row) const
    {
        return static_cast<size_t>(lane) * static_cast<size_t>(cellsInLane())
            + static_cast<size_t>(day * rows() + row);
    }
    [[nodiscard]] Minute start(int day, int row) const
    {
        return from + day * dayMinutes + firstMinute + row * step;
    }
};

/// While a session is dragged: the colour of every visible cell, and the findings under the pointer. A series
/// moves as a whole, each session by as much as the one in hand; a lane's room or staff then is that of all.
/// The verdict is the one that the index would give after the move. Valid as long as the index does not
/// change.
class LiveCheck
{
public:
    /// \p along: the other sessions of the series that move with it. Those without a place are left out.
    LiveCheck(const ConflictIndex& index, SessionId inHand, const std::vector<SessionId>& along = {});

    /// By Grid::cell. Empty where the session is unknown.
    [[nodiscard]] std::vector<Verdict> check(const Grid& grid) const;
    [[nodiscard]] Verdict verdictAt(Minute start, const Lane& lane) const;
    /// Each once, in the order of ConflictIndex::findings.
    [[nodiscard]] Findings findingsAt(Minute start, const Lane& lane) const;
    /// The sessions as they would be after the drop, to be put into the file or an index.
    [[nodiscard]] std::vector<Session> movedTo(Minute start, const Lane& lane) const;

private:
    [[nodiscard]] Mover moverOf(int slot, const Lane& lane) const;
    [[nodiscard]] Minute startOf(int slot, Minute start) const;
    void addMember(int slot, const Grid& grid, std::vector<Verdict>& cells) const;

    const ConflictIndex& m_index;
    std::vector<int> m_slots; ///< the one in hand first
};

} // namespace kitcamp::planning
