// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"
#include "models/store/store.h"

namespace kitcamp {

/// The tour through the page Camps: the list, every tab of the latest camp that has teams (else that somebody
/// took part in) with its paper, and what goes out of a camp: texts, nomination form, template.
[[nodiscard]] Result<void> tourCamps(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
