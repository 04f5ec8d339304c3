// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"
#include "models/store/store.h"

namespace kitcamp {

/// The tour through handing over: a camp goes from the file to an alliance's beside it, is reviewed, taken in
/// and taken in again after changes on both sides; the alliance's window, and what partners see.
[[nodiscard]] Result<void> tourAlliance(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
