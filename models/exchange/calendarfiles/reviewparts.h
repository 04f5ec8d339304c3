// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"
#include "models/exchange/calendarfiles/calendarreview.h"

#include <QFileInfo>

namespace kitcamp {

// What both reviews share.

[[nodiscard]] inline ReviewedEvent reviewedOf(const ReadEvent& event)
{
    ReviewedEvent said;
    said.title = event.summary;
    said.when = event.day.toString(Qt::ISODate);
    if (!event.allDay)
        said.when += QChar(u' ') + clockText(ClockRange{event.starts, event.starts + event.minutes});
    return said;
}

[[nodiscard]] inline CalendarReview emptyReview(const QString& table, const QString& path)
{
    CalendarReview review;
    review.action.purpose = QStringLiteral("import");
    review.action.title = QFileInfo(path).fileName();
    review.action.table = table;
    return review;
}

inline void addProblems(CalendarReview& review, const ReadCalendar& calendar)
{
    for (const CalendarLineProblem& problem : calendar.problems)
        review.events << ReviewedEvent{ReviewedEvent::State::Wrong, {}, problem.event, problem.sentence};
}

} // namespace kitcamp
