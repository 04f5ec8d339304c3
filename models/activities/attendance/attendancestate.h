// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// Whether somebody was at a session. Unmarked: nobody said; it is no row in the file.
enum class AttendanceState { Unmarked, Present, Late, Excused, Absent };

/// Who came, in time or not.
[[nodiscard]] inline bool isIn(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Late;
}
/// As the file has it: 'present', 'late', 'excused', 'absent'; empty: unmarked.
[[nodiscard]] QString attendanceKey(AttendanceState state);
/// Unmarked for an empty key, nullopt for any other text.
[[nodiscard]] std::optional<AttendanceState> attendanceOfKey(const QString& key);
/// "present", in the language of the window; of Unmarked "not marked".
[[nodiscard]] QString attendanceWord(AttendanceState state);
/// A sign beside the colour, which never carries the meaning alone.
[[nodiscard]] QString attendanceSign(AttendanceState state);

} // namespace kitcamp
