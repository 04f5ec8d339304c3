// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RosterWork that is about seats which are given though none is there.
#include "models/activities/roster/rosterwork.h"
#include "models/activities/roster/waitingactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<QList<RosterLine>> RosterWork::holders()
{
    QList<qint64> ids;
    const QByteArray sql =
        QByteArray("SELECT id FROM participation WHERE activity=? AND role='student' AND state IN ")
        + statesWithSeat + " ORDER BY applied_at, id";
    KITCAMP_TRY(m_change.rows().each(
        sql.constData(), [&](const Statement& row) { ids << row.integer(0); }, m_activity));
    return linesOf(ids);
}

Result<void> RosterWork::keepBeyond(const QString& reason)
{
    KITCAMP_ASSIGN(const QList<RosterLine> seated, holders());
    Seats filled{.mode = m_seats.mode, .site = m_seats.site, .online = m_seats.online};
    QList<std::pair<RosterLine, RosterLine>> changes;
    int beyond = 0;
    for (const RosterLine& line : seated) {
        RosterLine after = line;
        const std::optional<SeatKind> place = filled.placeFor(line.seat);
        after.seat = place.value_or(filled.nearest(line.seat));
        if (line.beyondSeats.isEmpty() && !place) {
            after.beyondSeats = reason;
            ++beyond;
        }
        if (after.beyondSeats.isEmpty() && place)
            filled.count(*place, 1);
        changes << std::pair(line, after);
    }
    if (beyond > 0 && reason.isEmpty())
        return tooFewSeats(beyond);
    for (const auto& [before, after] : std::as_const(changes))
        KITCAMP_TRY(save(before, after));
    return {};
}

Error RosterWork::tooFewSeats(int without) const
{
    return {ErrorCode::Refused,
            SetSeats::tr("%n of the students who have a seat in %1 would be left without.", "%1: an activity",
                         without)
                .arg(m_name),
            {},
            u"seats"_s,
            {SetSeats::tr("Put them on the waiting list, or withdraw them, first."),
             SetSeats::tr("Give a reason: then those who came last keep their seats beyond the seats.")}};
}

} // namespace kitcamp
