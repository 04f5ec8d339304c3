// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessiondomain.h"

#include "models/activities/sessions/busyactions.h"
#include "models/activities/sessions/planactions.h"
#include "models/activities/sessions/sessionactions.h"
#include "models/store/domain.h"

namespace kitcamp {

void registerSessions(Domain& domain)
{
    domain.actions.add<AddSessions>();
    domain.actions.add<AddSeries>();
    domain.actions.add<ChangeSessions>();
    domain.actions.add<CancelSessions>();
    domain.actions.add<RestoreSessions>();
    domain.actions.add<RemoveSessions>();
    domain.actions.add<DuplicateActivity>();
    domain.actions.add<ChangeCalendar>();
    domain.actions.add<ReplaceBusyTimes>();
    domain.actions.add<ClearBusyTimes>();
}

} // namespace kitcamp
