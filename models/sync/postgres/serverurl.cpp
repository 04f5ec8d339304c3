// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverurl.h"

#include <QRegularExpression>
#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "postgresql://"_L1;
constexpr auto shortScheme = "postgres://"_L1;
constexpr auto usualDatabase = "kitcamp"_L1;
constexpr int usualPort = 5432;

QString decoded(const QString& part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

Error notUnderstood(const QString& url, const QString& why)
{
    return {ErrorCode::Usage,
            ServerUrl::tr("\"%1\" is no address of a server: %2. It is written as %3.")
                .arg(url, why, u"postgresql://LOGIN@HOST/DATABASE"_s),
            {},
            u"hub-url"_s};
}

/// "[::1]:5433", "db.example.edu", "10.0.0.7:5433".
std::optional<ServerUrl::Host> hostFrom(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:\\[([0-9A-Fa-f:.]+)\\]|([^\\s:/@\\[\\]]+))(?::([0-9]{1,5}))?$"_s);
    const auto match = form.match(text);
    const int port = match.captured(3).isEmpty() ? usualPort : match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return {};
    return ServerUrl::Host{match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), port};
}

QString textOf(const ServerUrl::Host& host)
{
    const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : host.name;
    return host.port == usualPort ? name : name + u':' + QString::number(host.port);
}

QString textOf(const QList<ServerUrl::Host>& hosts)
{
    QStringList texts;
    for (const ServerUrl::Host& host : hosts)
        texts << textOf(host);
    return texts.join(u',');
}

} // namespace

bool ServerUrl::isServerUrl(const QString& url)
{
    const QString text = url.trimmed();
    return text.startsWith(scheme, Qt::CaseInsensitive) || text.startsWith(shortScheme, Qt::CaseInsensitive);
}

Result<ServerUrl> ServerUrl::from(const QString& url)
{
    const QString text = url.trimmed();
    if (!isServerUrl(text))
        return notUnderstood(text, tr("it does not begin with %1").arg(scheme));
    const QString rest = text.mid(text.indexOf("://"_L1) + 3);
    const QString authority = rest.section(u'/', 0, 0);
    const QString database = rest.section(u'/', 1);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString login = authority.left(std::max<qsizetype>(at, 0));
    if (login.contains(u':'))
        return notUnderstood(text.section(u':', 0, 1) + u"..."_s, tr("a password has no place in it"));
    if (login.isEmpty())
        return notUnderstood(text, tr("it names no login"));
    if (database.contains(u'/') || database.contains(u'?'))
        return notUnderstood(text, tr("the database is named twice, or more stands behind it"));
    ServerUrl server{decoded(login), {}, database.isEmpty() ? usualDatabase : decoded(database)};
    for (const QString& part : authority.mid(at + 1).split(u',')) {
        const auto host = hostFrom(part);
        if (!host)
            return notUnderstood(text, tr("the name of the server or its port is missing or wrong"));
        server.hosts << *host;
    }
    return server;
}

QString ServerUrl::text() const
{
    return scheme + encoded(login) + u'@' + textOf(hosts) + u'/' + encoded(database);
}

QString ServerUrl::place() const
{
    return textOf(hosts) + u'/' + database;
}

} // namespace kitcamp
