// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// One waiting list: whoever frees a seat passes it on, in the order of the list, by an offer with a
/// deadline.
class TestRosterWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<RosterCentre>();
        m_li = centre().add(u"Li"_s, u"confirmed"_s);
        m_wang = centre().add(u"Wang"_s, u"confirmed"_s);
        m_zhao = centre().add(u"Zhao"_s, u"waiting"_s);
        m_sun = centre().add(u"Sun"_s, u"waiting"_s);
        m_qian = centre().add(u"Qian"_s, u"waiting"_s);
    }

    void freedSeatIsOfferedToTheNextInOneStep();
    void twoFreedSeatsAreOfferedToTwo();
    void declinedApplicationFreesNothing();
    void noShowFreesASeat();
    void offerStandsUntilTheEndOfADay();
    void offerEndsBeforeTheFirstDay();
    void offerEndsWithTheActivity();
    void offerCountsDaysInTheZoneOfTheCentre();
    void lapsedOfferGoesToTheNext();
    void offersOfAllActivitiesLapseTogether();
    void offerInTimeDoesNotLapse();
    void confirmedOfferDoesNotLapse();
    void offerMayBeExtended();
    void moreSeatsAreOffered();
    void seatsWithoutLimitAreOfferedToAll();
    void nobodyIsOfferedASeatOfACancelledActivity();
    void nobodyIsOfferedASeatOfAFinishedActivity();
    void wishForOnlineWaitsForOnline();
    void whoGivesUpHerSeatGoesToTheEnd();
    void frontOfTheListKeepsTheirOrder();
    void movedBeforeAnother();
    void movedToTheEnd();
    void movedOftenBetweenTwo();
    void whoWaitsNoMoreIsNotMoved();
    void rowsWithoutAPlaceComeLast();
    void heldBackSeatsAreOfferedWhenAsked();
    void undoOfALapseGivesTheOfferBack();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    [[nodiscard]] Result<Performed> lapse(qint64 at, qint64 activity = 0)
    {
        return centre().store().perform(LapseOffers{activity, at});
    }
    [[nodiscard]] Result<Performed> move(const QList<qint64>& who, qint64 before)
    {
        return centre().store().perform(MoveInWaitingList{centre().robotics, who, before});
    }
    [[nodiscard]] Result<Performed> wait(const QList<qint64>& who, bool front = false)
    {
        return centre().store().perform(WaitForSeats{
            .activity = centre().robotics, .participations = who, .front = front, .at = centre().now()});
    }
    [[nodiscard]] QString deadline(qint64 participation)
    {
        const qint64 until = centre().column(participation, u"offer_until"_s).toLongLong();
        return QDateTime::fromSecsSinceEpoch(until, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
    }

    std::unique_ptr<RosterCentre> m_centre;
    qint64 m_li = 0;
    qint64 m_wang = 0;
    qint64 m_zhao = 0;
    qint64 m_sun = 0;
    qint64 m_qian = 0;
};

void TestRosterWaiting::freedSeatIsOfferedToTheNextInOneStep()
{
    QCOMPARE(centre().waiting(), (QStringList{u"Zhao"_s, u"Sun"_s, u"Qian"_s}));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s, u"ill"_s));
    QCOMPARE(centre().column(m_li, u"reason"_s), u"ill"_s);
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().column(m_zhao, u"waiting_place"_s), QString());
    QCOMPARE(centre().waiting(), (QStringList{u"Sun"_s, u"Qian"_s}));
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().state(m_li), u"confirmed"_s);
    QCOMPARE(centre().waiting(), (QStringList{u"Zhao"_s, u"Sun"_s, u"Qian"_s}));
}

void TestRosterWaiting::twoFreedSeatsAreOfferedToTwo()
{
    VERIFY_DONE(centre().leave({m_li, m_wang, m_li}, u"declined"_s));
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().state(m_sun), u"offered"_s);
    QCOMPARE(centre().state(m_qian), u"waiting"_s);
}

void TestRosterWaiting::declinedApplicationFreesNothing()
{
    const qint64 other = centre().add(u"Zhou"_s, u"applied"_s);
    VERIFY_DONE(centre().leave({other}, u"declined"_s));
    QCOMPARE(centre().waiting().size(), 3);
}

void TestRosterWaiting::noShowFreesASeat()
{
    VERIFY_DONE(centre().leave({m_wang}, u"no_show"_s));
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().seats().taken(), 2);
}

void TestRosterWaiting::offerStandsUntilTheEndOfADay()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(deadline(m_zhao), u"2026-09-10 23:59"_s); // three days after 2026-09-07
    VERIFY_DONE(centre().set(u"offer_days"_s, u"0"_s));
    VERIFY_DONE(centre().leave({m_wang}, u"withdrawn"_s));
    QCOMPARE(deadline(m_sun), u"2026-09-07 23:59"_s);
}

void TestRosterWaiting::offerEndsBeforeTheFirstDay()
{
    centre().clock().set(QDateTime(QDate(2026, 10, 8), QTime(12, 0), Qt::UTC));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(deadline(m_zhao), u"2026-10-09 23:59"_s);
}

void TestRosterWaiting::offerEndsWithTheActivity()
{
    centre().clock().set(QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(deadline(m_zhao), u"2026-11-28 23:59"_s);
}

void TestRosterWaiting::offerCountsDaysInTheZoneOfTheCentre()
{
    VERIFY_DONE(centre().store().perform(SaveSettings{{{u"zone"_s, u"Asia/Shanghai"_s}}}));
    // 18:00 in London is 2 in the morning of the next day there.
    centre().clock().set(QDateTime(QDate(2026, 9, 7), QTime(18, 0), Qt::UTC));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(deadline(m_zhao), u"2026-09-11 15:59"_s);
}

void TestRosterWaiting::lapsedOfferGoesToTheNext()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    const qint64 until = centre().column(m_zhao, u"offer_until"_s).toLongLong();
    QCOMPARE(centre().office().nextLapse().value(), std::optional(until));
    QCOMPARE(centre().office().lapsedOffers(until).value().size(), 0);
    QCOMPARE(centre().office().lapsedOffers(until + 1).value().size(), 1);
    VERIFY_DONE(lapse(until + 1));
    QCOMPARE(centre().state(m_zhao), u"withdrawn"_s);
    QCOMPARE(centre().column(m_zhao, u"offer_until"_s).toLongLong(), until); // why
    QCOMPARE(centre().state(m_sun), u"offered"_s);
    QVERIFY(centre().column(m_sun, u"offer_until"_s).toLongLong() > until + 1);
    // She comes back: the lapsed offer is forgotten.
    VERIFY_DONE(wait({m_zhao}));
    QCOMPARE(centre().column(m_zhao, u"offer_until"_s), QString());
}

void TestRosterWaiting::offersOfAllActivitiesLapseTogether()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    const qint64 other = centre().activity(u"Drones"_s, {{u"seats_site"_s, u"5"_s}});
    const qint64 id = centre().store().ids().nextValue();
    VERIFY_DONE(
        centre().store().perform(AddParticipants{.activity = other,
                                                 .entries = {{id, centre().person(u"Wu"_s), u"site"_s}},
                                                 .state = u"offered"_s,
                                                 .at = centre().now()}));
    const qint64 later = centre().now() + 30 * 86400;
    VERIFY_DONE(lapse(later));
    QCOMPARE(centre().state(m_zhao), u"withdrawn"_s);
    QCOMPARE(centre().state(id), u"withdrawn"_s);
    QCOMPARE(centre().lastSentence(), u"Let offers lapse that nobody confirmed in time"_s);
    const auto nothing = lapse(later);
    VERIFY_DONE(nothing);
    QCOMPARE(nothing->seq, 0);
}

void TestRosterWaiting::offerInTimeDoesNotLapse()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    const auto nothing = lapse(centre().now() + 86400);
    VERIFY_DONE(nothing);
    QCOMPARE(nothing->seq, 0);
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
}

void TestRosterWaiting::confirmedOfferDoesNotLapse()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    VERIFY_DONE(centre().give({m_zhao}, u"confirmed"_s));
    QCOMPARE(centre().column(m_zhao, u"offer_until"_s), QString());
    VERIFY_DONE(lapse(centre().now() + 30 * 86400));
    QCOMPARE(centre().state(m_zhao), u"confirmed"_s);
}

void TestRosterWaiting::offerMayBeExtended()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    const qint64 until = centre().now() + 10 * 86400;
    VERIFY_DONE(centre().store().perform(GiveSeats{.activity = centre().robotics,
                                                   .participations = {m_zhao},
                                                   .state = u"offered"_s,
                                                   .offerUntil = until,
                                                   .at = centre().now()}));
    QCOMPARE(centre().column(m_zhao, u"offer_until"_s).toLongLong(), until);
    QCOMPARE(centre().seats().taken(), 2);
}

void TestRosterWaiting::moreSeatsAreOffered()
{
    VERIFY_DONE(centre().seatsTo(4, {}));
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().state(m_sun), u"offered"_s);
    QCOMPARE(centre().state(m_qian), u"waiting"_s);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().waiting().size(), 3);
    QCOMPARE(centre().seats().site, std::optional(2));
}

void TestRosterWaiting::seatsWithoutLimitAreOfferedToAll()
{
    VERIFY_DONE(centre().seatsTo({}, {}));
    QCOMPARE(centre().waiting(), QStringList());
}

void TestRosterWaiting::nobodyIsOfferedASeatOfACancelledActivity()
{
    VERIFY_DONE(centre().set(u"state"_s, u"cancelled"_s));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(centre().state(m_zhao), u"waiting"_s);
    VERIFY_REFUSED(centre().store().perform(OfferFreeSeats{centre().robotics, centre().now()}),
                   "activity-cancelled");
    VERIFY_REFUSED(centre().give({m_zhao}, u"confirmed"_s), "activity-cancelled");
}

void TestRosterWaiting::nobodyIsOfferedASeatOfAFinishedActivity()
{
    centre().clock().set(QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC));
    VERIFY_DONE(centre().leave({m_li}, u"no_show"_s));
    QCOMPARE(centre().state(m_zhao), u"waiting"_s);
}

void TestRosterWaiting::wishForOnlineWaitsForOnline()
{
    VERIFY_DONE(centre().store().perform(SetSeats{
        .activity = centre().robotics, .site = 2, .online = 0, .mode = u"hybrid"_s, .at = centre().now()}));
    VERIFY_DONE(centre().store().perform(ChangeParticipations{.activity = centre().robotics,
                                                              .participations = {m_zhao},
                                                              .seat = u"online"_s,
                                                              .at = centre().now()}));
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(centre().state(m_zhao), u"waiting"_s);
    QCOMPARE(centre().state(m_sun), u"offered"_s);
    VERIFY_DONE(centre().seatsTo(2, 1));
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().column(m_zhao, u"seat"_s), u"online"_s);
}

void TestRosterWaiting::whoGivesUpHerSeatGoesToTheEnd()
{
    VERIFY_DONE(wait({m_li}));
    QCOMPARE(centre().waiting(), (QStringList{u"Sun"_s, u"Qian"_s, u"Li"_s}));
    // In front of all she is not offered what she has just given up.
    VERIFY_DONE(wait({m_wang}, true));
    QCOMPARE(centre().waiting(), (QStringList{u"Wang"_s, u"Qian"_s, u"Li"_s}));
    QCOMPARE(centre().lastSentence(), u"Put on the waiting list: Wang · Robotics 1"_s);
}

void TestRosterWaiting::frontOfTheListKeepsTheirOrder()
{
    const qint64 a = centre().add(u"Zhou"_s, u"applied"_s);
    const qint64 b = centre().add(u"Wu"_s, u"applied"_s);
    VERIFY_DONE(wait({a, b}, true));
    QCOMPARE(centre().waiting(), (QStringList{u"Zhou"_s, u"Wu"_s, u"Zhao"_s, u"Sun"_s, u"Qian"_s}));
}

void TestRosterWaiting::movedBeforeAnother()
{
    VERIFY_DONE(move({m_qian, m_sun}, m_zhao));
    QCOMPARE(centre().waiting(), (QStringList{u"Qian"_s, u"Sun"_s, u"Zhao"_s}));
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().waiting(), (QStringList{u"Zhao"_s, u"Sun"_s, u"Qian"_s}));
}

void TestRosterWaiting::movedToTheEnd()
{
    const QString place = centre().column(m_sun, u"waiting_place"_s);
    VERIFY_DONE(move({m_zhao}, 0));
    QCOMPARE(centre().waiting(), (QStringList{u"Sun"_s, u"Qian"_s, u"Zhao"_s}));
    QCOMPARE(centre().column(m_sun, u"waiting_place"_s), place); // the others were not touched
    VERIFY_DONE(move({m_sun}, m_li)); // who waits no more: the end
    QCOMPARE(centre().waiting(), (QStringList{u"Qian"_s, u"Zhao"_s, u"Sun"_s}));
    VERIFY_DONE(move({m_sun}, m_sun));
    QCOMPARE(centre().waiting().last(), u"Sun"_s);
}

void TestRosterWaiting::movedOftenBetweenTwo()
{
    for (int i = 0; i < 40; ++i) {
        const QStringList before = centre().waiting();
        VERIFY_DONE(move({i % 2 == 0 ? m_qian : m_sun}, i % 2 == 0 ? m_sun : m_qian));
        QCOMPARE(centre().waiting().first(), u"Zhao"_s);
        QVERIFY(centre().waiting() != before);
    }
}

void TestRosterWaiting::whoWaitsNoMoreIsNotMoved()
{
    VERIFY_REFUSED(move({m_zhao, m_li}, 0), "not-waiting");
    VERIFY_REFUSED(move({4711}, 0), "row-gone");
    VERIFY_FAILS(move({}, 0), ErrorCode::Usage);
}

void TestRosterWaiting::rowsWithoutAPlaceComeLast()
{
    VERIFY_DONE(centre().file().set(u"participation"_s, m_zhao, u"waiting_place"_s, QString()));
    QCOMPARE(centre().waiting(), (QStringList{u"Sun"_s, u"Qian"_s, u"Zhao"_s}));
    VERIFY_DONE(move({m_qian}, m_zhao));
    VERIFY_DONE(move({m_sun}, m_zhao));
    QCOMPARE(centre().waiting(), (QStringList{u"Qian"_s, u"Sun"_s, u"Zhao"_s}));
}

void TestRosterWaiting::heldBackSeatsAreOfferedWhenAsked()
{
    // An edit of the number alone offers nothing; the organiser may choose by hand.
    VERIFY_DONE(centre().set(u"seats_site"_s, u"4"_s));
    QCOMPARE(centre().waiting().size(), 3);
    // One seat becomes free, one is offered: the others stay held back.
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    QCOMPARE(centre().waiting().size(), 2);
    VERIFY_DONE(centre().store().perform(OfferFreeSeats{centre().robotics, centre().now()}));
    QCOMPARE(centre().waiting(), QStringList());
    const auto nothing = centre().store().perform(OfferFreeSeats{centre().robotics, centre().now()});
    VERIFY_DONE(nothing);
    QCOMPARE(nothing->seq, 0);
}

void TestRosterWaiting::undoOfALapseGivesTheOfferBack()
{
    VERIFY_DONE(centre().leave({m_li}, u"withdrawn"_s));
    VERIFY_DONE(lapse(centre().now() + 30 * 86400, centre().robotics));
    QCOMPARE(centre().lastSentence(), u"Let offers of Robotics 1 lapse"_s);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().state(m_zhao), u"offered"_s);
    QCOMPARE(centre().state(m_sun), u"waiting"_s);
}

QTEST_GUILESS_MAIN(TestRosterWaiting)
#include "tst_rosterwaiting.moc"
