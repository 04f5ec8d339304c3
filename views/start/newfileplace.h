// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// What a person wrote, as the path of a Kitcamp file.
[[nodiscard]] QString newFilePath(const QString& written);
/// Why no new file can be made there, and what to do; empty where it can.
[[nodiscard]] QString problemOfNewFile(const QString& path);

} // namespace kitcamp
