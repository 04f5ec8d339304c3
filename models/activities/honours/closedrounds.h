// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// Nothing goes out of a closed round of a contest: results that are removed, alone or with their round,
/// moved to another one or taken back with an undo. A closed round without results may go. Nor does anything
/// come in or change for somebody who is erased, from whose results only the notes go. What is gone no query
/// sees any more, so this asks the journal what stood there before.
[[nodiscard]] Invariant closedContestRoundsLoseNothing();

} // namespace kitcamp
