// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/bookinggenerators.h"

#include "models/lending/booking/reservationactions.h"
#include "models/lending/machineactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// Some hours of the coming days, now and then of the past or backwards.
BookingSpan someTime(Store& store, RandomSource& random)
{
    const auto now = BookingLedger(store.reader(), store.clock().now()).now();
    const BookingMinute from = (now ? *now : 0) + random.below(4 * 1440) - 200;
    return {from, from + random.below(600) - 5};
}

qint64 orZero(std::optional<qint64> id)
{
    return id.value_or(0);
}

std::optional<ReservationWish> randomWish(Store& store, RandomSource& random)
{
    ReservationWish wish{
        .id = store.ids().next<ReservationId>(), .count = 1 + random.below(3), .note = random.name()};
    if (random.chance(30)) {
        wish.device = DeviceId{orZero(anyRow(store, random, u"device"_s))};
        wish.count = 1;
    } else {
        wish.model = ModelId{orZero(anyRow(store, random, u"model"_s))};
    }
    const qint64 session = random.chance(25) ? orZero(anyRow(store, random, u"session"_s)) : 0;
    if (session != 0) {
        wish.session = session;
        const auto activity = store.reader().integer("SELECT activity FROM session WHERE id=?", session);
        wish.activity = activity ? activity->value_or(0) : 0;
    } else {
        wish.person = PersonId{orZero(anyRow(store, random, u"person"_s))};
    }
    if (session == 0 || random.chance(20)) {
        const BookingSpan span = someTime(store, random);
        wish.starts = bookingText(span.from);
        wish.ends = bookingText(span.until);
    }
    return wish.model || wish.device ? std::optional(wish) : std::nullopt;
}

std::optional<MakeReservations> randomBooking(Store& store, RandomSource& random)
{
    MakeReservations action{.at = store.clock().now(),
                            .overrideReason = random.chance(30) ? random.name() : QString()};
    for (int i = random.below(2); i >= 0; --i) {
        if (const auto wish = randomWish(store, random))
            action.wishes << *wish;
    }
    const auto old =
        random.chance(10) ? anyRow(store, random, u"reservation"_s, u"state='held'"_s) : std::nullopt;
    if (old)
        action.instead << ReservationId{*old};
    return action.wishes.isEmpty() ? std::nullopt : std::optional(action);
}

std::optional<ChangeReservation> randomChange(Store& store, RandomSource& random)
{
    const auto reservation =
        anyRow(store, random, u"reservation"_s, u"state='held' AND started_at IS NULL"_s);
    const auto wish = reservation ? randomWish(store, random) : std::nullopt;
    if (!wish)
        return std::nullopt;
    return ChangeReservation{ReservationId{*reservation},
                             wish->model,
                             wish->device,
                             wish->count,
                             wish->starts,
                             wish->ends,
                             random.name(),
                             store.clock().now(),
                             random.chance(30) ? random.name() : QString()};
}

std::optional<CancelReservations> randomCancelling(Store& store, RandomSource& random)
{
    const auto reservation = anyRow(store, random, u"reservation"_s);
    return reservation ? std::optional(CancelReservations{{ReservationId{*reservation}}}) : std::nullopt;
}

std::optional<StartUse> randomStart(Store& store, RandomSource& random)
{
    const auto device = anyRow(store, random, u"device"_s, random.chance(80) ? u"stays_here=1"_s : u"1"_s);
    const auto person = anyRow(store, random, u"person"_s);
    if (!device || !person)
        return std::nullopt;
    const qint64 at = store.clock().now();
    const auto start = MachineRoom(store.reader(), at).startFor(DeviceId{*device}, PersonId{*person});
    if (!start)
        return std::nullopt;
    return StartUse{start->booking ? start->booking : store.ids().next<ReservationId>(),
                    DeviceId{*device},
                    PersonId{*person},
                    at,
                    bookingText(start->span.from),
                    bookingText(start->span.until),
                    !start->booking,
                    random.chance(40) ? random.name() : QString()};
}

std::optional<EndUse> randomEnd(Store& store, RandomSource& random)
{
    const auto reservation =
        anyRow(store, random, u"reservation"_s,
               random.chance(80) ? u"started_at IS NOT NULL AND ended_at IS NULL"_s : u"1"_s);
    if (!reservation)
        return std::nullopt;
    const auto device = store.reader().integer("SELECT device FROM reservation WHERE id=?", *reservation);
    return EndUse{ReservationId{*reservation}, DeviceId{device ? device->value_or(0) : 0},
                  store.clock().now() - random.below(1000)};
}

} // namespace

void addBookingGenerators(ActionGenerators& generators)
{
    generators.add<MakeReservations>(randomBooking);
    generators.add<ChangeReservation>(randomChange);
    generators.add<CancelReservations>(randomCancelling);
    generators.add<StartUse>(randomStart);
    generators.add<EndUse>(randomEnd);
}

} // namespace kitcamp::testkit
