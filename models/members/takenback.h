// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entry.h"
#include "models/store/erasurerules.h"

#include <QMultiHash>

namespace kitcamp {

/// What \p column is erased to: whether \p value is that in the row \p key.
[[nodiscard]] bool isErased(const ErasedColumn& column, const QVariant& value, const QString& key);

/// What an entry takes back, by an undo or by deciding a conflict. A row that becomes again what it was is
/// judged as it was when it was done; one that becomes anything else takes nothing back.
class TakenBack
{
public:
    /// \p connection holds all entries before \p entry. \p erasure: what may be erased, nullptr: nothing.
    [[nodiscard]] static Result<TakenBack> of(Connection& connection, const Entry& entry,
                                              const ErasureRules* erasure);

    /// Whether the history has anything that it takes back.
    [[nodiscard]] bool isKnown() const { return !m_kinds.isEmpty(); }
    /// Of the Actions that were done at first.
    [[nodiscard]] const QSet<QString>& kinds() const { return m_kinds; }
    /// As what \p row, without what others changed since, is judged; nullopt where it takes nothing back.
    [[nodiscard]] std::optional<RowOperation> judged(const RowChange& row) const;

private:
    struct Row {
        RowChange back; ///< the target's, inverted
        RowOperation then; ///< what was done at first
    };
    TakenBack(Connection& connection, const ErasureRules* erasure)
        : m_connection(&connection)
        , m_erasure(erasure)
    {
    }
    [[nodiscard]] Result<void> add(const OpId& target);
    [[nodiscard]] Result<void> readErasedColumns(const QString& table);
    [[nodiscard]] bool fits(const RowChange& row, const RowChange& back) const;
    [[nodiscard]] bool fits(const RowChange& row, int column, const QVariant& back) const;

    Connection* m_connection;
    const ErasureRules* m_erasure;
    QMultiHash<std::pair<QString, QString>, Row> m_rows; ///< by table and key
    QSet<QString> m_kinds;
    QHash<QString, QHash<int, ErasedColumn>> m_erased; ///< table -> position -> what erasing makes of it
};

} // namespace kitcamp
