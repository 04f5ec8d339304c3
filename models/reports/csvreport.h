// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportcells.h"
#include "models/store/result.h"

namespace kitcamp {

/// Writes the tables of a document and the numbers of its charts as CSV: one table alone as programs read
/// it, several below each other with their titles.
[[nodiscard]] Result<void> writeCsvReport(const ReportDocument& document, const ReportOrigin& origin,
                                          const QString& path);

} // namespace kitcamp
