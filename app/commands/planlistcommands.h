// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp import FILE sessions SOURCE: a list of sessions as one Action.
[[nodiscard]] Result<void> importSessions(CommandContext& context, const Arguments& arguments);
/// kitcamp import FILE busy-times SOURCE: a timetable of the registrar as one Action.
[[nodiscard]] Result<void> importBusyTimes(CommandContext& context, const Arguments& arguments);
/// kitcamp export FILE sessions TARGET: what the import above reads back.
[[nodiscard]] Result<void> exportSessions(CommandContext& context, const Arguments& arguments);
/// Their options, beside those of every import.
[[nodiscard]] QList<CommandOption> planListOptions();

} // namespace kitcamp
