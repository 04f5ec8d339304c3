// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/participationstate.h"
#include "models/store/connection.h"

namespace kitcamp {

/// The seats of an activity: how many there are, how many are taken, what is free. Only students take seats.
struct Seats {
    QString mode = QStringLiteral("site"); ///< 'site', 'online' or 'hybrid': only there the two kinds differ
    std::optional<int> site; ///< nullopt: without limit
    std::optional<int> online;
    int siteTaken = 0;
    int onlineTaken = 0;
    int eitherTaken = 0; ///< whose place was never settled; takes one of both
    int beyond = 0; ///< of those taken: given beyond the seats, with a reason
    int offered = 0; ///< of those taken: not confirmed yet
    int waiting = 0;

    [[nodiscard]] int taken() const { return siteTaken + onlineTaken + eitherTaken; }
    /// Of all that the mode offers; nullopt: without limit.
    [[nodiscard]] std::optional<int> capacity() const;
    /// Free seats that \p wish may get, never negative; nullopt: without limit.
    [[nodiscard]] std::optional<int> free(SeatKind wish = SeatKind::Either) const;
    /// The seat that \p wish gets now, on site before online; nullopt: none is free.
    [[nodiscard]] std::optional<SeatKind> placeFor(SeatKind wish) const;
    /// The seat that it is called when there is none free: what was wished, as far as the mode has it.
    [[nodiscard]] SeatKind nearest(SeatKind wish) const;
    /// One more or one less of \p seat is taken.
    void count(SeatKind seat, int change);
};

/// Error with rule "row-gone" where there is no such activity.
[[nodiscard]] Result<Seats> readSeats(Connection& connection, qint64 activity);

} // namespace kitcamp
