// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include "models/people/erasedtables.h"
#include "models/people/peopleinvariants.h"
#include "models/people/peoplerecords.h"
#include "models/people/peoplesearch.h"
#include "models/people/personactions.h"
#include "models/people/personerasure.h"

namespace kitcamp {

void registerPeople(Domain& domain)
{
    const auto texts = std::make_shared<SharedSearchText>();
    registerPeopleRecords(domain, texts);
    registerPeopleInvariants(domain, texts);
    domain.searchSources.push_back(personSearch(texts));
    domain.actions.add<BindCard>();
    domain.actions.add<ReportNumberLost>();
    domain.actions.add<ReportNumberFound>();
    domain.actions.add<ConfirmOrganizationName>();
    domain.actions.add<ErasePersons>();
    registerErasure(domain);
}

} // namespace kitcamp
