// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/workplace.h"

namespace kitcamp {

/// The picking list of a session, or of what an activity as a whole has booked (\p session 0).
[[nodiscard]] Result<std::shared_ptr<const Paper>> pickingPaperOf(Workplace& workplace, qint64 activity,
                                                                  qint64 session);

} // namespace kitcamp
