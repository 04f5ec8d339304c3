// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamrules.h"

#include <functional>

namespace kitcamp {

/// Students as a table of text: one row each, in the order of the problem's students.
struct TeamTable {
    QStringList columns;
    std::vector<QStringList> rows; ///< missing cells are empty
};

/// A demand that can be given up by itself.
struct TeamClaim {
    enum class Kind { Sizes, Rule, Together, Apart, EarlierMates, Lock };
    Kind kind = Kind::Sizes;
    int index = 0; ///< in TeamProblem::rules, together, apart, earlierMates; of Lock the student; Sizes 0
    bool operator==(const TeamClaim&) const = default;
};

/// A problem with what its numbers stand for, so that findings can be told in the words of the table.
struct TeamSetup {
    TeamProblem problem;
    QStringList ids; ///< of each student
    QStringList names; ///< of each student, the id where there is no name
    std::vector<QStringList> values; ///< of each column: what the codes (or the hours' bits) stand for
    QStringList projects; ///< what the codes of projects stand for
    QStringList rulePlaces; ///< of each of problem.rules: "hard[0]"
    QStringList togetherPlaces; ///< of each group: "together[1]"
    QStringList apartPlaces;
    QStringList earlierPlaces;
    QStringList notes; ///< translated: what is odd but does not hinder
    std::function<QString(int)> teamName; ///< none: "team 3"

    /// "hard[0]", "together[1]", "locks.S001", "size"
    [[nodiscard]] QString place(const TeamClaim& claim) const;
    QString sizePlace = QStringLiteral("teams"); ///< which of size, sizes, teams the file has
};

/// Puts rules and table together. Worded scales ("4. I have written ..."), sets ("zh;en") and hours ("Mon
/// 8-12; Tue 14") are understood, see README.md.
[[nodiscard]] TeamReading<TeamSetup> setUpTeams(const TeamTable& table, const TeamRules& rules);

/// The bounds of each team's size.
[[nodiscard]] std::vector<TeamSize> teamSizes(const TeamRules& rules, int students);

} // namespace kitcamp
