// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teamevaluator.h"

namespace kitcamp {

/// One cell of the map of teams and criteria.
struct TeamCell {
    int team = 0;
    int criterion = 0;
    double attained = 1; ///< 1: no team of this size can do better
    std::vector<int> causes; ///< the students on whom it fails, the worst first; empty where nothing is lost
};

/// A wish that did not come true, or one not to be together that did not either.
struct BrokenWish {
    TeamWish wish;
    int studentTeam = 0;
    int mateTeam = 0;
};

/// What can be seen of a solution: how well each team does by each criterion, and by whom it fails.
struct TeamExplanation {
    TeamScores scores;
    std::vector<std::vector<TeamCell>> cells; ///< [team][criterion]
    std::vector<BrokenWish> brokenWishes;
    std::vector<TeamBreach> breaches; ///< of hard rules; none in what is shown
};
[[nodiscard]] TeamExplanation explainTeams(const TeamProblem& problem, const TeamSolution& solution);

/// Persons with each value of a column of codes in each team.
struct TeamMatrix {
    int column = 0;
    std::vector<std::vector<int>> counts; ///< [value][team]
};
[[nodiscard]] TeamMatrix teamMatrix(const TeamProblem& problem, const TeamSolution& solution, int column);

/// "Why is this student not in that team?": the best way to get there and what it would do.
struct WhyNot {
    enum class Answer { Here, Locked, Impossible, Worse, Same, Better };
    Answer answer = Answer::Impossible;
    int student = 0;
    int team = 0;
    int mate = -1; ///< changes places with; -1: the student moves
    TeamChange change;
    std::vector<TeamBreach> breaches; ///< hard rules that would be broken then and are not now
};
[[nodiscard]] WhyNot whyNot(const TeamProblem& problem, const TeamSolution& solution, int student, int team);

/// The swaps and moves of a student that break no hard rule, the best first.
[[nodiscard]] std::vector<TeamTarget> bestSwaps(const TeamProblem& problem, const TeamSolution& solution,
                                                int student, int most = 5);

/// Two solutions of one problem side by side.
struct TeamComparison {
    TeamScores before;
    TeamScores after;
    std::vector<int> moved; ///< students whose team differs
    std::vector<TeamBreach> solved; ///< hard rules broken before only
    std::vector<TeamBreach> broken; ///< and after only
};
[[nodiscard]] TeamComparison compareTeams(const TeamProblem& problem, const TeamSolution& before,
                                          const TeamSolution& after);

} // namespace kitcamp
