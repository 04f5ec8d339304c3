// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/textfolding.h"

#include "models/people/text/characters.h"

#include <unicode/normalizer2.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

// What input methods, spreadsheets and other programs write between the parts of a foreign name.
constexpr std::u32string_view middleDots =
    U"\u00B7\u0387\u119E\u1427\u16EB\u2022\u2027\u2218\u2219\u22C5\u25CF"
    U"\u2981\u2E30\u2E31\u2E33\u30FB\u318D\uA78F\uFF65\U00010101";
constexpr std::u32string_view hyphens =
    U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D";
constexpr std::u32string_view apostrophes =
    U"'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032"
    U"\uFF07\uFF40";

bool isOneOf(char32_t character, std::u32string_view set)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || character == 0xFFFD;
}

bool isDiacritic(char32_t character)
{
    return (character >= 0x300 && character <= 0x36F) || (character >= 0x1AB0 && character <= 0x1AFF)
        || (character >= 0x1DC0 && character <= 0x1DFF);
}

// Letters with a stroke and the like, which Unicode does not take apart.
QString plainLetter(char32_t letter)
{
    switch (letter) {
    case U'\u00F8':
        return u"o"_s;
    case U'\u0142':
        return u"l"_s;
    case U'\u0111':
    case U'\u00F0':
        return u"d"_s;
    case U'\u00FE':
        return u"th"_s;
    case U'\u00E6':
        return u"ae"_s;
    case U'\u0153':
        return u"oe"_s;
    case U'\u0131':
        return u"i"_s;
    case U'\u0127':
        return u"h"_s;
    case U'\u0167':
        return u"t"_s;
    default:
        return QString::fromUcs4(&letter, 1);
    }
}

QString caseFoldedCompatible(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return QString::fromUcs4(&character, 1).toCaseFolded();
    const icu::UnicodeString folded = normalizer->normalize(icu::UnicodeString(UChar32(character)), status);
    return U_FAILURE(status) ? QString() : QString::fromUtf16(folded.getBuffer(), folded.length());
}

QString withoutDiacritics(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString plain;
    for (CharacterIterator it(decomposed); it.hasNext();) {
        const char32_t character = it.next();
        if (!isDiacritic(character) && !isUnseen(character))
            plain += plainLetter(character);
    }
    return plain.normalized(QString::NormalizationForm_C);
}

bool isFullStop(QStringView folded)
{
    return folded == u"." || folded == u"\u3002";
}

} // namespace

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

bool holdsHan(const QString& text)
{
    for (CharacterIterator it(text); it.hasNext();)
        if (isHan(it.next()))
            return true;
    return false;
}

TextFolding::TextFolding()
    : m_simplify("Traditional-Simplified")
{
}

QString TextFolding::fold(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString folded;
    folded.reserve(composed.size());
    bool spaceWaits = false;
    bool afterHan = false;
    for (CharacterIterator it(composed); it.hasNext();) {
        const QString& piece = foldedCharacter(it.next());
        // A full stop after a Chinese character stands for the middle dot of a name.
        if (piece.isEmpty() || (afterHan && isFullStop(piece)))
            continue;
        if (piece == u" ") {
            spaceWaits = !folded.isEmpty();
            continue;
        }
        if (spaceWaits)
            folded += u' ';
        spaceWaits = false;
        folded += piece;
        afterHan = isHan(firstCharacter(piece));
    }
    return folded;
}

char32_t TextFolding::simplified(char32_t character)
{
    const QString& folded = foldedCharacter(character);
    return folded.isEmpty() ? character : firstCharacter(folded);
}

const QString& TextFolding::foldedCharacter(char32_t character)
{
    auto found = m_characters.find(character);
    if (found == m_characters.end())
        found = m_characters.insert(character, workedOut(character));
    return *found;
}

QString TextFolding::workedOut(char32_t character)
{
    if (QChar::isSpace(character))
        return u" "_s;
    if (isUnseen(character) || isOneOf(character, middleDots) || isOneOf(character, hyphens)
        || isOneOf(character, apostrophes))
        return {};
    const QString plain = withoutDiacritics(caseFoldedCompatible(character));
    if (!holdsHan(plain))
        return plain == u" " ? u" "_s : plain.simplified();
    return m_simplify.apply(plain);
}

} // namespace kitcamp
