// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitytab.h"

namespace kitcamp {

// Its meta-object lives here, once for all libraries that have tabs.

} // namespace kitcamp
