// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mates.h"
#include "models/planning/notes.h"
#include "models/planning/placings.h"

namespace kitcamp::planning {

/// A session that moves together with the one being placed, and what it would have then.
struct Companion {
    int slot = 0;
    RoomId room = 0;
    std::vector<PersonId> staff;
};

/// What is being placed: a session, and those that keep their distance in time to it (a series). They do not
/// stand in the way of each other where they are now, only where they would be.
struct Mover {
    int slot = 0;
    std::vector<Companion> companions;

    [[nodiscard]] bool moves(int other) const;
};

/// What the three tracks share. A track gathers once what can clash with a session in a stretch of time, and
/// then says for each beginning in it what is wrong. Index, live check and suggestions all ask the same
/// tracks: they cannot differ.
class Track
{
protected:
    /// \p window covers every place that will be asked for, with setting up and clearing away.
    Track(const Placings& placings, const Mover& mover, Span window);

    [[nodiscard]] Span spanAt(Minute start) const { return {start, start + m_placed.span.length()}; }
    [[nodiscard]] Span inRoomAt(Minute start) const { return m_placed.inRoom.shifted(shiftAt(start)); }
    [[nodiscard]] int shiftAt(Minute start) const { return start - m_placed.span.from; }
    [[nodiscard]] const Rules& rules() const { return m_placings.setting().rules(); }
    [[nodiscard]] SessionId idOf(int slot) const { return m_placings.brief(slot).id; }
    /// The window, to whole days.
    [[nodiscard]] Span days() const;

    /// Each other session on the days of the window that does not move along.
    template <typename Visit>
    void visitOthers(Visit&& visitEntry) const
    {
        m_placings.entries().visit(days(), [&](const Entry& entry) {
            if (!m_mover.moves(entry.slot))
                visitEntry(entry);
        });
    }

    /// Whether a session that moves along can come on the same day or near it: it keeps its distance.
    [[nodiscard]] bool canMeet(const Placed& companion) const;

    /// Names the pair of this session and another, so that both sides say the same.
    void namePair(Finding& finding, int other) const;

    /// Tells of each gap between this session and the nearest before and after it: waits(other, minutes,
    /// isBefore). A gap is free of any other session of the day, so that both its ends tell of the same one.
    template <typename Mate, typename Waits>
    void visitGaps(const Mates<Mate>& mates, Minute start, Waits&& waits) const
    {
        const Span span = spanAt(start);
        const int day = dayOf(start);
        Minute before = std::numeric_limits<Minute>::min();
        Minute after = std::numeric_limits<Minute>::max();
        bool joinedBefore = false;
        bool joinedAfter = false;
        mates.visitDay(day, shiftAt(start), [&](const Mate& mate) {
            if (mate.span.until <= span.from)
                before = std::max(before, mate.span.until);
            if (mate.span.from >= span.until)
                after = std::min(after, mate.span.from);
            joinedBefore = joinedBefore || (mate.span.from < span.from && mate.span.until > span.from);
            joinedAfter = joinedAfter || (mate.span.from < span.until && mate.span.until > span.until);
        });
        joinedBefore =
            joinedBefore || before < span.from - dayMinutes || span.from - before <= rules().longestGap;
        joinedAfter =
            joinedAfter || after > span.until + dayMinutes || after - span.until <= rules().longestGap;
        if (joinedBefore && joinedAfter)
            return;
        mates.visitDay(day, shiftAt(start), [&](const Mate& mate) {
            if (!joinedBefore && mate.span.until == before)
                waits(mate, span.from - before, true);
            if (!joinedAfter && mate.span.from == after)
                waits(mate, after - span.until, false);
        });
    }
    /// Half hours of waiting that are counted, eight at most.
    [[nodiscard]] int gapAmount(int minutes) const;

    const Placings& m_placings;
    const Mover& m_mover;
    const Placed& m_placed;
    Span m_window;
};

} // namespace kitcamp::planning
