// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamsetup.h"

namespace kitcamp {

/// Why a set of demands cannot hold: what a proof counted.
struct TeamProof {
    enum class Kind {
        TooFewSeats, ///< numbers: students, seats
        TooManySeats, ///< numbers: students, seats that must be taken
        GroupTooLarge, ///< numbers: persons of the group, largest team
        GroupTorn, ///< must be together, must be apart
        LocksTorn, ///< must be together, locked to two teams
        LocksTogether, ///< must be apart, locked to one team; numbers: team
        LocksOverfull, ///< numbers: persons locked, team's size, team
        LocksBreakRule, ///< numbers: team, persons with the value
        TooMany, ///< numbers: persons with the value, at most so many in all teams
        TooFew, ///< numbers: persons with the value, at least so many in all teams
        NotDivisible, ///< numbers: persons with the value, which cannot be spread as the rules ask
        TooFewKinds, ///< numbers: persons that a team can have under the rule, smallest team
        Clique, ///< numbers: persons any two of whom must be apart, teams
        NotWholeTeams, ///< numbers: persons with the one value that they can share, all others; without a
                       ///< value: no split of the teams serves all values
        TooFewHours, ///< numbers: hours that one has, hours asked
        Searched ///< all ways were tried; numbers: steps
    };
    Kind kind = Kind::Searched;
    std::vector<TeamClaim> claims; ///< demands that cannot hold together
    std::vector<int> students; ///< who is concerned
    int rule = -1; ///< in TeamProblem::rules
    int value = -1; ///< the code that is counted
    std::vector<int> numbers;
};

/// One demand made weaker, or given up.
struct TeamRelaxation {
    struct Change {
        TeamClaim claim;
        int count = GivenUp; ///< the rule's new count
        std::vector<TeamSize> sizes; ///< of Sizes: the new ones
        static constexpr int GivenUp = -1;
    };
    std::vector<Change> changes; ///< mostly one; more where several sets of demands cannot hold
};

/// Whether teams can be formed at all.
struct TeamFeasibility {
    enum class Answer { Possible, Impossible, Unknown };
    Answer answer = Answer::Unknown; ///< Unknown: the search gave up; forming teams may still succeed
    TeamSolution witness; ///< of Possible: teams that keep every hard rule
    TeamProof proof; ///< of Impossible: claims is the set that cannot hold
    bool minimal = true; ///< without any one of these claims the others can hold
    std::vector<TeamRelaxation> relaxations; ///< each was tried: there are teams that keep what is left
};

/// How much is tried; in steps of the search, never by the clock.
struct TeamEffort {
    qint64 steps = 100'000; ///< of one question
    int relaxations = 4; ///< proposed at most
};

/// Can the hard rules hold, and if not, which of them cannot hold together and what would help? The problem
/// must be sound (defect()), but its sizes need not fit.
[[nodiscard]] TeamFeasibility checkFeasibility(const TeamProblem& problem, const TeamEffort& effort = {});

/// The problem after the changes.
[[nodiscard]] TeamProblem relaxed(const TeamProblem& problem, const TeamRelaxation& relaxation);
/// All demands of a problem, in the order of TeamClaim::Kind.
[[nodiscard]] std::vector<TeamClaim> teamClaims(const TeamProblem& problem);
/// The problem with these demands alone: without Sizes a team may have any size.
[[nodiscard]] TeamProblem onlyClaims(const TeamProblem& problem, const std::vector<TeamClaim>& claims);

} // namespace kitcamp
