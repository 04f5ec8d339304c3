// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtype.h"
#include "models/store/store.h"

namespace kitcamp {

/// The stored values of one record, column by column, as texts (the form that RecordActions take).
[[nodiscard]] Result<QJsonObject> readRecord(Store& store, const QString& table, qint64 id);

/// Whether a field is kept as a whole number of tenths (credits): its column says so.
[[nodiscard]] bool isInTenths(const FieldDescription& field);
/// The largest whole number that a person may enter there: of seats fewer than of anything else.
[[nodiscard]] qint64 largestNumber(const FieldDescription& field);
/// "2.5" of 25 tenths.
[[nodiscard]] QString tenthsText(qint64 tenths);

/// A value as people read it: a choice by its title, a reference by its name, a flag by a word.
[[nodiscard]] QString shownValue(Store& store, const FieldDescription& field, const QString& stored);

/// A record that belongs to another one: a number of a person, a membership.
struct PartRecord {
    qint64 id = 0;
    QString title; ///< "Card", "Student number", the group
    QString text;
    QString problem; ///< "lost", "no longer valid since ..."; empty when it is good
    bool isLost = false;
};
/// The rows of \p table whose \p column is \p owner, each named by its fields.
[[nodiscard]] Result<QList<PartRecord>> readParts(Store& store, const QString& table, const QString& column,
                                                  qint64 owner);

/// The records that a reference may point to, found while a person types.
class ReferenceChoices
{
public:
    struct Choice {
        qint64 id = 0;
        QString name;
    };
    ReferenceChoices(Store& store, QString table, std::function<QStringList(const QString&)> fold)
        : m_store(store)
        , m_table(std::move(table))
        , m_fold(std::move(fold))
    {
    }

    /// Choices that contain all words of \p text, at most \p limit, archived ones left out.
    [[nodiscard]] Result<QList<Choice>> find(const QString& text, int limit) const;
    [[nodiscard]] QString nameOf(qint64 id) const;

private:
    [[nodiscard]] Result<QList<qint64>> candidates(const QStringList& words, int limit) const;

    Store& m_store;
    QString m_table;
    std::function<QStringList(const QString&)> m_fold;
};

} // namespace kitcamp
