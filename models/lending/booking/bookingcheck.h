// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// Another unit for a booking whose unit is lent to somebody else.
struct Replanning {
    ReservationId reservation;
    DeviceId device;
    friend bool operator==(const Replanning&, const Replanning&) = default;
};

/// A booking that could no longer be kept.
struct BrokenBooking {
    ReservationId reservation;
    QString holder;
    BookingMinute from = 0; ///< the first minute that would be short
    BookingMinute now = 0;
};

/// What lending one unit for some time does to the bookings of others.
struct LoanFit {
    std::optional<BrokenBooking> broken; ///< none: all can be kept
    QList<Replanning> replanned; ///< bookings that move to a twin
};

/// A unit that somebody asks for at the desk: for how long, and which booking of theirs it would fulfil.
struct LoanAsk {
    DeviceId device;
    BookingSpan span;
    ReservationId fulfils;
    LoanId renewed; ///< the loan that goes on, where it is one
};

[[nodiscard]] Result<LoanFit> fitOf(BookingLedger& ledger, Connection& connection, const LoanAsk& ask);

/// Who takes something at the desk, and what was opened there by its picking list.
struct LoanHolder {
    PersonId person;
    qint64 activity = 0;
    qint64 session = 0;
    Id<struct TeamTag> team{}; ///< whose card was scanned; its camp's bookings are its own
};

/// The booking that a loan of \p device in \p span fulfils: of the picking list that was opened, else the
/// person's own, else of a session of the next hours that she teaches. Invalid: none.
[[nodiscard]] Result<ReservationId> bookingFor(BookingLedger& ledger, Connection& connection, DeviceId device,
                                               const LoanHolder& holder, BookingSpan span);

/// The booking of others that a device which just came back should wait for: it begins within a day and needs
/// this unit. Invalid: none.
[[nodiscard]] Result<ReservationId> waitingFor(BookingLedger& ledger, Connection& connection, DeviceId device,
                                               ReservationId fulfilled);

/// A unit of a model of the same category that is free in \p span; invalid: none.
[[nodiscard]] Result<DeviceId> freeSubstitute(BookingLedger& ledger, Connection& connection, DeviceId device,
                                              BookingSpan span);

} // namespace kitcamp
