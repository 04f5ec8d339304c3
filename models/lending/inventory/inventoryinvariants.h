// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// What always holds among things: trees have no circles, and a scan means one thing, whether device, person
/// or shelf.
void registerInventoryInvariants(Domain& domain);

} // namespace kitcamp
