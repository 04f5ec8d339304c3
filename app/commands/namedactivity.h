// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// The activity that somebody names on the command line: by its id, its code, or its name in either language.
/// Refuses what fits none, and a name that several have, with their codes and dates.
[[nodiscard]] Result<qint64> namedActivity(Connection& connection, const QString& written);

} // namespace kitcamp
