// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/machineactions.h"

#include "models/lending/booking/bookingnames.h"
#include "models/lending/loanbookings.h"
#include "models/lending/loanoffice.h"
#include "models/store/domain.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Nobody else is at it, and nobody else has booked that time.
Result<void> checkFree(Connection& file, const StartUse& action, const QString& tag)
{
    MachineRoom room(file, action.at);
    KITCAMP_ASSIGN(const auto use, room.useOf(action.device));
    if (use) {
        Refusal refusal;
        refusal.rule = RefusalRule::InUse;
        refusal.device = tag;
        refusal.holder = use->personName;
        refusal.waysOut << WayOut{WayOut::Kind::EndUse};
        return refusal.error();
    }
    BookingLedger ledger(file, action.at);
    LeftOut leftOut;
    leftOut.reservations.insert(action.reservation.value);
    const BookingSpan span{bookingMinute(action.starts), bookingMinute(action.ends)};
    KITCAMP_ASSIGN(const ModelAvailability machine, ledger.deviceAvailability(action.device, span, leftOut));
    const auto claims = machine.claimsIn(span);
    if (claims.empty() || !action.overrideReason.isEmpty())
        return {};
    KITCAMP_ASSIGN(const QString holder, bookingHolder(file, ReservationId{claims.front().reservation}));
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    return reservedRefusal({ReservationId{claims.front().reservation}, holder, claims.front().span.from, now},
                           tag, {})
        .error();
}

} // namespace

Result<void> StartUse::run(Change& change) const
{
    Connection& file = change.rows();
    KITCAMP_ASSIGN(const auto tag,
                   file.text("SELECT asset_tag FROM device WHERE id=? AND stays_here=1", device));
    if (!tag)
        return refused(tr("This is no machine that stays here. Lend it instead."), u"no-machine"_s);
    if (bookingMinute(starts) < 0 || bookingMinute(ends) <= bookingMinute(starts))
        return refused(tr("A use ends after it begins."), u"booking-time"_s);
    LoanOffice office(file);
    KITCAMP_ASSIGN(const QList<Refusal> refusals, office.mayUse(device, person, at));
    for (const Refusal& refusal : refusals) {
        if (!refusal.overridable || overrideReason.isEmpty())
            return refusal.error();
    }
    KITCAMP_TRY(checkFree(file, *this, *tag));
    if (walkUp)
        return change.execute(
            "INSERT INTO reservation(id, device, person, starts, ends, started_at) VALUES(?,?,?,?,?,?)",
            reservation, device, person, starts, ends, at);
    KITCAMP_TRY(change.execute(
        "UPDATE reservation SET started_at=?, starts=?, ends=?, device=?, model=NULL WHERE id=? AND "
        "state='held' AND started_at IS NULL AND count=1",
        at, starts, ends, device, reservation));
    return file.changes() == 1
        ? Result<void>()
        : Result<void>(refused(tr("This booking was started or cancelled already."), u"booking-started"_s));
}

QString StartUse::sentence(const Naming& naming) const
{
    const QString started = tr("%1 started to use %2", "%1: person, %2: device")
                                .arg(naming.name(u"person"_s, person), naming.name(u"device"_s, device));
    return overrideReason.isEmpty() ? started
                                    : tr("%1, against the rules: %2", "%1: .. started to use .., %2: reason")
                                          .arg(started, overrideReason);
}

ObjectRef StartUse::subject() const
{
    return {u"device"_s, device.value};
}

QString StartUse::deed(const Naming& naming) const
{
    return tr("started it for %1", "Printer 2: you started it for Li").arg(naming.name(u"person"_s, person));
}

Result<bool> StartUse::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer(
                       "SELECT 1 FROM reservation WHERE device=? AND person=? AND started_at IS NOT NULL AND"
                       " ended_at IS NULL AND state='held'",
                       device, person));
    return same.has_value();
}

Result<QList<Action>> StartUse::needs(Connection& connection, qint64 now) const
{
    KITCAMP_ASSIGN(const auto use, MachineRoom(connection, at).useOf(device));
    if (!use)
        return QList<Action>();
    return QList<Action>{toAction(EndUse{use->reservation, device, std::min(at, now)})};
}

Result<void> EndUse::run(Change& change) const
{
    KITCAMP_TRY(change.execute(
        "UPDATE reservation SET ended_at=max(started_at, ?) WHERE id=? AND started_at IS NOT NULL AND "
        "ended_at IS NULL",
        at, reservation));
    return change.rows().changes() == 1
        ? Result<void>()
        : Result<void>(refused(tr("This use was ended already."), u"use-ended"_s));
}

QString EndUse::sentence(const Naming& naming) const
{
    const auto user = naming.rows().integer("SELECT person FROM reservation WHERE id=?", reservation);
    return tr("%1 ended the use of %2", "%1: person, %2: device")
        .arg(naming.name(u"person"_s, user ? user->value_or(0) : 0), naming.name(u"device"_s, device));
}

ObjectRef EndUse::subject() const
{
    return {u"device"_s, device.value};
}

QString EndUse::deed(const Naming&) const
{
    return tr("ended its use", "Printer 2: you ended its use");
}

Result<bool> EndUse::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto ended,
                   connection.integer("SELECT ended_at FROM reservation WHERE id=?", reservation));
    return ended.has_value();
}

} // namespace kitcamp
