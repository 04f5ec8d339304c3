// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/postgreslog.h"

#include "models/sync/folder/packfile.h"
#include "models/sync/hubmoved.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 2; // hub_format.version
/// What one reading holds in memory at most, about.
constexpr qint64 readingBytes = 8LL << 20;

/// Which log, and whether this program understands the tables. Row-level security shows the own ones only.
constexpr auto whichLog =
    "SELECT format.version, head.log_id FROM kitcamp.hub_format AS format "
    "LEFT JOIN kitcamp.hub_head AS head ON octet_length($1) = 0 OR head.log_id = $1 LIMIT 2";

/// The entry at $2 without its body, and those after it, until there are many or they get large.
constexpr auto entriesAfter =
    "SELECT seq, header, body, head FROM ("
    " SELECT seq, header, CASE WHEN seq = $2 THEN ''::bytea ELSE body END AS body, head.head,"
    "  sum(octet_length(body)) OVER (ORDER BY seq) - octet_length(body) AS before"
    " FROM kitcamp.hub_head AS head LEFT JOIN ("
    "  SELECT seq, header, body FROM kitcamp.hub_log WHERE log_id = $1 AND seq >= $2 ORDER BY seq LIMIT $3"
    " ) AS found ON true WHERE head.log_id = $1"
    ") AS page WHERE before IS NULL OR before < $4 ORDER BY seq";

QList<QByteArray> headersOf(const QList<PackedEntry>& entries)
{
    QList<QByteArray> headers;
    for (const PackedEntry& entry : entries)
        headers << entry.header;
    return headers;
}

QList<QByteArray> bodiesOf(const QList<PackedEntry>& entries)
{
    QList<QByteArray> bodies;
    for (const PackedEntry& entry : entries)
        bodies << entry.body;
    return bodies;
}

qint64 firstSeqOf(const QList<PackedEntry>& entries)
{
    QByteArray bodyHash;
    const auto entry = decodeHeader(entries.first().header, bodyHash);
    return entry ? entry->seq : 0;
}

} // namespace

PostgresLog::PostgresLog(ServerConnection& server, const QByteArray& logId)
    : m_server(server)
    , m_logId(logId)
{
}

Result<QByteArray> PostgresLog::logId()
{
    KITCAMP_ASSIGN(const ServerRows rows, m_server.ask(whichLog, {m_logId}));
    if (rows.count() == 0)
        return m_server.errors().noHub(u"hub_format"_s);
    if (rows.integer(0, 0) > formatVersion)
        return Error{
            ErrorCode::Newer,
            tr("What lies at %1 was set up by a newer Kitcamp. Update this program; until then work goes on "
               "without the server.")
                .arg(m_server.url().place()),
            u"version %1"_s.arg(rows.integer(0, 0))};
    if (rows.integer(0, 0) < formatVersion)
        return m_server.errors().oldHub(u"version %1"_s.arg(rows.integer(0, 0)));
    if (rows.isNull(0, 1))
        return m_server.errors().noLog(QString::fromLatin1(m_logId.toHex()));
    if (rows.count() > 1)
        return Error{
            ErrorCode::Usage,
            tr("%1 holds the logs of several centres, and this login may read them all. Use the login of a "
               "computer.")
                .arg(m_server.url().place()),
            {},
            u"no-log"_s};
    m_logId = rows.bytes(0, 1);
    return m_logId;
}

/// For what is asked first of all.
Result<QByteArray> PostgresLog::known()
{
    return m_logId.isEmpty() ? logId() : Result(m_logId);
}

Result<void> PostgresLog::make()
{
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_found($1)", {m_logId}));
    return {};
}

Result<LogPosition> PostgresLog::head()
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT head, head_hash, moved FROM kitcamp.hub_head WHERE log_id = $1", {log}));
    if (rows.count() == 0)
        return m_server.errors().noLog(QString::fromLatin1(log.toHex()));
    m_moved = movedFrom(rows.bytes(0, 2));
    return LogPosition{rows.integer(0, 0), rows.bytes(0, 1)};
}

Result<QList<PackedEntry>> PostgresLog::readAfter(const LogPosition& position, int most)
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask(entriesAfter,
                     {log, position.seq, qint64(most) + (position.seq > 0 ? 1 : 0), readingBytes}));
    if (rows.count() == 0)
        return m_server.errors().noLog(QString::fromLatin1(log.toHex()));
    KITCAMP_TRY(checkStart(rows, position));
    return entriesIn(rows, position);
}

/// That the log goes through \p position: its header stands in the first row.
Result<void> PostgresLog::checkStart(const ServerRows& rows, const LogPosition& position)
{
    if (position.seq == 0)
        return position == LogPosition() ? Result<void>() : Result<void>(forked(0));
    if (rows.integer(0, 3) < position.seq)
        return setBack(position.seq);
    if (rows.isNull(0, 0) || rows.integer(0, 0) != position.seq)
        return gap(position.seq);
    return hashOf(rows.bytes(0, 1)) == position.hash ? Result<void>() : Result<void>(forked(position.seq));
}

/// What stands before a damage is good, and given; the next reading tells of it.
Result<QList<PackedEntry>> PostgresLog::entriesIn(const ServerRows& rows, const LogPosition& position)
{
    QList<PackedEntry> entries;
    LogPosition at = position;
    for (int row = position.seq > 0 ? 1 : 0; row < rows.count() && !rows.isNull(row, 0); ++row) {
        if (rows.integer(row, 0) != at.seq + 1)
            return entries.isEmpty() ? Result<QList<PackedEntry>>(gap(at.seq + 1)) : entries;
        const PackedEntry packed{rows.bytes(row, 1), rows.bytes(row, 2), {}, {}};
        if (const auto chain = verifyChain(m_logId, at, {packed}); !chain)
            return entries.isEmpty() ? Result<QList<PackedEntry>>(damaged(at.seq + 1, chain.error()))
                                     : entries;
        entries << packed;
        at = {at.seq + 1, packed.hash()};
    }
    const bool isCut = entries.isEmpty() && rows.integer(0, 3) > position.seq;
    return isCut ? Result<QList<PackedEntry>>(gap(position.seq + 1)) : entries;
}

Result<Hub::Appended> PostgresLog::append(const LogPosition& expected, const QList<PackedEntry>& entries,
                                          bool copied)
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    KITCAMP_ASSIGN(const QList<QByteArray> hashes, verifyChain(log, expected, entries));
    if (entries.isEmpty())
        return Hub::Appended::Done;
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT kitcamp.hub_append($1, $2, $3, $4, $5, $6, $7)",
                                {log, expected.seq, expected.hash, headersOf(entries), hashes,
                                 bodiesOf(entries), ServerValue::boolean(copied)}));
    KITCAMP_ASSIGN(const Hub::Appended appended, conclude(rows.integer(0, 0), expected));
    if (appended == Hub::Appended::Done)
        notify();
    return appended;
}

/// See hub_append in resources/hub/functions_log.sql.
Result<Hub::Appended> PostgresLog::conclude(qint64 answer, const LogPosition& expected)
{
    switch (answer) {
    case 0:
        return Hub::Appended::Done;
    case 1:
        return Hub::Appended::Behind;
    case 2:
        return setBack(expected.seq);
    case 3:
        return forked(expected.seq);
    default: {
        KITCAMP_TRY(head());
        return movedAway();
    }
    }
}

/// In a transaction of its own: inside the append, NOTIFY would make all that append to any log wait for each
/// other. It is a hint only: it need not reach the disk, and if it fails nobody loses anything.
void PostgresLog::notify()
{
    [[maybe_unused]] const auto hinted =
        m_server.run("BEGIN; SET LOCAL synchronous_commit = off; NOTIFY " + channelOf(m_logId) + "; COMMIT");
}

QByteArray PostgresLog::channelOf(const QByteArray& logId)
{
    return "kitcamp_" + logId.toHex();
}

Result<void> PostgresLog::replaceBodies(const QList<PackedEntry>& redacted)
{
    if (redacted.isEmpty())
        return {};
    KITCAMP_ASSIGN(const QByteArray log, known());
    for (qsizetype from = 0; from < redacted.size();) {
        const qsizetype count = countForPack(redacted, from);
        const QList<PackedEntry> some = redacted.mid(from, count);
        const auto done =
            m_server.ask("SELECT kitcamp.hub_redact($1, $2, $3)", {log, headersOf(some), bodiesOf(some)});
        if (!done && done.error().rule == "exists"_L1)
            return forked(firstSeqOf(some));
        KITCAMP_TRY(done);
        from += count;
    }
    return {};
}

Result<Hub::Appended> PostgresLog::close(const LogPosition& expected, const HubMoved& target)
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT kitcamp.hub_close($1, $2, $3, $4)",
                                {log, expected.seq, expected.hash, movedBytes(target)}));
    KITCAMP_ASSIGN(const Hub::Appended closed, conclude(rows.integer(0, 0), expected));
    if (closed == Hub::Appended::Done) {
        m_moved = target;
        notify();
    }
    return closed;
}

Error PostgresLog::setBack(qint64 seq) const
{
    return {ErrorCode::File,
            tr("The log at %1 ends before entry %2, which was there already: the server was restored from an "
               "older "
               "copy.")
                .arg(m_server.url().place())
                .arg(seq),
            {},
            u"set-back"_s};
}

Error PostgresLog::forked(qint64 seq) const
{
    return {ErrorCode::File,
            tr("The log at %1 has another entry %2 than this file: the server was restored from an older "
               "copy and "
               "others worked on, or it is a copy that went its own way. Nothing was changed.")
                .arg(m_server.url().place())
                .arg(seq),
            {},
            u"forked"_s};
}

Error PostgresLog::gap(qint64 seq) const
{
    return {ErrorCode::File,
            tr("Entry %1 is missing in the log at %2, though later ones are there. Whoever looks after the "
               "server "
               "must bring it back from a backup; until then nothing after it is read.")
                .arg(seq)
                .arg(m_server.url().place()),
            {},
            u"gap"_s};
}

Error PostgresLog::damaged(qint64 seq, const Error& why) const
{
    if (why.code == ErrorCode::Newer)
        return {
            ErrorCode::Newer,
            tr("Entry %1 at %2 was written by a newer Kitcamp. Update this program; until then work goes on "
               "without the server.")
                .arg(seq)
                .arg(m_server.url().place()),
            why.detail};
    return {ErrorCode::File,
            tr("Entry %1 at %2 is damaged. Whoever looks after the server must bring it back from a backup; "
               "until "
               "then nothing after entry %3 is read.")
                .arg(seq)
                .arg(m_server.url().place())
                .arg(seq - 1),
            why.detail, u"damaged"_s};
}

Error PostgresLog::movedAway() const
{
    return movedError(m_server.url().place(), m_moved.value_or(HubMoved()));
}

} // namespace kitcamp
