// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <memory>

namespace kitcamp {

/// A connection for tables that are of this computer alone (declared "-- local:") and that no Action writes.
/// For a moment only: whoever takes it for synced tables would pass beside the journal.
[[nodiscard]] Result<std::unique_ptr<Connection>> localWriter(const QString& path);

} // namespace kitcamp
