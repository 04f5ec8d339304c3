// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookcells.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The first so many characters, no pair of surrogates torn apart.
QString leftWhole(const QString& text, qsizetype most)
{
    QString left = text.left(most);
    if (!left.isEmpty() && left.back().isHighSurrogate())
        left.chop(1);
    return left;
}

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x20 && code != '_' && code < 0xd800;
}

} // namespace

QString workbookText(const QString& text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.size() <= workbooklimits::cellCharacters && std::all_of(text.begin(), text.end(), &isPlain))
        return text; // most cells: nothing is copied
    QString clean;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x20 || code == '\t' || code == '\n')
            clean += code == 0xfffe || code == 0xffff ? QChar(QChar::ReplacementCharacter) : character;
    }
    clean.replace(looksEscaped, u"_x005F_"_s);
    if (clean.size() <= workbooklimits::cellCharacters)
        return clean;
    return leftWhole(clean, workbooklimits::cellCharacters - 1) + u'…';
}

QString sheetNameFor(const QString& wanted, QSet<QString>& taken)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    QString base = wanted;
    base = base.replace(forbidden, u" "_s).simplified();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    // Spreadsheets keep this name for themselves.
    if (base.compare("History"_L1, Qt::CaseInsensitive) == 0)
        base += u'_';
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? QString() : u" (%1)"_s.arg(number);
        QString name = leftWhole(base, workbooklimits::sheetNameCharacters - ending.size()).trimmed();
        while (name.endsWith(u'\''))
            name.chop(1);
        name = (name.isEmpty() ? u"Kitcamp"_s : name) + ending;
        if (taken.contains(name.toCaseFolded()))
            continue;
        taken.insert(name.toCaseFolded());
        return name;
    }
}

double workbookDay(const QDateTime& moment)
{
    static const QDate last(1899, 12, 30); // 1900 is taken for a leap year
    if (!moment.isValid() || moment.date() < QDate(1900, 3, 1) || moment.date().year() > 9999)
        return -1.0;
    return static_cast<double>(last.daysTo(moment.date()))
        + moment.time().msecsSinceStartOfDay() / 86'400'000.0;
}

int widthInCharacters(const QString& text, int most)
{
    int width = 0;
    int widest = 0;
    for (const QChar character : text) {
        if (character == u'\n')
            width = 0;
        else
            width += character.unicode() >= 0x2e80 && !character.isLowSurrogate() ? 2 : 1;
        widest = std::max(widest, width);
        if (widest >= most)
            return most;
    }
    return widest;
}

} // namespace kitcamp
