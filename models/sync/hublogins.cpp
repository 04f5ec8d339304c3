// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hublogins.h"

#include "models/store/connection.h"

#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> allLogins(Hub& hub, const QString& login, const QList<QByteArray>& authors)
{
    if (!hub.logins())
        return QStringList();
    KITCAMP_ASSIGN(QStringList logins, authors.isEmpty() ? Result(QStringList()) : hub.logins()->of(authors));
    if (!login.isEmpty() && !logins.contains(login))
        logins << login;
    return logins;
}

} // namespace

Result<HubAccount> makeLogin(Hub& hub, const LoginRequest& request)
{
    return hub.logins() ? hub.logins()->make(request) : Result(HubAccount());
}

Result<void> revokeLogin(Hub& hub, const QString& login, const QList<QByteArray>& authors)
{
    KITCAMP_ASSIGN(const QStringList logins, allLogins(hub, login, authors));
    for (const QString& one : logins)
        KITCAMP_TRY(hub.logins()->revoke(one));
    return {};
}

Result<void> changeLoginRole(Hub& hub, const QString& login, Role role, const QList<QByteArray>& authors)
{
    KITCAMP_ASSIGN(const QStringList logins, allLogins(hub, login, authors));
    for (const QString& one : logins)
        KITCAMP_TRY(hub.logins()->changeRole(one, role));
    return {};
}

Result<QList<QByteArray>> authorsOf(Connection& connection, qint64 member)
{
    QList<QByteArray> authors;
    KITCAMP_TRY(connection.each(
        "SELECT author FROM member_file WHERE member=? ORDER BY author",
        [&](const Statement& row) { authors << QByteArray::fromHex(row.text(0).toLatin1()); }, member));
    return authors;
}

QString freshServerPassword()
{
    // Nothing that is easily taken for something else: people may have to type it.
    static const QString letters = u"abcdefghijkmnpqrstuvwxyz23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    QString password;
    for (int i = 0; i < 24; ++i)
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return password;
}

} // namespace kitcamp
