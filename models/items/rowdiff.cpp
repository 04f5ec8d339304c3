// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowdiff.h"

#include "models/items/idset.h"

#include <algorithm>

namespace kitcamp {

namespace {

using Ids = std::vector<qint64>;

/// A part of a list and how its rows are counted.
struct Part {
    const Ids& ids;
    int begin;
    int end;
    int offset;
};

/// The ids of a part that the other list lacks, as ranges of rows; the others go to \p kept.
void sift(const Part& part, const IdSet& other, std::vector<RowRange>& ranges, Ids& lacking, Ids& kept)
{
    for (int i = part.begin; i < part.end; ++i) {
        const qint64 id = part.ids[static_cast<size_t>(i)];
        if (other.contains(id)) {
            kept.push_back(id);
            continue;
        }
        lacking.push_back(id);
        const int row = i + part.offset;
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
    const auto head = different.first - begin;
    diff.from = from + static_cast<int>(head);
    const auto longest = std::min(old.end() - different.first, fresh.end() - different.second);
    const auto tail =
        std::mismatch(old.rbegin(), old.rbegin() + longest, fresh.rbegin()).first - old.rbegin();
    const IdSet freshSet(Ids(different.second, fresh.end() - tail));
    Ids keptOfOld;
    sift({old, diff.from, static_cast<int>(old.size() - static_cast<size_t>(tail)), 0}, freshSet,
         diff.removed, diff.gone, keptOfOld);
    const IdSet keptSet(keptOfOld);
    sift({fresh, static_cast<int>(head), static_cast<int>(fresh.size() - static_cast<size_t>(tail)), from},
         keptSet, diff.inserted, diff.added, diff.kept);
    diff.keepsOrder = keptOfOld == diff.kept;
    diff.kept.insert(diff.kept.end(), old.end() - tail, old.end());
    return diff;
}

} // namespace kitcamp
