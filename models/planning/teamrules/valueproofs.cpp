// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/proofs.h"

#include <bitset>
#include <map>

namespace kitcamp {

using Kind = TeamProof::Kind;

namespace {

constexpr size_t mostPersons = 8192;
using Sums = std::bitset<mostPersons>;

/// Everything that is demanded of one value.
struct ValueDemand {
    std::vector<TeamAtom> atoms;
    std::vector<int> students;
    std::vector<int> locked; ///< of each team
};

/// How many of them a team may have.
struct Allowed {
    int least = 0;
    int most = 0;
    std::vector<int> never;
};

std::vector<ValueDemand> demandsByValue(const Demands& demands)
{
    std::map<std::pair<int, int>, ValueDemand> byValue;
    for (const TeamAtom& atom : demands.atoms())
        byValue[{atom.column, atom.value}].atoms.push_back(atom);
    std::vector<ValueDemand> all;
    for (auto& [key, demand] : byValue) {
        demand.locked.assign(demands.sizes().size(), 0);
        for (int student = 0; student < demands.problem().students; ++student) {
            if (!demands.hasValue(student, demand.atoms.front()))
                continue;
            demand.students.push_back(student);
            if (const int lock = demands.unitWith(student).lock; lock != TeamProblem::Free)
                ++demand.locked[size_t(lock)];
        }
        all.push_back(std::move(demand));
    }
    return all;
}

Allowed allowedIn(const Demands& demands, const ValueDemand& demand, size_t team)
{
    Allowed allowed{
        demand.locked[team], std::min(demands.sizes()[team].upper, int(demand.students.size())), {}};
    for (const TeamAtom& atom : demand.atoms) {
        if (atom.kind == TeamRule::Kind::AtLeast)
            allowed.least = std::max(allowed.least, atom.count);
        else if (atom.kind == TeamRule::Kind::AtMost)
            allowed.most = std::min(allowed.most, atom.count);
        else
            allowed.never.push_back(atom.count);
    }
    const auto isNever = [&allowed](int count) {
        return std::find(allowed.never.begin(), allowed.never.end(), count) != allowed.never.end();
    };
    while (allowed.least <= allowed.most && isNever(allowed.least))
        ++allowed.least;
    while (allowed.most >= allowed.least && isNever(allowed.most))
        --allowed.most;
    return allowed;
}

/// All sums that the teams' counts can have.
bool canSum(const std::vector<Allowed>& teams, size_t wanted)
{
    Sums sums;
    sums.set(0);
    for (const Allowed& allowed : teams) {
        Sums next;
        for (int count = allowed.least; count <= allowed.most; ++count) {
            if (std::find(allowed.never.begin(), allowed.never.end(), count) == allowed.never.end())
                next |= sums << size_t(count);
        }
        sums = next;
    }
    return sums.test(wanted);
}

TeamProof proofOf(const Demands& demands, const ValueDemand& demand, Kind kind, qint64 bound)
{
    TeamProof proof;
    proof.kind = kind;
    proof.claims = {{TeamClaim::Kind::Sizes, 0}};
    for (const TeamAtom& atom : demand.atoms) {
        proof.claims.push_back({TeamClaim::Kind::Rule, atom.rule});
        proof.rule = atom.rule;
    }
    for (const int student : demand.students) {
        if (demands.unitWith(student).lock == TeamProblem::Free)
            continue;
        demands.addLockClaims(demands.unitOf(student), proof.claims);
        demands.addGroupClaims(demands.unitOf(student), proof.claims);
    }
    proof.students = demand.students;
    proof.value = demand.atoms.front().value;
    proof.numbers = {int(demand.students.size()), int(bound)};
    return proof;
}

std::optional<TeamProof> proofOf(const Demands& demands, const ValueDemand& demand)
{
    const auto persons = qint64(demand.students.size());
    std::vector<Allowed> teams;
    qint64 least = 0;
    qint64 most = 0;
    bool torn = false;
    bool skips = false; // a count is forbidden in between
    for (size_t team = 0; team < demands.sizes().size(); ++team) {
        teams.push_back(allowedIn(demands, demand, team));
        least += teams.back().least;
        most += std::max(teams.back().least, teams.back().most);
        torn = torn || teams.back().least > teams.back().most;
        skips = skips || !teams.back().never.empty();
    }
    if (least > persons)
        return proofOf(demands, demand, skips ? Kind::NotDivisible : Kind::TooFew, least);
    if (most < persons)
        return proofOf(demands, demand, skips ? Kind::NotDivisible : Kind::TooMany, most);
    if (torn || (demand.students.size() < mostPersons && !canSum(teams, demand.students.size())))
        return proofOf(demands, demand, Kind::NotDivisible, 0);
    return {};
}

/// Persons of a column that so many teams can take at most under the rules "at most".
class KindsBound
{
public:
    KindsBound(const Demands& demands, int column)
        : m_free(demands.problem().students)
    {
        std::map<int, int> limits;
        for (const TeamAtom& atom : demands.atoms()) {
            if (atom.kind != TeamRule::Kind::AtMost || atom.column != column)
                continue;
            const auto known = limits.try_emplace(atom.value, atom.count).first;
            known->second = std::min(known->second, atom.count);
            m_claims.push_back({TeamClaim::Kind::Rule, atom.rule});
        }
        for (const auto& [value, limit] : limits) {
            const auto& codes = demands.problem().columns[size_t(column)].codes;
            const int persons = int(std::count(codes.begin(), codes.end(), value));
            m_limited.emplace_back(persons, limit);
            m_free -= persons;
        }
    }
    [[nodiscard]] qint64 personsIn(qint64 teams) const
    {
        qint64 persons = m_free;
        for (const auto& [count, limit] : m_limited)
            persons += std::min<qint64>(count, teams * limit);
        return persons;
    }
    [[nodiscard]] const std::vector<TeamClaim>& claims() const { return m_claims; }

private:
    int m_free;
    std::vector<std::pair<int, int>> m_limited;
    std::vector<TeamClaim> m_claims;
};

std::optional<TeamProof> kindsOf(const Demands& demands, int column, const std::vector<int>& lowers)
{
    const KindsBound bound(demands, column);
    qint64 needed = 0;
    for (size_t teams = 1; teams <= lowers.size(); ++teams) {
        needed += lowers[teams - 1];
        if (bound.personsIn(qint64(teams)) >= needed)
            continue;
        TeamProof proof;
        proof.kind = Kind::TooFewKinds;
        proof.claims = bound.claims();
        proof.rule = proof.claims.empty() ? -1 : proof.claims.front().index;
        proof.claims.push_back({TeamClaim::Kind::Sizes, 0});
        proof.numbers = {int(bound.personsIn(qint64(teams))), int(needed), int(teams)};
        return proof;
    }
    return {};
}

} // namespace

std::optional<TeamProof> valueProof(const Demands& demands)
{
    for (const ValueDemand& demand : demandsByValue(demands)) {
        if (auto proof = proofOf(demands, demand))
            return proof;
    }
    return {};
}

std::optional<TeamProof> kindsProof(const Demands& demands)
{
    std::vector<int> lowers;
    for (const TeamSize& size : demands.sizes())
        lowers.push_back(size.lower);
    std::sort(lowers.begin(), lowers.end(), std::greater<>());
    std::vector<int> columns;
    for (const TeamAtom& atom : demands.atoms()) {
        if (std::find(columns.begin(), columns.end(), atom.column) == columns.end())
            columns.push_back(atom.column);
    }
    for (const int column : columns) {
        if (auto proof = kindsOf(demands, column, lowers))
            return proof;
    }
    return {};
}

} // namespace kitcamp
