// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

#include <memory>

namespace kitcamp {

/// What a search text is made of, in this order: columns that are looked up as numbers, then names with their
/// readings, then names without.
struct SearchColumns {
    int codes = 0;
    int names = 0;
    int plain = 0;
};

/// The text of a SearchSource by a query that takes the row's id and gives such columns.
[[nodiscard]] std::function<Result<QString>(Connection&, qint64)>
searchTextBy(const std::shared_ptr<SharedSearchText>& texts, const char* sql, const SearchColumns& columns);

} // namespace kitcamp
