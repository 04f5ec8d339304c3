// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionhits.h"

namespace kitcamp {

/// A planned session with a time, as the searches for hits read it.
struct HitRow {
    qint64 session = 0;
    qint64 activity = 0;
    SessionTime time;
    int setupMinutes = 0;
    int clearMinutes = 0;
    bool timeLocked = false;
};

/// By time. \p where: a condition on session s with at most one parameter.
[[nodiscard]] Result<std::vector<HitRow>> hitRows(Connection& connection, const char* where,
                                                  const std::optional<qint64>& value);
/// \p ways: best first; of a session whose time is locked it is best to leave it.
[[nodiscard]] SessionHit plainHit(const HitRow& row, const QList<SessionHit::Way>& ways);
/// Names cost a query each: only the sessions that are hit get one.
void nameHits(Connection& connection, std::vector<SessionHit>& hits);

} // namespace kitcamp
