// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/sessiontime.h"

#include <QHash>

#include <vector>

namespace kitcamp {

/// What its number depends on.
struct CountedSession {
    qint64 id = 0;
    std::optional<SessionTime> time; ///< none: to place
    qint64 makesUp = 0; ///< the session that it stands for
};

/// Which of how many each session of an activity is.
struct SessionNumbers {
    QHash<qint64, int> number; ///< by id; from 1
    int count = 0;

    /// "3 of 8"; empty for one that is unknown.
    [[nodiscard]] QString textOf(qint64 session) const;
};

/// In the order of time, those to place last. A make-up session has the number of the one that it stands for,
/// so that a cancelled session leaves no gap and no number changes.
[[nodiscard]] SessionNumbers numbered(const std::vector<CountedSession>& sessions);

} // namespace kitcamp
