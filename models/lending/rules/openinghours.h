// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QList>

#include <array>

namespace kitcamp {

/// A stretch of a day in minutes since local midnight; `until` is the first minute that is closed again
/// (1440: midnight).
struct OpenInterval {
    int from = 0;
    int until = 0;

    friend bool operator==(const OpenInterval&, const OpenInterval&) = default;
};

/// The open stretches of one day, in order and apart.
using DayHours = QList<OpenInterval>;
/// Index 0 is Monday.
using WeekHours = std::array<DayHours, 7>;

/// "9:00-12:00, 13:30-17:00" as a person types it: full-width characters, 至, ~, blanks and semicolons too;
/// "9-12" as well. Refused with the piece named: not a time, an end before its beginning, stretches that
/// overlap, nothing at all.
[[nodiscard]] Result<DayHours> parseHours(const QString& text);
/// "09:00-12:00, 13:30-17:00"; empty for a closed day. parseHours reads it back.
[[nodiscard]] QString hoursText(const DayHours& hours);

/// 1 (Monday) to 7 (Sunday) for 周三, 星期三, 礼拜三, Wed, Wednesday; nullopt for anything else.
[[nodiscard]] std::optional<int> parseWeekday(const QString& text);

/// Sorted, inside the day, empty stretches gone, those that touch or overlap made one.
[[nodiscard]] DayHours tidied(DayHours hours);

} // namespace kitcamp
