// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teammodel.h"
#include "models/planning/teams/teamrandom.h"

namespace kitcamp {

/// First teams: locks kept, the largest groups first, each into the team that has most room; sizes are kept
/// where that is possible, the other rules come afterwards.
[[nodiscard]] TeamSolution firstTeams(const TeamModel& model, TeamRandom& random);

} // namespace kitcamp
