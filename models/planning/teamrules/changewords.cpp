// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes of teams do, in words.
#include "models/planning/teamrules/teamwords.h"

#include <QLocale>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double seen = 0.00005; // what rounds to 0.00 is not told
constexpr int breachesShown = 3;

} // namespace

/// "university mixed −1.20, gpa balanced +0.03"
QString TeamWords::byCriterion(const TeamChange& change) const
{
    QStringList parts;
    for (size_t i = 0; i < change.criteria.size(); ++i) {
        if (std::abs(change.criteria[i]) >= seen)
            parts << tr("%1 %2", "criterion, points").arg(criterion(int(i)), points(change.criteria[i]));
    }
    return parts.join(tr(", ", "between criteria"));
}

QString TeamWords::target(int student, const TeamTarget& target) const
{
    const QString who = this->student(student);
    const QString what = target.mate < 0
        ? tr("%1 to %2", "name, team").arg(who, team(target.team))
        : tr("%1 to %2 for %3", "name, team, name").arg(who, team(target.team), this->student(target.mate));
    const QString parts = byCriterion(target.change);
    return parts.isEmpty()
        ? tr("%1: %2", "move, points").arg(what, points(target.change.score))
        : tr("%1: %2 (%3)", "move, points, by criterion").arg(what, points(target.change.score), parts);
}

QString TeamWords::whyNot(const WhyNot& why) const
{
    const QString who = student(why.student);
    const QString where = team(why.team);
    if (why.answer == WhyNot::Answer::Here)
        return tr("%1 is in %2.", "name, team").arg(who, where);
    if (why.answer == WhyNot::Answer::Locked)
        return tr("%1 is locked, alone or with others, and stays.", "name").arg(who);
    QStringList broken;
    for (size_t i = 0; i < why.breaches.size() && int(i) < breachesShown; ++i)
        broken << breach(why.breaches[i]);
    if (why.answer == WhyNot::Answer::Impossible)
        return broken.isEmpty()
            ? tr("%1 cannot come to %2: no place is free and nobody can be swapped.", "name, team")
                  .arg(who, where)
            : tr("%1 cannot come to %2: %3", "name, team, sentences").arg(who, where, broken.join(u' '));
    const QString how = target(why.student, {why.team, why.mate, why.change});
    switch (why.answer) {
    case WhyNot::Answer::Better:
        return tr("It would be better: %1.", "a move").arg(how);
    case WhyNot::Answer::Same:
        return tr("It would be as good: %1.", "a move").arg(how);
    default:
        return tr("It would be worse, even the best way: %1.", "a move").arg(how);
    }
}

QString TeamWords::noSwap(qint64 checked)
{
    return checked < 0 ? tr("A swap of two students improves this.")
                       : tr("No swap of two students improves this (%1 checked).", "number")
                             .arg(QLocale().toString(checked));
}

QString TeamWords::comparison(const TeamComparison& comparison) const
{
    QStringList parts;
    for (size_t i = 0; i < comparison.after.criteria.size(); ++i) {
        const double before = comparison.before.criteria[i].attained;
        const double after = comparison.after.criteria[i].attained;
        if (std::abs(after - before) >= seen)
            parts << tr("%1 %2 to %3", "criterion, per cent, per cent")
                         .arg(criterion(int(i)), percent(before), percent(after));
    }
    QStringList sentences{tr("%n students change teams", nullptr, int(comparison.moved.size())) + u", "_s
                          + tr("the whole goes from %1 to %2.", "per cent, per cent")
                                .arg(percent(comparison.before.score), percent(comparison.after.score))};
    if (!parts.isEmpty())
        sentences << parts.join(tr(", ", "between criteria")) + u'.';
    for (const TeamBreach& broken : comparison.broken)
        sentences << breach(broken);
    return sentences.join(u' ');
}

QString TeamWords::repair(const TeamRepair& repair) const
{
    switch (repair.answer) {
    case TeamRepair::Answer::Sound:
        return tr("Every rule holds; nobody has to move.");
    case TeamRepair::Answer::NotSoFew:
        return tr("%n moves are too few; %1 ways were tried.", "number", repair.moves)
            .arg(QLocale().toString(repair.tried));
    case TeamRepair::Answer::GaveUp:
        return tr("No repair was found among %1 ways; form the teams anew with locks.", "number")
            .arg(QLocale().toString(repair.tried));
    case TeamRepair::Answer::Repaired:
        break;
    }
    QStringList steps;
    for (const TeamStep& step : repair.steps)
        steps << tr("%1 to %2", "name, team").arg(student(step.student), team(step.team));
    const QString what = tr("%n moves mend it: %1 (%2).", "moves, points", repair.moves)
                             .arg(steps.join(tr(", ", "between moves")), points(repair.change.score));
    return repair.proven && repair.moves > 1
        ? what + u' ' + tr("Fewer do not do; %1 ways were tried.").arg(QLocale().toString(repair.tried))
        : what;
}

} // namespace kitcamp
