// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sortkey.h"

#include <QSet>

namespace kitcamp {

/// Finds where a row belongs among the others, by asking the file for the keys of a few of them.
class RowPlaces
{
public:
    RowPlaces(Connection& connection, const IdQuery& query, const std::vector<qint64>& ids)
        : m_connection(connection)
        , m_query(query)
        , m_ids(ids)
    {
    }

    /// Rows whose place is not known yet: they are no measure for others.
    QSet<qint64> unsettled;

    /// Whether \p row stands between its settled neighbours.
    [[nodiscard]] bool isInPlace(int row);
    /// Before which row \p id belongs.
    [[nodiscard]] int placeOf(qint64 id);

private:
    [[nodiscard]] bool before(const SortKey& left, const SortKey& right) const;
    [[nodiscard]] std::optional<SortKey> keyOf(qint64 id);
    /// The next settled row from \p row on (step 1 or -1) and its key; nullopt at the end.
    [[nodiscard]] std::optional<SortKey> settledFrom(int& row, int step, int end);

    Connection& m_connection;
    const IdQuery& m_query;
    const std::vector<qint64>& m_ids;
};

} // namespace kitcamp
