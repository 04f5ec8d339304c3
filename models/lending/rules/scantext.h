// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// What a scan means as text: full-width characters, all sorts of dashes and spaces become ASCII; control and
/// zero-width characters go; the ends are trimmed. Letters keep their case.
[[nodiscard]] QString foldScan(const QString& scan);

} // namespace kitcamp
