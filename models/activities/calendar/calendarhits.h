// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"

namespace kitcamp {

/// A session as far as the calendar is concerned.
struct DatedSession {
    qint64 id = 0;
    QDate day;
    std::vector<std::pair<qint64, qint64>> schools; ///< organization and department of those who take part
};

/// A session that a changed calendar hits: why, and where it would go.
struct CalendarHit {
    enum class Reason {
        DayOff, ///< its day is off now
        OtherLessons, ///< its day has become a 班 day with the lessons of another day
        MadeUp, ///< its lessons moved to or from a 班 day
        TermMoved, ///< the first Monday changed: the same week and weekday is another date
        TermShortened, ///< its week is no week of the term any more
        Exams, ///< a school's exams lie on its day now
    };
    qint64 session = 0;
    QDate day;
    Reason reason = Reason::DayOff;
    std::optional<QDate> movesTo; ///< the date on which the new calendar holds it
    QString name; ///< of the holiday, the term or the exams
    friend bool operator==(const CalendarHit&, const CalendarHit&) = default;
};

/// The sessions that lay well under `before` and do not under `after`, by date. A session keeps the teaching
/// week and weekday that it had; one that was placed on a day off on purpose stays where it is.
[[nodiscard]] std::vector<CalendarHit> calendarHits(const TeachingCalendar& before,
                                                    const TeachingCalendar& after,
                                                    const std::vector<DatedSession>& sessions);

/// "2026-10-05 is off now (National Day); its lessons are held on 2026-09-27."
[[nodiscard]] QString sentenceOf(const CalendarHit& hit);

} // namespace kitcamp
