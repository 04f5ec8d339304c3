// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowcache.h"

namespace kitcamp {

const ListRow* RowCache::find(qint64 id)
{
    if (const auto newer = m_newer.constFind(id); newer != m_newer.constEnd())
        return &*newer;
    const auto older = m_older.constFind(id);
    if (older == m_older.constEnd())
        return nullptr;
    const ListRow row = *older;
    insert(row);
    return &*m_newer.constFind(id);
}

void RowCache::insert(const ListRow& row)
{
    if (m_newer.size() >= m_half) {
        m_older = std::exchange(m_newer, {});
    }
    m_older.remove(row.id);
    m_newer.insert(row.id, row);
}

void RowCache::remove(qint64 id)
{
    m_newer.remove(id);
    m_older.remove(id);
}

void RowCache::clear()
{
    m_newer.clear();
    m_older.clear();
}

} // namespace kitcamp
