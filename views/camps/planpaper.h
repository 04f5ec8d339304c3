// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/workplace.h"
#include "views/print/paper.h"

namespace kitcamp {

/// The plan of a camp on paper: days with their sessions, then quotas, kit, pre-training and the jury.
[[nodiscard]] Result<std::shared_ptr<const Paper>> planPaper(const Workplace& workplace, qint64 activity);

} // namespace kitcamp
