// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/domain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kitcamp {

/// Adds one row of a record type. \c values: column -> text, or number as text, or null.
struct AddRecord {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddRecord)
public:
    static constexpr auto kind = QLatin1String("record.add");
    QString table;
    qint64 id = 0;
    QJsonObject values;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("table"), table);
        v(QLatin1String("id"), id);
        v(QLatin1String("values"), values);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Sets the same values in one or many rows: edit, archive, bulk edit.
struct EditRecords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EditRecords)
public:
    static constexpr auto kind = QLatin1String("record.edit");
    QString table;
    QList<qint64> ids;
    QJsonObject values;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("table"), table);
        v(QLatin1String("ids"), ids);
        v(QLatin1String("values"), values);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes a row away that is a part of another: a number, a membership, an opening hour.
struct RemoveRecord {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RemoveRecord)
public:
    static constexpr auto kind = QLatin1String("record.remove");
    QString table;
    qint64 id = 0;
    QString name; ///< how it was called, for the sentence

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("table"), table);
        v(QLatin1String("id"), id);
        v(QLatin1String("name"), name);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Several record steps as one Action with one Undo: an import, a form with its numbers.
/// Each step is {"do": "add"|"edit"|"remove", "table", "id", "values"}.
struct RecordBatch {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RecordBatch)
public:
    static constexpr auto kind = QLatin1String("record.batch");
    QString purpose; ///< "import" (title: the source's name) or "save" (title: the object's name)
    QString title;
    QString table; ///< what it is mainly about
    QJsonArray steps;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("purpose"), purpose);
        v(QLatin1String("title"), title);
        v(QLatin1String("table"), table);
        v(QLatin1String("steps"), steps);
    }
    void add(const QString& stepTable, qint64 id, const QJsonObject& values);
    void edit(const QString& stepTable, qint64 id, const QJsonObject& values);
    void remove(const QString& stepTable, qint64 id);
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Sets settings of the centre (synced): key -> text.
struct SaveSettings {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SaveSettings)
public:
    static constexpr auto kind = QLatin1String("settings.save");
    QJsonObject values;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("values"), values);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// The Actions above, operators, and the invariants of trees and references that every table shares.
void registerRecords(Domain& domain);

/// Refuses where following \p column upwards from a touched row of \p table comes back to it.
[[nodiscard]] Invariant noCycle(const QString& table, const QString& column, const char* sentence);

} // namespace kitcamp
