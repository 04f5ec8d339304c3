// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/planchange.h"
#include "models/store/connection.h"

#include <QSet>

namespace kitcamp {

/// The draft against the plan that was published last: all sessions that differ, by activity and time. What
/// ended before \p fromDay (YYYY-MM-DD; empty: nothing) in both plans is history and left out. Sessions that
/// nobody knows and that have no time, or are cancelled, are nobody's business yet.
/// \p activities: only of these; empty: of all.
[[nodiscard]] Result<QList<PlanChange>> planChanges(Connection& connection, const QString& fromDay,
                                                    const QSet<qint64>& activities = {});
/// How many there are, for "Publish 4 changes".
[[nodiscard]] Result<int> planChangeCount(Connection& connection, const QString& fromDay);

/// Somebody whom changes concern.
struct ConcernedPerson {
    enum class Part {
        Participant, ///< confirmed, or offered a seat
        Staff,
        LeavingStaff, ///< is no longer needed there
        NewStaff,
    };
    qint64 person = 0;
    Part part = Part::Participant;
    friend bool operator==(const ConcernedPerson&, const ConcernedPerson&) = default;
};

/// Whom a change concerns: the participants of the session, and its staff before and after. Each person once.
[[nodiscard]] Result<QList<ConcernedPerson>> concernedBy(Connection& connection, const PlanChange& change);

} // namespace kitcamp
