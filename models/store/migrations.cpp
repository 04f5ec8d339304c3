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

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    KITCAMP_ASSIGN(const int current, schemaVersion(connection));
    for (const Migration& migration : migrations) {
        if (migration.number <= current)
            continue;
        const QByteArray script = "BEGIN IMMEDIATE;\n" + migration.sql
            + "\nPRAGMA user_version=" + QByteArray::number(migration.number) + ";\nCOMMIT;";
        if (auto done = connection.script(script); !done) {
            Error error = done.error();
            error.detail += u" in "_s + migration.name;
            [[maybe_unused]] const auto rolledBack = connection.script("ROLLBACK");
            return error;
        }
    }
    return {};
}

} // namespace kitcamp
