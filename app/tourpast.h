// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through an earlier day: asking for it, the pages of its window, and a paper that says which day
/// it is of.
[[nodiscard]] Result<void> tourPast(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
