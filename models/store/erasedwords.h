// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace kitcamp {

/// The texts that were erased, to be found wherever else they stand, thousands of them at once. A short one
/// ("Li", "12") counts only where it is all of a text; one of Latin letters only as a whole word; digits
/// within a number of digits alone (an id, an instant) do not count.
class ErasedWords
{
public:
    ErasedWords() = default;
    explicit ErasedWords(const QStringList& words);

    void add(const QString& word);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] QStringList all() const; ///< sorted
    [[nodiscard]] bool standIn(const QString& text) const;
    /// \p text with \p sign in the place of each.
    [[nodiscard]] QString takenOutOf(const QString& text, const QString& sign) const;

private:
    [[nodiscard]] qsizetype longestAt(const QString& text, qsizetype at) const;

    QSet<QString> m_words;
    QHash<quint32, QStringList> m_byStart; ///< first two units -> words, the longest first
};

} // namespace kitcamp
