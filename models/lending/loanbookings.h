// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingcheck.h"
#include "models/lending/rules/refusal.h"

namespace kitcamp {

/// "ESP32-0042 is reserved for team Blue, 15:00 today."
[[nodiscard]] Refusal reservedRefusal(const BrokenBooking& broken, const QString& tag,
                                      const QString& borrower);

} // namespace kitcamp
