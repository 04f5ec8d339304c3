// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// The name, or "(erased)" where the file has no details of the person any more.
[[nodiscard]] QString nameOrErased(const QString& name, bool isErased);

} // namespace kitcamp
