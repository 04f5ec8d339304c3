// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kitcamp {

struct RowRange {
    int first = 0;
    int count = 0;
};

/// What leads from one list of distinct ids to another.
struct RowDiff {
    int from = 0; ///< the first row that differs
    std::vector<RowRange> removed; ///< rows of the old list
    std::vector<RowRange> inserted; ///< rows of the new list
    std::vector<qint64> kept; ///< from \c from on, in the new order
    std::vector<qint64> gone;
    std::vector<qint64> added;
    bool keepsOrder = true; ///< what is kept stands in the same order in both
};

/// The difference where \p fresh replaces the rows of \p old from \p from to the end.
[[nodiscard]] RowDiff diffRows(const std::vector<qint64>& old, int from, const std::vector<qint64>& fresh);

} // namespace kitcamp
