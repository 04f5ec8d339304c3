// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/rowowners.h"

#include <algorithm>

namespace kitcamp {

void RowOwners::add(qint64 row, qint64 owner)
{
    m_isSorted = m_isSorted && (m_rows.empty() || m_rows.back().row < row);
    m_rows.push_back({row, owner});
}

qint64 RowOwners::ownerOf(qint64 row)
{
    sort();
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), row,
                                        [](qint64 value, const Row& one) { return value < one.row; });
    return after != m_rows.begin() && std::prev(after)->row == row ? std::prev(after)->owner : 0;
}

/// Of a row that was added twice the later one stands.
void RowOwners::sort()
{
    if (m_isSorted)
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& one, const Row& other) { return one.row < other.row; });
    size_t kept = 0;
    for (const Row& row : m_rows) {
        if (kept > 0 && m_rows[kept - 1].row == row.row)
            m_rows[kept - 1] = row;
        else
            m_rows[kept++] = row;
    }
    m_rows.resize(kept);
    m_isSorted = true;
}

} // namespace kitcamp
