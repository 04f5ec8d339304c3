// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/postgreslogins.h"

#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString freshServerPassword()
{
    // Nothing that is easily taken for something else: people may have to type it.
    static const QString letters = u"abcdefghijkmnpqrstuvwxyz23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    QString password;
    for (int i = 0; i < 24; ++i)
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return password;
}

Result<HubAccount> PostgresLogins::make(const LoginRequest& request)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    const QString password = freshServerPassword();
    KITCAMP_ASSIGN(const QString verifier, m_server.verifierOf(password));
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT kitcamp.hub_make_login($1, $2, $3, $4)",
                                {log, verifier, roleWord(request.role), request.authors}));
    const QString login = rows.text(0, 0);
    return HubAccount{m_server.url().withLogin(login).text(), login, password};
}

Result<void> PostgresLogins::revoke(const QString& login)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_revoke_login($1, $2)", {log, login}));
    return {};
}

Result<void> PostgresLogins::changeRole(const QString& login, Role role)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_change_role($1, $2, $3)", {log, login, roleWord(role)}));
    return {};
}

Result<void> PostgresLogins::addAuthor(const QString& login, const QByteArray& author)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_add_author($1, $2, $3)", {log, login, author}));
    return {};
}

Result<QStringList> PostgresLogins::ask(const char* sql, const ServerValues& values)
{
    KITCAMP_ASSIGN(const ServerRows rows, m_server.ask(sql, values));
    QStringList logins;
    for (int row = 0; row < rows.count(); ++row)
        logins << rows.text(row, 0);
    return logins;
}

Result<QStringList> PostgresLogins::inForce()
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    return ask("SELECT login FROM kitcamp.hub_member WHERE log_id = $1 AND revoked_at IS NULL", {log});
}

Result<QStringList> PostgresLogins::of(const QList<QByteArray>& authors)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    return ask("SELECT kitcamp.hub_logins_of($1, $2)", {log, authors});
}

Result<bool> PostgresLogins::adopt(const QString& login, const LoginRequest& request)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT kitcamp.hub_adopt_login($1, $2, $3, $4)",
                                {log, login, roleWord(request.role), request.authors}));
    return rows.integer(0, 0) != 0;
}

Result<QString> PostgresLogins::renewPassword()
{
    const QString password = freshServerPassword();
    KITCAMP_ASSIGN(const QString verifier, m_server.verifierOf(password));
    // A verifier has neither quotes nor backslashes; every login may give itself another password.
    KITCAMP_TRY(m_server.run("ALTER ROLE CURRENT_USER PASSWORD '" + verifier.toLatin1() + '\''));
    return password;
}

} // namespace kitcamp
