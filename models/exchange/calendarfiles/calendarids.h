// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// The id of the row that an event of somebody's calendar becomes: the same each time and on each computer,
/// so that the next version of the calendar finds it again. It lies before every id that a clock makes. \p
/// owner: the activity or person that the calendar was taken for.
[[nodiscard]] qint64 rowIdOfEvent(qint64 owner, const QString& uid, const QString& part);

/// The name of our own sessions in calendars of others, for ever the same.
[[nodiscard]] QString uidOfSession(qint64 session, const QByteArray& logId);
/// The session that \p uid names, if it is one of ours.
[[nodiscard]] std::optional<qint64> sessionOfUid(const QString& uid);

} // namespace kitcamp
