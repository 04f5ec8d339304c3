// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/journal.h"

#include <QSet>

namespace kitcamp {

/// Finds the entry that stands in the way of taking another one back, so that the refusal can name it.
/// Entries that were taken back since, and the undos that did so, are not in the way.
class UndoBlocker
{
public:
    /// \p connection reads the file as it is now, without the refused undo.
    UndoBlocker(Connection& connection, const QStringList& syncedTables)
        : m_connection(connection)
        , m_tables(syncedTables)
    {
    }

    /// Who is in the way of taking \p target back, which failed with \p conflict (empty where a foreign key
    /// did).
    [[nodiscard]] Result<std::optional<EntryHead>> find(const Entry& target,
                                                        const Changeset::Conflict& conflict);

private:
    using Found = Result<std::optional<EntryHead>>;
    /// The newest entry after \p after that stands and changed one of \p columns of the row (none given:
    /// any).
    [[nodiscard]] Found standing(const QString& table, const QString& key, qint64 after,
                                 const QSet<int>& columns);
    [[nodiscard]] Result<bool> stands(const EntryHead& head, qint64 after);
    /// Another row took the number that \p row would get back.
    [[nodiscard]] Found holderOfKey(const Entry& target, const RowChange& row);
    /// A later row refers to the row that would go.
    [[nodiscard]] Found referringTo(const Entry& target, const RowChange& row);
    /// The row that \p row would refer to again has gone.
    [[nodiscard]] Found missingParent(const Entry& target, const RowChange& row);

    Connection& m_connection;
    const QStringList& m_tables;
};

} // namespace kitcamp
