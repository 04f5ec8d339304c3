// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosteroffice.h"

#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosterwork.h"
#include "models/activities/roster/waitingplaces.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<Seats> RosterOffice::seats(qint64 activity)
{
    return readSeats(m_connection, activity);
}

Result<std::optional<SeatRefusal>> RosterOffice::mayTakeSeat(qint64 activity, SeatKind seat, int wanted)
{
    KITCAMP_ASSIGN(const Seats all, seats(activity));
    const std::optional<int> left = all.free(seat);
    if (!left || *left >= wanted)
        return std::optional<SeatRefusal>();
    KITCAMP_ASSIGN(
        const auto name,
        m_connection.text("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?",
                          activity));
    return std::optional(
        SeatRefusal{.activity = name.value_or(QString()), .seat = seat, .seats = all, .wanted = wanted});
}

Result<QList<WaitingPerson>> RosterOffice::waitingList(qint64 activity)
{
    QList<WaitingPerson> list;
    const QByteArray sql =
        QByteArray("SELECT p.id, n.id, n.name, p.seat, p.applied_at FROM participation AS p"
                   " JOIN person AS n ON n.id=p.person WHERE p.activity=? AND p.state='waiting'"
                   " ORDER BY p.waiting_place IS NULL, p.waiting_place, p.applied_at, p.id");
    KITCAMP_TRY(m_connection.each(
        sql.constData(),
        [&](const Statement& row) {
            list << WaitingPerson{.participation = row.integer(0),
                                  .person = row.integer(1),
                                  .name = row.text(2),
                                  .seat = seatKind(row.text(3)).value_or(SeatKind::Site),
                                  .appliedAt = row.integer(4),
                                  .number = static_cast<int>(list.size()) + 1};
        },
        activity));
    return list;
}

Result<QList<LapsedOffer>> RosterOffice::lapsedOffers(qint64 at)
{
    QList<LapsedOffer> late;
    KITCAMP_TRY(m_connection.each(
        "SELECT activity, id, offer_until FROM participation WHERE state='offered' AND offer_until<?"
        " ORDER BY offer_until, id",
        [&](const Statement& row) {
            late << LapsedOffer{row.integer(0), row.integer(1), row.integer(2)};
        },
        at));
    return late;
}

Result<std::optional<qint64>> RosterOffice::nextLapse()
{
    return m_connection.integer("SELECT min(offer_until) FROM participation WHERE state='offered'");
}

Result<qint64> RosterOffice::offerDeadline(qint64 activity, qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    qint64 until = at;
    KITCAMP_TRY(m_connection.each(
        "SELECT offer_days, coalesce(starts_on,''), coalesce(ends_on,'') FROM activity WHERE id=?",
        [&](const Statement& row) {
            until = endOfOffer(at, static_cast<int>(row.integer(0)), row.text(1), row.text(2), centre.zone);
        },
        activity));
    return until;
}

Result<std::optional<qint64>> RosterOffice::participationOf(qint64 activity, qint64 person,
                                                            const QString& role)
{
    return m_connection.integer("SELECT id FROM participation WHERE activity=? AND person=? AND role=?",
                                activity, person, role);
}

Result<QList<Enrolment>> enrol(Connection& connection, qint64 activity, const QString& state,
                               const QList<SeatKind>& wishes, qint64 at)
{
    RosterOffice office(connection);
    KITCAMP_ASSIGN(Seats seats, office.seats(activity));
    KITCAMP_ASSIGN(const qint64 deadline, office.offerDeadline(activity, at));
    KITCAMP_ASSIGN(const auto last,
                   connection.integer("SELECT max(waiting_place) FROM participation WHERE activity=?"
                                      " AND state='waiting'",
                                      activity));
    qint64 place = last.value_or(0);
    const auto wanted = participationState(state);
    QList<Enrolment> all;
    for (const SeatKind wish : wishes) {
        Enrolment next{state, seatName(wish), {}, {}};
        const bool asks = wanted && holdsSeat(*wanted);
        const auto seat = asks ? seats.placeFor(wish) : std::nullopt;
        if (seat) {
            seats.count(*seat, 1);
            next.seat = seatName(*seat);
        } else if (asks) {
            next.state = u"waiting"_s;
        }
        if (next.state == "waiting"_L1)
            next.waitingPlace = place += waitingGap;
        if (next.state == "offered"_L1)
            next.offerUntil = deadline;
        all << next;
    }
    return all;
}

} // namespace kitcamp
