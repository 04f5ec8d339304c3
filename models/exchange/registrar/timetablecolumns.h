// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace kitcamp {

/// What a column of a list of lessons holds.
enum class TimetableField {
    Title,
    Weeks,
    Weekday,
    Periods,
    FirstPeriod,
    LastPeriod,
    Starts,
    Ends,
    Time, ///< all in one: 星期一第1-2节{1-16周}
    Number,
    Name,
    ClassName,
};

/// Which column holds what, from 0.
using TimetableColumns = QHash<TimetableField, int>;

/// From the heads, in Chinese and English; columns that nobody knows are absent.
[[nodiscard]] TimetableColumns timetableColumns(const QStringList& heads);
/// Whether they tell weeks, weekday and hours.
[[nodiscard]] bool sayTimes(const TimetableColumns& columns);

} // namespace kitcamp
