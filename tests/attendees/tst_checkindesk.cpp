// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/checkinactions.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;
using Event = CheckInAnswer::Event;

/// One line at the check-in: what is typed, and what comes of it.
class TestCheckInDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<AttendeeCentre>();
        m_desk = std::make_unique<CheckInDesk>(m_centre->store());
        m_desk->setActivity(m_centre->camp);
        m_centre->at(u"2026-09-10T09:02"_s);
    }
    void oneHitIsCheckedIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("phone") << u"1142"_s;
        QTest::newRow("three digits") << u"142"_s;
        QTest::newRow("name") << u"李娜"_s;
        QTest::newRow("pinyin") << u"li na"_s;
        QTest::newRow("initials") << u"ln"_s;
        QTest::newRow("card") << u"B1K9Z"_s;
    }
    void oneHitIsCheckedIn()
    {
        QFETCH(QString, typed);
        m_centre->add(u"person_number"_s,
                      {{u"person"_s, QString::number(m_centre->persons[1])},
                       {u"kind"_s, u"card"_s},
                       {u"value"_s, u"B1K9Z"_s}});
        const CheckInAnswer answer = m_desk->enter(typed);
        QVERIFY2(answer.event == Event::CheckedIn, qPrintable(answer.sentence));
        QCOMPARE(answer.attendee->name, u"李娜"_s);
        QVERIFY(answer.attendee->isHere());
        QVERIFY(answer.attendee->badgeGiven);
    }
    void severalAreChosenByNumber()
    {
        const CheckInAnswer several = m_desk->enter(u"8831"_s);
        QCOMPARE(several.event, Event::Several);
        QCOMPARE(several.choices.size(), 2);
        QCOMPARE(m_desk->choose(3).event, Event::Nothing);
        const CheckInAnswer chosen = m_desk->choose(1);
        QCOMPARE(chosen.event, Event::CheckedIn);
        // Who is expected stands first now.
        const CheckInAnswer again = m_desk->enter(u"8831"_s);
        QVERIFY(again.choices[0].participation != chosen.attendee->participation);
    }
    void whoIsHereIsSaidWithTheTime()
    {
        (void)m_desk->enter(u"1142"_s);
        m_centre->at(u"2026-09-10T09:30"_s);
        const CheckInAnswer answer = m_desk->enter(u"1142"_s);
        QCOMPARE(answer.event, Event::AlreadyHere);
        QVERIFY2(answer.sentence.contains(u"9:02"_s), qPrintable(answer.sentence));
        VERIFY_REFUSED(m_centre->store().perform(CheckIn{1, m_centre->in[1], true, false, 0}),
                       "already-here");
    }
    void strangersAreTold()
    {
        const CheckInAnswer applied = m_desk->enter(u"吴强"_s);
        QCOMPARE(applied.event, Event::NotConfirmed);
        const CheckInAnswer other = m_desk->enter(u"钱进"_s);
        QCOMPARE(other.event, Event::OtherCamp);
        QVERIFY2(other.sentence.contains(u"Camp 2027"_s), qPrintable(other.sentence));
        QCOMPARE(m_desk->enter(u"不认识"_s).event, Event::Nobody);
        QCOMPARE(m_desk->enter(u"0000"_s).event, Event::Nobody);
        QCOMPARE(m_desk->enter(u"  "_s).event, Event::Nothing);
        QCOMPARE(m_centre->count(u"check_in"_s), 0);
    }
    void aMistakeIsTakenBack()
    {
        const CheckInAnswer done = m_desk->enter(u"1142"_s);
        QCOMPARE(m_desk->undo(done.opId).event, Event::Undone);
        QCOMPARE(m_centre->count(u"check_in"_s), 0);
        QCOMPARE(m_desk->undo(done.opId).event, Event::Refused);
    }
    void whoLeavesMayComeBack()
    {
        (void)m_desk->enter(u"1142"_s);
        m_centre->at(u"2026-09-12T18:00"_s);
        m_desk->setLeaving(true);
        QCOMPARE(m_desk->enter(u"5567"_s).event, Event::Refused); // never came
        QCOMPARE(m_desk->enter(u"1142"_s).event, Event::Left);
        QCOMPARE(m_desk->enter(u"1142"_s).event, Event::Refused);
        m_desk->setLeaving(false);
        QCOMPARE(m_desk->enter(u"1142"_s).event, Event::BackAgain);
    }
    void theSlipIsTheAccountHandedOut()
    {
        const qint64 resource = m_centre->add(
            u"cloud_resource"_s, {{u"activity"_s, QString::number(m_centre->camp)}, {u"name"_s, u"Cloud"_s}});
        const qint64 account = m_centre->add(u"cloud_account"_s,
                                             {{u"resource"_s, QString::number(resource)},
                                              {u"login"_s, u"u1"_s},
                                              {u"participation"_s, QString::number(m_centre->in[1])}});
        const CheckInAnswer done = m_desk->enter(u"1142"_s);
        QVERIFY(done.attendee->slipGiven);
        QVERIFY(!m_centre->value("SELECT handed_at FROM cloud_account WHERE id=?", account).isEmpty());
        VERIFY_DONE(m_desk->setGiven(m_centre->in[1], true, false));
        QCOMPARE(m_centre->value("SELECT slip_given FROM check_in WHERE participation=?", m_centre->in[1]),
                 u"0"_s);
    }

private:
    std::unique_ptr<AttendeeCentre> m_centre;
    std::unique_ptr<CheckInDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestCheckInDesk)
#include "tst_checkindesk.moc"
