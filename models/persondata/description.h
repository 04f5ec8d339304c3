// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// Rows of one table that tell of a person, and how they lead to her.
struct PersonTable {
    QString section; ///< of personSections(): where it is shown
    QString key; ///< how JSON calls it, for ever; most often the table's name
    QString table;
    QString rows; ///< a condition over the columns of t, the table, with the person as ?1
    QStringList ways; ///< the foreign keys of the table that \c rows goes by
    QStringList hidden = {}; ///< foreign keys that lead to somebody else: "another person" stands there
    bool own = true; ///< hers alone: what was done to these rows is part of her history
    QString order = QStringLiteral("t.id");
};

/// A foreign key that leads from somebody to rows of the file but is not followed, and why.
struct LeftWay {
    QString table;
    QString column;
    const char* why;
};

/// Rows of hers that erasing leaves as they are, but for what it empties in them, and why.
struct KeptTable {
    QString table;
    const char* why; ///< QT_TRANSLATE_NOOP("kitcamp::PersonData", ...): a whole sentence
};

/// A column in which a person stands without a foreign key.
struct TextReference {
    QString table;
    QString column;
    bool followed; ///< by one of personTables(); else \c why says why not
    const char* why;
};

/// A subject under which people look for something, in the order in which it is shown.
struct PersonSection {
    QString key; ///< how JSON calls it, for ever
    const char* title; ///< QT_TRANSLATE_NOOP("kitcamp::PersonData", ...)
};

[[nodiscard]] const QList<PersonSection>& personSections();
/// All that the file holds of a person: the one place that says so. tests/persondata demands that every
/// foreign key that leads to a person, by whatever way, stands here or in leftWays().
[[nodiscard]] const QList<PersonTable>& personTables();
[[nodiscard]] const QList<LeftWay>& leftWays();
[[nodiscard]] const QList<TextReference>& textReferences();
/// Tables of personTables() whose rows erasing does not take away.
[[nodiscard]] const QList<KeptTable>& keptTables();

} // namespace kitcamp
