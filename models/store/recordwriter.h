// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace kitcamp {

/// Writes rows of record types for the Actions on records: checks each value by its field's description and
/// says in the words of the form what does not fit.
class RecordWriter
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RecordWriter)
public:
    explicit RecordWriter(Change& change)
        : m_change(change)
    {
    }

    /// \p values: column -> text, number as text, flag or null. Empty is NULL where the column allows it.
    [[nodiscard]] Result<void> add(const QString& table, qint64 id, const QJsonObject& values);
    [[nodiscard]] Result<void> edit(const QString& table, const QList<qint64>& ids,
                                    const QJsonObject& values);
    [[nodiscard]] Result<void> remove(const QString& table, qint64 id);

private:
    [[nodiscard]] Result<const RecordType*> typeOf(const QString& table) const;
    /// The given values and the columns that follow from them; refuses what the type does not have.
    [[nodiscard]] static Result<QJsonObject> completed(const RecordType& type, const QJsonObject& values);
    [[nodiscard]] Result<void> bind(Statement& statement, const RecordType& type, const QJsonObject& values);
    [[nodiscard]] Result<QSet<QString>> nullableColumns(const QString& table);
    [[nodiscard]] Error explained(Error error, const RecordType& type, const QJsonObject& values);

    Change& m_change;
    QHash<QString, QSet<QString>> m_nullable;
};

} // namespace kitcamp
