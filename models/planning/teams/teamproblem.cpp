// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamproblem.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
bool inside(int index, std::size_t size)
{
    return index >= 0 && std::size_t(index) < size;
}

bool columnFits(const TeamProblem& problem, int column, TeamColumn::Kind kind)
{
    return inside(column, problem.columns.size()) && problem.columns[std::size_t(column)].kind == kind;
}

bool columnIsWhole(const TeamColumn& column, int students)
{
    switch (column.kind) {
    case TeamColumn::Kind::Codes:
        return int(column.codes.size()) == students
            && std::ranges::all_of(column.codes, [](int code) { return code >= TeamColumn::Unknown; });
    case TeamColumn::Kind::Numbers:
        return int(column.numbers.size()) == students;
    case TeamColumn::Kind::Hours:
        return int(column.hours.size()) == students;
    }
    return false;
}

bool ruleFits(const TeamProblem& problem, const TeamRule& rule)
{
    if (rule.kind == TeamRule::Kind::Common)
        return rule.count >= 0 && columnFits(problem, rule.column, TeamColumn::Kind::Hours);
    const bool fairShare = rule.kind == TeamRule::Kind::AtMost && rule.count == TeamRule::FairShare;
    return (fairShare || rule.count >= 0) && rule.value >= TeamRule::EachValue
        && columnFits(problem, rule.column, TeamColumn::Kind::Codes);
}

bool criterionFits(const TeamProblem& problem, const TeamCriterion& criterion)
{
    using enum TeamCriterion::Kind;
    if (!(criterion.weight > 0))
        return false;
    const auto all = [&](TeamColumn::Kind kind) {
        return !criterion.columns.empty() && std::ranges::all_of(criterion.columns, [&](int column) {
            return columnFits(problem, column, kind);
        });
    };
    switch (criterion.kind) {
    case Mix:
    case Group:
        return all(TeamColumn::Kind::Codes);
    case Projects:
        return all(TeamColumn::Kind::Codes) && !problem.projectTeams.empty();
    case Balance:
        return all(TeamColumn::Kind::Numbers);
    case Hours:
        return criterion.atLeast > 0 && all(TeamColumn::Kind::Hours);
    case Wishes:
        return true;
    }
    return false;
}

bool pairsFit(const TeamProblem& problem)
{
    const auto fits = [&](int first, int second) {
        return inside(first, std::size_t(problem.students)) && inside(second, std::size_t(problem.students))
            && first != second;
    };
    return std::ranges::all_of(problem.apart, [&](TeamPair pair) { return fits(pair.first, pair.second); })
        && std::ranges::all_of(problem.earlierMates,
                               [&](TeamPair pair) { return fits(pair.first, pair.second); })
        && std::ranges::all_of(problem.wishes,
                               [&](const TeamWish& wish) { return fits(wish.student, wish.mate); });
}

bool sizesFit(const TeamProblem& problem)
{
    int lower = 0;
    int upper = 0;
    for (const TeamSize& size : problem.sizes) {
        if (size.lower < 0 || size.upper < size.lower)
            return false;
        lower += size.lower;
        upper += size.upper;
    }
    return problem.students > 0 && lower <= problem.students && problem.students <= upper;
}
} // namespace

int TeamColumn::codeCount() const
{
    return codes.empty() ? 0 : *std::ranges::max_element(codes) + 1;
}

int TeamProblem::lockOf(int student) const
{
    return locks.empty() ? Free : locks[std::size_t(student)];
}

QString TeamProblem::defect() const
{
    if (!sizesFit(*this))
        return u"the sizes of the teams do not fit the students"_s;
    for (const TeamColumn& column : columns)
        if (!columnIsWhole(column, students))
            return u"column %1 lacks students or has odd codes"_s.arg(column.name);
    if (!std::ranges::all_of(rules, [this](const TeamRule& rule) { return ruleFits(*this, rule); }))
        return u"a rule names no fitting column, value or count"_s;
    for (const TeamCriterion& criterion : criteria)
        if (!criterionFits(*this, criterion))
            return u"criterion %1 has no fitting column or weight"_s.arg(criterion.name);
    if (!pairsFit(*this))
        return u"a pair or a wish names nobody"_s;
    for (const std::vector<int>& group : together)
        if (!std::ranges::all_of(group,
                                 [this](int student) { return inside(student, std::size_t(students)); }))
            return u"a group that must be together names nobody"_s;
    if (!locks.empty() && int(locks.size()) != students)
        return u"the locks are not those of the students"_s;
    if (!std::ranges::all_of(locks, [this](int team) { return team == Free || inside(team, sizes.size()); }))
        return u"a lock names no team"_s;
    return fairness >= 0 && fairness <= 1 ? QString() : u"fairness is not between 0 and 1"_s;
}

} // namespace kitcamp
