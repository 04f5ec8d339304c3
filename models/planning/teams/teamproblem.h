// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>
#include <vector>

namespace kitcamp {

/// Things of which a person has several, by number: free hours of a week (day x 24 + hour) or languages
/// spoken.
using TeamHours = std::bitset<192>;

/// One attribute of all students; the vector that belongs to the kind has one place per student.
struct TeamColumn {
    enum class Kind { Codes, Numbers, Hours };
    Kind kind = Kind::Codes;
    QString name; ///< as the table's head has it; for words only
    std::vector<int> codes; ///< 0, 1, 2 ...; Unknown counts as no value at all
    std::vector<double> numbers; ///< NaN where unknown: left out of means and spreads
    std::vector<TeamHours> hours;
    static constexpr int Unknown = -1;
    [[nodiscard]] int codeCount() const; ///< the largest code + 1
};

/// How many persons a team may have.
struct TeamSize {
    int lower = 0;
    int upper = 0;
};

/// What must hold in every team. A leader: AtLeast 1 of the value "leads". A common language: Common 1 of a
/// column of hours.
struct TeamRule {
    enum class Kind {
        AtLeast, ///< at least `count` persons with the value
        AtMost, ///< at most `count` persons with the value
        NotExactly, ///< any number of persons with the value but `count`: no lone woman
        Common ///< at least `count` hours that all of the team have
    };
    Kind kind = Kind::AtMost;
    int column = 0;
    int value = EachValue; ///< of a column of codes
    int count = 1;
    static constexpr int EachValue = -1; ///< the rule holds for each value that occurs
    static constexpr int FairShare =
        -1; ///< as count of AtMost: the persons with the value over the teams, rounded up
};

/// What is wished of the teams; each is measured from 0 to 1, where 1 cannot be better (see README.md,
/// "Measures").
struct TeamCriterion {
    enum class Kind {
        Mix, ///< many distinct values of a column of codes
        Balance, ///< of a column of numbers: means near the mean of all, spread like that of all
        Group, ///< pairs alike in a column of codes
        Wishes, ///< wishes for mates that come true
        Projects, ///< each team takes one project: columns of codes from the first choice to the last
        Hours ///< hours that all of the team have, up to `atLeast`
    };
    Kind kind = Kind::Mix;
    QString name; ///< for words only
    std::vector<int> columns; ///< one; Wishes none, Projects as many as there are choices
    int atLeast = 1; ///< of Hours
    double weight = 1; ///< above 0
};

/// A student asks for another; a strength below 0 asks not to be with them.
struct TeamWish {
    int student = 0;
    int mate = 0;
    double strength = 1;
};

/// Two students, in any order.
struct TeamPair {
    int first = 0;
    int second = 0;
};

/// Who is to be put in teams, and what is demanded and wished of them; students, teams, columns and projects
/// are indexes.
struct TeamProblem {
    int students = 0;
    std::vector<TeamSize> sizes; ///< one per team
    std::vector<TeamColumn> columns;
    std::vector<TeamRule> rules;
    std::vector<std::vector<int>> together; ///< groups that overlap are one group
    std::vector<TeamPair> apart;
    std::vector<TeamPair> earlierMates; ///< kept apart like `apart`, told apart in words
    std::vector<int> locks; ///< the team of each student, or Free; empty where nobody is locked
    std::vector<TeamCriterion> criteria;
    std::vector<TeamWish> wishes;
    std::vector<int>
        projectTeams; ///< how many teams may take each project (the code of a choice is its place here)
    double fairness = 0; ///< 0: only the class as a whole counts; 1: only the worst team
    static constexpr int Free = -1;
    [[nodiscard]] int teams() const { return int(sizes.size()); }
    /// The team a student is locked to, or Free.
    [[nodiscard]] int lockOf(int student) const;
    /// What makes no sense at all (an index outside, a vector too short) in words for developers, empty where
    /// it is sound.
    [[nodiscard]] QString defect() const;
};

/// The teams of all students; the projects of all teams where a criterion asks for projects.
struct TeamSolution {
    std::vector<int> team; ///< of each student
    std::vector<int> project; ///< of each team, NoProject where none is left; empty without the criterion
    static constexpr int NoProject = -1;
    bool operator==(const TeamSolution&) const = default;
};

} // namespace kitcamp
