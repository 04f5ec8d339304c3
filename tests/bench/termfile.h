// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"
#include "models/store/store.h"

namespace kitcamp::bench {

/// Writes a plan into a new, empty file, as a centre would have it: people of school classes, their
/// timetables, rooms, activities with their rosters, sessions with staff and devices.
[[nodiscard]] Result<void> fillTermFile(Store& store, const planning::Plan& plan);
/// What it needs; "reservation" is a record there.
[[nodiscard]] Domain termFileDomain();

} // namespace kitcamp::bench
