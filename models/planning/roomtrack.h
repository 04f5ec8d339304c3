// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// What one room (or none) would mean for a session.
class RoomTrack : public Track
{
public:
    RoomTrack(const Placings& placings, const Mover& mover, RoomId room, Span window);

    void at(Minute start, Tally& out) const;
    void at(Minute start, Collection& out) const;

private:
    struct Neighbour {
        Span span;
        int slot = 0;
    };

    void gather();
    void compareFeatures();
    template <typename Out>
    void checkTimes(Minute start, Out& out) const;
    /// The room that most of the activity's other sessions have, where it is another and more have it; else
    /// 0.
    [[nodiscard]] RoomId usualRoom() const;
    template <typename Out>
    void checkRoom(Out& out) const;
    template <typename Out>
    void checkPlan(Out& out) const;

    RoomId m_room;
    const Room* m_value;
    RoomId m_usual = 0;
    int m_lacking = 0;
    QString m_lackingText;
    Mates<Neighbour> m_inside;
    Weighing m_always; ///< of what does not depend on the time
};

} // namespace kitcamp::planning
