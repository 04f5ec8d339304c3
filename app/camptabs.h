// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

namespace kitcamp {

/// The tabs of a camp's screen, in groups, in the language of now, in the order on the screen. The one place
/// where a new one is announced; a group without any is left out.
[[nodiscard]] QList<ActivityTabEntry> campTabs();

} // namespace kitcamp
