// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"
#include "models/store/result.h"

#include <QDate>

class QTimeZone;

namespace kitcamp {

/// When a session is planned: on the wall clock of the centre. It may go on after midnight.
struct SessionTime {
    static constexpr int shortest = 5; ///< minutes
    static constexpr int longest = 24 * 60;

    QDate date;
    int starts = 0; ///< minutes since midnight
    int minutes = 0;

    /// From 'YYYY-MM-DDTHH:MM', as the file keeps it; nullopt for any other text.
    [[nodiscard]] static std::optional<SessionTime> fromText(const QString& starts, int minutes);
    /// 'YYYY-MM-DDTHH:MM'.
    [[nodiscard]] QString startText() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] ClockRange clock() const { return {starts, starts + minutes}; }
    [[nodiscard]] QDate endDate() const;
    [[nodiscard]] bool overMidnight() const { return starts + minutes > longest; }
    friend bool operator==(const SessionTime&, const SessionTime&) = default;
    friend std::strong_ordering operator<=>(const SessionTime&, const SessionTime&) = default;
};

/// The time between two local moments, both 'YYYY-MM-DDTHH:MM'. Refuses one that ends before it begins, or is
/// shorter than five minutes or longer than a day.
[[nodiscard]] Result<SessionTime> sessionBetween(const QString& starts, const QString& ends);
/// On one day; an end before the start is refused, with the next day as a way out.
[[nodiscard]] Result<SessionTime> sessionBetween(QDate date, int starts, int ends);

/// What is odd about a time, as sentences: over midnight, at a local time that a change of clocks leaves out
/// or gives twice, or really shorter or longer than the clock says. None of it is forbidden.
[[nodiscard]] QStringList oddities(const SessionTime& time, const QTimeZone& zone);
/// The real length, in minutes; another one than planned where the clocks change in between.
[[nodiscard]] int realMinutes(const SessionTime& time, const QTimeZone& zone);

} // namespace kitcamp
