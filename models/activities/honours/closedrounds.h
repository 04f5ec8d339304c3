// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// Nothing goes out of a closed round of a contest, and no closed round goes: results that are removed, moved
/// to another round or taken back with an undo. What is gone no query sees any more, so this asks the journal
/// what stood there before.
[[nodiscard]] Invariant closedContestRoundsLoseNothing();

} // namespace kitcamp
