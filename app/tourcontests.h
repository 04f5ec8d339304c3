// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"
#include "models/store/store.h"

namespace kitcamp {

/// The tour through the pages Contests and Honours: the lists, every tab of the contest with the most entries with
/// its paper, who goes on, the prizes by rank.
[[nodiscard]] Result<void> tourContests(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
