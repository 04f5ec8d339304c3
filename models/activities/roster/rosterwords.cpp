// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of the roster say of themselves.
#include "models/activities/roster/rosterwords.h"
#include "models/activities/roster/rosteractions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString activityName(const Naming& naming, qint64 activity)
{
    return naming.name(u"activity"_s, activity);
}

QString peopleOf(const Naming& naming, const QList<RosterEntry>& entries)
{
    if (entries.size() == 1)
        return naming.name(u"person"_s, entries.first().person);
    return AddParticipants::tr("%n people", "put 12 people on the roster", static_cast<int>(entries.size()));
}

/// One phrase for one person, another for many, and the same in the words of a deed.
struct Phrase {
    QString one; ///< %1: the person and the activity
    QString many; ///< %1: how many people, %2: the activity
};

QString told(const Phrase& phrase, const Naming& naming, const QList<qint64>& participations, qint64 activity)
{
    if (participations.size() == 1)
        return phrase.one.arg(naming.name(u"participation"_s, participations.first()));
    return phrase.many.arg(rosterwords::people(participations.size()), activityName(naming, activity));
}

Phrase seatPhrase(const QString& state)
{
    if (state == "offered"_L1)
        return {GiveSeats::tr("Offered a seat: %1", "%1: person and activity"),
                GiveSeats::tr("Offered seats to %1 in %2", "%1: 12 people")};
    return {GiveSeats::tr("Confirmed %1", "%1: person and activity"),
            GiveSeats::tr("Confirmed %1 in %2", "%1: 12 people")};
}

Phrase leavePhrase(const QString& state)
{
    if (state == "declined"_L1)
        return {LeaveRoster::tr("Declined %1", "%1: person and activity"),
                LeaveRoster::tr("Declined %1 in %2", "%1: 12 people")};
    if (state == "no_show"_L1)
        return {LeaveRoster::tr("Marked as no-show: %1", "%1: person and activity"),
                LeaveRoster::tr("Marked %1 in %2 as no-show", "%1: 12 people")};
    return {LeaveRoster::tr("Withdrew %1", "%1: person and activity"),
            LeaveRoster::tr("Withdrew %1 in %2", "%1: 12 people")};
}

/// Who finds no seat may wait instead: then not all of them have what was asked for.
QString withWaiting(const QString& what, const QString& ifFull)
{
    return ifFull == waitIfFull ? GiveSeats::tr("%1; where no seat is free: on the waiting list",
                                                "%1: confirmed, or Confirmed 12 people in Robotics")
                                      .arg(what)
                                : what;
}

QString withOverride(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence
                            : GiveSeats::tr("%1, beyond the seats if need be: \"%2\"",
                                            "%1: Confirmed Li · Robotics, %2: the reason")
                                  .arg(sentence, reason);
}

} // namespace

QString rosterwords::people(qsizetype count)
{
    return AddParticipants::tr("%n people", "put 12 people on the roster", static_cast<int>(count));
}

ObjectRef rosterwords::subjectOf(const QList<qint64>& participations, qint64 activity)
{
    return participations.size() == 1 ? ObjectRef{u"participation"_s, participations.first()}
                                      : ObjectRef{u"activity"_s, activity};
}

QString rosterwords::stateTitle(const Naming& naming, const QString& state)
{
    const RecordType* type = naming.domain().recordTypes.find(u"participation"_s);
    const FieldDescription* field = type ? type->field(u"state"_s) : nullptr;
    return field ? field->choiceTitle(state) : state;
}

QString AddParticipants::sentence(const Naming& naming) const
{
    const QString what =
        tr("Put %1 on the roster of %2 (%3)", "%1: a person, or 12 people, %3: confirmed, applied ...")
            .arg(peopleOf(naming, entries), activityName(naming, activity),
                 withWaiting(rosterwords::stateTitle(naming, state), ifFull));
    return withOverride(what, overrideReason);
}

ObjectRef AddParticipants::subject() const
{
    return {u"activity"_s, activity};
}

QString AddParticipants::deed(const Naming& naming) const
{
    return tr("put %1 on the roster (%2)", "Robotics: you put Li on the roster (confirmed)")
        .arg(peopleOf(naming, entries), withWaiting(rosterwords::stateTitle(naming, state), ifFull));
}

QString GiveSeats::sentence(const Naming& naming) const
{
    return withOverride(withWaiting(told(seatPhrase(state), naming, participations, activity), ifFull),
                        overrideReason);
}

ObjectRef GiveSeats::subject() const
{
    return rosterwords::subjectOf(participations, activity);
}

QString GiveSeats::deed(const Naming&) const
{
    return state == "offered"_L1 ? tr("offered a seat", "Li · Robotics: you offered a seat")
                                 : tr("confirmed the seat", "Li · Robotics: you confirmed the seat");
}

QString LeaveRoster::sentence(const Naming& naming) const
{
    const QString what = told(leavePhrase(state), naming, participations, activity);
    return reason.isEmpty() ? what : tr("%1: \"%2\"", "%1: what was done, %2: the reason").arg(what, reason);
}

ObjectRef LeaveRoster::subject() const
{
    return rosterwords::subjectOf(participations, activity);
}

QString LeaveRoster::deed(const Naming&) const
{
    if (state == "declined"_L1)
        return tr("declined it", "Li · Robotics: you declined it");
    return state == "no_show"_L1 ? tr("marked a no-show", "Li · Robotics: you marked a no-show")
                                 : tr("withdrew it", "Li · Robotics: you withdrew it");
}

QString CompleteParticipations::sentence(const Naming& naming) const
{
    const QList<qint64> all = completed + notCompleted + open;
    if (all.size() != 1) {
        return tr("Completed %1: %2 completed, %3 not", "%1: an activity, %2 and %3: numbers of people")
            .arg(activityName(naming, activity))
            .arg(completed.size())
            .arg(notCompleted.size());
    }
    const QString who = naming.name(u"participation"_s, all.first());
    if (!completed.isEmpty())
        return tr("Completed: %1", "%1: person and activity").arg(who);
    return notCompleted.isEmpty() ? tr("Set back to confirmed: %1").arg(who)
                                  : tr("Not completed: %1", "%1: person and activity").arg(who);
}

ObjectRef CompleteParticipations::subject() const
{
    return rosterwords::subjectOf(completed + notCompleted + open, activity);
}

QString CompleteParticipations::deed(const Naming&) const
{
    return tr("said who completed", "Robotics: you said who completed");
}

QString ChangeParticipations::sentence(const Naming& naming) const
{
    const Phrase role_{tr("Changed the role: %1", "%1: person and activity"),
                       tr("Changed the role of %1 in %2", "%1: 12 people")};
    const Phrase seat_{tr("Changed the seat: %1", "%1: person and activity"),
                       tr("Changed the seats of %1 in %2", "%1: 12 people")};
    return told(role.isEmpty() ? seat_ : role_, naming, participations, activity);
}

ObjectRef ChangeParticipations::subject() const
{
    return rosterwords::subjectOf(participations, activity);
}

QString ChangeParticipations::deed(const Naming&) const
{
    return role.isEmpty() ? tr("changed the seat", "Li · Robotics: you changed the seat")
                          : tr("changed the role", "Li · Robotics: you changed the role");
}

QString RemoveParticipations::sentence(const Naming& naming) const
{
    const QString who = names.size() == 1 ? names.first() : rosterwords::people(participations.size());
    return tr("Took %1 off the roster of %2", "%1: a person, or 12 people")
        .arg(who, activityName(naming, activity));
}

ObjectRef RemoveParticipations::subject() const
{
    return {u"activity"_s, activity};
}

QString RemoveParticipations::deed(const Naming&) const
{
    const QString who = names.size() == 1 ? names.first() : rosterwords::people(participations.size());
    return tr("took %1 off the roster", "Robotics: you took Li off the roster").arg(who);
}

} // namespace kitcamp
