// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// A model, or for a machine another unit, that could be had instead.
struct BookingTwin {
    ModelId model;
    DeviceId device;
    QString name;
    int free = 0;
};

/// Why so many cannot be booked: the numbers, and what could be done instead.
struct BookingRefusal {
    QString what; ///< name of the model, tag of the device
    int asked = 1;
    int free = 0; ///< of `asked`, for the whole time
    int usable = 0;
    BookingMinute from = 0; ///< the first minute that is short
    BookingMinute now = 0;
    QString holder; ///< of a device: who has it then; may be empty
    std::optional<BookingMinute> otherTime; ///< the next time as long as this at which all can be had
    QList<BookingTwin> twins;

    /// Rule "short-of-units", with a sentence for each way out.
    [[nodiscard]] Error error() const;
};

/// What is asked of the engine before a booking is made, and by the Action itself.
struct BookingAsk {
    ModelId model;
    DeviceId device;
    int count = 1;
    BookingSpan span;
    ReservationId self; ///< the booking itself, where it stands in the file already
};

/// None where it can be had.
[[nodiscard]] Result<std::optional<BookingRefusal>> refusalOf(BookingLedger& ledger, Connection& connection,
                                                              const BookingAsk& ask);

} // namespace kitcamp
