// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// A file name that every system takes: \p name without what is forbidden, and \p ending (without the dot).
[[nodiscard]] QString safeFileName(const QString& name, const QString& ending);

} // namespace kitcamp
