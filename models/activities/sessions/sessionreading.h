// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/connection.h"

namespace kitcamp {

// Reading sessions for planners, lists and exports.

[[nodiscard]] Result<SessionRow> loadSession(Connection& connection, qint64 session);
[[nodiscard]] Result<QList<SessionRow>> loadSessionsOfActivity(Connection& connection, qint64 activity);
[[nodiscard]] Result<QList<SessionRow>> loadSessionsOfSeries(Connection& connection, qint64 series);
[[nodiscard]] Result<QList<SessionStaffRow>> loadStaffOf(Connection& connection, qint64 session);
/// The name of an activity in whichever language it has one.
[[nodiscard]] QString activityName(Connection& connection, qint64 activity);
/// "Python basics, session 3", or with its title: how a session is called in sentences.
[[nodiscard]] QString sessionName(Connection& connection, qint64 session);
/// "theory" -> "Theory".
[[nodiscard]] QString sessionKindTitle(const QString& kind);

/// Why a session was cancelled stands in the first line of its note, behind "✕ ".
[[nodiscard]] QString noteWithReason(const QString& note, const QString& reason);
[[nodiscard]] QString cancelReason(const QString& note);
[[nodiscard]] QString noteWithoutReason(const QString& note);

} // namespace kitcamp
