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

private:
    QHash<QString, QSet<int>> m_unique;
};

} // namespace kitcamp
