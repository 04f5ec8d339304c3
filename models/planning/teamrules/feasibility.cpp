// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/feasibilitycheck.h"

#include "models/planning/teamrules/proofs.h"
#include "models/planning/teamrules/teamsearch.h"
#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teamoptimiser.h"

namespace kitcamp {

using Answer = TeamFeasibility::Answer;

namespace {

constexpr double secondsTried = 0.3; // of the optimiser, where the complete search gives up

} // namespace

FeasibilityCheck::FeasibilityCheck(const TeamProblem& problem, const ClaimSet& all, const TeamEffort& effort)
    : m_problem(problem)
    , m_all(all)
    , m_effort(effort)
{
}

/// The optimiser finds teams where the complete search lost its way; it proves nothing.
FeasibilityCheck::Decision FeasibilityCheck::tryToForm(const ClaimSet& set) const
{
    const TeamProblem less = onlyClaims(m_problem, set.claims());
    Decision decision;
    TeamSettings settings;
    settings.seconds = secondsTried;
    settings.threads = 1;
    const TeamResult result = formTeams(less, settings);
    if (!result.valid() || !checkTeams(less, result.solution).empty())
        return decision;
    decision.answer = Answer::Possible;
    decision.witness = result.solution;
    return decision;
}

FeasibilityCheck::Decision FeasibilityCheck::decide(const ClaimSet& set, bool mayForm) const
{
    const Demands demands(m_problem, set);
    Decision decision;
    if (auto proof = countedProof(demands)) {
        decision.answer = Answer::Impossible;
        decision.proof = std::move(*proof);
        // A proof names all that may be in it; what is not looked at is not needed.
        std::erase_if(decision.proof.claims, [&set](const TeamClaim& claim) { return !set.has(claim); });
        return decision;
    }
    TeamSearch search(demands, m_effort.steps);
    const TeamSearch::Outcome outcome = search.run();
    if (outcome == TeamSearch::Outcome::GaveUp)
        return mayForm ? tryToForm(set) : decision;
    if (outcome == TeamSearch::Outcome::Found) {
        decision.answer = Answer::Possible;
        decision.witness.team = search.teams();
    } else {
        decision.answer = Answer::Impossible;
        decision.proof.claims = set.claims();
        decision.proof.numbers = {int(std::min<qint64>(search.steps(), std::numeric_limits<int>::max()))};
    }
    return decision;
}

/// One try to do with fewer claims; true where it cannot hold without them either.
bool FeasibilityCheck::dropAll(Decision& core, const std::vector<TeamClaim>& dropped, bool* sure) const
{
    ClaimSet less(m_problem, core.proof.claims);
    for (const TeamClaim& claim : dropped)
        less.set(claim, false);
    Decision decision = decide(less, false);
    *sure = decision.answer != Answer::Unknown;
    if (decision.answer != Answer::Impossible)
        return false;
    core = std::move(decision);
    return true;
}

void FeasibilityCheck::dropChunks(Decision& core) const
{
    for (size_t chunk = core.proof.claims.size() / 2; chunk > 1; chunk /= 2) {
        for (size_t from = 0; from < core.proof.claims.size();) {
            const auto begin = core.proof.claims.begin() + qsizetype(from);
            const auto end = begin + qsizetype(std::min(chunk, core.proof.claims.size() - from));
            bool sure = true;
            if (!dropAll(core, std::vector<TeamClaim>(begin, end), &sure))
                from += chunk;
        }
    }
}

/// Leaves out what is not needed until each claim that is left is.
bool FeasibilityCheck::minimise(Decision& core) const
{
    ClaimSet tidy(m_problem, core.proof.claims);
    core.proof.claims = tidy.claims(); // each once
    if (core.proof.claims.size() > 8)
        dropChunks(core);
    bool minimal = true;
    std::vector<TeamClaim> needed;
    for (;;) {
        ClaimSet current(m_problem, core.proof.claims);
        core.proof.claims = current.claims();
        const auto next =
            std::find_if(core.proof.claims.begin(), core.proof.claims.end(), [&](const TeamClaim& claim) {
                return std::find(needed.begin(), needed.end(), claim) == needed.end();
            });
        if (next == core.proof.claims.end())
            break;
        const TeamClaim claim = *next;
        bool sure = true;
        if (!dropAll(core, {claim}, &sure)) {
            needed.push_back(claim);
            minimal = minimal && sure;
        }
    }
    return minimal;
}

/// The proof that tells most of just these claims.
void FeasibilityCheck::tellBest(Decision& core) const
{
    const ClaimSet set(m_problem, core.proof.claims);
    const Demands demands(m_problem, set);
    const std::vector<TeamClaim> claims = core.proof.claims;
    if (auto proof = countedProof(demands))
        core.proof = std::move(*proof);
    core.proof.claims = claims;
}

TeamFeasibility FeasibilityCheck::run() const
{
    TeamFeasibility result;
    Decision decision = decide(m_all, true);
    result.answer = decision.answer;
    result.witness = decision.witness;
    if (decision.answer != Answer::Impossible)
        return result;
    result.minimal = minimise(decision);
    tellBest(decision);
    result.proof = decision.proof;
    result.relaxations = relaxationsOf(m_problem, m_effort, result.proof);
    return result;
}

std::optional<TeamProof> FeasibilityCheck::minimalCore(bool* possible) const
{
    Decision decision = decide(m_all, true);
    *possible = decision.answer == Answer::Possible;
    if (decision.answer != Answer::Impossible)
        return {};
    static_cast<void>(minimise(decision));
    return decision.proof;
}

TeamFeasibility checkFeasibility(const TeamProblem& problem, const TeamEffort& effort)
{
    const ClaimSet all(problem, true);
    return FeasibilityCheck(problem, all, effort).run();
}

} // namespace kitcamp
