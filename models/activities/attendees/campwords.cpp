// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of those who come say of themselves.
#include "models/activities/attendees/campactions.h"

#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString whoIn(const Naming& naming, qint64 participation, qsizetype count)
{
    return count == 1 ? naming.name(u"participation"_s, participation)
                      : SetProgress::tr("%n people", "in a sentence", static_cast<int>(count));
}

bool takesBack(const QList<AccountGift>& gifts)
{
    return !gifts.isEmpty() && gifts.constFirst().participation == 0 && gifts.constFirst().team == 0;
}

} // namespace

QString SetProgress::sentence(const Naming& naming) const
{
    const ProgressMark first = marks.value(0);
    QSet<qint64> people;
    for (const ProgressMark& mark : marks)
        people.insert(mark.participation);
    return tr("Set the progress of %1 in %2 to %3 %", "%1: person or \"3 people\", %2: module")
        .arg(whoIn(naming, first.participation, people.size()),
             naming.name(u"pretraining_module"_s, first.module))
        .arg(percent);
}

ObjectRef SetProgress::subject() const
{
    return {u"participation"_s, marks.value(0).participation};
}

QString SetProgress::deed(const Naming& naming) const
{
    return tr("set the progress in %1 to %2 %", "about a participant, %1: module")
        .arg(naming.name(u"pretraining_module"_s, marks.value(0).module))
        .arg(percent);
}

QString AssignAccounts::sentence(const Naming& naming) const
{
    const auto count = static_cast<int>(gifts.size());
    const AccountGift first = gifts.value(0);
    if (count != 1)
        return takesBack(gifts) ? tr("Took %n cloud account(s) back", nullptr, count)
                                : tr("Gave out %n cloud account(s)", nullptr, count);
    const QString account = naming.name(u"cloud_account"_s, first.account);
    if (takesBack(gifts))
        return tr("Took the cloud account %1 back").arg(account);
    return tr("Gave the cloud account %1 to %2", "%2: person or team")
        .arg(account,
             first.team ? naming.name(u"team"_s, first.team)
                        : naming.name(u"participation"_s, first.participation));
}

ObjectRef AssignAccounts::subject() const
{
    return {u"cloud_account"_s, gifts.value(0).account};
}

QString AssignAccounts::deed(const Naming& naming) const
{
    const AccountGift first = gifts.value(0);
    if (takesBack(gifts))
        return tr("took it back", "about a cloud account");
    return tr("gave it to %1", "about a cloud account, %1: person or team")
        .arg(first.team ? naming.name(u"team"_s, first.team)
                        : naming.name(u"participation"_s, first.participation));
}

QString PlaceInRooms::sentence(const Naming& naming) const
{
    const BedPlace first = places.value(0);
    const QString who = whoIn(naming, first.participation, places.size());
    if (places.size() == 1 && first.room != 0)
        return tr("Put %1 into room %2", "%1: person, %2: bedroom")
            .arg(who, naming.name(u"lodging_room"_s, first.room));
    return first.room == 0 ? tr("Took %1 out of the bedrooms", "%1: person or \"3 people\"").arg(who)
                           : tr("Put %1 into bedrooms", "%1: \"3 people\"").arg(who);
}

ObjectRef PlaceInRooms::subject() const
{
    return {u"participation"_s, places.value(0).participation};
}

QString PlaceInRooms::deed(const Naming& naming) const
{
    const BedPlace first = places.value(0);
    return first.room == 0 ? tr("took it out of the bedroom", "about a participant")
                           : tr("put it into room %1", "about a participant, %1: bedroom")
                                 .arg(naming.name(u"lodging_room"_s, first.room));
}

} // namespace kitcamp
