// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// The room that somebody names on the command line: by its id or its name in either language.
[[nodiscard]] Result<qint64> namedRoom(Connection& connection, const QString& written);
/// The person: by the id, a card, a number, a login name, a mail address or the name. Refuses what fits none
/// or several.
[[nodiscard]] Result<qint64> namedPerson(Connection& connection, const QString& written);

} // namespace kitcamp
