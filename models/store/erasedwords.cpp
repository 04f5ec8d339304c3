// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasedwords.h"

#include <algorithm>

namespace kitcamp {

namespace {

constexpr qsizetype shortestLatin = 3;
constexpr qsizetype shortestDigits = 5;
constexpr qsizetype shortestOther = 2; // a Chinese name

bool isLatinLetter(QChar sign)
{
    return sign.unicode() < 0x250 && sign.isLetter();
}

bool allOf(const QString& text, bool (*holds)(QChar))
{
    return std::all_of(text.begin(), text.end(), holds);
}

bool isDigit(QChar sign)
{
    return sign.unicode() < 0x80 && sign.isDigit();
}

bool isPlain(QChar sign)
{
    return sign.unicode() < 0x80;
}

bool countsWithin(const QString& word)
{
    if (allOf(word, isDigit))
        return word.size() >= shortestDigits;
    return word.size() >= (allOf(word, isPlain) ? shortestLatin : shortestOther);
}

quint32 startOf(const QString& text, qsizetype at)
{
    return static_cast<quint32>(text[at].unicode()) << 16 | text[at + 1].unicode();
}

bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const bool joinedBefore = at > 0 && isLatinLetter(text[at]) && isLatinLetter(text[at - 1]);
    const qsizetype end = at + length;
    const bool joinedAfter = end < text.size() && isLatinLetter(text[end - 1]) && isLatinLetter(text[end]);
    return !joinedBefore && !joinedAfter;
}

} // namespace

ErasedWords::ErasedWords(const QStringList& words)
{
    for (const QString& word : words)
        add(word);
}

void ErasedWords::add(const QString& word)
{
    const QString text = word.trimmed();
    if (text.isEmpty() || m_words.contains(text))
        return;
    m_words.insert(text);
    if (!countsWithin(text))
        return;
    QStringList& beginning = m_byStart[startOf(text, 0)];
    const auto longer = [](const QString& one, const QString& other) { return one.size() > other.size(); };
    beginning.insert(std::upper_bound(beginning.begin(), beginning.end(), text, longer), text);
}

QStringList ErasedWords::all() const
{
    QStringList words(m_words.cbegin(), m_words.cend());
    words.sort();
    return words;
}

/// How long the longest of them is that begins there; 0: none.
qsizetype ErasedWords::longestAt(const QString& text, qsizetype at) const
{
    if (at + 1 >= text.size())
        return 0;
    const auto candidates = m_byStart.constFind(startOf(text, at));
    if (candidates == m_byStart.cend())
        return 0;
    for (const QString& word : *candidates) {
        if (QStringView(text).mid(at).startsWith(word) && standsAlone(text, at, word.size()))
            return word.size();
    }
    return 0;
}

bool ErasedWords::standIn(const QString& text) const
{
    if (m_words.isEmpty() || text.isEmpty())
        return false;
    if (m_words.contains(text.trimmed()))
        return true;
    if (allOf(text, isDigit))
        return false;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (longestAt(text, at) > 0)
            return true;
    }
    return false;
}

QString ErasedWords::takenOutOf(const QString& text, const QString& sign) const
{
    if (!standIn(text))
        return text;
    if (m_words.contains(text.trimmed()))
        return sign;
    QString rest;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = longestAt(text, at);
        rest += length > 0 ? sign : QString(text[at]);
        at += std::max<qsizetype>(1, length);
    }
    return rest;
}

} // namespace kitcamp
