// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings under the scanner: the part of Desk that keeps them, hands out class sets and runs machines.
#include "models/lending/booking/bookingnames.h"
#include "models/lending/desk.h"
#include "models/lending/loanactions.h"
#include "models/lending/loanbookings.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void describe(DeskOutcome& outcome, const ScannedDevice& device)
{
    outcome.device = device.id;
    outcome.tag = device.tag;
    outcome.modelName = device.modelName;
}

} // namespace

/// Before "all the same": a unit that is free, then a shorter loan.
void Desk::offerAroundBooking(DeskOutcome& answer, const LendingCase& lending)
{
    QList<DeskOffer> offers;
    if (lending.substitute) {
        const QString tag = m_store.naming().name(u"device"_s, lending.substitute);
        const auto other = m_scans.device(lending.substitute);
        const bool sameModel = !other || !*other || (*other)->modelName == answer.modelName;
        offers << DeskOffer{
            DeskOffer::Kind::TakeNearest,
            sameModel
                ? tr("take %1 instead", "%1: asset tag").arg(tag)
                : tr("take %1 instead: %2", "%1: asset tag, %2: another model").arg(tag, (*other)->modelName),
            lending.substitute.value, tag};
    }
    if (!lending.latestDue.isEmpty()) {
        BookingLedger ledger(m_store.reader(), now());
        const auto today = ledger.now();
        offers << DeskOffer{DeskOffer::Kind::LendUntil,
                            tr("lend until %1", "%1: moment")
                                .arg(momentWords(bookingMinute(lending.latestDue), today ? *today : 0)),
                            answer.device.value, lending.latestDue};
    }
    answer.offers = offers + answer.offers;
}

DeskOutcome Desk::lendUntil(const DeskOffer& offer)
{
    const auto device = m_scans.device(DeviceId{offer.id});
    if (!device)
        return failed(device.error());
    return *device && m_borrower ? lend(**device, {}, offer.scan) : outcome(DeskEvent::Nothing);
}

/// "12 of 30 for IoT Inside Out, session 3"; of a person's own booking only that it is met.
QString Desk::afterLending(ReservationId fulfilled)
{
    if (!fulfilled)
        return {};
    QString words;
    const auto holder = bookingHolder(m_store.reader(), fulfilled);
    const auto read = m_store.reader().each(
        "SELECT r.count, (SELECT count(*) FROM loan AS l WHERE l.reservation=r.id AND l.returned_at IS "
        "NULL), r.activity IS "
        "NOT NULL OR r.session IS NOT NULL FROM reservation AS r WHERE r.id=?",
        [&](const Statement& row) {
            words = row.integer(2) != 0 && holder
                ? tr("%1 of %2 for %3", "12 of 30 for IoT Inside Out, session 3")
                      .arg(QString::number(row.integer(1)), QString::number(row.integer(0)), *holder)
                : tr("As booked");
        },
        fulfilled);
    return read ? words : QString();
}

/// Who waits for the device, or how many of its set are still out.
QString Desk::afterReturn(LoanId loan, DeviceId device)
{
    const auto fulfilled = m_store.reader().integer("SELECT reservation FROM loan WHERE id=?", loan);
    const ReservationId reservation{fulfilled ? fulfilled->value_or(0) : 0};
    BookingLedger ledger(m_store.reader(), now());
    const auto waiting = waitingFor(ledger, m_store.reader(), device, reservation);
    if (waiting && *waiting) {
        const auto holder = bookingHolder(m_store.reader(), *waiting);
        const auto span = ledger.spanOf(*waiting);
        const auto today = ledger.now();
        if (holder && span && today)
            return tr("Put it aside: reserved for %1, %2", "%1: who, %2: 15:00 today")
                .arg(*holder, momentWords(span->from, *today));
    }
    const auto left = reservation
        ? m_store.reader().integer("SELECT count(*) FROM loan AS l JOIN reservation AS r ON "
                                   "r.id=l.reservation WHERE l.reservation=? AND l.returned_at IS "
                                   "NULL AND (r.activity IS NOT NULL OR r.session IS NOT NULL)",
                                   reservation)
        : Result<std::optional<qint64>>(std::optional<qint64>());
    const int out = left ? static_cast<int>(left->value_or(0)) : 0;
    return out > 0 ? tr("%n of the set still out", nullptr, out) : QString();
}

/// A scan with a card begins the use, the next scan ends it.
DeskOutcome Desk::scanMachine(const ScannedDevice& device)
{
    const auto use = MachineRoom(m_store.reader(), now()).useOf(device.id);
    if (!use)
        return failed(use.error());
    if (*use)
        return endUse(device, **use);
    return m_borrower ? startUse(device, {}) : wait(device);
}

DeskOutcome Desk::endUse(const ScannedDevice& device, const MachineUse& use)
{
    const auto done = m_store.perform(EndUse{use.reservation, device.id, now()});
    if (!done)
        return failed(done.error());
    DeskOutcome answer = outcome(DeskEvent::UseEnded);
    describe(answer, device);
    answer.person = use.personName;
    answer.personId = use.person;
    answer.opId = done->opId;
    if (m_borrower && m_borrower != use.person)
        answer.offers << DeskOffer{DeskOffer::Kind::StartForBorrower,
                                   tr("start for %1").arg(m_store.naming().name(u"person"_s, m_borrower)),
                                   device.id.value,
                                   {}};
    return answer;
}

DeskOutcome Desk::startUse(const ScannedDevice& device, const QString& reason)
{
    MachineRoom room(m_store.reader(), now());
    const auto start = room.startFor(device.id, m_borrower);
    auto refusals = office().mayUse(device.id, m_borrower, now());
    if (!start || !refusals)
        return failed(start ? refusals.error() : start.error());
    DeskOutcome answer = outcome(DeskEvent::UseStarted);
    describe(answer, device);
    answer.person = m_store.naming().name(u"person"_s, m_borrower);
    answer.personId = m_borrower;
    if (start->inTheWay)
        *refusals << reservedRefusal({start->inTheWay, start->holder, start->span.from, start->span.from},
                                     device.tag, answer.person);
    const bool overridable = std::ranges::all_of(*refusals, &Refusal::overridable);
    if (!refusals->isEmpty() && (reason.isEmpty() || !overridable)) {
        answer.event = DeskEvent::Refused;
        answer.refusals = *refusals;
        BookingLedger ledger(m_store.reader(), now());
        const auto model = m_store.reader().integer("SELECT model FROM device WHERE id=?", device.id);
        const auto twins = ledger.availability(ModelId{model ? model->value_or(0) : 0}, start->span);
        const QList<qint64> free =
            start->inTheWay && twins ? twins->unclaimedUnits(start->span) : QList<qint64>();
        if (!free.isEmpty()) {
            const QString tag = m_store.naming().name(u"device"_s, free.constFirst());
            answer.offers << DeskOffer{DeskOffer::Kind::TakeNearest,
                                       tr("take %1 instead", "%1: asset tag").arg(tag), free.constFirst(),
                                       tag};
        }
        if (overridable)
            answer.offers << DeskOffer{DeskOffer::Kind::StartWithReason,
                                       tr("start all the same, with a reason"),
                                       device.id.value,
                                       {}};
        return answer;
    }
    const StartUse action{start->booking ? start->booking : m_store.ids().next<ReservationId>(),
                          device.id,
                          m_borrower,
                          now(),
                          bookingText(start->span.from),
                          bookingText(start->span.until),
                          !start->booking,
                          refusals->isEmpty() ? QString() : reason};
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    m_lastDevice = device.id;
    answer.due = action.ends;
    answer.opId = done->opId;
    if (start->next)
        answer.notice = tr("Then it is booked for %1", "%1: who").arg(start->nextHolder);
    else if (start->booking)
        answer.notice = tr("As booked");
    return answer;
}

/// What the session's bookings ask for is lent from now on to whoever is at the counter, else to its teacher.
DeskOutcome Desk::openSet(const ScannedPickingList& list)
{
    Connection& file = m_store.reader();
    if (!m_borrower) {
        const auto teacher = list.session != 0
            ? file.integer(
                "SELECT person FROM session_staff WHERE session=? ORDER BY role='teacher' DESC, id LIMIT 1",
                list.session)
            : file.integer(
                "SELECT person FROM participation WHERE activity=? AND state='confirmed' AND role<>'student' "
                "ORDER BY role='teacher' DESC, id LIMIT 1",
                list.activity);
        if (!teacher)
            return failed(teacher.error());
        setBorrower(PersonId{teacher->value_or(0)});
    }
    setTeam({});
    m_set = list;
    DeskOutcome answer = outcome(DeskEvent::SetOpened);
    answer.personId = m_borrower;
    answer.person = m_borrower ? m_store.naming().name(u"person"_s, m_borrower) : QString();
    QStringList parts;
    const auto read = file.each(
        "SELECT coalesce(m.name, d.asset_tag), r.count FROM reservation AS r LEFT JOIN model AS m ON "
        "m.id=r.model LEFT JOIN "
        "device AS d ON d.id=r.device WHERE r.state='held' AND ((?1<>0 AND r.session=?1) OR (?1=0 AND "
        "r.session IS NULL AND "
        "r.activity=?2)) ORDER BY 1",
        [&](const Statement& row) { parts << u"%1 × %2"_s.arg(row.integer(1)).arg(row.text(0)); },
        list.session, list.activity);
    if (!read)
        return failed(read.error());
    const QString name = list.session != 0 ? m_store.naming().name(u"session"_s, list.session)
                                           : m_store.naming().name(u"activity"_s, list.activity);
    const auto out = office().openLoansOfSet(list.activity, list.session);
    if (!out)
        return failed(out.error());
    answer.text = parts.isEmpty()
        ? tr("%1 has booked nothing", "%1: session").arg(name)
        : tr("Set of %1: %2; %n out", "%1: session, %2: 30 × ESP32", static_cast<int>(out->size()))
              .arg(name, parts.join(u", "_s));
    if (!m_borrower)
        answer.text += u". "_s + tr("Scan the card of whoever takes it");
    if (!out->isEmpty())
        answer.offers << DeskOffer{DeskOffer::Kind::ReturnSet,
                                   tr("return the %n that are out", nullptr, static_cast<int>(out->size())),
                                   list.session != 0 ? list.session : list.activity,
                                   {}};
    return answer;
}

DeskOutcome Desk::returnSet(qint64 id)
{
    const bool ofSession = m_set.session == id;
    const auto loans = office().openLoansOfSet(ofSession ? 0 : id, ofSession ? id : 0);
    if (!loans)
        return failed(loans.error());
    if (loans->isEmpty())
        return failed({ErrorCode::Refused,
                       tr("Everything of this set has come back already."),
                       {},
                       u"set-closed"_s,
                       {}});
    return returnLoans(*loans);
}

} // namespace kitcamp
