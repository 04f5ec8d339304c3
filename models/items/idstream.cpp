// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idstream.h"

#include "models/items/boundvalues.h"
#include "models/items/foundrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// So many hits are sorted faster than the first slice is found by a walk along the order.
constexpr qint64 fewHits = 10000;
constexpr size_t sliceSize = 20000;
/// A word that stands in so many texts is not counted further.
constexpr qint64 commonWord = 5000;
/// So many rows that have the texts are looked through to see whether the clauses alone leave few.
constexpr qint64 mostLookedThrough = 2000;
/// So many borrowers or devices: their loans are found faster than in a walk.
constexpr size_t fewKeys = 1000;
/// So few that it is not worth while to look whether the clauses alone leave fewer.
constexpr size_t veryFewKeys = 100;
/// A walk comes to the first slice after firstSliceSize * rows / hits rows; a hit costs six times as much to
/// sort.
constexpr size_t walkAboveSorting = firstSliceSize / 6;

/// One run of streamIds.
class Stream
{
public:
    Stream(Connection& connection, const IdQuery& query, const std::function<void(IdSlice)>& take,
           const std::atomic_bool& cancelled)
        : m_connection(connection)
        , m_query(query)
        , m_take(take)
        , m_cancelled(cancelled)
    {
    }

    Result<void> run()
    {
        if (!m_query.narrows())
            return walk();
        KITCAMP_ASSIGN(const auto hits, probe());
        return static_cast<qint64>(hits.size()) > fewHits ? walk() : sorted(hits);
    }
    Result<void> run(const FoundRows& found)
    {
        m_found = &found;
        KITCAMP_ASSIGN(const auto hits, fewFound());
        return hits ? sorted(*hits) : walk();
    }

private:
    using Ids = std::vector<qint64>;
    Result<std::optional<Ids>> fewFound();
    Result<std::optional<Ids>> hitsOf(const IdQuery& query, qint64 mostRows);
    Result<int> rarestWord();
    Result<std::vector<qint64>> probe();
    Result<void> sorted(const std::vector<qint64>& hits);
    Result<void> keepPassing();
    Result<void> walk();
    Result<void> walkOne(const IdQuery& query, const QString& sql);
    Result<void> onSlice();
    Result<void> handOver(bool last);
    Result<void> read(Statement& statement, const std::function<void(qint64)>& row);

    Connection& m_connection;
    const IdQuery& m_query;
    const std::function<void(IdSlice)>& m_take;
    const std::atomic_bool& m_cancelled;
    const FoundRows* m_found = nullptr; ///< where the words have been looked up
    std::vector<qint64> m_slice;
    size_t m_passed = 0; ///< so many of m_slice are known to pass the clauses
    qint64 m_total = -1;
    bool m_clausesLater = false;
    bool m_first = true;
};

Result<void> Stream::read(Statement& statement, const std::function<void(qint64)>& row)
{
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& found) -> bool {
        row(found.integer(0));
        return !m_cancelled;
    }));
    return m_cancelled ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : Result<void>();
}

Result<int> Stream::rarestWord()
{
    if (m_query.words.size() < 2 || !m_query.search.from.isEmpty())
        return 0;
    int rarest = 0;
    qint64 fewest = commonWord;
    for (int i = 0; i < m_query.words.size() && !m_cancelled; ++i) {
        KITCAMP_ASSIGN(const auto found,
                       m_connection.integer(
                           "SELECT count(*) FROM (SELECT 1 FROM search_text WHERE instr(text,?)>0 LIMIT ?)",
                           m_query.words.at(i), commonWord));
        if (found.value_or(0) < fewest) {
            fewest = found.value_or(0);
            rarest = i;
        }
    }
    return rarest;
}

Result<std::vector<qint64>> Stream::probe()
{
    KITCAMP_ASSIGN(const int driver, rarestWord());
    const WhereClause probe = m_query.probe(driver, fewHits + 1);
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(probe.sql));
    bindValues(statement, 0, probe.values);
    std::vector<qint64> hits;
    KITCAMP_TRY(read(statement, [&](qint64 id) { hits.push_back(id); }));
    return hits;
}

/// The hits, where they are few or the order has no index to walk along.
Result<std::optional<Stream::Ids>> Stream::fewFound()
{
    const size_t keys = m_found->keyCount();
    const bool own = m_found->areOwnTexts();
    if (own && (m_query.walks.isEmpty() || keys * keys <= walkAboveSorting * m_found->textCount()))
        return std::optional(m_found->rarestKeys().front()); // whose clauses the sort asks for
    if (!own && keys <= veryFewKeys)
        return hitsOf(m_found->byKeys(), fewHits);
    if (!m_query.clauses.isEmpty()) {
        KITCAMP_ASSIGN(auto hits, hitsOf(m_query, own ? mostLookedThrough : fewHits));
        if (hits)
            return hits;
    }
    if (!own && keys <= fewKeys)
        return hitsOf(m_found->byKeys(), fewHits);
    return m_query.walks.isEmpty() ? hitsOf(m_query, -1) : std::optional<Ids>();
}

/// Those of the rows of \p query that hold the words; nothing where there are more than \p mostRows (-1:
/// all).
Result<std::optional<Stream::Ids>> Stream::hitsOf(const IdQuery& query, qint64 mostRows)
{
    const WhereClause probe = query.probe(0, mostRows < 0 ? -1 : mostRows + 1);
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(probe.sql));
    bindValues(statement, 0, probe.values);
    Ids hits;
    qint64 rows = 0;
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& row) -> bool {
        ++rows;
        if (m_found->holds(row))
            hits.push_back(row.integer(0));
        return !m_cancelled;
    }));
    if (m_cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    return mostRows >= 0 && rows > mostRows ? std::nullopt : std::optional(std::move(hits));
}

Result<void> Stream::sorted(const std::vector<qint64>& hits)
{
    m_slice.reserve(hits.size());
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(m_query.sortSql()));
    statement.bind(1, idArray(hits.data(), static_cast<qsizetype>(hits.size())));
    m_query.bindOwnClauses(statement, 1);
    KITCAMP_TRY(read(statement, [&](qint64 id) { m_slice.push_back(id); }));
    return handOver(true);
}

Result<void> Stream::handOver(bool last)
{
    m_take({std::exchange(m_slice, {}), last, m_total});
    if (m_first && !last && !m_found && !m_query.narrows()) {
        KITCAMP_ASSIGN(const auto count, m_connection.integer(m_query.countSql().toUtf8().constData()));
        m_total = count.value_or(-1);
    }
    m_first = false;
    m_passed = 0;
    return {};
}

/// A walk over an index alone is ten times as fast as one that looks at each row: the rows of those that hold
/// the words are asked for afterwards, many at a time.
Result<void> Stream::keepPassing()
{
    const auto begin = m_slice.begin() + static_cast<qsizetype>(m_passed);
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(m_query.membersSql()));
    statement.bind(1, idArray(&*begin, m_slice.end() - begin));
    m_query.bindClauses(statement, 1);
    std::vector<qint64> passing;
    KITCAMP_TRY(read(statement, [&](qint64 id) { passing.push_back(id); }));
    const IdSet members(passing);
    m_slice.erase(std::remove_if(begin, m_slice.end(), [&](qint64 id) { return !members.contains(id); }),
                  m_slice.end());
    m_passed = m_slice.size();
    return {};
}

Result<void> Stream::walkOne(const IdQuery& query, const QString& sql)
{
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(sql));
    query.bindClauses(statement, 0);
    Result<void> handed;
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& row) -> bool {
        if (m_found && !m_found->holds(row))
            return !m_cancelled;
        m_slice.push_back(row.integer(0));
        if (m_slice.size() - m_passed >= (m_first ? firstSliceSize : sliceSize))
            handed = onSlice();
        return handed && !m_cancelled;
    }));
    return m_cancelled ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : handed;
}

Result<void> Stream::onSlice()
{
    if (m_clausesLater)
        KITCAMP_TRY(keepPassing());
    return m_slice.size() >= (m_first ? firstSliceSize : sliceSize) ? handOver(false) : Result<void>();
}

Result<void> Stream::walk()
{
    IdQuery query = m_query;
    m_clausesLater = m_found && m_found->areOwnTexts() && !m_query.clauses.isEmpty();
    if (m_clausesLater)
        query.clauses.clear();
    for (const QString& sql : query.walkSqls())
        KITCAMP_TRY(walkOne(query, sql));
    if (m_clausesLater && !m_slice.empty())
        KITCAMP_TRY(keepPassing());
    return handOver(true);
}

Result<void> streamInSnapshot(Connection& connection, const IdQuery& query,
                              const std::function<void(IdSlice)>& take, const std::atomic_bool& cancelled,
                              SearchCopies* copies)
{
    if (!copies || query.words.isEmpty() || query.search.texts.isEmpty())
        return Stream(connection, query, take, cancelled).run();
    KITCAMP_ASSIGN(const FoundRows found, FoundRows::look(*copies, connection, query));
    return Stream(connection, found.withoutWords(), take, cancelled).run(found);
}

} // namespace

Result<void> streamIds(Connection& connection, const IdQuery& query, const std::function<void(IdSlice)>& take,
                       const std::atomic_bool& cancelled, SearchCopies* copies)
{
    // One snapshot for all statements, so that no row comes twice or never.
    KITCAMP_TRY(connection.script("BEGIN"));
    const auto done = streamInSnapshot(connection, query, take, cancelled, copies);
    KITCAMP_TRY(connection.script("COMMIT"));
    return done;
}

Result<std::vector<qint64>> allIds(Connection& connection, const IdQuery& query)
{
    std::vector<qint64> all;
    const std::atomic_bool never = false;
    KITCAMP_TRY(streamIds(
        connection, query,
        [&](const IdSlice& slice) { all.insert(all.end(), slice.ids.begin(), slice.ids.end()); }, never));
    return all;
}

} // namespace kitcamp
