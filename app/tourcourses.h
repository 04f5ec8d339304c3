// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"
#include "models/store/store.h"

namespace kitcamp {

/// The tour through the page Courses: courses, the tabs of the activity with the fullest roster, new sessions
/// by a pattern, a project.
[[nodiscard]] Result<void> tourCourses(MainWindow& window, const TourKeeper& keep);
/// Issues certificates to some of a class that is over, for the tour to show; before the file is shared, when
/// numbers need no other computer.
[[nodiscard]] Result<void> certifyAClass(Store& store);

} // namespace kitcamp
