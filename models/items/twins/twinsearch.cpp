// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/twins/twinsearch.h"

#include "models/lending/inventory/inventorytwins.h"
#include "models/people/persontwins.h"
#include "models/store/store.h"

#include <QElapsedTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEvery = 60; // ms
/// Of more rows than that, the pass over all says first which are worth a look.
constexpr qsizetype fewRows = 30;

using Done = std::function<bool(qsizetype)>;

Result<QList<qint64>> allIds(Connection& connection, const QString& table)
{
    QList<qint64> ids;
    KITCAMP_TRY(connection.each(u"SELECT id FROM %1 ORDER BY id"_s.arg(table).toUtf8().constData(),
                                [&](const Statement& row) { ids << row.integer(0); }));
    return ids;
}

/// The rows worth a look: of large tables those about which something speaks for it.
Result<QList<qint64>> suspectsOf(Connection& connection, const QString& table, const Done& done)
{
    if (table == "person"_L1)
        return PersonTwins::suspects(connection, done);
    if (table == "device"_L1)
        return deviceSuspects(connection, done);
    return allIds(connection, table);
}

} // namespace

/// One search while it runs, in the worker's thread.
class TwinSearch::Run
{
public:
    Run(TwinSearch* search, Flag cancelled)
        : m_search(search)
        , m_cancelled(std::move(cancelled))
        , m_domain(search->m_domain)
    {
        m_sinceTold.start();
    }

    [[nodiscard]] Result<QList<TwinPair>> look(const QStringList& tables, ChangedRows rows)
    {
        KITCAMP_ASSIGN(const auto reader, Store::openReader(m_search->m_path));
        QList<TwinPair> pairs;
        for (const QString& table : tables) {
            KITCAMP_ASSIGN(const auto count,
                           reader->integer(u"SELECT count(*) FROM %1"_s.arg(table).toUtf8().constData()));
            m_all += count.value_or(0);
        }
        for (const QString& table : tables) {
            KITCAMP_ASSIGN(rows[table], suspectsOf(*reader, table, counted()));
            m_all += rows[table].size();
            m_before = m_done;
        }
        for (auto it = rows.begin(); it != rows.end() && tables.isEmpty(); ++it)
            KITCAMP_TRY(keepSuspects(*reader, it.key(), *it));
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            KITCAMP_ASSIGN(const QList<TwinPair> found,
                           twinPairsOf(*reader, m_domain, it.key(), *it, counted()));
            m_before = m_done;
            pairs << found;
        }
        return pairs;
    }

    template <typename Told>
    void tell(Told told)
    {
        QMetaObject::invokeMethod(
            m_search,
            [cancelled = m_cancelled, told = std::move(told)] {
                if (!*cancelled)
                    told();
            },
            Qt::QueuedConnection);
    }

private:
    [[nodiscard]] Result<void> keepSuspects(Connection& reader, const QString& table, QList<qint64>& ids)
    {
        if (ids.size() <= fewRows)
            return {};
        KITCAMP_ASSIGN(const QList<qint64> suspects, suspectsOf(reader, table, counted()));
        const QSet<qint64> wanted(ids.begin(), ids.end());
        ids.clear();
        for (const qint64 id : suspects) {
            if (wanted.contains(id))
                ids << id;
        }
        return {};
    }

    /// Counts rows on from what is done already; false when nobody waits any more.
    [[nodiscard]] Done counted()
    {
        return [this](qsizetype done) {
            m_done = m_before + done;
            if (m_sinceTold.elapsed() > progressEvery) {
                m_sinceTold.start();
                tell([search = m_search, done = m_done, all = std::max(m_all, m_done)] {
                    Q_EMIT search->progressed(done, all);
                });
            }
            return !*m_cancelled;
        };
    }

    TwinSearch* m_search;
    Flag m_cancelled;
    const Domain& m_domain;
    QElapsedTimer m_sinceTold;
    qint64 m_before = 0;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

TwinSearch::TwinSearch(QString path, const Domain& domain, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_domain(domain)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

TwinSearch::~TwinSearch()
{
    *m_cancelled = true;
    m_pool.waitForDone();
}

void TwinSearch::start(const QStringList& tables)
{
    begin(tables, {});
}

void TwinSearch::startOf(const ChangedRows& rows)
{
    begin({}, rows);
}

void TwinSearch::cancel()
{
    *m_cancelled = true;
    m_running = false;
}

void TwinSearch::begin(const QStringList& tables, const ChangedRows& rows)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_pool.start([this, tables, rows, cancelled = m_cancelled] {
        Run run(this, cancelled);
        const auto pairs = *cancelled ? Result<QList<TwinPair>>(Error{ErrorCode::Cancelled, {}, {}})
                                      : run.look(tables, rows);
        if (!pairs && pairs.error().code == ErrorCode::Cancelled)
            return;
        run.tell([this, pairs] {
            m_running = false;
            if (pairs)
                Q_EMIT finished(*pairs);
            else
                Q_EMIT failed(pairs.error());
        });
    });
}

} // namespace kitcamp
