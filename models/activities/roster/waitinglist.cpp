// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RosterWork that is about those who wait.
#include "models/activities/roster/rosterwork.h"
#include "models/activities/roster/waitingplaces.h"

namespace kitcamp {

Result<QList<RosterLine>> RosterWork::waiting()
{
    QList<qint64> ids;
    KITCAMP_TRY(m_change.rows().each(
        waitingInOrder, [&](const Statement& row) { ids << row.integer(0); }, m_activity));
    return linesOf(ids);
}

Result<qint64> RosterWork::placeAtEnd(bool front)
{
    const char* sql = front
        ? "SELECT min(waiting_place) FROM participation WHERE activity=? AND state='waiting'"
        : "SELECT max(waiting_place) FROM participation WHERE activity=? AND state='waiting'";
    KITCAMP_ASSIGN(const auto place, m_change.rows().integer(sql, m_activity));
    return place.value_or(0) + (front ? -waitingGap : waitingGap);
}

Result<void> RosterWork::offerNext(int most)
{
    if (most <= 0 || !makesOffers())
        return {};
    KITCAMP_ASSIGN(const QList<RosterLine> next, waiting());
    for (const RosterLine& line : next) {
        const bool asks = line.role == QLatin1String("student") && !m_stepsBack.contains(line.id);
        if (most == 0 || !asks || !m_seats.placeFor(line.seat))
            continue;
        KITCAMP_TRY(giveSeat(line, ParticipationState::Offered, line.seat, {}));
        --most;
    }
    return {};
}

} // namespace kitcamp
