// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionreading.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionWords)
};

const QString reasonMark = u"✕ "_s;

constexpr auto columns =
    "SELECT id, activity, coalesce(series, 0), number, title, kind, coalesce(starts, ''), minutes, "
    "setup_minutes, clear_minutes, coalesce(room, 0), online_link, coalesce(makes_up, 0), time_locked, "
    "room_locked, needs_features, note FROM session WHERE ";

SessionRow rowOf(const Statement& row)
{
    return {.id = row.integer(0),
            .activity = row.integer(1),
            .series = row.integer(2),
            .number = int(row.integer(3)),
            .title = row.text(4),
            .kind = row.text(5),
            .starts = row.text(6),
            .minutes = int(row.integer(7)),
            .setupMinutes = int(row.integer(8)),
            .clearMinutes = int(row.integer(9)),
            .room = row.integer(10),
            .onlineLink = row.text(11),
            .makesUp = row.integer(12),
            .timeLocked = row.integer(13) != 0,
            .roomLocked = row.integer(14) != 0,
            .needsFeatures = row.text(15),
            .note = row.text(16)};
}

Result<QList<SessionRow>> rowsWhere(Connection& connection, const QByteArray& where, qint64 value)
{
    QList<SessionRow> rows;
    KITCAMP_TRY(connection.each((QByteArray(columns) + where).constData(),
                                [&](const Statement& row) { rows << rowOf(row); }, value));
    return rows;
}

} // namespace

void SessionRow::setTime(const std::optional<SessionTime>& time)
{
    starts = time ? time->startText() : QString();
    if (time)
        minutes = time->minutes;
}

Result<SessionRow> loadSession(Connection& connection, qint64 session)
{
    KITCAMP_ASSIGN(const QList<SessionRow> rows, rowsWhere(connection, "id=?", session));
    if (rows.isEmpty())
        return Error{ErrorCode::Refused,
                     SessionWords::tr("This session is no longer there. Somebody took it away."),
                     {},
                     u"row-gone"_s,
                     {}};
    return rows.constFirst();
}

Result<QList<SessionRow>> loadSessionsOfActivity(Connection& connection, qint64 activity)
{
    return rowsWhere(connection, "activity=? ORDER BY starts IS NULL, starts, id", activity);
}

Result<QList<SessionRow>> loadSessionsOfSeries(Connection& connection, qint64 series)
{
    return rowsWhere(connection, "series=? ORDER BY starts IS NULL, starts, id", series);
}

Result<QList<SessionStaffRow>> loadStaffOf(Connection& connection, qint64 session)
{
    QList<SessionStaffRow> staff;
    KITCAMP_TRY(connection.each(
        "SELECT id, session, person, role FROM session_staff WHERE session=? ORDER BY person",
        [&](const Statement& row) {
            staff << SessionStaffRow{row.integer(0), row.integer(1), row.integer(2), row.text(3)};
        },
        session));
    return staff;
}

QString activityName(Connection& connection, qint64 activity)
{
    const auto name = connection.text(
        "SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?", activity);
    return name && *name ? **name : SessionWords::tr("(no longer there)");
}

QString sessionName(Connection& connection, qint64 session)
{
    QString shown = SessionWords::tr("(no longer there)");
    const auto read = connection.each(
        "SELECT s.title, s.number, s.activity, s.starts, s.kind FROM session AS s WHERE s.id=?",
        [&](const Statement& row) {
            shown = activityName(connection, row.integer(2));
            if (!row.text(0).isEmpty())
                shown = SessionWords::tr("%1: %2", "%1: activity, %2: title of a session")
                            .arg(shown, row.text(0));
            else if (row.integer(1) > 0)
                shown = SessionWords::tr("%1, session %2", "%1: activity, %2: its number")
                            .arg(shown)
                            .arg(row.integer(1));
            else
                shown = SessionWords::tr("%1: %2", "%1: activity, %2: title of a session")
                            .arg(shown, sessionKindTitle(row.text(4)));
        },
        session);
    return read ? shown : read.error().sentence;
}

QString sessionKindTitle(const QString& kind)
{
    if (kind == "theory"_L1)
        return SessionWords::tr("Theory");
    if (kind == "practice"_L1)
        return SessionWords::tr("Practice");
    if (kind == "project"_L1)
        return SessionWords::tr("Project work");
    if (kind == "online"_L1)
        return SessionWords::tr("Online");
    if (kind == "exam"_L1)
        return SessionWords::tr("Exam");
    if (kind == "ceremony"_L1)
        return SessionWords::tr("Ceremony");
    return kind;
}

QString noteWithReason(const QString& note, const QString& reason)
{
    const QString line = reasonMark + reason.simplified();
    const QString rest = noteWithoutReason(note);
    return rest.isEmpty() ? line : line + u'\n' + rest;
}

QString cancelReason(const QString& note)
{
    return note.startsWith(reasonMark) ? note.section(u'\n', 0, 0).mid(reasonMark.size()) : QString();
}

QString noteWithoutReason(const QString& note)
{
    return note.startsWith(reasonMark) ? note.section(u'\n', 1) : note;
}

} // namespace kitcamp
