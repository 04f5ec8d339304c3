// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerules.h"
#include "models/activities/attendance/attendancestate.h"
#include "models/activities/attendance/sessionfacts.h"

#include <QHash>

namespace kitcamp {

/// How often somebody was there, of the sessions that count for her; pure numbers, derived when asked.
struct AttendanceRate {
    int present = 0; ///< in time
    int late = 0;
    int excused = 0;
    int absent = 0; ///< and those held that nobody marked her in
    int remaining = 0; ///< sessions still to come
    int attended = 0; ///< after the centre's rules: lates that make an absence taken off, excused added
    int counted = 0; ///< sessions held that count after the rules

    void add(AttendanceState state);
    /// Fills attended and counted from the others.
    void apply(const AttendanceRules& rules);
    /// Whole percent, rounded down; nullopt while nothing counts.
    [[nodiscard]] std::optional<int> percent() const;
    /// Whole percent that is reached if she comes to all that remain.
    [[nodiscard]] std::optional<int> best() const;
    /// By what was held so far; false while nothing counts.
    [[nodiscard]] bool holds(int passPercent) const;
    /// Whether the rule can still be kept.
    [[nodiscard]] bool canReach(int passPercent) const;
    /// How many of the sessions that remain she has to attend for it.
    [[nodiscard]] int needed(int passPercent) const;
    friend bool operator==(const AttendanceRate&, const AttendanceRate&) = default;
};

/// One participant of an activity in the matrix of person and session.
struct MatrixLine {
    qint64 participation = 0;
    PersonId person;
    QString name;
    QString number;
    QString organization;
    QString className;
    QString role; ///< student or accompanying
    QString rosterState;
    std::optional<int> score; ///< hundredths
    QString grade;
    QList<std::optional<AttendanceState>> states; ///< as the sessions; nullopt: not expected in it
    AttendanceRate rate;
    friend bool operator==(const MatrixLine&, const MatrixLine&) = default;
};

/// Who was where in an activity, with the rule that it passes by.
struct AttendanceMatrix {
    qint64 activity = 0;
    QString activityName;
    std::optional<int> passAttendance; ///< percent; nullopt: attendance is no condition
    std::optional<int> passScore; ///< points
    AttendanceRules rules;
    QList<SessionFacts> sessions; ///< in order of time, without cancelled ones
    QList<bool> taken; ///< as the sessions: held, and somebody was marked; a session in which nobody was
                       ///< marked does not count
    QList<MatrixLine> lines; ///< students and accompanying teachers with a place, in order of names

    /// Held sessions in which nobody was marked.
    [[nodiscard]] int notTaken(qint64 now) const;
};

/// Reads all at once. \p now decides which sessions were held.
[[nodiscard]] Result<AttendanceMatrix> attendanceMatrix(Connection& connection, qint64 activity, qint64 now);

} // namespace kitcamp
