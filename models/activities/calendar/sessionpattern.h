// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/sessiontime.h"
#include "models/activities/calendar/teachingcalendar.h"

namespace kitcamp {

/// A time of a day: by the bells of whichever table holds then, or by the clock.
struct PatternTime {
    std::optional<PeriodRange> periods;
    int starts = 0; ///< without periods: minutes since midnight
    int minutes = 0;
};

/// What sessions are made from: weekdays of teaching weeks, or of a range of days, at one or more times a
/// day.
struct SessionPattern {
    static constexpr int mostSessions = 500; ///< made at once

    std::optional<TeachingTerm> term; ///< with weeks; else from and until
    WeekSet weeks;
    QDate from;
    QDate until; ///< included
    Weekdays weekdays = Weekdays::all();
    std::vector<PatternTime> times; ///< of one day, in any order
    QString campus; ///< whose periods; empty: there is only one
    bool onDaysOff = false; ///< a camp in the holidays; only with from and until
    std::vector<SkippedDay> leftOut; ///< days that a person left out, because of a clash
};

struct PatternSession {
    SessionTime time;
    QDate belongsTo; ///< another day than time.date on a 班 day
    friend bool operator==(const PatternSession&, const PatternSession&) = default;
};

struct PatternSessions {
    std::vector<PatternSession> sessions; ///< by time
    std::vector<SkippedDay> skipped; ///< by date, to be offered again
};

/// Refused, with the numbers: a pattern without a day or a time, times that overlap, periods that no table
/// knows, more than SessionPattern::mostSessions.
[[nodiscard]] Result<PatternSessions>
sessionsOf(const SessionPattern& pattern, const TeachingCalendar& calendar, const PeriodTables& tables);

/// How many sessions it would yield, days off and all; costs nothing however many.
[[nodiscard]] qint64 countOf(const SessionPattern& pattern);

} // namespace kitcamp
