// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendancestate.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AttendanceWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendanceState)
};

constexpr AttendanceState everyState[] = {AttendanceState::Unmarked, AttendanceState::Present,
                                          AttendanceState::Late, AttendanceState::Excused,
                                          AttendanceState::Absent};

} // namespace

QString attendanceKey(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return u"present"_s;
    case AttendanceState::Late:
        return u"late"_s;
    case AttendanceState::Excused:
        return u"excused"_s;
    case AttendanceState::Absent:
        return u"absent"_s;
    case AttendanceState::Unmarked:
        break;
    }
    return {};
}

std::optional<AttendanceState> attendanceOfKey(const QString& key)
{
    for (const AttendanceState state : everyState) {
        if (attendanceKey(state) == key)
            return state;
    }
    return std::nullopt;
}

QString attendanceWord(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return AttendanceWords::tr("present");
    case AttendanceState::Late:
        return AttendanceWords::tr("late");
    case AttendanceState::Excused:
        return AttendanceWords::tr("excused");
    case AttendanceState::Absent:
        return AttendanceWords::tr("absent");
    case AttendanceState::Unmarked:
        break;
    }
    return AttendanceWords::tr("not marked");
}

QString attendanceSign(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return u"●"_s;
    case AttendanceState::Late:
        return u"▲"_s;
    case AttendanceState::Excused:
        return u"○"_s;
    case AttendanceState::Absent:
        return u"■"_s;
    case AttendanceState::Unmarked:
        break;
    }
    return u"·"_s;
}

} // namespace kitcamp
