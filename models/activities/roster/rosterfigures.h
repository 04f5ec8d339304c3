// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QList>

namespace kitcamp {

/// One line of a picture: how many students of one school, year or organization.
struct FigureLine {
    qint64 id = 0; ///< department or organization; the entry year; 0: not known
    QString name; ///< empty: not known
    QString nameEn;
    int count = 0;
};

/// Who takes part in activities: students from confirmed on, no-shows left out.
struct RosterFigures {
    int students = 0; ///< different persons
    int participations = 0; ///< of students; who is in two of the activities counts twice
    QHash<QString, int> byState; ///< students of every state
    QHash<QString, int> byRole; ///< from confirmed on, no-shows left out
    QList<FigureLine> byOrganization; ///< different students, most first
    QList<FigureLine> bySchool; ///< departments; name with the organization where it is of another one
    QList<FigureLine> byYear; ///< of entry, newest first
    QList<FigureLine> byLevel; ///< bachelor, master ...; name is degree_level

    /// Schools and organizations that students come from.
    [[nodiscard]] int schools() const;
    [[nodiscard]] int organizations() const;
};

/// Of one activity, of several, or (empty) of none.
[[nodiscard]] Result<RosterFigures> rosterFigures(Connection& connection, const QList<qint64>& activities);

/// How the activity stands on \p today (YYYY-MM-DD in the centre's zone): what follows from dates and seats.
enum class ActivityStanding { Draft, Cancelled, Upcoming, Running, Finished };

/// An activity without dates is upcoming as long as it is published.
[[nodiscard]] ActivityStanding activityStanding(const QString& state, const QString& startsOn,
                                                const QString& endsOn, const QString& today);

} // namespace kitcamp
