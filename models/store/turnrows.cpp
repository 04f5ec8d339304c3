// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/turnrows.h"

namespace kitcamp {

void TurnRows::add(const QList<RowTouch>& rows)
{
    for (const RowTouch& row : rows) {
        QHash<qint64, bool>& ofTable = m_rows[row.table];
        const qint64 id = row.key.toLongLong();
        // What is first heard of a row is that it comes: then it was not there.
        if (!ofTable.contains(id))
            ofTable.insert(id, row.operation != RowOperation::Insert);
    }
}

ChangedRows TurnRows::touched() const
{
    ChangedRows rows;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        QList<qint64> ids = it->keys();
        std::sort(ids.begin(), ids.end());
        rows.insert(it.key(), ids);
    }
    return rows;
}

QList<SearchIndex::Rows> TurnRows::pieces(int most) const
{
    QList<SearchIndex::Rows> pieces;
    const ChangedRows rows = touched();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        for (qsizetype start = 0; start < it->size(); start += most) {
            SearchIndex::Rows piece;
            piece.touched.insert(it.key(), it->mid(start, most));
            for (const qint64 id : std::as_const(piece.touched[it.key()])) {
                if (m_rows[it.key()].value(id))
                    piece.existed[it.key()] << id;
            }
            pieces << piece;
        }
    }
    return pieces;
}

} // namespace kitcamp
