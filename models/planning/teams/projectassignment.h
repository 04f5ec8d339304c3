// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kitcamp {

/// The column of each row such that the sum of worth[row][column] is the most, each column once; rows <=
/// columns (shortest augmenting paths: Jonker and Volgenant 1987).
[[nodiscard]] std::vector<int> bestAssignment(const std::vector<std::vector<qint64>>& worth);

} // namespace kitcamp
