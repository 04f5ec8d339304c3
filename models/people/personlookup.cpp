// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personlookup.h"

#include "models/people/minors.h"
#include "models/people/peoplesearch.h"
#include "models/people/text/scantext.h"
#include "models/store/centre.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// A query of one letter matches nearly everybody: so many matches, newest persons first, are ranked.
constexpr std::size_t mostRanked = 2000;
constexpr std::size_t mostArchivedRanked = 200;

struct Match {
    PersonId person;
    int rank = 0; ///< 0 best

    bool operator<(const Match& other) const
    {
        return rank != other.rank ? rank < other.rank : person.value > other.person.value;
    }
};

bool isDigits(const QString& word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

/// 0: a whole line of the text, 1: its beginning or the end of a phone number, 2: elsewhere.
int rankOf(const QString& text, const QString& word)
{
    int best = 2;
    const bool digits = isDigits(word);
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || text[at - 1] == u'\n';
        const bool ends = end == text.size() || text[end] == u'\n';
        if (begins && ends)
            return 0;
        if (begins || (ends && digits))
            best = 1;
    }
    return best;
}

/// GLOB finds the same as instr, and takes half its time (SQLite 3.40.1).
QString holding(const QString& word)
{
    QString pattern(u'*');
    for (const QChar c : word) {
        const bool special = c == u'*' || c == u'?' || c == u'[';
        pattern += special ? u'[' + QString(c) + u']' : QString(c);
    }
    return pattern + u'*';
}

int rankOf(const QString& text, const QStringList& words)
{
    int rank = 0;
    for (const QString& word : words)
        rank += rankOf(text, word);
    return rank;
}

QDate localDay(qint64 at, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(at, zone).date();
}

/// Columns as in PersonLookup::byNumber.
PersonHit hitOf(const Statement& row, QDate today, const QTimeZone& zone)
{
    PersonHit hit{row.id<PersonId>(1), row.text(2), row.integer(3) != 0,
                  row.integer(0),      row.text(4), row.text(5)};
    const QDate from = QDate::fromString(row.text(6), Qt::ISODate);
    const QDate until = QDate::fromString(row.text(7), Qt::ISODate);
    if (!row.isNull(8)) {
        hit.state = PersonHit::State::Lost;
        hit.day = localDay(row.integer(8), zone);
    } else if (until.isValid() && today > until) {
        hit.state = PersonHit::State::Expired;
        hit.day = until;
    } else if (from.isValid() && today < from) {
        hit.state = PersonHit::State::NotYetValid;
        hit.day = from;
    }
    return hit;
}

/// Lower is what the desk wants to know first.
int concern(const PersonHit& hit)
{
    return hit.usable() ? 0 : 1 + static_cast<int>(hit.state) * 2 + (hit.archived ? 1 : 0);
}

/// Says of a person whether a search may show her; asked of the best matches only.
Result<std::function<Result<bool>(PersonId)>> shownAtDesk(Connection& connection, QDate deskDay)
{
    if (!deskDay.isValid())
        return std::function<Result<bool>(PersonId)>([](PersonId) { return Result<bool>(true); });
    const QByteArray sql =
        u"SELECT count(*) FROM person AS p WHERE p.id=? AND NOT %1"_s.arg(underAgeSql(u"p"_s, deskDay))
            .toUtf8();
    return std::function<Result<bool>(PersonId)>([&connection, sql](PersonId person) -> Result<bool> {
        KITCAMP_ASSIGN(const auto found, connection.integer(sql.constData(), person));
        return found.value_or(0) != 0;
    });
}

} // namespace

QString PersonHit::sentence() const
{
    const QString on = QLocale().toString(day, tr("d MMM yyyy", "format of a date"));
    const bool card = kind == "card"_L1;
    switch (state) {
    case State::Lost:
        return (card ? tr("This card of %1 was reported lost on %2.")
                     : tr("This number of %1 was reported lost on %2."))
            .arg(name, on);
    case State::Expired:
        return (card ? tr("This card of %1 was valid until %2.")
                     : tr("This number of %1 was valid until %2."))
            .arg(name, on);
    case State::NotYetValid:
        return (card ? tr("This card of %1 is not valid before %2.")
                     : tr("This number of %1 is not valid before %2."))
            .arg(name, on);
    case State::Valid:
        break;
    }
    return archived ? tr("%1 is in the archive.").arg(name) : QString();
}

Result<std::optional<PersonHit>> PersonLookup::byScan(const QString& scan, qint64 at)
{
    KITCAMP_ASSIGN(auto hit, byNumber(scan, at));
    return hit ? Result(std::move(hit)) : byLogin(scan);
}

Result<std::optional<PersonHit>> PersonLookup::byNumber(const QString& scan, qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    const QDate today = localDay(at, centre.zone);
    std::optional<PersonHit> best;
    KITCAMP_TRY(m_connection.each(
        "SELECT n.id, n.person, p.name, p.archived, n.kind, n.value, n.valid_from, n.valid_until, n.lost_at"
        " FROM person_number AS n JOIN person AS p ON p.id=n.person WHERE n.folded=? ORDER BY n.id DESC",
        [&](const Statement& row) {
            PersonHit hit = hitOf(row, today, centre.zone);
            if (!best || concern(hit) < concern(*best))
                best = std::move(hit);
        },
        foldNumber(scan)));
    return best;
}

Result<std::optional<PersonHit>> PersonLookup::byLogin(const QString& scan)
{
    const QString login = foldScan(scan);
    std::optional<PersonHit> found;
    KITCAMP_TRY(m_connection.each(
        "SELECT id, name, archived, login FROM person WHERE login IN (?1, ?2) AND login<>''"
        " ORDER BY archived DESC, login<>?1 DESC, id",
        [&](const Statement& row) {
            found =
                PersonHit{row.id<PersonId>(0), row.text(1), row.integer(2) != 0, 0, u"login"_s, row.text(3)};
        },
        login, login.toLower()));
    return found;
}

Result<QList<PersonSummary>> PersonLookup::byText(const QString& text, int limit)
{
    return matching(text, limit, {});
}

Result<QList<PersonSummary>> PersonLookup::byTextAtDesk(const QString& text, int limit, qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    return matching(text, limit, localDay(at, centre.zone));
}

Result<QList<PersonSummary>> PersonLookup::matching(const QString& text, int limit, QDate deskDay)
{
    if (!m_searchText)
        m_searchText.emplace();
    const QStringList words = m_searchText->foldQuery(text);
    QList<PersonSummary> persons;
    if (words.isEmpty())
        return persons;
    KITCAMP_ASSIGN(QList<PersonId> ids, exactMatches(text));
    KITCAMP_ASSIGN(const QList<PersonId> ranked, rankedMatches(words, limit, deskDay));
    for (const PersonId id : ranked) {
        if (!ids.contains(id))
            ids << id;
    }
    for (const PersonId id : ids.first(std::min<qsizetype>(ids.size(), limit))) {
        KITCAMP_ASSIGN(PersonSummary person, summary(id));
        persons << std::move(person);
    }
    return persons;
}

Result<QList<PersonId>> PersonLookup::exactMatches(const QString& text)
{
    QList<PersonId> ids;
    KITCAMP_TRY(m_connection.each(
        "SELECT DISTINCT n.person FROM person_number AS n JOIN person AS p ON p.id=n.person WHERE n.folded=?"
        " ORDER BY p.archived, n.lost_at IS NOT NULL, n.id DESC",
        [&](const Statement& row) { ids << row.id<PersonId>(0); }, foldNumber(text)));
    return ids;
}

Result<QList<PersonId>> PersonLookup::rankedMatches(const QStringList& words, int limit, QDate deskDay)
{
    QByteArray sql = "SELECT id, unicode(text), text FROM search_text WHERE tbl='person'";
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND text GLOB ?";
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare((sql + " ORDER BY id DESC").constData()));
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, holding(words[i]));
    std::vector<Match> matches;
    std::vector<Match> archived;
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& row) {
        std::vector<Match>& list = row.integer(1) == archivedMark ? archived : matches;
        if (&list == &matches || archived.size() < mostArchivedRanked)
            list.push_back({row.id<PersonId>(0), rankOf(row.text(2), words)});
        return matches.size() < mostRanked;
    }));
    std::sort(matches.begin(), matches.end());
    std::sort(archived.begin(), archived.end());
    matches.insert(matches.end(), archived.begin(), archived.end());
    KITCAMP_ASSIGN(const auto isShown, shownAtDesk(m_connection, deskDay));
    QList<PersonId> ids;
    for (std::size_t i = 0; i < matches.size() && ids.size() < limit; ++i) {
        KITCAMP_ASSIGN(const bool shown, isShown(matches[i].person));
        if (shown)
            ids << matches[i].person;
    }
    return ids;
}

Result<PersonSummary> PersonLookup::summary(PersonId person)
{
    return readPersonSummary(m_connection, person);
}

} // namespace kitcamp
