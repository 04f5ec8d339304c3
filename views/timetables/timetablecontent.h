// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/timetable.h"
#include "models/store/store.h"
#include "views/print/paper.h"

namespace kitcamp {

/// How a timetable stands on paper.
enum class TimetableForm {
    Automatic, ///< weeks for all, rooms and single weeks; a list for activities and persons
    Weeks,
    List,
};

/// The plan of what \p scope names: of a week, a room, a person, an activity. Refuses more weeks than anybody
/// hangs on a wall.
[[nodiscard]] Result<std::shared_ptr<const Paper>>
timetablePaperOf(Store& store, const TimetableScope& scope, const PaperFrame& frame,
                 TimetableForm form = TimetableForm::Automatic);

} // namespace kitcamp
