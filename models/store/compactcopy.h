// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QString>

#include <functional>

namespace kitcamp {

/// Writes the content of the file \p from to the new file \p to, without room for what was deleted and
/// without what is left of it. Writers go on meanwhile. \p cancelled is asked many times a second; nothing is
/// left of \p to where the copy did not come to its end.
[[nodiscard]] Result<void> copyCompact(const QString& from, const QString& to,
                                       const std::function<bool()>& cancelled = {});

} // namespace kitcamp
