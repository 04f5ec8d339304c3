// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/namelikeness.h"

#include "models/people/text/characters.h"
#include "models/people/text/editdistance.h"
#include "models/people/text/wordlikeness.h"

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr qsizetype longestName = 200;
constexpr double leastScore = 0.55;
constexpr double mostScore = 0.97;

using Answer = std::optional<Likeness>;

Answer likeness(LikenessKind kind, double score, int errors = 0)
{
    if (score < leastScore)
        return {};
    return Likeness{.kind = kind, .score = std::min(score, mostScore), .errors = errors};
}

// How much of the longer the shorter is.
double share(const QString& part, const QString& whole)
{
    return double(part.size()) / double(whole.size());
}

bool standsInOrder(const QString& brief, const QString& full)
{
    qsizetype at = 0;
    for (const QChar c : brief) {
        at = full.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

Answer piece(const PreparedName& written, const PreparedName& known)
{
    // A piece of a Western name says little: "Tech" is in many; two Chinese characters are a word.
    const qsizetype least = written.han && known.han ? 2 : 5;
    const QString& a = written.key;
    const QString& b = known.key;
    if (a.size() >= least && a.size() < b.size() && b.contains(a))
        return likeness(LikenessKind::PartOf, (b.startsWith(a) ? 0.6 : 0.5) + 0.35 * share(a, b));
    if (b.size() >= least && b.size() < a.size() && a.contains(b))
        return likeness(LikenessKind::Holds, (a.startsWith(b) ? 0.55 : 0.45) + 0.35 * share(b, a));
    return {};
}

Answer abbreviation(const PreparedName& written, const PreparedName& known)
{
    const QString& brief = written.key;
    const QString& full = known.key;
    if (!written.han || !known.han || brief.size() < 2 || brief.size() >= full.size()
        || !standsInOrder(brief, full))
        return {};
    if (brief[0] == full[0])
        return likeness(LikenessKind::Abbreviation, 0.6 + 0.2 * share(brief, full));
    return brief.size() >= 3 ? likeness(LikenessKind::Abbreviation, 0.5 + 0.2 * share(brief, full))
                             : Answer();
}

// The ends that many names share, so that errors are counted against what tells names apart.
qsizetype commonEnd(const QString& key)
{
    for (const QString& end :
         {u"职业技术学院"_s, u"有限责任公司"_s, u"股份有限公司"_s, u"有限公司"_s, u"研究院"_s, u"研究所"_s,
          u"大学"_s, u"学院"_s, u"公司"_s, u"中学"_s, u"小学"_s, u"university"_s, u"college"_s})
        if (key.endsWith(end))
            return end.size();
    return 0;
}

Answer typingErrors(const PreparedName& written, const PreparedName& known)
{
    if (written.han != known.han)
        return {};
    const qsizetype core =
        std::min(written.key.size() - commonEnd(written.key), known.key.size() - commonEnd(known.key));
    const int allowed = int(std::min<qsizetype>(core / (written.han ? 3 : 5), 3));
    if (allowed == 0)
        return {};
    const int errors = editDistance(written.key, known.key, allowed);
    if (errors > allowed)
        return {};
    return likeness(LikenessKind::TypingErrors, 0.9 - 0.5 * errors / double(core), errors);
}

bool readAs(const QList<Reading>& readings, const QString& letters)
{
    return std::any_of(readings.cbegin(), readings.cend(),
                       [&](const Reading& r) { return r.joined() == letters; });
}

// "fudan" reads the beginning of 复旦大学, syllable by syllable.
bool beginningReadAs(const QList<Reading>& readings, const QString& letters)
{
    return std::any_of(readings.cbegin(), readings.cend(), [&](const Reading& reading) {
        QString beginning;
        for (const QString& syllable : reading.syllables) {
            beginning += syllable;
            if (beginning == letters)
                return true;
        }
        return false;
    });
}

Answer sound(const PreparedName& written, const PreparedName& known)
{
    if (written.han && known.han && written.key.size() == known.key.size()) {
        const bool same = std::any_of(written.readings.cbegin(), written.readings.cend(),
                                      [&](const Reading& r) { return readAs(known.readings, r.joined()); });
        return same ? likeness(LikenessKind::SoundsLike, 0.85) : Answer();
    }
    if (written.han || !known.han)
        return {};
    if (readAs(known.readings, written.key))
        return likeness(LikenessKind::SoundsLike, 0.85);
    if (written.key.size() >= 4 && beginningReadAs(known.readings, written.key))
        return likeness(LikenessKind::SoundsLike, 0.7);
    const bool initials = std::any_of(known.readings.cbegin(), known.readings.cend(),
                                      [&](const Reading& r) { return r.joinedInitials() == written.key; });
    return initials && written.key.size() >= 2 ? likeness(LikenessKind::Initials, 0.6) : Answer();
}

Answer initials(const PreparedName& written, const PreparedName& known)
{
    if (written.han || known.han)
        return {};
    const double fit = std::max(written.words.size() == 1 ? initialsLikeness(written.key, known.words) : 0.0,
                                known.words.size() == 1 ? initialsLikeness(known.key, written.words) : 0.0);
    return likeness(LikenessKind::Initials, 0.8 * fit);
}

Answer words(const PreparedName& written, const PreparedName& known)
{
    if (written.han || known.han)
        return {};
    return likeness(LikenessKind::Words, wordLikeness(written.words, known.words));
}

} // namespace

NameLikeness::NameLikeness(TextFolding& folding, Readings& readings)
    : m_folding(folding)
    , m_readings(readings)
{
}

PreparedName NameLikeness::prepared(const QString& name)
{
    PreparedName result{.written = beginningOf(name.simplified(), longestName)};
    QString spaced;
    const QString folded = m_folding.fold(QString(result.written).replace(u'&', u" and "_s));
    for (CharacterIterator it(folded); it.hasNext();) {
        const char32_t character = it.next();
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'+'
            || character == U'#')
            spaced += QChar::fromUcs4(character);
        else
            spaced += u' ';
    }
    QStringList all = spaced.split(u' ', Qt::SkipEmptyParts);
    if (all.size() > 1 && all.first() == u"the")
        all.removeFirst();
    result.key = all.join(QString());
    result.han = holdsHan(result.key);
    result.words = significantWords(all);
    result.generic = result.han ? commonEnd(result.key) == result.key.size() : areGeneric(result.words);
    if (result.han)
        result.readings = m_readings.ofText(result.key);
    return result;
}

std::optional<Likeness> NameLikeness::compared(const PreparedName& written, const PreparedName& known)
{
    if (written.generic || known.generic)
        return {};
    Answer best;
    for (const auto& comparison : {piece, abbreviation, typingErrors, sound, initials, words}) {
        const Answer answer = comparison(written, known);
        if (answer && (!best || answer->score > best->score))
            best = answer;
    }
    return best;
}

} // namespace kitcamp
