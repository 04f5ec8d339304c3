// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undoblocker.h"

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

void bindVariant(Statement& statement, int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::LongLong)
        statement.bind(position, value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(position, value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        statement.bind(position, value.toString());
    else
        statement.bind(position, nullptr);
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

Result<std::optional<QString>> UndoBlocker::otherRowWith(const RowChange& row, const QString& index)
{
    QStringList conditions;
    QVariantList values;
    KITCAMP_TRY(m_connection.each(
        "SELECT cid, name FROM pragma_index_info(?)",
        [&](const Statement& column) {
            const QVariant after = row.after.value(static_cast<int>(column.integer(0)));
            // What the undo does not change stands in the row as it is now.
            const QString own = u"(SELECT %1 FROM %2 WHERE id=%3)"_s.arg(column.text(1), row.table, row.key);
            conditions << column.text(1) + (after.isValid() ? u"=?"_s : u"="_s + own);
            if (after.isValid())
                values << after;
        },
        index));
    KITCAMP_ASSIGN(Statement others,
                   m_connection.prepare(u"SELECT id FROM %1 WHERE %2 AND id<>%3"_s.arg(
                       row.table, conditions.join(u" AND "_s), row.key)));
    for (int i = 0; i < values.size(); ++i)
        bindVariant(others, i + 1, values[i]);
    KITCAMP_ASSIGN(const bool found, others.step());
    return found ? std::optional(others.text(0)) : std::nullopt;
}

UndoBlocker::Found UndoBlocker::holderOfKey(const Entry& target, const RowChange& row)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_connection, row.table));
    if (!columns.contains("id"_L1))
        return std::optional<EntryHead>();
    QStringList indexes;
    KITCAMP_TRY(m_connection.each(
        "SELECT name FROM pragma_index_list(?) WHERE \"unique\"=1 AND origin<>'pk'",
        [&](const Statement& index) { indexes << index.text(0); }, row.table));
    for (const QString& index : indexes) {
        KITCAMP_ASSIGN(const auto other, otherRowWith(row, index));
        if (other)
            return standing(row.table, *other, target.seq, {});
    }
    return std::optional<EntryHead>();
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
    struct ForeignKey {
        QString table;
        int column = 0;
    };
    QList<ForeignKey> foreignKeys;
    KITCAMP_TRY(m_connection.each(
        "SELECT f.\"table\", c.cid FROM pragma_foreign_key_list(?1) AS f JOIN pragma_table_info(?1) AS c ON "
        "c.name=f.\"from\"",
        [&](const Statement& found) {
            foreignKeys << ForeignKey{found.text(0), static_cast<int>(found.integer(1))};
        },
        row.table));
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
