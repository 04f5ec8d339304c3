// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/listpaper.h"

#include <vector>

namespace kitcamp {

/// Widths of columns that together want more than the room: a few long cells are wrapped rather than all the
/// cells of a column that just fit. Empty where that does not help.
[[nodiscard]] std::vector<double> thriftyWidths(const ListContent& content, double points, double room);

} // namespace kitcamp
