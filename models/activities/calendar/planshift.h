// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/sessiontime.h"
#include "models/activities/calendar/teachingcalendar.h"

namespace kitcamp {

/// A session of last term's plan.
struct PlannedSession {
    qint64 id = 0;
    std::optional<SessionTime> time; ///< none: to place
};

struct ShiftedSession {
    qint64 id = 0;
    std::optional<SessionTime> time;
    bool bellsDiffer = false; ///< the same periods, at another time of day
};

/// A session that has no date in the new term: it stays to be placed.
struct UnshiftedSession {
    qint64 id = 0;
    SkippedDay day; ///< on which it would lie, and why it cannot
};

struct ShiftedPlan {
    std::vector<ShiftedSession> shifted;
    std::vector<UnshiftedSession> toPlace;
};

/// From which term to which.
struct PlanShift {
    TeachingTerm from;
    TeachingTerm to;
    QString campus; ///< whose periods; empty: there is only one
};

/// The same plan in another term: each session in the same teaching week, on the same weekday, in the same
/// periods where its time was exactly theirs. Sessions outside of the term move by as many weeks as the first
/// Monday does.
[[nodiscard]] ShiftedPlan shiftedPlan(const std::vector<PlannedSession>& plan, const PlanShift& shift,
                                      const TeachingCalendar& calendar, const PeriodTables& tables);

} // namespace kitcamp
