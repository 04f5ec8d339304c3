// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace kitcamp {

/// Takes one row of a table that is written.
using TakeTableRow = std::function<Result<void>(const QStringList& cells)>;

/// How a table is called in a spreadsheet, and which of its columns (from 0) are numbers there.
struct TableShape {
    QString title;
    QSet<int> numbers;
};

/// Writes a table as XLSX where the name of the file ends so, else as CSV: it is there as a whole or not at
/// all. The first row is the heading.
[[nodiscard]] Result<void>
writeTableFile(const QString& path, const TableShape& shape,
               const std::function<Result<void>(const TakeTableRow& take)>& writeRows);

} // namespace kitcamp
