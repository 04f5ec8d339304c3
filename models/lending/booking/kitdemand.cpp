// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/kitdemand.h"

#include <QDate>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTeam = 5;

/// The days of the camp as far as they are still to come.
Result<BookingSpan> daysOf(Connection& connection, qint64 activity, BookingMinute now)
{
    BookingSpan span;
    KITCAMP_TRY(connection.each(
        "SELECT starts_on, coalesce(ends_on, starts_on) FROM activity WHERE id=? AND starts_on IS NOT NULL",
        [&](const Statement& row) {
            span = bookingDays(QDate::fromString(row.text(0), Qt::ISODate),
                               QDate::fromString(row.text(1), Qt::ISODate));
            return false;
        },
        activity));
    return BookingSpan{std::max(span.from, now), span.until};
}

Result<void> addBooked(Connection& connection, qint64 activity, KitDemand& line)
{
    return connection.each(
        "SELECT id, count FROM reservation WHERE activity=? AND session IS NULL AND team IS "
        "NULL AND model=? AND state='held' ORDER BY id",
        [&](const Statement& row) {
            line.reservations << row.id<ReservationId>(0);
            line.booked += static_cast<int>(row.integer(1));
        },
        activity, line.model);
}

Result<void> reckon(BookingLedger& ledger, BookingSpan span, KitDemand& line)
{
    LeftOut own;
    for (const ReservationId reservation : std::as_const(line.reservations))
        own.reservations.insert(reservation.value);
    KITCAMP_ASSIGN(const ModelAvailability others, ledger.availability(line.model, span, own));
    line.usable = static_cast<int>(others.units().size());
    if (span.isEmpty())
        return {};
    if (const auto shortage = others.shortage(span, line.needed)) {
        line.missing = std::min(shortage->missing, line.needed);
        line.from = shortage->from;
    }
    return {};
}

} // namespace

Result<int> teamsOfCamp(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(
        const auto teams,
        connection.integer(
            "SELECT coalesce(nullif((SELECT count(*) FROM team WHERE activity=?1 AND archived=0), 0), "
            "(coalesce(seats_site, 0)+?2-1)/?2) FROM activity WHERE id=?1",
            activity, qint64(usualTeam)));
    return static_cast<int>(teams.value_or(0));
}

Result<QList<KitDemand>> kitDemandOf(Connection& connection, qint64 at, qint64 activity, int teams)
{
    QList<KitDemand> demand;
    KITCAMP_TRY(connection.each(
        "SELECT k.model, m.name, k.count FROM kit_item AS k JOIN model AS m ON m.id=k.model WHERE "
        "k.activity=? "
        "ORDER BY m.name, k.id",
        [&](const Statement& row) {
            KitDemand line{row.id<ModelId>(0), row.text(1), static_cast<int>(row.integer(2))};
            line.needed = line.each * teams;
            demand << line;
        },
        activity));
    BookingLedger ledger(connection, at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    KITCAMP_ASSIGN(const BookingSpan span, daysOf(connection, activity, now));
    for (KitDemand& line : demand) {
        KITCAMP_TRY(addBooked(connection, activity, line));
        KITCAMP_TRY(reckon(ledger, span, line));
    }
    return demand;
}

MakeReservations kitBookings(const QList<KitDemand>& demand, qint64 activity, qint64 at, IdGenerator& ids)
{
    MakeReservations action{.at = at};
    for (const KitDemand& line : demand) {
        if (line.needed == line.booked)
            continue;
        action.instead += line.reservations;
        if (line.needed > 0)
            action.wishes << ReservationWish{.id = ids.next<ReservationId>(),
                                             .model = line.model,
                                             .count = line.needed,
                                             .activity = activity};
    }
    return action;
}

} // namespace kitcamp
