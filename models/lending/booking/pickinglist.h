// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// One unit to take from its shelf.
struct PickingLine {
    QString place; ///< "Store room › Shelf A"; may be empty
    QString tag;
    QString modelName;
};

/// What to fetch for a session, or for an activity as a whole, in the order of the shelves.
struct PickingList {
    QString title; ///< the session or the activity
    QString teacher; ///< who takes it; may be empty
    BookingSpan span;
    qint64 id = 0; ///< of the session or the activity: makes the code that the desk scans
    QList<PickingLine> lines;
    QStringList missing; ///< "2 × ESP32": booked, and not on the shelf now
};

/// Units that are out on the list already are left out. \p session 0: what the activity as a whole has
/// booked.
[[nodiscard]] Result<PickingList> pickingListOf(Connection& connection, qint64 at, qint64 activity,
                                                qint64 session);

} // namespace kitcamp
