// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/postgreslogins.h"

#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString freshServerLogin()
{
    return u"kc_%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<HubAccount> PostgresLogins::make(const LoginRequest& request)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    const QString login = freshServerLogin();
    const QString password = freshServerPassword();
    KITCAMP_ASSIGN(const QString verifier, m_server.verifierOf(password));
    KITCAMP_TRY(
        m_server.ask("SELECT kitcamp.hub_make_login($1, $2, $3, $4, $5, $6)",
                     {log, login, verifier, roleWord(request.role), request.authors, request.validFor}));
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

Result<QList<KnownLogin>> PostgresLogins::known()
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT login, role, ended, own, made_here FROM kitcamp.hub_logins($1)", {log}));
    QList<KnownLogin> logins;
    for (int row = 0; row < rows.count(); ++row)
        logins << KnownLogin{rows.text(row, 0), roleFrom(rows.text(row, 1)).value_or(Role::Desk),
                             rows.integer(row, 2) != 0, rows.integer(row, 3) != 0, rows.integer(row, 4) != 0};
    return logins;
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

Result<void> PostgresLogins::keep(const QString& password)
{
    KITCAMP_ASSIGN(const QString verifier, m_server.verifierOf(password));
    // A verifier has neither quotes nor backslashes; every login may give itself another password.
    return m_server.run("ALTER ROLE CURRENT_USER PASSWORD '" + verifier.toLatin1()
                        + "'; SELECT kitcamp.hub_keep_login()");
}

} // namespace kitcamp
