// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// The code on a team's card, sheet and door: "TEAM" and the team's id in base 36, so that any scanner reads
/// it as one short Code 128.
[[nodiscard]] QString teamCode(qint64 team);
/// The team of a scanned card, nullopt for anything else. Whether there is such a team only the file knows.
[[nodiscard]] std::optional<qint64> teamOfCode(const QString& scan);

} // namespace kitcamp
