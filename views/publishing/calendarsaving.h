// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/timetable.h"
#include "models/store/result.h"
#include "views/common/workplace.h"

class QMenu;

namespace kitcamp {

/// Asks for a file and writes the calendar of an activity, a room or a person. The sentence says what was
/// written; empty where the person cancelled.
[[nodiscard]] Result<QString> saveCalendar(Workplace& workplace, const TimetableScope& scope,
                                           QWidget* parent);

/// The timetable of an activity, a room, a person or a week in the preview; the error says why not.
[[nodiscard]] Result<void> previewTimetable(Workplace& workplace, const TimetableScope& scope);

} // namespace kitcamp
