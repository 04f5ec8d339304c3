// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/reservationactions.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Bookings are made, changed, cancelled and taken back; what cannot be had is said with its ways out.
class TestReservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<DeskCentre>(); }
    void cleanup() { m_centre.reset(); }

    void bookingStandsAndIsTakenBack();
    void tooManyAreRefusedWithNumbersAndWaysOut();
    void reasonOverrulesAShortage();
    void otherTimeAndTwinModelAreOffered();
    void nonsenseIsRefusedInWords_data();
    void nonsenseIsRefusedInWords();
    void changeIsCheckedWithoutItself();
    void cancelledBookingFreesItsUnits();
    void manySessionsAreBookedInOneStep();
    void oneBookingStandsInsteadOfAnother();
    void sessionIsBookedOnce();
    void whoBooksAgainIsToldSo();

private:
    [[nodiscard]] ReservationWish wish(int count, const QString& starts = u"2026-09-08T10:00"_s,
                                       const QString& ends = u"2026-09-08T12:00"_s)
    {
        return {.id = m_centre->store().ids().next<ReservationId>(),
                .model = ModelId{m_centre->model},
                .count = count,
                .person = PersonId{m_centre->zhang},
                .starts = starts,
                .ends = ends};
    }
    [[nodiscard]] Result<Performed> make(const ReservationWish& asked, const QString& reason = {})
    {
        return m_centre->store().perform(
            MakeReservations{.wishes = {asked}, .at = m_centre->clock().now(), .overrideReason = reason});
    }
    std::unique_ptr<DeskCentre> m_centre;
};

void TestReservations::bookingStandsAndIsTakenBack()
{
    const auto done = make(wish(3));
    VERIFY_DONE(done);
    QCOMPARE(m_centre->store().sentence(done->opId),
             u"Booked 3 × ESP32 DevKit for 张三, 2026-09-08 10:00–12:00"_s);
    QCOMPARE(m_centre->count(u"reservation"_s), 1);
    VERIFY_DONE(m_centre->store().takeBack(done->opId));
    QCOMPARE(m_centre->count(u"reservation"_s), 0);
}

void TestReservations::tooManyAreRefusedWithNumbersAndWaysOut()
{
    VERIFY_DONE(make(wish(3))); // of four
    const auto refused = make(wish(2, u"2026-09-08T11:00"_s, u"2026-09-08T13:00"_s));
    VERIFY_REFUSED(refused, "short-of-units");
    QCOMPARE(refused.error().sentence, u"ESP32 DevKit: 2 asked for, 1 free, short from 11:00 tomorrow on."_s);
    QVERIFY(refused.error().waysOut.contains(u"Book 1 instead."_s));
    QVERIFY(refused.error().waysOut.contains(u"Book it from 12:00 tomorrow on."_s));
    QCOMPARE(refused.error().waysOut.constLast(), u"Or book it all the same, with a reason."_s);
    QCOMPARE(m_centre->count(u"reservation"_s), 1);
    VERIFY_DONE(make(wish(2, u"2026-09-08T12:00"_s, u"2026-09-08T13:00"_s))); // ends and beginnings may touch
}

void TestReservations::reasonOverrulesAShortage()
{
    const auto done = make(wish(9), u"nine more are on their way"_s);
    VERIFY_DONE(done);
    QVERIFY(m_centre->store()
                .sentence(done->opId)
                .endsWith(u"though there are too few: nine more are on their way"_s));
}

void TestReservations::otherTimeAndTwinModelAreOffered()
{
    const qint64 boards = m_centre->file().add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    m_centre->set(u"model"_s, m_centre->model, u"category"_s, QString::number(boards));
    const qint64 other = m_centre->file().add(
        u"model"_s, {{u"name"_s, u"ESP32-S3"_s}, {u"category"_s, QString::number(boards)}});
    for (const QString& tag : {u"S3-1"_s, u"S3-2"_s, u"S3-3"_s, u"S3-4"_s, u"S3-5"_s})
        m_centre->file().add(u"device"_s, {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(other)}});
    const auto refused = make(wish(5));
    VERIFY_REFUSED(refused, "short-of-units");
    QVERIFY2(refused.error().waysOut.contains(u"Take ESP32-S3 instead: 5 free."_s),
             qPrintable(refused.error().waysOut.join(u'|')));
    QVERIFY(!refused.error().waysOut.join(u' ').contains(u"Book it from"_s)); // there are never five
}

void TestReservations::nonsenseIsRefusedInWords_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("rule");
    QTest::newRow("backwards") << u"2026-09-08T12:00"_s << u"2026-09-08T10:00"_s << 1 << u"booking-time"_s;
    QTest::newRow("no length") << u"2026-09-08T12:00"_s << u"2026-09-08T12:00"_s << 1 << u"booking-time"_s;
    QTest::newRow("past") << u"2026-09-06T10:00"_s << u"2026-09-06T12:00"_s << 1 << u"booking-past"_s;
    QTest::newRow("no day") << u"2026-02-30T10:00"_s << u"2026-09-08T12:00"_s << 1 << u"booking-time"_s;
    QTest::newRow("a day only") << u"2026-09-08"_s << u"2026-09-09"_s << 1 << u"booking-time"_s;
    QTest::newRow("no time") << QString() << QString() << 1 << u"booking-time"_s;
    QTest::newRow("none") << u"2026-09-08T10:00"_s << u"2026-09-08T12:00"_s << 0 << u"booking-count"_s;
    QTest::newRow("a million") << u"2026-09-08T10:00"_s << u"2026-09-08T12:00"_s << 1000000
                               << u"short-of-units"_s;
}

void TestReservations::nonsenseIsRefusedInWords()
{
    QFETCH(const QString, starts);
    QFETCH(const QString, ends);
    QFETCH(const int, count);
    QFETCH(const QString, rule);
    VERIFY_REFUSED(make(wish(count, starts, ends)), rule.toLatin1().constData());
    ReservationWish both = wish(1);
    both.device = DeviceId{m_centre->esp};
    VERIFY_REFUSED(make(both), "booking-what");
    ReservationWish nobody = wish(1);
    nobody.person = {};
    VERIFY_REFUSED(make(nobody), "booking-holder");
    ReservationWish ghost = wish(1);
    ghost.model = ModelId{4711};
    VERIFY_REFUSED(make(ghost), "row-gone");
}

void TestReservations::changeIsCheckedWithoutItself()
{
    const ReservationWish made = wish(4);
    VERIFY_DONE(make(made));
    ChangeReservation change{.reservation = made.id,
                             .model = made.model,
                             .count = 4,
                             .starts = u"2026-09-08T11:00"_s,
                             .ends = u"2026-09-08T14:00"_s,
                             .at = m_centre->clock().now()};
    VERIFY_DONE(m_centre->store().perform(change));
    change.count = 5;
    VERIFY_REFUSED(m_centre->store().perform(change), "short-of-units");
    QCOMPARE(m_centre->text(u"SELECT starts || ' ' || count FROM reservation"_s), u"2026-09-08T11:00 4"_s);
}

void TestReservations::cancelledBookingFreesItsUnits()
{
    const ReservationWish made = wish(4);
    VERIFY_DONE(make(made));
    VERIFY_REFUSED(make(wish(1)), "short-of-units");
    VERIFY_DONE(m_centre->store().perform(CancelReservations{{made.id}}));
    VERIFY_DONE(make(wish(1)));
}

void TestReservations::manySessionsAreBookedInOneStep()
{
    const qint64 activity =
        m_centre->file().add(u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}});
    MakeReservations all{.at = m_centre->clock().now()};
    for (int day = 12; day < 16; ++day) {
        const qint64 session = m_centre->file().add(u"session"_s,
                                                    {{u"activity"_s, QString::number(activity)},
                                                     {u"starts"_s, u"2026-09-%1T13:00"_s.arg(day)},
                                                     {u"minutes"_s, u"90"_s}});
        all.wishes << ReservationWish{.id = m_centre->store().ids().next<ReservationId>(),
                                      .model = ModelId{m_centre->model},
                                      .count = 4,
                                      .activity = activity,
                                      .session = session};
    }
    const auto done = m_centre->store().perform(all);
    VERIFY_DONE(done);
    QCOMPARE(m_centre->store().sentence(done->opId), u"Made 4 booking(s) for IoT"_s);
    VERIFY_REFUSED(make(wish(1, u"2026-09-13T13:30"_s, u"2026-09-13T14:00"_s)), "short-of-units");
    VERIFY_DONE(m_centre->store().takeBack(done->opId));
    QCOMPARE(m_centre->count(u"reservation"_s), 0);
}

void TestReservations::oneBookingStandsInsteadOfAnother()
{
    const ReservationWish old = wish(4);
    VERIFY_DONE(make(old));
    const auto done = m_centre->store().perform(
        MakeReservations{.wishes = {wish(4, u"2026-09-08T11:00"_s, u"2026-09-08T13:00"_s)},
                         .instead = {old.id},
                         .at = m_centre->clock().now()});
    VERIFY_DONE(done);
    QCOMPARE(m_centre->count(u"reservation"_s, u"state='held'"_s), 1);
}

/// "Book for all sessions", pressed on two computers: the second says what the first did.
void TestReservations::sessionIsBookedOnce()
{
    const qint64 activity =
        m_centre->file().add(u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}});
    const qint64 session = m_centre->file().add(u"session"_s,
                                                {{u"activity"_s, QString::number(activity)},
                                                 {u"starts"_s, u"2026-09-12T13:00"_s},
                                                 {u"minutes"_s, u"90"_s}});
    const auto ofSession = [&](int count) {
        const ReservationWish one{.id = m_centre->store().ids().next<ReservationId>(),
                                  .model = ModelId{m_centre->model},
                                  .count = count,
                                  .activity = activity,
                                  .session = session};
        return MakeReservations{
            .wishes = {one}, .at = m_centre->clock().now(), .overrideReason = u"borrowed"_s};
    };
    const MakeReservations first = ofSession(3);
    auto so = first.alreadySo(m_centre->store().reader());
    VERIFY_DONE(so);
    QVERIFY(!*so);
    VERIFY_DONE(m_centre->store().perform(first));
    const MakeReservations again = ofSession(3);
    const auto refused = m_centre->store().perform(again);
    VERIFY_REFUSED(refused, "session-booked");
    QCOMPARE(refused.error().sentence,
             u"ESP32 DevKit is booked for this session of IoT already. Change the number of that booking."_s);
    so = again.alreadySo(m_centre->store().reader());
    VERIFY_DONE(so);
    QVERIFY(*so);
    so = ofSession(2).alreadySo(m_centre->store().reader()); // another number is another wish
    VERIFY_DONE(so);
    QVERIFY(!*so);
    MakeReservations other = ofSession(2);
    other.instead = {first.wishes.constFirst().id};
    VERIFY_DONE(m_centre->store().perform(other));
    ReservationWish hour = wish(1, u"2026-09-12T13:00"_s, u"2026-09-12T13:30"_s); // with times of its own
    hour.session = session;
    VERIFY_DONE(make(hour));
    QCOMPARE(m_centre->count(u"reservation"_s, u"state='held'"_s), 2);
}

/// What another computer did in the same way needs no question.
void TestReservations::whoBooksAgainIsToldSo()
{
    const ReservationWish made = wish(1);
    VERIFY_DONE(make(made));
    VERIFY_DONE(m_centre->store().perform(CancelReservations{{made.id}}));
    const auto already = CancelReservations{{made.id}}.alreadySo(m_centre->store().reader());
    VERIFY_DONE(already);
    QVERIFY(*already);
    const Action action = toAction(MakeReservations{.wishes = {made}, .at = 7});
    const auto again = fromParameters<MakeReservations>(action.parameters);
    VERIFY_DONE(again);
    QCOMPARE(again->wishes.constFirst().starts, made.starts);
    QJsonObject broken = action.parameters;
    broken[u"wishes"_s] = QJsonArray{QJsonObject{{u"count"_s, u"many"_s}}};
    VERIFY_FAILS(fromParameters<MakeReservations>(broken), ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TestReservations)
#include "tst_reservations.moc"
