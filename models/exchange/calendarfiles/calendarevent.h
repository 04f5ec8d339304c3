// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace kitcamp {

/// An event of a calendar file that we write. Format: RFC 5545 (iCalendar).
struct CalendarEvent {
    QString uid; ///< the same for the same thing for ever
    int sequence = 0; ///< grows with each change
    QString starts; ///< YYYY-MM-DDTHH:MM in the calendar's zone
    int minutes = 0;
    bool cancelled = false;
    QString summary;
    QString location;
    QString description;
    QString url;
    qint64 changedAt = 0; ///< Unix seconds
};

/// A calendar file that we write.
struct CalendarFile {
    QString name;
    QTimeZone zone = QTimeZone::utc();
    QList<CalendarEvent> events;
};

/// One event, or one of the times of an event that repeats, on the wall clock of the reader's zone.
struct ReadEvent {
    QString uid;
    QString instance; ///< of one that repeats: when it would begin by its rule; else empty
    int sequence = 0;
    QDate day;
    int starts = 0; ///< minutes since midnight
    int minutes = 0; ///< on the wall clock
    bool allDay = false;
    bool cancelled = false;
    bool free = false; ///< does not take the time up (TRANSP:TRANSPARENT)
    QString summary;
    QString location;
    QString description;
    QString url;

    [[nodiscard]] QString startText() const; ///< YYYY-MM-DDTHH:MM
};

/// An event that could not be taken, and why.
struct CalendarLineProblem {
    QString event; ///< its summary; may be empty
    QString sentence;
};

/// What a calendar file of others holds.
struct ReadCalendar {
    QString name;
    QList<ReadEvent> events; ///< by time
    QList<CalendarLineProblem> problems;
};

} // namespace kitcamp
