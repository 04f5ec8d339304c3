// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/searchindex.h"

namespace kitcamp {

/// All rows that a turn of sync touches, each once, and whether they were there before it.
class TurnRows
{
public:
    void add(const QList<RowTouch>& rows);
    [[nodiscard]] bool contains(const QString& table, qint64 id) const { return m_rows[table].contains(id); }
    [[nodiscard]] ChangedRows touched() const;
    /// The same in pieces of about \p most rows, for the search texts.
    [[nodiscard]] QList<SearchIndex::Rows> pieces(int most) const;

private:
    QHash<QString, QHash<qint64, bool>> m_rows; ///< by table and id: was there
};

} // namespace kitcamp
