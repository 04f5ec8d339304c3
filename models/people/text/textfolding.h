// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/transliteration.h"

#include <QHash>
#include <QString>

namespace kitcamp {

/// Makes spellings that people take for the same text the same text.
/// Works character by character, so that a part of a text folds as the whole does and can be looked for with
/// instr; keeps what it has worked out. Not thread-safe: one instance per thread.
class TextFolding
{
public:
    TextFolding();

    /// Compatibility forms and full width to plain, case and diacritics off, traditional to simplified
    /// Chinese; middle dots, hyphens, apostrophes and what cannot be seen removed; white space of any kind
    /// one space, none at the ends.
    [[nodiscard]] QString fold(const QString& text);

    /// The simplified, plain form of one character; itself where there is none.
    [[nodiscard]] char32_t simplified(char32_t character);

private:
    const QString& foldedCharacter(char32_t character);
    QString workedOut(char32_t character);

    Transliteration m_simplify;
    QHash<char32_t, QString> m_characters;
};

/// A Chinese character, in any of Unicode's blocks.
[[nodiscard]] bool isHan(char32_t character);
[[nodiscard]] bool holdsHan(const QString& text);

} // namespace kitcamp
