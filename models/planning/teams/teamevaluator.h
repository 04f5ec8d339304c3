// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamscore.h"

#include <memory>
#include <span>

namespace kitcamp {

class TeamState;

/// A student goes to a team; a swap is two, a cycle three, a swap of merged units more.
struct TeamStep {
    int student = 0;
    int team = 0;
};

/// What a change would do; the sums are exact.
struct TeamChange {
    TeamValue after;
    int violations = 0; ///< more (or fewer) than now
    double score = 0; ///< better (or worse) than now
    std::vector<double> criteria; ///< the change of each criterion's `attained`; empty where not asked for
    [[nodiscard]] bool betterThan(const TeamValue& now) const { return after > now; }
};

/// One thing that may be done with a student: go to a team, or change places with somebody there.
struct TeamTarget {
    int team = 0;
    int mate = -1; ///< the one who comes instead; none: the student moves
    TeamChange change;
};

/// Answers "what if" about teams: everything is counted once, then a change costs as much as its criteria are
/// many. Whoever must be together goes together: a step takes the whole group along.
class TeamEvaluator
{
public:
    /// Whoever must be together should be so in the solution; where they are not, only checkTeams counts it.
    /// The problem must be sound (TeamProblem::defect()) and live as long as this.
    TeamEvaluator(const TeamProblem& problem, const TeamSolution& solution);
    ~TeamEvaluator();
    TeamEvaluator(TeamEvaluator&&) noexcept;
    TeamEvaluator& operator=(TeamEvaluator&&) noexcept;

    [[nodiscard]] TeamValue value() const;
    [[nodiscard]] TeamSolution solution() const;
    /// The steps are taken together; nothing is changed.
    [[nodiscard]] TeamChange whatIf(std::span<const TeamStep> steps, bool byCriterion = false) const;
    /// Every swap and every move of a student, the best first; locked students have none. Projects stay with
    /// their teams.
    [[nodiscard]] std::vector<TeamTarget> targets(int student, bool byCriterion = false) const;
    void apply(std::span<const TeamStep> steps);
    /// Gives the projects to the teams as well as can be.
    void assignProjects();
    /// The swaps (of units) that were tried without finding a better one, -1 as soon as one is better.
    [[nodiscard]] qint64 swapsWithoutGain() const;

private:
    std::unique_ptr<TeamState> m_state;
};

} // namespace kitcamp
