// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendanceactions.h"

namespace kitcamp {

// Rows of table attendance, read and written for the Actions.

/// What stands in the file about one person at one session.
struct StandingMark {
    AttendanceState state = AttendanceState::Unmarked;
    bool online = false;
    qint64 at = 0;
    QString note;
};

/// Unmarked where nobody said anything.
[[nodiscard]] Result<StandingMark> standingMark(Connection& connection, qint64 session, qint64 participation);
/// Writes \p fresh, over what stands there or as a new row with the id of \p mark; Unmarked takes it away.
/// Refuses where the person is no longer on the list.
[[nodiscard]] Result<void> writeMark(Change& change, qint64 session, const AttendanceMark& mark,
                                     const StandingMark& fresh);
/// Refuses a session that is gone or was cancelled.
[[nodiscard]] Result<void> requireHeld(Connection& connection, qint64 session);
/// Refuses while the session has no time yet, or begins after \p at: nobody can have been missing.
[[nodiscard]] Result<void> requireBegun(Connection& connection, qint64 session, qint64 at);
/// "张三", "12 people".
[[nodiscard]] QString namesOf(const Naming& naming, const QList<AttendanceMark>& marks);

} // namespace kitcamp
