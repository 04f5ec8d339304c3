// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/doorsound.h"

namespace kitcamp {

namespace {

std::optional<Sound> ownSound(DoorEvent event)
{
    switch (event) {
    case DoorEvent::Present:
    case DoorEvent::Late:
    case DoorEvent::WalkedIn:
    case DoorEvent::Confirmed:
    case DoorEvent::CardBound:
        return Sound::Lent;
    case DoorEvent::AlreadyIn:
        return Sound::Returned;
    case DoorEvent::CardRefused:
    case DoorEvent::NotOnRoster:
    case DoorEvent::NotOpen:
    case DoorEvent::NoSession:
    case DoorEvent::NotForTheDoor:
    case DoorEvent::Refused:
    case DoorEvent::Failed:
        return Sound::Refused;
    case DoorEvent::NoPlace:
    case DoorEvent::OtherSession:
    case DoorEvent::SeveralSessions:
    case DoorEvent::UnknownCard:
    case DoorEvent::NobodyFound:
    case DoorEvent::SeveralFound:
    case DoorEvent::UnknownScan:
        return Sound::Unknown;
    case DoorEvent::Undone:
        return Sound::Undone;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Sound> soundOf(const DoorOutcome& outcome)
{
    std::optional<Sound> sound = ownSound(outcome.event);
    for (const DoorOutcome& one : outcome.further) {
        if (sound != Sound::Refused)
            sound = ownSound(one.event);
    }
    return sound;
}

} // namespace kitcamp
