// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace kitcamp {

/// What comes first in dates such as 3/5/2024; a whole column tells, one value often does not.
enum class DateOrder {
    Unknown, ///< no value tells: read as month first, the order of the programs that write such dates
    MonthFirst,
    DayFirst,
    Mixed, ///< some values say this, some that: a value that can be read both ways is refused
};

/// A date with what else the text says.
struct WrittenMoment {
    QDate date;
    QTime time; ///< invalid: none was written
    std::optional<int> secondsFromUtc; ///< where the text has Z or +08:00
    bool foreignZone = false; ///< it has a name of a zone that is not certain, as EST or CST
};

[[nodiscard]] DateOrder guessDateOrder(const QStringList& values);

/// Reads 2024-03-05, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日, 3/5/2024, 1/23/23 (69 to 99 are of the last
/// century), 5.3.2024, 5-Mar-2024, March 5, 2024; each with a time (14:30, 2:30 PM, 下午2:30, 14时30分,
/// T14:30:00Z). Nothing where the text is no date.
[[nodiscard]] std::optional<WrittenMoment> parseMoment(const QString& text,
                                                       DateOrder order = DateOrder::Unknown);

/// The date alone; invalid where the text is none.
[[nodiscard]] QDate parseDate(const QString& text, DateOrder order = DateOrder::Unknown);

/// The instant; without an offset in the text it is of the zone (the centre's), without a time it is at the
/// given one. Invalid where the text is none or names a zone that is not certain.
[[nodiscard]] QDateTime parseDateTime(const QString& text, const QTimeZone& zone,
                                      DateOrder order = DateOrder::Unknown, QTime usual = QTime(0, 0));

} // namespace kitcamp
