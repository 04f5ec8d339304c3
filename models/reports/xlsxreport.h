// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportcells.h"
#include "models/store/result.h"

namespace kitcamp {

/// Writes a document as a workbook: what is read stands on the first sheet, then a sheet for each table and
/// for the numbers of each chart, with the chart beside them. A table longer than a sheet goes on on the
/// next.
[[nodiscard]] Result<void> writeXlsxReport(const ReportDocument& document, const ReportOrigin& origin,
                                           const QString& path);

} // namespace kitcamp
