// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/claimset.h"

namespace kitcamp {

ClaimSet::ClaimSet(const TeamProblem& problem, bool all)
{
    const char flag = all ? 1 : 0;
    for (const size_t count : {size_t(1), problem.rules.size(), problem.together.size(), problem.apart.size(),
                               problem.earlierMates.size()})
        m_flags.emplace_back(count, flag);
    std::vector<char> locks;
    for (int student = 0; student < problem.students; ++student)
        locks.push_back(problem.lockOf(student) == TeamProblem::Free ? 0 : flag);
    m_flags.push_back(std::move(locks));
}

ClaimSet::ClaimSet(const TeamProblem& problem, const std::vector<TeamClaim>& claims)
    : ClaimSet(problem, false)
{
    for (const TeamClaim& claim : claims)
        set(claim, true);
}

void ClaimSet::set(const TeamClaim& claim, bool active)
{
    m_flags[size_t(claim.kind)][size_t(claim.index)] = active ? 1 : 0;
}

std::vector<TeamClaim> ClaimSet::claims() const
{
    std::vector<TeamClaim> all;
    for (size_t kind = 0; kind < m_flags.size(); ++kind) {
        for (size_t index = 0; index < m_flags[kind].size(); ++index) {
            if (m_flags[kind][index] != 0)
                all.push_back({TeamClaim::Kind(kind), int(index)});
        }
    }
    return all;
}

std::vector<TeamClaim> teamClaims(const TeamProblem& problem)
{
    return ClaimSet(problem, true).claims();
}

namespace {

template <typename Item>
void keepOnly(std::vector<Item>& items, const ClaimSet& set, TeamClaim::Kind kind)
{
    std::vector<Item> kept;
    for (size_t i = 0; i < items.size(); ++i) {
        if (set.has(kind, i))
            kept.push_back(items[i]);
    }
    items = std::move(kept);
}

} // namespace

TeamProblem onlyClaims(const TeamProblem& problem, const std::vector<TeamClaim>& claims)
{
    using Kind = TeamClaim::Kind;
    const ClaimSet set(problem, claims);
    TeamProblem less = problem;
    if (!set.sizes())
        less.sizes.assign(problem.sizes.size(), {0, problem.students});
    keepOnly(less.rules, set, Kind::Rule);
    keepOnly(less.together, set, Kind::Together);
    keepOnly(less.apart, set, Kind::Apart);
    keepOnly(less.earlierMates, set, Kind::EarlierMates);
    for (size_t student = 0; student < less.locks.size(); ++student) {
        if (!set.has(Kind::Lock, student))
            less.locks[student] = TeamProblem::Free;
    }
    return less;
}

} // namespace kitcamp
