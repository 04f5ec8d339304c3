// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/dutyplan.h"

namespace kitcamp {

/// When each team shall meet its mentor.
struct MentorWish {
    PlannedSpan span; ///< within one day
    int minutes = 20; ///< each, 5 at least
};

/// One meeting for as many teams as possible, as early as possible, nobody in two places.
struct MentorTimes {
    QList<Duty> duties; ///< new ones, by time
    QStringList left; ///< what did not fit and why, a translated sentence each
    QString summary; ///< translated
};

/// A team meets its own mentor, else the one of its case, else any mentor of the camp who is free. As many
/// teams as can be have a time, and no plan with as many ends earlier: times are taken from the first on, and
/// one is left out only where the teams cannot be arranged so that it is used as well (augmenting paths of a
/// bipartite matching). Teams that have a meeting within the span already are left as they are.
[[nodiscard]] MentorTimes mentorTimes(const DutyPlan& plan, const MentorWish& wish);

} // namespace kitcamp
