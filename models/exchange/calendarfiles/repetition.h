// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/icalhandles.h"
#include "models/store/result.h"

#include <QDate>
#include <QList>

#include <functional>

namespace kitcamp {

/// Whether an event repeats (RRULE or RDATE).
[[nodiscard]] bool repeats(icalcomponent* event);
/// What an event's own clock shows at a time of UTC.
using OwnClock = std::function<icaltimetype(const icaltimetype& utc)>;

/// The days that are asked for, both included.
struct DaySpan {
    QDate from;
    QDate until;
};

/// When an event begins by its rules between two days, on its own clock, as libical works it out; exceptions
/// are not taken off. Refuses what repeats by the hour or faster, or goes on for too many times before.
[[nodiscard]] Result<QList<icaltimetype>> startsOf(icalcomponent* event, const icaltimetype& first,
                                                   const DaySpan& days, const OwnClock& ownClock);

} // namespace kitcamp
