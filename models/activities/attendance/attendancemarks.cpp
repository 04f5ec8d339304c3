// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendancemarks.h"

#include "models/activities/attendance/sessionfacts.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireOnRoster(Connection& connection, qint64 participation)
{
    KITCAMP_ASSIGN(const auto there,
                   connection.integer("SELECT id FROM participation WHERE id=?", participation));
    if (there)
        return {};
    return Error{ErrorCode::Refused,
                 MarkAttendance::tr("This person is no longer on the list. Somebody took it back."),
                 QString::number(participation), u"row-gone"_s};
}

} // namespace

QJsonValue toJson(const AttendanceMark& mark)
{
    QJsonObject object{{"row"_L1, toJson(mark.row)}, {"participation"_L1, toJson(mark.participation)}};
    if (!mark.before.isEmpty())
        object.insert("before"_L1, mark.before);
    return object;
}

bool fromJson(const QJsonValue& json, AttendanceMark& mark)
{
    const QJsonObject object = json.toObject();
    mark.before = object.value("before"_L1).toString();
    return fromJson(object.value("row"_L1), mark.row)
        && fromJson(object.value("participation"_L1), mark.participation);
}

Result<StandingMark> standingMark(Connection& connection, qint64 session, qint64 participation)
{
    StandingMark mark;
    KITCAMP_TRY(connection.each(
        "SELECT state, online, at, note FROM attendance WHERE session=? AND participation=?",
        [&](const Statement& row) {
            mark = {attendanceOfKey(row.text(0)).value_or(AttendanceState::Unmarked), row.integer(1) != 0,
                    row.integer(2), row.text(3)};
        },
        session, participation));
    return mark;
}

Result<void> writeMark(Change& change, qint64 session, const AttendanceMark& mark, const StandingMark& fresh)
{
    if (fresh.state == AttendanceState::Unmarked)
        return change.execute("DELETE FROM attendance WHERE session=? AND participation=?", session,
                              mark.participation);
    KITCAMP_TRY(requireOnRoster(change.rows(), mark.participation));
    const QString state = attendanceKey(fresh.state);
    KITCAMP_TRY(change.execute(
        "UPDATE attendance SET state=?, online=?, at=?, note=? WHERE session=? AND participation=?", state,
        fresh.online, fresh.at, fresh.note, session, mark.participation));
    if (change.rows().changes() == 1)
        return {};
    return change.execute(
        "INSERT INTO attendance(id, session, participation, state, online, at, note) VALUES(?,?,?,?,?,?,?)",
        mark.row, session, mark.participation, state, fresh.online, fresh.at, fresh.note);
}

Result<void> requireHeld(Connection& connection, qint64 session)
{
    KITCAMP_ASSIGN(const auto state, connection.text("SELECT state FROM session WHERE id=?", session));
    if (!state)
        return Error{ErrorCode::Refused,
                     MarkAttendance::tr("This session is no longer there. Somebody took it back."),
                     QString::number(session), u"row-gone"_s};
    if (*state != "cancelled"_L1)
        return {};
    return Error{ErrorCode::Refused,
                 MarkAttendance::tr("This session was cancelled: nobody can be marked in it."),
                 {},
                 u"session-cancelled"_s,
                 {MarkAttendance::tr("If it was held after all, take the cancelling back first.")}};
}

Result<void> requireBegun(Connection& connection, qint64 session, qint64 at)
{
    KITCAMP_ASSIGN(const SessionFacts facts, sessionFacts(connection, session));
    if (facts.startsAt != 0 && facts.startsAt <= at)
        return {};
    const QString sentence = facts.startsAt == 0
        ? CloseAttendance::tr("%1 has no time yet: nobody can have been absent.", "%1: session")
              .arg(facts.name)
        : CloseAttendance::tr("%1 begins only at %2: nobody can have been absent yet.",
                              "%1: session, %2: day and time")
              .arg(facts.name, QString(facts.starts).replace(u'T', u' '));
    return Error{ErrorCode::Refused,
                 sentence,
                 {},
                 u"session-not-begun"_s,
                 {CloseAttendance::tr("Close the list once the session has begun.")}};
}

QString namesOf(const Naming& naming, const QList<AttendanceMark>& marks)
{
    if (marks.size() != 1)
        return MarkAttendance::tr("%n people", nullptr, static_cast<int>(marks.size()));
    const auto person = naming.rows().integer("SELECT person FROM participation WHERE id=?",
                                              marks.constFirst().participation);
    return naming.name(u"person"_s, person ? person->value_or(0) : 0);
}

} // namespace kitcamp
