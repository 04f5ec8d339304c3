// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idstream.h"

#include "models/items/boundvalues.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// So many hits are sorted faster than the first slice is found by a walk along the order.
constexpr qint64 fewHits = 10000;
constexpr size_t sliceSize = 20000;
/// A word that stands in so many texts is not counted further.
constexpr qint64 commonWord = 5000;

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

private:
    Result<int> rarestWord();
    Result<std::vector<qint64>> probe();
    Result<void> sorted(const std::vector<qint64>& hits);
    Result<void> walk();
    Result<void> walkOne(const QString& sql);
    Result<void> handOver(bool last);
    Result<void> read(Statement& statement, const std::function<void(qint64)>& row);

    Connection& m_connection;
    const IdQuery& m_query;
    const std::function<void(IdSlice)>& m_take;
    const std::atomic_bool& m_cancelled;
    std::vector<qint64> m_slice;
    qint64 m_total = -1;
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

Result<void> Stream::sorted(const std::vector<qint64>& hits)
{
    m_slice.reserve(hits.size());
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(m_query.sortSql()));
    statement.bind(1, idArray(hits.data(), static_cast<qsizetype>(hits.size())));
    KITCAMP_TRY(read(statement, [&](qint64 id) { m_slice.push_back(id); }));
    return handOver(true);
}

Result<void> Stream::handOver(bool last)
{
    m_take({std::exchange(m_slice, {}), last, m_total});
    if (m_first && !last && !m_query.narrows()) {
        KITCAMP_ASSIGN(const auto count, m_connection.integer(m_query.countSql().toUtf8().constData()));
        m_total = count.value_or(-1);
    }
    m_first = false;
    return {};
}

Result<void> Stream::walkOne(const QString& sql)
{
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(sql));
    m_query.bindClauses(statement, 0);
    Result<void> handed;
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& row) -> bool {
        m_slice.push_back(row.integer(0));
        if (m_slice.size() >= (m_first ? firstSliceSize : sliceSize))
            handed = handOver(false);
        return handed && !m_cancelled;
    }));
    return m_cancelled ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : handed;
}

Result<void> Stream::walk()
{
    for (const QString& sql : m_query.walkSqls())
        KITCAMP_TRY(walkOne(sql));
    return handOver(true);
}

} // namespace

Result<void> streamIds(Connection& connection, const IdQuery& query, const std::function<void(IdSlice)>& take,
                       const std::atomic_bool& cancelled)
{
    // One snapshot for all statements, so that no row comes twice or never.
    KITCAMP_TRY(connection.script("BEGIN"));
    const auto done = Stream(connection, query, take, cancelled).run();
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
