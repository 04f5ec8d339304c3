// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarevent.h"
#include "models/store/result.h"

namespace kitcamp {

/// The bytes of an .ics file, with the changes of clocks of its zone around its events.
[[nodiscard]] QByteArray calendarBytes(const CalendarFile& calendar);
/// Writes it whole or not at all.
[[nodiscard]] Result<void> writeCalendarFile(const QString& path, const CalendarFile& calendar);

} // namespace kitcamp
