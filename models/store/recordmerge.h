// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mergedvalues.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

/// Two rows of a record type turned out to be one thing that was entered twice: everything that refers to
/// \c gone refers to \c kept afterwards, its other names, tags and numbers live on, and it goes; merged_row
/// remembers what became of it. Only of types that have RecordType::twins. Made by prepareMerge.
struct MergeRecords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MergeRecords)
public:
    static constexpr auto kind = QLatin1String("record.merge");
    QString table;
    qint64 kept = 0;
    qint64 gone = 0;
    QJsonObject values; ///< column -> text: where the result shall not be what mergedValues gives by itself
    QString goneName; ///< for the sentence: the row has no name any more
    QJsonObject labels; ///< column -> how the note calls it, in the language of who merges
    QList<qint64> newIds; ///< for rows that keep a left-over tag or name

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("table"), table);
        v(QLatin1String("kept"), kept);
        v(QLatin1String("gone"), gone);
        v(QLatin1String("values"), values);
        v(QLatin1String("gone_name"), goneName);
        v(QLatin1String("labels"), labels);
        v(QLatin1String("new_ids"), newIds);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {table, kept}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    /// Another computer has merged them, in either direction.
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Two rows that look like one thing are two: they are not proposed for merging again.
struct MarkDistinct {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MarkDistinct)
public:
    static constexpr auto kind = QLatin1String("record.distinct");
    qint64 id = 0; ///< of the new row in distinct_pair
    QString table;
    qint64 a = 0;
    qint64 b = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("table"), table);
        v(QLatin1String("a"), a);
        v(QLatin1String("b"), b);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {table, a}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Registers both. Needs registerRecords; the types that can be merged bring their twins.
void registerMerging(Domain& domain);

/// A merge with all ids and names that it needs, as today's language calls the fields.
[[nodiscard]] MergeRecords prepareMerge(Store& store, const QString& table, qint64 kept, qint64 gone);

/// The row that \p id means today: itself, or the one it was merged into.
[[nodiscard]] Result<qint64> standingFor(Connection& connection, qint64 id);

/// The fields of a row as the Actions on records write them: column -> text. Empty where there is no such
/// row.
[[nodiscard]] Result<QJsonObject> fieldTexts(Connection& connection, const RecordType& type, qint64 id);

} // namespace kitcamp
