// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"

#include "app/memberrights.h"
#include "app/pastrules.h"
#include "models/activities/activitydomain.h"
#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/badges/badges.h"
#include "models/activities/attendees/campactions.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/contests/contestactions.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/activities/publishing/publishing.h"
#include "models/activities/selection/selectionactions.h"
#include "models/activities/sessions/sessiondomain.h"
#include "models/activities/certificates/certificateactions.h"
#include "models/activities/judging/judgingactions.h"
#include "models/activities/teams/teamactions.h"
#include "models/alliance/alliancedomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/members/membersdomain.h"
#include "models/members/operatoractions.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"
#include "models/store/recordmerge.h"
#include "models/sync/syncdomain.h"

namespace kitcamp {

Domain fullDomain()
{
    Domain domain;
    registerRecords(domain);
    registerMerging(domain);
    registerPeople(domain);
    registerOperatorPasswords(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerCamps(domain);
    registerHonours(domain);
    registerContests(domain);
    registerJudging(domain);
    registerSelection(domain);
    registerPublishing(domain);
    registerSessions(domain);
    registerAttendance(domain);
    registerAttendees(domain);
    registerCertificates(domain);
    registerBadges(domain);
    registerTeams(domain);
    registerLending(domain);
    registerMembers(domain);
    registerSync(domain);
    registerAlliance(domain);
    registerPastRules(domain);
    registerMemberRights(domain);
    return domain;
}

} // namespace kitcamp
