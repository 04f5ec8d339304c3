// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/catalogues.h"
#include "models/statistics/lending/lendingfacts.h"

namespace kitcamp {

FactCatalogue allFacts()
{
    FactCatalogue facts = sharedFacts();
    facts.add(participantFacts());
    facts.add(teachingFacts());
    facts.add(resultFacts());
    facts.add(lendingFacts());
    return facts;
}

} // namespace kitcamp
