// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Seats are counted as organisers count them, and never given twice.
class TestRosterSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<RosterCentre>(); }

    void onlyStudentsTakeSeats();
    void applicationsTakeNoSeat();
    void thirdOfTwoSeatsIsRefusedWithWaysOut();
    void severalForTooFewSeatsAreRefusedAsAWhole();
    void seatBeyondTheSeatsKeepsItsReason();
    void seatBeyondTheSeatsIsNotPassedOn();
    void thirdConfirmedByAFormIsRefusedToo();
    void confirmedByAnImportOfRowsIsRefusedToo();
    void hybridCountsEachKindForItself();
    void onlineSeatIsOfferedAsAWayOut();
    void eitherTakesWhatIsFree();
    void onlineWishInAClassOnSiteGetsASeatThere();
    void withoutNumberThereIsNoLimit();
    void noSeatsMeansNone();
    void fewerSeatsThanStudentsAreRefused();
    void fewerSeatsWithAReasonKeepTheLast();
    void seatsBelowNoneAreRefused();
    void otherModeMovesTheSeats();
    void seatMayMoveToTheOtherKind();
    void teacherWhoBecomesAStudentNeedsASeat();
    void importIsToldWhoWaits();
    void importWithoutLimitWaitsForNothing();
    void seatsOfAGoneActivityAreExplained();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    void makeHybrid()
    {
        VERIFY_DONE(centre().store().perform(SetSeats{.activity = centre().robotics,
                                                      .site = 2,
                                                      .online = 1,
                                                      .mode = u"hybrid"_s,
                                                      .at = centre().now()}));
    }
    std::unique_ptr<RosterCentre> m_centre;
};

void TestRosterSeats::onlyStudentsTakeSeats()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    VERIFY_DONE(centre().store().perform(AddParticipants{
        .activity = centre().robotics,
        .entries = {{centre().store().ids().nextValue(), centre().person(u"Wang"_s), u"site"_s}},
        .role = u"teacher"_s,
        .state = u"confirmed"_s,
        .at = centre().now()}));
    QCOMPARE(centre().seats().taken(), 1);
    QCOMPARE(centre().seats().free(), std::optional(1));
}

void TestRosterSeats::applicationsTakeNoSeat()
{
    for (const QString& state : {u"nominated"_s, u"applied"_s, u"waiting"_s})
        QVERIFY(centre().add(state, state) != 0);
    QCOMPARE(centre().seats().taken(), 0);
    QCOMPARE(centre().seats().waiting, 1);
    QVERIFY(centre().add(u"Li"_s, u"offered"_s) != 0);
    QCOMPARE(centre().seats().taken(), 1);
    QCOMPARE(centre().seats().offered, 1);
}

void TestRosterSeats::thirdOfTwoSeatsIsRefusedWithWaysOut()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"offered"_s);
    QCOMPARE(centre().add(u"Zhao"_s, u"confirmed"_s), 0);
    QCOMPARE(centre().refusal.rule, u"seats"_s);
    QCOMPARE(centre().refusal.sentence, u"Robotics 1 has 2 seat(s), and none is free."_s);
    QCOMPARE(centre().refusal.waysOut.first(), u"Put on the waiting list"_s);
    QCOMPARE(rowCount(centre().store(), u"participation"_s), 2);
    const auto asked = centre().office().mayTakeSeat(centre().robotics, SeatKind::Site);
    VERIFY_DONE(asked);
    QVERIFY(*asked);
    QCOMPARE((**asked).waysOut(), (QList{SeatWayOut::Wait, SeatWayOut::RaiseSeats, SeatWayOut::GiveBeyond}));
}

void TestRosterSeats::severalForTooFewSeatsAreRefusedAsAWhole()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    const QList<qint64> two{centre().add(u"Wang"_s, u"applied"_s), centre().add(u"Zhao"_s, u"applied"_s)};
    const auto refused = centre().give(two, u"confirmed"_s);
    VERIFY_REFUSED(refused, "seats");
    QCOMPARE(refused.error().sentence, u"Robotics 1 has 2 seat(s); 1 of them are free, but 2 are wanted."_s);
    QCOMPARE(centre().state(two[0]), u"applied"_s);
    // As many as there are, the rest waits.
    VERIFY_DONE(centre().store().perform(GiveSeats{.activity = centre().robotics,
                                                   .participations = two,
                                                   .state = u"confirmed"_s,
                                                   .ifFull = waitIfFull,
                                                   .at = centre().now()}));
    QCOMPARE(centre().state(two[0]), u"confirmed"_s);
    QCOMPARE(centre().state(two[1]), u"waiting"_s);
}

void TestRosterSeats::seatBeyondTheSeatsKeepsItsReason()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"applied"_s);
    VERIFY_REFUSED(centre().give({zhao}, u"confirmed"_s, u"   "_s), "seats");
    VERIFY_DONE(centre().give({zhao}, u"confirmed"_s, u"guest of the dean"_s));
    QCOMPARE(centre().column(zhao, u"beyond_seats"_s), u"guest of the dean"_s);
    QCOMPARE(centre().seats().taken(), 3);
    QCOMPARE(centre().seats().beyond, 1);
    QCOMPARE(centre().seats().free(), std::optional(0));
    // Who leaves keeps no seat and no reason for one.
    VERIFY_DONE(centre().leave({zhao}, u"withdrawn"_s));
    QCOMPARE(centre().column(zhao, u"beyond_seats"_s), QString());
}

void TestRosterSeats::seatBeyondTheSeatsIsNotPassedOn()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"applied"_s);
    const qint64 sun = centre().add(u"Sun"_s, u"waiting"_s);
    VERIFY_DONE(centre().give({zhao}, u"confirmed"_s, u"guest"_s));
    VERIFY_DONE(centre().leave({li}, u"withdrawn"_s));
    QCOMPARE(centre().state(sun), u"waiting"_s); // two seats, two students
    VERIFY_DONE(centre().leave({zhao}, u"withdrawn"_s));
    QCOMPARE(centre().state(sun), u"offered"_s);
}

void TestRosterSeats::thirdConfirmedByAFormIsRefusedToo()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"applied"_s);
    VERIFY_REFUSED(centre().file().set(u"participation"_s, zhao, u"state"_s, u"confirmed"_s), "seats");
    VERIFY_REFUSED(centre().set(u"seats_site"_s, u"1"_s), "seats");
    VERIFY_REFUSED(centre().set(u"mode"_s, u"sideways"_s), "not-a-choice");
}

void TestRosterSeats::confirmedByAnImportOfRowsIsRefusedToo()
{
    RecordBatch batch{.purpose = u"import"_s, .title = u"list.xlsx"_s, .table = u"participation"_s};
    for (int i = 0; i < 3; ++i) {
        batch.add(u"participation"_s, centre().store().ids().nextValue(),
                  {{u"activity"_s, QString::number(centre().robotics)},
                   {u"person"_s, QString::number(centre().person(u"P%1"_s.arg(i)))},
                   {u"state"_s, u"confirmed"_s}});
    }
    VERIFY_REFUSED(centre().store().perform(batch), "seats");
    QCOMPARE(rowCount(centre().store(), u"participation"_s), 0);
}

void TestRosterSeats::hybridCountsEachKindForItself()
{
    makeHybrid();
    centre().add(u"Li"_s, u"confirmed"_s, u"online"_s);
    QCOMPARE(centre().seats().capacity(), std::optional(3));
    QCOMPARE(centre().seats().free(SeatKind::Online), std::optional(0));
    QCOMPARE(centre().seats().free(SeatKind::Site), std::optional(2));
    QCOMPARE(centre().add(u"Wang"_s, u"confirmed"_s, u"online"_s), 0);
    QCOMPARE(centre().refusal.sentence, u"Robotics 1 has 1 seat(s) online, and none is free."_s);
}

void TestRosterSeats::onlineSeatIsOfferedAsAWayOut()
{
    makeHybrid();
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const auto asked = centre().office().mayTakeSeat(centre().robotics, SeatKind::Site);
    VERIFY_DONE(asked);
    QCOMPARE((**asked).waysOut().first(), SeatWayOut::OtherSeat);
    QVERIFY(!centre().office().mayTakeSeat(centre().robotics, SeatKind::Either).value());
}

void TestRosterSeats::eitherTakesWhatIsFree()
{
    makeHybrid();
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s, u"either"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"confirmed"_s, u"either"_s);
    QCOMPARE(centre().column(li, u"seat"_s), u"site"_s);
    QCOMPARE(centre().column(zhao, u"seat"_s), u"online"_s);
    QVERIFY(!centre().seats().placeFor(SeatKind::Either));
}

void TestRosterSeats::onlineWishInAClassOnSiteGetsASeatThere()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s, u"online"_s);
    QCOMPARE(centre().column(li, u"seat"_s), u"site"_s);
    QCOMPARE(centre().seats().free(), std::optional(1));
}

void TestRosterSeats::withoutNumberThereIsNoLimit()
{
    VERIFY_DONE(centre().seatsTo({}, {}));
    for (int i = 0; i < 5; ++i)
        QVERIFY(centre().add(u"P%1"_s.arg(i), u"confirmed"_s) != 0);
    QCOMPARE(centre().seats().free(), std::optional<int>());
    QVERIFY(centre().seats().placeFor(SeatKind::Either));
}

void TestRosterSeats::noSeatsMeansNone()
{
    VERIFY_DONE(centre().seatsTo(0, {}));
    QCOMPARE(centre().add(u"Li"_s, u"confirmed"_s), 0);
    QCOMPARE(centre().refusal.rule, u"seats"_s);
    QVERIFY(centre().add(u"Wang"_s, u"applied"_s) != 0);
}

void TestRosterSeats::fewerSeatsThanStudentsAreRefused()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const auto refused = centre().seatsTo(1, {});
    VERIFY_REFUSED(refused, "seats");
    QVERIFY2(refused.error().sentence.contains(u"Robotics 1"_s), qPrintable(refused.error().sentence));
    QCOMPARE(refused.error().waysOut.size(), 2);
    QCOMPARE(centre().seats().site, std::optional(2));
}

void TestRosterSeats::fewerSeatsWithAReasonKeepTheLast()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    centre().clock().advanceSeconds(60);
    const qint64 wang = centre().add(u"Wang"_s, u"confirmed"_s);
    VERIFY_DONE(centre().seatsTo(1, {}, u"smaller room"_s));
    QCOMPARE(centre().column(li, u"beyond_seats"_s), QString());
    QCOMPARE(centre().column(wang, u"beyond_seats"_s), u"smaller room"_s);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().column(wang, u"beyond_seats"_s), QString());
    QCOMPARE(centre().seats().site, std::optional(2));
}

void TestRosterSeats::seatsBelowNoneAreRefused()
{
    VERIFY_FAILS(centre().seatsTo(-1, {}), ErrorCode::Usage);
    QCOMPARE(centre().seats().site, std::optional(2));
}

void TestRosterSeats::otherModeMovesTheSeats()
{
    makeHybrid();
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s, u"online"_s);
    VERIFY_DONE(centre().store().perform(
        SetSeats{.activity = centre().robotics, .site = 2, .mode = u"site"_s, .at = centre().now()}));
    QCOMPARE(centre().column(li, u"seat"_s), u"site"_s);
    QCOMPARE(centre().seats().free(), std::optional(1));
    VERIFY_FAILS(centre().store().perform(
                     SetSeats{.activity = centre().robotics, .mode = u"moon"_s, .at = centre().now()}),
                 ErrorCode::Usage);
}

void TestRosterSeats::seatMayMoveToTheOtherKind()
{
    makeHybrid();
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"waiting"_s);
    const auto move = [&](qint64 id, const QString& seat) {
        return centre().store().perform(ChangeParticipations{
            .activity = centre().robotics, .participations = {id}, .seat = seat, .at = centre().now()});
    };
    VERIFY_DONE(move(li, u"online"_s));
    QCOMPARE(centre().column(li, u"seat"_s), u"online"_s);
    // The seat that she left goes to the next.
    QCOMPARE(centre().state(zhao), u"offered"_s);
    VERIFY_REFUSED(move(li, u"site"_s), "seats");
    VERIFY_DONE(move(li, u"either"_s)); // a wish needs no other seat
    QCOMPARE(centre().column(li, u"seat"_s), u"online"_s);
    VERIFY_FAILS(move(li, u"lap"_s), ErrorCode::Usage);
}

void TestRosterSeats::teacherWhoBecomesAStudentNeedsASeat()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    const qint64 wang = centre().add(u"Wang"_s, u"confirmed"_s);
    const auto role = [&](const QString& name) {
        return centre().store().perform(ChangeParticipations{
            .activity = centre().robotics, .participations = {wang}, .role = name, .at = centre().now()});
    };
    const qint64 zhao = centre().add(u"Zhao"_s, u"waiting"_s);
    VERIFY_DONE(role(u"assistant"_s));
    QCOMPARE(centre().state(zhao), u"offered"_s);
    VERIFY_REFUSED(role(u"student"_s), "seats");
    QCOMPARE(centre().column(wang, u"role"_s), u"assistant"_s);
}

void TestRosterSeats::importIsToldWhoWaits()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    const qint64 wang = centre().add(u"Wang"_s, u"waiting"_s);
    const auto planned = enrol(centre().store().reader(), centre().robotics, u"confirmed"_s,
                               {SeatKind::Site, SeatKind::Either, SeatKind::Online}, centre().now());
    VERIFY_DONE(planned);
    QStringList states;
    for (const Enrolment& one : *planned)
        states << one.state + u' ' + one.seat;
    QCOMPARE(states, (QStringList{u"confirmed site"_s, u"waiting either"_s, u"waiting online"_s}));
    // Behind those who wait already.
    QVERIFY(*planned->at(1).waitingPlace > centre().column(wang, u"waiting_place"_s).toLongLong());
    QVERIFY(*planned->at(2).waitingPlace > *planned->at(1).waitingPlace);
}

void TestRosterSeats::importWithoutLimitWaitsForNothing()
{
    VERIFY_DONE(centre().seatsTo({}, {}));
    const auto planned = enrol(centre().store().reader(), centre().robotics, u"offered"_s,
                               {SeatKind::Site, SeatKind::Site}, centre().now());
    VERIFY_DONE(planned);
    QCOMPARE(planned->at(1).state, u"offered"_s);
    QVERIFY(planned->at(1).offerUntil);
    QCOMPARE(*planned->at(1).offerUntil,
             centre().office().offerDeadline(centre().robotics, centre().now()).value());
}

void TestRosterSeats::seatsOfAGoneActivityAreExplained()
{
    VERIFY_REFUSED(centre().office().seats(4711), "row-gone");
    VERIFY_REFUSED(centre().store().perform(OfferFreeSeats{4711, centre().now()}), "row-gone");
}

QTEST_GUILESS_MAIN(TestRosterSeats)
#include "tst_rosterseats.moc"
