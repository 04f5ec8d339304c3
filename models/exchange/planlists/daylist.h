// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"
#include "models/store/result.h"

#include <QStringList>

namespace kitcamp {

/// What a list of holidays says, line by line.
struct DayList {
    std::vector<TeachingDay> days; ///< by date
    QStringList problems; ///< "Line 3: ...", translated
};

/// Reads pasted lines: a day or a span, then 休 or 班 (off, work), for 班 the day it follows, and a name:
///   2026-10-01~2026-10-07 休 国庆节
///   2026-09-27 班 2026-10-05 国庆节
///   2026-10-10 work as 2026-10-06
/// A 班 day must say which day's lessons it has: universities differ, and a guess would move a whole day.
[[nodiscard]] DayList dayListOf(const QString& text);

} // namespace kitcamp
