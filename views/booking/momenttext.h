// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingspan.h"

namespace kitcamp {

/// What a person types for a moment: "2026-09-12 13:00", "9-12 13:00" (of the year around \p near), "13:00"
/// (on the day of \p near), "+2h", "+90m", "+3d" (after \p near). -1 where it is none of these.
[[nodiscard]] BookingMinute momentFromText(const QString& text, BookingMinute near);
/// "2026-09-12 13:00".
[[nodiscard]] QString textOfMoment(BookingMinute moment);

} // namespace kitcamp
