// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamwalk.h"

#include "models/planning/teams/teampolish.h"

#include <algorithm>
#include <cmath>

namespace kitcamp {

TeamWalk::TeamWalk(TeamState state, TeamRandom& random, const std::atomic<bool>* stop)
    : m_state(std::move(state))
    , m_luck(std::make_shared<const TeamLuck>())
    , m_stop(stop)
{
    m_typical = std::max(typicalChange(random), 1e-9);
    m_penalty = 2 * m_typical;
}

double TeamWalk::energy() const
{
    const TeamValue value = m_state.value();
    return value.score() - m_penalty * value.violations;
}

void TeamWalk::tighten()
{
    m_penalty = std::min(m_penalty * 1.05, 1000 * m_typical);
}

int TeamWalk::randomUnit(TeamRandom& random) const
{
    const std::vector<int>& units = m_state.model().freeUnits;
    return units[std::size_t(random.below(int(units.size())))];
}

/// One that is not locked, or -1 after some tries.
int TeamWalk::randomUnitOf(TeamRandom& random, int team) const
{
    const std::vector<int>& members = m_state.members(team);
    for (int k = 0; k < 4 && !members.empty(); ++k) {
        const int unit =
            m_state.model().unitOf[std::size_t(members[std::size_t(random.below(int(members.size())))])];
        if (m_state.model().lockOf[std::size_t(unit)] == TeamProblem::Free)
            return unit;
    }
    return -1;
}

void TeamWalk::step(int unit, int team)
{
    m_steps[std::size_t(m_stepCount++)] = {.unit = unit, .team = m_state.teamOf(unit)};
    m_state.put(unit, team);
}

void TeamWalk::undo()
{
    while (m_stepCount > 0) {
        const Step& last = m_steps[std::size_t(--m_stepCount)];
        m_state.put(last.unit, last.team);
    }
    while (m_projectCount > 0) {
        const Step& last = m_projects[std::size_t(--m_projectCount)];
        m_state.giveProject(last.team, last.unit);
    }
}

/// Smaller units follow until as many persons have gone back as came too many.
void TeamWalk::evenOut(TeamRandom& random, int from, int to, int persons, int besides)
{
    for (int k = 0; k < 8 && persons > 0 && m_stepCount < int(m_steps.size()); ++k) {
        const int unit = randomUnitOf(random, from);
        if (unit < 0 || unit == besides || int(m_state.model().units[std::size_t(unit)].size()) > persons)
            continue;
        persons -= int(m_state.model().units[std::size_t(unit)].size());
        step(unit, to);
    }
}

bool TeamWalk::proposeSwap(TeamRandom& random, int first, int second)
{
    const int one = m_state.teamOf(first);
    const int two = m_state.teamOf(second);
    if (one == two)
        return false;
    const int more = int(m_state.model().units[std::size_t(first)].size())
        - int(m_state.model().units[std::size_t(second)].size());
    step(first, two);
    step(second, one);
    if (more > 0)
        evenOut(random, two, one, more, first);
    else if (more < 0)
        evenOut(random, one, two, -more, second);
    return true;
}

bool TeamWalk::proposeMove(TeamRandom& random, int unit)
{
    const int team = random.below(m_state.model().problem.teams());
    if (team == m_state.teamOf(unit))
        return false;
    step(unit, team);
    return true;
}

bool TeamWalk::proposeCycle(TeamRandom& random, int first, int second)
{
    const int third = randomUnit(random);
    const int one = m_state.teamOf(first);
    const int two = m_state.teamOf(second);
    const int three = m_state.teamOf(third);
    if (one == two || two == three || one == three)
        return false;
    step(first, two);
    step(second, three);
    step(third, one);
    return true;
}

bool TeamWalk::proposeProject(TeamRandom& random)
{
    const TeamModel& model = m_state.model();
    const int team = random.below(model.problem.teams());
    const int other = random.below(model.problem.teams());
    const int project = random.below(model.projects);
    m_projects[0] = {.unit = m_state.projectOf(team), .team = team};
    if ((random.next() & 1U) != 0) {
        if (m_state.projectOf(team) == m_state.projectOf(other))
            return false;
        m_projects[1] = {.unit = m_state.projectOf(other), .team = other};
        m_projectCount = 2;
        m_state.exchangeProjects(team, other);
        return true;
    }
    int taken = 0;
    for (int k = 0; k < model.problem.teams(); ++k)
        taken += m_state.projectOf(k) == project ? 1 : 0;
    if (taken >= model.problem.projectTeams[std::size_t(project)])
        return false;
    m_projectCount = 1;
    m_state.giveProject(team, project);
    return true;
}

bool TeamWalk::propose(TeamRandom& random)
{
    const TeamModel& model = m_state.model();
    const std::uint64_t kind = random.next() >> 48;
    if (model.projects > 0 && (kind & 7U) == 0)
        return proposeProject(random);
    int first = randomUnit(random);
    if (model.fair && ((kind >> 3) & 7U) == 0)
        first = std::max(randomUnitOf(random, m_state.worstTeam()), first);
    if (model.flexible && ((kind >> 6) & 7U) == 0)
        return proposeMove(random, first);
    const int second = randomUnit(random);
    if (((kind >> 9) & 15U) == 0)
        return proposeCycle(random, first, second);
    return !isHopeless(first, second) && proposeSwap(random, first, second);
}

/// Most swaps break a rule more than chance allows: that is seen without doing them.
bool TeamWalk::isHopeless(int first, int second) const
{
    const TeamModel& model = m_state.model();
    const std::vector<int>& one = model.units[std::size_t(first)];
    const std::vector<int>& two = model.units[std::size_t(second)];
    if (one.size() != 1 || two.size() != 1 || m_state.teamOf(first) == m_state.teamOf(second))
        return false;
    const int more = m_state.breachesOfSwap(one.front(), two.front());
    return more > 0 && -m_penalty * more < m_threshold;
}

std::int64_t TeamWalk::sweep(TeamRandom& random, double temperature, std::int64_t proposals)
{
    std::int64_t accepted = 0;
    if (m_state.model().freeUnits.empty())
        return 0;
    double now = energy();
    for (std::int64_t k = 0; k < proposals; ++k) {
        m_stepCount = m_projectCount = 0;
        const int broken = m_state.violations();
        m_threshold = temperature * double((*m_luck)[random.next() >> 20]);
        if (!propose(random))
            continue;
        // Most that break a rule more are too bad already: what is wished need not be counted.
        const int more = m_state.violations() - broken;
        if (more > 0 && -m_penalty * more < m_threshold) {
            undo();
            m_state.forget();
            continue;
        }
        m_state.settle();
        const double after = energy();
        if (after - now < m_threshold) {
            undo();
            m_state.unsettle();
            continue;
        }
        accepted += after != now ? 1 : 0;
        now = after;
    }
    return accepted;
}

double TeamWalk::typicalChange(TeamRandom& random)
{
    double squares = 0;
    int count = 0;
    const qint64 before = m_state.value().points;
    for (int k = 0; k < 500 && !m_state.model().freeUnits.empty(); ++k) {
        m_stepCount = m_projectCount = 0;
        if (!proposeSwap(random, randomUnit(random), randomUnit(random)))
            continue;
        m_state.settle();
        const double change = double(m_state.value().points - before) / double(TeamValue::Whole);
        squares += change * change;
        ++count;
        undo();
        m_state.unsettle();
    }
    return std::sqrt(squares / std::max(count, 1));
}

void TeamWalk::polish()
{
    if (m_state.model().freeUnits.size() <= FullPolish) {
        TeamPolish(m_state, m_stop).run();
        return;
    }
    TeamRandom random(1);
    const double penalty = std::exchange(m_penalty, 2.0);
    sweep(random, 0, std::int64_t(4 * m_state.model().freeUnits.size()));
    m_penalty = penalty;
    if (m_state.model().problem.teams() <= 200)
        assignProjects(m_state);
}

/// One that breaks a rule, each as likely as those before it kept theirs; -1 where all hold.
int TeamWalk::brokenTeam(TeamRandom& random) const
{
    const int teams = m_state.model().problem.teams();
    const int start = random.below(teams);
    for (int k = 0; k < teams; ++k) {
        const int team = start + k < teams ? start + k : start + k - teams;
        if (m_state.breachesOf(team) > 0)
            return team;
    }
    return -1;
}

void TeamWalk::repair(TeamRandom& random, std::int64_t limit)
{
    if (m_state.value().violations == 0)
        return;
    const TeamState before = m_state;
    repairSteps(random, limit);
    if (m_state.value() < before.value())
        m_state = before;
}

void TeamWalk::repairSteps(TeamRandom& random, std::int64_t limit)
{
    const TeamModel& model = m_state.model();
    for (std::int64_t k = 0; k < limit && !model.freeUnits.empty(); ++k) {
        const int team = brokenTeam(random);
        if (team < 0 || (m_stop && m_stop->load(std::memory_order_relaxed)))
            return;
        const TeamValue before = m_state.value();
        m_stepCount = m_projectCount = 0;
        const std::uint64_t kind = random.next() >> 32;
        const int unit = randomUnitOf(random, team);
        const int other = randomUnit(random);
        // A team may also lack somebody: then a move comes from outside.
        if (model.flexible && (kind & 3U) == 0)
            (void)((kind & 4U) == 0 && unit >= 0
                       ? proposeMove(random, unit)
                       : m_state.teamOf(other) != team && (step(other, team), true));
        else if (unit >= 0)
            (void)proposeSwap(random, unit, other);
        if (m_stepCount == 0)
            continue;
        m_state.settle();
        const int worse = m_state.value().violations - before.violations;
        if (worse > 1 || (worse == 1 && (kind >> 8 & 0x3fU) != 0)) {
            undo();
            m_state.unsettle();
        }
    }
}

} // namespace kitcamp
