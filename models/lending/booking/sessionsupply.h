// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/devicesupply.h"
#include "models/store/clock.h"

namespace kitcamp {

/// What the plan asks of lending: the supply of models as the one engine of availability reckons it.
/// \p clock must outlive the function.
[[nodiscard]] DeviceSupplySource deviceSupplySource(const Clock& clock);

} // namespace kitcamp
