// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tableshapes.h"

namespace kitcamp {

Result<QSet<int>> TableShapes::uniqueColumns(Connection& connection, const QString& table)
{
    const auto known = m_unique.constFind(table);
    if (known != m_unique.constEnd())
        return *known;
    QSet<int> columns;
    KITCAMP_TRY(connection.each(
        "SELECT c.cid FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c WHERE i.\"unique\"=1 "
        "AND i.origin<>'pk'",
        [&](const Statement& row) { columns.insert(static_cast<int>(row.integer(0))); }, table));
    m_unique.insert(table, columns);
    return columns;
}

Result<QList<Reference>> TableShapes::referencesTo(Connection& connection, const QString& table,
                                                   const QStringList& tables)
{
    QList<Reference> references;
    for (const QString& other : tables) {
        KITCAMP_TRY(connection.each(
            "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\"=?",
            [&](const Statement& row) {
                references << Reference{other, row.text(0)};
            },
            other, table));
    }
    return references;
}

Result<QStringList> TableShapes::columns(Connection& connection, const QString& table)
{
    QStringList names;
    KITCAMP_TRY(connection.each(
        "SELECT name FROM pragma_table_info(?) ORDER BY cid",
        [&](const Statement& row) { names << row.text(0); }, table));
    return names;
}

Result<QStringList> TableShapes::columnNames(Connection& connection, const QString& table)
{
    if (!m_columns.contains(table)) {
        KITCAMP_ASSIGN(const QStringList names, columns(connection, table));
        m_columns.insert(table, names);
    }
    return m_columns.value(table);
}

Result<QList<ForeignKey>> TableShapes::foreignKeys(Connection& connection, const QString& table)
{
    const auto known = m_foreignKeys.constFind(table);
    if (known != m_foreignKeys.constEnd())
        return *known;
    QList<ForeignKey> keys;
    KITCAMP_TRY(connection.each(
        "SELECT f.\"table\", c.cid FROM pragma_foreign_key_list(?1) AS f JOIN pragma_table_info(?1) AS c ON "
        "c.name=f.\"from\"",
        [&](const Statement& row) {
            keys << ForeignKey{row.text(0), static_cast<int>(row.integer(1))};
        },
        table));
    m_foreignKeys.insert(table, keys);
    return keys;
}

} // namespace kitcamp
