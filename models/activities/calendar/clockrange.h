// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// A stretch of a day, in minutes since local midnight, its end not included. It may reach into the next day.
struct ClockRange {
    int starts = 0;
    int ends = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return ends <= starts; }
    [[nodiscard]] constexpr int minutes() const { return ends - starts; }
    [[nodiscard]] constexpr bool overlaps(ClockRange other) const
    {
        return starts < other.ends && other.starts < ends;
    }
    friend constexpr bool operator==(ClockRange, ClockRange) = default;
};

/// "10:05"; of minutes of the next day the time that stands on its clock, of 1440 "24:00".
[[nodiscard]] QString clockText(int minutes);
/// "10:00-11:40".
[[nodiscard]] QString clockText(ClockRange range);
/// From "8:00", "08:00", "8：00", up to "24:00"; nothing for any other text.
[[nodiscard]] std::optional<int> clockMinutes(QStringView text);

} // namespace kitcamp
