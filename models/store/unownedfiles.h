// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrations.h"

#include <memory>

namespace kitcamp {

/// A database in memory that \p migrations made, with no row: to compare with, or to play entries into. It is
/// nobody's file: what is written there passes no door.
[[nodiscard]] Result<std::unique_ptr<Connection>> emptyInMemory(const std::vector<Migration>& migrations);

/// A file that somebody else made (a snapshot), opened to be looked through and brought up to date before it
/// becomes anybody's. Pages are read as those of an untrusted file: sqlite.org, "Defense Against The Dark
/// Arts".
[[nodiscard]] Result<std::unique_ptr<Connection>> openReceived(const QString& path);

} // namespace kitcamp
