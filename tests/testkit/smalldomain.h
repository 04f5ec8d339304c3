// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"

namespace kitcamp::testkit {

/// Records of a few tables with the shapes that the store must cope with: a tree, a unique number, parts that
/// are removed, a search text over two tables. For tests of the store alone.
[[nodiscard]] Domain smallDomain();

} // namespace kitcamp::testkit
