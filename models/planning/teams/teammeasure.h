// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <QtGlobal>

#include <vector>

namespace kitcamp {

/// How one criterion is counted in whole units, and what a unit is worth; the search and the recount share
/// nothing but these numbers. Units: Mix distinct values, Group alike pairs, Balance 1/BalanceUnit, Wishes
/// 1/WishUnit, Projects places above the last choice + 1, Hours hours.
struct TeamMeasure {
    static constexpr int BalanceUnit = 1 << 20;
    static constexpr int WishUnit = 1024;
    static constexpr int NumberUnit = 1 << 16; ///< of the class's standard deviation

    bool counts = true; ///< false where nothing can be attained at all: it stands at 1 and weighs nothing
    double attainable = 0; ///< all teams, no teams of these sizes can have more (in units; of Group in teams)
    std::vector<double> share; ///< of `attainable` that one unit in a team of the size is
    std::vector<double> teamBest; ///< units that no team of the size can exceed
    std::vector<qint64> points; ///< of a unit in the whole, by the team's size
    std::vector<qint64> fairPoints; ///< of a unit in the worst team, by the team's size
};

/// The measures of all criteria of a problem.
[[nodiscard]] std::vector<TeamMeasure> measuresOf(const TeamProblem& problem);

/// A column's numbers less their mean, in 1/NumberUnit of their standard deviation; UnknownNumber where
/// unknown.
[[nodiscard]] std::vector<int> standardised(const std::vector<double>& numbers);
constexpr int UnknownNumber = -0x7fffffff;

/// The balance of a team with so many known numbers, their sum and the sum of their squares: 1 less the
/// square of the mean's distance and half the square of the spread's, in BalanceUnits; below 0 where a team
/// is far off.
[[nodiscard]] qint64 balanceOf(qint64 count, qint64 sum, qint64 squares);

/// What a project is worth to a student: choices less the rank, 0 where not chosen.
[[nodiscard]] int projectWorth(const TeamProblem& problem, const TeamCriterion& criterion, int student,
                               int project);

/// What a student brings into a team where nobody is whom they wished not to be with, in WishUnits.
[[nodiscard]] qint64 wishStrength(const TeamWish& wish);

} // namespace kitcamp
