// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

namespace kitcamp {

/// "KtCp": stands in SQLite's header and says that the file is ours.
constexpr quint32 kitcampApplicationId = 0x4b744370;

/// Refuses what cannot be read as a Kitcamp file: not there, foreign, damaged, or newer than \p latestSchema.
[[nodiscard]] Result<void> checkReadable(const QString& path, int latestSchema);
/// Reads the first 100 bytes of \p path before SQLite does: refuses what is not there, foreign, damaged,
/// read-only, on a network file system or newer than \p latestSchema, and touches nothing.
[[nodiscard]] Result<void> checkBeforeOpening(const QString& path, int latestSchema);
/// The error for a file whose schema is newer than the program.
[[nodiscard]] Error newerFileError(const QString& path);

} // namespace kitcamp
