// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// Persons who are erased in \p present have no details in \p copy, the same file as of an earlier day,
/// either: name, contacts, numbers and what their guardians signed are there what they are now. Gives back
/// how many they are. PastRules::keepErased.
[[nodiscard]] Result<int> keepErasedPersons(Connection& present, Connection& copy);

} // namespace kitcamp
