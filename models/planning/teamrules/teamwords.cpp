// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/teamwords.h"

#include <QLocale>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namesShown = 8;

} // namespace

TeamWords::TeamWords(const TeamSetup& setup)
    : m_setup(setup)
{
}

QString TeamWords::students(const std::vector<int>& students) const
{
    QStringList names;
    for (size_t i = 0; i < std::min(students.size(), namesShown); ++i)
        names << student(students[i]);
    QString all = names.join(tr(", ", "between names"));
    if (students.size() > namesShown)
        all = tr("%1 and %n others", "names", int(students.size() - namesShown)).arg(all);
    return all;
}

QString TeamWords::team(int team) const
{
    return m_setup.teamName ? m_setup.teamName(team) : tr("team %1").arg(team + 1);
}

QString TeamWords::value(int column, int code) const
{
    const QStringList values = column >= 0 && size_t(column) < m_setup.values.size()
        ? m_setup.values[size_t(column)]
        : QStringList();
    return values.value(code);
}

QString TeamWords::criterion(int criterion) const
{
    const TeamCriterion& what = m_setup.problem.criteria[size_t(criterion)];
    switch (what.kind) {
    case TeamCriterion::Kind::Mix:
        return tr("%1 mixed", "a column").arg(what.name);
    case TeamCriterion::Kind::Balance:
        return tr("%1 balanced", "a column").arg(what.name);
    case TeamCriterion::Kind::Group:
        return tr("%1 alike", "a column").arg(what.name);
    case TeamCriterion::Kind::Wishes:
        return tr("wishes for mates");
    case TeamCriterion::Kind::Projects:
        return tr("project choices");
    case TeamCriterion::Kind::Hours:
        return tr("%1 in common", "a column").arg(what.name);
    }
    return {};
}

QString TeamWords::rule(const TeamRule& rule) const
{
    const QString name = m_setup.problem.columns[size_t(rule.column)].name;
    const QString one = value(rule.column, rule.value);
    const bool each = rule.value == TeamRule::EachValue;
    switch (rule.kind) {
    case TeamRule::Kind::AtLeast:
        return each ? tr("at least %n of each %1 in a team", "a column", rule.count).arg(name)
                    : tr("at least %n with %1 = %2 in a team", "column, value", rule.count).arg(name, one);
    case TeamRule::Kind::AtMost:
        if (rule.count == TeamRule::FairShare)
            return each ? tr("no more than the fair share of each %1 in a team").arg(name)
                        : tr("no more than the fair share with %1 = %2 in a team").arg(name, one);
        return each ? tr("at most %n of one %1 in a team", "a column", rule.count).arg(name)
                    : tr("at most %n with %1 = %2 in a team", "column, value", rule.count).arg(name, one);
    case TeamRule::Kind::NotExactly:
        if (rule.count == 1)
            return each ? tr("nobody alone of a %1 in a team").arg(name)
                        : tr("nobody alone with %1 = %2 in a team").arg(name, one);
        return each ? tr("not exactly %n of a %1 in a team", "a column", rule.count).arg(name)
                    : tr("not exactly %n with %1 = %2 in a team", "column, value", rule.count).arg(name, one);
    case TeamRule::Kind::Common:
        return tr("at least %n of %1 in common to all of a team", "a column", rule.count).arg(name);
    }
    return {};
}

QString TeamWords::claim(const TeamClaim& claim) const
{
    const TeamProblem& problem = m_setup.problem;
    const auto index = size_t(claim.index);
    const auto pairWords = [this](const TeamPair& pair) { return students({pair.first, pair.second}); };
    switch (claim.kind) {
    case TeamClaim::Kind::Rule:
        return rule(problem.rules[index]);
    case TeamClaim::Kind::Together:
        return tr("%1 together", "names").arg(students(problem.together[index]));
    case TeamClaim::Kind::Apart:
        return tr("%1 apart", "two names").arg(pairWords(problem.apart[index]));
    case TeamClaim::Kind::EarlierMates:
        return tr("%1 not together again", "two names").arg(pairWords(problem.earlierMates[index]));
    case TeamClaim::Kind::Lock:
        return tr("%1 locked in %2", "name, team")
            .arg(student(claim.index), team(problem.lockOf(claim.index)));
    case TeamClaim::Kind::Sizes:
        break;
    }
    const TeamSize first = problem.sizes.empty() ? TeamSize() : problem.sizes.front();
    int least = first.lower;
    int most = first.upper;
    for (const TeamSize& size : problem.sizes) {
        least = std::min(least, size.lower);
        most = std::max(most, size.upper);
    }
    const QString teams = tr("%n teams", nullptr, problem.teams());
    return least == most ? tr("%1 of %2", "14 teams, 5").arg(teams).arg(most)
                         : tr("%1 of %2 to %3", "14 teams, 5, 6").arg(teams).arg(least).arg(most);
}

QString TeamWords::percent(double share)
{
    const double shown = share >= 1 ? 100 : std::min(99.9, std::round(share * 1000) / 10);
    return tr("%1 %", "per cent").arg(QLocale().toString(shown, 'f', shown == std::floor(shown) ? 0 : 1));
}

QString TeamWords::points(double change)
{
    const double hundredths = change * 100;
    const QString number = QLocale().toString(std::abs(hundredths), 'f', 2);
    return (hundredths >= 0.005 ? u"+"_s : hundredths <= -0.005 ? u"−"_s : u"±"_s) + number;
}

QString TeamWords::cell(const TeamCell& cell) const
{
    const QString what = tr("%1, %2: %3", "team, criterion, per cent")
                             .arg(team(cell.team), criterion(cell.criterion), percent(cell.attained));
    return cell.causes.empty() ? what
                               : tr("%1, because of %2", "finding, names").arg(what, students(cell.causes));
}

QString TeamWords::wish(const BrokenWish& broken) const
{
    const QString who = student(broken.wish.student);
    const QString mate = student(broken.wish.mate);
    if (broken.wish.strength < 0)
        return tr("%1 did not want to be with %2, and both are in %3.", "names, team")
            .arg(who, mate, team(broken.studentTeam));
    return tr("%1 (%2) wished to be with %3 (%4).", "name, team, name, team")
        .arg(who, team(broken.studentTeam), mate, team(broken.mateTeam));
}

QString TeamWords::ruleBreach(const TeamBreach& breach) const
{
    const TeamRule& broken = m_setup.problem.rules[size_t(breach.rule)];
    const QString name = m_setup.problem.columns[size_t(broken.column)].name;
    if (broken.kind == TeamRule::Kind::Common)
        return tr("%1 has %2 of %3 in common, not %4.", "team, number, column, number")
            .arg(team(breach.team))
            .arg(breach.found)
            .arg(name)
            .arg(broken.count);
    return tr("%1 has %2 with %3 = %4: %5.", "team, number, column, value, rule")
        .arg(team(breach.team))
        .arg(breach.found)
        .arg(name, value(broken.column, breach.value), rule(broken));
}

QString TeamWords::breach(const TeamBreach& breach) const
{
    switch (breach.kind) {
    case TeamBreach::Kind::Size:
        return tr("%1 has %n members.", "team", breach.found).arg(team(breach.team));
    case TeamBreach::Kind::Together:
        return tr("%1 are not together.", "names").arg(students(breach.students));
    case TeamBreach::Kind::Apart:
        return tr("%1 are to be apart and are not.", "names").arg(students(breach.students));
    case TeamBreach::Kind::EarlierMates:
        return tr("%1 have been in one team before.", "names").arg(students(breach.students));
    case TeamBreach::Kind::Lock:
        return tr("%1 is not where the lock says.", "name").arg(students(breach.students));
    case TeamBreach::Kind::Rule:
        return ruleBreach(breach);
    case TeamBreach::Kind::NoTeam:
        return tr("%1 has no team.", "name").arg(students(breach.students));
    case TeamBreach::Kind::Project:
        return tr("%1 has no project that is free.", "team").arg(team(breach.team));
    }
    return {};
}

} // namespace kitcamp
