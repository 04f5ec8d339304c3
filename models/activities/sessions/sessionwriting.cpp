// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionwriting.h"

#include <QCoreApplication>
#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SessionWriting {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionWriting)
};

/// 0 is bound as NULL.
using Row = Id<struct RowTag>;

enum class ColumnKind { Text, Number, Flag, Start, Room };

const QMap<QString, ColumnKind>& changeable()
{
    static const QMap<QString, ColumnKind> columns{
        {u"title"_s, ColumnKind::Text},
        {u"kind"_s, ColumnKind::Text},
        {u"starts"_s, ColumnKind::Start},
        {u"minutes"_s, ColumnKind::Number},
        {u"setup_minutes"_s, ColumnKind::Number},
        {u"clear_minutes"_s, ColumnKind::Number},
        {u"room"_s, ColumnKind::Room},
        {u"online_link"_s, ColumnKind::Text},
        {u"time_locked"_s, ColumnKind::Flag},
        {u"room_locked"_s, ColumnKind::Flag},
        {u"needs_features"_s, ColumnKind::Text},
        {u"some_members"_s, ColumnKind::Flag},
        {u"note"_s, ColumnKind::Text},
        {u"number"_s, ColumnKind::Number},
    };
    return columns;
}

Error refusal(const QString& rule, const QString& sentence, const QString& wayOut = {})
{
    return {.code = ErrorCode::Refused,
            .sentence = sentence,
            .rule = rule,
            .waysOut = wayOut.isEmpty() ? QStringList() : QStringList{wayOut}};
}

Result<void> requireRow(Connection& connection, const char* sql, qint64 id, const QString& gone)
{
    KITCAMP_ASSIGN(const auto found, connection.integer(sql, id));
    return found ? Result<void>() : Result<void>(refusal(u"row-gone"_s, gone));
}

Result<void> requireActivity(Connection& connection, qint64 activity)
{
    return requireRow(connection, "SELECT 1 FROM activity WHERE id=?", activity,
                      SessionWriting::tr("The activity of this session is no longer there."));
}

Result<void> checkRoom(Connection& connection, qint64 room)
{
    if (room == 0)
        return {};
    KITCAMP_TRY(requireRow(connection, "SELECT 1 FROM room WHERE id=?", room,
                           SessionWriting::tr("This room is no longer there.")));
    KITCAMP_ASSIGN(const auto archived,
                   connection.text("SELECT name FROM room WHERE id=? AND archived=1", room));
    if (!archived)
        return {};
    return refusal(u"room-archived"_s, SessionWriting::tr("The room %1 is in the archive.").arg(*archived),
                   SessionWriting::tr("Choose another room, or take it out of the archive."));
}

Result<void> checkStart(const QString& starts)
{
    if (starts.isEmpty() || SessionTime::fromText(starts, SessionTime::shortest))
        return {};
    return refusal(u"session-time"_s, SessionWriting::tr("“%1” is no date and time.").arg(starts));
}

Result<void> checkMinutes(int minutes)
{
    if (minutes <= 0)
        return refusal(u"session-ends-before"_s,
                       SessionWriting::tr("The session would end before it begins."));
    if (minutes < SessionTime::shortest || minutes > SessionTime::longest)
        return refusal(
            u"session-length"_s,
            SessionWriting::tr("A session is 5 minutes to 24 hours long, not %n minutes.", nullptr, minutes));
    return {};
}

Result<void> checkAround(int minutes)
{
    if (minutes >= 0 && minutes <= 480)
        return {};
    return refusal(u"session-around"_s,
                   SessionWriting::tr("Setting up and clearing take 0 to 480 minutes, not %1.").arg(minutes));
}

Result<void> checkKind(const QString& kind)
{
    static const QStringList kinds{u"theory"_s, u"practice"_s, u"project"_s,
                                   u"online"_s, u"exam"_s,     u"ceremony"_s};
    if (kinds.contains(kind))
        return {};
    return Error{ErrorCode::Usage, SessionWriting::tr("“%1” is no kind of session.").arg(kind), {}};
}

Result<void> checkValue(Connection& connection, const QString& column, const QJsonValue& value)
{
    if (!changeable().contains(column))
        return Error{
            ErrorCode::Usage, SessionWriting::tr("“%1” of a session cannot be changed.").arg(column), {}};
    if (column == "kind"_L1)
        return checkKind(value.toString());
    if (column == "starts"_L1)
        return checkStart(value.toString());
    if (column == "minutes"_L1)
        return checkMinutes(value.toInt());
    if (column == "setup_minutes"_L1 || column == "clear_minutes"_L1)
        return checkAround(value.toInt());
    if (column == "room"_L1)
        return checkRoom(connection, value.toString().toLongLong());
    return {};
}

void bindValue(Statement& statement, int position, ColumnKind kind, const QJsonValue& value)
{
    if (kind == ColumnKind::Number)
        return statement.bind(position, value.toInt());
    if (kind == ColumnKind::Flag)
        return statement.bind(position, value.toBool());
    if (kind == ColumnKind::Room)
        return statement.bind(position, Row{value.toString().toLongLong()});
    const QString text = value.toString();
    if (kind == ColumnKind::Start && text.isEmpty())
        return statement.bind(position, nullptr);
    statement.bind(position, text);
}

Result<void> checkSession(Connection& connection, const SessionRow& session)
{
    KITCAMP_TRY(requireActivity(connection, session.activity));
    KITCAMP_TRY(checkKind(session.kind));
    KITCAMP_TRY(checkStart(session.starts));
    KITCAMP_TRY(checkMinutes(session.minutes));
    KITCAMP_TRY(checkAround(session.setupMinutes));
    KITCAMP_TRY(checkAround(session.clearMinutes));
    if (session.series != 0)
        KITCAMP_TRY(requireRow(connection, "SELECT 1 FROM session_series WHERE id=?", session.series,
                               SessionWriting::tr("The series of this session is no longer there.")));
    if (session.makesUp != 0)
        KITCAMP_TRY(requireSession(connection, session.makesUp));
    return checkRoom(connection, session.room);
}

} // namespace

Result<void> requireSession(Connection& connection, qint64 session)
{
    return requireRow(connection, "SELECT 1 FROM session WHERE id=?", session,
                      SessionWriting::tr("This session is no longer there. Somebody took it away."));
}

Result<void> insertSeries(Change& change, const SeriesRow& series)
{
    KITCAMP_TRY(requireActivity(change.rows(), series.activity));
    return change.execute("INSERT INTO session_series(id, activity, title, weekdays, weeks, starts, minutes, "
                          "skipped) VALUES(?,?,?,?,?,?,?,?)",
                          series.id, series.activity, series.title, series.weekdays, series.weeks,
                          series.starts, series.minutes, series.skipped);
}

Result<void> insertSession(Change& change, const SessionRow& session)
{
    KITCAMP_TRY(checkSession(change.rows(), session));
    const auto starts = session.starts.isEmpty() ? std::nullopt : std::optional(session.starts);
    return change.execute(
        "INSERT INTO session(id, activity, series, number, title, kind, starts, minutes, setup_minutes, "
        "clear_minutes, room, online_link, makes_up, time_locked, room_locked, needs_features, note) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        session.id, session.activity, Row{session.series}, session.number, session.title, session.kind,
        starts, session.minutes, session.setupMinutes, session.clearMinutes, Row{session.room},
        session.onlineLink, Row{session.makesUp}, session.timeLocked, session.roomLocked,
        session.needsFeatures, session.note);
}

Result<void> insertStaff(Change& change, const SessionStaffRow& staff)
{
    KITCAMP_TRY(requireSession(change.rows(), staff.session));
    KITCAMP_TRY(requireRow(change.rows(), "SELECT 1 FROM person WHERE id=?", staff.person,
                           SessionWriting::tr("This person is no longer there.")));
    // Both computers may have asked the same person.
    return change.execute("INSERT INTO session_staff(id, session, person, role) SELECT ?1,?2,?3,?4 WHERE NOT "
                          "EXISTS (SELECT 1 FROM session_staff WHERE session=?2 AND person=?3)",
                          staff.id, staff.session, staff.person, staff.role);
}

Result<void> insertSessions(Change& change, const QList<SessionRow>& sessions,
                            const QList<SessionStaffRow>& staff)
{
    for (const SessionRow& session : sessions)
        KITCAMP_TRY(insertSession(change, session));
    for (const SessionStaffRow& member : staff)
        KITCAMP_TRY(insertStaff(change, member));
    return {};
}

Result<void> updateSession(Change& change, const SessionValues& values)
{
    KITCAMP_TRY(requireSession(change.rows(), values.session));
    QStringList assignments;
    for (const QString& column : values.values.keys()) {
        KITCAMP_TRY(checkValue(change.rows(), column, values.values.value(column)));
        assignments << column + u"=?"_s;
    }
    if (assignments.isEmpty())
        return {};
    KITCAMP_ASSIGN(Statement statement,
                   change.prepare(u"UPDATE session SET %1 WHERE id=?"_s.arg(assignments.join(u", "_s))));
    int position = 0;
    for (auto it = values.values.begin(); it != values.values.end(); ++it)
        bindValue(statement, ++position, changeable().value(it.key()), *it);
    statement.bind(++position, values.session);
    KITCAMP_TRY(statement.step());
    return {};
}

Result<bool> holdsAlready(Connection& connection, const SessionValues& values)
{
    QString sql = u"SELECT 1 FROM session WHERE id=?"_s;
    for (const QString& column : values.values.keys()) {
        if (!changeable().contains(column))
            return false;
        sql += u" AND %1 IS ?"_s.arg(column);
    }
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql));
    int position = 0;
    statement.bind(++position, values.session);
    for (auto it = values.values.begin(); it != values.values.end(); ++it)
        bindValue(statement, ++position, changeable().value(it.key()), *it);
    return statement.step();
}

} // namespace kitcamp
