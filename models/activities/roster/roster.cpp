// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/roster.h"

#include "models/activities/roster/questions.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosterinvariants.h"
#include "models/activities/roster/waitingactions.h"
#include "models/store/domain.h"

namespace kitcamp {

void registerRoster(Domain& domain)
{
    domain.actions.add<AddParticipants>();
    domain.actions.add<GiveSeats>();
    domain.actions.add<LeaveRoster>();
    domain.actions.add<CompleteParticipations>();
    domain.actions.add<ChangeParticipations>();
    domain.actions.add<RemoveParticipations>();
    domain.actions.add<WaitForSeats>();
    domain.actions.add<MoveInWaitingList>();
    domain.actions.add<OfferFreeSeats>();
    domain.actions.add<LapseOffers>();
    domain.actions.add<SetSeats>();
    domain.actions.add<SetAnswers>();
    registerRosterInvariants(domain);
}

} // namespace kitcamp
