// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teammeasure.h"

namespace kitcamp {

/// A problem laid flat for the search: students joined to units, columns to counters, rules to tables.
struct TeamModel {
    explicit TeamModel(const TeamProblem& problem);

    /// Somebody a student must not or would like to be with.
    struct Mate {
        int student = 0;
        int breaches = 0; ///< 1 for each rule that keeps them apart
        int strength = 0; ///< of the wishes of both, in WishUnits
    };
    /// A criterion and the place of its counters.
    struct Term {
        TeamCriterion::Kind kind = TeamCriterion::Kind::Mix;
        int index = 0; ///< of the counted column, the number or the hours
        int atLeast = 0;
        int criterion = 0;
    };
    struct CommonRule {
        int hours = 0;
        int count = 0;
    };

    const TeamProblem& problem;
    std::vector<TeamMeasure> measures;
    std::vector<Term> terms; ///< of the criteria that count
    std::vector<std::vector<int>> units; ///< who goes together
    std::vector<int> unitOf;
    std::vector<int> lockOf; ///< of each unit, or Free
    std::vector<int> freeUnits;
    int columns = 0; ///< that are counted
    int values = 0; ///< of all counted columns
    std::vector<int> codes; ///< student x column: the place among `values`, Unknown
    std::vector<int> breach; ///< value x count (0 .. students): breaches of the rules
    int numbers = 0;
    std::vector<int> standard; ///< student x number
    int hours = 0;
    std::vector<TeamHours> free; ///< student x hours
    std::vector<CommonRule> commonRules;
    std::vector<int> mateStart; ///< of each student, one more at the end
    std::vector<Mate> mates;
    std::vector<int> ownWish; ///< of each student, wherever they are
    int projects = 0;
    std::vector<int> worth; ///< student x project
    bool flexible = false; ///< some team may have different sizes, or units differ: moves make sense
    bool fair = false;

    [[nodiscard]] int sizeBreach(int team, int size) const
    {
        const TeamSize& bounds = problem.sizes[std::size_t(team)];
        return size < bounds.lower ? bounds.lower - size : size > bounds.upper ? size - bounds.upper : 0;
    }
    [[nodiscard]] int breachAt(int value, int count) const
    {
        return breach[std::size_t(value) * std::size_t(problem.students + 1) + std::size_t(count)];
    }

private:
    void joinUnits();
    void lockUnits();
    void layTerms();
    void layRules();
    void layPairs();
    void layProjects(const TeamCriterion& criterion);
    int countedColumn(int column);
    [[nodiscard]] int extentOf(int column) const;
    int number(int column);
    int hoursColumn(int column);
    void addRule(const TeamRule& rule, int column);

    std::vector<int> m_counted; ///< the columns of the problem, in the order of the counters
    std::vector<int> m_offsets;
    std::vector<int> m_numbers;
    std::vector<int> m_hours;
};

} // namespace kitcamp
