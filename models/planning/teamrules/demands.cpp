// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/demands.h"

#include <numeric>

namespace kitcamp {

namespace {

int rootOf(std::vector<int>& parents, int student)
{
    while (parents[size_t(student)] != student)
        student = parents[size_t(student)] = parents[size_t(parents[size_t(student)])];
    return student;
}

} // namespace

Demands::Demands(const TeamProblem& problem, const ClaimSet& set)
    : m_problem(problem)
    , m_set(set)
    , m_sizes(problem.sizes)
{
    if (!set.sizes())
        m_sizes.assign(problem.sizes.size(), {0, problem.students});
    mergeUnits();
    listAtoms();
    listPairs();
}

int Demands::lockOf(int student) const
{
    return m_set.has(TeamClaim::Kind::Lock, size_t(student)) ? m_problem.lockOf(student) : TeamProblem::Free;
}

void Demands::mergeUnits()
{
    std::vector<int> parents(size_t(m_problem.students));
    std::iota(parents.begin(), parents.end(), 0);
    for (size_t group = 0; group < m_problem.together.size(); ++group) {
        if (!m_set.has(TeamClaim::Kind::Together, group) || m_problem.together[group].empty())
            continue;
        for (const int student : m_problem.together[group])
            parents[size_t(rootOf(parents, student))] = rootOf(parents, m_problem.together[group].front());
    }
    m_unitOf.assign(size_t(m_problem.students), -1);
    for (int student = 0; student < m_problem.students; ++student) {
        int& unit = m_unitOf[size_t(rootOf(parents, student))];
        if (unit < 0) {
            unit = int(m_units.size());
            m_units.emplace_back();
        }
        m_unitOf[size_t(student)] = unit;
        m_units[size_t(unit)].students.push_back(student);
        if (lockOf(student) != TeamProblem::Free)
            m_units[size_t(unit)].lock = lockOf(student);
    }
}

void Demands::listAtoms()
{
    for (size_t i = 0; i < m_problem.rules.size(); ++i) {
        const TeamRule& rule = m_problem.rules[i];
        if (!m_set.has(TeamClaim::Kind::Rule, i))
            continue;
        if (rule.kind == TeamRule::Kind::Common) {
            m_commons.push_back(int(i));
            continue;
        }
        std::vector<int> found;
        for (const int code : m_problem.columns[size_t(rule.column)].codes) {
            if (code >= 0 && size_t(code) >= found.size())
                found.resize(size_t(code) + 1);
            if (code >= 0)
                ++found[size_t(code)];
        }
        for (int value = 0; value < std::max(int(found.size()), rule.value + 1); ++value) {
            const int persons = value < int(found.size()) ? found[size_t(value)] : 0;
            if (rule.value == TeamRule::EachValue ? persons == 0 : value != rule.value)
                continue;
            const int share = (persons + m_problem.teams() - 1) / m_problem.teams();
            m_atoms.push_back({int(i), rule.kind, rule.column, value,
                               rule.count == TeamRule::FairShare ? share : rule.count});
        }
    }
}

void Demands::listPairs()
{
    for (size_t i = 0; i < m_problem.apart.size(); ++i) {
        if (m_set.has(TeamClaim::Kind::Apart, i))
            m_pairs.push_back({m_problem.apart[i], {TeamClaim::Kind::Apart, int(i)}});
    }
    for (size_t i = 0; i < m_problem.earlierMates.size(); ++i) {
        if (m_set.has(TeamClaim::Kind::EarlierMates, i))
            m_pairs.push_back({m_problem.earlierMates[i], {TeamClaim::Kind::EarlierMates, int(i)}});
    }
}

bool Demands::hasValue(int student, const TeamAtom& atom) const
{
    return m_problem.columns[size_t(atom.column)].codes[size_t(student)] == atom.value;
}

int Demands::countIn(const TeamUnit& unit, const TeamAtom& atom) const
{
    int count = 0;
    for (const int student : unit.students)
        count += hasValue(student, atom) ? 1 : 0;
    return count;
}

TeamHours Demands::hoursOf(const TeamUnit& unit, int rule) const
{
    TeamHours hours;
    hours.set();
    for (const int student : unit.students)
        hours &= m_problem.columns[size_t(m_problem.rules[size_t(rule)].column)].hours[size_t(student)];
    return hours;
}

void Demands::addGroupClaims(int unit, std::vector<TeamClaim>& claims) const
{
    if (m_units[size_t(unit)].size() < 2)
        return;
    for (size_t group = 0; group < m_problem.together.size(); ++group) {
        if (m_set.has(TeamClaim::Kind::Together, group) && !m_problem.together[group].empty()
            && unitOf(m_problem.together[group].front()) == unit)
            claims.push_back({TeamClaim::Kind::Together, int(group)});
    }
}

void Demands::addLockClaims(int unit, std::vector<TeamClaim>& claims) const
{
    for (const int student : m_units[size_t(unit)].students) {
        if (lockOf(student) != TeamProblem::Free)
            claims.push_back({TeamClaim::Kind::Lock, student});
    }
}

} // namespace kitcamp
