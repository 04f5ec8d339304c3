// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undoblocker.h"

#include "models/store/keyholder.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The columns that \p change gives a value; all where the row came or went.
QSet<int> changedColumns(const RowChange& change)
{
    QSet<int> columns;
    for (int column = 0; column < change.after.size(); ++column) {
        if (change.operation != RowOperation::Update || change.after[column].isValid())
            columns.insert(column);
    }
    return columns;
}

const RowChange* rowIn(const QList<RowChange>& rows, const QString& table, const QString& key)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const RowChange& row) { return row.table == table && row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

Result<bool> UndoBlocker::stands(const EntryHead& head, qint64 after)
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const bool undone, journal.isUndone(head.opId));
    if (undone)
        return false;
    if (!head.undoes.isValid())
        return true;
    // An undo and its target that both came later cancel each other out.
    KITCAMP_ASSIGN(const auto taken, journal.find(head.undoes));
    return !taken || taken->seq <= after;
}

UndoBlocker::Found UndoBlocker::standing(const QString& table, const QString& key, qint64 after,
                                         const QSet<int>& columns)
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const QList<EntryHead> later, journal.touching(table, key, after));
    for (const EntryHead& head : later) {
        KITCAMP_ASSIGN(const bool inForce, stands(head, after));
        if (!inForce)
            continue;
        KITCAMP_ASSIGN(const Entry entry, journal.read(head.seq));
        KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
        const RowChange* row = rowIn(rows, table, key);
        if (row && (columns.isEmpty() || changedColumns(*row).intersects(columns)))
            return std::optional(head);
    }
    return std::optional<EntryHead>();
}

UndoBlocker::Found UndoBlocker::find(const Entry& target, const Changeset::Conflict& conflict)
{
    KITCAMP_ASSIGN(const Changeset inverse, target.changeset.inverted());
    KITCAMP_ASSIGN(const QList<RowChange> rows, inverse.rows());
    if (const RowChange* row = rowIn(rows, conflict.table, conflict.key)) {
        KITCAMP_ASSIGN(const auto changed, standing(row->table, row->key, target.seq, changedColumns(*row)));
        return changed ? Found(changed) : holderOfKey(target, *row);
    }
    for (const RowChange& row : rows) {
        KITCAMP_ASSIGN(const auto found,
                       row.operation == RowOperation::Delete ? referringTo(target, row)
                                                             : missingParent(target, row));
        if (found)
            return found;
    }
    return std::optional<EntryHead>();
}

UndoBlocker::Found UndoBlocker::holderOfKey(const Entry& target, const RowChange& row)
{
    KITCAMP_ASSIGN(const auto holder, kitcamp::holderOfKey(m_connection, row));
    return holder ? standing(row.table, *holder, target.seq, {}) : Found(std::optional<EntryHead>());
}

UndoBlocker::Found UndoBlocker::referringTo(const Entry& target, const RowChange& row)
{
    KITCAMP_ASSIGN(const auto references, TableShapes::referencesTo(m_connection, row.table, m_tables));
    for (const Reference& reference : references) {
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_connection, reference.table));
        QStringList keys;
        KITCAMP_TRY(m_connection.each(
            u"SELECT id FROM %1 WHERE %2=?"_s.arg(reference.table, reference.column).toUtf8().constData(),
            [&](const Statement& found) { keys << found.text(0); }, row.key.toLongLong()));
        for (const QString& key : keys) {
            const QSet<int> column{static_cast<int>(columns.indexOf(reference.column))};
            KITCAMP_ASSIGN(const auto found, standing(reference.table, key, target.seq, column));
            if (found)
                return found;
        }
    }
    return std::optional<EntryHead>();
}

UndoBlocker::Found UndoBlocker::missingParent(const Entry& target, const RowChange& row)
{
    KITCAMP_ASSIGN(const QList<ForeignKey> foreignKeys, TableShapes().foreignKeys(m_connection, row.table));
    for (const ForeignKey& foreignKey : foreignKeys) {
        const QVariant parent = row.after.value(foreignKey.column);
        if (!parent.isValid() || parent.isNull())
            continue;
        KITCAMP_ASSIGN(
            const auto there,
            m_connection.integer(u"SELECT id FROM %1 WHERE id=?"_s.arg(foreignKey.table).toUtf8().constData(),
                                 parent.toLongLong()));
        if (there)
            continue;
        KITCAMP_ASSIGN(const auto found, standing(foreignKey.table, parent.toString(), target.seq, {}));
        if (found)
            return found;
    }
    return std::optional<EntryHead>();
}

} // namespace kitcamp
