// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancestate.h"
#include "models/store/connection.h"

namespace kitcamp {

/// One person of a session's list, with what is known of her being there.
struct SheetLine {
    qint64 participation = 0;
    PersonId person;
    QString name;
    QString latinName;
    QString number; ///< student or staff number
    QString organization;
    QString className;
    QString picture; ///< hash; empty: none
    QString role; ///< as the file has it
    QString rosterState; ///< as the file has it
    bool online = false; ///< takes an online seat
    bool expected = false; ///< a student or accompanying teacher with a place, who belongs to this session
    AttendanceState state = AttendanceState::Unmarked;
    bool cameOnline = false; ///< the mark says so
    qint64 at = 0; ///< Unix seconds of the mark
    QString note;
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

/// How many of a sheet are where.
struct SheetCounts {
    int expected = 0;
    int in = 0; ///< present and late, guests included
    int online = 0; ///< of those in: not in the room
    int late = 0;
    int excused = 0;
    int absent = 0;
    int unmarked = 0; ///< of those expected
    int waiting = 0; ///< offered or waiting: they hold no place yet
};

/// Everybody with a place in the activity (staff too), and whoever was marked or waits for a place; in order
/// of names. Of a session for some members, the others only where they were marked.
[[nodiscard]] Result<QList<SheetLine>> attendanceSheet(Connection& connection, qint64 session);
[[nodiscard]] SheetCounts countsOf(const QList<SheetLine>& sheet);
/// States of a participation that give a place: confirmed, and what follows from it.
[[nodiscard]] bool hasPlace(const QString& rosterState);

} // namespace kitcamp
