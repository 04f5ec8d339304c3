// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/dooroutcome.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString DoorOutcome::sentence() const
{
    switch (event) {
    case DoorEvent::Nothing:
        return {};
    case DoorEvent::Present:
        return tr("Present");
    case DoorEvent::Late:
        return tr("Late by %n minute(s)", nullptr, minutesLate);
    case DoorEvent::AlreadyIn:
        return tr("In since %1 already.", "%1: a clock time").arg(text);
    case DoorEvent::DoubleRead:
        return tr("The same card again: nothing was done.");
    case DoorEvent::NoPlace:
        return tr("Has no confirmed place: %1.", "%1: waiting, offered ..").arg(text);
    case DoorEvent::NotOnRoster:
        return text.isEmpty()
            ? tr("Is not on the list of %1.", "%1: session").arg(sessionName)
            : tr("Is not on the list of %1: %2.", "%1: session, %2: why").arg(sessionName, text);
    case DoorEvent::OtherSession:
        return text.isEmpty() ? tr("Belongs to another group of this session.")
                              : tr("Belongs to another session: %1.", "%1: time, session, room").arg(text);
    case DoorEvent::SeveralSessions:
        return tr("Belongs to several sessions now. Which one?");
    case DoorEvent::NoSession:
        return text.isEmpty() ? tr("No session is open now: choose the session first.")
                              : tr("No session is open now. Next: %1.", "%1: time, session, room").arg(text);
    case DoorEvent::NotOpen:
        return text;
    case DoorEvent::WalkedIn:
        return tr("Added to the list, and present");
    case DoorEvent::Confirmed:
        return tr("Place confirmed, and present");
    case DoorEvent::Corrected:
    case DoorEvent::Closed:
    case DoorEvent::SessionChosen:
    case DoorEvent::OperatorChanged:
    case DoorEvent::CardRefused:
        return text;
    case DoorEvent::UnknownCard:
        return tr("Nobody has this card. Type a name, a number or the end of a phone number.");
    case DoorEvent::CardBound:
        return tr("The card belongs to %1 now.", "%1: person").arg(person);
    case DoorEvent::NobodyFound:
        return tr("Nobody is called so. Enter the person under People, then scan again.");
    case DoorEvent::SeveralFound:
        return tr("Several people match. Which one?");
    case DoorEvent::UnknownScan:
        return offers.isEmpty() ? tr("Nothing here has this number or name.")
                                : tr("Nothing here has this number or name. Did you mean one of these?");
    case DoorEvent::NotForTheDoor:
        return tr("%1 is nothing for the door. Scan it at the desk.", "%1: tag or code").arg(text);
    case DoorEvent::Undone:
        return tr("Taken back: %1", "%1: what had been done").arg(text);
    case DoorEvent::Refused:
    case DoorEvent::Failed:
        return error.sentence;
    }
    return {};
}

QString doorEventWord(DoorEvent event)
{
    switch (event) {
    case DoorEvent::Nothing:
        break;
    case DoorEvent::Present:
        return u"present"_s;
    case DoorEvent::Late:
        return u"late"_s;
    case DoorEvent::AlreadyIn:
        return u"already-in"_s;
    case DoorEvent::DoubleRead:
        return u"double-read"_s;
    case DoorEvent::NoPlace:
        return u"no-place"_s;
    case DoorEvent::NotOnRoster:
        return u"not-on-roster"_s;
    case DoorEvent::OtherSession:
        return u"other-session"_s;
    case DoorEvent::SeveralSessions:
        return u"several-sessions"_s;
    case DoorEvent::NoSession:
        return u"no-session"_s;
    case DoorEvent::NotOpen:
        return u"not-open"_s;
    case DoorEvent::WalkedIn:
        return u"walk-in"_s;
    case DoorEvent::Confirmed:
        return u"confirmed"_s;
    case DoorEvent::Corrected:
        return u"corrected"_s;
    case DoorEvent::Closed:
        return u"closed"_s;
    case DoorEvent::UnknownCard:
        return u"unknown-card"_s;
    case DoorEvent::CardBound:
        return u"card-bound"_s;
    case DoorEvent::NobodyFound:
        return u"nobody-found"_s;
    case DoorEvent::SeveralFound:
        return u"several-found"_s;
    case DoorEvent::UnknownScan:
        return u"unknown"_s;
    case DoorEvent::CardRefused:
        return u"card-refused"_s;
    case DoorEvent::NotForTheDoor:
        return u"not-for-the-door"_s;
    case DoorEvent::Undone:
        return u"undone"_s;
    case DoorEvent::SessionChosen:
        return u"session"_s;
    case DoorEvent::OperatorChanged:
        return u"operator"_s;
    case DoorEvent::Refused:
        return u"refused"_s;
    case DoorEvent::Failed:
        return u"failed"_s;
    }
    return u"nothing"_s;
}

} // namespace kitcamp
