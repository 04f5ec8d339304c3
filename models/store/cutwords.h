// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/textcuts.h"

namespace kitcamp {

/// The words that name somebody, to be cut out of texts about something else. Letters and digits count as
/// whole words only, in capitals or not. What may be meant otherwise (a short name, one that others have as
/// well) is found and left.
class CutWords
{
public:
    /// What is found in a text.
    struct Found {
        TextCut cut;
        bool left = false; ///< more stands there, which a person has to look at
    };

    /// A word of hers; a short one is only ever found.
    void add(const QString& word);
    /// Only found, never cut: somebody else has it too.
    void addShared(const QString& word);
    /// A longer word in which one of hers stands by chance (王明 in 王明月) is neither.
    void addOther(const QString& word);
    [[nodiscard]] bool isEmpty() const { return m_byStart.isEmpty() && m_single.isEmpty(); }
    [[nodiscard]] bool contains(const QString& word) const;
    /// Whether one of the words stands anywhere in \p longer, also within a word.
    [[nodiscard]] bool standsWithin(const QString& longer) const;
    [[nodiscard]] Found findIn(const QString& text) const;
    /// Two Chinese characters, four letters, six digits: so much is meant.
    [[nodiscard]] static bool isLongEnough(const QString& word);
    /// For comparing, as long as the text itself.
    [[nodiscard]] static QString folded(const QString& text);

private:
    enum class Kind { Cut, Left, Other };
    struct Word {
        QString folded;
        Kind kind = Kind::Cut;
    };
    void put(const QString& word, Kind kind);
    [[nodiscard]] const Word* longestAt(const QString& text, qsizetype at) const;

    QHash<quint32, QList<Word>> m_byStart; ///< first two units -> words, the longest first
    QStringList m_single; ///< of one sign: where it is all of a text
};

} // namespace kitcamp
