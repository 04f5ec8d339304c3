// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamevaluator.h"

#include "models/planning/teams/teampolish.h"

#include <algorithm>

namespace kitcamp {

namespace {
struct UnitStep {
    int unit = 0;
    int team = 0;
};

/// Each unit once; the last word counts.
std::vector<UnitStep> unitSteps(const TeamModel& model, std::span<const TeamStep> steps)
{
    std::vector<UnitStep> result;
    for (const TeamStep& step : steps) {
        const int unit = model.unitOf[std::size_t(step.student)];
        const auto known = std::ranges::find(result, unit, &UnitStep::unit);
        if (known != result.end())
            known->team = step.team;
        else
            result.push_back({.unit = unit, .team = step.team});
    }
    return result;
}

/// Takes the steps; what comes back undoes them.
std::vector<UnitStep> take(TeamState& state, const std::vector<UnitStep>& steps)
{
    std::vector<UnitStep> back;
    for (const UnitStep& step : steps) {
        const int from = state.teamOf(step.unit);
        if (from == step.team)
            continue;
        back.push_back({.unit = step.unit, .team = from});
        state.put(step.unit, step.team);
    }
    state.settle();
    return back;
}

/// What the teams that the steps touch attain of each criterion.
std::vector<double> attainedIn(const TeamState& state, const std::vector<int>& teams)
{
    std::vector<double> result(state.model().measures.size(), 0);
    for (const TeamModel::Term& term : state.model().terms)
        for (const int team : teams)
            result[std::size_t(term.criterion)] += double(state.raw(term, team))
                * state.model().measures[std::size_t(term.criterion)].share[std::size_t(state.sizeOf(team))];
    return result;
}

std::vector<int> teamsOf(const TeamState& state, const std::vector<UnitStep>& steps)
{
    std::vector<int> teams;
    for (const UnitStep& step : steps) {
        teams.push_back(step.team);
        teams.push_back(state.teamOf(step.unit));
    }
    std::ranges::sort(teams);
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    return teams;
}

/// The state is as before afterwards.
TeamChange lookAt(TeamState& state, const std::vector<UnitStep>& steps, bool byCriterion)
{
    const TeamValue before = state.value();
    const std::vector<int> teams = byCriterion ? teamsOf(state, steps) : std::vector<int>();
    TeamChange change;
    if (byCriterion)
        change.criteria = attainedIn(state, teams);
    const std::vector<UnitStep> back = take(state, steps);
    if (byCriterion) {
        const std::vector<double> after = attainedIn(state, teams);
        for (std::size_t k = 0; k < after.size(); ++k)
            change.criteria[k] = after[k] - change.criteria[k];
    }
    change.after = state.value();
    change.violations = change.after.violations - before.violations;
    change.score = double(change.after.points - before.points) / double(TeamValue::Whole);
    take(state, back);
    return change;
}
} // namespace

TeamEvaluator::TeamEvaluator(const TeamProblem& problem, const TeamSolution& solution)
    : m_state(std::make_unique<TeamState>(std::make_shared<const TeamModel>(problem), solution))
{
}

TeamEvaluator::~TeamEvaluator() = default;
TeamEvaluator::TeamEvaluator(TeamEvaluator&&) noexcept = default;
TeamEvaluator& TeamEvaluator::operator=(TeamEvaluator&&) noexcept = default;

TeamValue TeamEvaluator::value() const
{
    return m_state->value();
}

TeamSolution TeamEvaluator::solution() const
{
    return m_state->solution();
}

TeamChange TeamEvaluator::whatIf(std::span<const TeamStep> steps, bool byCriterion) const
{
    return lookAt(*m_state, unitSteps(m_state->model(), steps), byCriterion);
}

std::vector<TeamTarget> TeamEvaluator::targets(int student, bool byCriterion) const
{
    const TeamModel& model = m_state->model();
    const int unit = model.unitOf[std::size_t(student)];
    std::vector<TeamTarget> result;
    if (model.lockOf[std::size_t(unit)] != TeamProblem::Free)
        return result;
    const int from = m_state->teamOf(unit);
    for (int team = 0; team < model.problem.teams(); ++team)
        if (team != from)
            result.push_back({.team = team,
                              .mate = -1,
                              .change = lookAt(*m_state, {{.unit = unit, .team = team}}, byCriterion)});
    for (const int other : model.freeUnits) {
        const int team = m_state->teamOf(other);
        if (team == from)
            continue;
        const std::vector<UnitStep> swap{{.unit = unit, .team = team}, {.unit = other, .team = from}};
        result.push_back({.team = team,
                          .mate = model.units[std::size_t(other)].front(),
                          .change = lookAt(*m_state, swap, byCriterion)});
    }
    std::ranges::stable_sort(result, [](const TeamTarget& one, const TeamTarget& two) {
        return one.change.after > two.change.after;
    });
    return result;
}

void TeamEvaluator::apply(std::span<const TeamStep> steps)
{
    take(*m_state, unitSteps(m_state->model(), steps));
}

void TeamEvaluator::assignProjects()
{
    kitcamp::assignProjects(*m_state);
}

qint64 TeamEvaluator::swapsWithoutGain() const
{
    return TeamPolish(*m_state, nullptr).swapsWithoutGain();
}

} // namespace kitcamp
