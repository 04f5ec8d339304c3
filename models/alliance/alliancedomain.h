// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// What handing over between files registers: its Actions, names, and that an alliance has no desk.
void registerAlliance(Domain& domain);

} // namespace kitcamp
