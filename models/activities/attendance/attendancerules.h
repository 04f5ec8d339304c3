// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QJsonObject>

namespace kitcamp {

/// How the centre reads attendance; settings, written through SaveSettings under the keys below.
struct AttendanceRules {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendanceRules)
public:
    /// What an excused session is to the rate of attendance.
    enum class Excused {
        LeftOut, ///< it is not counted at all
        Attended, ///< as if the person had been there
        Missed,
    };

    int graceMinutes = 10; ///< "attendance_grace": who comes later than that is late
    int opensBefore = 60; ///< "attendance_opens": minutes before the start that the door takes cards
    Excused excused = Excused::LeftOut; ///< "attendance_excused": left_out, attended, missed
    int latesPerAbsence = 0; ///< "attendance_lates": so many make one absence; 0: never
    int onlinePercent = 70; ///< "attendance_online": of the time of a session, to have been there online

    /// A value in the file that makes no sense counts as the usual one.
    [[nodiscard]] static Result<AttendanceRules> read(Connection& connection);
    /// As the settings of the file hold them.
    [[nodiscard]] QJsonObject settings() const;
    /// "An excused session is not counted. Three times late count as one absence."
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const AttendanceRules&, const AttendanceRules&) = default;
};

} // namespace kitcamp
