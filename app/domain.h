// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// All kinds of Action, invariants, record types and search sources of the program: the composition root's
/// list.
[[nodiscard]] Domain fullDomain();

} // namespace kitcamp
