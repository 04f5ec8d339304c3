// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamtask.h"

#include <QCoreApplication>

namespace kitcamp {

/// Who or what in a team stands against a student's coming, told in three words; the exact answer is the
/// evaluator's.
class Hindrance
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Hindrance)
public:
    /// \p task lives as long as this.
    Hindrance(const TeamTask& task, const TeamSolution& solution, int student);

    /// "2nd from USTC", "not with 王杰"; empty: nobody there stands against it.
    [[nodiscard]] QString inTeam(int team) const;

private:
    [[nodiscard]] QString ofRule(const TeamRule& rule, int team) const;
    [[nodiscard]] QString ofCommon(const TeamRule& rule, int team) const;
    [[nodiscard]] QString ofPairs(const std::vector<TeamPair>& pairs, int team, bool earlier) const;

    const TeamTask& m_task;
    const TeamSolution& m_solution;
    int m_student;
    std::vector<std::vector<int>> m_members; ///< of each team, without the student
};

} // namespace kitcamp
