// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"

#include "models/activities/records/activityinvariants.h"
#include "models/activities/records/activityrecords.h"
#include "models/activities/records/activitysearch.h"
#include "models/activities/roster/roster.h"

namespace kitcamp {

void registerActivities(Domain& domain)
{
    registerCalendarRecords(domain);
    registerCourseRecords(domain);
    registerRosterRecords(domain);
    registerSessionRecords(domain);
    registerPaperRecords(domain);
    registerActivityNames(domain);
    registerActivityInvariants(domain);
    registerRoster(domain);
    const auto texts = std::make_shared<SharedSearchText>();
    for (const SearchSource& source : {courseSearch(texts), activitySearch(texts), roomSearch(texts)})
        domain.searchSources.push_back(source);
}

} // namespace kitcamp
