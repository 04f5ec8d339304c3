// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamevaluator.h"

namespace kitcamp {

/// A problem and its teams after some students have left; sizes give way where there are too few now.
struct TeamRemainder {
    TeamProblem problem;
    TeamSolution solution;
    std::vector<int> students; ///< of each one who is left: the number in the problem before
};
[[nodiscard]] TeamRemainder withoutStudents(const TeamProblem& problem, const TeamSolution& solution,
                                            const std::vector<int>& left);

/// The smallest change after which every hard rule holds again.
struct TeamRepair {
    enum class Answer { Sound, Repaired, NotSoFew, GaveUp };
    Answer answer = Answer::Sound; ///< NotSoFew: `most` moves do not do
    std::vector<TeamStep> steps; ///< students (groups count as one move) and where they go
    int moves = 0;
    TeamSolution solution; ///< afterwards
    TeamChange change;
    bool proven = true; ///< all ways with fewer moves were tried, and this is the best with as many
    qint64 tried = 0; ///< ways looked at
};
/// Locked students stay. Of all ways with the fewest moves the one with the best score; `effort` bounds the
/// ways that are looked at.
[[nodiscard]] TeamRepair repairTeams(const TeamProblem& problem, const TeamSolution& solution, int most,
                                     qint64 effort = 3'000'000);

} // namespace kitcamp
