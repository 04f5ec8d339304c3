// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/track.h"

namespace kitcamp::planning {

bool Mover::moves(int other) const
{
    return other == slot
        || std::any_of(companions.begin(), companions.end(),
                       [other](const Companion& companion) { return companion.slot == other; });
}

Track::Track(const Placings& placings, const Mover& mover, Span window)
    : m_placings(placings)
    , m_mover(mover)
    , m_placed(placings.at(mover.slot))
    , m_window(window)
{
}

Span Track::days() const
{
    return {dayOf(m_window.from) * dayMinutes, (dayOf(m_window.until - 1) + 1) * dayMinutes};
}

bool Track::canMeet(const Placed& companion) const
{
    const Span near{m_placed.inRoom.from - dayMinutes, m_placed.inRoom.until + dayMinutes};
    return companion.stands && !companion.span.isEmpty() && companion.inRoom.overlaps(near);
}

void Track::namePair(Finding& finding, int other) const
{
    Brief first = m_placings.brief(m_mover.slot);
    Brief second = m_placings.brief(other);
    if (second.id < first.id)
        std::swap(first, second);
    finding.sessions = {first.id, second.id};
    finding.outOf = first.participants;
    finding.outOfOther = second.participants;
}

int Track::gapAmount(int minutes) const
{
    return std::min(8, (minutes - rules().longestGap + 29) / 30);
}

} // namespace kitcamp::planning
