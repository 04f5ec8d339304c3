// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamroster.h"
#include "models/planning/teamrules/teamrules.h"

namespace kitcamp {

/// What can be asked of teams, as people choose it.
enum class TeamDemand {
    Mixed,
    Balanced,
    Alike,
    HoursInCommon,
    WishesKept,
    ProjectChoices,
    // what must hold:
    AtMost,
    AtLeast,
    NeverExactly,
    AllShare,
    UnwishedApart,
    NoEarlierMates,
    Together, ///< certain students
    Apart,
};
[[nodiscard]] bool mustHold(TeamDemand demand);
/// "mixed", "at most so many per team"
[[nodiscard]] QString demandWords(TeamDemand demand);

/// One line of the list of rules, whichever part of rules.json it comes from.
struct RuleEntry {
    TeamDemand demand = TeamDemand::Mixed;
    QStringList columns; ///< of the roster's table
    QString value; ///< empty: each that occurs
    int count = 1; ///< 0, of AtMost: the fair share
    double weight = 1;
    QStringList students; ///< participations, of Together and Apart
    std::optional<TeamCriterionWish> wish; ///< what it was read from: parts that are not shown are kept
    std::optional<TeamHardRule> hard;
};

/// "University: mixed, weight 5", "Gender women: never exactly 1 in a team"
[[nodiscard]] QString ruleWords(const RuleEntry& entry, const TeamRoster& roster);

[[nodiscard]] QList<RuleEntry> ruleEntries(const TeamRules& rules);
/// \p rules with these entries; sizes and fairness as they are.
[[nodiscard]] TeamRules withEntries(const TeamRules& rules, const QList<RuleEntry>& entries);

} // namespace kitcamp
