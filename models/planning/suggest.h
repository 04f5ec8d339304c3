// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/conflictindex.h"

#include <functional>

namespace kitcamp::planning {

/// What a place is looked for, and where.
struct Wish {
    Session session; ///< as in the plan, or a new one; where it is now does not stand in its way
    Span within; ///< empty: the whole horizon
    int dayFrom = 8 * 60; ///< minute of the day
    int dayUntil = 22 * 60;
    int step = gridMinutes;
    std::vector<RoomId> rooms; ///< empty: all that are in use; for an online session none
    std::vector<PersonId> pool; ///< of these ..
    int fromPool = 0; ///< .. so many (or all), besides the session's own staff, if that is not locked
    std::optional<Placement> notAt; ///< the place it has already: no news to whoever looks for another
    Span notDuring; ///< no place that lies in any part of it: the time of the session that was called off
    std::optional<Minute> near; ///< among equals the nearest to this; none: where it is, else the earliest
    int count = 5;
    std::function<bool()> isStopped; ///< asked often; true ends the search with what was found
};

/// Something good about a place.
struct Reason {
    enum class Kind : quint8 { RoomFree, EveryoneFree, StaffFree, DevicesFree, UsualRoom, Preferred };
    Kind kind = Kind::RoomFree;
    RoomId room = 0;
    PersonId person = 0;
    ModelId model = 0;
    int count = 0;
    int outOf = 0;
    bool operator==(const Reason&) const = default;
};

/// A place, with what the index said when the session was put there in a copy of the plan.
struct Suggestion {
    Placement placement;
    Verdict verdict;
    Findings findings;
    std::vector<Reason> reasons;
    qint64 costToOthers =
        0; ///< by so much the rest of the plan costs more (or, below 0, less) than without the session
};

/// How many places a rule takes away, and how many it takes away alone: those are free if the rule gives way.
struct Removed {
    Rule rule = Rule::RoomTwice;
    qint64 places = 0;
    qint64 alone = 0;
    bool operator==(const Removed&) const = default;
};

struct Suggestions {
    std::vector<Suggestion> best; ///< cheapest first; none is red
    qint64 places = 0; ///< beginnings times rooms that were looked at
    qint64 possible = 0; ///< of those, not red
    std::vector<Removed> removed; ///< the one that takes most first
    bool isComplete = true; ///< false: stopped before all was seen
};

/// The best places for a session; where there is none, what takes them away. Same plan and wish, same answer.
[[nodiscard]] Suggestions suggest(const ConflictIndex& index, const Wish& wish);

/// What the index says of one place, good and bad, whether or not it is a good one.
[[nodiscard]] Suggestion tried(const ConflictIndex& index, const Session& session,
                               const Placement& placement);

/// The wish for a date to make up for a cancelled session: for those who really take part, with \p session as
/// its new id.
[[nodiscard]] Wish makeUpWish(const Session& cancelled, SessionId session,
                              const std::vector<PersonId>& participants, Span within);

} // namespace kitcamp::planning
