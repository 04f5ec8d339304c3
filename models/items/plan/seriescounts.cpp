// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/seriescounts.h"

namespace kitcamp {

Result<SeriesCounts> seriesCounts(Connection& rows, const SessionRow& session)
{
    SeriesCounts counts;
    KITCAMP_TRY(rows.each(
        "SELECT count(*), coalesce(sum(starts>?3),0) FROM session WHERE series=?1 AND state='planned' AND "
        "id<>?2",
        [&](const Statement& row) {
            counts = {1 + static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
        },
        session.series, session.id, session.starts));
    return counts;
}

Result<int> sessionsNumberedAfter(Connection& rows, qint64 session)
{
    KITCAMP_ASSIGN(const auto count,
                   rows.integer("SELECT count(*) FROM session AS s JOIN session AS w ON w.series=s.series "
                                "WHERE w.id=? AND s.id<>w.id AND s.number>w.number AND s.state='planned'",
                                session));
    return static_cast<int>(count.value_or(0));
}

} // namespace kitcamp
