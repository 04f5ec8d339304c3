// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// What is true of camps always: what belongs to a camp stays within it, a bedroom holds no more than its
/// beds, marks stay within their criteria, and a closed round keeps its marks.
void registerCampInvariants(Domain& domain);

/// Everything that ties two rows of camps together ties rows of one activity.
[[nodiscard]] Invariant campWithinOneActivity();

/// Who judges, within which points, and not in a closed round.
[[nodiscard]] QList<Invariant> judgingInvariants();

} // namespace kitcamp
