// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancecentre.h"

#include "models/activities/roster/rosteractions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Where somebody belongs: other sessions, waiting lists, walk-ins, doors that are shut.
class TestDoorSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<AttendanceCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void aStrangerIsOfferedASeat()
    {
        const DoorOutcome outcome = m_centre->scan(u"0400000012"_s);
        QCOMPARE(outcome.event, DoorEvent::NotOnRoster);
        QCOMPARE(outcome.offers.size(), 1);
        QVERIFY2(outcome.offers.constFirst().text.contains(u"1 seat"_s),
                 qPrintable(outcome.offers.constFirst().text));
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
        const DoorOutcome taken = door().takeOffer(1);
        QVERIFY2(taken.event == DoorEvent::WalkedIn, qPrintable(taken.sentence()));
        QCOMPARE(m_centre->state(first(), taken.participation), u"present"_s);
        QCOMPARE(m_centre->count(u"participation"_s, u"state='confirmed' AND person=%1"_s.arg(m_centre->sun)),
                 1);
    }

    void oneUndoTakesTheWalkInBack()
    {
        m_centre->scan(u"0400000012"_s);
        const DoorOutcome taken = door().takeOffer(1);
        QCOMPARE(door().undo(taken.opId).event, DoorEvent::Undone);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
        QCOMPARE(m_centre->count(u"participation"_s, u"person=%1"_s.arg(m_centre->sun)), 0);
    }

    void withoutASeatNothingIsOffered()
    {
        m_centre->set(u"activity"_s, m_centre->python, u"seats_site"_s, u"3"_s);
        const DoorOutcome outcome = m_centre->scan(u"0400000012"_s);
        QCOMPARE(outcome.event, DoorEvent::NotOnRoster);
        QVERIFY(outcome.offers.isEmpty());
        QVERIFY2(outcome.note.contains(u"3"_s), qPrintable(outcome.note));
    }

    void theLastSeatGoesOnce()
    {
        m_centre->scan(u"0400000012"_s);
        const QList<DoorOffer> offers = door().offers();
        QCOMPARE(offers.size(), 1);
        const qint64 other = m_centre->person(u"Other"_s, {});
        VERIFY_DONE(m_centre->store().perform(
            AddParticipants{.activity = m_centre->python,
                            .entries = {{m_centre->store().ids().nextValue(), other, u"site"_s}},
                            .state = u"confirmed"_s,
                            .at = m_centre->clock().now()}));
        const DoorOutcome taken = door().takeOffer(1);
        QCOMPARE(taken.event, DoorEvent::Refused);
        QCOMPARE(taken.error.rule, u"seats"_s);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void whoWaitsIsOfferedToBeConfirmed()
    {
        const DoorOutcome outcome = m_centre->scan(u"0400000011"_s);
        QCOMPARE(outcome.event, DoorEvent::NoPlace);
        QVERIFY(outcome.sentence().contains(u"waiting list"_s));
        QCOMPARE(outcome.offers.size(), 1);
        const DoorOutcome taken = door().takeOffer(1);
        QVERIFY2(taken.event == DoorEvent::Confirmed, qPrintable(taken.sentence()));
        QCOMPARE(m_centre->count(u"participation"_s, u"id=%1 AND state='confirmed'"_s.arg(m_centre->zhaoIn)),
                 1);
        QCOMPARE(m_centre->state(first(), m_centre->zhaoIn), u"present"_s);
    }

    void whoHasWithdrawnIsToldSo()
    {
        VERIFY_DONE(m_centre->store().perform(
            LeaveRoster{m_centre->python, {m_centre->liIn}, u"withdrawn"_s, {}, m_centre->clock().now()}));
        const DoorOutcome outcome = m_centre->scan(u"0498765432"_s);
        QCOMPARE(outcome.event, DoorEvent::NotOnRoster);
        QVERIFY2(outcome.sentence().contains(u"withdrawn"_s), qPrintable(outcome.sentence()));
    }

    void theRightSessionIsNamedAndOffered()
    {
        const DoorOutcome outcome = m_centre->scan(u"0400000013"_s);
        QCOMPARE(outcome.event, DoorEvent::OtherSession);
        QVERIFY2(outcome.sentence().contains(u"14:00 Robotics"_s), qPrintable(outcome.sentence()));
        QVERIFY(outcome.offers.size() >= 2);
        QCOMPARE(outcome.offers.constFirst().session, m_centre->roboticsSession);
        const DoorOutcome taken = door().takeOffer(1);
        QCOMPARE(taken.event, DoorEvent::Present);
        QCOMPARE(m_centre->state(m_centre->roboticsSession, m_centre->zhouIn), u"present"_s);
    }

    void whoeverIsOpenTakesItsOwnPeople()
    {
        const qint64 same = m_centre->session(m_centre->robotics, u"2026-09-07T09:00"_s, 2);
        QCOMPARE(m_centre->scan(u"0412345678"_s).session, first());
        QCOMPARE(m_centre->scan(u"0400000013"_s).session, same);
    }

    void aRoomLimitsTheDoor()
    {
        m_centre->session(m_centre->robotics, u"2026-09-07T09:00"_s, 2);
        door().setRoom(m_centre->room);
        const auto open = door().sessionsNow();
        VERIFY_DONE(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().id, first());
    }

    void twoSessionsAtOnceAreAsked()
    {
        const qint64 same = m_centre->session(m_centre->robotics, u"2026-09-07T09:00"_s, 2);
        m_centre->enrol(m_centre->robotics, m_centre->zhang, u"confirmed"_s);
        const DoorOutcome outcome = m_centre->scan(u"0412345678"_s);
        QCOMPARE(outcome.event, DoorEvent::SeveralSessions);
        QCOMPARE(outcome.offers.size(), 2);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
        const int robotics = outcome.offers.constFirst().session == same ? 1 : 2;
        QCOMPARE(door().takeOffer(robotics).session, same);
    }

    void theNextSessionIsForWhoIsInTheLast()
    {
        const qint64 next = m_centre->session(m_centre->python, u"2026-09-07T10:40"_s, 5);
        m_centre->scan(u"0412345678"_s);
        m_centre->at(u"2026-09-07T10:10"_s);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::AlreadyIn);
        m_centre->at(u"2026-09-07T10:32"_s);
        const DoorOutcome outcome = door().scan(u"0412345678"_s);
        QCOMPARE(outcome.event, DoorEvent::Present);
        QCOMPARE(outcome.session, next);
    }

    void noSessionSaysWhichIsNext()
    {
        m_centre->at(u"2026-09-07T12:00"_s);
        const DoorOutcome outcome = door().scan(u"0412345678"_s);
        QCOMPARE(outcome.event, DoorEvent::NoSession);
        QVERIFY2(outcome.sentence().contains(u"14:00 Robotics"_s), qPrintable(outcome.sentence()));
        QCOMPARE(door().takeOffer(1).event, DoorEvent::SessionChosen);
        QCOMPARE(door().session(), m_centre->roboticsSession);
    }

    void aSessionOfNextWeekIsNotOpenYet()
    {
        door().setSession(m_centre->sessions.at(1));
        const DoorOutcome outcome = m_centre->scan(u"0412345678"_s);
        QCOMPARE(outcome.event, DoorEvent::NotOpen);
        QVERIFY(outcome.sentence().contains(u"2026-09-14 09:00"_s));
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
        QCOMPARE(door().takeOffer(1).event, DoorEvent::Present);
    }

    void aSessionOfThePastIsFilledInWithoutBeingLate()
    {
        m_centre->at(u"2026-09-08T15:00"_s);
        door().setSession(first());
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Present);
    }

    void aCancelledSessionTakesNobody()
    {
        m_centre->set(u"session"_s, first(), u"state"_s, u"cancelled"_s);
        door().setSession(first());
        QCOMPARE(m_centre->scan(u"0412345678"_s).event, DoorEvent::NotOpen);
        VERIFY_REFUSED(m_centre->store().perform(
                           MarkAttendance{first(),
                                          {{m_centre->store().ids().nextValue(), m_centre->zhangIn, {}}},
                                          u"present"_s,
                                          false,
                                          1}),
                       "session-cancelled");
    }

    void anotherGroupIsAGuest()
    {
        m_centre->set(u"session"_s, first(), u"some_members"_s, u"1"_s);
        m_centre->file().add(u"session_member"_s,
                             {{u"session"_s, QString::number(first())},
                              {u"participation"_s, QString::number(m_centre->zhangIn)}});
        QCOMPARE(m_centre->scan(u"0412345678"_s).event, DoorEvent::Present);
        const DoorOutcome guest = m_centre->scan(u"0498765432"_s);
        QCOMPARE(guest.event, DoorEvent::OtherSession);
        QCOMPARE(door().takeOffer(1).event, DoorEvent::Present);
        QCOMPARE(m_centre->state(first(), m_centre->liIn), u"present"_s);
    }

    void aSessionOverMidnightStaysOpen()
    {
        const qint64 night = m_centre->session(m_centre->robotics, u"2026-09-07T23:30"_s, 3);
        m_centre->at(u"2026-09-08T00:20"_s);
        const DoorOutcome outcome = door().scan(u"0400000013"_s);
        QCOMPARE(outcome.session, night);
        QCOMPARE(outcome.event, DoorEvent::Late);
    }

private:
    [[nodiscard]] Door& door() { return m_centre->door(); }
    [[nodiscard]] qint64 first() const { return m_centre->sessions.constFirst(); }

    std::unique_ptr<AttendanceCentre> m_centre;
};

QTEST_GUILESS_MAIN(TestDoorSessions)
#include "tst_doorsessions.moc"
