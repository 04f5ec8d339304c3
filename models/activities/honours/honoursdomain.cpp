// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/honoursdomain.h"

#include "models/activities/honours/honoursrecords.h"
#include "models/activities/honours/honourssearch.h"

namespace kitcamp {

void registerHonours(Domain& domain)
{
    registerContestRecords(domain);
    registerConsentRecords(domain);
    registerFigureRecords(domain);
    registerHonoursNames(domain);
    registerHonoursInvariants(domain);
    domain.searchSources.push_back(awardSearch(std::make_shared<SharedSearchText>()));
}

} // namespace kitcamp
