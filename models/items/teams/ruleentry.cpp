// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/ruleentry.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RuleWording {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RuleWording)
};

using Soft = TeamCriterion::Kind;
using Hard = TeamHardRule::Kind;

TeamDemand demandOf(Soft kind)
{
    switch (kind) {
    case Soft::Mix:
        return TeamDemand::Mixed;
    case Soft::Balance:
        return TeamDemand::Balanced;
    case Soft::Group:
        return TeamDemand::Alike;
    case Soft::Wishes:
        return TeamDemand::WishesKept;
    case Soft::Projects:
        return TeamDemand::ProjectChoices;
    case Soft::Hours:
        break;
    }
    return TeamDemand::HoursInCommon;
}

TeamDemand demandOf(const TeamHardRule& rule)
{
    switch (rule.kind) {
    case Hard::AtLeast:
        return TeamDemand::AtLeast;
    case Hard::AtMost:
        return TeamDemand::AtMost;
    case Hard::NotExactly:
        return TeamDemand::NeverExactly;
    case Hard::Common:
        return TeamDemand::AllShare;
    case Hard::NoRepeat:
        return TeamDemand::NoEarlierMates;
    case Hard::Apart:
        return TeamDemand::UnwishedApart;
    case Hard::Together:
        break;
    }
    return TeamDemand::Together;
}

Soft softKind(TeamDemand demand)
{
    switch (demand) {
    case TeamDemand::Balanced:
        return Soft::Balance;
    case TeamDemand::Alike:
        return Soft::Group;
    case TeamDemand::WishesKept:
        return Soft::Wishes;
    case TeamDemand::ProjectChoices:
        return Soft::Projects;
    case TeamDemand::HoursInCommon:
        return Soft::Hours;
    default:
        return Soft::Mix;
    }
}

Hard hardKind(TeamDemand demand)
{
    switch (demand) {
    case TeamDemand::AtLeast:
        return Hard::AtLeast;
    case TeamDemand::NeverExactly:
        return Hard::NotExactly;
    case TeamDemand::AllShare:
        return Hard::Common;
    case TeamDemand::UnwishedApart:
        return Hard::Apart;
    case TeamDemand::NoEarlierMates:
        return Hard::NoRepeat;
    case TeamDemand::Together:
        return Hard::Together;
    default:
        return Hard::AtMost;
    }
}

TeamCriterionWish wishOf(const RuleEntry& entry)
{
    TeamCriterionWish wish = entry.wish.value_or(TeamCriterionWish());
    wish.kind = softKind(entry.demand);
    wish.columns = entry.columns;
    wish.weight = entry.weight;
    wish.without = wish.kind == Soft::Wishes ? teamcolumns::unwished : QString();
    if (wish.kind == Soft::Hours)
        wish.atLeast = std::max(1, entry.count);
    return wish;
}

TeamHardRule hardOf(const RuleEntry& entry)
{
    TeamHardRule rule = entry.hard.value_or(TeamHardRule());
    rule.kind = hardKind(entry.demand);
    rule.columns = entry.columns;
    if (rule.values.size() < 2)
        rule.values = entry.value.isEmpty() ? QStringList() : QStringList{entry.value};
    rule.count.reset();
    if (rule.kind != Hard::NoRepeat && rule.kind != Hard::Apart && rule.kind != Hard::Together
        && !(rule.kind == Hard::AtMost && entry.count == 0))
        rule.count = std::max(rule.kind == Hard::AtMost ? 0 : 1, entry.count);
    return rule;
}

QString studentNames(const QStringList& ids, const TeamRoster& roster)
{
    QStringList names;
    for (const QString& id : ids) {
        const int place = roster.places.value(id.toLongLong(), -1);
        names << (place < 0 ? RuleWording::tr("somebody who left") : roster.students[place].name);
    }
    return names.join(RuleWording::tr(" and ", "between two names"));
}

QString hardWords(const RuleEntry& entry, const QString& about)
{
    switch (entry.demand) {
    case TeamDemand::AtMost:
        return entry.count == 0
            ? RuleWording::tr("%1: no more than the fair share in a team").arg(about)
            : RuleWording::tr("%1: at most %n of one in a team", "", entry.count).arg(about);
    case TeamDemand::AtLeast:
        return RuleWording::tr("%1: at least %n in each team", "", entry.count).arg(about);
    case TeamDemand::NeverExactly:
        return entry.count == 1
            ? RuleWording::tr("%1: never a single one in a team").arg(about)
            : RuleWording::tr("%1: never exactly %n in a team", "", entry.count).arg(about);
    case TeamDemand::AllShare:
        return RuleWording::tr("%1: all of a team share at least %n", "", entry.count).arg(about);
    case TeamDemand::UnwishedApart:
        return RuleWording::tr("Nobody is with whom she would rather not be with");
    default:
        return RuleWording::tr("Nobody is with a team mate of an earlier camp");
    }
}

} // namespace

bool mustHold(TeamDemand demand)
{
    return demand >= TeamDemand::AtMost;
}

QString demandWords(TeamDemand demand)
{
    switch (demand) {
    case TeamDemand::Mixed:
        return RuleWording::tr("mixed in every team");
    case TeamDemand::Balanced:
        return RuleWording::tr("balanced between the teams");
    case TeamDemand::Alike:
        return RuleWording::tr("alike in every team");
    case TeamDemand::HoursInCommon:
        return RuleWording::tr("many hours in common");
    case TeamDemand::WishesKept:
        return RuleWording::tr("kept as far as can be");
    case TeamDemand::ProjectChoices:
        return RuleWording::tr("the first choices of projects");
    case TeamDemand::AtMost:
        return RuleWording::tr("at most so many of one in a team");
    case TeamDemand::AtLeast:
        return RuleWording::tr("at least so many in each team");
    case TeamDemand::NeverExactly:
        return RuleWording::tr("never exactly so many in a team");
    case TeamDemand::AllShare:
        return RuleWording::tr("all of a team share at least so many");
    case TeamDemand::UnwishedApart:
        return RuleWording::tr("must be apart");
    case TeamDemand::NoEarlierMates:
        return RuleWording::tr("must be apart this time");
    case TeamDemand::Together:
        return RuleWording::tr("must be together");
    case TeamDemand::Apart:
        return RuleWording::tr("must be apart");
    }
    return {};
}

QString ruleWords(const RuleEntry& entry, const TeamRoster& roster)
{
    if (!entry.students.isEmpty())
        return entry.demand == TeamDemand::Together
            ? RuleWording::tr("%1: together", "names").arg(studentNames(entry.students, roster))
            : RuleWording::tr("%1: apart", "names").arg(studentNames(entry.students, roster));
    const TeamAttribute* attribute = roster.attribute(entry.columns.value(0));
    QString about = attribute ? attribute->title : entry.columns.value(0);
    const QStringList several = entry.hard ? entry.hard->values : QStringList();
    if (!entry.value.isEmpty())
        about += u' '
            + (several.size() > 1 ? several.join(u"/"_s)
                   : attribute    ? attribute->word(entry.value)
                                  : entry.value);
    if (mustHold(entry.demand))
        return hardWords(entry, about);
    if (entry.demand == TeamDemand::WishesKept)
        about = RuleWording::tr("Wishes for team mates");
    else if (entry.demand == TeamDemand::ProjectChoices)
        about = RuleWording::tr("Projects");
    return RuleWording::tr("%1: %2, weight %3", "University: mixed in every team, weight 5")
        .arg(about, demandWords(entry.demand), QLocale().toString(entry.weight, 'g', 4));
}

QList<RuleEntry> ruleEntries(const TeamRules& rules)
{
    QList<RuleEntry> entries;
    for (const TeamCriterionWish& wish : rules.criteria)
        entries << RuleEntry{demandOf(wish.kind), wish.columns, {}, wish.atLeast, wish.weight, {}, wish, {}};
    for (const TeamHardRule& rule : rules.hard)
        entries << RuleEntry{demandOf(rule),
                             rule.columns,
                             rule.values.value(0),
                             rule.count.value_or(rule.kind == Hard::AtMost ? 0 : 1),
                             1,
                             {},
                             {},
                             rule};
    for (const QStringList& group : rules.together)
        entries << RuleEntry{TeamDemand::Together, {}, {}, 1, 1, group, {}, {}};
    for (const QStringList& group : rules.apart)
        entries << RuleEntry{TeamDemand::Apart, {}, {}, 1, 1, group, {}, {}};
    return entries;
}

TeamRules withEntries(const TeamRules& rules, const QList<RuleEntry>& entries)
{
    TeamRules made = rules;
    made.criteria.clear();
    made.hard.clear();
    made.together.clear();
    made.apart.clear();
    for (const RuleEntry& entry : entries) {
        if (!entry.students.isEmpty())
            (entry.demand == TeamDemand::Together ? made.together : made.apart) << entry.students;
        else if (mustHold(entry.demand))
            made.hard << hardOf(entry);
        else
            made.criteria << wishOf(entry);
    }
    return made;
}

} // namespace kitcamp
