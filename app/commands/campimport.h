// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/exchange/importing/importplan.h"

namespace kitcamp {

class Arguments;

/// Says in \p request of which camp, judging round, survey, judge or cloud resource a list is: --activity,
/// --round,
/// --survey, --judge, --resource. Where there is only one round or survey, it is meant.
[[nodiscard]] Result<void> aimAtCamp(Store& store, const Arguments& arguments, ImportPlan::Request& request);
[[nodiscard]] QList<CommandOption> campImportOptions();

} // namespace kitcamp
