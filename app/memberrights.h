// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rights.h"

namespace kitcamp {

struct Domain;

/// The least role for each synced table and operation. A desk lends and takes back, knows its borrowers and
/// checks in; an organiser plans and runs courses, camps and contests and looks after things; a coordinator
/// makes the rules and the figures; an administrator says who belongs to the centre.
[[nodiscard]] Rights memberRights(const RecordTypes& types);

/// Gives \p domain, which has all its record types, the guard of a centre with members.
void registerMemberRights(Domain& domain);

} // namespace kitcamp
