// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrations.h"

namespace kitcamp {

/// A place where the schema could not be recorded, replayed or merged; for developers, untranslated.
struct SchemaViolation {
    QString rule; ///< stable: "primary-key", "autoincrement", "undeclared" ...
    QString table; ///< empty where a migration as a whole is meant
    QString text; ///< what is wrong and what to write instead
};

/// Holds \p migrations against the rules for synced tables (sync.md, section 2): makes the file step by step
/// in memory and looks at what SQLite says of it. Fails where a migration does not run.
[[nodiscard]] Result<QList<SchemaViolation>> schemaViolations(const std::vector<Migration>& migrations);

} // namespace kitcamp
