// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosterduplicates.h"

#include "models/store/twinpairs.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<QList<RosterDuplicate>> rosterDuplicates(Connection& connection, const Domain& domain, qint64 activity)
{
    QList<RosterDuplicate> found;
    QHash<qint64, qint64> lineOf; ///< person -> the first participation
    QList<qint64> persons;
    KITCAMP_TRY(connection.each(
        "SELECT id, person FROM participation WHERE activity=? ORDER BY id",
        [&](const Statement& row) {
            const qint64 person = row.integer(1);
            if (lineOf.contains(person)) {
                found << RosterDuplicate{lineOf.value(person), row.integer(0), true};
                return;
            }
            lineOf.insert(person, row.integer(0));
            persons << person;
        },
        activity));
    KITCAMP_ASSIGN(const QList<TwinPair> pairs, twinPairsOf(connection, domain, u"person"_s, persons));
    for (const TwinPair& pair : pairs) {
        if (lineOf.contains(pair.a) && lineOf.contains(pair.b))
            found << RosterDuplicate{lineOf.value(pair.a), lineOf.value(pair.b), false};
    }
    return found;
}

} // namespace kitcamp
