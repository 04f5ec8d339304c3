// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/wordlikeness.h"

#include "models/people/text/editdistance.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace kitcamp {

namespace {

constexpr double genericWeight = 0.35;

constexpr QStringView genericWords[] = {
    u"university", u"college", u"institute", u"school",      u"academy", u"department",
    u"faculty",    u"science", u"sciences",  u"technology",  u"normal",  u"engineering",
    u"national",   u"company", u"limited",   u"corporation", u"ltd",     u"inc",
    u"co",         u"center",  u"centre",    u"laboratory",  u"research"};
constexpr QStringView smallWords[] = {u"of", u"the", u"and", u"for", u"at", u"in", u"de", u"la"};

// "univ" and "natl" shorten "university" and "national".
bool shortens(QStringView brief, QStringView word)
{
    if (brief.size() < 2 || brief.size() >= word.size() || brief[0] != word[0])
        return false;
    if (word.startsWith(brief))
        return true;
    qsizetype at = 0;
    for (const QChar c : brief) {
        at = word.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return brief.size() >= 3;
}

double weightOf(const QString& word)
{
    // Only beginnings: "uit" may be a name of its own, though its letters stand in "university".
    const bool isGeneric =
        std::any_of(std::begin(genericWords), std::end(genericWords), [&](QStringView known) {
            return word == known || (word.size() >= 3 && known.startsWith(word));
        });
    return isGeneric ? genericWeight : 1.0;
}

double similarity(const QString& a, const QString& b)
{
    if (a == b)
        return 1.0;
    if (shortens(a, b) || shortens(b, a))
        return 0.9;
    const int allowed = std::min(a.size(), b.size()) >= 9 ? 2 : std::min(a.size(), b.size()) >= 5 ? 1 : 0;
    return allowed > 0 && editDistance(a, b, allowed) <= allowed ? 0.8 : 0.0;
}

double totalWeight(const QStringList& words)
{
    double total = 0;
    for (const QString& word : words)
        total += weightOf(word);
    return total;
}

// How the letters from `letter` on fit the words from `word` on; 0 if they do not.
double fit(QStringView letters, const QStringList& words, qsizetype word)
{
    if (word == words.size())
        return letters.isEmpty() ? 1.0 : 0.0;
    if (letters.isEmpty() || letters[0] != words[word][0])
        return 0.0;
    double best = fit(letters.sliced(1), words, word + 1);
    // One more letter from inside the word: the T of "Jiaotong".
    if (letters.size() > 1 && words[word].indexOf(letters[1], 1) > 0)
        best = std::max(best, 0.8 * fit(letters.sliced(2), words, word + 1));
    return best;
}

} // namespace

QStringList significantWords(const QStringList& words)
{
    QStringList significant;
    for (const QString& word : words)
        if (std::find(std::begin(smallWords), std::end(smallWords), word) == std::end(smallWords))
            significant += word;
    return significant;
}

bool areGeneric(const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [](const QString& word) { return weightOf(word) < 1.0; });
}

double wordLikeness(const QStringList& written, const QStringList& known)
{
    if (written.isEmpty() || known.isEmpty())
        return 0;
    // The best alignment that keeps the order.
    std::vector<double> above(std::size_t(known.size()) + 1, 0.0);
    for (const QString& word : written) {
        std::vector<double> row{0.0};
        for (qsizetype j = 0; j < known.size(); ++j) {
            const double same = similarity(word, known[j]);
            const double together = same > 0 ? above[std::size_t(j)] + same * weightOf(known[j]) : 0.0;
            row.push_back(std::max({above[std::size_t(j) + 1], row.back(), together}));
        }
        above.swap(row);
    }
    return std::min(1.0, 2 * above.back() / (totalWeight(written) + totalWeight(known)));
}

double initialsLikeness(const QString& letters, const QStringList& words)
{
    if (letters.size() < 2 || letters.size() > 10 || words.size() < 2 || words.size() > 10)
        return 0;
    return fit(letters, words, 0);
}

} // namespace kitcamp
