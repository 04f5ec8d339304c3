// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/listsection.h"

namespace kitcamp {

/// Rooms with their equipment and the times in which they are closed.
[[nodiscard]] QList<RecordListOptions> roomLists(Workplace& workplace);

} // namespace kitcamp
