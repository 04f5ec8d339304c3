// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/role.h"

#include <QList>

namespace kitcamp {

/// From the least to the most.
[[nodiscard]] QList<Role> allRoles();
/// What it may do, in a sentence that tells it from the one before; translated.
[[nodiscard]] QString roleExplanation(Role role);
/// All that it may do, where it stands alone.
[[nodiscard]] QString roleSummary(Role role);

} // namespace kitcamp
