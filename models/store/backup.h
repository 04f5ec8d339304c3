// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QDate>
#include <QString>

namespace kitcamp {

/// Copies of the file beside it (NAME.backups/), taken with SQLite's own backup so that writers go on.
/// Copies \p path to \p target in one step; the target appears whole or not at all.
[[nodiscard]] Result<void> backUp(const QString& path, const QString& target);
/// One copy a day, the newest \p keep are kept; does nothing when today's is there. Safe on any thread.
[[nodiscard]] Result<void> backUpDaily(const QString& path, QDate today, int keep);
/// Where the copies of \p path lie.
[[nodiscard]] QString backupFolder(const QString& path);

} // namespace kitcamp
