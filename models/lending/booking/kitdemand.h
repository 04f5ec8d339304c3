// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/reservationactions.h"

namespace kitcamp {

/// What the teams of a camp take of one model by its kit list, what is booked for them, and whether it is
/// there.
struct KitDemand {
    ModelId model;
    QString modelName;
    int each = 0; ///< for one team
    int needed = 0; ///< for all teams
    int booked = 0;
    int usable = 0; ///< units that could be lent at all
    int missing = 0; ///< on the worst day of the camp, when all that is needed is booked
    BookingMinute from = 0; ///< missing: the first minute
    QList<ReservationId> reservations; ///< of the camp as a whole, held
};

/// How many teams the camp has; before they are formed, what its seats give in teams of five.
[[nodiscard]] Result<int> teamsOfCamp(Connection& connection, qint64 activity);

/// The kit list for \p teams teams, by model. What is missing is reckoned over the days of the camp; nothing
/// is missing in a camp without days, or one that is over.
[[nodiscard]] Result<QList<KitDemand>> kitDemandOf(Connection& connection, qint64 at, qint64 activity,
                                                   int teams);

/// One step that books for the camp what is needed and nothing else; empty wishes and instead: all is so.
[[nodiscard]] MakeReservations kitBookings(const QList<KitDemand>& demand, qint64 activity, qint64 at,
                                           IdGenerator& ids);

} // namespace kitcamp
