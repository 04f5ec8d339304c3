// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/claimset.h"

namespace kitcamp {

/// A rule about one value.
struct TeamAtom {
    int rule = 0; ///< in TeamProblem::rules
    TeamRule::Kind kind = TeamRule::Kind::AtMost;
    int column = 0;
    int value = 0;
    int count = 1;
};

/// Those who must be in one team: one person, or a group.
struct TeamUnit {
    std::vector<int> students;
    int lock = TeamProblem::Free;
    [[nodiscard]] int size() const { return int(students.size()); }
};

/// The active demands of a problem in the form in which proofs and the search ask for them.
class Demands
{
public:
    Demands(const TeamProblem& problem, const ClaimSet& set);

    [[nodiscard]] const TeamProblem& problem() const { return m_problem; }
    [[nodiscard]] const ClaimSet& set() const { return m_set; }
    [[nodiscard]] const std::vector<TeamSize>& sizes() const { return m_sizes; }
    [[nodiscard]] const std::vector<TeamAtom>& atoms() const { return m_atoms; }
    [[nodiscard]] const std::vector<int>& commonRules() const { return m_commons; }
    [[nodiscard]] const std::vector<TeamUnit>& units() const { return m_units; }
    [[nodiscard]] int unitOf(int student) const { return m_unitOf[size_t(student)]; }
    [[nodiscard]] const TeamUnit& unitWith(int student) const { return m_units[size_t(unitOf(student))]; }
    /// Pairs that must be apart, of students.
    struct Pair {
        TeamPair pair;
        TeamClaim claim;
    };
    [[nodiscard]] const std::vector<Pair>& pairs() const { return m_pairs; }
    [[nodiscard]] bool hasValue(int student, const TeamAtom& atom) const;
    [[nodiscard]] int countIn(const TeamUnit& unit, const TeamAtom& atom) const;
    [[nodiscard]] TeamHours hoursOf(const TeamUnit& unit, int rule) const;
    /// The groups that make up a unit, and the locks of its students, as claims.
    void addGroupClaims(int unit, std::vector<TeamClaim>& claims) const;
    void addLockClaims(int unit, std::vector<TeamClaim>& claims) const;
    /// Of a lock that belongs to a demand still looked at.
    [[nodiscard]] int lockOf(int student) const;

private:
    void mergeUnits();
    void listAtoms();
    void listPairs();

    const TeamProblem& m_problem;
    const ClaimSet& m_set;
    std::vector<TeamSize> m_sizes;
    std::vector<TeamAtom> m_atoms;
    std::vector<int> m_commons;
    std::vector<TeamUnit> m_units;
    std::vector<int> m_unitOf;
    std::vector<Pair> m_pairs;
};

} // namespace kitcamp
