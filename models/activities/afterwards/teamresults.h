// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/studentresults.h"

namespace kitcamp {

/// What one team of a camp came to.
struct TeamStanding {
    QString title; ///< "3 · Blue Whale"
    QString project;
    QString mentor;
    int members = 0;
    int rank = 0; ///< 0: not judged
    QString share; ///< of 100; empty: not judged
    QStringList awards;
};

/// By number, of the plan of teams that counts.
[[nodiscard]] Result<QList<TeamStanding>> teamResults(Connection& connection, qint64 activity,
                                                      const ResultSources& sources);

} // namespace kitcamp
