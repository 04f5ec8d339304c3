// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// In a centre with members: somebody may administrate it, and everybody in force can open every key.
[[nodiscard]] QList<Invariant> memberInvariants();

} // namespace kitcamp
