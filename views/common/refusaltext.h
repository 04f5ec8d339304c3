// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

namespace kitcamp {

/// Why not, and what can be done: one text for a message in place.
[[nodiscard]] inline QString refusalText(const Error& error)
{
    return (QStringList{error.sentence} + error.waysOut).join(u' ');
}

} // namespace kitcamp
