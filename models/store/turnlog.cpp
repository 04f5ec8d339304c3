// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/turnlog.h"

#include "models/store/entry.h"

#include <QDataStream>
#include <QIODevice>

#include <limits>

namespace kitcamp {

namespace {

/// A window that was busy for ten seconds of 20 ms slices still hears of every row. Rows that stand in no
/// entry any more can be named by nothing else.
constexpr qint64 keptTurns = 500;

QByteArray packed(qint64 from, const ChangedRows& rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << from << rows;
    return qCompress(bytes, 1);
}

TurnLog::Missed unpacked(const QByteArray& bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    TurnLog::Missed missed;
    stream >> missed.from >> missed.rows;
    return stream.status() == QDataStream::Ok ? missed : TurnLog::Missed();
}

} // namespace

void unite(ChangedRows& rows, const ChangedRows& more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it) {
        QList<qint64>& ids = rows[it.key()];
        ids << *it;
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
}

Result<qint64> TurnLog::newest()
{
    KITCAMP_ASSIGN(const auto turn, m_connection.integer("SELECT max(turn) FROM sync_turn"));
    return turn.value_or(0);
}

Result<ChangedRows> TurnLog::rowsOfInbox()
{
    ChangedRows rows;
    QList<QByteArray> bodies;
    KITCAMP_TRY(
        m_connection.each("SELECT body FROM inbox", [&](const Statement& item) { bodies << item.blob(0); }));
    for (const QByteArray& body : bodies) {
        Entry entry;
        KITCAMP_TRY(decodeBody(body, entry));
        KITCAMP_ASSIGN(const QList<RowTouch> touches, entry.changeset.touches());
        for (const RowTouch& touch : touches)
            unite(rows, {{touch.table, {touch.key.toLongLong()}}});
    }
    return rows;
}

Result<TurnLog::Missed> TurnLog::since(qint64 turn)
{
    Missed missed;
    missed.from = std::numeric_limits<qint64>::max();
    qint64 first = 0;
    KITCAMP_TRY(m_connection.each(
        "SELECT turn, rows FROM sync_turn WHERE turn>? ORDER BY turn",
        [&](const Statement& row) {
            first = first == 0 ? row.integer(0) : first;
            const Missed one = unpacked(row.blob(1));
            missed.from = std::min(missed.from, one.from);
            unite(missed.rows, one.rows);
        },
        turn));
    if (first == turn + 1)
        return missed;
    missed.from = 0;
    KITCAMP_ASSIGN(const ChangedRows waiting, rowsOfInbox());
    unite(missed.rows, waiting);
    return missed;
}

Result<qint64> TurnLog::append(qint64 from, const ChangedRows& rows)
{
    KITCAMP_ASSIGN(const qint64 last, newest());
    KITCAMP_TRY(
        m_connection.execute("INSERT INTO sync_turn(turn, rows) VALUES(?,?)", last + 1, packed(from, rows)));
    KITCAMP_TRY(m_connection.execute("DELETE FROM sync_turn WHERE turn<=?", last + 1 - keptTurns));
    return last + 1;
}

} // namespace kitcamp
