// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/rules.h"
#include "models/store/recordactions.h"

namespace kitcamp {

/// The centre's rules: levels and weights as its settings have them ("plan.level.room-twice",
/// "plan.weight.room-twice"), the first ones of models/planning elsewhere. What cannot be read counts as not
/// set.
[[nodiscard]] Result<planning::Rules> readPlanRules(Connection& connection);

[[nodiscard]] bool sameRules(const planning::Rules& rules, const planning::Rules& others);

[[nodiscard]] QString planLevelKey(planning::Rule rule);
[[nodiscard]] QString planWeightKey(planning::Rule rule);

/// The Actions that set a level: all at once, so that one undo takes a form back.
[[nodiscard]] SaveSettings planLevelChange(const QHash<planning::Rule, planning::Level>& levels);
[[nodiscard]] SaveSettings planLevelChange(planning::Rule rule, planning::Level level);
/// Back to the levels and weights that a new centre has.
[[nodiscard]] SaveSettings planLevelsAsNew();

} // namespace kitcamp
