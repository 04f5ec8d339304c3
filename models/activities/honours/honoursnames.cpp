// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/honoursrecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void registerHonoursNames(Domain& domain)
{
    NameQueries& names = domain.nameQueries;
    for (const char* table : {"contest_round", "figure_question", "report_layout"})
        names.insert(QString::fromLatin1(table), QByteArray("SELECT name FROM ") + table + " WHERE id=?");
    names.insert(
        u"contest_result"_s,
        "SELECT coalesce((SELECT o.name FROM participation AS m JOIN person AS o ON o.id=m.person"
        " WHERE m.id=x.participation), (SELECT t.number || CASE WHEN t.name<>'' THEN ' · ' || t.name"
        " ELSE '' END FROM team AS t WHERE t.id=x.team), '') || ' · ' || r.name FROM contest_result AS x"
        " JOIN contest_round AS r ON r.id=x.contest_round WHERE x.id=?");
    names.insert(u"consent"_s,
                 "SELECT o.name || ' · ' || c.given_on FROM consent AS c JOIN person AS o ON o.id=c.person"
                 " WHERE c.id=?");
    names.insert(u"retention_rule"_s, "SELECT subject || ' · ' || days FROM retention_rule WHERE id=?");
    names.insert(u"dashboard_block"_s,
                 "SELECT coalesce((SELECT name FROM figure_question WHERE id=b.figure_question), b.block)"
                 " FROM dashboard_block AS b WHERE b.id=?");
}

} // namespace kitcamp
