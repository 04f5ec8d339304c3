// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/tourpublishing.h"

namespace kitcamp {

/// What is known of somebody, what erasing takes, and what became of earlier erasings.
[[nodiscard]] Result<void> tourPersonData(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
