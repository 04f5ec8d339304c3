// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace kitcamp {

class Connection;

enum class FieldType { Text, LongText, Integer, Money, Date, Choice, Reference, Flag, Picture };

/// One allowed value of a choice and how people read it.
struct FieldChoice {
    QString value;
    const char* label; ///< QT_TRANSLATE_NOOP("kitcamp::Record", ...)
};

/// A column as people see it: one description serves forms, lists, import, export and history.
struct FieldDescription {
    QString column;
    FieldType type = FieldType::Text;
    const char* label = ""; ///< QT_TRANSLATE_NOOP("kitcamp::Record", ...)
    bool required = false;
    QList<FieldChoice> choices;
    QString references; ///< the table that a Reference points to
    /// Two computers changed it: the change that joins the log later prevails without a question (notes,
    /// phones). Of all other columns a person is asked.
    bool laterPrevails = false;

    [[nodiscard]] QString title() const;
    /// How people read a stored \p value of a Choice.
    [[nodiscard]] QString choiceTitle(const QString& value) const;
};

/// A column that follows from another one, such as the folded tag that scans are compared with.
struct DerivedColumn {
    QString column;
    QString from;
    std::function<QString(const QString&)> derive;
};

/// A synced table whose rows people add and edit by forms, lists and imports.
struct RecordType {
    QString table;
    const char* singular = ""; ///< QT_TRANSLATE_NOOP("kitcamp::Record", "device")
    const char* plural = "";
    QList<FieldDescription> fields;
    QList<DerivedColumn> derived;
    bool removable = false; ///< rows are deleted, not archived (a number, a membership)
    /// Two rows of it may turn out to be one thing, entered twice: gives the rows that look like \c id, best
    /// first, never \c id itself. Empty where rows of this type are never merged.
    std::function<Result<QList<qint64>>(Connection&, qint64 id)> twins;
    /// Whether row \c id may be merged with another one at all; a refusal where not. Empty: all may.
    std::function<Result<void>(Connection&, qint64 id)> mayMerge;

    [[nodiscard]] const FieldDescription* field(const QString& column) const;
    [[nodiscard]] QString singularTitle() const;
    [[nodiscard]] QString pluralTitle() const;
};

/// All tables that records stand in.
class RecordTypes
{
public:
    void add(RecordType type) { m_types << std::move(type); }
    [[nodiscard]] const RecordType* find(const QString& table) const;
    [[nodiscard]] const QList<RecordType>& all() const { return m_types; }

private:
    QList<RecordType> m_types;
};

} // namespace kitcamp
