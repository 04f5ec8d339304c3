// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/pickinglist.h"

#include "models/lending/booking/bookingnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Booked {
    ReservationId reservation;
    ModelId model;
    DeviceId device;
    int count = 0; ///< not handed out yet
};

constexpr auto placeOf = "WITH RECURSIVE up(id, path) AS (SELECT place, '' FROM device WHERE id=?1 UNION ALL "
                         "SELECT p.parent, CASE WHEN up.path='' "
                         "THEN p.name ELSE p.name || ' › ' || up.path END FROM up JOIN place AS p ON "
                         "p.id=up.id) SELECT path FROM up WHERE id IS "
                         "NULL";

Result<QList<Booked>> bookedFor(Connection& connection, qint64 activity, qint64 session)
{
    QList<Booked> booked;
    KITCAMP_TRY(connection.each(
        "SELECT r.id, r.model, r.device, r.count - (SELECT count(*) FROM loan AS l WHERE l.reservation=r.id "
        "AND l.returned_at "
        "IS NULL) FROM reservation AS r WHERE r.state='held' AND ((?1<>0 AND r.session=?1) OR (?1=0 AND "
        "r.session IS NULL AND "
        "r.activity=?2)) ORDER BY r.id",
        [&](const Statement& row) {
            booked << Booked{row.id<ReservationId>(0), row.id<ModelId>(1), row.id<DeviceId>(2),
                             static_cast<int>(row.integer(3))};
        },
        session, activity));
    return booked;
}

Result<void> addLine(Connection& connection, qint64 device, QList<PickingLine>& lines)
{
    PickingLine line;
    KITCAMP_TRY(connection.each(
        "SELECT d.asset_tag, m.name FROM device AS d JOIN model AS m ON m.id=d.model WHERE d.id=?",
        [&](const Statement& row) {
            line.tag = row.text(0);
            line.modelName = row.text(1);
        },
        device));
    KITCAMP_ASSIGN(const auto place, connection.text(placeOf, device));
    line.place = place.value_or(QString());
    lines << line;
    return {};
}

/// Units on which nobody else has a claim, those that the booking names first.
Result<QList<qint64>> unitsFor(BookingLedger& ledger, Connection& connection, const Booked& booked,
                               BookingSpan span, const QSet<qint64>& taken)
{
    if (booked.device)
        return QList<qint64>{booked.device.value};
    LeftOut own;
    own.reservations.insert(booked.reservation.value);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingSpan fromNow{std::min(now, span.from), span.until};
    KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(booked.model, fromNow, own));
    QList<qint64> units;
    for (const qint64 unit : all.unclaimedUnits(fromNow)) {
        KITCAMP_ASSIGN(
            const auto out,
            connection.integer("SELECT id FROM loan WHERE device=? AND returned_at IS NULL", unit));
        if (!out && !taken.contains(unit) && units.size() < booked.count)
            units << unit;
    }
    return units;
}

} // namespace

Result<PickingList> pickingListOf(Connection& connection, qint64 at, qint64 activity, qint64 session)
{
    BookingLedger ledger(connection, at);
    PickingList list;
    list.id = session != 0 ? session : activity;
    KITCAMP_ASSIGN(const QList<Booked> booked, bookedFor(connection, activity, session));
    QSet<qint64> taken;
    for (const Booked& one : booked) {
        KITCAMP_ASSIGN(list.title, bookingHolder(connection, one.reservation));
        KITCAMP_ASSIGN(list.span, ledger.spanOf(one.reservation));
        KITCAMP_ASSIGN(const QList<qint64> units, unitsFor(ledger, connection, one, list.span, taken));
        for (const qint64 unit : units) {
            taken.insert(unit);
            KITCAMP_TRY(addLine(connection, unit, list.lines));
        }
        if (units.size() >= one.count)
            continue;
        KITCAMP_ASSIGN(const auto name, connection.text("SELECT name FROM model WHERE id=?", one.model));
        list.missing << u"%1 × %2"_s.arg(one.count - units.size()).arg(name.value_or(QString()));
    }
    std::ranges::stable_sort(list.lines, {},
                             [](const PickingLine& line) { return std::pair(line.place, line.tag); });
    KITCAMP_ASSIGN(
        const auto teacher,
        connection.text(
            "SELECT p.name FROM session_staff AS w JOIN person AS p ON p.id=w.person WHERE w.session=? "
            "ORDER BY w.role='teacher' DESC, w.id LIMIT 1",
            session));
    list.teacher = teacher.value_or(QString());
    return list;
}

} // namespace kitcamp
