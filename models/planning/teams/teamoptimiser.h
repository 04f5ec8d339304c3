// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamscore.h"

#include <atomic>
#include <functional>
#include <optional>

namespace kitcamp {

/// How long and from where to search. The same problem and settings give the same teams on every computer.
struct TeamSettings {
    quint64 seed = 1;
    double seconds =
        5; ///< stands for a number of iterations by the problem's size (iterationsOf), not for time
    qint64 iterations = 0; ///< of each thread; 0: by seconds
    int threads = 2; ///< each with its own seed; they exchange at fixed numbers of iterations
    double emergencySeconds = 0; ///< the clock stops the search after so long (TeamResult::cut); 0: never
    std::optional<TeamSolution> start; ///< begin here instead of building anew
};

/// Said from time to time, from the thread that called formTeams.
struct TeamProgress {
    qint64 iterations = 0;
    qint64 ofIterations = 0;
    TeamValue best;
};

/// The best teams found.
struct TeamResult {
    TeamSolution solution; ///< always whole: also after a stop, everybody has a team
    TeamValue value; ///< violations 0: every hard rule holds
    qint64 iterations = 0; ///< of each thread
    quint64 seed = 0;
    bool cut = false; ///< by the clock: another run may differ
    bool stopped = false; ///< by the caller
    bool locallyOptimal = false; ///< no swap of two students (or groups) improves this, all were checked
    qint64 swapsChecked = 0; ///< how many those were
    [[nodiscard]] bool valid() const { return value.violations == 0; }
};

using TeamProgressed = std::function<void(const TeamProgress&)>;

/// The iterations that so many seconds stand for; about what one core of 2020 does in the time.
[[nodiscard]] qint64 iterationsOf(const TeamProblem& problem, double seconds);

/// Searches; `stop` set by another thread ends it soon with the best so far. The problem must be sound
/// (defect()).
[[nodiscard]] TeamResult formTeams(const TeamProblem& problem, const TeamSettings& settings,
                                   const TeamProgressed& progressed = {},
                                   const std::atomic<bool>* stop = nullptr);

} // namespace kitcamp
