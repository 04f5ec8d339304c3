// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/proofs.h"

namespace kitcamp {

namespace {

constexpr size_t mostUnits = 1500; // pairs of all units are looked at
constexpr size_t startsTried = 60;

/// Units any two of which cannot be in one team.
class ConflictGraph
{
public:
    explicit ConflictGraph(const Demands& demands);
    [[nodiscard]] std::vector<int> cliqueFrom(int start) const;
    [[nodiscard]] std::vector<int> byDegree() const;
    [[nodiscard]] bool adjacent(int first, int second) const
    {
        return m_adjacent[size_t(first)][size_t(second)];
    }

private:
    void addPairs();
    void addRules();
    void connect(int first, int second)
    {
        m_adjacent[size_t(first)][size_t(second)] = true;
        m_adjacent[size_t(second)][size_t(first)] = true;
    }
    [[nodiscard]] int degree(int unit) const
    {
        const auto& row = m_adjacent[size_t(unit)];
        return int(std::count(row.begin(), row.end(), true));
    }

    const Demands& m_demands;
    std::vector<std::vector<bool>> m_adjacent;
};

/// The rules that two units would break together.
std::vector<int> rulesBroken(const Demands& demands, const TeamUnit& first, const TeamUnit& second)
{
    std::vector<int> rules;
    for (const TeamAtom& atom : demands.atoms()) {
        if (atom.kind == TeamRule::Kind::AtMost && atom.count < first.size() + second.size()
            && demands.countIn(first, atom) + demands.countIn(second, atom) > atom.count)
            rules.push_back(atom.rule);
    }
    for (const int rule : demands.commonRules()) {
        const TeamHours both = demands.hoursOf(first, rule) & demands.hoursOf(second, rule);
        if (int(both.count()) < demands.problem().rules[size_t(rule)].count)
            rules.push_back(rule);
    }
    return rules;
}

ConflictGraph::ConflictGraph(const Demands& demands)
    : m_demands(demands)
    , m_adjacent(demands.units().size(), std::vector<bool>(demands.units().size()))
{
    addPairs();
    addRules();
}

void ConflictGraph::addPairs()
{
    for (const Demands::Pair& pair : m_demands.pairs()) {
        const int first = m_demands.unitOf(pair.pair.first);
        const int second = m_demands.unitOf(pair.pair.second);
        if (first != second)
            connect(first, second);
    }
}

void ConflictGraph::addRules()
{
    const auto& units = m_demands.units();
    if (m_demands.atoms().empty() && m_demands.commonRules().empty())
        return;
    for (size_t i = 0; i < units.size(); ++i) {
        for (size_t k = i + 1; k < units.size(); ++k) {
            if (!rulesBroken(m_demands, units[i], units[k]).empty())
                connect(int(i), int(k));
        }
    }
}

std::vector<int> ConflictGraph::byDegree() const
{
    std::vector<std::pair<int, int>> keyed;
    for (size_t unit = 0; unit < m_adjacent.size(); ++unit)
        keyed.emplace_back(-degree(int(unit)), int(unit));
    std::sort(keyed.begin(), keyed.end());
    std::vector<int> units;
    for (const auto& [degree, unit] : keyed)
        units.push_back(unit);
    return units;
}

/// Grows a clique by the one that leaves most candidates.
std::vector<int> ConflictGraph::cliqueFrom(int start) const
{
    std::vector<int> clique{start};
    std::vector<int> candidates;
    for (int unit = 0; unit < int(m_adjacent.size()); ++unit) {
        if (adjacent(start, unit))
            candidates.push_back(unit);
    }
    while (!candidates.empty()) {
        int best = -1;
        qsizetype most = -1;
        for (const int unit : candidates) {
            const qsizetype left = std::count_if(candidates.begin(), candidates.end(),
                                                 [&](int other) { return adjacent(unit, other); });
            if (left > most) {
                most = left;
                best = unit;
            }
        }
        clique.push_back(best);
        std::erase_if(candidates, [&](int unit) { return !adjacent(best, unit); });
    }
    return clique;
}

TeamProof proofOf(const Demands& demands, const std::vector<int>& clique)
{
    TeamProof proof;
    proof.kind = TeamProof::Kind::Clique;
    ClaimSet claims(demands.problem(), false);
    const auto inClique = [&](int student) {
        return std::find(clique.begin(), clique.end(), demands.unitOf(student)) != clique.end();
    };
    for (const Demands::Pair& pair : demands.pairs()) {
        if (inClique(pair.pair.first) && inClique(pair.pair.second))
            claims.set(pair.claim, true);
    }
    for (const int unit : clique) {
        std::vector<TeamClaim> groups;
        demands.addGroupClaims(unit, groups);
        for (const TeamClaim& claim : groups)
            claims.set(claim, true);
        for (const int other : clique) {
            if (other == unit)
                continue;
            for (const int rule :
                 rulesBroken(demands, demands.units()[size_t(unit)], demands.units()[size_t(other)]))
                claims.set({TeamClaim::Kind::Rule, rule}, true);
        }
        proof.students.push_back(demands.units()[size_t(unit)].students.front());
    }
    proof.claims = claims.claims();
    proof.numbers = {int(clique.size()), demands.problem().teams()};
    return proof;
}

} // namespace

std::optional<TeamProof> cliqueProof(const Demands& demands)
{
    if (demands.units().size() > mostUnits
        || (demands.pairs().empty() && demands.atoms().empty() && demands.commonRules().empty()))
        return {};
    const ConflictGraph graph(demands);
    const size_t needed = size_t(demands.problem().teams()) + 1;
    const std::vector<int> starts = graph.byDegree();
    for (size_t i = 0; i < std::min(starts.size(), startsTried); ++i) {
        std::vector<int> clique = graph.cliqueFrom(starts[i]);
        if (clique.size() < needed)
            continue;
        clique.resize(needed);
        return proofOf(demands, clique);
    }
    return {};
}

} // namespace kitcamp
