// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/readings.h"
#include "models/people/text/textfolding.h"

#include <QString>
#include <QStringList>

namespace kitcamp {

/// Makes the texts of the search table, and the words that are looked for in them with instr.
/// A text holds all forms under which a thing is found, one per line; a row matches when each word of the
/// query stands somewhere in it. Not thread-safe: one instance per thread.
class SearchText
{
    Q_DISABLE_COPY_MOVE(SearchText)

public:
    SearchText();
    ~SearchText() = default;

    /// The text that people take for the same (TextFolding::fold).
    [[nodiscard]] QString foldForSearch(const QString& text) { return m_folding.fold(text); }

    /// A person: both names, all readings and initials, both orders.
    [[nodiscard]] QString searchTextOfName(const QString& name, const QString& latinName = {});
    /// An organization, a model, a place, a course: the text, its readings and initials.
    [[nodiscard]] QString searchTextOf(const QString& text);
    /// A tag, a serial, a personal number, a mail address.
    [[nodiscard]] QString searchTextOfNumber(const QString& number);

    /// The words to look for, all of which must be found; empty: everything matches.
    [[nodiscard]] QStringList foldQuery(const QString& query);
    /// Whether a row with this text would be found; the same rule as in SQL, for lists in memory.
    [[nodiscard]] static bool found(const QString& searchText, const QStringList& words);

    /// Makes ICU read what it reads Chinese with: 250 ms that each process pays once, at its first Chinese
    /// name unless before. Any thread.
    static void warmUp();

    /// Changes whenever the same names may give other texts: then the search table is rebuilt.
    [[nodiscard]] static QString version();

    [[nodiscard]] Readings& readings() { return m_readings; }

private:
    void addForms(QStringList& lines, const QString& text);
    void addLatinName(QStringList& lines, const QString& name);
    void addChineseName(QStringList& lines, const QString& name);

    TextFolding m_folding;
    Readings m_readings;
};

/// The digits of phone numbers, one number per line, so that any end of one is found.
[[nodiscard]] QString phoneEnds(const QString& numbers);

} // namespace kitcamp
