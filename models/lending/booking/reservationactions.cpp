// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/reservationactions.h"

#include "models/lending/booking/bookinginvariants.h"
#include "models/lending/booking/bookingnames.h"
#include "models/lending/booking/bookingrefusal.h"
#include "models/store/domain.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return refused(
        MakeReservations::tr("This booking, or what it is about, is no longer there. Somebody took it back."),
        u"row-gone"_s);
}

/// What the file could not hold, said in words; times in the past are of no use to anybody.
Result<void> checkForm(const ReservationWish& wish, BookingMinute now)
{
    const bool isTimed = !wish.starts.isEmpty() || !wish.ends.isEmpty();
    const BookingMinute starts = bookingMinute(wish.starts);
    const BookingMinute ends = bookingMinute(wish.ends);
    if (wish.model.isValid() == wish.device.isValid())
        return refused(MakeReservations::tr("Say which model, or which device, is to be booked."),
                       u"booking-what"_s);
    if (wish.count < 1 || (wish.device && wish.count != 1))
        return refused(MakeReservations::tr("At least one is booked, and a certain device only once."),
                       u"booking-count"_s);
    if (!isTimed && wish.session == 0 && wish.activity == 0)
        return refused(MakeReservations::tr("Say from when and until when it is booked."), u"booking-time"_s);
    if (!wish.person && wish.session == 0 && wish.activity == 0)
        return refused(MakeReservations::tr("Say for whom it is booked."), u"booking-holder"_s);
    if (isTimed && (starts < 0 || ends < 0 || wish.starts.size() != 16 || wish.ends.size() != 16))
        return refused(MakeReservations::tr("The times of a booking are a day and an hour."),
                       u"booking-time"_s);
    if (isTimed && ends <= starts)
        return refused(MakeReservations::tr("A booking ends after it begins."), u"booking-time"_s);
    if (isTimed && ends <= now)
        return refused(MakeReservations::tr("This time is over. Book from now on."), u"booking-past"_s);
    return {};
}

Result<void> requireRow(Connection& file, const char* sql, qint64 id)
{
    if (id == 0)
        return {};
    KITCAMP_ASSIGN(const auto found, file.integer(sql, id));
    return found ? Result<void>() : Result<void>(gone());
}

Result<void> checkRows(Connection& file, const ReservationWish& wish)
{
    KITCAMP_TRY(requireRow(file, "SELECT id FROM model WHERE id=?", wish.model.value));
    KITCAMP_TRY(requireRow(file, "SELECT id FROM device WHERE id=?", wish.device.value));
    KITCAMP_TRY(requireRow(file, "SELECT id FROM person WHERE id=?", wish.person.value));
    KITCAMP_TRY(requireRow(file, "SELECT id FROM activity WHERE id=?", wish.activity));
    return requireRow(file, "SELECT id FROM session WHERE id=?", wish.session);
}

/// After the rows are in: whether all that is promised in that time is there.
Result<void> checkUnits(Connection& file, const ReservationWish& wish, qint64 at)
{
    BookingLedger ledger(file, at);
    KITCAMP_ASSIGN(const BookingSpan span, ledger.spanOf(wish.id));
    KITCAMP_ASSIGN(const auto refusal,
                   refusalOf(ledger, file, {wish.model, wish.device, wish.count, span, wish.id}));
    return refusal ? Result<void>(refusal->error()) : Result<void>();
}

std::optional<QString> orNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> orNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

/// What was used stays in the history, and what is in use has to end first.
Result<void> checkUnused(Connection& file, ReservationId reservation)
{
    std::optional<Error> used;
    KITCAMP_TRY(file.each(
        "SELECT ended_at IS NULL FROM reservation WHERE id=? AND started_at IS NOT NULL",
        [&](const Statement& row) {
            used = row.integer(0) != 0
                ? refused(CancelReservations::tr("Somebody is using it. End its use first."), u"in-use"_s)
                : refused(CancelReservations::tr("This use is over: it stays in the history."),
                          u"use-ended"_s);
        },
        reservation));
    return used ? Result<void>(*used) : Result<void>();
}

Result<void> cancel(Change& change, ReservationId reservation)
{
    KITCAMP_TRY(checkUnused(change.rows(), reservation));
    KITCAMP_TRY(change.execute("UPDATE reservation SET state='cancelled' WHERE id=?", reservation));
    return change.rows().changes() == 1 ? Result<void>() : Result<void>(gone());
}

Result<void> insert(Change& change, const ReservationWish& wish)
{
    return change.execute(
        "INSERT INTO reservation(id, model, device, count, person, activity, session, starts, ends, note)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)",
        wish.id, wish.model, wish.device, wish.count, wish.person, orNull(wish.activity),
        orNull(wish.session), orNull(wish.starts), orNull(wish.ends), wish.note);
}

/// "3 × Camera", or the tag of the device.
QString whatOf(const Naming& naming, ModelId model, DeviceId device, int count)
{
    if (device)
        return naming.name(u"device"_s, device);
    return MakeReservations::tr("%1 × %2", "%1: number, %2: model")
        .arg(QString::number(count), naming.name(u"model"_s, model));
}

QString holderOf(const Naming& naming, const ReservationWish& wish)
{
    if (wish.session != 0)
        return naming.name(u"session"_s, wish.session);
    return wish.activity != 0 ? naming.name(u"activity"_s, wish.activity)
                              : naming.name(u"person"_s, wish.person);
}

QString timeOf(const QString& starts, const QString& ends)
{
    const BookingSpan span{bookingMinute(starts), bookingMinute(ends)};
    return span.isEmpty() || span.from < 0 ? QString() : u", "_s + spanWords(span);
}

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty()
        ? sentence
        : MakeReservations::tr("%1, though there are too few: %2", "%2: reason").arg(sentence, reason);
}

ObjectRef refOf(ModelId model, DeviceId device)
{
    return device ? ObjectRef{u"device"_s, device.value} : ObjectRef{u"model"_s, model.value};
}

} // namespace

QJsonValue toJson(const ReservationWish& wish)
{
    FieldWriter writer;
    const_cast<ReservationWish&>(wish).fields(writer); // one list of fields reads and writes
    return writer.object;
}

bool fromJson(const QJsonValue& json, ReservationWish& wish)
{
    const QJsonObject object = json.toObject();
    FieldReader reader{object, {}};
    wish.fields(reader);
    return json.isObject() && reader.problem.isEmpty();
}

Result<void> MakeReservations::run(Change& change) const
{
    for (const ReservationId reservation : instead)
        KITCAMP_TRY(cancel(change, reservation));
    KITCAMP_ASSIGN(const BookingMinute now, BookingLedger(change.rows(), at).now());
    for (const ReservationWish& wish : wishes) {
        KITCAMP_TRY(checkForm(wish, now));
        KITCAMP_TRY(checkRows(change.rows(), wish));
        KITCAMP_TRY(insert(change, wish));
        // Before the units are counted: that there are too few would not be the reason.
        KITCAMP_TRY(oneBookingOfASession().check(change.rows(), {{u"reservation"_s, {wish.id.value}}}));
    }
    if (!overrideReason.isEmpty())
        return {};
    for (const ReservationWish& wish : wishes)
        KITCAMP_TRY(checkUnits(change.rows(), wish, at));
    return {};
}

QString MakeReservations::sentence(const Naming& naming) const
{
    if (wishes.isEmpty())
        return tr("Cancelled %n booking(s)", nullptr, static_cast<int>(instead.size()));
    const ReservationWish& first = wishes.constFirst();
    if (wishes.size() == 1)
        return withReason(tr("Booked %1 for %2%3", "%1: what, %2: for whom, %3: time")
                              .arg(whatOf(naming, first.model, first.device, first.count),
                                   holderOf(naming, first), timeOf(first.starts, first.ends)),
                          overrideReason);
    const QString holder =
        first.activity != 0 ? naming.name(u"activity"_s, first.activity) : holderOf(naming, first);
    return withReason(
        tr("Made %n booking(s) for %1", "%1: for whom", static_cast<int>(wishes.size())).arg(holder),
        overrideReason);
}

ObjectRef MakeReservations::subject() const
{
    return wishes.isEmpty() ? ObjectRef() : refOf(wishes.constFirst().model, wishes.constFirst().device);
}

/// Somebody else booked the same for the same sessions, and nothing is left to be cancelled.
Result<bool> MakeReservations::alreadySo(Connection& connection) const
{
    for (const ReservationWish& wish : wishes) {
        if (wish.session == 0 || !wish.starts.isEmpty())
            return false;
        KITCAMP_ASSIGN(
            const auto same,
            connection.integer("SELECT 1 FROM reservation WHERE session=? AND model IS ? AND device IS ? AND "
                               "count=? AND state='held' AND starts IS NULL",
                               wish.session, wish.model, wish.device, wish.count));
        if (!same)
            return false;
    }
    return CancelReservations{instead}.alreadySo(connection);
}

QString MakeReservations::deed(const Naming& naming) const
{
    if (wishes.isEmpty())
        return tr("cancelled bookings");
    const ReservationWish& first = wishes.constFirst();
    return tr("booked it for %1%2", "Camera: you booked it for Li, 2026-09-12 13:00–17:00")
        .arg(holderOf(naming, first), timeOf(first.starts, first.ends));
}

Result<void> ChangeReservation::run(Change& change) const
{
    ReservationWish wish{reservation, model, device, count, {}, 0, 0, starts, ends, note};
    bool found = false;
    KITCAMP_TRY(change.rows().each(
        "SELECT person, activity, session FROM reservation WHERE id=? AND state='held'",
        [&](const Statement& row) {
            found = true;
            wish.person = row.id<PersonId>(0);
            wish.activity = row.integer(1);
            wish.session = row.integer(2);
        },
        reservation));
    if (!found)
        return gone();
    KITCAMP_ASSIGN(const BookingMinute now, BookingLedger(change.rows(), at).now());
    KITCAMP_TRY(checkForm(wish, now));
    KITCAMP_TRY(checkRows(change.rows(), wish));
    KITCAMP_TRY(change.execute(
        "UPDATE reservation SET model=?, device=?, count=?, starts=?, ends=?, note=? WHERE id=?", model,
        device, count, orNull(starts), orNull(ends), note, reservation));
    return overrideReason.isEmpty() ? checkUnits(change.rows(), wish, at) : Result<void>();
}

QString ChangeReservation::sentence(const Naming& naming) const
{
    const auto holder = bookingHolder(naming.rows(), reservation);
    return withReason(
        tr("Changed the booking of %1: %2%3", "%1: for whom, %2: what, %3: time")
            .arg(holder ? *holder : QString(), whatOf(naming, model, device, count), timeOf(starts, ends)),
        overrideReason);
}

ObjectRef ChangeReservation::subject() const
{
    return {u"reservation"_s, reservation.value};
}

QString ChangeReservation::deed(const Naming& naming) const
{
    return tr("changed it to %1%2", "Booking of Li: you changed it to 3 × Camera, 2026-09-12 13:00–17:00")
        .arg(whatOf(naming, model, device, count), timeOf(starts, ends));
}

Result<bool> ChangeReservation::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer(
                       "SELECT 1 FROM reservation WHERE id=? AND model IS ? AND device IS ? AND count=? AND"
                       " starts IS ? AND ends IS ? AND note=? AND state='held'",
                       reservation, model, device, count, orNull(starts), orNull(ends), note));
    return same.has_value();
}

Result<void> CancelReservations::run(Change& change) const
{
    for (const ReservationId reservation : reservations)
        KITCAMP_TRY(cancel(change, reservation));
    return {};
}

QString CancelReservations::sentence(const Naming& naming) const
{
    if (reservations.size() == 1)
        return tr("Cancelled the booking: %1").arg(naming.name(u"reservation"_s, reservations.constFirst()));
    return tr("Cancelled %n booking(s)", nullptr, static_cast<int>(reservations.size()));
}

ObjectRef CancelReservations::subject() const
{
    return reservations.isEmpty() ? ObjectRef()
                                  : ObjectRef{u"reservation"_s, reservations.constFirst().value};
}

QString CancelReservations::deed(const Naming&) const
{
    return tr("cancelled it", "Booking of Li: you cancelled it");
}

Result<bool> CancelReservations::alreadySo(Connection& connection) const
{
    for (const ReservationId reservation : reservations) {
        KITCAMP_ASSIGN(
            const auto held,
            connection.integer("SELECT 1 FROM reservation WHERE id=? AND state='held'", reservation));
        if (held)
            return false;
    }
    return true;
}

void registerBooking(Domain& domain)
{
    domain.actions.add<MakeReservations>();
    domain.actions.add<ChangeReservation>();
    domain.actions.add<CancelReservations>();
    domain.invariants.push_back(oneBookingOfASession());
    domain.invariants.push_back(usedIsNotCancelled());
}

} // namespace kitcamp
