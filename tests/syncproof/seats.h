// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "tests/testkit/actiongenerator.h"

namespace kitcamp::syncproof {

/// How many members a group has room for.
constexpr int seatsPerGroup = 3;

/// The small domain of the testkit, and a rule that no key and no reference can hold: a group has three
/// seats. Two computers can each take the last one, and SQLite alone would have merged both.
[[nodiscard]] Domain seatsDomain();
/// Its Actions, mostly about seats; every kind of seatsDomain().
[[nodiscard]] testkit::ActionGenerators seatsGenerators();

} // namespace kitcamp::syncproof
