// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/dooroutcome.h"
#include "models/items/roles.h"

namespace kitcamp {

/// What an outcome means for the person at the door.
[[nodiscard]] Tone toneOf(const DoorOutcome& outcome);
[[nodiscard]] Tone toneOf(AttendanceState state);
/// What Alt+1, Alt+2 do, with their keys: "Alt+1 add to Python, 3 of 8"; preceded by why nothing is offered.
[[nodiscard]] QString offersText(const DoorOutcome& outcome);

} // namespace kitcamp
