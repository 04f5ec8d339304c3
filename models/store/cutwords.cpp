// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cutwords.h"

#include <algorithm>

namespace kitcamp {

namespace {

constexpr int leastChinese = 2;
constexpr int leastLetters = 4;
constexpr int leastDigits = 6;

/// Written without spaces between the words.
bool isChinese(char32_t sign)
{
    const QChar::Script script = QChar::script(sign);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

bool joins(QChar sign)
{
    return sign.isLetterOrNumber() && !isChinese(sign.unicode());
}

bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    const bool before = at > 0 && joins(text[at]) && joins(text[at - 1]);
    const bool after = end < text.size() && joins(text[end - 1]) && joins(text[end]);
    return !before && !after;
}

quint32 startOf(const QString& text, qsizetype at)
{
    return static_cast<quint32>(text[at].unicode()) << 16 | text[at + 1].unicode();
}

} // namespace

QString CutWords::folded(const QString& text)
{
    QString made = text;
    for (QChar& sign : made)
        sign = sign.toCaseFolded();
    return made;
}

bool CutWords::isLongEnough(const QString& word)
{
    int chinese = 0;
    int letters = 0;
    int digits = 0;
    for (const char32_t sign : word.toUcs4()) {
        chinese += isChinese(sign) ? 1 : 0;
        letters += !isChinese(sign) && QChar::isLetter(sign) ? 1 : 0;
        digits += QChar::isDigit(sign) ? 1 : 0;
    }
    return chinese >= leastChinese || letters >= leastLetters || letters + digits >= leastDigits;
}

void CutWords::add(const QString& word)
{
    put(word, isLongEnough(word) ? Kind::Cut : Kind::Left);
}

void CutWords::addShared(const QString& word)
{
    put(word, Kind::Left);
}

void CutWords::addOther(const QString& word)
{
    put(word, Kind::Other);
}

void CutWords::put(const QString& word, Kind kind)
{
    const QString text = folded(word.trimmed());
    if (text.isEmpty() || contains(text))
        return;
    if (text.size() == 1) {
        m_single << text;
        return;
    }
    QList<Word>& words = m_byStart[startOf(text, 0)];
    const auto longer = [](const Word& one, const Word& other) {
        return one.folded.size() > other.folded.size();
    };
    const Word made{text, kind};
    words.insert(std::upper_bound(words.begin(), words.end(), made, longer), made);
}

bool CutWords::contains(const QString& word) const
{
    const QString text = folded(word.trimmed());
    if (text.size() < 2)
        return m_single.contains(text);
    const QList<Word> words = m_byStart.value(startOf(text, 0));
    return std::any_of(words.begin(), words.end(), [&](const Word& one) { return one.folded == text; });
}

bool CutWords::standsWithin(const QString& longer) const
{
    const QString text = folded(longer);
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const auto words = m_byStart.constFind(startOf(text, at));
        const auto begins = [&](const Word& word) {
            return QStringView(text).mid(at).startsWith(word.folded);
        };
        if (words != m_byStart.cend() && std::any_of(words->begin(), words->end(), begins))
            return true;
    }
    return false;
}

const CutWords::Word* CutWords::longestAt(const QString& text, qsizetype at) const
{
    const auto words = m_byStart.constFind(startOf(text, at));
    if (words == m_byStart.cend())
        return nullptr;
    const auto found = std::find_if(words->begin(), words->end(), [&](const Word& word) {
        return QStringView(text).mid(at).startsWith(word.folded) && standsAlone(text, at, word.folded.size());
    });
    return found == words->end() ? nullptr : &*found;
}

CutWords::Found CutWords::findIn(const QString& text) const
{
    Found found;
    if (text.isEmpty() || isEmpty())
        return found;
    found.cut.length = text.size();
    const QString plain = folded(text);
    found.left = m_single.contains(plain.trimmed());
    for (qsizetype at = 0; at + 1 < plain.size();) {
        const Word* word = longestAt(plain, at);
        if (word && word->kind == Kind::Cut)
            found.cut.spans << std::pair(at, word->folded.size());
        found.left = found.left || (word && word->kind == Kind::Left);
        at += word ? word->folded.size() : 1;
    }
    return found;
}

} // namespace kitcamp
