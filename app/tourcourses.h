// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through the page Courses: courses, the tabs of the activity with the fullest roster, new sessions
/// by a pattern, a project.
[[nodiscard]] Result<void> tourCourses(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
