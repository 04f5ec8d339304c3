// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teampolish.h"

#include "models/planning/teams/projectassignment.h"

#include <algorithm>

namespace kitcamp {

void TeamPolish::run()
{
    m_changed.assign(std::size_t(m_state.model().problem.teams()), 1);
    m_looked.assign(m_state.model().units.size(), 0);
    m_now = 1;
    assignProjects(m_state);
    bool better = true;
    while (better && !stopped()) {
        better = false;
        for (const int unit : m_state.model().freeUnits) {
            if (stopped())
                return;
            better |= tryUnit(unit);
        }
        const TeamValue before = m_state.value();
        assignProjects(m_state);
        if (m_state.value() > before) {
            better = true;
            std::ranges::fill(m_changed, ++m_now);
        }
    }
}

/// Only pairs of teams of which one has changed since the unit looked at them can have become better.
bool TeamPolish::tryUnit(int unit)
{
    bool better = false;
    const qint64 looked = m_looked[std::size_t(unit)];
    const auto isNew = [&](int team) {
        return m_changed[std::size_t(m_state.teamOf(unit))] > looked || m_changed[std::size_t(team)] > looked;
    };
    m_looked[std::size_t(unit)] = m_now;
    for (int team = 0; m_state.model().flexible && team < m_state.model().problem.teams(); ++team)
        if (team != m_state.teamOf(unit) && isNew(team))
            better |= tryMove(unit, team);
    for (const int other : m_state.model().freeUnits) {
        const int team = m_state.teamOf(other);
        if (team != m_state.teamOf(unit) && isNew(team))
            better |= trySwap(unit, other);
    }
    return better;
}

void TeamPolish::markTeams(int first, int second)
{
    if (m_changed.empty())
        return;
    m_changed[std::size_t(first)] = m_changed[std::size_t(second)] = ++m_now;
}

bool TeamPolish::trySwap(int first, int second)
{
    const TeamValue before = m_state.value();
    const int one = m_state.teamOf(first);
    const int two = m_state.teamOf(second);
    m_state.swap(first, second);
    m_state.settle();
    if (m_state.value() > before) {
        markTeams(one, two);
        return true;
    }
    m_state.swap(first, second);
    m_state.unsettle();
    return false;
}

bool TeamPolish::tryMove(int unit, int team)
{
    const TeamValue before = m_state.value();
    const int from = m_state.teamOf(unit);
    m_state.put(unit, team);
    m_state.settle();
    if (m_state.value() > before) {
        markTeams(from, team);
        return true;
    }
    m_state.put(unit, from);
    m_state.unsettle();
    return false;
}

qint64 TeamPolish::swapsWithoutGain()
{
    const std::vector<int>& units = m_state.model().freeUnits;
    qint64 count = 0;
    for (std::size_t k = 0; k < units.size(); ++k) {
        for (std::size_t other = k + 1; other < units.size(); ++other) {
            if (m_state.teamOf(units[k]) == m_state.teamOf(units[other]))
                continue;
            if (trySwap(units[k], units[other])) {
                m_state.swap(units[k], units[other]);
                m_state.settle();
                return -1;
            }
            ++count;
        }
        if (stopped())
            return -1;
    }
    return count;
}

void assignProjects(TeamState& state)
{
    const TeamModel& model = state.model();
    if (model.projects == 0)
        return;
    const int teams = model.problem.teams();
    std::vector<int> slots;
    for (int project = 0; project < model.projects; ++project)
        slots.insert(slots.end(),
                     std::size_t(std::min(model.problem.projectTeams[std::size_t(project)], teams)), project);
    while (int(slots.size()) < teams)
        slots.push_back(TeamSolution::NoProject);
    std::vector<std::vector<qint64>> worth;
    for (int team = 0; team < teams; ++team) {
        std::vector<qint64>& row = worth.emplace_back();
        for (const int project : slots)
            row.push_back(state.worthOf(team, project));
    }
    const TeamValue before = state.value();
    const std::vector<int> projects = state.solution().project;
    const std::vector<int> best = bestAssignment(worth);
    for (int team = 0; team < teams; ++team)
        state.giveProject(team, slots[std::size_t(best[std::size_t(team)])]);
    state.settle();
    if (state.value() >= before)
        return;
    for (int team = 0; team < teams; ++team)
        state.giveProject(team, projects[std::size_t(team)]);
    state.settle();
}

} // namespace kitcamp
