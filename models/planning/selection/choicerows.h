// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/selection/choice.h"

namespace kitcamp::selecting {

/// Between how many of \c members are chosen.
struct Row {
    int name = seatsRow; ///< place in Problem::limits, or one of the rows of seats
    int least = 0;
    int most = 0;
    std::vector<int> members; ///< places of candidates
};

/// What a choice has to keep, those rows left out that always hold. A limit that is passed by those who have
/// a seat already lets nobody else in.
[[nodiscard]] std::vector<Row> rowsOf(const Problem& problem);

} // namespace kitcamp::selecting
