// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of attendance tell when two computers did what cannot both be true.
#include "models/activities/attendance/attendancemarks.h"

#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ObjectRef sessionRef(qint64 session)
{
    return {u"session"_s, session};
}

using Test = bool (*)(AttendanceState);

bool isMarked(AttendanceState state)
{
    return state != AttendanceState::Unmarked;
}

Result<bool> allAre(Connection& connection, qint64 session, const QList<AttendanceMark>& marks, Test test)
{
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(connection, session, mark.participation));
        if (!test(standing.state))
            return false;
    }
    return true;
}

} // namespace

ObjectRef MarkAttendance::subject() const
{
    return sessionRef(session);
}

QString MarkAttendance::deed(const Naming& naming) const
{
    return tr("marked %1 as %2", "Python 3 of 8: you marked Li as present")
        .arg(namesOf(naming, marks),
             attendanceWord(attendanceOfKey(state).value_or(AttendanceState::Present)));
}

Result<bool> MarkAttendance::alreadySo(Connection& connection) const
{
    return allAre(connection, session, marks, isIn);
}

ObjectRef CorrectAttendance::subject() const
{
    return sessionRef(session);
}

QString CorrectAttendance::deed(const Naming& naming) const
{
    return tr("marked %1 as %2", "Python 3 of 8: you marked Li as present")
        .arg(namesOf(naming, marks),
             attendanceWord(attendanceOfKey(state).value_or(AttendanceState::Unmarked)));
}

Result<bool> CorrectAttendance::alreadySo(Connection& connection) const
{
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(connection, session, mark.participation));
        if (attendanceKey(standing.state) != state || standing.note != note)
            return false;
    }
    return true;
}

/// What another one said meanwhile is set back first, so that the correction fits again.
Result<QList<Action>> CorrectAttendance::needs(Connection& connection, qint64 now) const
{
    QMap<QString, CorrectAttendance> back;
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(connection, session, mark.participation));
        const QString current = attendanceKey(standing.state);
        if (current == mark.before || current == state)
            continue;
        CorrectAttendance& step = back[mark.before];
        step.session = session;
        step.state = mark.before;
        step.at = std::min(at, now);
        step.marks << AttendanceMark{mark.row, mark.participation, current};
    }
    QList<Action> actions;
    for (const CorrectAttendance& step : std::as_const(back))
        actions << toAction(step);
    return actions;
}

ObjectRef CloseAttendance::subject() const
{
    return sessionRef(session);
}

QString CloseAttendance::deed(const Naming&) const
{
    return tr("closed its list of attendance", "Python 3 of 8: you closed its list of attendance");
}

Result<bool> CloseAttendance::alreadySo(Connection& connection) const
{
    return allAre(connection, session, marks, isMarked);
}

ObjectRef TakeOnlinePresence::subject() const
{
    return sessionRef(session);
}

QString TakeOnlinePresence::deed(const Naming&) const
{
    return tr("took who was online from %1", "Python 3 of 8: you took who was online from list.csv")
        .arg(source);
}

Result<bool> TakeOnlinePresence::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const bool in, allAre(connection, session, present + late, isIn));
    if (!in)
        return false;
    return allAre(connection, session, absent, isMarked);
}

} // namespace kitcamp
