// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"
#include "models/planning/teams/teamrandom.h"

namespace kitcamp {

/// How large and how strict a random problem is.
struct RandomProblemWish {
    int students = 40;
    int teams = 7;
    bool rules = true;
    bool projects = true;
    double fairness = 0;
};

/// A problem with every kind of column, rule and criterion.
[[nodiscard]] TeamProblem randomProblem(const RandomProblemWish& wish, TeamRandom& random);

/// Everybody in any team at all, sizes or not.
[[nodiscard]] TeamSolution randomSolution(const TeamProblem& problem, TeamRandom& random);

} // namespace kitcamp
