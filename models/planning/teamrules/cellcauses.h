// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

namespace kitcamp {

/// Names the students on whom a criterion fails in a team: those who share a value that is to be mixed, who
/// pull a mean away, who are unlike the others, whose wish or project was not met, whose hours are missing.
class CellCauses
{
public:
    CellCauses(const TeamProblem& problem, const TeamSolution& solution);
    /// The worst first.
    [[nodiscard]] std::vector<int> of(int team, const TeamCriterion& criterion) const;

private:
    [[nodiscard]] std::vector<int> sharing(int team, const TeamColumn& column) const;
    [[nodiscard]] std::vector<int> unlike(int team, const TeamColumn& column) const;
    [[nodiscard]] std::vector<int> pulling(int team, const TeamColumn& column) const;
    [[nodiscard]] std::vector<int> unwished(int team) const;
    [[nodiscard]] std::vector<int> unmet(int team, const TeamCriterion& criterion) const;
    [[nodiscard]] std::vector<int> missing(int team, const TeamCriterion& criterion) const;

    const TeamProblem& m_problem;
    const TeamSolution& m_solution;
    std::vector<std::vector<int>> m_members;
};

} // namespace kitcamp
