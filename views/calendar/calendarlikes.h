// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/sessionweek.h"
#include "views/week/plansheet.h"

namespace kitcamp {

class Preferences;

/// How a person likes the calendar on this computer.
struct CalendarLikes {
    CalendarFilter filter;
    LaneKind lanes = LaneKind::None;
    ShownSpan span = ShownSpan::Week;
    bool laneRows = false;
    bool periods = false; ///< times snap to the bells
    double hourPixels = 0; ///< 0: as usual

    [[nodiscard]] static CalendarLikes read(const Preferences& preferences);
    void save(Preferences& preferences) const;
};

} // namespace kitcamp
