// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/dutyplan.h"

namespace kitcamp {

/// Hours in which people are in a room of the camp and nobody looks after it.
struct UnwatchedTime {
    qint64 room = 0;
    QString roomName;
    PlannedSpan span;
    QString session; ///< its title
};

/// Sessions of the camp in a room, without staff of their own, less the times of supervision there.
[[nodiscard]] QList<UnwatchedTime> unwatchedTimes(const DutyPlan& plan);

/// The same with somebody there, where somebody is free.
struct SupervisionTurns {
    QList<Duty> duties;
    QList<UnwatchedTime> left; ///< nobody is free
};
/// Each time goes to whoever is free then and has the fewest minutes of supervision so far.
[[nodiscard]] SupervisionTurns supervisionInTurn(DutyPlan plan);

} // namespace kitcamp
