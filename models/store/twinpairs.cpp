// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/twinpairs.h"

#include "models/store/connection.h"

#include <QSet>

namespace kitcamp {

Result<QList<TwinPair>> twinPairsOf(Connection& connection, const Domain& domain, const QString& table,
                                    const QList<qint64>& ids, const std::function<bool(qsizetype)>& done)
{
    QList<TwinPair> pairs;
    const RecordType* type = domain.recordTypes.find(table);
    if (!type || !type->twins)
        return pairs;
    QSet<std::pair<qint64, qint64>> known;
    qsizetype looked = 0;
    for (const qint64 id : ids) {
        if (done && !done(looked++))
            return Error{ErrorCode::Cancelled, {}, {}};
        KITCAMP_ASSIGN(const QList<qint64> twins, type->twins(connection, id));
        for (const qint64 twin : twins) {
            const std::pair pair(std::min(id, twin), std::max(id, twin));
            if (known.contains(pair))
                continue;
            known.insert(pair);
            KITCAMP_ASSIGN(
                const auto distinct,
                connection.integer("SELECT 1 FROM distinct_pair WHERE a=? AND b=?", pair.first, pair.second));
            if (!distinct)
                pairs << TwinPair{table, pair.first, pair.second};
        }
    }
    return pairs;
}

} // namespace kitcamp
