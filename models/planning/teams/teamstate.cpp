// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamstate.h"

#include <algorithm>
#include <utility>

namespace kitcamp {

TeamState::TeamState(std::shared_ptr<const TeamModel> model, const TeamSolution& solution)
    : m_model(std::move(model))
    , m_teamOf(solution.team.size(), int(Away))
    , m_project(solution.project)
{
    const auto teams = std::size_t(m_model->problem.teams());
    if (m_model->projects > 0)
        m_project.resize(teams, TeamSolution::NoProject);
    m_size.assign(teams, 0);
    m_count.assign(teams * std::size_t(m_model->values), 0);
    m_columns.assign(teams * std::size_t(m_model->columns), Column{});
    m_sums.assign(teams * std::size_t(m_model->numbers), Sums{});
    for (std::vector<qint64>* list : {&m_wish, &m_worth, &m_teamPoints, &m_fairPoints})
        list->assign(teams, 0);
    m_breaches.assign(teams, 0);
    m_commonBreaches.assign(teams, 0);
    m_members.assign(teams, std::vector<int>());
    m_place.assign(m_teamOf.size(), 0);
    for (std::size_t team = 0; team < teams; ++team) {
        int breaches = m_model->sizeBreach(int(team), 0);
        for (int value = 0; value < m_model->values; ++value)
            breaches += m_model->breachAt(value, 0);
        shiftBreaches(int(team), breaches);
        touch(int(team));
    }
    for (std::size_t student = 0; student < m_teamOf.size(); ++student)
        shift(int(student), solution.team[student], 1);
    settle();
}

inline void TeamState::shiftBreaches(int team, int by)
{
    m_breaches[std::size_t(team)] += by;
    m_violations += by;
}

inline void TeamState::touch(int team)
{
    if (std::ranges::find(m_touched, team) == m_touched.end())
        m_touched.push_back(team);
}

inline void TeamState::shiftCodes(int student, int team, int sign)
{
    const TeamModel& model = *m_model;
    const int* codes = model.codes.data() + std::ptrdiff_t(student) * model.columns;
    int* counts = m_count.data() + std::ptrdiff_t(team) * model.values;
    Column* columns = m_columns.data() + std::ptrdiff_t(team) * model.columns;
    int breaches = 0;
    for (int k = 0; k < model.columns; ++k) {
        const int value = codes[k];
        if (value < 0)
            continue;
        const int before = counts[value];
        const int after = before + sign;
        counts[value] = after;
        breaches += model.breachAt(value, after) - model.breachAt(value, before);
        columns[k].distinct += int(after > 0) - int(before > 0);
        columns[k].pairs += sign > 0 ? before : -after;
    }
    shiftBreaches(team, breaches);
}

inline void TeamState::shiftNumbers(int student, int team, int sign)
{
    const int numbers = m_model->numbers;
    const int* own = m_model->standard.data() + std::ptrdiff_t(student) * numbers;
    Sums* sums = m_sums.data() + std::ptrdiff_t(team) * numbers;
    for (int k = 0; k < numbers; ++k) {
        if (own[k] == UnknownNumber)
            continue;
        sums[k].count += sign;
        sums[k].sum += qint64(sign) * own[k];
        sums[k].squares += sign * qint64(own[k]) * own[k];
    }
}

inline void TeamState::shiftMates(int student, int team, int sign)
{
    const TeamModel& model = *m_model;
    qint64 wish = model.ownWish[std::size_t(student)];
    int breaches = 0;
    for (int k = model.mateStart[std::size_t(student)]; k < model.mateStart[std::size_t(student) + 1]; ++k) {
        const TeamModel::Mate& mate = model.mates[std::size_t(k)];
        if (m_teamOf[std::size_t(mate.student)] != team)
            continue;
        breaches += mate.breaches;
        wish += mate.strength;
    }
    m_wish[std::size_t(team)] += sign * wish;
    shiftBreaches(team, sign * breaches);
}

/// The student is away before coming (sign 1) and after leaving (-1), so that pairs are counted once.
void TeamState::shift(int student, int team, int sign)
{
    std::vector<int>& members = m_members[std::size_t(team)];
    int& place = m_place[std::size_t(student)];
    if (sign < 0) {
        m_teamOf[std::size_t(student)] = Away;
        m_place[std::size_t(members.back())] = place;
        members[std::size_t(place)] = members.back();
        members.pop_back();
    }
    shiftCodes(student, team, sign);
    shiftNumbers(student, team, sign);
    shiftMates(student, team, sign);
    const int lock = m_model->problem.lockOf(student);
    if (lock != TeamProblem::Free && lock != team)
        shiftBreaches(team, sign);
    int& size = m_size[std::size_t(team)];
    shiftBreaches(team, m_model->sizeBreach(team, size + sign) - m_model->sizeBreach(team, size));
    size += sign;
    if (m_model->projects > 0 && m_project[std::size_t(team)] >= 0)
        m_worth[std::size_t(team)] += sign
            * m_model->worth[std::size_t(student) * std::size_t(m_model->projects)
                             + std::size_t(m_project[std::size_t(team)])];
    if (sign > 0) {
        m_teamOf[std::size_t(student)] = team;
        place = int(members.size());
        members.push_back(student);
    }
}

void TeamState::put(int unit, int team)
{
    const std::vector<int>& students = m_model->units[std::size_t(unit)];
    for (const int student : students) {
        const int from = m_teamOf[std::size_t(student)];
        shift(student, from, -1);
        touch(from);
    }
    for (const int student : students)
        shift(student, team, 1);
    touch(team);
}

void TeamState::swap(int first, int second)
{
    const int team = teamOf(first);
    put(first, teamOf(second));
    put(second, team);
}

int TeamState::common(int hours, int team) const
{
    TeamHours all;
    all.set();
    for (const int student : m_members[std::size_t(team)])
        all &= m_model->free[std::size_t(student) * std::size_t(m_model->hours) + std::size_t(hours)];
    return int(all.count());
}

qint64 TeamState::raw(const TeamModel::Term& term, int team) const
{
    using enum TeamCriterion::Kind;
    const auto t = std::size_t(team);
    switch (term.kind) {
    case Mix:
        return m_columns[t * std::size_t(m_model->columns) + std::size_t(term.index)].distinct;
    case Group:
        return m_columns[t * std::size_t(m_model->columns) + std::size_t(term.index)].pairs;
    case Balance: {
        const Sums& sums = m_sums[t * std::size_t(m_model->numbers) + std::size_t(term.index)];
        return balanceOf(sums.count, sums.sum, sums.squares);
    }
    case Wishes:
        return m_wish[t];
    case Projects:
        return m_worth[t];
    case Hours:
        return std::min(term.atLeast, common(term.index, team));
    }
    return 0;
}

void TeamState::settleTeam(int team)
{
    const TeamModel& model = *m_model;
    const auto size = std::size_t(m_size[std::size_t(team)]);
    qint64 points = 0;
    qint64 fair = 0;
    for (const TeamModel::Term& term : model.terms) {
        const qint64 units = raw(term, team);
        const TeamMeasure& measure = model.measures[std::size_t(term.criterion)];
        points += units * measure.points[size];
        fair += units * measure.fairPoints[size];
    }
    m_before.push_back({.team = team,
                        .commonBreaches = m_commonBreaches[std::size_t(team)],
                        .points = m_teamPoints[std::size_t(team)],
                        .fair = m_fairPoints[std::size_t(team)]});
    m_points += points - std::exchange(m_teamPoints[std::size_t(team)], points);
    m_fairPoints[std::size_t(team)] = fair;
    if (model.commonRules.empty())
        return;
    int breaches = 0;
    for (const TeamModel::CommonRule& rule : model.commonRules)
        breaches += std::max(0, rule.count - common(rule.hours, team));
    shiftBreaches(team, breaches - std::exchange(m_commonBreaches[std::size_t(team)], breaches));
}

void TeamState::unsettle()
{
    m_touched.clear();
    for (const Settled& old : m_before) {
        const auto team = std::size_t(old.team);
        m_points += old.points - m_teamPoints[team];
        m_teamPoints[team] = old.points;
        m_fairPoints[team] = old.fair;
        shiftBreaches(old.team, old.commonBreaches - m_commonBreaches[team]);
        m_commonBreaches[team] = old.commonBreaches;
    }
    m_before.clear();
    m_worst = m_worstBefore;
    m_worstTeam = m_worstTeamBefore;
}

void TeamState::settle()
{
    m_before.clear();
    m_worstBefore = m_worst;
    m_worstTeamBefore = m_worstTeam;
    for (const int team : m_touched)
        settleTeam(team);
    m_touched.clear();
    if (!m_model->fair)
        return;
    const auto worst = std::ranges::min_element(m_fairPoints);
    m_worst = *worst;
    m_worstTeam = int(worst - m_fairPoints.begin());
}

qint64 TeamState::worthOf(int team, int project) const
{
    qint64 sum = 0;
    if (project >= 0)
        for (const int student : m_members[std::size_t(team)])
            sum +=
                m_model->worth[std::size_t(student) * std::size_t(m_model->projects) + std::size_t(project)];
    return sum;
}

void TeamState::giveProject(int team, int project)
{
    m_project[std::size_t(team)] = project;
    m_worth[std::size_t(team)] = worthOf(team, project);
    touch(team);
}

void TeamState::exchangeProjects(int first, int second)
{
    const int project = projectOf(first);
    giveProject(first, projectOf(second));
    giveProject(second, project);
}

} // namespace kitcamp
