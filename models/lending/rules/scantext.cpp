// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/scantext.h"

namespace kitcamp {

namespace {

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63;
}

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

QChar folded(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= 0xFF01 && c <= 0xFF5E) // the full-width forms of ! to ~, in ASCII's order
        return QChar(char16_t(c - 0xFEE0));
    if (isDash(c))
        return u'-';
    return character.isSpace() ? QChar(u' ') : character;
}

} // namespace

QString foldScan(const QString& scan)
{
    QString text;
    text.reserve(scan.size());
    for (const QChar c : scan) {
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        if (!control && !isInvisible(c.unicode()))
            text += folded(c);
    }
    return text.trimmed();
}

} // namespace kitcamp
