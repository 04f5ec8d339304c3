// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/dooroutcome.h"
#include "views/common/toneplayer.h"

#include <optional>

namespace kitcamp {

/// How an outcome of the door sounds, in the tones of the desk; nullopt: not at all.
[[nodiscard]] std::optional<Sound> soundOf(const DoorOutcome& outcome);

} // namespace kitcamp
