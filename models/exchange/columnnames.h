// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/columnguess.h"

#include <span>

namespace kitcamp {

/// What a field is called in the files of others.
struct ColumnNames {
    QLatin1StringView field;
    QStringView exact; ///< names that mean this and nothing else, divided by |
    QStringView likely; ///< names that can mean something else
};

/// In the order in which the fields are offered.
[[nodiscard]] std::span<const ColumnNames> columnNames(ImportKind kind);
/// Those of the lists of a camp.
[[nodiscard]] std::span<const ColumnNames> campColumnNames(ImportKind kind);

} // namespace kitcamp
