// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/movecosts.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

int fairShare(const TeamProblem& problem, const std::vector<int>& codes, int value)
{
    const auto all = std::count(codes.begin(), codes.end(), value);
    const auto teams = problem.teams();
    return static_cast<int>((all + teams - 1) / teams);
}

QString ordinal(int number)
{
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C)
        return QString::number(number);
    const int tens = number % 100;
    const int ones = number % 10;
    const bool teen = tens >= 11 && tens <= 13;
    const QString ending = teen || ones == 0 || ones > 3 ? u"th"_s
        : ones == 1                                      ? u"st"_s
        : ones == 2                                      ? u"nd"_s
                                                         : u"rd"_s;
    return QString::number(number) + ending;
}

} // namespace

Hindrance::Hindrance(const TeamTask& task, const TeamSolution& solution, int student)
    : m_task(task)
    , m_solution(solution)
    , m_student(student)
    , m_members(size_t(task.setup.problem.teams()))
{
    for (int other = 0; other < task.setup.problem.students; ++other) {
        if (other != student)
            m_members[size_t(solution.team[size_t(other)])].push_back(other);
    }
}

QString Hindrance::ofRule(const TeamRule& rule, int team) const
{
    const TeamSetup& setup = m_task.setup;
    if (rule.kind == TeamRule::Kind::Common)
        return ofCommon(rule, team);
    const std::vector<int>& codes = setup.problem.columns[size_t(rule.column)].codes;
    const int value = codes.empty() ? TeamColumn::Unknown : codes[size_t(m_student)];
    if (value == TeamColumn::Unknown || rule.kind == TeamRule::Kind::AtLeast
        || (rule.value != TeamRule::EachValue && rule.value != value))
        return {};
    int count = 1;
    for (const int member : m_members[size_t(team)])
        count += codes[size_t(member)] == value ? 1 : 0;
    const QStringList values =
        size_t(rule.column) < setup.values.size() ? setup.values[size_t(rule.column)] : QStringList();
    if (rule.kind == TeamRule::Kind::NotExactly)
        return count == rule.count ? tr("%n of %1 only", "1 of women only", count).arg(values.value(value))
                                   : QString();
    const int most = rule.count == TeamRule::FairShare ? fairShare(setup.problem, codes, value) : rule.count;
    return count > most ? tr("%1 from %2", "2nd from USTC").arg(ordinal(count), values.value(value))
                        : QString();
}

QString Hindrance::ofCommon(const TeamRule& rule, int team) const
{
    const std::vector<TeamHours>& hours = m_task.setup.problem.columns[size_t(rule.column)].hours;
    TeamHours common = hours[size_t(m_student)];
    for (const int member : m_members[size_t(team)])
        common &= hours[size_t(member)];
    const int found = static_cast<int>(common.count());
    return found < rule.count ? tr("%n in common", "hours or languages that all of a team have", found)
                              : QString();
}

QString Hindrance::ofPairs(const std::vector<TeamPair>& pairs, int team, bool earlier) const
{
    for (const TeamPair& pair : pairs) {
        if (pair.first != m_student && pair.second != m_student)
            continue;
        const int other = pair.first == m_student ? pair.second : pair.first;
        if (m_solution.team[size_t(other)] != team)
            continue;
        const QString name = m_task.setup.names.value(other);
        return earlier ? tr("was with %1", "in a team of an earlier camp").arg(name)
                       : tr("not with %1").arg(name);
    }
    return {};
}

QString Hindrance::inTeam(int team) const
{
    const TeamProblem& problem = m_task.setup.problem;
    for (const TeamRule& rule : problem.rules) {
        if (const QString words = ofRule(rule, team); !words.isEmpty())
            return words;
    }
    const QString apart = ofPairs(problem.apart, team, false);
    return apart.isEmpty() ? ofPairs(problem.earlierMates, team, true) : apart;
}

} // namespace kitcamp
