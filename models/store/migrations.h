// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

#include <vector>

namespace kitcamp {

/// One numbered file of resources/schema: never edited once landed.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
    QStringList syncedTables; ///< recorded, journalled, travel
    QStringList localTables; ///< of this computer alone
};

/// All migrations in order, as compiled into the program.
[[nodiscard]] std::vector<Migration> allMigrations();
/// The synced tables of all migrations: the recorder's white list.
[[nodiscard]] QStringList syncedTables(const std::vector<Migration>& migrations);
[[nodiscard]] int latestSchema(const std::vector<Migration>& migrations);
/// Brings the file to the latest schema in one transaction: where a migration fails, the file stays as it was
/// and the older program still opens it. Call only after a backup.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations);
/// PRAGMA user_version.
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

} // namespace kitcamp
