// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/cameagain.h"

#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Again {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CameAgain)
};

constexpr auto otherParts =
    "SELECT p.id, p.name, coalesce(o.name, ''), coalesce(o.name_en, ''), b.id, b.name, b.name_en, "
    "coalesce(b.starts_on, "
    "(SELECT min(substr(s.starts, 1, 10)) FROM session AS s WHERE s.activity=b.id), date(q.applied_at, "
    "'unixepoch')) AS "
    "other, q.role, coalesce(a.starts_on, '') FROM participation AS r JOIN activity AS a ON a.id=r.activity "
    "JOIN person "
    "AS p ON p.id=r.person LEFT JOIN organization AS o ON o.id=p.organization JOIN participation AS q ON "
    "q.person=r.person AND q.activity<>r.activity JOIN activity AS b ON b.id=q.activity WHERE r.activity=? "
    "AND "
    "r.role='student' AND r.state IN ('confirmed','completed','not_completed') AND q.state IN "
    "('confirmed','completed','not_completed') AND b.state<>'cancelled' ORDER BY p.name, p.id, other, b.id";

// Of a team the names of those of this camp who are in it; of the camp's own teams that are all.
constexpr auto awardsAfter =
    "WITH ours AS (SELECT DISTINCT r.person AS person FROM participation AS r WHERE r.activity=?1 AND "
    "r.role='student' "
    "AND r.state IN ('confirmed','completed','not_completed')) SELECT w.id, w.title, w.title_en, w.level, "
    "coalesce(t.number, 0), coalesce(p.name, (SELECT group_concat(name, ', ') FROM (SELECT m.name AS name "
    "FROM "
    "team_place AS l JOIN activity AS b ON b.team_plan=l.team_plan JOIN participation AS r ON "
    "r.id=l.participation JOIN "
    "person AS m ON m.id=r.person WHERE l.team=w.team AND r.person IN (SELECT person FROM ours) ORDER BY "
    "m.name))) AS "
    "who, coalesce(v.name, ''), coalesce(v.name_en, ''), w.giver, w.given_on FROM award AS w LEFT JOIN "
    "person AS p ON "
    "p.id=w.person LEFT JOIN team AS t ON t.id=w.team LEFT JOIN activity AS v ON v.id=w.activity WHERE "
    "w.given_on > "
    "(SELECT coalesce(ends_on, starts_on) FROM activity WHERE id=?1) AND (w.person IN (SELECT person FROM "
    "ours) OR "
    "t.activity=?1 OR (w.person IS NULL AND w.team IS NOT NULL AND who IS NOT NULL)) ORDER BY w.given_on "
    "DESC, w.id";

} // namespace

Result<QList<CameAgain>> cameAgain(Connection& connection, qint64 activity)
{
    QList<CameAgain> people;
    KITCAMP_TRY(connection.each(
        otherParts,
        [&](const Statement& row) {
            if (people.isEmpty() || people.constLast().person != row.integer(0))
                people << CameAgain{row.integer(0), row.text(1), shownName(row.text(2), row.text(3)), {}, {}};
            const OtherPart part{row.integer(4), shownName(row.text(5), row.text(6)), row.text(7),
                                 row.text(8)};
            (part.startsOn < row.text(9) ? people.last().earlier : people.last().later) << part;
        },
        activity));
    return people;
}

Result<QList<LaterAward>> laterAwards(Connection& connection, qint64 activity)
{
    QList<LaterAward> awards;
    KITCAMP_TRY(connection.each(
        awardsAfter,
        [&](const Statement& row) {
            LaterAward award{row.integer(0), shownName(row.text(1), row.text(2)), row.text(3), row.text(5)};
            if (row.integer(4) > 0)
                award.who = Again::tr("Team %1: %2", "%2: names").arg(row.integer(4)).arg(row.text(5));
            award.where = shownName(row.text(6), row.text(7));
            if (award.where.isEmpty())
                award.where = row.text(8);
            award.givenOn = row.text(9);
            awards << award;
        },
        activity));
    return awards;
}

} // namespace kitcamp
