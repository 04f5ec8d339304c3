// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kitcamp {

/// The words of a folded Western name that carry meaning: no "of", "the", "and".
[[nodiscard]] QStringList significantWords(const QStringList& words);

/// Whether all words, if any, are such as most names have: "university", "institute".
[[nodiscard]] bool areGeneric(const QStringList& words);

/// How like two lists of significant words are, 0..1: shortened words ("univ", "natl") and single typing
/// errors count almost as the word, words that most names have ("university", "institute") count little; the
/// order matters.
[[nodiscard]] double wordLikeness(const QStringList& written, const QStringList& known);

/// How well the letters serve as initials of the words, 0..1: 1 for exactly the first letters, less where
/// letters from inside a word are among them; 0 where they do not fit.
[[nodiscard]] double initialsLikeness(const QString& letters, const QStringList& words);

} // namespace kitcamp
