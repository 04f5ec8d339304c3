// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/postgreshub.h"
#include "tests/postgres/postgresserver.h"

namespace kitcamp::testkit {

/// A centre's log at a test's server: its first login, and further ones.
class ServerRoom
{
public:
    explicit ServerRoom(PostgresServer& server, const QByteArray& logId = randomBytes(16));

    [[nodiscard]] PostgresServer& server() const { return m_server; }
    [[nodiscard]] const QByteArray& logId() const { return m_logId; }
    [[nodiscard]] const HubAccount& first() const { return m_first; }
    /// A further login, made by the first one.
    [[nodiscard]] HubAccount login(Role role, const QList<QByteArray>& authors = {}) const;
    /// What a computer with that login sees; \p port of a proxy.
    [[nodiscard]] std::unique_ptr<PostgresHub> open(const HubAccount& account, int port = 0,
                                                    const ServerPatience& patience = {}) const;
    [[nodiscard]] std::unique_ptr<PostgresHub> open() const { return open(m_first); }
    /// A connection with that login that says any SQL.
    [[nodiscard]] std::unique_ptr<ServerConnection> connection(const HubAccount& account) const;

private:
    PostgresServer& m_server;
    QByteArray m_logId;
    HubAccount m_first;
};

/// \p entry as it lies in a hub after somebody was erased from it: with another body and a mark.
[[nodiscard]] PackedEntry emptied(const PackedEntry& entry);

} // namespace kitcamp::testkit
