// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QSet>

namespace kitcamp {

/// A foreign key of one table to another.
struct Reference {
    QString table; ///< the table that refers
    QString column;
};

/// A column that refers to the rows of another table.
struct ForeignKey {
    QString table; ///< the table that is referred to
    int column = 0; ///< position of the column that refers
};

/// What the schema says of tables: asked of SQLite once per table.
class TableShapes
{
public:
    /// Positions of the columns that stand in a UNIQUE index (the primary key is not one of them).
    [[nodiscard]] Result<QSet<int>> uniqueColumns(Connection& connection, const QString& table);
    /// Which of \p tables refer to \p table.
    [[nodiscard]] static Result<QList<Reference>> referencesTo(Connection& connection, const QString& table,
                                                               const QStringList& tables);
    [[nodiscard]] static Result<QStringList> columns(Connection& connection, const QString& table);
    /// The same, asked once.
    [[nodiscard]] Result<QStringList> columnNames(Connection& connection, const QString& table);
    [[nodiscard]] Result<QList<ForeignKey>> foreignKeys(Connection& connection, const QString& table);

private:
    QHash<QString, QSet<int>> m_unique;
    QHash<QString, QStringList> m_columns;
    QHash<QString, QList<ForeignKey>> m_foreignKeys;
};

} // namespace kitcamp
