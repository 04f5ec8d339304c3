// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/scantext.h"

namespace kitcamp {

namespace {

// The character as the key it came from; QChar::Null: nothing.
QChar keyOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return QChar(char16_t(unit - 0xFEE0));
    if (unit == 0x3002 || unit == 0xFF61)
        return u'.';
    if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212)
        return u'-';
    if (c.isSpace())
        return u' ';
    const QChar::Category category = c.category();
    if (category == QChar::Other_Control || category == QChar::Other_Format || unit == 0xFFFD)
        return QChar::Null;
    return c;
}

} // namespace

QString foldScan(const QString& scanned)
{
    QString folded;
    folded.reserve(scanned.size());
    for (qsizetype i = 0; i < scanned.size(); ++i) {
        const QChar c = scanned[i];
        if (c.isHighSurrogate() && i + 1 < scanned.size() && scanned[i + 1].isLowSurrogate()) {
            folded += c;
            folded += scanned[++i];
            continue;
        }
        // Half a character cannot be kept in a file.
        if (const QChar key = c.isSurrogate() ? QChar(QChar::Null) : keyOf(c); !key.isNull())
            folded += key;
    }
    return folded.trimmed();
}

QString foldNumber(const QString& number)
{
    return foldScan(number).toUpper().remove(u' ');
}

} // namespace kitcamp
