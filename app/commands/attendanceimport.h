// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp import FILE attendance SOURCE --session S: the list of an online meeting as one Action. What is
/// doubtful is said and left out.
[[nodiscard]] Result<void> importAttendance(CommandContext& context, const Arguments& arguments);
/// The options of it, beside those of every import.
[[nodiscard]] QList<CommandOption> attendanceImportOptions();

} // namespace kitcamp
