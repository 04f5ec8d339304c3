// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"
#include "models/store/connection.h"

#include <QDate>
#include <QList>

namespace kitcamp {

// What the sections of the settings ask the file for beside their lists.

/// The busy times of a term, counted.
struct BusyTerm {
    qint64 term = 0;
    QString name;
    int people = 0;
    int classes = 0;
    QDate lastDay; ///< of the term: later its busy times are counted nowhere
};
/// The terms that have busy times, the latest one first.
[[nodiscard]] Result<QList<BusyTerm>> busyTerms(Connection& connection);

/// The periods of a table of bells, by their numbers.
[[nodiscard]] Result<QList<ClockRange>> clocksOfPeriods(Connection& connection, qint64 periodTable);
/// The days of holidays and make-up days, as far as they are still there.
[[nodiscard]] Result<QList<QDate>> datesOfTeachingDays(Connection& connection,
                                                       const QList<qint64>& teachingDays);
[[nodiscard]] Result<QString> noteOfTerm(Connection& connection, qint64 term);
/// Whose time a line of availability is; 0: there is no such line.
[[nodiscard]] Result<qint64> personOfAvailability(Connection& connection, qint64 line);

} // namespace kitcamp
