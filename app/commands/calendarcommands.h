// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp export FILE calendar X.ics --activity A | --room R | --person P [--draft]
[[nodiscard]] Result<void> exportCalendar(CommandContext& context, const Arguments& arguments);
[[nodiscard]] QList<CommandOption> calendarExportOptions();

/// kitcamp import FILE calendar X.ics --activity A | --person P: sessions, or times at which somebody cannot
/// come, as one Action.
[[nodiscard]] Result<void> importCalendar(CommandContext& context, const Arguments& arguments);
/// Those that no other import has.
[[nodiscard]] QList<CommandOption> calendarImportOptions();

} // namespace kitcamp
