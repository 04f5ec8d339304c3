// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// What is wrong with a text, and where.
struct TextFault {
    qsizetype at = 0; ///< from 0, in the text as it was written
    qsizetype length = 0; ///< 0: something is missing here
    QString reason; ///< translated sentence
};

/// The sentence with the place: "Character 5 (“x”): ...".
[[nodiscard]] QString sentenceOf(const TextFault& fault, const QString& text);

/// Full-width digits, letters and punctuation as plain ones, and the many dashes, commas and brackets of
/// registrars as one of each: - , ( ) [ ] { } : |. Character for character, so that places stay the same.
[[nodiscard]] QString foldedForScan(const QString& text);

/// 7 for 7 or 七, 11 for 十一, 20 for 二十; -1 where no number stands at \p at. Moves \p at behind it.
[[nodiscard]] int takeNumber(QStringView text, qsizetype& at);

/// Moves \p at behind a word that stands there, letters in any case; false where it does not.
[[nodiscard]] bool takeWord(QStringView text, qsizetype& at, QStringView word);

} // namespace kitcamp
