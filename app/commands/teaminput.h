// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamsetup.h"
#include "models/store/result.h"

namespace kitcamp {

/// The rules of a file; each fault of it is told. A \p size above 0 goes before the sizes that it names, also
/// where it names none.
[[nodiscard]] Result<TeamRules> teamRulesFile(const QString& path, int size);

/// Students of a list in a file, put together with rules; names of mates are understood as they are in the
/// camps of a centre: misspelt, shortened, surname first.
[[nodiscard]] Result<TeamSetup> teamsOfList(const QString& path, const TeamRules& rules);

/// "a; b; and 3 more" of a file's faults, as an Error.
[[nodiscard]] Error teamFaults(const QString& path, const QStringList& sentences);

} // namespace kitcamp
