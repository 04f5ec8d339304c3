// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pastcopy.h"

namespace kitcamp {

/// The file as it was at the end of \p day. \p known, the copy that was looked at last (may be null), serves
/// again only while nothing was written since and the day was over when it was made: somebody erased later
/// must not stand in a paper by name, and a day that goes on has news. Errors are those of PastCopy::make.
[[nodiscard]] Result<std::shared_ptr<const PastCopy>> copyOfDay(const PastCopy::Source& source, QDate day,
                                                                const PastCopy::Watch& watch,
                                                                const std::shared_ptr<const PastCopy>& known);

} // namespace kitcamp
