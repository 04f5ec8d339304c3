// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/persontoday.h"
#include "models/lending/booking/reservationactions.h"
#include "models/lending/loanactions.h"
#include "models/lending/slipcode.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What is promised to others is kept at the desk: with twins, shorter loans, and a word where neither is
/// left.
class TestDeskBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<DeskCentre>();
        m_blue = m_centre->addPerson(u"Team Blue"_s, u"0455555555"_s);
    }
    void cleanup() { m_centre.reset(); }

    void twinsTakeOverSilently();
    void lastUnitIsRefusedWithBookingAndHour();
    void shorterLoanIsTakenByKey();
    void freeUnitOfASisterModelIsTakenByKey();
    void reasonLendsAllTheSame();
    void ownBookingIsFulfilled();
    void returnedDeviceIsPutAside();
    void renewalKeepsBookings();
    void classSetGoesOutAndComesBack();
    void emptyPickingListSaysSo();
    void inductionIsAskedFor();
    void dayOfAPersonIsShown();
    void bookingOfAnotherComputerIsRefusedInWords();

private:
    void book(qint64 person, const QString& starts, const QString& ends, int count = 1, qint64 device = 0)
    {
        ReservationWish wish{.id = m_centre->store().ids().next<ReservationId>(),
                             .model = ModelId{device == 0 ? m_centre->model : 0},
                             .device = DeviceId{device},
                             .count = count,
                             .person = PersonId{person},
                             .starts = starts,
                             .ends = ends};
        VERIFY_DONE(
            m_centre->store().perform(MakeReservations{.wishes = {wish}, .at = m_centre->clock().now()}));
    }
    /// A session at 13:00 today with teacher Li, which has booked so many.
    qint64 sessionWithSet(int count)
    {
        const qint64 activity =
            m_centre->file().add(u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}});
        const qint64 session = m_centre->file().add(u"session"_s,
                                                    {{u"activity"_s, QString::number(activity)},
                                                     {u"number"_s, u"3"_s},
                                                     {u"starts"_s, u"2026-09-07T13:00"_s},
                                                     {u"minutes"_s, u"180"_s}});
        m_centre->file().add(
            u"session_staff"_s,
            {{u"session"_s, QString::number(session)}, {u"person"_s, QString::number(m_centre->li)}});
        if (count > 0) {
            const ReservationWish wish{.id = m_centre->store().ids().next<ReservationId>(),
                                       .model = ModelId{m_centre->model},
                                       .count = count,
                                       .activity = activity,
                                       .session = session};
            [[maybe_unused]] const auto done =
                m_centre->store().perform(MakeReservations{.wishes = {wish}, .at = m_centre->clock().now()});
        }
        return session;
    }
    std::unique_ptr<DeskCentre> m_centre;
    qint64 m_blue = 0;
};

void TestDeskBookings::twinsTakeOverSilently()
{
    book(m_blue, u"2026-09-08T15:00"_s, u"2026-09-08T17:00"_s, 1, m_centre->esp);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome outcome = m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(outcome.event, DeskEvent::Lent);
    QCOMPARE(outcome.notice, QString());
    QCOMPARE(m_centre->text(u"SELECT d.asset_tag FROM reservation AS r JOIN device AS d ON d.id=r.device"_s),
             u"ATLAS-019"_s);
    QCOMPARE(m_centre->desk().undo().event, DeskEvent::Undone);
    QCOMPARE(m_centre->text(u"SELECT d.asset_tag FROM reservation AS r JOIN device AS d ON d.id=r.device"_s),
             u"ESP32-0042"_s);
}

void TestDeskBookings::lastUnitIsRefusedWithBookingAndHour()
{
    book(m_blue, u"2026-09-07T15:00"_s, u"2026-09-07T17:00"_s, 3);
    (void)m_centre->scan(zhangCard);
    QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::Lent); // the fourth is nobody's
    const DeskOutcome outcome = m_centre->scan(u"CAM-003"_s);
    QCOMPARE(outcome.event, DeskEvent::Refused);
    QCOMPARE(outcome.sentence(), u"CAM-003 is reserved for Team Blue, 15:00 today."_s);
    QCOMPARE(outcome.refusals.constFirst().error().rule, u"reserved"_s);
    QCOMPARE(outcome.offers.at(0).text, u"lend until 14:45 today"_s);
    QCOMPARE(outcome.offers.at(1).text, u"lend all the same, with a reason"_s);
    QCOMPARE(m_centre->openLoans(), 1);
}

void TestDeskBookings::shorterLoanIsTakenByKey()
{
    book(m_blue, u"2026-09-07T15:00"_s, u"2026-09-07T17:00"_s, 4);
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"CAM-003"_s);
    const DeskOutcome outcome = m_centre->desk().takeOffer(1);
    QCOMPARE(outcome.event, DeskEvent::Lent);
    QCOMPARE(outcome.due, u"2026-09-07T14:45"_s);
    QCOMPARE(outcome.sentence(), u"Lent to 张三; shorter, since it is booked then"_s);
    // At night nobody brings it: the shorter loan ends when the desk last closes before.
    book(m_blue, u"2026-09-09T06:00"_s, u"2026-09-09T07:00"_s, 4);
    const DeskOutcome second = m_centre->scan(u"ATLAS-019"_s);
    QCOMPARE(second.offers.at(0).text, u"lend until 14:45 today"_s);
}

void TestDeskBookings::freeUnitOfASisterModelIsTakenByKey()
{
    const qint64 boards = m_centre->file().add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    m_centre->set(u"model"_s, m_centre->model, u"category"_s, QString::number(boards));
    const qint64 other = m_centre->file().add(
        u"model"_s, {{u"name"_s, u"ESP32-S3"_s}, {u"category"_s, QString::number(boards)}});
    m_centre->file().add(u"device"_s, {{u"asset_tag"_s, u"S3-001"_s}, {u"model"_s, QString::number(other)}});
    book(m_blue, u"2026-09-07T15:00"_s, u"2026-09-07T17:00"_s, 4);
    (void)m_centre->scan(zhangCard);
    const DeskOutcome refused = m_centre->scan(u"CAM-003"_s);
    QCOMPARE(refused.offers.at(0).text, u"take S3-001 instead: ESP32-S3"_s);
    const DeskOutcome outcome = m_centre->desk().takeOffer(1);
    QCOMPARE(outcome.event, DeskEvent::Lent);
    QCOMPARE(outcome.tag, u"S3-001"_s);
}

void TestDeskBookings::reasonLendsAllTheSame()
{
    book(m_blue, u"2026-09-07T15:00"_s, u"2026-09-07T17:00"_s, 4);
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"CAM-003"_s);
    QCOMPARE(m_centre->desk().takeOffer(2).event, DeskEvent::AsksText);
    const DeskOutcome outcome = m_centre->scan(u"Blue comes tomorrow"_s);
    QCOMPARE(outcome.event, DeskEvent::Lent);
    QCOMPARE(m_centre->text(u"SELECT override_reason FROM loan"_s), u"Blue comes tomorrow"_s);
}

void TestDeskBookings::ownBookingIsFulfilled()
{
    book(m_blue, u"2026-09-07T08:00"_s, u"2026-09-08T17:00"_s, 4);
    (void)m_centre->scan(u"0455555555"_s);
    const DeskOutcome outcome = m_centre->scan(u"CAM-003"_s);
    QCOMPARE(outcome.event, DeskEvent::Lent);
    QCOMPARE(outcome.due, u"2026-09-08T17:00"_s);
    QCOMPARE(outcome.sentence(), u"Lent to Team Blue; as long as it is booked. As booked"_s);
    QCOMPARE(m_centre->count(u"loan"_s, u"reservation IS NOT NULL"_s), 1);
    (void)m_centre->scan(zhangCard);
    QCOMPARE(m_centre->scan(u"HUB-001"_s).event,
             DeskEvent::Refused); // three are still promised, three are here
}

void TestDeskBookings::returnedDeviceIsPutAside()
{
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"CAM-003"_s);
    book(m_blue, u"2026-09-07T15:00"_s, u"2026-09-07T17:00"_s, 3);
    QVERIFY(!m_centre->scan(u"CAM-003"_s).sentence().contains(u"aside"_s)); // one too many is here
    (void)m_centre->scan(u"CAM-003"_s);
    VERIFY_DONE(m_centre->store().perform(
        MakeReservations{.wishes = {{.id = m_centre->store().ids().next<ReservationId>(),
                                     .model = ModelId{m_centre->model},
                                     .person = PersonId{m_blue},
                                     .starts = u"2026-09-07T16:00"_s,
                                     .ends = u"2026-09-07T18:00"_s}},
                         .at = m_centre->clock().now(),
                         .overrideReason = u"will be back"_s}));
    const DeskOutcome outcome = m_centre->scan(u"CAM-003"_s);
    QCOMPARE(outcome.event, DeskEvent::Returned);
    QCOMPARE(outcome.sentence(), u"Returned from 张三. Put it aside: reserved for Team Blue, 16:00 today"_s);
}

void TestDeskBookings::renewalKeepsBookings()
{
    (void)m_centre->scan(zhangCard);
    (void)m_centre->scan(u"CAM-003"_s); // until the 21st
    book(m_blue, u"2026-09-23T10:00"_s, u"2026-09-23T12:00"_s, 4);
    const DeskOutcome outcome = m_centre->desk().renewAll();
    QCOMPARE(outcome.event, DeskEvent::Refused);
    QVERIFY2(outcome.sentence().contains(u"reserved for Team Blue, 2026-09-23 10:00"_s),
             qPrintable(outcome.sentence()));
}

void TestDeskBookings::classSetGoesOutAndComesBack()
{
    const qint64 session = sessionWithSet(4);
    const DeskOutcome opened = m_centre->scan(pickingCode(session));
    QCOMPARE(opened.event, DeskEvent::SetOpened);
    QVERIFY2(opened.text.contains(u"4 × ESP32 DevKit; 0 out"_s), qPrintable(opened.text));
    QCOMPARE(m_centre->desk().borrower().value, m_centre->li);
    DeskOutcome last;
    for (const QString& tag :
         {u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s, u"HUB-001"_s}) { // the rule allows three
        last = m_centre->scan(tag);
        QCOMPARE(last.event, DeskEvent::Lent);
    }
    QCOMPARE(last.notice, u"4 of 4 for IoT, session 3"_s);
    QCOMPARE(last.due, u"2026-09-07T16:00"_s);
    QCOMPARE(m_centre->scan(u"CAM-003"_s).notice, u"3 of the set still out"_s);
    (void)m_centre->desk().leave();
    const DeskOutcome again = m_centre->scan(pickingCode(session));
    QCOMPARE(again.offers.constFirst().text, u"return the 3 that are out"_s);
    QCOMPARE(m_centre->desk().takeOffer(1).event, DeskEvent::Returned);
    QCOMPARE(m_centre->openLoans(), 0);
}

void TestDeskBookings::emptyPickingListSaysSo()
{
    const DeskOutcome outcome = m_centre->scan(pickingCode(sessionWithSet(0)));
    QCOMPARE(outcome.event, DeskEvent::SetOpened);
    QVERIFY2(outcome.text.contains(u"has booked nothing"_s), qPrintable(outcome.text));
    QCOMPARE(m_centre->scan(u"KSET-ZZZZ"_s).event, DeskEvent::UnknownScan);
}

void TestDeskBookings::inductionIsAskedFor()
{
    const qint64 course = m_centre->file().add(u"course"_s, {{u"name"_s, u"Soldering"_s}});
    m_centre->set(u"loan_rule"_s, m_centre->rule, u"requires_course"_s, QString::number(course));
    (void)m_centre->scan(zhangCard);
    const DeskOutcome refused = m_centre->scan(u"CAM-003"_s);
    QCOMPARE(refused.event, DeskEvent::Refused);
    QCOMPARE(refused.sentence(), u"CAM-003 is for people who have completed Soldering; 张三 has not."_s);
    QVERIFY(refused.refusals.constFirst().error().waysOut.contains(u"Complete Soldering first."_s));
    const qint64 run = m_centre->file().add(
        u"activity"_s,
        {{u"kind"_s, u"training"_s}, {u"name"_s, u"Soldering 1"_s}, {u"course"_s, QString::number(course)}});
    m_centre->file().add(u"participation"_s,
                         {{u"activity"_s, QString::number(run)},
                          {u"person"_s, QString::number(m_centre->zhang)},
                          {u"state"_s, u"completed"_s}});
    QCOMPARE(m_centre->scan(u"CAM-003"_s).event, DeskEvent::Lent);
}

void TestDeskBookings::dayOfAPersonIsShown()
{
    book(m_centre->li, u"2026-09-07T16:00"_s, u"2026-09-07T18:00"_s, 2);
    book(m_centre->li, u"2026-09-09T16:00"_s, u"2026-09-09T18:00"_s, 1); // another day
    (void)sessionWithSet(0);
    const auto today = todayOf(m_centre->store().reader(), m_centre->clock().now(), PersonId{m_centre->li});
    VERIFY_DONE(today);
    QCOMPARE(today->size(), 2);
    QCOMPARE(today->at(0).what, u"IoT, session 3"_s); // at 13:00
    QCOMPARE(today->at(1).what, u"2 × ESP32 DevKit"_s);
    m_centre->later(10 * 3600);
    const auto late = todayOf(m_centre->store().reader(), m_centre->clock().now(), PersonId{m_centre->li});
    VERIFY_DONE(late);
    QCOMPARE(late->size(), 0);
}

/// A twin that was free here may be lent on another computer: the loan is refused, not the booking broken.
void TestDeskBookings::bookingOfAnotherComputerIsRefusedInWords()
{
    book(m_blue, u"2026-09-08T15:00"_s, u"2026-09-08T17:00"_s, 1, m_centre->esp);
    LendDevice lend{.loan = m_centre->store().ids().next<LoanId>(),
                    .device = DeviceId{m_centre->esp},
                    .borrower = PersonId{m_centre->zhang},
                    .visit = 1,
                    .at = m_centre->clock().now(),
                    .due = u"2026-09-21T18:00"_s};
    VERIFY_REFUSED(m_centre->store().perform(lend), "reserved"); // it names no twin
    const auto asked =
        LoanOffice(m_centre->store().reader()).mayLend(lend.device, lend.borrower, m_centre->clock().now());
    VERIFY_DONE(asked);
    lend.replanned = asked->replanned;
    QCOMPARE(lend.replanned.size(), 1);
    VERIFY_DONE(m_centre->store().perform(lend));
}

QTEST_GUILESS_MAIN(TestDeskBookings)
#include "tst_deskbookings.moc"
