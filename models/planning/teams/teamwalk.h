// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamrandom.h"
#include "models/planning/teams/teamstate.h"

#include <array>
#include <atomic>

namespace kitcamp {

/// Teams on their way to better ones: the moves of the search (ReplicaExchange has its course).
class TeamWalk
{
public:
    TeamWalk(TeamState state, TeamRandom& random, const std::atomic<bool>* stop);

    [[nodiscard]] const TeamState& state() const { return m_state; }
    [[nodiscard]] TeamState& state() { return m_state; }
    [[nodiscard]] TeamValue value() const { return m_state.value(); }
    [[nodiscard]] double energy() const;
    /// The root mean square of what swaps change, hard rules left out.
    [[nodiscard]] double typicalChange(TeamRandom& random);
    std::int64_t sweep(TeamRandom& random, double temperature, std::int64_t proposals);
    /// To a local optimum; large problems, where all swaps are too many to try, only near it.
    void polish();
    [[nodiscard]] bool troubled() const { return m_state.value().violations > 0; }
    /// Broken rules weigh more from now on.
    void tighten();
    /// Exchanges those of teams that break rules until none does, or `limit` was tried.
    void repair(TeamRandom& random, std::int64_t limit);
    /// Swaps of so many units are tried in full.
    static constexpr std::size_t FullPolish = 600;

private:
    struct Step {
        int unit;
        int team;
    };
    void repairSteps(TeamRandom& random, std::int64_t limit);
    void step(int unit, int team);
    void undo();
    bool propose(TeamRandom& random);
    [[nodiscard]] bool isHopeless(int first, int second) const;
    bool proposeSwap(TeamRandom& random, int first, int second);
    bool proposeMove(TeamRandom& random, int unit);
    bool proposeCycle(TeamRandom& random, int first, int second);
    bool proposeProject(TeamRandom& random);
    void evenOut(TeamRandom& random, int from, int to, int persons, int besides);
    [[nodiscard]] int randomUnit(TeamRandom& random) const;
    [[nodiscard]] int randomUnitOf(TeamRandom& random, int team) const;
    [[nodiscard]] int brokenTeam(TeamRandom& random) const;

    TeamState m_state;
    std::shared_ptr<const TeamLuck> m_luck;
    const std::atomic<bool>* m_stop;
    double m_penalty = 0; ///< of one violation, in the score's unit
    double m_typical = 0;
    double m_threshold = 0; ///< below it a change of energy is turned down
    std::array<Step, 8> m_steps{}; ///< where the units of the proposal were
    int m_stepCount = 0;
    std::array<Step, 2> m_projects{}; ///< the teams and their projects before
    int m_projectCount = 0;
};

} // namespace kitcamp
