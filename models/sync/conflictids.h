// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/domain.h"

#include <QHash>
#include <QJsonObject>

namespace kitcamp {

/// Row id -> the row that is meant instead. Ids are made so that no two tables share one.
using MeantRows = QHash<qint64, qint64>;

/// \p parameters with each id of \p meant replaced, however deep it stands. Ids are texts of digits in JSON.
[[nodiscard]] QJsonObject withMeantRows(const QJsonObject& parameters, const MeantRows& meant);

/// The rows that were merged into others, with what they are now.
[[nodiscard]] Result<MeantRows> mergedRows(Connection& connection);

/// Finds which rows that an Action would add are there already, entered on another computer: by the unique
/// keys of the table, by the columns that follow from others to be compared with scans, by the parts that are
/// the same (a person by the number), and by the name where only one row of the kind would be added.
class KnownRows
{
public:
    KnownRows(Connection& connection, const Domain& domain, QList<RowChange> rows);

    [[nodiscard]] Result<MeantRows> find();

private:
    struct Key {
        QStringList columns;
    };
    [[nodiscard]] Result<QList<Key>> keysOf(const RecordType& type);
    [[nodiscard]] Result<std::optional<qint64>> otherWith(const RowChange& row, const Key& key);
    [[nodiscard]] Result<void> compareByKeys(const RowChange& row, const RecordType& type);
    [[nodiscard]] Result<void> compareByName(const RowChange& row, const RecordType& type);
    /// A part belongs to the same thing, or to one that this Action adds and that is then the same as well.
    [[nodiscard]] Result<bool> belongsToTheSame(const RowChange& row, const RecordType& type, qint64 other);
    [[nodiscard]] Result<void> readColumns(const QString& table);
    [[nodiscard]] QVariant valueOf(const RowChange& row, const QString& column) const;

    Connection& m_connection;
    const Domain& m_domain;
    QList<RowChange> m_added;
    QHash<QString, QStringList> m_columns;
    MeantRows m_found;
};

} // namespace kitcamp
