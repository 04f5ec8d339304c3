// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/proofs.h"

namespace kitcamp {

using Kind = TeamProof::Kind;

namespace {

const TeamClaim sizesClaim{TeamClaim::Kind::Sizes, 0};

int largestTeam(const Demands& demands)
{
    int largest = 0;
    for (const TeamSize& size : demands.sizes())
        largest = std::max(largest, size.upper);
    return largest;
}

TeamProof unitProof(const Demands& demands, Kind kind, int unit)
{
    TeamProof proof;
    proof.kind = kind;
    proof.students = demands.units()[size_t(unit)].students;
    demands.addGroupClaims(unit, proof.claims);
    return proof;
}

/// A team as the locks fill it.
struct LockedTeam {
    std::vector<int> students;
    std::vector<TeamClaim> claims;
};

std::vector<LockedTeam> lockedTeams(const Demands& demands)
{
    std::vector<LockedTeam> teams(demands.sizes().size());
    for (size_t i = 0; i < demands.units().size(); ++i) {
        const TeamUnit& unit = demands.units()[i];
        if (unit.lock == TeamProblem::Free)
            continue;
        LockedTeam& team = teams[size_t(unit.lock)];
        team.students.insert(team.students.end(), unit.students.begin(), unit.students.end());
        demands.addGroupClaims(int(i), team.claims);
        demands.addLockClaims(int(i), team.claims);
    }
    return teams;
}

std::optional<TeamProof> lockedPair(const Demands& demands)
{
    for (const Demands::Pair& pair : demands.pairs()) {
        const int first = demands.unitOf(pair.pair.first);
        const int second = demands.unitOf(pair.pair.second);
        const int team = demands.units()[size_t(first)].lock;
        if (first == second || team == TeamProblem::Free || team != demands.units()[size_t(second)].lock)
            continue;
        TeamProof proof;
        proof.kind = Kind::LocksTogether;
        proof.claims = {pair.claim};
        for (const int unit : {first, second}) {
            demands.addGroupClaims(unit, proof.claims);
            demands.addLockClaims(unit, proof.claims);
        }
        proof.students = {pair.pair.first, pair.pair.second};
        proof.numbers = {team};
        return proof;
    }
    return {};
}

std::optional<TeamProof> lockedRule(const Demands& demands, const LockedTeam& team, int number)
{
    TeamProof proof;
    proof.kind = Kind::LocksBreakRule;
    for (const TeamAtom& atom : demands.atoms()) {
        proof.students.clear();
        for (const int student : team.students) {
            if (demands.hasValue(student, atom))
                proof.students.push_back(student);
        }
        if (atom.kind != TeamRule::Kind::AtMost || int(proof.students.size()) <= atom.count)
            continue;
        proof.claims = team.claims;
        proof.claims.push_back({TeamClaim::Kind::Rule, atom.rule});
        proof.rule = atom.rule;
        proof.value = atom.value;
        proof.numbers = {number, int(proof.students.size()), atom.count};
        return proof;
    }
    for (const int rule : demands.commonRules()) {
        const int needed = demands.problem().rules[size_t(rule)].count;
        const int hours = int(demands.hoursOf({team.students, 0}, rule).count());
        if (team.students.empty() || hours >= needed)
            continue;
        proof.claims = team.claims;
        proof.claims.push_back({TeamClaim::Kind::Rule, rule});
        proof.students = team.students;
        proof.rule = rule;
        proof.numbers = {number, hours, needed};
        return proof;
    }
    return {};
}

} // namespace

std::optional<TeamProof> seatsProof(const Demands& demands)
{
    const int students = demands.problem().students;
    qint64 least = 0;
    qint64 most = 0;
    for (const TeamSize& size : demands.sizes()) {
        least += size.lower;
        most += size.upper;
    }
    if (least <= students && most >= students)
        return {};
    TeamProof proof;
    proof.kind = most < students ? Kind::TooFewSeats : Kind::TooManySeats;
    proof.claims = {sizesClaim};
    proof.numbers = {students, int(most < students ? most : least)};
    return proof;
}

std::optional<TeamProof> groupProof(const Demands& demands)
{
    for (size_t unit = 0; unit < demands.units().size(); ++unit) {
        const TeamUnit& group = demands.units()[unit];
        if (group.size() > largestTeam(demands)) {
            TeamProof proof = unitProof(demands, Kind::GroupTooLarge, int(unit));
            proof.claims.push_back(sizesClaim);
            proof.numbers = {group.size(), largestTeam(demands)};
            return proof;
        }
        for (const int student : group.students) {
            const int lock = demands.lockOf(student);
            if (lock == TeamProblem::Free || lock == group.lock)
                continue;
            TeamProof proof = unitProof(demands, Kind::LocksTorn, int(unit));
            demands.addLockClaims(int(unit), proof.claims);
            return proof;
        }
    }
    for (const Demands::Pair& pair : demands.pairs()) {
        if (demands.unitOf(pair.pair.first) != demands.unitOf(pair.pair.second))
            continue;
        TeamProof proof = unitProof(demands, Kind::GroupTorn, demands.unitOf(pair.pair.first));
        proof.claims.push_back(pair.claim);
        proof.students = {pair.pair.first, pair.pair.second};
        return proof;
    }
    return {};
}

std::optional<TeamProof> lockProof(const Demands& demands)
{
    if (auto proof = lockedPair(demands))
        return proof;
    const std::vector<LockedTeam> teams = lockedTeams(demands);
    for (size_t i = 0; i < teams.size(); ++i) {
        const int locked = int(teams[i].students.size());
        if (locked > demands.sizes()[i].upper) {
            TeamProof proof;
            proof.kind = Kind::LocksOverfull;
            proof.claims = teams[i].claims;
            proof.claims.push_back(sizesClaim);
            proof.students = teams[i].students;
            proof.numbers = {locked, demands.sizes()[i].upper, int(i)};
            return proof;
        }
        if (auto proof = lockedRule(demands, teams[i], int(i)))
            return proof;
    }
    return {};
}

std::optional<TeamProof> hoursProof(const Demands& demands)
{
    for (const int rule : demands.commonRules()) {
        for (size_t i = 0; i < demands.units().size(); ++i) {
            const TeamUnit& unit = demands.units()[i];
            const int has = int(demands.hoursOf(unit, rule).count());
            const int needed = demands.problem().rules[size_t(rule)].count;
            if (has >= needed)
                continue;
            TeamProof proof = unitProof(demands, Kind::TooFewHours, int(i));
            proof.claims.push_back({TeamClaim::Kind::Rule, rule});
            proof.rule = rule;
            proof.numbers = {has, needed};
            return proof;
        }
    }
    return {};
}

std::optional<TeamProof> countedProof(const Demands& demands)
{
    for (const auto proofOf : {seatsProof, groupProof, lockProof, hoursProof, valueProof, kindsProof,
                               wholeTeamsProof, cliqueProof}) {
        if (auto proof = proofOf(demands))
            return proof;
    }
    return {};
}

} // namespace kitcamp
