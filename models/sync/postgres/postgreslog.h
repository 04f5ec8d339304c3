// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/serverconnection.h"

namespace kitcamp {

/// The log of one centre at a server.
class PostgresLog
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PostgresLog)
public:
    /// \p logId: empty: the one that the login belongs to.
    PostgresLog(ServerConnection& server, const QByteArray& logId);

    /// Asked of the server each time: it may be another one by now, or the login be revoked.
    [[nodiscard]] Result<QByteArray> logId();
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<LogPosition> head();
    [[nodiscard]] Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most);
    /// \p copied: the entries are others', from another hub.
    [[nodiscard]] Result<Hub::Appended> append(const LogPosition& expected, const QList<PackedEntry>& entries,
                                               bool copied);
    [[nodiscard]] Result<void> replaceBodies(const QList<PackedEntry>& redacted);
    [[nodiscard]] Result<Hub::Appended> close(const LogPosition& expected, const HubMoved& target);
    [[nodiscard]] const std::optional<HubMoved>& moved() const { return m_moved; }
    /// See Hub; for administrators.
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep);
    [[nodiscard]] Result<Hub::Appended> cut(const LogPosition& keep, const LogTail& seen);
    /// The channel of NOTIFY for a log.
    [[nodiscard]] static QByteArray channelOf(const QByteArray& logId);

private:
    [[nodiscard]] Result<QByteArray> known();
    [[nodiscard]] Result<QList<PackedEntry>> entriesIn(const ServerRows& rows, const LogPosition& position);
    [[nodiscard]] Result<void> checkStart(const ServerRows& rows, const LogPosition& position);
    [[nodiscard]] Result<void> checkHolds(const QByteArray& log, const LogPosition& position);
    [[nodiscard]] Result<Hub::Appended> conclude(qint64 answer, const LogPosition& expected);
    void notify();
    [[nodiscard]] Error setBack(qint64 seq) const;
    [[nodiscard]] Error forked(qint64 seq) const;
    [[nodiscard]] Error gap(qint64 seq) const;
    [[nodiscard]] Error damaged(qint64 seq, const Error& why) const;
    [[nodiscard]] Error movedAway() const;

    ServerConnection& m_server;
    QByteArray m_logId;
    std::optional<HubMoved> m_moved;
};

} // namespace kitcamp
