// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/doorlookups.h"

#include "models/people/picturestore.h"
#include "models/people/shownname.h"

namespace kitcamp {

Result<QList<DoorRoom>> doorRooms(Connection& connection)
{
    QList<DoorRoom> rooms;
    KITCAMP_TRY(connection.each("SELECT id, name, name_en FROM room WHERE archived=0 ORDER BY name, id",
                                [&](const Statement& row) {
                                    rooms << DoorRoom{row.integer(0), shownName(row.text(1), row.text(2))};
                                }));
    return rooms;
}

Result<QByteArray> pictureOf(Connection& connection, PersonId person)
{
    KITCAMP_ASSIGN(const auto hash, connection.text("SELECT picture FROM person WHERE id=?", person));
    if (!hash || hash->isEmpty())
        return QByteArray();
    return PictureStore(connection).bytes(*hash);
}

Result<QStringList> staffOfSession(Connection& connection, qint64 session)
{
    QStringList names;
    KITCAMP_TRY(connection.each(
        "SELECT p.name FROM session_staff AS s JOIN person AS p ON p.id=s.person "
        "WHERE s.session=? ORDER BY s.role='teacher' DESC, s.id",
        [&](const Statement& row) { names << row.text(0); }, session));
    return names;
}

Result<qint64> sessionOfMark(Connection& connection, qint64 attendance)
{
    KITCAMP_ASSIGN(const auto session,
                   connection.integer("SELECT session FROM attendance WHERE id=?", attendance));
    return session.value_or(0);
}

} // namespace kitcamp
