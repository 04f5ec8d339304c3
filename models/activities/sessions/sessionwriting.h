// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/change.h"

namespace kitcamp {

// The rows of sessions as Actions write them. What cannot be is refused in a sentence, wherever it runs.

[[nodiscard]] Result<void> insertSeries(Change& change, const SeriesRow& series);
[[nodiscard]] Result<void> insertSession(Change& change, const SessionRow& session);
[[nodiscard]] Result<void> insertStaff(Change& change, const SessionStaffRow& staff);
[[nodiscard]] Result<void> insertSessions(Change& change, const QList<SessionRow>& sessions,
                                          const QList<SessionStaffRow>& staff);
[[nodiscard]] Result<void> updateSession(Change& change, const SessionValues& values);
/// Whether the file holds these values of a session already.
[[nodiscard]] Result<bool> holdsAlready(Connection& connection, const SessionValues& values);

/// Refused where the session is no longer there.
[[nodiscard]] Result<void> requireSession(Connection& connection, qint64 session);

} // namespace kitcamp
