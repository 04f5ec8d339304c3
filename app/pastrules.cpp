// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastrules.h"

#include "models/people/erasedpersons.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void registerPastRules(Domain& domain)
{
    PastRules& past = domain.past;
    past.happenedAt.insert(u"loan"_s, "SELECT lent_at FROM loan WHERE id=?");
    past.happenedAt.insert(u"activity"_s, "SELECT starts_on FROM activity WHERE id=?");
    past.happenedAt.insert(
        u"participation"_s,
        "SELECT a.starts_on FROM participation AS p JOIN activity AS a ON a.id=p.activity WHERE p.id=?");
    past.happenedAt.insert(u"session"_s, "SELECT starts FROM session WHERE id=?");
    past.happenedAt.insert(u"award"_s, "SELECT given_on FROM award WHERE id=?");
    past.erasingKinds = {u"person.erase"_s, u"camp.erase_identities"_s};
    past.keepErased = keepErasedPersons;
}

} // namespace kitcamp
