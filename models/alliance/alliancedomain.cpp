// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/alliancedomain.h"

#include "models/alliance/filekind.h"
#include "models/alliance/handoveractions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void registerAlliance(Domain& domain)
{
    domain.actions.add<GiveHandover>();
    domain.actions.add<TakeHandover>();
    domain.invariants.push_back(allianceHasNoDesk());
    domain.nameQueries.insert(
        u"handover"_s,
        "SELECT (SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM activity AS a "
        "WHERE a.id=h.activity) || ' · ' || h.partner_name FROM handover AS h WHERE h.id=?");
    domain.nameQueries.insert(u"handover_row"_s, "SELECT tbl || ' ' || here FROM handover_row WHERE id=?");
}

} // namespace kitcamp
