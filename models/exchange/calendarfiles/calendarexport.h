// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/timetable.h"
#include "models/exchange/calendarfiles/calendarevent.h"
#include "models/store/store.h"

namespace kitcamp {

/// The sessions of an activity, a room or a person as a calendar for their phones and mail programs; those
/// that were called off stand in it as such. Refuses where there is nothing to give out.
[[nodiscard]] Result<CalendarFile> calendarOf(Store& store, TimetableScope scope);

} // namespace kitcamp
