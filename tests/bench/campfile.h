// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <optional>

namespace kitcamp {

/// The camp of 79 in 9 teams of 6 and 5 of 5: mixed by university, major and skill, balanced by gpa, alike by
/// language; a leader in each team, no lone woman, no university above its fair share, one pair together and
/// one apart.
[[nodiscard]] std::optional<TeamProblem> readCamp79(const QString& path);

/// A camp made of chance, with the same criteria and rules, in teams of six.
[[nodiscard]] TeamProblem largeCamp(int students);

/// The other program's own measure of such teams, 0 .. 100: for each team the mean of
///   university, major: (distinct values - 1) / (values of all - 1);
///   skill, in order: 0.75 x range / range of all + 0.25 x (distinct - 1) / (values of all - 1);
///   gpa: 1 - distance of the team's mean from that of all / half the range of all, not below 0;
///   language: 1 - (distinct - 1) / (values of all - 1);
///   1 each for the pair together, the pair apart and no lone woman, which are kept here;
/// and over the teams their harmonic mean, times 100. All weigh the same.
[[nodiscard]] double otherMeasure(const TeamProblem& problem, const TeamSolution& solution);

} // namespace kitcamp
