// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/devicesupply.h"
#include "models/store/clock.h"

namespace kitcamp {

/// What lending has for sessions, in the form in which the plan asks for it. \p clock must outlive the
/// source.
[[nodiscard]] DeviceSupplySource bookingSupply(const Clock& clock);

} // namespace kitcamp
