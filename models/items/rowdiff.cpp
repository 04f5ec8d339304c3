// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowdiff.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

namespace {

using Ids = std::vector<qint64>;

/// The ids of one list that the other lacks, as ranges of rows; the others go to \p kept.
void sift(const Ids& ids, size_t from, int offset, const QSet<qint64>& other, std::vector<RowRange>& ranges,
          Ids& lacking, Ids& kept)
{
    for (size_t i = from; i < ids.size(); ++i) {
        if (other.contains(ids[i])) {
            kept.push_back(ids[i]);
            continue;
        }
        lacking.push_back(ids[i]);
        const int row = static_cast<int>(i) + offset;
        if (!ranges.empty() && ranges.back().first + ranges.back().count == row)
            ++ranges.back().count;
        else
            ranges.push_back({row, 1});
    }
}

} // namespace

RowDiff diffRows(const Ids& old, int from, const Ids& fresh)
{
    RowDiff diff;
    const auto begin = old.begin() + from;
    const auto different = std::mismatch(begin, old.end(), fresh.begin(), fresh.end());
    const auto same = static_cast<size_t>(different.first - begin);
    diff.from = from + static_cast<int>(same);
    const QSet<qint64> freshSet(different.second, fresh.end());
    const QSet<qint64> oldSet(different.first, old.end());
    Ids keptOfOld;
    sift(old, static_cast<size_t>(diff.from), 0, freshSet, diff.removed, diff.gone, keptOfOld);
    sift(fresh, same, from, oldSet, diff.inserted, diff.added, diff.kept);
    diff.keepsOrder = keptOfOld == diff.kept;
    return diff;
}

} // namespace kitcamp
