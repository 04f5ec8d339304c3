// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace kitcamp {

/// The numbers of an answer as a table: its first dimension down, its second one across; with what it is set
/// against. The last row may say the total, which is not the sum where one person is in several groups.
[[nodiscard]] ReportTable tableOf(const FigureAnswer& answer, bool withTotal = true);

/// The rows behind a value as a table.
[[nodiscard]] ReportTable tableOf(const FigureRows& rows);

} // namespace kitcamp
