// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// Who holds a reservation, in words: the person, the activity, or the session as "IoT Inside Out, session
/// 3". Empty where there is no such reservation.
[[nodiscard]] Result<QString> bookingHolder(Connection& connection, ReservationId reservation);

/// "2026-09-12 13:00–17:00", or both days where they differ.
[[nodiscard]] QString spanWords(BookingSpan span);
/// "15:00", "tomorrow 15:00" or "2026-09-12 15:00", seen from \p now.
[[nodiscard]] QString momentWords(BookingMinute moment, BookingMinute now);

} // namespace kitcamp
