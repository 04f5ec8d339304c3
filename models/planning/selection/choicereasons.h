// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/selection/choice.h"

namespace kitcamp::selecting {

/// Why somebody is offered a seat, or waits.
struct Reason {
    enum class Kind {
        ByScore, ///< offered; nobody better waits but for a limit that is full
        ForLeast, ///< offered before better ones: limit must have its least
        NoSeat, ///< waits: better ones take the seats
        NoSeatOfKind, ///< waits: better ones take the seats on site, or online
        LimitFull, ///< waits: limit has its most
        OthersNeeded, ///< waits behind others by whom limit gets its least
        BestTogether, ///< waits: several limits at once leave no better set
    };
    Kind kind = Kind::ByScore;
    int place = 0; ///< among all, by score, from 1
    int waiting = 0; ///< among those who wait, from 1; 0: offered
    int limit = -1; ///< place in Problem::limits
};

/// By place in Problem::candidates. \p choice must hold.
[[nodiscard]] std::vector<Reason> reasonsFor(const Problem& problem, const Choice& choice);

} // namespace kitcamp::selecting
