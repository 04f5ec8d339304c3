// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// What somebody has today: a booking that is to be fetched, or a session that she attends or teaches.
struct PersonToday {
    BookingSpan span;
    QString what; ///< "3 × Camera", "IoT Inside Out, session 3"
    QString where; ///< the room of a session
    bool isBooking = false;
};

/// By time; what is over already is left out.
[[nodiscard]] Result<QList<PersonToday>> todayOf(Connection& connection, qint64 at, PersonId person);

} // namespace kitcamp
