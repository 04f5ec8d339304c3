// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowplaces.h"

namespace kitcamp {

bool RowPlaces::before(const SortKey& left, const SortKey& right) const
{
    return m_query.descending ? right < left : left < right;
}

std::optional<SortKey> RowPlaces::keyOf(qint64 id)
{
    auto key = sortKeyOf(m_connection, m_query, id);
    return key ? *std::move(key) : std::nullopt;
}

std::optional<SortKey> RowPlaces::settledFrom(int& row, int step, int end)
{
    for (; row != end; row += step) {
        const qint64 id = m_ids[static_cast<size_t>(row)];
        if (unsettled.contains(id))
            continue;
        // A row that is gone from the file, and whose announcement is still to come, is no measure.
        if (auto key = keyOf(id))
            return key;
    }
    return std::nullopt;
}

bool RowPlaces::isInPlace(int row)
{
    const auto own = keyOf(m_ids[static_cast<size_t>(row)]);
    if (!own)
        return true;
    int above = row - 1;
    const auto previous = settledFrom(above, -1, -1);
    if (previous && !before(*previous, *own))
        return false;
    int below = row + 1;
    const auto next = settledFrom(below, 1, static_cast<int>(m_ids.size()));
    return !next || before(*own, *next);
}

int RowPlaces::placeOf(qint64 id)
{
    int low = 0;
    int high = static_cast<int>(m_ids.size());
    const auto own = keyOf(id);
    if (!own)
        return high;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        int probe = middle;
        const auto other = settledFrom(probe, 1, high);
        if (!other)
            high = middle;
        else if (before(*own, *other))
            high = middle;
        else
            low = probe + 1;
    }
    return low;
}

} // namespace kitcamp
