// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/feasibility.h"

namespace kitcamp {

/// Which demands of a problem are looked at.
class ClaimSet
{
public:
    /// All of them, or none.
    ClaimSet(const TeamProblem& problem, bool all);
    ClaimSet(const TeamProblem& problem, const std::vector<TeamClaim>& claims);

    [[nodiscard]] bool has(const TeamClaim& claim) const { return flag(claim); }
    [[nodiscard]] bool has(TeamClaim::Kind kind, size_t index) const { return has({kind, int(index)}); }
    void set(const TeamClaim& claim, bool active);
    [[nodiscard]] std::vector<TeamClaim> claims() const;
    [[nodiscard]] bool sizes() const { return m_flags.front().front() != 0; }

private:
    [[nodiscard]] char flag(const TeamClaim& claim) const
    {
        return m_flags[size_t(claim.kind)][size_t(claim.index)];
    }
    std::vector<std::vector<char>> m_flags; ///< by kind and index
};

} // namespace kitcamp
