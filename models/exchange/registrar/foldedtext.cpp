// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/foldedtext.h"

#include <QCoreApplication>

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTens = 3; ///< 九十 is not ninety, but the periods nine and ten
constexpr int mostDigits = 4; ///< of a number; more are cut to a number that nothing accepts

struct FaultWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TextFault)
};

QChar folded(QChar character)
{
    static const std::array<std::pair<QStringView, char16_t>, 7> kinds{{{u"，、；;。", u','},
                                                                        {u"—–−‐‑~～〜至到", u'-'},
                                                                        {u"【〔「〈［", u'['},
                                                                        {u"】〕」〉］", u']'},
                                                                        {u"：∶", u':'},
                                                                        {u"｜︱", u'|'},
                                                                        {u"\u3000\u00A0\t", u' '}}};
    for (const auto& [written, meant] : kinds) {
        if (written.contains(character))
            return meant;
    }
    const bool fullWidth = character >= u'\uFF01' && character <= u'\uFF5E';
    return fullWidth ? QChar(char16_t(character.unicode() - 0xFEE0)) : character;
}

/// 十 is ten, 十二 twelve, 二十 twenty.
int takeChineseNumber(QStringView text, qsizetype& at)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    const auto digitAt = [&](qsizetype place) {
        return place < text.size() ? int(digits.indexOf(text[place])) : -1;
    };
    const auto isTen = [&](qsizetype place) { return place < text.size() && text[place] == u'十'; };
    const int first = digitAt(at);
    if (first > 0 && (first > mostTens || !isTen(at + 1))) {
        ++at;
        return first;
    }
    if (first <= 0 && !isTen(at))
        return -1;
    at += first > 0 ? 2 : 1;
    const int tens = first > 0 ? first : 1;
    const int ones = digitAt(at);
    at += ones > 0 ? 1 : 0;
    return tens * 10 + std::max(ones, 0);
}

} // namespace

QString sentenceOf(const TextFault& fault, const QString& text)
{
    const QString place = text.mid(fault.at, fault.length);
    if (place.isEmpty())
        return FaultWords::tr("Character %1: %2").arg(QString::number(fault.at + 1), fault.reason);
    return FaultWords::tr("Character %1 (“%2”): %3").arg(QString::number(fault.at + 1), place, fault.reason);
}

QString foldedForScan(const QString& text)
{
    QString plain = text;
    for (QChar& character : plain)
        character = folded(character);
    return plain;
}

int takeNumber(QStringView text, qsizetype& at)
{
    const qsizetype begin = at;
    int value = 0;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
        if (at - begin < mostDigits)
            value = value * 10 + text[at].digitValue();
        ++at;
    }
    return at > begin ? value : takeChineseNumber(text, at);
}

bool takeWord(QStringView text, qsizetype& at, QStringView word)
{
    if (!text.sliced(std::min(at, text.size())).startsWith(word, Qt::CaseInsensitive))
        return false;
    at += word.size();
    return true;
}

} // namespace kitcamp
