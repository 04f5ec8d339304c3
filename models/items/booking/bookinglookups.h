// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/reservationactions.h"

namespace kitcamp {

// What the page of bookings asks the file for beside its lists.

/// A booking as it stands in the file. Its id is not valid where there is no such booking.
[[nodiscard]] Result<ReservationWish> bookedWish(Connection& connection, ReservationId reservation);
/// The model that is booked most, else the one of which there are most; not valid: there are no devices.
[[nodiscard]] Result<ModelId> modelBookedMost(Connection& connection);
/// For whom a booking is; not valid: for an activity, or there is no such booking.
[[nodiscard]] Result<PersonId> personOfBooking(Connection& connection, ReservationId reservation);

/// The group that a booking is for.
struct BookedFor {
    qint64 activity = 0; ///< 0: for a person
    qint64 session = 0; ///< 0: for the whole activity
};
[[nodiscard]] Result<BookedFor> groupOfBooking(Connection& connection, ReservationId reservation);

} // namespace kitcamp
