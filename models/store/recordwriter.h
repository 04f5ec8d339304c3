// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <map>

namespace kitcamp {

/// What is known of a column before its value comes.
struct RecordColumn {
    const FieldDescription* field = nullptr; ///< null: a derived column
    bool numeric = false;
    bool nullable = false;
};

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
    /// An INSERT kept for the next rows with the same columns: an import adds a hundred thousand of them.
    struct Insertion {
        QList<RecordColumn> columns; ///< the given ones, then the derived ones
        QList<const DerivedColumn*> derived;
        Statement statement;
    };
    static constexpr size_t mostInsertions = 64; // rows of a file leave out now this column, now that

    [[nodiscard]] Result<const RecordType*> typeOf(const QString& table) const;
    /// The given values and the columns that follow from them; refuses what the type does not have.
    [[nodiscard]] static Result<QJsonObject> completed(const RecordType& type, const QJsonObject& values);
    [[nodiscard]] Result<void> bind(Statement& statement, const RecordType& type, const QJsonObject& values);
    [[nodiscard]] static RecordColumn columnOf(const RecordType& type, const QString& name,
                                               const QSet<QString>& nullable);
    [[nodiscard]] Result<Insertion*> insertionOf(const RecordType& type, const QJsonObject& given);
    [[nodiscard]] Result<Insertion> prepareInsertion(const RecordType& type, const QStringList& given);
    [[nodiscard]] Result<QSet<QString>> nullableColumns(const QString& table);
    [[nodiscard]] Error explained(Error error, const RecordType& type, const QJsonObject& values);

    Change& m_change;
    QHash<QString, QSet<QString>> m_nullable;
    std::map<QString, Insertion> m_insertions; ///< by table and given columns
};

} // namespace kitcamp
