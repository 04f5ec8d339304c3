// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/reservationactions.h"

namespace kitcamp {

/// What one session needs of one model by its course, what is booked for it, and whether it is there.
struct DemandLine {
    qint64 session = 0;
    int number = 0;
    QString title;
    BookingSpan span; ///< with setting up and clearing; empty: to place
    ModelId model;
    QString modelName;
    int needed = 0;
    int booked = 0;
    int missing = 0; ///< of what is needed, when all is booked
    QList<ReservationId> reservations; ///< of the session and the model, held
};

/// The sessions of an activity that are still to come, by time, each with what it needs or has booked.
[[nodiscard]] Result<QList<DemandLine>> demandOf(Connection& connection, qint64 at, qint64 activity);

/// One step that books for every line what it needs and nothing else; empty wishes and instead: all is so.
[[nodiscard]] MakeReservations bookingsFor(const QList<DemandLine>& lines, qint64 activity, qint64 at,
                                           IdGenerator& ids);

} // namespace kitcamp
