// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the machines are doing, and what must be true of them always.
#include "models/lending/booking/bookingnames.h"
#include "models/lending/machineactions.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 earlyMinutes = 15; ///< so long before its booking somebody may begin
constexpr qint64 walkUpMinutes = 120;

Result<void> refuseWhere(Connection& connection, const char* sql, qint64 value, const QString& rule,
                         const char* sentence)
{
    KITCAMP_ASSIGN(const auto tag, connection.text(sql, value));
    if (!tag)
        return {};
    return Error{ErrorCode::Refused, StartUse::tr(sentence).arg(*tag), {}, rule, {}};
}

struct Rule {
    QString name;
    const char* sentence;
    QString table;
    const char* ofRow;
    const char* anywhere;
};

Invariant invariantOf(const Rule& rule)
{
    return {rule.name,
            {rule.table},
            [rule](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(rule.table))
                    KITCAMP_TRY(refuseWhere(connection, rule.ofRow, id, rule.name, rule.sentence));
                return {};
            },
            [rule](Connection& connection) {
                return refuseWhere(connection, rule.anywhere, 0, rule.name, rule.sentence);
            }};
}

} // namespace

Result<bool> MachineRoom::isMachine(DeviceId device)
{
    KITCAMP_ASSIGN(const auto stays,
                   m_connection.integer("SELECT stays_here FROM device WHERE id=?", device));
    return stays.value_or(0) != 0;
}

Result<std::optional<MachineUse>> MachineRoom::useOf(DeviceId device)
{
    std::optional<MachineUse> use;
    KITCAMP_TRY(m_connection.each(
        "SELECT r.id, r.person, p.name, r.started_at, r.starts, r.ends FROM reservation AS r LEFT JOIN "
        "person AS p ON "
        "p.id=r.person WHERE r.device=? AND r.state='held' AND r.started_at IS NOT NULL AND r.ended_at IS "
        "NULL",
        [&](const Statement& row) {
            use = MachineUse{row.id<ReservationId>(0),
                             row.id<PersonId>(1),
                             row.text(2),
                             row.integer(3),
                             {bookingMinute(row.text(4)), bookingMinute(row.text(5))}};
            return false;
        },
        device));
    if (use && use->personName.isEmpty()) {
        KITCAMP_ASSIGN(use->personName, bookingHolder(m_connection, use->reservation));
    }
    return use;
}

Result<MachineStart> MachineRoom::startFor(DeviceId device, PersonId person)
{
    BookingLedger ledger(m_connection, m_at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingMinute midnight = now - now % bookingDay + bookingDay;
    MachineStart start;
    start.span = {now, std::min(now + walkUpMinutes, midnight)};
    KITCAMP_ASSIGN(const ModelAvailability machine,
                   ledger.deviceAvailability(device, {now, midnight + bookingDay}));
    for (const UnitClaim& claim : machine.claims()) {
        KITCAMP_ASSIGN(const auto holder,
                       m_connection.integer("SELECT person FROM reservation WHERE id=?", claim.reservation));
        const bool own = holder.value_or(0) == person.value;
        if (own && claim.span.from <= now + earlyMinutes && claim.span.until > now) {
            start.booking = ReservationId{claim.reservation};
            start.span = {std::min(now, claim.span.from), claim.span.until};
        }
    }
    for (const UnitClaim& claim : machine.claimsIn({now, start.booking ? start.span.until : midnight})) {
        if (claim.reservation == start.booking.value)
            continue;
        KITCAMP_ASSIGN(const QString holder, bookingHolder(m_connection, ReservationId{claim.reservation}));
        if (claim.span.from <= now) {
            start.inTheWay = ReservationId{claim.reservation};
            start.holder = holder;
        } else if (!start.booking && !start.next) {
            start.next = ReservationId{claim.reservation};
            start.nextHolder = holder;
            start.span.until = std::min(start.span.until, claim.span.from);
            if (start.span.until < claim.span.from)
                start.next = {};
        }
    }
    return start;
}

void registerMachines(Domain& domain)
{
    domain.actions.add<StartUse>();
    domain.actions.add<EndUse>();
    domain.invariants.push_back(invariantOf(
        {u"one-use"_s, QT_TRANSLATE_NOOP("kitcamp::StartUse", "%1 would be used by two people at once."),
         u"reservation"_s,
         "SELECT d.asset_tag FROM reservation AS r JOIN reservation AS o ON o.device=r.device AND o.id<>r.id "
         "JOIN device AS "
         "d ON d.id=r.device WHERE r.id=? AND r.started_at IS NOT NULL AND r.ended_at IS NULL AND "
         "o.started_at IS NOT NULL "
         "AND o.ended_at IS NULL AND r.state='held' AND o.state='held' LIMIT 1",
         "SELECT d.asset_tag FROM reservation AS r JOIN device AS d ON d.id=r.device WHERE r.started_at IS "
         "NOT NULL AND "
         "r.ended_at IS NULL AND r.state='held' AND ?=0 GROUP BY r.device HAVING count(*)>1 LIMIT 1"}));
    constexpr auto lentOut = QT_TRANSLATE_NOOP(
        "kitcamp::StartUse", "%1 stays here: it is not lent. Take it back before it is set to stay.");
    constexpr auto anywhere =
        "SELECT d.asset_tag FROM loan AS l JOIN device AS d ON d.id=l.device WHERE l.returned_at IS "
        "NULL AND d.stays_here=1 AND ?=0 LIMIT 1";
    domain.invariants.push_back(invariantOf({u"machine-stays"_s, lentOut, u"loan"_s,
                                             "SELECT d.asset_tag FROM loan AS l JOIN device AS d ON "
                                             "d.id=l.device WHERE l.id=? AND l.returned_at IS NULL AND "
                                             "d.stays_here=1",
                                             anywhere}));
    domain.invariants.push_back(invariantOf({u"machine-stays-here"_s, lentOut, u"device"_s,
                                             "SELECT d.asset_tag FROM loan AS l JOIN device AS d ON "
                                             "d.id=l.device WHERE d.id=? AND l.returned_at IS NULL AND "
                                             "d.stays_here=1 LIMIT 1",
                                             anywhere}));
}

} // namespace kitcamp
