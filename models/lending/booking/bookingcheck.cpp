// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingcheck.h"

#include "models/lending/booking/bookingnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<ModelId> modelOf(Connection& connection, DeviceId device)
{
    KITCAMP_ASSIGN(const auto model, connection.integer("SELECT model FROM device WHERE id=?", device));
    return ModelId{model.value_or(0)};
}

/// The parts of \p span in which the loan takes a unit more than its own booking had.
QList<BookingSpan> partsBeside(BookingSpan span, const std::vector<UnitClaim>& claims, ReservationId fulfils)
{
    for (const UnitClaim& claim : claims) {
        if (!fulfils || claim.loan != 0 || claim.reservation != fulfils.value || !claim.span.overlaps(span))
            continue;
        QList<BookingSpan> parts{{span.from, std::min(span.until, claim.span.from)},
                                 {std::max(span.from, claim.span.until), span.until}};
        parts.removeIf([](BookingSpan part) { return part.isEmpty(); });
        return parts;
    }
    return {span};
}

/// Of the bookings at \p minute the one that began last, of equals the one made last.
ReservationId lastBookingAt(const ModelAvailability& all, BookingMinute minute, ReservationId except)
{
    const UnitClaim* last = nullptr;
    for (const UnitClaim& claim : all.claims()) {
        const bool counts =
            claim.loan == 0 && claim.reservation != except.value && claim.span.overlaps({minute, minute + 1});
        if (counts
            && (!last
                || std::pair(claim.span.from, claim.reservation)
                    > std::pair(last->span.from, last->reservation)))
            last = &claim;
    }
    return ReservationId{last ? last->reservation : 0};
}

Result<BrokenBooking> broken(BookingLedger& ledger, Connection& connection, ReservationId reservation,
                             BookingMinute from)
{
    BrokenBooking booking{reservation, {}, from, 0};
    KITCAMP_ASSIGN(booking.holder, bookingHolder(connection, reservation));
    KITCAMP_ASSIGN(booking.now, ledger.now());
    return booking;
}

/// A unit on which nobody has a claim while the booking lasts.
DeviceId twinFor(const std::vector<UnitClaim>& claims, const QList<qint64>& units, const UnitClaim& booking,
                 DeviceId except)
{
    const QList<qint64> free = ModelAvailability(units, claims).unclaimedUnits(booking.span);
    for (const qint64 unit : free) {
        if (unit != except.value)
            return DeviceId{unit};
    }
    return {};
}

} // namespace

Result<LoanFit> fitOf(BookingLedger& ledger, Connection& connection, const LoanAsk& ask)
{
    LoanFit fit;
    KITCAMP_ASSIGN(const ModelId model, modelOf(connection, ask.device));
    LeftOut leftOut;
    leftOut.loan = ask.renewed.value;
    KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(model, ask.span, leftOut));
    if (!all.units().contains(ask.device.value) || ask.span.isEmpty())
        return fit; // it was not reckoned with: nobody misses it
    for (const BookingSpan part : partsBeside(ask.span, all.claims(), ask.fulfils)) {
        const auto shortage = all.shortage(part, 1);
        const ReservationId hit =
            shortage ? lastBookingAt(all, shortage->from, ask.fulfils) : ReservationId();
        if (hit) {
            KITCAMP_ASSIGN(fit.broken, broken(ledger, connection, hit, shortage->from));
            return fit;
        }
    }
    std::vector<UnitClaim> claims = all.claims();
    std::erase_if(claims, [&](const UnitClaim& claim) {
        return claim.loan == 0 && ask.fulfils && claim.reservation == ask.fulfils.value;
    });
    for (UnitClaim& claim : claims) {
        if (claim.loan != 0 || claim.device != ask.device.value || !claim.span.overlaps(ask.span))
            continue;
        // A booking may reach beyond the loan: its unit is looked for with all that is booked then.
        KITCAMP_ASSIGN(const ModelAvailability later, ledger.availability(model, claim.span, leftOut));
        std::vector<UnitClaim> known = later.claims();
        std::ranges::copy(claims, std::back_inserter(known));
        const DeviceId twin = twinFor(known, all.units(), claim, ask.device);
        if (!twin) {
            KITCAMP_ASSIGN(fit.broken,
                           broken(ledger, connection, ReservationId{claim.reservation}, claim.span.from));
            return fit;
        }
        fit.replanned << Replanning{ReservationId{claim.reservation}, twin};
        claim.device = twin.value;
    }
    return fit;
}

Result<ReservationId> bookingFor(BookingLedger& ledger, Connection& connection, DeviceId device,
                                 const LoanHolder& holder, BookingSpan span)
{
    KITCAMP_ASSIGN(const ModelId model, modelOf(connection, device));
    KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(model, span));
    const BookingSpan soon{span.from, span.from + 12 * 60};
    std::pair<int, BookingMinute> best{4, 0};
    ReservationId found;
    for (const UnitClaim& claim : all.claims()) {
        if (claim.loan != 0 || !claim.span.overlaps(span))
            continue;
        int rank = 4;
        KITCAMP_TRY(connection.each(
            "SELECT r.person, r.activity, coalesce(r.session, 0), EXISTS (SELECT 1 FROM session_staff AS w "
            "WHERE"
            " w.session=r.session AND w.person=?2) OR (r.session IS NULL AND EXISTS (SELECT 1 FROM "
            "participation AS t"
            " WHERE t.activity=r.activity AND t.person=?2 AND t.state='confirmed' AND t.role<>'student'))"
            ", coalesce(r.team, 0) FROM reservation AS r WHERE r.id=?1",
            [&](const Statement& row) {
                if (row.integer(4) != 0 && row.integer(4) != holder.team.value)
                    return;
                const bool ofList = (holder.session != 0 && row.integer(2) == holder.session)
                    || (holder.activity != 0 && row.integer(1) == holder.activity && row.integer(2) == 0);
                const bool own = row.id<PersonId>(0) == holder.person && holder.person;
                const bool teaches = row.integer(3) != 0 && claim.span.overlaps(soon);
                if (ofList || own || teaches)
                    rank = ofList ? 0 : (own ? 1 : 2);
            },
            claim.reservation, holder.person));
        // Of several, the one that names this very unit, then the one that begins first.
        const std::pair<int, BookingMinute> place{rank, claim.device == device.value ? 0 : claim.span.from};
        if (rank < 4 && place < best) {
            best = place;
            found = ReservationId{claim.reservation};
        }
    }
    return found;
}

Result<ReservationId> waitingFor(BookingLedger& ledger, Connection& connection, DeviceId device,
                                 ReservationId fulfilled)
{
    KITCAMP_ASSIGN(const ModelId model, modelOf(connection, device));
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingSpan day{now, now + bookingDay};
    KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(model, day));
    if (!all.units().contains(device.value))
        return ReservationId();
    for (const UnitClaim& claim : all.claimsOn(device.value, day)) {
        if (claim.loan == 0 && claim.reservation != fulfilled.value)
            return ReservationId{claim.reservation};
    }
    // Nobody waits while more is free than is asked for.
    const auto shortage = all.shortage(day, 1);
    return shortage ? lastBookingAt(all, shortage->from, fulfilled) : ReservationId();
}

Result<DeviceId> freeSubstitute(BookingLedger& ledger, Connection& connection, DeviceId device,
                                BookingSpan span)
{
    QList<ModelId> siblings;
    KITCAMP_TRY(connection.each(
        "SELECT o.id FROM device AS d JOIN model AS m ON m.id=d.model JOIN model AS o ON "
        "(o.id=m.id OR (o.category=m.category AND o.archived=0))"
        " WHERE d.id=? AND EXISTS (SELECT 1 FROM device AS u WHERE u.model=o.id AND u.id<>d.id AND"
        " u.archived=0) ORDER BY o.id<>m.id, o.name, o.id LIMIT 12",
        [&](const Statement& row) { siblings << row.id<ModelId>(0); }, device));
    for (const ModelId sibling : siblings) {
        KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(sibling, span));
        QList<qint64> free = all.freeIn(span) > 0 ? all.unclaimedUnits(span) : QList<qint64>();
        free.removeOne(device.value);
        if (free.isEmpty())
            continue;
        KITCAMP_ASSIGN(const auto stays,
                       connection.integer("SELECT stays_here FROM device WHERE id=?", free.constFirst()));
        if (stays.value_or(1) == 0)
            return DeviceId{free.constFirst()};
    }
    return DeviceId();
}

} // namespace kitcamp
