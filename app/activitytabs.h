// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

namespace kitcamp {

/// All tabs that an activity's screen can have, in the language of now, in the order on the screen. The one
/// place where a new one is announced.
[[nodiscard]] QList<ActivityTabEntry> allActivityTabs();

} // namespace kitcamp
