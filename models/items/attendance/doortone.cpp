// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/doortone.h"

#include "models/items/outcomewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Tone toneOf(const DoorOutcome& outcome)
{
    switch (outcome.event) {
    case DoorEvent::Present:
    case DoorEvent::WalkedIn:
    case DoorEvent::Confirmed:
    case DoorEvent::CardBound:
        return Tone::Ok;
    case DoorEvent::Late:
    case DoorEvent::OtherSession:
    case DoorEvent::SeveralSessions:
    case DoorEvent::NoPlace:
    case DoorEvent::UnknownCard:
    case DoorEvent::NobodyFound:
    case DoorEvent::SeveralFound:
        return Tone::Warn;
    case DoorEvent::NotOnRoster:
    case DoorEvent::NoSession:
    case DoorEvent::NotOpen:
    case DoorEvent::UnknownScan:
    case DoorEvent::CardRefused:
    case DoorEvent::NotForTheDoor:
    case DoorEvent::Refused:
    case DoorEvent::Failed:
        return Tone::Bad;
    case DoorEvent::AlreadyIn:
    case DoorEvent::DoubleRead:
        return Tone::Muted;
    default:
        return Tone::Plain;
    }
}

Tone toneOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return Tone::Ok;
    case AttendanceState::Late:
        return Tone::Warn;
    case AttendanceState::Absent:
        return Tone::Bad;
    case AttendanceState::Excused:
        return Tone::Plain;
    case AttendanceState::Unmarked:
        break;
    }
    return Tone::Muted;
}

QString offersText(const DoorOutcome& outcome)
{
    QStringList parts;
    if (!outcome.note.isEmpty())
        parts << outcome.note;
    if (!outcome.error.waysOut.isEmpty())
        parts << outcome.error.waysOut.constFirst();
    int number = outcome.firstOffer;
    for (const DoorOffer& offer : outcome.offers)
        parts << offerKey(number++) + u' ' + offer.text;
    return parts.join(u"  "_s);
}

} // namespace kitcamp
