// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"

#include "models/items/centretime.h"
#include "models/people/erasedname.h"

#include <QTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOfOneKind = 8;
constexpr size_t mostHits = 24;
/// One or two letters stand in so many texts that the next letter comes sooner than the ranking of them all.
constexpr int mostRanked = 20000;
constexpr int afterStart = 1000; // ms

/// A table that is searched, and what stands under the name of a hit.
struct Source {
    const char* table;
    const char* secondLine;
};
constexpr Source sources[] = {
    {"person",
     "SELECT coalesce((SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM organization AS o WHERE "
     "o.id=p.organization),'')||coalesce(' · '||(SELECT value FROM person_number AS n WHERE n.person=p.id "
     "ORDER BY n.id LIMIT 1),'') FROM person AS p WHERE id=?"},
    {"device", "SELECT m.name FROM device AS d JOIN model AS m ON m.id=d.model WHERE d.id=?"},
    {"model", "SELECT trim(maker||' '||model_number) FROM model WHERE id=?"},
    {"organization", "SELECT CASE WHEN name<>'' THEN name_en ELSE '' END FROM organization WHERE id=?"},
    {"course", "SELECT trim(coalesce(code,'')||' '||topic) FROM course WHERE id=?"},
    {"activity",
     "SELECT trim(coalesce((SELECT name FROM term AS t WHERE t.id=a.term),'')||coalesce(' · "
     "'||a.starts_on,''),"
     "' ·') FROM activity AS a WHERE id=?"},
    {"room", "SELECT trim(building||coalesce(' · '||seats,''),' ·') FROM room WHERE id=?"},
    {"team",
     "SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM team AS t JOIN activity AS a ON "
     "a.id=t.activity WHERE t.id=?"},
    {"project_case",
     "SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM project_case AS c JOIN activity AS a "
     "ON "
     "a.id=c.activity WHERE c.id=?"},
    {"award",
     "SELECT trim(coalesce((SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM activity AS a "
     "WHERE "
     "a.id=w.activity),w.giver)||coalesce(' · '||w.given_on,''),' ·') FROM award AS w WHERE w.id=?"}};
constexpr int sourceCount = sizeof(sources) / sizeof(sources[0]);

} // namespace

Finder::Finder(Store& store, FoldQuery fold, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_copies(SearchCopies::of(store))
    , m_fold(std::move(fold))
    , m_minors(store)
{
    // After the start of the program, whose first second has other work.
    QTimer::singleShot(afterStart, &m_copies, &SearchCopies::refresh);
    connect(&store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const QString& table : announcement.rows.keys())
            m_names.remove(table);
    });
}

void Finder::setTextOfName(TextOfName textOfName)
{
    m_textOfName = std::move(textOfName);
    m_names.clear();
}

void Finder::setCommands(const QList<FinderCommand>& commands)
{
    m_commands = commands;
    for (FinderCommand& command : m_commands) {
        if (command.searchText.isEmpty())
            command.searchText = m_fold(command.title).join(u'\n');
    }
    search();
}

void Finder::setQuery(const QString& text)
{
    m_words.clear();
    for (const QString& word : m_fold(text))
        m_words << word.toUtf8();
    m_minors.setQuery(text);
    search();
}

std::optional<int> Finder::rankIn(QByteArrayView text) const
{
    int rank = 0;
    for (const QByteArray& word : m_words) {
        int best = 3;
        for (qsizetype at = text.indexOf(word); at >= 0 && best > 0; at = text.indexOf(word, at + 1)) {
            const bool begins = at == 0 || text[at - 1] == '\n';
            const qsizetype end = at + word.size();
            const bool ends = end == text.size() || text[end] == '\n';
            best = std::min(best, begins ? (ends ? 0 : 1) : 2);
        }
        if (best == 3)
            return std::nullopt;
        rank += best;
    }
    return rank;
}

std::vector<Finder::Candidate> Finder::commandCandidates() const
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QByteArray text = m_commands.at(i).searchText.toUtf8();
        if (const auto rank = rankIn(text))
            candidates.push_back({*rank, 0, 0, -1, i});
    }
    return candidates;
}

Result<void> Finder::scanSearchText(const QString& table,
                                    const std::function<void(qint64, QByteArrayView)>& row) const
{
    KITCAMP_ASSIGN(const auto texts, m_copies.texts(m_store.reader(), table));
    int hits = 0;
    texts->eachWith(m_words, [&](qint64 id, QByteArrayView text) {
        row(id, text);
        return ++hits < mostRanked;
    });
    return {};
}

Result<void> Finder::readNames(const QString& table) const
{
    const QByteArray query = m_store.domain().nameQueries.value(table);
    std::vector<Named>& names = m_names[table];
    if (query.isEmpty())
        return {};
    KITCAMP_TRY(m_store.reader().each(u"SELECT id FROM %1"_s.arg(table).toUtf8().constData(),
                                      [&](const Statement& found) {
                                          names.push_back({found.integer(0), {}});
                                      }));
    for (Named& named : names) {
        KITCAMP_ASSIGN(const auto name, m_store.reader().text(query.constData(), named.id));
        const QString text = name.value_or(QString());
        named.text = (m_textOfName ? m_textOfName(text) : m_fold(text).join(u'\n')).toUtf8();
    }
    return {};
}

Result<void> Finder::scanNames(const QString& table,
                               const std::function<void(qint64, QByteArrayView)>& row) const
{
    if (!m_names.contains(table))
        KITCAMP_TRY(readNames(table));
    for (const Named& named : m_names.value(table))
        row(named.id, named.text);
    return {};
}

/// The days since activities ended; what was cancelled or archived is further back than any of them.
Result<QHash<qint64, qint64>> Finder::pastOf(const QString& table) const
{
    QHash<qint64, qint64> past;
    if (table != "activity"_L1)
        return past;
    CentreTime time(m_store.clock());
    time.readZone(m_store.reader());
    KITCAMP_TRY(m_store.reader().each(
        "SELECT a.id, CASE WHEN a.archived OR a.state='cancelled' THEN 1000000 ELSE"
        " max(0, coalesce(CAST(julianday(?1)-julianday(coalesce(a.ends_on, a.starts_on,"
        " date(t.first_monday, '+'||(7*t.weeks)||' days'))) AS INTEGER), 0)) END"
        " FROM activity AS a LEFT JOIN term AS t ON t.id=a.term",
        [&](const Statement& row) { past.insert(row.integer(0), row.integer(1)); },
        time.today().toString(Qt::ISODate)));
    return past;
}

Result<std::vector<Finder::Candidate>> Finder::candidatesOf(int source) const
{
    const QString table = QLatin1String(sources[source].table);
    KITCAMP_ASSIGN(const auto past, pastOf(table));
    std::vector<Candidate> best;
    const auto look = [&](qint64 id, QByteArrayView text) {
        const auto rank = rankIn(text);
        if (!rank)
            return;
        Candidate candidate{*rank, past.value(id), text.size(), source, id};
        if (best.size() == mostOfOneKind && candidate > best.back())
            return;
        const auto shown = rankOfHit(table, id, *rank);
        if (!shown)
            return;
        candidate.rank = *shown;
        best.insert(std::upper_bound(best.begin(), best.end(), candidate), candidate);
        if (best.size() > mostOfOneKind)
            best.pop_back();
    };
    const auto& searchSources = m_store.domain().searchSources;
    const bool indexed = std::any_of(searchSources.begin(), searchSources.end(),
                                     [&](const SearchSource& known) { return known.table == table; });
    KITCAMP_TRY(indexed ? scanSearchText(table, look) : scanNames(table, look));
    return best;
}

/// The rank without the names that are not shown; nullopt where the row is found by such a name alone.
std::optional<int> Finder::rankOfHit(const QString& table, qint64 id, int rank) const
{
    if (table == "person"_L1 && m_minors.hidesPerson(id))
        return std::nullopt;
    if (table != "award"_L1 || !m_minors.hidesHolder(id))
        return rank;
    const QString text = m_minors.textWithoutHolder(id);
    return rankIn((m_textOfName ? m_textOfName(text) : m_fold(text).join(u'\n')).toUtf8());
}

QString Finder::titleOf(const QString& table, qint64 id) const
{
    QString title = table == "award"_L1 && m_minors.hidesHolder(id) ? m_minors.titleWithoutHolder(id)
                                                                    : m_store.naming().name(table, id);
    return title.replace(erasedName(), shownPersonName(erasedName()));
}

QString Finder::secondLineOf(const Candidate& candidate) const
{
    const Source& source = sources[candidate.source];
    const auto read = m_store.reader().text(source.secondLine, candidate.id);
    QString line = read ? read->value_or(QString()) : QString();
    if (QLatin1String(source.table) == "device"_L1) {
        if (const QString borrower = m_minors.borrower(candidate.id); !borrower.isEmpty())
            line += u" · "_s + borrower;
    }
    return line;
}

FinderHit Finder::hitOf(const Candidate& candidate) const
{
    if (candidate.source < 0) {
        const FinderCommand& command = m_commands.at(candidate.id);
        return {{}, 0, command.key, command.title, {}, command.keys};
    }
    const QString table = QLatin1String(sources[candidate.source].table);
    return {table, candidate.id, {}, titleOf(table, candidate.id), secondLineOf(candidate), {}};
}

void Finder::search()
{
    std::vector<Candidate> candidates = commandCandidates();
    for (int source = 0; source < sourceCount && !m_words.isEmpty(); ++source) {
        if (const auto found = candidatesOf(source))
            candidates.insert(candidates.end(), found->begin(), found->end());
    }
    std::stable_sort(candidates.begin(), candidates.end());
    if (!m_words.isEmpty())
        candidates.resize(std::min(candidates.size(), mostHits));
    beginResetModel();
    m_hits.clear();
    for (const Candidate& candidate : candidates)
        m_hits << hitOf(candidate);
    endResetModel();
}

int Finder::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant Finder::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FinderHit& hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case SecondLineRole:
        return hit.secondLine;
    case KeysRole:
        return hit.keys.isEmpty() ? QStringList() : QStringList{hit.keys};
    case IdRole:
        return hit.id;
    default:
        return {};
    }
}

} // namespace kitcamp
