// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/demands.h"
#include "models/planning/teamrules/feasibilitycheck.h"

namespace kitcamp {

namespace {

using Change = TeamRelaxation::Change;

constexpr int stepsTried = 8; // of a count, before the rule is given up
constexpr int deepest = 3; // sets that cannot hold beside the first one

int largestCount(const TeamProblem& problem, int rule)
{
    ClaimSet set(problem, false);
    set.set({TeamClaim::Kind::Rule, rule}, true);
    int largest = problem.rules[size_t(rule)].count;
    const Demands demands(problem, set);
    for (const TeamAtom& atom : demands.atoms())
        largest = std::max(largest, atom.count);
    return largest;
}

void addCounts(const TeamProblem& problem, const TeamClaim& claim, std::vector<Change>& changes)
{
    const TeamRule& rule = problem.rules[size_t(claim.index)];
    const int count = largestCount(problem, claim.index);
    for (int step = 1; step <= stepsTried && rule.kind != TeamRule::Kind::NotExactly; ++step) {
        const bool isMost = rule.kind == TeamRule::Kind::AtMost;
        if (!isMost && count - step < 1)
            break;
        changes.push_back({claim, isMost ? count + step : count - step, {}});
    }
    changes.push_back({claim, Change::GivenUp, {}});
}

std::vector<TeamSize> evenly(int students, int teams)
{
    return std::vector<TeamSize>(
        size_t(teams), {std::max(1, students / teams), std::max(1, (students + teams - 1) / teams)});
}

/// Other numbers of teams, the nearest first, as even as can be; then sizes one wider.
void addSizes(const TeamProblem& problem, const TeamClaim& claim, std::vector<Change>& changes)
{
    int fewest = 1;
    for (int student = 0; student < problem.students; ++student)
        fewest = std::max(fewest, problem.lockOf(student) + 1);
    const int teams = problem.teams();
    for (int step = 0; step <= std::max(3, teams / 4); ++step) {
        if (teams + step <= problem.students)
            changes.push_back({claim, Change::GivenUp, evenly(problem.students, teams + step)});
        if (step > 0 && teams - step >= fewest && teams - step <= problem.students)
            changes.push_back({claim, Change::GivenUp, evenly(problem.students, teams - step)});
    }
    if (fewest <= problem.students && problem.students < teams)
        changes.push_back(
            {claim, Change::GivenUp, evenly(problem.students, std::max(1, problem.students / 3))});
    std::vector<TeamSize> wider = problem.sizes;
    for (TeamSize& size : wider) {
        size.lower = std::max(1, size.lower - 1);
        ++size.upper;
    }
    changes.push_back({claim, Change::GivenUp, wider});
}

/// Ways to weaken one demand, the gentlest first.
std::vector<Change> changesOf(const TeamProblem& problem, const TeamClaim& claim)
{
    std::vector<Change> changes;
    if (claim.kind == TeamClaim::Kind::Rule)
        addCounts(problem, claim, changes);
    else if (claim.kind == TeamClaim::Kind::Sizes)
        addSizes(problem, claim, changes);
    else
        changes.push_back({claim, Change::GivenUp, {}});
    return changes;
}

/// A problem with some demands weaker or given up; claims keep their numbers.
struct Variation {
    TeamProblem problem;
    ClaimSet set;

    void apply(const Change& change)
    {
        if (change.claim.kind == TeamClaim::Kind::Sizes)
            problem.sizes = change.sizes;
        else if (change.count == Change::GivenUp)
            set.set(change.claim, false);
        else
            problem.rules[size_t(change.claim.index)].count = change.count;
    }
};

/// Seeks changes after which all of the rest can hold.
class RelaxationSeeker
{
public:
    explicit RelaxationSeeker(const TeamEffort& effort)
        : m_effort(effort)
    {
    }
    /// Weakens \p claim, and of further sets that cannot hold whatever helps first.
    [[nodiscard]] std::optional<TeamRelaxation> weaken(const Variation& from, const TeamClaim& claim,
                                                       int depth) const;

private:
    /// Makes the change and weakens what still cannot hold; \p alone: only where that has nothing to do with
    /// the change, else only where it has.
    [[nodiscard]] std::optional<TeamRelaxation> tryChange(const Variation& from, const Change& change,
                                                          int depth, bool alone) const;
    TeamEffort m_effort;
};

std::optional<TeamRelaxation> RelaxationSeeker::tryChange(const Variation& from, const Change& change,
                                                          int depth, bool alone) const
{
    Variation tried = from;
    tried.apply(change);
    bool possible = false;
    const auto core = FeasibilityCheck(tried.problem, tried.set, m_effort).minimalCore(&possible);
    if (possible)
        return TeamRelaxation{{change}};
    if (!core || depth == deepest)
        return {};
    const auto concerned = std::find(core->claims.begin(), core->claims.end(), change.claim);
    if (alone == (concerned != core->claims.end()))
        return {};
    for (const TeamClaim& other : core->claims) {
        if (other == change.claim)
            continue;
        if (auto rest = weaken(tried, other, depth + 1)) {
            rest->changes.insert(rest->changes.begin(), change);
            return rest;
        }
    }
    return {};
}

/// First by changes of this demand until it is in no set that cannot hold, else together with others.
std::optional<TeamRelaxation> RelaxationSeeker::weaken(const Variation& from, const TeamClaim& claim,
                                                       int depth) const
{
    for (const bool alone : {true, false}) {
        for (const Change& change : changesOf(from.problem, claim)) {
            if (auto found = tryChange(from, change, depth, alone))
                return found;
        }
    }
    return {};
}

/// Gives up one demand after the other until the rest can hold: the last resort, where many clash.
std::optional<TeamRelaxation> giveUpMany(Variation tried, const TeamEffort& effort)
{
    TeamRelaxation relaxation;
    for (size_t left = tried.set.claims().size(); left > 0; --left) {
        bool possible = false;
        const auto core = FeasibilityCheck(tried.problem, tried.set, effort).minimalCore(&possible);
        if (possible)
            return relaxation;
        if (!core)
            return {};
        const TeamClaim claim =
            core->claims.back(); // sizes come first: they are kept while anything else is there
        const std::vector<Change> changes = changesOf(tried.problem, claim);
        const bool isSizes = claim.kind == TeamClaim::Kind::Sizes;
        relaxation.changes.push_back(isSizes ? changes.front() : changes.back());
        tried.apply(relaxation.changes.back());
    }
    return {};
}

} // namespace

std::vector<TeamRelaxation> relaxationsOf(const TeamProblem& problem, const TeamEffort& effort,
                                          const TeamProof& proof)
{
    const RelaxationSeeker seeker({effort.steps / 4, 0});
    const Variation all{problem, ClaimSet(problem, true)};
    std::vector<TeamClaim> claims = proof.claims;
    // A weaker number is the gentlest help, then other sizes, then persons.
    const auto rank = [](const TeamClaim& claim) {
        return claim.kind == TeamClaim::Kind::Rule ? -1 : int(claim.kind);
    };
    std::stable_sort(claims.begin(), claims.end(), [&rank](const TeamClaim& left, const TeamClaim& right) {
        return rank(left) < rank(right);
    });
    std::vector<TeamRelaxation> found;
    for (const TeamClaim& claim : claims) {
        if (int(found.size()) >= effort.relaxations)
            break;
        if (auto relaxation = seeker.weaken(all, claim, 0))
            found.push_back(std::move(*relaxation));
    }
    if (auto many = found.empty() ? giveUpMany(all, effort) : std::nullopt)
        found.push_back(std::move(*many));
    return found;
}

TeamProblem relaxed(const TeamProblem& problem, const TeamRelaxation& relaxation)
{
    Variation varied{problem, ClaimSet(problem, true)};
    for (const Change& change : relaxation.changes)
        varied.apply(change);
    return onlyClaims(varied.problem, varied.set.claims());
}

} // namespace kitcamp
