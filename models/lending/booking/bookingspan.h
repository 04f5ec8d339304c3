// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/localmoment.h"

#include <QStringView>

#include <limits>

namespace kitcamp {

/// Minutes of the centre's wall clock since 2000-01-01T00:00: what is planned is what stands on the wall,
/// also where the clocks change.
using BookingMinute = qint64;

constexpr BookingMinute bookingForever = std::numeric_limits<qint32>::max();
constexpr BookingMinute bookingDay = 1440;

/// A stretch of time, its end not included.
struct BookingSpan {
    BookingMinute from = 0;
    BookingMinute until = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return until <= from; }
    [[nodiscard]] constexpr bool overlaps(BookingSpan other) const
    {
        return from < other.until && other.from < until;
    }
    friend bool operator==(const BookingSpan&, const BookingSpan&) = default;
};

[[nodiscard]] BookingMinute bookingMinute(const LocalMoment& moment);
/// Of 'YYYY-MM-DDTHH:MM' or 'YYYY-MM-DD' as they stand in the file; -1 where it is no such text.
[[nodiscard]] BookingMinute bookingMinute(QStringView text);
[[nodiscard]] LocalMoment bookingMoment(BookingMinute minute);
/// 'YYYY-MM-DDTHH:MM'.
[[nodiscard]] QString bookingText(BookingMinute minute);
/// The days \p first to \p last, both included.
[[nodiscard]] BookingSpan bookingDays(QDate first, QDate last);

} // namespace kitcamp
