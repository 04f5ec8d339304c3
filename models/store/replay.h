// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/migrations.h"

namespace kitcamp {

/// Makes the content of a file again from its journal alone.
enum class ReplayMode {
    EntryByEntry, ///< as it happened: an entry that does not fit on those before it fails
    Merged, ///< all entries as one: fast for long journals, proves the sum only
};

/// Applies all entries of the journal in \p source to a new file at \p path (":memory:" for none) with the
/// same schema, and gives back its connection. The new file has no journal of its own.
[[nodiscard]] Result<std::unique_ptr<Connection>> replayInto(Connection& source, const QString& path,
                                                             const std::vector<Migration>& migrations,
                                                             ReplayMode mode = ReplayMode::EntryByEntry);

} // namespace kitcamp
