// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

namespace kitcamp {

/// The first day: operators, the centre's settings and hours, organizations, groups, categories, places,
/// rules.
[[nodiscard]] Result<void> furnishSampleHouse(SampleStage& stage);
/// Later: the special days of a year, when they are announced.
void scheduleSampleHouse(SampleStage& stage);

} // namespace kitcamp
