// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"

#include <QHash>

namespace kitcamp {

/// The rows that were shown of late, by id, so that inserts and moves around them cost nothing. Bounded: the
/// older half goes when the newer half is full.
class RowCache
{
public:
    explicit RowCache(qsizetype half = 2000)
        : m_half(half)
    {
    }

    [[nodiscard]] const ListRow* find(qint64 id);
    [[nodiscard]] bool contains(qint64 id) const { return m_newer.contains(id) || m_older.contains(id); }
    void insert(const ListRow& row);
    void remove(qint64 id);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_newer.size() + m_older.size(); }

private:
    QHash<qint64, ListRow> m_newer;
    QHash<qint64, ListRow> m_older;
    qsizetype m_half;
};

} // namespace kitcamp
