// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serversetup.h"

#include "models/sync/postgres/postgreslogins.h"

#include <QDir>
#include <QFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ServerSettingUp {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ServerSettingUp)
};

QByteArray contentOf(const QString& name)
{
    QFile file(u":/hub/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The numbered scripts: each brings the tables from the version before to its own.
QStringList tableScripts()
{
    return QDir(u":/hub"_s).entryList({u"0*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString& script)
{
    return script.left(4).toInt();
}

Result<int> versionThere(ServerConnection& server)
{
    KITCAMP_ASSIGN(const ServerRows there,
                   server.ask("SELECT to_regclass('kitcamp.hub_format') IS NOT NULL"));
    if (there.integer(0, 0) == 0)
        return 0;
    KITCAMP_ASSIGN(const ServerRows rows, server.ask("SELECT version FROM kitcamp.hub_format"));
    return rows.count() == 0 ? 0 : static_cast<int>(rows.integer(0, 0));
}

/// One script, one transaction: it is all there or nothing.
QByteArray scriptFrom(int before, int now)
{
    QByteArray script =
        "BEGIN; SET LOCAL client_min_messages = warning; CREATE SCHEMA IF NOT EXISTS kitcamp;\n";
    for (const QString& name : tableScripts()) {
        if (versionOf(name) > before)
            script += contentOf(name);
    }
    if (before == 0)
        script += "INSERT INTO kitcamp.hub_format (version, member_group) "
                  "VALUES (0, left('kitcamp_' || current_database(), 63)::name);\n";
    for (const QString& name :
         {u"functions_log.sql"_s, u"functions_cut.sql"_s, u"functions_store.sql"_s,
          u"functions_logins.sql"_s, u"rights.sql"_s})
        script += contentOf(name);
    script += "UPDATE kitcamp.hub_format SET version = " + QByteArray::number(now)
        + ", incarnation = CASE WHEN incarnation = '' THEN kitcamp.hub_incarnation() ELSE incarnation "
          "END;\nCOMMIT;\n";
    return script;
}

Error mayNot(const ServerUrl& url, const Error& why)
{
    return {ErrorCode::Refused,
            ServerSettingUp::tr(
                "\"%1\" may not set up %2. The login must own the database and be allowed to make roles.")
                .arg(url.login, url.place()),
            why.detail,
            u"not-allowed"_s,
            {ServerSettingUp::tr(
                 "On the server: createuser --createrole --pwprompt %1, then createdb --owner=%1 %2")
                 .arg(url.login, url.database)}};
}

} // namespace

Result<ServerSetup> setUpServer(const QString& url, const HubLogin& login)
{
    KITCAMP_ASSIGN(const ServerUrl server, ServerUrl::from(url));
    ServerConnection connection(server, login);
    KITCAMP_ASSIGN(const int before, versionThere(connection));
    const int now = versionOf(tableScripts().last());
    if (before > now)
        return Error{
            ErrorCode::Newer,
            ServerSettingUp::tr("%1 was set up by a newer Kitcamp. Update this program.").arg(server.place()),
            u"version %1"_s.arg(before)};
    const auto done = connection.run(scriptFrom(before, now));
    if (!done)
        return done.error().rule == "not-allowed"_L1 ? mayNot(server, done.error()) : done.error();
    return ServerSetup{before, now};
}

Result<HubAccount> makeFounder(const QString& url, const HubLogin& login, const KeepPassword& keep)
{
    KITCAMP_ASSIGN(const ServerUrl server, ServerUrl::from(url));
    ServerConnection connection(server, login);
    const QString password = freshServerPassword();
    KITCAMP_ASSIGN(const QString verifier, connection.verifierOf(password));
    if (keep)
        KITCAMP_TRY(keep(password));
    const QString founder = freshServerLogin();
    KITCAMP_TRY(connection.ask("SELECT kitcamp.hub_make_founder($1, $2)", {founder, verifier}));
    return HubAccount{server.withLogin(founder).text(), founder, password};
}

} // namespace kitcamp
