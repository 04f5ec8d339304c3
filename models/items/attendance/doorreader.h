// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/doorscan.h"
#include "models/store/connection.h"

namespace kitcamp {

/// Reads scans for the door as the desk does: the same card formats, command cards and operators.
/// \p connection must outlive it.
[[nodiscard]] DoorReader doorReader(Connection& connection);

} // namespace kitcamp
