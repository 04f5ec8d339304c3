// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/joinstep.h"

namespace kitcamp {

/// Makes the file that somebody wants to join with: as a member where the invitation is for one computer.
/// Safe on any thread.
[[nodiscard]] Result<Joined> joinAsWished(const JoinWish& wish, const Domain& domain, const Clock& clock,
                                          const StepProgress& progress);

} // namespace kitcamp
