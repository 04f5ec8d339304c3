// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp export FILE template X --activity A: a camp as a file for another centre.
[[nodiscard]] Result<void> exportTemplate(CommandContext& context, const Arguments& arguments);
/// kitcamp import FILE template X --first-day DAY: a camp from such a file, as one Action.
[[nodiscard]] Result<void> importTemplate(CommandContext& context, const Arguments& arguments);
/// The options of each, beside those of every export and import.
[[nodiscard]] QList<CommandOption> templateExportOptions();
[[nodiscard]] QList<CommandOption> templateImportOptions();

} // namespace kitcamp
