// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QStringList declared(const QByteArray& sql, const QByteArray& head)
{
    QStringList tables;
    for (const QByteArray& line : sql.split('\n')) {
        if (line.startsWith(head))
            tables += QString::fromUtf8(line.mid(head.size())).split(u' ', Qt::SkipEmptyParts);
    }
    return tables;
}

} // namespace

std::vector<Migration> allMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QByteArray sql = file.readAll();
        migrations.push_back(
            {name.left(4).toInt(), name, sql, declared(sql, "-- synced: "), declared(sql, "-- local: ")});
    }
    return migrations;
}

QStringList syncedTables(const std::vector<Migration>& migrations)
{
    QStringList tables;
    for (const Migration& migration : migrations)
        tables += migration.syncedTables;
    return tables;
}

int latestSchema(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

Result<int> schemaVersion(Connection& connection)
{
    KITCAMP_ASSIGN(const auto version, connection.integer("PRAGMA user_version"));
    return static_cast<int>(version.value_or(0));
}

namespace {

Result<void> migrateInTransaction(Connection& connection, const std::vector<Migration>& migrations)
{
    // Asked inside the transaction: another window may have migrated while this one waited for the lock.
    KITCAMP_ASSIGN(const int current, schemaVersion(connection));
    for (const Migration& migration : migrations) {
        if (migration.number <= current)
            continue;
        if (auto done = connection.script(migration.sql); !done) {
            Error error = done.error();
            error.detail += u" in "_s + migration.name;
            return error;
        }
        KITCAMP_TRY(connection.script("PRAGMA user_version=" + QByteArray::number(migration.number)));
    }
    return {};
}

} // namespace

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    KITCAMP_TRY(connection.script("BEGIN IMMEDIATE"));
    auto done = migrateInTransaction(connection, migrations);
    if (done)
        done = connection.script("COMMIT");
    if (!done) [[maybe_unused]]
        const auto rolledBack = connection.script("ROLLBACK");
    return done;
}

} // namespace kitcamp
