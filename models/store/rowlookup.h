// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

namespace kitcamp {

/// A row as it is offered in a choice.
struct NamedRow {
    qint64 id = 0;
    QString name; ///< in the language of the application
    friend bool operator==(const NamedRow&, const NamedRow&) = default;
};

/// The rows of a table that belong to one row of another and stand in an order.
struct OrderedRows {
    QString table;
    QString parentColumn;
    qint64 parent = 0;
    QString orderColumn = QStringLiteral("place_in_order");
};

// What who knows tables only by their names asks of rows. Names of tables and columns come from the program,
// never from a person.

/// What a row refers to in a column; nothing where the row is gone or refers to nothing.
[[nodiscard]] Result<std::optional<qint64>> referenceOf(Connection& connection, const QString& table,
                                                        const QString& column, qint64 id);
/// The place behind the last one, from 1.
[[nodiscard]] Result<qint64> nextPlace(Connection& connection, const OrderedRows& rows);
[[nodiscard]] Result<QList<qint64>> idsInOrder(Connection& connection, const OrderedRows& rows);

/// Whether an entry no longer fitted on what other computers did and waits under Sync to be decided.
[[nodiscard]] Result<bool> waitsToBeDecided(Connection& connection, const OpId& entry);

/// When the newest entry of the journal was made (Unix seconds); nothing in a file without any.
[[nodiscard]] Result<std::optional<qint64>> newestEntryAt(Connection& connection);

} // namespace kitcamp
