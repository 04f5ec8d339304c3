// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through the page Reports: each report as it will be printed, and one of the centre's own while it is
/// put together.
[[nodiscard]] Result<void> tourReports(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
