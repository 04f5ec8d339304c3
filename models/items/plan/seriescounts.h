// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/connection.h"

namespace kitcamp {

/// How many planned sessions a change of one may take along.
struct SeriesCounts {
    int all = 1; ///< of its series, itself among them
    int following = 0; ///< begin later than it
};
[[nodiscard]] Result<SeriesCounts> seriesCounts(Connection& rows, const SessionRow& session);

/// Planned sessions of its series with a higher number: they followed it also before it was moved.
[[nodiscard]] Result<int> sessionsNumberedAfter(Connection& rows, qint64 session);

} // namespace kitcamp
