// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/store/tableshapes.h"
#include "models/sync/conflictids.h"

namespace kitcamp {

/// How far taking entries back would reach beyond the rows that an Action wants for itself: those that it
/// touches, those that hold a unique key that it needs, those that are the same thing, and their parts.
class ConflictReach
{
public:
    /// \p wanted: the changeset of the Action; \p known: rows of it that are there already.
    ConflictReach(Store& store, QList<RowChange> wanted, const MeantRows& known);

    /// Adds what taking \p entry back would take from others, beyond \p others (op ids), which go with it.
    [[nodiscard]] Result<void> add(const Entry& entry, const QSet<QByteArray>& others);
    /// Rows, without their parts, and entries that stand on what would be taken back.
    [[nodiscard]] int beyond() const { return m_beyond; }
    [[nodiscard]] const QByteArray& author() const { return m_author; } ///< whose these are

private:
    using RowName = std::pair<QString, QString>; ///< table, key
    [[nodiscard]] Result<void> findHolders();
    [[nodiscard]] Result<void> findHolders(const QString& table, const QStringList& key);
    /// The rows of which \p row is a part.
    [[nodiscard]] Result<QSet<RowName>> ownersOf(const RowChange& row);
    [[nodiscard]] Result<int> builtOn(const Entry& entry, const QList<RowChange>& rows,
                                      const QSet<QByteArray>& others);

    Store& m_store;
    QList<RowChange> m_mine;
    QSet<RowName> m_wanted;
    bool m_holdersKnown = false;
    int m_beyond = 0;
    QByteArray m_author;
    TableShapes m_shapes;
};

} // namespace kitcamp
