// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// Persons who are erased in \p present have no details in \p copy, the same file as of an earlier day,
/// either: what the erasing takes away (ErasePersons) is taken away there, whatever it was then. That goes
/// for who was merged into them before, and for those whose row was removed or merged since. Gives back how
/// many rows were emptied. PastRules::keepErased, called while the journal of \p copy ends with its day.
[[nodiscard]] Result<int> keepErasedPersons(Connection& present, Connection& copy);

} // namespace kitcamp
