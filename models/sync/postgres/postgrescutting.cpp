// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How entries are taken out of the log at a server.
#include "models/sync/hubmoved.h"
#include "models/sync/postgres/postgreslog.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBody = 4LL << 20; // of one entry that is kept as evidence
constexpr qint64 mostKept = 64LL << 20; // of all
constexpr qint64 page = 16;

QByteArray markOf(const LogPosition& head)
{
    return QByteArray::number(head.seq) + ' ' + head.hash.toHex();
}

LogPosition headIn(const QByteArray& mark)
{
    const QList<QByteArray> parts = mark.split(' ');
    return {parts.value(0).toLongLong(), QByteArray::fromHex(parts.value(1))};
}

} // namespace

/// That entry \p position stands there as this file has it.
Result<void> PostgresLog::checkHolds(const QByteArray& log, const LogPosition& position)
{
    if (position.seq == 0)
        return {};
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT header FROM kitcamp.hub_log WHERE log_id = $1 AND seq = $2",
                                {log, position.seq}));
    if (rows.count() == 0)
        return gap(position.seq);
    return hashOf(rows.bytes(0, 0)) == position.hash ? Result<void>() : Result<void>(forked(position.seq));
}

Result<LogTail> PostgresLog::tailAfter(const LogPosition& keep)
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    KITCAMP_ASSIGN(const LogPosition end, head());
    if (m_moved)
        return movedAway();
    KITCAMP_TRY(checkHolds(log, keep));
    LogTail tail;
    tail.count = end.seq - keep.seq;
    tail.mark = markOf(end);
    qint64 bytes = 0;
    for (qint64 at = keep.seq; bytes < mostKept;) {
        KITCAMP_ASSIGN(const ServerRows rows,
                       m_server.ask("SELECT seq, header, CASE WHEN octet_length(body) <= $4 THEN body ELSE "
                                    "''::bytea END FROM kitcamp.hub_log WHERE log_id = $1 AND seq > $2 "
                                    "ORDER BY seq LIMIT $3",
                                    {log, at, page, mostBody}));
        if (rows.count() == 0)
            break;
        for (int row = 0; row < rows.count(); ++row) {
            at = rows.integer(row, 0);
            tail.entries << PackedEntry{rows.bytes(row, 1), rows.bytes(row, 2), {}, {}};
            bytes += tail.entries.last().header.size() + tail.entries.last().body.size();
        }
    }
    return tail;
}

Result<Hub::Appended> PostgresLog::cut(const LogPosition& keep, const LogTail& seen)
{
    KITCAMP_ASSIGN(const QByteArray log, known());
    const LogPosition end = headIn(seen.mark);
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT kitcamp.hub_cut($1, $2, $3, $4, $5)",
                                {log, keep.seq, keep.hash, end.seq, end.hash}));
    KITCAMP_ASSIGN(const Hub::Appended done, conclude(rows.integer(0, 0), keep));
    if (done == Hub::Appended::Done)
        notify();
    return done;
}

} // namespace kitcamp
