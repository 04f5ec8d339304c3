// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

namespace kitcamp {

/// The tabs of a contest's screen, in the language of now, in the order on the screen. The one place where a new
/// one is announced.
[[nodiscard]] QList<ActivityTabEntry> contestTabs();

} // namespace kitcamp
