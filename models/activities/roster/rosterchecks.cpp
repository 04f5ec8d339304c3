// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosterchecks.h"

#include "models/activities/roster/rosteractions.h"

namespace kitcamp::rosterchecks {

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

Result<ParticipationState> wantedState(const QString& name, std::initializer_list<ParticipationState> allowed)
{
    const std::optional<ParticipationState> state = participationState(name);
    if (!state || std::find(allowed.begin(), allowed.end(), *state) == allowed.end())
        return usage(AddParticipants::tr("A participant cannot be set to \"%1\" here.").arg(name));
    return *state;
}

Error unknownSeat(const QString& name)
{
    return usage(AddParticipants::tr("There is no kind of seat called \"%1\".").arg(name));
}

Result<SeatKind> wantedSeat(const QString& name)
{
    const std::optional<SeatKind> seat = seatKind(name);
    return seat ? Result<SeatKind>(*seat) : unknownSeat(name);
}

Error refusedFor(const QString& sentence, const QString& rule, const QString& wayOut)
{
    return {ErrorCode::Refused, sentence, {}, rule, {wayOut}};
}

} // namespace kitcamp::rosterchecks
