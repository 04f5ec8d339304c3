// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/idquery.h"
#include "models/store/connection.h"

#include <atomic>
#include <vector>

namespace kitcamp {

/// A piece of the ids of a query, in order.
struct IdSlice {
    std::vector<qint64> ids;
    bool last = false;
    qint64 total = -1; ///< how many there will be, where that is known
};

class SearchCopies;

/// Works out which rows pass a filter, in order, and hands them over in slices: the first one small and soon.
/// Few rows are sorted; many are walked along the index of the order. Words are looked up in \p copies, where
/// there are any, else by SQL. Runs on any thread, in one snapshot of the file; ends with
/// ErrorCode::Cancelled as soon as \p cancelled is true.
[[nodiscard]] Result<void> streamIds(Connection& connection, const IdQuery& query,
                                     const std::function<void(IdSlice)>& take,
                                     const std::atomic_bool& cancelled, SearchCopies* copies = nullptr);

/// All ids at once, for exports and commands without a window.
[[nodiscard]] Result<std::vector<qint64>> allIds(Connection& connection, const IdQuery& query);

/// How many rows come in the first slice: more than any window shows.
constexpr size_t firstSliceSize = 200;

} // namespace kitcamp
