// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasurerules.h"

namespace kitcamp {

/// Which texts of which tables are looked through for somebody who is to be erased, and what may be done
/// about them. A new text column comes here, or tst_erasedtables fails.
[[nodiscard]] QHash<QString, SearchedTexts> mentionedTexts();

} // namespace kitcamp
