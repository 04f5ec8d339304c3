// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/searchtext.h"

#include "models/people/text/characters.h"
#include "models/people/text/scantext.h"
#include "models/people/text/transliteration.h"

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

// Raised by hand whenever our own tables or rules change what a text holds.
constexpr int ownRevision = 1;
constexpr qsizetype longestQuery = 256;
constexpr qsizetype longestText = 4096;
// With a country code a number may be written with or without it, and with or without a leading 0.
constexpr qsizetype nationalDigits = 9;

void addLine(QStringList& lines, const QString& line)
{
    if (!line.isEmpty() && !lines.contains(line))
        lines += line;
}

QString compact(QString folded)
{
    return folded.remove(u' ');
}

QLatin1StringView umlautSpelled(char16_t letter)
{
    switch (letter) {
    case u'\u00E4':
        return "ae"_L1;
    case u'\u00F6':
    case u'\u00F8':
        return "oe"_L1;
    case u'\u00FC':
        return "ue"_L1;
    case u'\u00E5':
        return "aa"_L1;
    default:
        return {};
    }
}

// Most names are: neither they nor what they are composed of can hold an umlaut.
bool isAsciiOrHan(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x80 || (unit >= 0x4E00 && unit <= 0x9FFF);
    });
}

// The text as it is, and "Mueller" for "Müller".
QStringList spellings(const QString& text)
{
    if (isAsciiOrHan(text))
        return {text};
    QString spelled;
    bool other = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const QLatin1StringView umlaut = umlautSpelled(c.toLower().unicode());
        other = other || !umlaut.isEmpty();
        if (umlaut.isEmpty())
            spelled += c;
        else
            spelled += umlaut;
    }
    return other ? QStringList{text, spelled} : QStringList{text};
}

// The words of a Latin name without what stands between and after them.
QStringList nameWords(QString folded)
{
    for (const QChar c : u".,;()[]\"/"_s)
        folded.replace(c, u' ');
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool separatesWords(QChar c)
{
    return u" ,;()[]{}<>\"\u3001\u3002\u3008\u3009\u300A\u300B\u300C\u300D\u3010\u3011\u201C\u201D"_s
        .contains(c);
}

// "+86 138-0013-8000" or "0086 138 0013 8000".
bool isInternationalPhone(const QString& query)
{
    const bool marked = query.startsWith(u'+') || query.startsWith(u"00"_s);
    return marked && std::all_of(query.cbegin(), query.cend(), [](QChar c) {
               return c.isDigit() || u"+ .()/"_s.contains(c);
           });
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    return digits;
}

} // namespace

SearchText::SearchText()
    : m_readings(m_folding)
{
}

QString SearchText::searchTextOfName(const QString& name, const QString& latinName)
{
    QStringList lines;
    for (const QString& written : {beginningOf(name, longestText), beginningOf(latinName, longestText)}) {
        if (holdsHan(written))
            addChineseName(lines, written);
        else
            addLatinName(lines, written);
    }
    return lines.join(u'\n');
}

QString SearchText::searchTextOf(const QString& text)
{
    QStringList lines;
    addForms(lines, beginningOf(text, longestText));
    const QList<Reading> readings = m_readings.ofText(beginningOf(text, longestText));
    for (const Reading& reading : readings)
        addLine(lines, reading.joined());
    for (const Reading& reading : readings)
        addLine(lines, reading.joinedInitials());
    return lines.join(u'\n');
}

QString SearchText::searchTextOfNumber(const QString& number)
{
    return compact(m_folding.fold(foldScan(beginningOf(number, longestText))));
}

QStringList SearchText::foldQuery(const QString& query)
{
    const QString folded = m_folding.fold(beginningOf(query, longestQuery));
    if (const QString digits = digitsOf(folded);
        isInternationalPhone(folded) && digits.size() > nationalDigits)
        return {digits.right(nationalDigits)};
    QStringList words;
    QString word;
    bool wordIsHan = false;
    for (CharacterIterator it(folded); it.hasNext();) {
        const char32_t character = it.next();
        const bool han = isHan(character);
        const bool separator = character < 0x10000 && separatesWords(QChar(char16_t(character)));
        if (separator || han != wordIsHan) { // "张san" looks for both
            addLine(words, word);
            word.clear();
        }
        wordIsHan = han;
        if (!separator)
            word += QChar::fromUcs4(character);
    }
    addLine(words, word);
    return words;
}

bool SearchText::found(const QString& searchText, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return searchText.contains(word); });
}

void SearchText::warmUp()
{
    // An instance of its own: what ICU has read is shared by all.
    (void)SearchText().searchTextOfName(u"\u5F20"_s);
}

QString SearchText::version()
{
    return u"%1/%2"_s.arg(icuVersion()).arg(ownRevision);
}

void SearchText::addForms(QStringList& lines, const QString& text)
{
    const QStringList all = spellings(text);
    for (const QString& spelling : all)
        addLine(lines, compact(m_folding.fold(spelling)));
}

void SearchText::addLatinName(QStringList& lines, const QString& name)
{
    addForms(lines, name);
    const QStringList all = spellings(name);
    for (const QString& spelling : all) {
        const QStringList words = nameWords(m_folding.fold(spelling));
        if (words.size() < 2)
            continue;
        QStringList initials;
        for (const QString& word : words)
            initials += initialOf(word);
        // The surname may stand first or last, however the name was written.
        addLine(lines, words.join(QString()));
        addLine(lines, words.last() + words.first(words.size() - 1).join(QString()));
        addLine(lines, words.sliced(1).join(QString()) + words.first());
        addLine(lines, initials.join(QString()));
        addLine(lines, initials.last() + initials.first(initials.size() - 1).join(QString()));
    }
}

void SearchText::addChineseName(QStringList& lines, const QString& name)
{
    addForms(lines, name);
    const QList<Reading> readings = m_readings.ofPersonName(name);
    for (const Reading& reading : readings) {
        addLine(lines, reading.joined());
        addLine(lines, reading.givenFirst());
    }
    for (const Reading& reading : readings) {
        addLine(lines, reading.joinedInitials());
        addLine(lines, reading.givenFirstInitials());
    }
}

QString phoneEnds(const QString& numbers)
{
    QStringList lines;
    QString number;
    const QString written =
        foldScan(beginningOf(numbers, longestText)).remove(u"(0)"_s); // +44 (0)20: not dialled with the +44
    for (CharacterIterator it(written); it.hasNext();) {
        const char32_t character = it.next();
        if (const int value = QChar::digitValue(character); value >= 0) {
            number += QChar(u'0' + value);
        } else if (character >= 0x80 || !u" +-.()"_s.contains(QChar(char16_t(character)))) {
            addLine(lines, number); // another number begins, or an extension
            number.clear();
        }
    }
    addLine(lines, number);
    return lines.join(u'\n');
}

} // namespace kitcamp
