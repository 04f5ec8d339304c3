// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

namespace kitcamp {

/// A hard rule that a solution breaks, with those who break it.
struct TeamBreach {
    enum class Kind { Size, Together, Apart, EarlierMates, Lock, Rule, NoTeam, Project };
    Kind kind = Kind::Size;
    int team = -1; ///< where; -1: not in one team
    int rule = -1; ///< of Rule: its place in TeamProblem::rules
    int value = -1; ///< of Rule: the value in question
    int found = 0; ///< persons (or hours) found, of Size and Rule
    int missing = 1; ///< by how many persons (or hours) it is broken; a pair or a lone one counts 1
    std::vector<int> students; ///< who: the pair, the group, those with the value, the team
};

/// Looks at every hard rule by the simplest code there is, sharing nothing with the search; nothing is shown
/// without it.
[[nodiscard]] std::vector<TeamBreach> checkTeams(const TeamProblem& problem, const TeamSolution& solution);

} // namespace kitcamp
