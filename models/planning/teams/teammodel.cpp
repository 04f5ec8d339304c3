// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teammodel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kitcamp {

namespace {
int placeOf(std::vector<int>& columns, int column)
{
    const auto found = std::ranges::find(columns, column);
    if (found != columns.end())
        return int(found - columns.begin());
    columns.push_back(column);
    return int(columns.size()) - 1;
}

int rootOf(std::vector<int>& parent, int student)
{
    while (parent[std::size_t(student)] != student)
        student = parent[std::size_t(student)] = parent[std::size_t(parent[std::size_t(student)])];
    return student;
}

int breachesOf(const TeamRule& rule, int limit, int count)
{
    switch (rule.kind) {
    case TeamRule::Kind::AtLeast:
        return std::max(0, limit - count);
    case TeamRule::Kind::AtMost:
        return std::max(0, count - limit);
    case TeamRule::Kind::NotExactly:
        return count == limit ? 1 : 0;
    case TeamRule::Kind::Common:
        break;
    }
    return 0;
}
} // namespace

TeamModel::TeamModel(const TeamProblem& source)
    : problem(source)
    , measures(measuresOf(source))
    , fair(source.fairness > 0)
{
    joinUnits();
    lockUnits();
    layTerms();
    layRules();
    layPairs();
    for (const TeamSize& size : problem.sizes)
        flexible = flexible || size.lower != size.upper;
    for (const std::vector<int>& unit : units)
        flexible = flexible || unit.size() > 1;
}

void TeamModel::joinUnits()
{
    std::vector<int> parent(std::size_t(problem.students), 0);
    std::iota(parent.begin(), parent.end(), 0);
    for (const std::vector<int>& group : problem.together)
        for (const int student : group)
            parent[std::size_t(rootOf(parent, student))] = rootOf(parent, group.front());
    std::map<int, int> unitOfRoot;
    for (int student = 0; student < problem.students; ++student) {
        const auto [place, isNew] = unitOfRoot.try_emplace(rootOf(parent, student), int(units.size()));
        if (isNew)
            units.emplace_back();
        units[std::size_t(place->second)].push_back(student);
        unitOf.push_back(place->second);
    }
}

void TeamModel::lockUnits()
{
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        int lock = TeamProblem::Free;
        for (const int student : units[unit]) {
            const int own = problem.lockOf(student);
            if (lock == TeamProblem::Free)
                lock = own;
        }
        lockOf.push_back(lock);
        if (lock == TeamProblem::Free)
            freeUnits.push_back(int(unit));
    }
}

int TeamModel::countedColumn(int column)
{
    const int place = placeOf(m_counted, column);
    if (place < columns)
        return place;
    m_offsets.push_back(values);
    values += extentOf(column);
    return columns++;
}

/// Also a value that nobody has may be demanded.
int TeamModel::extentOf(int column) const
{
    int extent = problem.columns[std::size_t(column)].codeCount();
    for (const TeamRule& rule : problem.rules)
        if (rule.kind != TeamRule::Kind::Common && rule.column == column)
            extent = std::max(extent, rule.value + 1);
    return extent;
}

int TeamModel::number(int column)
{
    const int place = placeOf(m_numbers, column);
    numbers = int(m_numbers.size());
    return place;
}

int TeamModel::hoursColumn(int column)
{
    const int place = placeOf(m_hours, column);
    hours = int(m_hours.size());
    return place;
}

void TeamModel::layTerms()
{
    using enum TeamCriterion::Kind;
    for (std::size_t k = 0; k < problem.criteria.size(); ++k) {
        const TeamCriterion& criterion = problem.criteria[k];
        if (!measures[k].counts)
            continue;
        Term term{.kind = criterion.kind, .index = 0, .atLeast = criterion.atLeast, .criterion = int(k)};
        if (criterion.kind == Mix || criterion.kind == Group)
            term.index = countedColumn(criterion.columns.front());
        else if (criterion.kind == Balance)
            term.index = number(criterion.columns.front());
        else if (criterion.kind == Hours)
            term.index = hoursColumn(criterion.columns.front());
        else if (criterion.kind == Projects)
            layProjects(criterion);
        terms.push_back(term);
    }
}

void TeamModel::layProjects(const TeamCriterion& criterion)
{
    projects = int(problem.projectTeams.size());
    worth.clear();
    for (int student = 0; student < problem.students; ++student)
        for (int project = 0; project < projects; ++project)
            worth.push_back(projectWorth(problem, criterion, student, project));
}

void TeamModel::layRules()
{
    for (const TeamRule& rule : problem.rules)
        if (rule.kind == TeamRule::Kind::Common)
            commonRules.push_back({.hours = hoursColumn(rule.column), .count = rule.count});
        else
            countedColumn(rule.column);
    breach.assign(std::size_t(values) * std::size_t(problem.students + 1), 0);
    for (const TeamRule& rule : problem.rules)
        if (rule.kind != TeamRule::Kind::Common)
            addRule(rule, countedColumn(rule.column));
    for (int student = 0; student < problem.students; ++student) {
        for (std::size_t k = 0; k < m_counted.size(); ++k) {
            const int code = problem.columns[std::size_t(m_counted[k])].codes[std::size_t(student)];
            codes.push_back(code < 0 ? TeamColumn::Unknown : m_offsets[k] + code);
        }
        for (const int column : m_hours)
            free.push_back(problem.columns[std::size_t(column)].hours[std::size_t(student)]);
    }
    standard.resize(std::size_t(problem.students) * m_numbers.size());
    for (std::size_t k = 0; k < m_numbers.size(); ++k) {
        const std::vector<int> z = standardised(problem.columns[std::size_t(m_numbers[k])].numbers);
        for (std::size_t student = 0; student < z.size(); ++student)
            standard[student * m_numbers.size() + k] = z[student];
    }
}

void TeamModel::addRule(const TeamRule& rule, int column)
{
    const int source = m_counted[std::size_t(column)];
    std::vector<int> persons(std::size_t(extentOf(source)), 0);
    for (const int code : problem.columns[std::size_t(source)].codes)
        if (code >= 0)
            ++persons[std::size_t(code)];
    for (int code = 0; code < int(persons.size()); ++code) {
        const int all = persons[std::size_t(code)];
        if (rule.value == TeamRule::EachValue ? all == 0 : code != rule.value)
            continue;
        const int limit =
            rule.count == TeamRule::FairShare ? (all + problem.teams() - 1) / problem.teams() : rule.count;
        const std::size_t row =
            std::size_t(m_offsets[std::size_t(column)] + code) * std::size_t(problem.students + 1);
        for (int count = 0; count <= problem.students; ++count)
            breach[row + std::size_t(count)] += breachesOf(rule, limit, count);
    }
}

void TeamModel::layPairs()
{
    std::vector<std::map<int, Mate>> all(std::size_t(problem.students), std::map<int, Mate>());
    const auto add = [&](int first, int second, int breaches, int strength) {
        for (const auto& [one, other] : {std::pair(first, second), std::pair(second, first)}) {
            Mate& mate = all[std::size_t(one)][other];
            mate.student = other;
            mate.breaches += breaches;
            mate.strength += strength;
        }
    };
    for (const std::vector<TeamPair>* pairs : {&problem.apart, &problem.earlierMates})
        for (const TeamPair& pair : *pairs)
            add(pair.first, pair.second, 1, 0);
    ownWish.assign(std::size_t(problem.students), 0);
    for (const TeamWish& wish : problem.wishes) {
        const int strength = int(wishStrength(wish));
        add(wish.student, wish.mate, 0, strength);
        ownWish[std::size_t(wish.student)] += std::max(0, -strength);
    }
    for (const std::map<int, Mate>& list : all) {
        mateStart.push_back(int(mates.size()));
        for (const auto& [student, mate] : list)
            mates.push_back(mate);
    }
    mateStart.push_back(int(mates.size()));
}

} // namespace kitcamp
