// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/serverroom.h"

#include "models/members/envelope.h"
#include "models/store/redactionmark.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

ServerRoom::ServerRoom(PostgresServer& server, const QByteArray& logId)
    : m_server(server)
    , m_logId(logId)
    , m_first(server.founder())
{
    const auto hub = createHub(m_first.url, m_logId, m_server.login(m_first.password));
    if (!hub)
        qFatal("%s", why(hub).constData());
}

HubAccount ServerRoom::login(Role role, const QList<QByteArray>& authors) const
{
    const auto account = makeLogin(*open(), {role, authors});
    if (!account)
        qFatal("%s", why(account).constData());
    return *account;
}

std::unique_ptr<PostgresHub> ServerRoom::open(const HubAccount& account, int port,
                                              const ServerPatience& patience) const
{
    const auto url = ServerUrl::from(m_server.url(account.login, QStringLiteral("centre"), port));
    return std::make_unique<PostgresHub>(*url, m_server.login(account.password), m_logId, patience);
}

std::unique_ptr<ServerConnection> ServerRoom::connection(const HubAccount& account) const
{
    return std::make_unique<ServerConnection>(*ServerUrl::from(account.url),
                                              m_server.login(account.password));
}

PackedEntry emptied(const PackedEntry& entry)
{
    PackedEntry other = entry;
    other.body = "nothing is left";
    other.redaction =
        RedactionMark{OpId{QByteArray(16, 'e')}, QByteArray(16, 'A'), hashOf(other.body)}.bytes();
    return inEnvelope(other, 0, {});
}

} // namespace kitcamp::testkit
