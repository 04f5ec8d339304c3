// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>

namespace kitcamp {

// What the page of attendance asks the file for beside its lists.

/// A room whose door cards may be taken at.
struct DoorRoom {
    qint64 id = 0;
    QString name; ///< in the language of the window
};

/// The rooms that are in use, in order of names.
[[nodiscard]] Result<QList<DoorRoom>> doorRooms(Connection& connection);
/// The encoded picture; empty where there is none, or this file does not hold it.
[[nodiscard]] Result<QByteArray> pictureOf(Connection& connection, PersonId person);
/// Who holds a session, teachers first.
[[nodiscard]] Result<QStringList> staffOfSession(Connection& connection, qint64 session);
/// The session of a mark; 0: there is no such mark.
[[nodiscard]] Result<qint64> sessionOfMark(Connection& connection, qint64 attendance);

} // namespace kitcamp
