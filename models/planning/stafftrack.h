// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// What one person as staff would mean for a session. Persons do not influence each other: the best k of a
/// pool are the k cheapest.
class StaffTrack : public Track
{
public:
    StaffTrack(const Placings& placings, const Mover& mover, PersonId person, Span window);

    template <typename Out>
    void at(Minute start, Out& out) const;

private:
    struct Neighbour {
        Span span;
        int slot = 0;
    };
    struct Block {
        Span span;
        Mark mark = Mark::Busy;
        int label = 0;
    };

    void gatherSessions();
    void gatherBlocks();
    void weighFairness();
    template <typename Out>
    void checkBlocks(Span span, Out& out) const;
    template <typename Out>
    void checkDay(Minute start, Out& out) const;
    void name(Finding& finding) const;

    PersonId m_person;
    int m_number;
    bool m_hasPreferences = false;
    Mates<Neighbour> m_elsewhere; ///< teaching or taking part
    Mates<Neighbour> m_teaching; ///< on the days of the window
    ByDay<Block> m_blocks;
    PersonId m_leastUsed = 0; ///< who teaches much less in this activity
    int m_excess = 0; ///< by how many minutes
};

/// What the staff as a whole mean: locks, what was published, and staff of other sessions who take part in
/// this one.
class StaffSetTrack : public Track
{
public:
    StaffSetTrack(const Placings& placings, const Mover& mover, Span window);

    /// \p staff as asSet() gives it.
    template <typename Out>
    void at(Minute start, const std::vector<PersonId>& staff, Out& out) const;

private:
    struct Visitor {
        Span span;
        int slot = 0;
        PersonId person = 0;
    };

    void gatherVisitors();

    Mates<Visitor> m_visitors;
    std::vector<PersonId> m_locked;
    std::vector<PersonId> m_published;
};

} // namespace kitcamp::planning
