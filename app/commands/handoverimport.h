// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp import FILE handover X.kitcamp-camp: a partner's camp or results, as one Action.
[[nodiscard]] Result<void> importHandover(CommandContext& context, const Arguments& arguments);
/// The options of it, beside those of every import.
[[nodiscard]] QList<CommandOption> handoverImportOptions();

} // namespace kitcamp
