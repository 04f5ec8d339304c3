// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportwriter.h"

namespace kitcamp {

// One function for each report; each in a file of its name. What is asked for is there when they are called.

[[nodiscard]] Result<void> composeMonth(ReportWriter& writer);
[[nodiscard]] Result<void> composeYear(ReportWriter& writer);
[[nodiscard]] Result<void> composeCamp(ReportWriter& writer);
[[nodiscard]] Result<void> composeCourse(ReportWriter& writer);
[[nodiscard]] Result<void> composeInventory(ReportWriter& writer);
[[nodiscard]] Result<void> composeOverdue(ReportWriter& writer);
[[nodiscard]] Result<void> composeHonours(ReportWriter& writer);
[[nodiscard]] Result<void> composeOwn(ReportWriter& writer);

} // namespace kitcamp
