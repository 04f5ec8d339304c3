// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"

#include <QCoreApplication>
#include <QHash>
#include <QVariant>

namespace kitcamp {

/// How the values of a column are meant.
enum class PersonColumnKind {
    Text,
    Number,
    Hundredths,
    Minutes, ///< since midnight
    Weeks, ///< bits of teaching weeks
    Instant, ///< Unix seconds
    Flag,
    Choice,
    Reference,
    Picture,
    Sealed,
    Json,
    Derived, ///< follows from another column: not shown
};

struct PersonColumn {
    QString table;
    QString name;
    QString title;
    PersonColumnKind kind = PersonColumnKind::Text;
    QString references; ///< the table, of a Reference
    const FieldDescription* field = nullptr; ///< of the table's record type, where there is one
    int position = 0; ///< in the table
};

/// Turns stored values into what people and programs read.
class PersonValues
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonValues)
public:
    PersonValues(const PersonDataSource& source, const QTimeZone& zone);

    /// In the order of people's forms; what no form has stands at the end.
    [[nodiscard]] Result<QList<PersonColumn>> columnsOf(const QString& table);
    /// "loans", or "loan" where there is \p one.
    [[nodiscard]] QString tableTitle(const QString& table, bool one = false) const;
    /// \p value: as SQLite gave it; invalid and null are nothing.
    [[nodiscard]] PersonCell cell(const PersonColumn& column, const QVariant& value);
    /// The same for a reference to somebody else, or for what is not shown.
    [[nodiscard]] static PersonCell hiddenCell(const PersonColumn& column, const QVariant& value);

    [[nodiscard]] int sealed() const { return m_sealed; }
    [[nodiscard]] int opened() const { return m_opened; }

private:
    [[nodiscard]] static QString titleOf(const QString& table, const PersonColumn& column);
    [[nodiscard]] PersonColumnKind kindOf(const QString& table, const QString& column, bool isInteger) const;
    void fillPlain(PersonCell& cell, const PersonColumn& column, const QVariant& value) const;
    void fillReference(PersonCell& cell, const PersonColumn& column, qint64 id);
    [[nodiscard]] QString nameInBoth(const QByteArray& sql, qint64 id) const;
    void fillInstant(PersonCell& cell, qint64 instant) const;
    void fillPicture(PersonCell& cell, const QString& hash) const;
    void fillSealed(PersonCell& cell, const QString& sealedText);

    const PersonDataSource& m_source;
    QTimeZone m_zone;
    Naming m_naming;
    QHash<QString, QList<PersonColumn>> m_columns;
    int m_sealed = 0;
    int m_opened = 0;
};

} // namespace kitcamp
