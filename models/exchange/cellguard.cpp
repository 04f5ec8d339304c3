// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellguard.h"

namespace kitcamp {

namespace {

bool startsFormula(QChar character)
{
    return QStringView(u"=+-@\t\r＝＋－＠").contains(character);
}

/// "-5", "-12.50" and "-4.0%" are what they look like.
bool isNegativeNumber(QStringView cell)
{
    if (cell.endsWith(u'%'))
        cell.chop(1);
    if (cell.size() < 2 || cell.front() != u'-')
        return false;
    bool point = false;
    for (const QChar character : cell.sliced(1)) {
        if (character == u'.' && !point)
            point = true;
        else if (character < u'0' || character > u'9')
            return false;
    }
    return cell.back() != u'.' && cell[1] != u'.';
}

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return cell;
}

} // namespace

bool looksLikeFormula(QStringView cell)
{
    return cell.size() > 1 && startsFormula(cell.front()) && !isNegativeNumber(cell);
}

QString withFormulaGuard(const QString& cell)
{
    if (cell.startsWith(u'\'')) {
        const QStringView rest = withoutApostrophes(cell);
        return !rest.isEmpty() && startsFormula(rest.front()) ? u'\'' + cell : cell;
    }
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(const QString& cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QStringView rest = withoutApostrophes(cell);
    return !rest.isEmpty() && startsFormula(rest.front()) ? cell.sliced(1) : cell;
}

} // namespace kitcamp
