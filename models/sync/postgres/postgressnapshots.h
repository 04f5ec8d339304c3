// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/postgreslog.h"

namespace kitcamp {

/// The snapshots of a centre's log at a server: packed as in a folder, in pieces of 1 MiB, so that neither
/// side holds more than one of them in memory.
class PostgresSnapshots
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PostgresSnapshots)
public:
    PostgresSnapshots(ServerConnection& server, PostgresLog& log)
        : m_server(server)
        , m_log(log)
    {
    }
    [[nodiscard]] Result<std::optional<SnapshotInfo>> newest();
    [[nodiscard]] Result<void> fetch(const SnapshotInfo& info, const QString& path,
                                     const Hub::Progress& progress);
    [[nodiscard]] Result<void> store(const LogPosition& position, const QString& path,
                                     const Hub::Progress& progress);
    [[nodiscard]] Result<void> dropBefore(qint64 seq);

private:
    [[nodiscard]] Result<void> download(const SnapshotInfo& info, const QString& packed,
                                        const Hub::Progress& progress);
    [[nodiscard]] Result<void> unpack(const SnapshotInfo& info, const QString& packed, const QString& path);
    [[nodiscard]] Result<void> upload(const LogPosition& position, const QString& packed,
                                      const Hub::Progress& progress);
    [[nodiscard]] Error damaged(const QString& detail) const;
    [[nodiscard]] static Error onThisComputer(const QString& path, const QString& detail);

    ServerConnection& m_server;
    PostgresLog& m_log;
};

} // namespace kitcamp
