// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamstate.h"

#include <atomic>

namespace kitcamp {

/// Takes teams to where no swap of two units, no move of one and no change of projects is better.
class TeamPolish
{
public:
    TeamPolish(TeamState& state, const std::atomic<bool>* stop)
        : m_state(state)
        , m_stop(stop)
    {
    }
    void run();
    /// All swaps tried once more: how many they were, or -1 where one is better.
    [[nodiscard]] qint64 swapsWithoutGain();

private:
    bool tryUnit(int unit);
    bool trySwap(int first, int second);
    bool tryMove(int unit, int team);
    [[nodiscard]] bool stopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    void markTeams(int first, int second);

    TeamState& m_state;
    const std::atomic<bool>* m_stop;
    std::vector<qint64> m_changed; ///< when each team changed last
    std::vector<qint64> m_looked; ///< when each unit was compared with all
    qint64 m_now = 0;
};

/// Gives the projects to the teams as well as can be, unless that makes the whole worse.
void assignProjects(TeamState& state);

} // namespace kitcamp
