// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// That the file gives this computer and the operators the rights that its history gives them: who changes
/// the file with another program sends nothing that all others would refuse. Error: rule "edited",
/// ErrorCode::File.
[[nodiscard]] Result<void> verifyOwnRights(Connection& connection);

} // namespace kitcamp
