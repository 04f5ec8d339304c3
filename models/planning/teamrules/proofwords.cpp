// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why teams cannot be formed, and what would help, in words.
#include "models/planning/teamrules/teamwords.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

using Kind = TeamProof::Kind;

QString TeamWords::ofCount(const TeamProof& proof) const
{
    const int first = proof.numbers.empty() ? 0 : proof.numbers[0];
    const int second = proof.numbers.size() < 2 ? 0 : proof.numbers[1];
    const auto number = [](int count) { return QLocale().toString(count); };
    const TeamRule* rule = proof.rule < 0 ? nullptr : &m_setup.problem.rules[size_t(proof.rule)];
    const QString column = rule == nullptr ? QString() : m_setup.problem.columns[size_t(rule->column)].name;
    const QString what = rule == nullptr
        ? QString()
        : tr("%1 = %2", "column, value").arg(column, value(rule->column, proof.value));
    switch (proof.kind) {
    case Kind::TooFewSeats:
        return tr("%1 students do not fit: the teams have %2 places.").arg(number(first), number(second));
    case Kind::TooManySeats:
        return tr("%1 students are too few: the teams need %2.").arg(number(first), number(second));
    case Kind::TooMany:
        return tr("%1 students have %2, and all teams together may have %3 of them.")
            .arg(number(first), what, number(second));
    case Kind::TooFew:
        return tr("%1 students have %2, and all teams together need %3 of them.")
            .arg(number(first), what, number(second));
    case Kind::NotDivisible:
        return tr("The %1 students with %2 cannot be spread over %3 teams as the rules ask.")
            .arg(number(first), what, number(m_setup.problem.teams()));
    case Kind::TooFewKinds: {
        const int teams = proof.numbers.size() < 3 ? 1 : proof.numbers[2];
        return tr("Under the rule about %1, %n teams can have %2 members, and need %3.", "column, numbers",
                  teams)
            .arg(column, number(first), number(second));
    }
    case Kind::NotWholeTeams:
        return proof.value < 0
            ? tr("In a team all have the same %1, and no split of the %2 teams gives each its places: %3.",
                 "column, number, values with numbers")
                  .arg(column, number(m_setup.problem.teams()), personsOfValues(rule->column))
            : tr("%1 students have %2 and share no team with the other %3: no number of teams has places for "
                 "just these while the rest has places for just the others.")
                  .arg(number(first), what, number(second));
    default:
        return {};
    }
}

/// "en 42, es 13, zh 24" of a column of hours in which each has one.
QString TeamWords::personsOfValues(int column) const
{
    const std::vector<TeamHours>& hours = m_setup.problem.columns[size_t(column)].hours;
    QStringList values;
    for (size_t bit = 0; bit < TeamHours().size(); ++bit) {
        const auto has = [bit](const TeamHours& of) { return of.test(bit); };
        if (const auto persons = std::count_if(hours.begin(), hours.end(), has); persons > 0)
            values << tr("%1 %2", "value, number")
                          .arg(value(column, int(bit)), QLocale().toString(qint64(persons)));
    }
    return values.join(tr(", ", "between values"));
}

QString TeamWords::ofGroup(const TeamProof& proof) const
{
    const int first = proof.numbers.empty() ? 0 : proof.numbers[0];
    const int second = proof.numbers.size() < 2 ? 0 : proof.numbers[1];
    switch (proof.kind) {
    case Kind::GroupTooLarge:
        return tr("%1 must be together: they are %2, and the largest team has %3 places.", "names, numbers")
            .arg(students(proof.students))
            .arg(first)
            .arg(second);
    case Kind::GroupTorn:
        return tr("%1 must be together and must be apart.", "names").arg(students(proof.students));
    case Kind::Clique:
        return tr("No two of %1 can be in one team: they need %2 teams, and there are %3.", "names, numbers")
            .arg(students(proof.students))
            .arg(first)
            .arg(second);
    case Kind::TooFewHours: {
        const QString column =
            m_setup.problem.columns[size_t(m_setup.problem.rules[size_t(proof.rule)].column)].name;
        return proof.students.size() == 1
            ? tr("%1 has %2 of %3, and %4 in common are asked.", "name, number, column, number")
                  .arg(students(proof.students))
                  .arg(first)
                  .arg(column)
                  .arg(second)
            : tr("%1 must be together and have %2 of %3 in common, not %4.", "names, number, column, number")
                  .arg(students(proof.students))
                  .arg(first)
                  .arg(column)
                  .arg(second);
    }
    default:
        return {};
    }
}

QString TeamWords::ofLocks(const TeamProof& proof) const
{
    const auto number = [&proof](size_t place) {
        return place < proof.numbers.size() ? proof.numbers[place] : 0;
    };
    switch (proof.kind) {
    case Kind::LocksTorn:
        return tr("%1 must be together and are locked in different teams.", "names")
            .arg(students(proof.students));
    case Kind::LocksTogether:
        return tr("%1 must be apart and are both locked in %2.", "names, team")
            .arg(students(proof.students), team(number(0)));
    case Kind::LocksOverfull:
        return tr("%1 are locked in %2: they are %3, and it has %4 places.", "names, team, numbers")
            .arg(students(proof.students), team(number(2)))
            .arg(number(0))
            .arg(number(1));
    case Kind::LocksBreakRule:
        return tr("%1 are locked in %2, which breaks a rule: %3.", "names, team, rule")
            .arg(students(proof.students), team(number(0)), rule(m_setup.problem.rules[size_t(proof.rule)]));
    default:
        return {};
    }
}

QString TeamWords::because(const TeamFeasibility& feasibility) const
{
    const TeamProof& proof = feasibility.proof;
    QStringList claims;
    for (const TeamClaim& each : proof.claims)
        claims << claim(each);
    QString why;
    for (const QString& words : {ofCount(proof), ofGroup(proof), ofLocks(proof)}) {
        if (!words.isEmpty())
            why = words;
    }
    const QString rules = claims.join(tr("; ", "between rules"));
    if (why.isEmpty())
        return tr("All ways to form the teams were tried, and none keeps these rules at once: %1.")
            .arg(rules);
    return tr("%1 Rules that cannot hold at once: %2.", "sentence, rules").arg(why, rules);
}

QString TeamWords::change(const TeamRelaxation::Change& change) const
{
    const bool isGivenUp = change.count == TeamRelaxation::Change::GivenUp;
    if (change.claim.kind == TeamClaim::Kind::Sizes) {
        TeamSetup other;
        other.problem.sizes = change.sizes;
        return tr("form %1", "14 teams of 5 to 6").arg(TeamWords(other).claim(change.claim));
    }
    if (change.claim.kind == TeamClaim::Kind::Rule && !isGivenUp) {
        TeamRule weaker = m_setup.problem.rules[size_t(change.claim.index)];
        weaker.count = change.count;
        return tr("ask for %1", "a rule").arg(rule(weaker));
    }
    return tr("give up: %1", "a rule").arg(claim(change.claim));
}

QString TeamWords::relaxation(const TeamRelaxation& relaxation) const
{
    QStringList parts;
    for (const TeamRelaxation::Change& each : relaxation.changes)
        parts << change(each);
    return parts.join(tr(", and ", "between changes"));
}

} // namespace kitcamp
