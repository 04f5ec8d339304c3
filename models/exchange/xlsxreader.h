// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/store/result.h"

namespace kitcamp {

/// Reads a sheet of an XLSX file (ECMA-376): the named one or the first visible one.
[[nodiscard]] Result<Table> readXlsx(const QString& path, const TableOptions& options = {});

/// The Error for a sheet that is not there, naming those that are.
[[nodiscard]] Error missingSheet(const QString& wanted, const QStringList& sheets);

} // namespace kitcamp
