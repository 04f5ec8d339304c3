// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/distancewalk.h"

#include <QString>

#include <optional>

namespace kitcamp {

/// Reads a file of MDGPLIB: "n groups ss|ds lower1 upper1 ...", then "i j distance" for each pair.
[[nodiscard]] std::optional<DistanceProblem> readMdgp(const QString& path);

/// The value of the groups, counted from the file anew: it shares no code with the search. None where the
/// sizes are not kept.
[[nodiscard]] std::optional<double> valueByFile(const QString& path, const std::vector<int>& groups);

} // namespace kitcamp
