// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/store/result.h"

#include <QStringList>

namespace kitcamp {

/// A table that an export writes: a line of JSON per row, or columns under their titles.
struct SheetRows {
    QStringList fields; ///< keys in JSON
    QStringList header; ///< titles in CSV
    QList<QStringList> rows;
};

/// Onto standard output, as CSV or JSON.
[[nodiscard]] Result<void> sheetToScreen(CommandContext& context, const SheetRows& sheet, bool json);
/// Into a file as JSON, whole or not at all.
[[nodiscard]] Result<void> sheetToJsonFile(const SheetRows& sheet, const QString& path);

} // namespace kitcamp
