// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/store/result.h"

namespace kitcamp {

/// Reads a list from a file, by what is in it and not by its name: CSV and its kin, XLSX, .xls, or an HTML
/// table. Rows with something wrong stay in the table and say so; what cannot be read at all is an Error that
/// names the file.
[[nodiscard]] Result<Table> readTable(const QString& path, const TableOptions& options = {});

/// The same for the bytes of a text file (CSV or HTML).
[[nodiscard]] Result<Table> readTextTable(const QByteArray& bytes, const TableOptions& options = {});

} // namespace kitcamp
