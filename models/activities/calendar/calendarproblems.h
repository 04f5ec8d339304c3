// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"

namespace kitcamp {

/// Something about terms and holidays that cannot be meant, to be shown where they are edited.
struct CalendarProblem {
    enum class Kind {
        WrongTerm, ///< no name, no Monday, no length
        SameName,
        TermsOverlap,
        DayTwice,
        FollowsNothing, ///< a 班 day without the day it follows
        FollowsMakeUpDay,
        FollowsTeachingDay, ///< the day that it follows is taught itself: its lessons would come twice
        FollowedTwice,
    };
    Kind kind = Kind::WrongTerm;
    QString sentence; ///< translated
};

[[nodiscard]] std::vector<CalendarProblem> calendarProblems(const std::vector<TeachingTerm>& terms,
                                                            const std::vector<TeachingDay>& days);

} // namespace kitcamp
