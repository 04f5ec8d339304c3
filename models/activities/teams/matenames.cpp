// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/matewishes.h"

#include "models/people/text/editdistance.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Why = MateCandidate::Why;
using State = MatchedWish::State;

constexpr double enough = 0.55; ///< below, two names have nothing in common
constexpr double likely = 0.78;
constexpr double clearLead = 0.1;
constexpr qsizetype mostCandidates = 6;

/// Short forms that do not begin as the name does; the others ("Alex", "Tom") are beginnings.
const QHash<QString, QString>& nicknames()
{
    static const QHash<QString, QString> table{
        {u"bob"_s, u"robert"_s},      {u"rob"_s, u"robert"_s},      {u"bill"_s, u"william"_s},
        {u"will"_s, u"william"_s},    {u"dick"_s, u"richard"_s},    {u"rick"_s, u"richard"_s},
        {u"jim"_s, u"james"_s},       {u"jack"_s, u"john"_s},       {u"mike"_s, u"michael"_s},
        {u"tony"_s, u"anthony"_s},    {u"liz"_s, u"elizabeth"_s},   {u"betty"_s, u"elizabeth"_s},
        {u"beth"_s, u"elizabeth"_s},  {u"peggy"_s, u"margaret"_s},  {u"maggie"_s, u"margaret"_s},
        {u"kate"_s, u"katherine"_s},  {u"kathy"_s, u"katherine"_s}, {u"ted"_s, u"edward"_s},
        {u"chuck"_s, u"charles"_s},   {u"steve"_s, u"stephen"_s},   {u"andy"_s, u"andrew"_s},
        {u"sasha"_s, u"alexander"_s}, {u"peggie"_s, u"margaret"_s}, {u"harry"_s, u"henry"_s},
        {u"hank"_s, u"henry"_s},      {u"drew"_s, u"andrew"_s},     {u"jenny"_s, u"jennifer"_s}};
    return table;
}

double closeness(const QString& a, const QString& b)
{
    const auto longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 0;
    const int bound = static_cast<int>(longer / 3);
    const int errors = editDistance(a, b, bound);
    return errors > bound ? 0 : 1.0 - double(errors) / double(longer);
}

bool isShortFor(const QString& written, const QString& known)
{
    const QString full = nicknames().value(written);
    if (!full.isEmpty() && (known == full || closeness(known, full) > 0.8))
        return true;
    constexpr int leastLetters = 2;
    return written.size() >= leastLetters && known.size() > written.size() && known.startsWith(written);
}

/// How well each written word is one of the known ones; 0 where one is not.
MateCandidate byWords(const QStringList& written, const QStringList& known)
{
    MateCandidate found{0, Why::Misspelt, 0};
    if (written.isEmpty() || written.size() > known.size())
        return found;
    double sum = 0;
    for (const QString& word : written) {
        double best = 0;
        for (const QString& other : known) {
            const double close = closeness(word, other);
            const bool nick = close < 0.9 && isShortFor(word, other);
            if (nick && written.size() > 1)
                found.why = Why::Nickname;
            best = std::max(best, nick ? 0.85 : close);
        }
        if (best < 0.6)
            return {0, Why::Misspelt, 0};
        sum += best;
    }
    found.score = sum / double(written.size());
    if (written.size() < known.size()) {
        found.why = Why::PartOfName;
        found.score *= 0.75;
    }
    return found;
}

/// Chinese names: one character wrong or left out.
MateCandidate byCharacters(const QString& written, const QString& known)
{
    if (written.isEmpty() || known.isEmpty())
        return {};
    if (written.size() >= 2 && written.size() < known.size() && known.endsWith(written))
        return {0, Why::PartOfName, 0.75};
    const int errors = editDistance(written, known, 1);
    if (errors > 1 || std::min(written.size(), known.size()) < 2)
        return {};
    return {0, Why::Misspelt, written.size() == known.size() && known.size() == 2 ? 0.6 : 0.7};
}

} // namespace

MateNames::MateNames(const QList<TeamStudent>& students)
{
    for (const TeamStudent& student : students) {
        Known known{student.participation, m_names.key(student.name, student.latinName), {}};
        for (const QString& name : {student.name, student.latinName}) {
            const QString folded = m_folding.fold(name);
            if (!holdsHan(folded))
                known.words << folded.split(u' ', Qt::SkipEmptyParts);
        }
        known.words.removeDuplicates();
        m_known << known;
    }
}

MateNames::Written MateNames::prepared(const QString& written)
{
    QString plain = written;
    plain.replace(u',', u' ');
    return {m_names.key(plain, {}), m_folding.fold(plain).split(u' ', Qt::SkipEmptyParts)};
}

std::optional<MateCandidate> MateNames::compared(const Written& written, const Known& known) const
{
    if (written.key.isSameAs(known.key))
        return MateCandidate{known.participation, Why::Same, 1};
    const bool han = !written.key.han.isEmpty() && !known.key.han.isEmpty();
    MateCandidate best =
        han ? byCharacters(written.key.han, known.key.han) : byWords(written.words, known.words);
    for (const QString& one : written.key.sounds) {
        for (const QString& other : known.key.sounds) {
            // Sounding alike counts a little less between characters, which many share.
            const double score = closeness(one, other) * (han ? 0.8 : 1);
            if (score > best.score)
                best = {0, Why::Misspelt, score};
        }
    }
    best.participation = known.participation;
    return best.score >= enough ? std::optional(best) : std::nullopt;
}

MatchedWish MateNames::match(qint64 participation, const QString& written)
{
    MatchedWish wish{participation, written, false, State::Nobody, {}, 0};
    const Written prepared = this->prepared(written);
    bool self = false;
    for (const Known& known : std::as_const(m_known)) {
        const auto candidate = compared(prepared, known);
        if (candidate && known.participation == participation)
            self = self || candidate->why == Why::Same;
        else if (candidate)
            wish.candidates << *candidate;
    }
    std::stable_sort(wish.candidates.begin(), wish.candidates.end(),
                     [](const MateCandidate& a, const MateCandidate& b) { return a.score > b.score; });
    if (wish.candidates.size() > mostCandidates)
        wish.candidates.resize(mostCandidates);
    const double best = wish.candidates.isEmpty() ? 0 : wish.candidates.constFirst().score;
    const double second = wish.candidates.size() < 2 ? 0 : wish.candidates.at(1).score;
    if (self && best < 1)
        wish.state = State::Self;
    else if (wish.candidates.isEmpty())
        wish.state = State::Nobody;
    else if (best == 1.0 && second < 1)
        wish.state = State::Certain;
    else if (best >= likely && best < 1 && best - second >= clearLead)
        wish.state = State::Likely;
    else
        wish.state = State::Doubtful;
    if (wish.state == State::Certain || wish.state == State::Likely)
        wish.mate = wish.candidates.constFirst().participation;
    return wish;
}

QStringList MateNames::namesIn(const QString& cell)
{
    static const QRegularExpression between(u"[;；,，、/&\\n┋|]|\\s+(?:and|or|und|et)\\s+|[和与及跟]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression strong(u"[;；、/&\\n┋|]|\\s+and\\s+"_s);
    const QString whole = cell.simplified();
    if (whole.isEmpty())
        return {};
    if (!whole.contains(strong)) {
        // "Li, Na" is one name where somebody is called so; 和 may be a part of a name.
        const Written one = prepared(whole);
        for (const Known& known : std::as_const(m_known)) {
            if (one.key.isSameAs(known.key))
                return {whole};
        }
    }
    QStringList names;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const bool says = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (says)
            names << name;
    }
    return names;
}

QList<MatchedWish> MateNames::matched(qint64 participation, const QString& cell, bool without)
{
    static const QStringList nobody{u"none"_s, u"no"_s,   u"n/a"_s,  u"nobody"_s, u"no one"_s,
                                    u"无"_s,   u"没有"_s, u"(空)"_s, u"(跳过)"_s, u"暂无"_s};
    QList<MatchedWish> wishes;
    if (nobody.contains(cell.simplified().toLower()))
        return wishes;
    for (const QString& name : namesIn(cell)) {
        MatchedWish wish = match(participation, name);
        wish.without = without;
        wishes << wish;
    }
    return wishes;
}

} // namespace kitcamp
