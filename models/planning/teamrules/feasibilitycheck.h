// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/claimset.h"

namespace kitcamp {

/// Decides whether the demands of one problem can hold, and finds a smallest set that cannot.
class FeasibilityCheck
{
public:
    /// Both live as long as this.
    FeasibilityCheck(const TeamProblem& problem, const ClaimSet& all, const TeamEffort& effort);
    [[nodiscard]] TeamFeasibility run() const;
    /// The set that cannot hold, without proposals; none where they can (\p possible) or nobody knows.
    [[nodiscard]] std::optional<TeamProof> minimalCore(bool* possible) const;

private:
    struct Decision {
        TeamFeasibility::Answer answer = TeamFeasibility::Answer::Unknown;
        TeamSolution witness;
        TeamProof proof;
    };
    [[nodiscard]] Decision decide(const ClaimSet& set, bool mayForm) const;
    [[nodiscard]] Decision tryToForm(const ClaimSet& set) const;
    [[nodiscard]] bool minimise(Decision& core) const;
    void dropChunks(Decision& core) const;
    [[nodiscard]] bool dropAll(Decision& core, const std::vector<TeamClaim>& dropped, bool* sure) const;
    void tellBest(Decision& core) const;

    const TeamProblem& m_problem;
    const ClaimSet& m_all;
    TeamEffort m_effort;
};

/// What would help against a set that cannot hold, each tried.
[[nodiscard]] std::vector<TeamRelaxation> relaxationsOf(const TeamProblem& problem, const TeamEffort& effort,
                                                        const TeamProof& proof);

} // namespace kitcamp
