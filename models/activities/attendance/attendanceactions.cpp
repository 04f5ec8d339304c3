// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendanceactions.h"

#include "models/activities/attendance/attendancemarks.h"
#include "models/activities/attendance/attendancesheet.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<AttendanceState> stateOf(const QString& key)
{
    const auto state = attendanceOfKey(key);
    if (state)
        return *state;
    return Error{ErrorCode::Usage, MarkAttendance::tr("\"%1\" is no state of attendance.").arg(key), {}};
}

/// Marks those as in who are not; whoever is in stays as she came first.
Result<void> bringIn(Change& change, qint64 session, const QList<AttendanceMark>& marks,
                     const StandingMark& fresh)
{
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(change.rows(), session, mark.participation));
        if (!isIn(standing.state))
            KITCAMP_TRY(writeMark(change, session, mark, fresh));
    }
    return {};
}

/// Absent is who was not marked at all and still has a place.
Result<void> markAbsent(Change& change, qint64 session, const QList<AttendanceMark>& marks,
                        const StandingMark& fresh)
{
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(change.rows(), session, mark.participation));
        KITCAMP_ASSIGN(const auto roster,
                       change.rows().text("SELECT state FROM participation WHERE id=?", mark.participation));
        if (standing.state == AttendanceState::Unmarked && roster && hasPlace(*roster))
            KITCAMP_TRY(writeMark(change, session, mark, fresh));
    }
    return {};
}

Error changedMeanwhile(Connection& connection, const AttendanceMark& mark, AttendanceState state)
{
    const auto name = connection.text("SELECT p.name FROM participation AS r JOIN person AS p ON "
                                      "p.id=r.person WHERE r.id=?",
                                      mark.participation);
    return {
        ErrorCode::Refused,
        CorrectAttendance::tr("%1 was marked otherwise meanwhile: %2.", "%1: person, %2: present, late ..")
            .arg(name ? name->value_or(QString()) : QString(), attendanceWord(state)),
        {},
        u"attendance-changed"_s,
        {CorrectAttendance::tr("Look at the list again; mark it once more if you are sure.")}};
}

} // namespace

Result<void> MarkAttendance::run(Change& change) const
{
    KITCAMP_TRY(requireHeld(change.rows(), session));
    KITCAMP_ASSIGN(const AttendanceState wanted, stateOf(state));
    if (!isIn(wanted))
        return Error{ErrorCode::Usage, tr("Who comes is present or late."), state};
    return bringIn(change, session, marks, {wanted, online, at, {}});
}

QString MarkAttendance::sentence(const Naming& naming) const
{
    const QString who = namesOf(naming, marks);
    const QString where = naming.name(u"session"_s, session);
    if (attendanceOfKey(state) == AttendanceState::Late)
        return tr("%1 came late to %2", "%1: person or \"3 people\", %2: session").arg(who, where);
    return tr("%1 came to %2", "%1: person or \"3 people\", %2: session").arg(who, where);
}

Result<void> CorrectAttendance::run(Change& change) const
{
    KITCAMP_ASSIGN(const AttendanceState wanted, stateOf(state));
    if (wanted != AttendanceState::Unmarked)
        KITCAMP_TRY(requireHeld(change.rows(), session));
    for (const AttendanceMark& mark : marks) {
        KITCAMP_ASSIGN(const StandingMark standing, standingMark(change.rows(), session, mark.participation));
        if (standing.state == wanted && standing.note == note)
            continue;
        if (standing.state != wanted && attendanceKey(standing.state) != mark.before)
            return changedMeanwhile(change.rows(), mark, standing.state);
        // Who was in keeps the time at which she came.
        const bool stays = isIn(standing.state) && isIn(wanted);
        KITCAMP_TRY(writeMark(change, session, mark,
                              {wanted, stays && standing.online, stays ? standing.at : at, note}));
    }
    return {};
}

QString CorrectAttendance::sentence(const Naming& naming) const
{
    const QString who = namesOf(naming, marks);
    const QString where = naming.name(u"session"_s, session);
    const QString detail = note.isEmpty() ? QString() : u": "_s + note;
    switch (attendanceOfKey(state).value_or(AttendanceState::Unmarked)) {
    case AttendanceState::Present:
        return tr("Marked %1 as present in %2", "%1: person, %2: session").arg(who, where) + detail;
    case AttendanceState::Late:
        return tr("Marked %1 as late in %2", "%1: person, %2: session").arg(who, where) + detail;
    case AttendanceState::Excused:
        return tr("Excused %1 from %2", "%1: person, %2: session").arg(who, where) + detail;
    case AttendanceState::Absent:
        return tr("Marked %1 as absent from %2", "%1: person, %2: session").arg(who, where) + detail;
    case AttendanceState::Unmarked:
        break;
    }
    return tr("Took the mark of %1 in %2 away", "%1: person, %2: session").arg(who, where);
}

Result<void> CloseAttendance::run(Change& change) const
{
    KITCAMP_TRY(requireHeld(change.rows(), session));
    KITCAMP_TRY(requireBegun(change.rows(), session, at));
    return markAbsent(change, session, marks, {AttendanceState::Absent, false, at, {}});
}

QString CloseAttendance::sentence(const Naming& naming) const
{
    return tr("Closed %1: %n absent", "%1: session", static_cast<int>(marks.size()))
        .arg(naming.name(u"session"_s, session));
}

Result<void> TakeOnlinePresence::run(Change& change) const
{
    KITCAMP_TRY(requireHeld(change.rows(), session));
    KITCAMP_TRY(bringIn(change, session, present, {AttendanceState::Present, true, at, {}}));
    KITCAMP_TRY(bringIn(change, session, late, {AttendanceState::Late, true, at, {}}));
    return markAbsent(change, session, absent, {AttendanceState::Absent, true, at, {}});
}

QString TakeOnlinePresence::sentence(const Naming& naming) const
{
    return tr("Took who was online in %1 from %2: %n there", "%1: session, %2: file",
              static_cast<int>(present.size() + late.size()))
        .arg(naming.name(u"session"_s, session), source);
}

} // namespace kitcamp
