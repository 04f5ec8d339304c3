// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/reservationactions.h"
#include "models/lending/loanactions.h"
#include "models/lending/machineactions.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Machines that stay here: booked by the hour, started and ended by card at the desk.
class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<DeskCentre>();
        m_kind = m_centre->file().add(u"model"_s, {{u"name"_s, u"Printer X1"_s}});
        for (const QString& tag : {u"PRN-1"_s, u"PRN-2"_s})
            m_printers << m_centre->file().add(
                u"device"_s,
                {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(m_kind)}, {u"stays_here"_s, u"1"_s}});
    }
    void cleanup()
    {
        m_printers.clear();
        m_centre.reset();
    }

    void machineAndCardStartSecondScanEnds();
    void machineFirstWaitsForTheCard();
    void walkUpEndsWithTheNextBooking();
    void bookedMachineIsRefusedWithItsTwin();
    void bookingIsStartedSomeMinutesEarly();
    void useThatRunsOrIsOverIsNotCancelled();
    void useThatRunsOverStandsInTheWay();
    void machineIsNeverLent();
    void bannedPersonDoesNotStart();
    void twoUsesAtOnceAreRefusedEverywhere();

private:
    void book(qint64 device, qint64 person, const QString& starts, const QString& ends)
    {
        const ReservationWish wish{.id = m_centre->store().ids().next<ReservationId>(),
                                   .device = DeviceId{device},
                                   .person = PersonId{person},
                                   .starts = starts,
                                   .ends = ends};
        VERIFY_DONE(
            m_centre->store().perform(MakeReservations{.wishes = {wish}, .at = m_centre->clock().now()}));
    }
    std::unique_ptr<DeskCentre> m_centre;
    qint64 m_kind = 0;
    QList<qint64> m_printers;
};

void TestMachines::machineAndCardStartSecondScanEnds()
{
    (void)m_centre->scan(zhangCard);
    const DeskOutcome started = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(started.event, DeskEvent::UseStarted);
    QCOMPARE(started.sentence(), u"In use by 张三 until 11:00"_s);
    m_centre->later(1800);
    (void)m_centre->desk().leave();
    const DeskOutcome ended = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(ended.event, DeskEvent::UseEnded);
    QCOMPARE(ended.sentence(), u"张三 is done with it"_s);
    QCOMPARE(m_centre->count(u"reservation"_s, u"ended_at IS NOT NULL"_s), 1);
    QCOMPARE(m_centre->openLoans(), 0);
    QCOMPARE(m_centre->desk().undo().event, DeskEvent::Undone);
    QCOMPARE(m_centre->count(u"reservation"_s, u"ended_at IS NULL"_s), 1);
}

void TestMachines::machineFirstWaitsForTheCard()
{
    QCOMPARE(m_centre->scan(u"PRN-1"_s).event, DeskEvent::WaitsForCard);
    const DeskOutcome outcome = m_centre->scan(liCard);
    QCOMPARE(outcome.further.size(), 1);
    QCOMPARE(outcome.further.constFirst().event, DeskEvent::UseStarted);
}

void TestMachines::walkUpEndsWithTheNextBooking()
{
    book(m_printers.at(0), m_centre->li, u"2026-09-07T10:00"_s, u"2026-09-07T12:00"_s);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome started = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(started.event, DeskEvent::UseStarted);
    QCOMPARE(started.sentence(), u"In use by 张三 until 10:00. Then it is booked for 李娜"_s);
}

void TestMachines::bookedMachineIsRefusedWithItsTwin()
{
    book(m_printers.at(0), m_centre->li, u"2026-09-07T09:00"_s, u"2026-09-07T12:00"_s);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome refused = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(refused.event, DeskEvent::Refused);
    QVERIFY2(refused.sentence().contains(u"reserved for 李娜"_s), qPrintable(refused.sentence()));
    QCOMPARE(refused.offers.at(0).text, u"take PRN-2 instead"_s);
    QCOMPARE(m_centre->desk().takeOffer(1).event, DeskEvent::UseStarted);
    m_centre->later();
    (void)m_centre->scan(u"PRN-1"_s);
    QCOMPARE(m_centre->desk().takeOffer(1).event, DeskEvent::AsksText);
    const DeskOutcome reasoned = m_centre->scan(u"Li comes at eleven"_s);
    QCOMPARE(reasoned.event, DeskEvent::UseStarted);
    QVERIFY(m_centre->store().sentence(reasoned.opId).contains(u"Li comes at eleven"_s));
}

void TestMachines::bookingIsStartedSomeMinutesEarly()
{
    book(m_printers.at(0), m_centre->zhang, u"2026-09-07T09:10"_s, u"2026-09-07T12:00"_s);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome started = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(started.sentence(), u"In use by 张三 until 12:00. As booked"_s);
    QCOMPARE(m_centre->count(u"reservation"_s), 1);
    QCOMPARE(m_centre->text(u"SELECT starts FROM reservation"_s), u"2026-09-07T09:00"_s);
}

void TestMachines::useThatRunsOrIsOverIsNotCancelled()
{
    book(m_printers.at(0), m_centre->zhang, u"2026-09-07T09:00"_s, u"2026-09-07T12:00"_s);
    const auto booking = m_centre->store().reader().integer("SELECT id FROM reservation");
    VERIFY_DONE(booking);
    const CancelReservations cancelling{{ReservationId{**booking}}};
    VERIFY_DONE(m_centre->store().perform(cancelling)); // nobody has begun
    VERIFY_DONE(m_centre->store().undo());
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"PRN-1"_s);
    auto refused = m_centre->store().perform(cancelling);
    VERIFY_REFUSED(refused, "in-use");
    QCOMPARE(refused.error().sentence, u"Somebody is using it. End its use first."_s);
    m_centre->later(1800);
    (void)m_centre->desk().leave();
    (void)m_centre->scan(u"PRN-1"_s);
    refused = m_centre->store().perform(cancelling);
    VERIFY_REFUSED(refused, "use-ended");
    QCOMPARE(refused.error().sentence, u"This use is over: it stays in the history."_s);
    QCOMPARE(m_centre->count(u"reservation"_s, u"state='held'"_s), 1);
}

void TestMachines::useThatRunsOverStandsInTheWay()
{
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"PRN-1"_s); // until 11:00
    m_centre->later(3 * 3600);
    BookingLedger ledger(m_centre->store().reader(), m_centre->clock().now());
    const auto now = ledger.now();
    VERIFY_DONE(now);
    const auto machine = ledger.deviceAvailability(DeviceId{m_printers.at(0)}, {*now, *now + 60});
    VERIFY_DONE(machine);
    QCOMPARE(machine->freeAt(*now), 0);
    QCOMPARE(machine->freeAt(*now + 45), 1);
    const DeskOutcome ended = [&] {
        (void)m_centre->scan(liCard);
        return m_centre->scan(u"PRN-1"_s);
    }();
    QCOMPARE(ended.event, DeskEvent::UseEnded);
    QCOMPARE(ended.offers.constFirst().text, u"start for 李娜"_s);
    QCOMPARE(m_centre->desk().takeOffer(1).event, DeskEvent::UseStarted);
}

void TestMachines::machineIsNeverLent()
{
    const LendDevice lend{.loan = m_centre->store().ids().next<LoanId>(),
                          .device = DeviceId{m_printers.at(0)},
                          .borrower = PersonId{m_centre->li},
                          .visit = 1,
                          .at = m_centre->clock().now(),
                          .due = u"2026-09-09T18:00"_s,
                          .overrideReason = u"she asked so nicely"_s};
    VERIFY_REFUSED(m_centre->store().perform(lend), "stays-here");
    (void)m_centre->scan(liCard);
    (void)m_centre->scan(u"ESP32-0042"_s);
    VERIFY_REFUSED(m_centre->file().set(u"device"_s, m_centre->esp, u"stays_here"_s, u"1"_s),
                   "machine-stays-here");
}

void TestMachines::bannedPersonDoesNotStart()
{
    m_centre->set(u"person"_s, m_centre->zhang, u"banned_until"_s, u"2026-12-31"_s);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome refused = m_centre->scan(u"PRN-1"_s);
    QCOMPARE(refused.event, DeskEvent::Refused);
    QCOMPARE(refused.refusals.constFirst().error().rule, u"banned-until"_s);
    QCOMPARE(m_centre->count(u"reservation"_s), 0);
}

void TestMachines::twoUsesAtOnceAreRefusedEverywhere()
{
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"PRN-1"_s);
    const StartUse second{.reservation = m_centre->store().ids().next<ReservationId>(),
                          .device = DeviceId{m_printers.at(0)},
                          .person = PersonId{m_centre->li},
                          .at = m_centre->clock().now(),
                          .starts = u"2026-09-07T09:00"_s,
                          .ends = u"2026-09-07T10:00"_s,
                          .walkUp = true};
    const auto refused = m_centre->store().perform(second);
    VERIFY_REFUSED(refused, "in-use");
    QCOMPARE(refused.error().sentence, u"PRN-1 is in use by 张三."_s);
    const auto first = second.needs(m_centre->store().reader(), m_centre->clock().now());
    VERIFY_DONE(first);
    QCOMPARE(first->size(), 1);
    VERIFY_DONE(m_centre->store().performAction(first->constFirst()));
    VERIFY_DONE(m_centre->store().perform(second));
}

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
