// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarevent.h"
#include "models/store/result.h"

namespace kitcamp {

/// How a calendar of others is read.
struct CalendarReading {
    QTimeZone zone = QTimeZone::utc(); ///< of the reader; times without a zone are taken as its own
    QDate from; ///< events that repeat are taken from this day
    QDate until; ///< to this one; either invalid: those that repeat are refused with a sentence
    int limit = 50'000; ///< events, those that repeating ones become included
};

/// Reads an .ics file. What is wrong with one event is told beside the others; a file that is no calendar, or
/// too large, is refused.
[[nodiscard]] Result<ReadCalendar> readCalendar(const QByteArray& bytes, const CalendarReading& reading);
[[nodiscard]] Result<ReadCalendar> readCalendarFile(const QString& path, const CalendarReading& reading);

} // namespace kitcamp
