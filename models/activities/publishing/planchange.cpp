// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/planchange.h"

namespace kitcamp {

PlanDifferences differences(const std::optional<SessionPlan>& before, const SessionPlan& after)
{
    const bool wasHeld = before && before->isHeld();
    if (!after.isHeld()) {
        if (!wasHeld)
            return {};
        return after.cancelled ? PlanDifference::Cancelled : PlanDifference::Unplaced;
    }
    if (!wasHeld)
        return PlanDifference::Added;
    PlanDifferences found;
    found.setFlag(PlanDifference::Moved, before->starts != after.starts);
    found.setFlag(PlanDifference::Length, before->minutes != after.minutes);
    found.setFlag(PlanDifference::Room, before->room != after.room);
    found.setFlag(PlanDifference::Staff, before->staff != after.staff);
    found.setFlag(PlanDifference::Link, before->onlineLink != after.onlineLink);
    return found;
}

} // namespace kitcamp
