// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancecentre.h"

#include "models/people/personactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Cards, numbers and names at the door: in time, late, twice, unknown, lost, nonsense.
class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<AttendanceCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void whoComesInTimeIsPresent()
    {
        const DoorOutcome outcome = m_centre->scan(u"0412345678"_s);
        QVERIFY2(outcome.event == DoorEvent::Present, qPrintable(outcome.sentence()));
        QCOMPARE(outcome.person, u"张三"_s);
        QCOMPARE(outcome.session, first());
        QCOMPARE(outcome.sessionName, u"Python · 1 of 4"_s);
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), u"present"_s);
        QVERIFY(outcome.opId.isValid());
    }

    void everyNumberAndNameOfAPersonMarksHer_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::newRow("card") << u"0412345678"_s;
        QTest::newRow("student number") << u"2023000142"_s;
        QTest::newRow("full width") << u"２０２３０００１４２"_s;
        QTest::newRow("with blanks around") << u"  2023000142 "_s;
        QTest::newRow("name in Chinese") << u"张三"_s;
        QTest::newRow("name in pinyin") << u"zhangsan"_s;
        QTest::newRow("whole phone number") << u"13900008831"_s;
    }
    void everyNumberAndNameOfAPersonMarksHer()
    {
        QFETCH(QString, scan);
        QCOMPARE(m_centre->scan(scan).event, DoorEvent::Present);
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), u"present"_s);
    }

    void theEndOfAPhoneNumberIsOffered()
    {
        const DoorOutcome outcome = m_centre->scan(u"8831"_s);
        QCOMPARE(outcome.event, DoorEvent::UnknownScan);
        QCOMPARE(outcome.offers.size(), 1);
        QVERIFY(outcome.offers.constFirst().text.contains(u"张三"_s));
        m_centre->later();
        QCOMPARE(door().takeOffer(1).event, DoorEvent::Present);
    }

    void whoIsOnTheListIsNamedFirst()
    {
        for (int i = 0; i < 8; ++i)
            m_centre->person(u"张伟"_s, {});
        const DoorOutcome outcome = m_centre->scan(u"张"_s);
        QCOMPARE(outcome.event, DoorEvent::SeveralFound);
        QCOMPARE(outcome.offers.size(), 5);
        QVERIFY2(outcome.offers.constFirst().text.startsWith(u"张三"_s),
                 qPrintable(outcome.offers.constFirst().text));
    }

    void graceIsKeptToTheMinute_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("state");
        QTest::newRow("an hour before") << u"2026-09-07T08:00"_s << u"present"_s;
        QTest::newRow("at the start") << u"2026-09-07T09:00"_s << u"present"_s;
        QTest::newRow("in the grace") << u"2026-09-07T09:09"_s << u"present"_s;
        QTest::newRow("after it") << u"2026-09-07T09:11"_s << u"late"_s;
        QTest::newRow("near the end") << u"2026-09-07T10:29"_s << u"late"_s;
    }
    void graceIsKeptToTheMinute()
    {
        QFETCH(QString, at);
        QFETCH(QString, state);
        m_centre->at(at);
        const DoorOutcome outcome = door().scan(u"0412345678"_s);
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), state);
        QCOMPARE(outcome.event, state == u"late"_s ? DoorEvent::Late : DoorEvent::Present);
    }

    void lateSaysByHowMuch()
    {
        m_centre->at(u"2026-09-07T09:14"_s);
        const DoorOutcome outcome = door().scan(u"0412345678"_s);
        QCOMPARE(outcome.minutesLate, 14);
        QVERIFY2(outcome.sentence().contains(u"14"_s), qPrintable(outcome.sentence()));
    }

    void theGraceIsASetting()
    {
        m_centre->setting(u"attendance_grace"_s, u"20"_s);
        m_centre->at(u"2026-09-07T09:19"_s);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Present);
    }

    void theSameCardTwiceInABurstIsIgnored()
    {
        QCOMPARE(m_centre->scan(u"0412345678"_s).event, DoorEvent::Present);
        m_centre->later(1);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::DoubleRead);
        QCOMPARE(m_centre->count(u"attendance"_s), 1);
    }

    void aSecondScanNeverMarksOtherwise()
    {
        m_centre->scan(u"0412345678"_s);
        m_centre->at(u"2026-09-07T09:40"_s);
        const DoorOutcome again = door().scan(u"0412345678"_s);
        QCOMPARE(again.event, DoorEvent::AlreadyIn);
        QVERIFY2(again.sentence().contains(u"08:50"_s), qPrintable(again.sentence()));
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), u"present"_s);
    }

    void aBurstOfCardsMarksEverybody()
    {
        for (int i = 0; i < 40; ++i) {
            const QString card = u"05%1"_s.arg(i, 8, 10, QChar(u'0'));
            m_centre->enrol(m_centre->robotics, m_centre->person(u"P%1"_s.arg(i), card), u"confirmed"_s);
        }
        m_centre->at(u"2026-09-07T13:50"_s);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(door().scan(u"05%1"_s.arg(i, 8, 10, QChar(u'0'))).event, DoorEvent::Present);
        QCOMPARE(m_centre->count(u"attendance"_s), 40);
    }

    void emptyLinesSayNothing()
    {
        QCOMPARE(m_centre->scan(QString()).event, DoorEvent::Nothing);
        QCOMPARE(m_centre->scan(u"   \r\n"_s).event, DoorEvent::Nothing);
        QVERIFY(door().recent().isEmpty());
    }

    void nonsenseChangesNothing_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::newRow("quotes") << u"'; DROP TABLE attendance; --"_s;
        QTest::newRow("very long") << QString(5000, u'x');
        QTest::newRow("control characters") << u"\x01\x02abc\x1f1"_s;
        QTest::newRow("percent") << u"%_%1"_s;
        QTest::newRow("nobody's name") << u"欧阳修"_s;
    }
    void nonsenseChangesNothing()
    {
        QFETCH(QString, scan);
        const qint64 before = m_centre->count(u"journal"_s);
        const DoorOutcome outcome = m_centre->scan(scan);
        QVERIFY(outcome.event == DoorEvent::UnknownScan || outcome.event == DoorEvent::NobodyFound);
        QCOMPARE(m_centre->count(u"journal"_s), before);
    }

    void aLostCardIsRefusedByName()
    {
        const auto number =
            m_centre->store().reader().integer("SELECT id FROM person_number WHERE value='0498765432'");
        VERIFY_DONE(m_centre->store().perform(ReportNumberLost{number->value(), m_centre->clock().now()}));
        const DoorOutcome outcome = m_centre->scan(u"0498765432"_s);
        QCOMPARE(outcome.event, DoorEvent::CardRefused);
        QVERIFY(outcome.sentence().contains(u"李娜"_s));
        QCOMPARE(m_centre->state(first(), m_centre->liIn), QString());
    }

    void anUnknownCardIsBoundAndMarked()
    {
        QCOMPARE(m_centre->scan(u"0477777777"_s).event, DoorEvent::UnknownCard);
        QVERIFY(door().question().contains(u"Whose card"_s));
        const DoorOutcome bound = m_centre->scan(u"王芳"_s);
        QCOMPARE(bound.event, DoorEvent::CardBound);
        QCOMPARE(bound.further.size(), 1);
        QCOMPARE(bound.further.constFirst().event, DoorEvent::Present);
        QCOMPARE(m_centre->state(first(), m_centre->wangIn), u"present"_s);
        QVERIFY(door().question().isEmpty());
    }

    void aKnownCardAfterAnUnknownOneIsWhatItIs()
    {
        m_centre->scan(u"0477777777"_s);
        QCOMPARE(m_centre->scan(u"0412345678"_s).event, DoorEvent::Present);
        QVERIFY(!door().asksForOwner());
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), 0);
    }

    void aDeviceIsNothingForTheDoor()
    {
        const qint64 model = m_centre->file().add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
        m_centre->file().add(u"device"_s,
                             {{u"asset_tag"_s, u"ESP32-0042"_s}, {u"model"_s, QString::number(model)}});
        const DoorOutcome outcome = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(outcome.event, DoorEvent::NotForTheDoor);
        QVERIFY(outcome.sentence().contains(u"desk"_s));
    }

    void undoTakesTheMarkBack()
    {
        const DoorOutcome outcome = m_centre->scan(u"0412345678"_s);
        QCOMPARE(door().undo(outcome.opId).event, DoorEvent::Undone);
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), QString());
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Present); // no double read after an undo
    }

    void theUndoCardTakesTheLastMarkBack()
    {
        m_centre->scan(u"0412345678"_s);
        QCOMPARE(m_centre->scan(u"KC-UNDO"_s).event, DoorEvent::Undone);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void anOfferThatIsNotThereIsRefused()
    {
        const DoorOutcome outcome = door().takeOffer(1);
        QCOMPARE(outcome.event, DoorEvent::Refused);
        QCOMPARE(outcome.error.rule, u"no-such-offer"_s);
    }

    void staffIsMarkedToo()
    {
        m_centre->enrol(m_centre->python, m_centre->sun, u"confirmed"_s, u"teacher"_s);
        QCOMPARE(m_centre->scan(u"0400000012"_s).event, DoorEvent::Present);
    }

private:
    [[nodiscard]] Door& door() { return m_centre->door(); }
    [[nodiscard]] qint64 first() const { return m_centre->sessions.constFirst(); }

    std::unique_ptr<AttendanceCentre> m_centre;
};

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_doorcards.moc"
