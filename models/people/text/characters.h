// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kitcamp {

/// Walks over the characters of a text, which may take two UTF-16 units; half a character is U+0000.
class CharacterIterator
{
public:
    explicit CharacterIterator(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool hasNext() const { return m_at < m_text.size(); }
    char32_t next()
    {
        const QChar unit = m_text[m_at++];
        if (!unit.isSurrogate())
            return unit.unicode();
        if (unit.isHighSurrogate() && hasNext() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[m_at++]);
        return 0;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// U+0000 for an empty text.
[[nodiscard]] inline char32_t firstCharacter(QStringView text)
{
    return text.isEmpty() ? 0 : CharacterIterator(text).next();
}

/// The beginning of a text, of at most so many UTF-16 units; never ends in half a character.
[[nodiscard]] inline QString beginningOf(const QString& text, qsizetype units)
{
    const bool cuts = text.size() > units && units > 0 && text[units - 1].isHighSurrogate();
    return text.left(cuts ? units - 1 : units);
}

/// The first character of a text, in one or two UTF-16 units.
[[nodiscard]] inline QString initialOf(const QString& text)
{
    return text.left(!text.isEmpty() && text[0].isHighSurrogate() ? 2 : 1);
}

} // namespace kitcamp
