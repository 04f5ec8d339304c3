// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/icalhandles.h"
#include "models/store/result.h"

#include <QDate>
#include <QList>

namespace kitcamp {

/// Whether an event repeats (RRULE or RDATE).
[[nodiscard]] bool repeats(icalcomponent* event);
/// When an event begins by its rules between two days, on its own clock, as libical works it out; exceptions
/// are not taken off. Refuses what repeats by the hour or faster, or goes on for too many times before.
[[nodiscard]] Result<QList<icaltimetype>> startsOf(icalcomponent* event, const icaltimetype& first,
                                                   QDate from, QDate until);

} // namespace kitcamp
