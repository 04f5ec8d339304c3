// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>

namespace kitcamp {

/// What erasing makes of one column. It is the same for every value that the column ever had, so that a
/// history in which it was applied from the first entry on is whole.
struct ErasedColumn {
    enum class To {
        Value, ///< always `value`
        Moment, ///< the instant of the erasing
        Sign, ///< `value` where there was any text, else nothing: that something stood there still counts
        Named, ///< `value` and the row's id: where the column must be unique
    };
    QString column;
    To to = To::Value;
    QVariant value = QString();
    bool words = true; ///< its texts may stand elsewhere too, and are looked for
};

/// One step from a row to the person it belongs to.
struct OwnerStep {
    QString column;
    QString table; ///< that the column refers to
};

/// What erasing a person does to one table.
struct ErasedTable {
    QString table;
    /// Ways from a row to the person; a row belongs to her by any of them. The empty way: it is her own row.
    QList<QList<OwnerStep>> owners;
    QList<ErasedColumn> columns; ///< of rows that stay
    bool vanishes = false; ///< the rows go, also out of the history
    QString where; ///< SQL: only such rows t vanish (or are emptied, where there is no way to an owner: ?1)
    QStringList words; ///< of rows that go: columns whose texts are looked for elsewhere
    bool once = false; ///< later rows may well have values: nothing refuses them
};

/// The texts of one table, as far as somebody may be named in them who is erased.
struct SearchedTexts {
    QStringList replaced; ///< free texts: a word of hers becomes the sign there
    QStringList listed; ///< looked through and told, but a person has to change them: names that are unique
    QStringList codes; ///< words of the program, days, keys: never looked at
};

/// What is erased with a person, once for all: the Action's statements, the history's redaction, the rule
/// that nothing of it comes back, and the tests' list of tables follow from it.
struct ErasureRules {
    QString kind; ///< of the Action that erases
    QString person; ///< table
    QString sign; ///< stands where a name stood
    QString merged; ///< table of (id, tbl, kept): who was merged into whom
    QList<ErasedTable> tables;
    QHash<QString, SearchedTexts> texts; ///< of all synced tables
    QHash<QString, QStringList> naming; ///< table -> columns of hers that name somebody
    QSet<QString> whole; ///< tables: an entry that touches one of them is never redacted
    /// Whom an Action erased, and when.
    std::function<QHash<qint64, qint64>(const QJsonObject& parameters)> erased;
    /// Rows by table that were hers and gone before an Action erased her, as it names them: a file that was
    /// behind hears of their removal from nobody else, for it no longer stands in the history.
    std::function<QHash<QString, QList<qint64>>(const QJsonObject& parameters)> gone;
    /// The parameters of an Action that erases them. \p at: Unix seconds.
    std::function<QJsonObject(const QList<qint64>& persons, qint64 at, const QString& reason,
                              const QHash<QString, QList<qint64>>& gone)>
        parameters;
};

} // namespace kitcamp
