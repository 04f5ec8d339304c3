// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through the page Figures: each dashboard, what stands behind a bar of each, a question of one's own, what
/// stands on a dashboard, and an earlier day.
[[nodiscard]] Result<void> tourFigures(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
