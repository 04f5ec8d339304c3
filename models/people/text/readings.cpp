// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/readings.h"

#include "models/people/text/characters.h"
#include "models/people/text/hanreadings.h"

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr qsizetype mostReadings = 32;
// A long text is not a name: its readings are limited so that characters times readings stay below this.
constexpr qsizetype mostSyllables = 512;

void appendNew(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

// The syllable without tone; u-umlaut is typed v, yu (passports) or u: lv, lyu, lu.
QStringList typedForms(const QString& syllable)
{
    const QString decomposed = syllable.normalized(QString::NormalizationForm_D).toLower();
    QString plain;
    for (const QChar c : decomposed) {
        if (c == QChar(0x308))
            plain.back() = u'v';
        else if (c >= u'a' && c <= u'z')
            plain += c;
        else if (QChar::category(c.unicode()) != QChar::Mark_NonSpacing)
            return {}; // not a syllable: ICU knows no reading
    }
    if (!plain.contains(u'v'))
        return {plain};
    return {plain, QString(plain).replace(u"v"_s, u"yu"_s), QString(plain).replace(u'v', u'u')};
}

QStringList typedForms(std::string_view readings)
{
    QStringList forms;
    const QStringList syllables =
        QString::fromLatin1(readings.data(), qsizetype(readings.size())).split(u' ');
    for (const QString& syllable : syllables)
        for (const QString& form : typedForms(syllable))
            appendNew(forms, form);
    return forms;
}

QHash<char32_t, QStringList> tableOf(std::span<const HanReading> rows)
{
    QHash<char32_t, QStringList> table;
    for (const HanReading& row : rows)
        table.insert(row.character, typedForms(row.readings));
    return table;
}

qsizetype readingsFor(qsizetype parts, qsizetype most)
{
    return std::clamp<qsizetype>(mostSyllables / (parts + 1), 1, most);
}

bool keptWhole(const QString& word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); });
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

// The choices 0,0,0 first, then those with one part read otherwise, then two: the likeliest survive the
// limit.
QList<QList<qsizetype>> choices(const QList<qsizetype>& counts, qsizetype limit)
{
    QList<QList<qsizetype>> all{QList<qsizetype>(counts.size(), 0)};
    QList<qsizetype> nextPart{0}; // for each choice, the first part that may still be changed
    for (qsizetype base = 0; base < all.size() && all.size() < limit; ++base) {
        for (qsizetype part = nextPart[base]; part < counts.size(); ++part) {
            for (qsizetype option = 1; option < counts[part] && all.size() < limit; ++option) {
                QList<qsizetype> choice = all[base];
                choice[part] = option;
                all += choice;
                nextPart += part + 1;
            }
        }
    }
    return all;
}

} // namespace

QString Reading::givenFirst() const
{
    return syllables.sliced(surname).join(QString()) + syllables.first(surname).join(QString());
}

QString Reading::givenFirstInitials() const
{
    return initials.sliced(surname).join(QString()) + initials.first(surname).join(QString());
}

Readings::Readings(TextFolding& folding)
    : m_folding(folding)
    , m_hanLatin("Han-Latin")
    , m_hanLatinNames("Han-Latin/Names")
    , m_ownSurnames(tableOf(surnameReadings()))
    , m_ownCommon(tableOf(commonReadings()))
{
    for (const CompoundSurname& row : compoundSurnames())
        m_compounds.insert(
            QString::fromUcs4(row.characters.data(), qsizetype(row.characters.size())),
            QString::fromLatin1(row.reading.data(), qsizetype(row.reading.size())).split(u' '));
}

QList<Reading> Readings::ofPersonName(const QString& name)
{
    QList<Part> parts = partsOf(name);
    const qsizetype surname = readSurname(parts);
    return combined(parts, surname, readingsFor(parts.size(), mostReadings));
}

QList<Reading> Readings::ofText(const QString& text)
{
    const QList<Part> parts = partsOf(text);
    return combined(parts, 0, readingsFor(parts.size(), mostReadings / 2));
}

QList<Readings::Part> Readings::partsOf(const QString& text)
{
    QList<Part> parts;
    QString word;
    const auto endWord = [&] {
        const QString folded = word.isEmpty() ? QString() : m_folding.fold(word).remove(u' ');
        if (!folded.isEmpty())
            parts += Part{.written = word, .options = {folded}};
        word.clear();
    };
    const QString compatible = text.normalized(QString::NormalizationForm_KC);
    for (CharacterIterator it(compatible); it.hasNext();) {
        const char32_t character = it.next();
        if (isWordCharacter(character) && !isHan(character)) {
            word += QChar::fromUcs4(character);
            continue;
        }
        endWord();
        if (isHan(character))
            parts += Part{
                .written = QString::fromUcs4(&character, 1), .options = optionsOf(character), .han = true};
    }
    endWord();
    return parts;
}

// Reads the first part, or the first two, as a surname; answers how many they are.
qsizetype Readings::readSurname(QList<Part>& parts)
{
    if (parts.isEmpty() || !parts[0].han)
        return 0;
    parts[0].options = surnameOptionsOf(firstCharacter(parts[0].written));
    if (parts.size() < 2 || !parts[1].han)
        return 1;
    const auto compound = m_compounds.constFind(m_folding.fold(parts[0].written + parts[1].written));
    if (compound == m_compounds.cend())
        return 1;
    for (qsizetype i = 0; i < 2; ++i) {
        QStringList options = typedForms(compound->at(i));
        for (const QString& option : std::as_const(parts[i].options))
            appendNew(options, option);
        parts[i].options = options;
    }
    return parts.size() == 2 ? 1 : 2;
}

const QStringList& Readings::optionsOf(char32_t character)
{
    const auto known = m_options.constFind(character);
    if (known != m_options.cend())
        return *known;
    QStringList options = ownReadings(m_ownCommon, character);
    const QString written = QString::fromUcs4(&character, 1);
    for (const QString& form : typedForms(m_hanLatin.apply(written)))
        appendNew(options, form);
    if (options.isEmpty())
        options += m_folding.fold(written); // without a reading it is found as it is written
    return *m_options.insert(character, options);
}

const QStringList& Readings::surnameOptionsOf(char32_t character)
{
    const auto known = m_surnameOptions.constFind(character);
    if (known != m_surnameOptions.cend())
        return *known;
    QStringList options = ownReadings(m_ownSurnames, character);
    for (const QString& form : typedForms(m_hanLatinNames.apply(QString::fromUcs4(&character, 1))))
        appendNew(options, form);
    for (const QString& form : optionsOf(character))
        appendNew(options, form);
    return *m_surnameOptions.insert(character, options);
}

QStringList Readings::ownReadings(const QHash<char32_t, QStringList>& table, char32_t character)
{
    const auto found = table.constFind(character);
    return found != table.cend() ? *found : table.value(m_folding.simplified(character));
}

QList<Reading> Readings::combined(const QList<Part>& parts, qsizetype surname, qsizetype limit)
{
    if (std::none_of(parts.cbegin(), parts.cend(), [](const Part& part) { return part.han; }))
        return {};
    QList<qsizetype> counts;
    for (const Part& part : parts)
        counts += part.options.size();
    QList<Reading> readings;
    const QList<QList<qsizetype>> all = choices(counts, limit);
    for (const QList<qsizetype>& choice : all) {
        Reading reading{.surname = surname};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString& syllable = parts[i].options[choice[i]];
            reading.syllables += syllable;
            reading.initials += !parts[i].han && keptWhole(parts[i].written) ? syllable : initialOf(syllable);
        }
        readings += reading;
    }
    return readings;
}

} // namespace kitcamp
