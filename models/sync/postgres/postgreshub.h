// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/postgreslogins.h"
#include "models/sync/postgres/postgressnapshots.h"

namespace kitcamp {

/// A hub at a PostgreSQL server. Its tables and functions stand in resources/hub, what they are for in
/// models/sync/README.md. Bodies, pictures and cards are opaque bytes here.
class PostgresHub final : public Hub
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PostgresHub)
public:
    PostgresHub(const ServerUrl& url, const HubLogin& login, const QByteArray& logId,
                const ServerPatience& patience = {});

    /// Makes the log; the login must be a founder's.
    [[nodiscard]] Result<void> make() { return m_log.make(); }
    /// Appends what others wrote, from another hub; for administrators.
    [[nodiscard]] Result<Appended> copy(const LogPosition& expected, const QList<PackedEntry>& entries)
    {
        return m_log.append(expected, entries, true);
    }

    [[nodiscard]] QString place() const override { return m_server.url().place(); }
    [[nodiscard]] Result<QByteArray> logId() override { return m_log.logId(); }
    [[nodiscard]] Result<LogPosition> head() override { return m_log.head(); }
    [[nodiscard]] Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most) override
    {
        return m_log.readAfter(position, most);
    }
    [[nodiscard]] Result<Appended> append(const LogPosition& expected,
                                          const QList<PackedEntry>& entries) override
    {
        return m_log.append(expected, entries, false);
    }
    [[nodiscard]] Result<void> replaceBodies(const QList<PackedEntry>& redacted) override
    {
        return m_log.replaceBodies(redacted);
    }
    [[nodiscard]] Result<void> dropSnapshotsBefore(qint64 seq) override
    {
        return m_snapshots.dropBefore(seq);
    }
    [[nodiscard]] Result<bool> hasBlob(const QString& hash) override;
    [[nodiscard]] Result<QByteArray> readBlob(const QString& hash) override;
    [[nodiscard]] Result<void> writeBlob(const QString& hash, const QByteArray& bytes) override;
    [[nodiscard]] Result<void> tell(const FileCard& card) override;
    [[nodiscard]] Result<QList<FileCard>> files() override;
    [[nodiscard]] Result<std::optional<SnapshotInfo>> newestSnapshot() override
    {
        return m_snapshots.newest();
    }
    [[nodiscard]] Result<void> fetchSnapshot(const SnapshotInfo& info, const QString& path,
                                             const Progress& progress) override
    {
        return m_snapshots.fetch(info, path, progress);
    }
    [[nodiscard]] Result<void> storeSnapshot(const LogPosition& position, const QString& path,
                                             const Progress& progress) override
    {
        return m_snapshots.store(position, path, progress);
    }
    [[nodiscard]] QStringList oddities() override { return {}; }
    [[nodiscard]] std::optional<HubMoved> moved() const override { return m_log.moved(); }
    [[nodiscard]] Result<Appended> close(const LogPosition& expected, const HubMoved& target) override
    {
        return m_log.close(expected, target);
    }
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep) override { return m_log.tailAfter(keep); }
    [[nodiscard]] Result<Appended> cut(const LogPosition& keep, const LogTail& seen) override
    {
        return m_log.cut(keep, seen);
    }
    [[nodiscard]] Result<QStringList> blobNames() override;
    [[nodiscard]] HubLogins* logins() override { return &m_logins; }
    void waitOnlyWhile(const std::function<bool()>& wanted) override { m_server.waitOnlyWhile(wanted); }

private:
    ServerConnection m_server;
    PostgresLog m_log;
    PostgresSnapshots m_snapshots;
    PostgresLogins m_logins;
};

} // namespace kitcamp
