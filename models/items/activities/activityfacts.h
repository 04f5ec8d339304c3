// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// What the forms around an activity start from.
struct ActivityFacts {
    QString kind; ///< as stored
    QString mode;
    QString startsOn; ///< YYYY-MM-DD; empty: none is set
    QString endsOn;
    qint64 term = 0; ///< 0: none
};

/// Refused where the activity is no longer there.
[[nodiscard]] Result<ActivityFacts> activityFacts(Connection& connection, qint64 activity);
/// The activity that a row of \p table belongs to (itself, participation, question, milestone, certificate,
/// what a camp has of its own); 0 where the row is gone or the table is another.
[[nodiscard]] Result<qint64> activityOfObject(Connection& connection, const QString& table, qint64 id);
/// Whether a row is a camp, or belongs to one.
[[nodiscard]] Result<bool> belongsToCamp(Connection& connection, const QString& table, qint64 id);
/// The kind of the activity that it belongs to ("class", "camp", "contest" ...); empty: of none.
[[nodiscard]] Result<QString> kindOfObject(Connection& connection, const QString& table, qint64 id);
/// The newest class of a course; 0 where it was never held.
[[nodiscard]] Result<qint64> lastClassOf(Connection& connection, qint64 course);
/// Series of sessions that left days out, which can be offered again.
[[nodiscard]] Result<QList<qint64>> seriesWithSkippedDays(Connection& connection, qint64 activity);
/// The place of the last question, from 1; 0: nothing is asked yet.
[[nodiscard]] Result<qint64> lastQuestionPlace(Connection& connection, qint64 activity);

} // namespace kitcamp
