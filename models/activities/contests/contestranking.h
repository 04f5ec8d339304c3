// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestsheet.h"

namespace kitcamp {

/// An entry's place in a round or in the whole contest.
struct ContestPlace {
    qint64 entry = 0;
    int rank = 0; ///< 0: no result yet
    qint64 round = 0; ///< in which it was reached
    friend bool operator==(const ContestPlace&, const ContestPlace&) = default;
};

/// Everybody who takes part in the round: by rank, without a result at the end. Ranks follow from points,
/// equal points share a rank and the next one is left out (1, 1, 3); where there are no points, the given
/// rank counts.
[[nodiscard]] QList<ContestPlace> placesOf(const ContestSheet& sheet, qint64 round);

/// The whole contest: first those of the last round in which anybody has a result, then those who came no
/// further than the round before, and so on. Who has no result stands at the end.
[[nodiscard]] QList<ContestPlace> finalPlaces(const ContestSheet& sheet);

/// The best \p count of a round, and whoever shares the rank of the last of them.
[[nodiscard]] QList<qint64> bestOf(const QList<ContestPlace>& places, int count);

} // namespace kitcamp
