// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// The session that somebody names on the command line: by its id; as "PYTHON-1#3", the third one of an
/// activity; or by the activity alone, whose one session of the day of \p now is meant. Refuses what fits
/// none, with the sessions there are.
[[nodiscard]] Result<qint64> namedSession(Connection& connection, const QString& written, qint64 now);

} // namespace kitcamp
