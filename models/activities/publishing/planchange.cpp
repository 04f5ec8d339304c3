// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/planchange.h"

namespace kitcamp {

SessionDifferences differences(const std::optional<SessionPlan>& before, const SessionPlan& after)
{
    const bool wasHeld = before && before->isHeld();
    if (!after.isHeld()) {
        if (!wasHeld)
            return {};
        return after.cancelled ? SessionDifference::Cancelled : SessionDifference::Unplaced;
    }
    if (!wasHeld)
        return SessionDifference::Added;
    SessionDifferences found;
    found.setFlag(SessionDifference::Moved, before->starts != after.starts);
    found.setFlag(SessionDifference::Length, before->minutes != after.minutes);
    found.setFlag(SessionDifference::Room, before->room != after.room);
    found.setFlag(SessionDifference::Staff, before->staff != after.staff);
    found.setFlag(SessionDifference::Link, before->onlineLink != after.onlineLink);
    return found;
}

} // namespace kitcamp
