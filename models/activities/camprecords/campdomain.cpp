// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"

#include "models/activities/camprecords/campinvariants.h"
#include "models/activities/camprecords/camprecords.h"
#include "models/activities/camprecords/campsearch.h"

namespace kitcamp {

void registerCamps(Domain& domain)
{
    registerCampPlanRecords(domain);
    registerApplicationRecords(domain);
    registerAttendeeRecords(domain);
    registerTeamRecords(domain);
    registerJudgingRecords(domain);
    registerSurveyRecords(domain);
    registerCampNames(domain);
    registerCampInvariants(domain);
    const auto texts = std::make_shared<SharedSearchText>();
    domain.searchSources.push_back(teamSearch(texts));
    domain.searchSources.push_back(projectCaseSearch(texts));
}

} // namespace kitcamp
