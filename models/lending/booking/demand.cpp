// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/demand.h"

#include "models/activities/plan/courseneeds.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SessionRow {
    qint64 id = 0;
    int number = 0;
    QString title;
    BookingSpan span;
    int students = 0;
};

// Who takes part: students from confirmed on; as long as nobody is, the seats in the room are planned for.
constexpr auto sessionsOf =
    "SELECT s.id, s.number, s.title, s.starts, s.minutes, s.setup_minutes, s.clear_minutes, CASE WHEN "
    "s.some_members=1 THEN "
    "(SELECT count(*) FROM session_member AS m JOIN participation AS t ON t.id=m.participation WHERE "
    "m.session=s.id AND "
    "t.role='student' AND t.seat<>'online' AND (t.state='confirmed' OR t.state='completed' OR "
    "t.state='not_completed')) ELSE "
    "(SELECT coalesce(nullif(count(*), 0), a.seats_site, 0) FROM participation AS t WHERE t.activity=a.id "
    "AND t.role='student' "
    "AND t.seat<>'online' AND (t.state='confirmed' OR t.state='completed' OR t.state='not_completed')) END "
    "FROM session AS s "
    "JOIN activity AS a ON a.id=s.activity WHERE s.activity=?1 AND s.state='planned' AND "
    "a.state<>'cancelled' AND (s.starts IS "
    "NULL OR s.starts>=?2) AND s.kind<>'online' ORDER BY s.starts IS NULL, s.starts, s.id";

Result<QList<SessionRow>> sessionRows(Connection& connection, BookingMinute now, qint64 activity)
{
    QList<SessionRow> rows;
    KITCAMP_TRY(connection.each(
        sessionsOf,
        [&](const Statement& row) {
            SessionRow session{row.integer(0),
                               static_cast<int>(row.integer(1)),
                               row.text(2),
                               {},
                               static_cast<int>(row.integer(7))};
            if (const BookingMinute starts = bookingMinute(row.text(3)); starts >= 0)
                session.span = {starts - row.integer(5), starts + row.integer(4) + row.integer(6)};
            rows << session;
        },
        activity, bookingText(now)));
    return rows;
}

DemandLine& lineOf(QList<DemandLine>& lines, const SessionRow& session, ModelId model)
{
    for (DemandLine& line : lines) {
        if (line.session == session.id && line.model == model)
            return line;
    }
    lines << DemandLine{session.id, session.number, session.title, session.span, model};
    return lines.last();
}

Result<void> addBooked(Connection& connection, const SessionRow& session, QList<DemandLine>& lines)
{
    return connection.each(
        "SELECT id, model, count FROM reservation WHERE session=? AND model IS NOT NULL AND state='held' "
        "ORDER BY model",
        [&](const Statement& row) {
            DemandLine& line = lineOf(lines, session, row.id<ModelId>(1));
            line.booked += static_cast<int>(row.integer(2));
            line.reservations << row.id<ReservationId>(0);
        },
        session.id);
}

} // namespace

Result<QList<DemandLine>> demandOf(Connection& connection, qint64 at, qint64 activity)
{
    BookingLedger ledger(connection, at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    KITCAMP_ASSIGN(const QList<SessionRow> sessions, sessionRows(connection, now, activity));
    QList<DemandLine> lines;
    for (const SessionRow& session : sessions) {
        KITCAMP_ASSIGN(const auto needs, courseNeeds(connection, activity, session.students));
        for (const planning::Demand& need : needs)
            lineOf(lines, session, ModelId{need.model}).needed = need.count;
        KITCAMP_TRY(addBooked(connection, session, lines));
    }
    for (DemandLine& line : lines) {
        KITCAMP_ASSIGN(const auto name, connection.text("SELECT name FROM model WHERE id=?", line.model));
        line.modelName = name.value_or(QString());
        if (line.span.isEmpty())
            continue;
        LeftOut own;
        for (const ReservationId reservation : line.reservations)
            own.reservations.insert(reservation.value);
        KITCAMP_ASSIGN(const ModelAvailability others, ledger.availability(line.model, line.span, own));
        line.missing =
            std::max(0, std::max(line.needed, line.booked) - std::max(0, others.freeIn(line.span)));
    }
    return lines;
}

MakeReservations bookingsFor(const QList<DemandLine>& lines, qint64 activity, qint64 at, IdGenerator& ids)
{
    MakeReservations action{.at = at};
    for (const DemandLine& line : lines) {
        if (line.needed == line.booked)
            continue;
        action.instead += line.reservations;
        if (line.needed > 0)
            action.wishes << ReservationWish{.id = ids.next<ReservationId>(),
                                             .model = line.model,
                                             .count = line.needed,
                                             .activity = activity,
                                             .session = line.session};
    }
    return action;
}

} // namespace kitcamp
