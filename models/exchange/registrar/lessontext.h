// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"
#include "models/activities/calendar/periodtable.h"
#include "models/activities/calendar/weekdays.h"
#include "models/activities/calendar/weekset.h"
#include "models/exchange/registrar/foldedtext.h"

#include <optional>
#include <vector>

namespace kitcamp {

/// When a course is taught, as far as a text says so.
struct LessonTime {
    WeekSet weeks; ///< empty: it does not say
    Weekdays weekdays;
    std::vector<PeriodRange> periods;
    std::optional<ClockRange> clock;
    QString place; ///< what stands behind the time: a room, a building
    [[nodiscard]] bool hasHours() const { return !periods.empty() || clock.has_value(); }
    friend bool operator==(const LessonTime&, const LessonTime&) = default;
};

/// The times of a text, or what is wrong with it.
struct ReadLessons {
    std::vector<LessonTime> lessons;
    std::optional<TextFault> fault;
};

/// Reads times in the order of any registrar: "周三第3,4节", "星期五 5-6节", "周六日 9:00-11:30",
/// "星期一第1-2节{1-16周};星期四第3-4节{1-15周(单)}", "1-16周 星期一[1-2节](海甸)2-106", "3-18周： 周一
/// 5-6节,周四 7-8节",
/// "(1-2节)1-16周", "1-16(周)[01-02节]". Weeks before a weekday hold for the weekdays after it too, as long
/// as no others come.
[[nodiscard]] ReadLessons readLessons(const QString& text);

/// The same where the time begins somewhere in a line: 大学英语* (1-2节)1-16周.
struct FoundLessons {
    qsizetype at = -1; ///< where the time begins; -1: there is none
    ReadLessons read;
};
[[nodiscard]] FoundLessons findLessons(const QString& line);

} // namespace kitcamp
