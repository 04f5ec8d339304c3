// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/shownsession.h"
#include "models/store/result.h"

namespace kitcamp {

/// Writes sessions as a table: a line for each, its times as texts that every spreadsheet reads.
[[nodiscard]] Result<void> exportSessions(const QList<ShownSession>& sessions, const QString& path);

} // namespace kitcamp
