// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "models/planning/teamrules/teamwords.h"
#include "models/planning/teams/teamoptimiser.h"

namespace kitcamp {

class Output;

/// --seed, --seconds and --iterations.
[[nodiscard]] Result<TeamSettings> teamSettings(const Arguments& arguments);
/// --size; 0 without it.
[[nodiscard]] Result<int> sizeOption(const Arguments& arguments);
/// Asks for teams of about \p size, whatever the rules say; 0 leaves them alone.
void applySize(int size, TeamRules& rules);
/// Refuses a \p size of --size that would put everybody in one team without being just their number.
[[nodiscard]] Result<void> checkSize(int size, int students);

/// Teams that keep every hard rule, checked, or why there are none.
struct TeamRun {
    TeamResult result;
    TeamFeasibility feasibility;
    std::vector<TeamBreach> breaches; ///< of the best that was found, where no teams keep every rule
    double seconds = 0; ///< that it took
    [[nodiscard]] bool isDone() const
    {
        return feasibility.answer != TeamFeasibility::Answer::Impossible && breaches.empty();
    }
};
/// Asks first whether it can be done, then searches.
[[nodiscard]] TeamRun runTeams(const TeamSetup& setup, const TeamSettings& settings);

/// The teams and how well they are, as one object or as tables.
[[nodiscard]] Result<void> printTeams(Output& out, const TeamSetup& setup, const TeamRun& run, bool json);
/// Why there are none; the Error is what the command answers.
[[nodiscard]] Error printNoTeams(Output& out, const TeamSetup& setup, const TeamRun& run, bool json);
/// "id,team" for each student.
[[nodiscard]] Result<void> writeTeamsFile(const QString& path, const TeamSetup& setup, const TeamRun& run);

} // namespace kitcamp
