// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hublogins.h"
#include "models/sync/postgres/postgreslog.h"

namespace kitcamp {

/// The logins of a log at a server, made and ended by its administrators through functions of the database.
class PostgresLogins final : public HubLogins
{
public:
    PostgresLogins(ServerConnection& server, PostgresLog& log)
        : m_server(server)
        , m_log(log)
    {
    }
    [[nodiscard]] Result<HubAccount> make(const LoginRequest& request) override;
    [[nodiscard]] Result<void> revoke(const QString& login) override;
    [[nodiscard]] Result<void> changeRole(const QString& login, Role role) override;
    [[nodiscard]] Result<void> addAuthor(const QString& login, const QByteArray& author) override;
    [[nodiscard]] Result<QList<KnownLogin>> known() override;
    [[nodiscard]] Result<QStringList> of(const QList<QByteArray>& authors) override;
    [[nodiscard]] Result<bool> adopt(const QString& login, const LoginRequest& request) override;
    [[nodiscard]] Result<void> keep(const QString& password) override;

private:
    [[nodiscard]] Result<QStringList> ask(const char* sql, const ServerValues& values);

    ServerConnection& m_server;
    PostgresLog& m_log;
};

/// The name of a login that nobody has: chosen here, so that asking for it twice makes one.
[[nodiscard]] QString freshServerLogin();

} // namespace kitcamp
