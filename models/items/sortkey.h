// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/idquery.h"
#include "models/store/connection.h"

#include <string>
#include <variant>
#include <vector>

namespace kitcamp {

/// What a row is sorted by, compared as SQLite compares: NULL before numbers before text by bytes.
using SortKey = std::vector<std::variant<std::monostate, qint64, std::string>>;

/// The key of a row; nullopt where the row is gone.
[[nodiscard]] Result<std::optional<SortKey>> sortKeyOf(Connection& connection, const IdQuery& query,
                                                       qint64 id);

} // namespace kitcamp
