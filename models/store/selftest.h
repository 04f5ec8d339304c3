// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

namespace kitcamp {

/// Records a change, takes it back and reads an entry again, in memory: a computer whose SQLite, zlib or
/// libsodium is not what Kitcamp was built with must not come near a file (sync.md, rule 15). About 1 ms.
[[nodiscard]] Result<void> selfTest();

} // namespace kitcamp
