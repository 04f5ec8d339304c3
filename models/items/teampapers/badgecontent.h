// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// What stands on one badge.
struct BadgeContent {
    qint64 participation = 0;
    QString name;
    QString latinName;
    QString university;
    QString team; ///< "Team 9"; of others than students: empty
    QString role; ///< as it is called; of students: empty
    QString camp;
    QString firstDay; ///< local days
    QString lastDay;
    QString code; ///< empty: no badge was made yet
};

/// Those who take part in any role, by team and name; \p participations: only these. Refused where there is
/// nobody.
[[nodiscard]] Result<QList<BadgeContent>> badgesOf(Store& store, qint64 activity,
                                                   const QList<qint64>& participations = {});

} // namespace kitcamp
