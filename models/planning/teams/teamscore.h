// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <QtGlobal>

#include <compare>

namespace kitcamp {

/// How good a solution is: hard rules first, then what is wished. Whole numbers, so that sums never drift.
struct TeamValue {
    int violations = 0; ///< persons and pairs, never teams: one cannot be sacrificed cheaply
    qint64 points = 0; ///< of Whole
    static constexpr qint64 Whole = qint64(1) << 52; ///< every criterion and every team cannot be better
    [[nodiscard]] double score() const { return double(points) / double(Whole); } ///< 1 = cannot be better
    bool operator==(const TeamValue&) const = default;
    /// Greater is better.
    std::strong_ordering operator<=>(const TeamValue& other) const
    {
        const auto byRules = other.violations <=> violations;
        return byRules != 0 ? byRules : points <=> other.points;
    }
};

/// One criterion over all teams and in each.
struct TeamCriterionScore {
    double attained = 0; ///< 1 = no teams of these sizes can do better (the bound is in README.md)
    double raw =
        0; ///< in the criterion's own unit: distinct values, alike pairs' share, wishes, hours' share ...
    double attainable = 0; ///< the bound in that unit
    std::vector<double> teams; ///< of each team, 1 = no team of its size can do better; 0 at worst
};

/// What a solution is worth, counted anew from the problem by code apart from the one that searches.
struct TeamScores {
    TeamValue value;
    double score = 0; ///< of everything, 0 .. 1
    double mean = 0; ///< without fairness
    double worst = 0; ///< of the worst team
    int worstTeam = -1;
    std::vector<TeamCriterionScore> criteria; ///< as in the problem
    std::vector<double> teams; ///< each team over all criteria, by their weights
};

[[nodiscard]] TeamScores scoreTeams(const TeamProblem& problem, const TeamSolution& solution);

} // namespace kitcamp
