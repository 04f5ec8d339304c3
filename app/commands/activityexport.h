// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

/// kitcamp export FILE participants|scores TARGET --activity A: a roster that an import reads back, or the
/// scores for the registrar.
[[nodiscard]] Result<void> exportOfActivity(CommandContext& context, const Arguments& arguments);
/// Whether that is what LIST asks for.
[[nodiscard]] bool isExportOfActivity(const QString& list);
/// The options of it, beside those of every export.
[[nodiscard]] QList<CommandOption> activityExportOptions();

} // namespace kitcamp
