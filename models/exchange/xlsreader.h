// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/store/result.h"

namespace kitcamp {

/// Reads a sheet of a binary .xls file through FreeXL: the named one or the first that has cells. FreeXL
/// tells neither which sheets are hidden nor which cells are errors (those are empty); true and false are 1
/// and 0.
[[nodiscard]] Result<Table> readXls(const QString& path, const TableOptions& options = {});

} // namespace kitcamp
