// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/planchange.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QDate>

namespace kitcamp {

/// What a timetable or a calendar file is of.
enum class TimetableOf { Everything, Activity, Room, Person };
/// The plan that people know, or the one that is worked on.
enum class TimetablePlan { Published, Draft };

struct TimetableScope {
    TimetableOf of = TimetableOf::Everything;
    qint64 id = 0;
    QDate from; ///< invalid: from the first
    QDate until; ///< included; invalid: to the last
    TimetablePlan plan = TimetablePlan::Published;
    bool withCancelled = false;
};

/// A session as it stands in a timetable, with the names in the language of the window.
struct TimetableEntry {
    qint64 session = 0;
    qint64 activity = 0;
    QString activityName;
    int number = 0;
    int outOf = 0; ///< sessions of the activity that have a number
    QString title;
    QString kind; ///< theory, practice ...
    SessionPlan plan;
    QString roomName; ///< empty: none
    QStringList staffNames;
    bool draft = false; ///< not published as it stands here
    qint64 changedAt = 0; ///< Unix seconds of the last publication; 0: never

    /// "IoT Inside Out 3/8", and its title.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QDate day() const { return QDate::fromString(plan.starts.left(10), Qt::ISODate); }
    [[nodiscard]] int startMinute() const;
};

/// The sessions that have a time, by time.
[[nodiscard]] Result<QList<TimetableEntry>> timetable(Connection& connection, const TimetableScope& scope);
/// How what it is of is called: the activity's, room's or person's name; empty for everything.
[[nodiscard]] Result<QString> timetableName(Connection& connection, const TimetableScope& scope);

} // namespace kitcamp
