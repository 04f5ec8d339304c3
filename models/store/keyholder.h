// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"

namespace kitcamp {

/// The key of the other row that has a number or name which \p row would take and which only one may have;
/// none where all are free.
[[nodiscard]] Result<std::optional<QString>> holderOfKey(Connection& connection, const RowChange& row);

} // namespace kitcamp
