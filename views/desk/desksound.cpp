// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/desksound.h"

namespace kitcamp {

namespace {

std::optional<Sound> ownSound(DeskEvent event)
{
    switch (event) {
    case DeskEvent::Lent:
    case DeskEvent::Renewed:
    case DeskEvent::CardBound:
    case DeskEvent::Noted:
    case DeskEvent::Marked:
    case DeskEvent::UseStarted:
        return Sound::Lent;
    case DeskEvent::Returned:
    case DeskEvent::UseEnded:
        return Sound::Returned;
    case DeskEvent::Refused:
    case DeskEvent::LostCard:
    case DeskEvent::Failed:
        return Sound::Refused;
    case DeskEvent::WaitsForCard:
    case DeskEvent::UnknownCard:
    case DeskEvent::NobodyFound:
    case DeskEvent::SeveralFound:
    case DeskEvent::UnknownScan:
    case DeskEvent::AsksText:
        return Sound::Unknown;
    case DeskEvent::Undone:
        return Sound::Undone;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Sound> soundOf(const DeskOutcome& outcome)
{
    std::optional<Sound> sound = ownSound(outcome.event);
    for (const DeskOutcome& one : outcome.further) {
        if (sound != Sound::Refused)
            sound = ownSound(one.event);
    }
    return sound;
}

} // namespace kitcamp
