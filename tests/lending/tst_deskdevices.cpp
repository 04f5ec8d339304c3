// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "models/lending/loanactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Devices under the scanner: lent, taken back, waiting, refused.
class DeskDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<DeskCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void aFreeDeviceIsLentAtOnceUntilTheRulesDay()
    {
        const DeskOutcome outcome = m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(outcome.event, DeskEvent::Lent);
        QCOMPARE(outcome.tag, u"ESP32-0042"_s);
        QCOMPARE(outcome.modelName, u"ESP32 DevKit"_s);
        QCOMPARE(outcome.person, u"张三"_s);
        QCOMPARE(outcome.due, u"2026-09-21T18:00"_s);
        QCOMPARE(outcome.because, DueBecause::AsTheRuleSays);
        QVERIFY(outcome.opId.isValid());
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_centre->text(u"SELECT due FROM loan"_s), u"2026-09-21T18:00"_s);
        QCOMPARE(m_centre->text(u"SELECT CAST(rule AS TEXT) FROM loan"_s), QString::number(m_centre->rule));
    }

    void anyOfItsNumbersIsTheDevice_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::newRow("small letters") << u"esp32-0042"_s;
        QTest::newRow("full width") << u"ＥＳＰ３２－００４２"_s;
        QTest::newRow("asset number of the university") << u"UNI-778899"_s;
        QTest::newRow("serial of the maker") << u"SN99"_s;
    }
    void anyOfItsNumbersIsTheDevice()
    {
        QFETCH(QString, scan);
        m_centre->file().add(u"device_number"_s,
                             {{u"device"_s, QString::number(m_centre->esp)},
                              {u"kind"_s, u"asset"_s},
                              {u"value"_s, u"UNI-778899"_s}});
        m_centre->set(u"device"_s, m_centre->esp, u"serial"_s, u"SN99"_s);
        QCOMPARE(m_centre->scanAll({zhangCard, scan}).event, DeskEvent::Lent);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void aDeviceFirstWaitsForItsCard()
    {
        const DeskOutcome waits = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(waits.event, DeskEvent::WaitsForCard);
        QCOMPARE(m_centre->openLoans(), 0);
        QVERIFY(desk().question().contains(u"ESP32-0042"_s));
        const DeskOutcome opened = m_centre->scan(zhangCard);
        QCOMPARE(opened.event, DeskEvent::BorrowerOpened);
        QCOMPARE(opened.further.size(), 1);
        QCOMPARE(opened.further.constFirst().event, DeskEvent::Lent);
        QVERIFY(opened.further.constFirst().opId.isValid());
        QVERIFY(desk().question().isEmpty());
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void severalMayWaitAndEachIsLentOnce()
    {
        m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s, u"ESP32-0042"_s});
        QCOMPARE(desk().waitingDevices().size(), 2);
        QCOMPARE(m_centre->scan(zhangCard).further.size(), 2);
        QCOMPARE(m_centre->openLoans(), 2);
        QCOMPARE(m_centre->count(u"loan"_s, u"visit=%1"_s.arg(desk().visit())), 2);
    }

    void aRefusedOneOfThemDoesNotHoldUpTheOthers()
    {
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"max_items"_s, u"1"_s);
        m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s});
        const DeskOutcome opened = m_centre->scan(zhangCard);
        QCOMPARE(opened.further.at(0).event, DeskEvent::Lent);
        QCOMPARE(opened.further.at(1).event, DeskEvent::Refused);
        QCOMPARE(opened.further.at(2).event, DeskEvent::Refused);
        // each has its own key
        QCOMPARE(opened.further.at(1).firstOffer, 1);
        QCOMPARE(opened.further.at(2).firstOffer, 2);
        QCOMPARE(desk().takeOffer(2).event, DeskEvent::AsksText);
        QCOMPARE(m_centre->scan(u"for the fair"_s).tag, u"ATLAS-019"_s);
        QCOMPARE(m_centre->holderOf(u"ATLAS-019"_s), u"张三"_s);
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), QString());
    }

    void aLentDeviceComesBackByItsScan()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const DeskOutcome back = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(back.event, DeskEvent::Returned);
        QCOMPARE(back.person, u"张三"_s);
        QCOMPARE(back.due, u"2026-09-21T18:00"_s);
        QCOMPARE(back.daysLate, 0);
        QCOMPARE(m_centre->openLoans(), 0);
        QCOMPARE(back.offers.size(), 1);
    }

    void withoutABorrowerAReturnNamesWhoseItWas()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"KC-NEXT"_s});
        const DeskOutcome back = m_centre->scan(u"CAM-003"_s);
        QCOMPARE(back.event, DeskEvent::Returned);
        QCOMPARE(back.personId.value, m_centre->zhang);
        QVERIFY(!desk().borrower());
        QVERIFY(back.offers.isEmpty());
    }

    void aLateReturnSaysHowLate()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"KC-NEXT"_s});
        m_centre->clock().set(QDateTime({2026, 9, 23}, {10, 0}, Qt::UTC));
        const DeskOutcome back = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(back.daysLate, 2);
        QVERIFY2(back.sentence().contains(u"2 day"_s), qPrintable(back.sentence()));
    }

    void aDeviceOfSomebodyElseIsTakenBackFromHer()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, liCard});
        const DeskOutcome back = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(back.event, DeskEvent::Returned);
        QCOMPARE(back.person, u"张三"_s);
        QCOMPARE(desk().borrower().value, m_centre->li);
        QCOMPARE(back.offers.constFirst().kind, DeskOffer::Kind::LendToBorrower);
    }

    void aSecondReadWithinThreeSecondsIsIgnored()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        for (int i = 0; i < 2; ++i) { // a scanner that keeps looking at the tag
            m_centre->later(1);
            QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::DoubleRead);
        }
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        m_centre->later(1);
        QCOMPARE(desk().scan(u"esp32-0042"_s).event, DeskEvent::Returned);
        m_centre->later(2);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::DoubleRead);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void anotherScanInBetweenMakesItARead()
    {
        m_centre->scan(zhangCard);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
        QCOMPARE(desk().scan(u"CAM-003"_s).event, DeskEvent::Lent);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::Returned);
    }

    void aDoubleReadKeepsTheOffers()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        m_centre->later(1);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::DoubleRead);
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::Renewed);
    }

    void tooManyItemsAreRefusedWithTheNumbers()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s});
        const DeskOutcome refused = m_centre->scan(u"HUB-001"_s);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.refusals.constFirst().rule, RefusalRule::MaxItems);
        QVERIFY(refused.sentence().contains(u"3 of 3"_s));
        QCOMPARE(m_centre->openLoans(), 3);
        QCOMPARE(m_centre->scan(u"CAM-003"_s).event, DeskEvent::Returned); // scanning goes on
    }

    void aBannedBorrowerGetsNothingButCanAlwaysReturn()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        m_centre->set(u"person"_s, m_centre->zhang, u"banned_until"_s, u"2026-12-24"_s);
        m_centre->set(u"person"_s, m_centre->zhang, u"banned_reason"_s, u"lost a camera"_s);
        const DeskOutcome refused = m_centre->scan(u"CAM-003"_s);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.refusals.constFirst().rule, RefusalRule::Banned);
        QVERIFY(refused.sentence().contains(u"lost a camera"_s));
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::Returned);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void aLeavingPersonsLoanEndsBeforeShe()
    {
        m_centre->set(u"person"_s, m_centre->zhang, u"leaves_on"_s, u"2026-09-12"_s); // a Saturday
        const DeskOutcome outcome = m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(outcome.event, DeskEvent::Lent);
        QCOMPARE(outcome.due, u"2026-09-11T18:00"_s);
        QCOMPARE(outcome.because, DueBecause::CutAtLeaving);
        QVERIFY(outcome.sentence().contains(u"leaves"_s));
    }

    void oneWhoLeftGetsNothing()
    {
        m_centre->set(u"person"_s, m_centre->zhang, u"leaves_on"_s, u"2026-08-31"_s);
        const DeskOutcome outcome = m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(outcome.refusals.constFirst().rule, RefusalRule::LeftAlready);
        QVERIFY(outcome.offers.isEmpty()); // no reason overrules that
    }

    void aDayOnWhichTheDeskIsClosedMovesTheDueDay()
    {
        m_centre->file().add(u"opening_exception"_s, {{u"day"_s, u"2026-09-21"_s}, {u"kind"_s, u"closed"_s}});
        const DeskOutcome outcome = m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(outcome.due, u"2026-09-22T18:00"_s);
        QCOMPARE(outcome.because, DueBecause::MovedToOpenTime);
    }

    void dueDatesAreThoseOfTheCentresZone()
    {
        m_centre->setting(u"zone"_s, u"Asia/Shanghai"_s);
        m_centre->clock().set(QDateTime({2026, 9, 7}, {20, 0}, Qt::UTC)); // Tuesday 04:00 in Shanghai
        QCOMPARE(m_centre->scanAll({zhangCard, u"ESP32-0042"_s}).due, u"2026-09-22T18:00"_s);
    }

    void aBrokenDeviceIsRefusedWithItsNoteAlsoWithoutABorrower()
    {
        m_centre->set(u"device"_s, m_centre->cam, u"condition"_s, u"broken"_s);
        m_centre->set(u"device"_s, m_centre->cam, u"condition_note"_s, u"lens cracked"_s);
        const DeskOutcome now = m_centre->scan(u"CAM-003"_s);
        QCOMPARE(now.event, DeskEvent::Refused);
        QVERIFY(now.sentence().contains(u"lens cracked"_s));
        QVERIFY(desk().waitingDevices().isEmpty());
        QCOMPARE(now.offers.constFirst().kind, DeskOffer::Kind::PutBackIntoLending);
        QCOMPARE(m_centre->scanAll({zhangCard, u"CAM-003"_s}).event, DeskEvent::Refused);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void whatStaysHereIsNotOfferedToBePutBack()
    {
        m_centre->set(u"device"_s, m_centre->cam, u"lendable"_s, u"0"_s);
        const DeskOutcome outcome = m_centre->scan(u"CAM-003"_s);
        QCOMPARE(outcome.event, DeskEvent::Refused);
        QCOMPARE(outcome.refusals.constFirst().rule, RefusalRule::StaysHere);
        QVERIFY(outcome.offers.isEmpty());
    }

    void anArchivedDeviceIsRefused()
    {
        m_centre->set(u"device"_s, m_centre->cam, u"archived"_s, u"1"_s);
        QCOMPARE(m_centre->scanAll({zhangCard, u"CAM-003"_s}).refusals.constFirst().rule,
                 RefusalRule::DeviceArchived);
    }

    void aTagNearToAnotherIsOfferedNotTaken()
    {
        m_centre->scan(zhangCard);
        const DeskOutcome outcome = m_centre->scan(u"ESP32-0043"_s);
        QCOMPARE(outcome.event, DeskEvent::UnknownScan);
        QCOMPARE(m_centre->openLoans(), 0);
        QCOMPARE(outcome.offers.constFirst().kind, DeskOffer::Kind::TakeNearest);
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::Lent);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void aShelfLabelShowsItsPlace()
    {
        const qint64 place =
            m_centre->file().add(u"place"_s, {{u"name"_s, u"Cabinet 2"_s}, {u"label"_s, u"PL-002"_s}});
        m_centre->set(u"device"_s, m_centre->cam, u"place"_s, QString::number(place));
        const DeskOutcome outcome = m_centre->scan(u"PL-002"_s);
        QCOMPARE(outcome.event, DeskEvent::PlaceShown);
        QVERIFY(outcome.sentence().contains(u"Cabinet 2"_s));
    }

private:
    Desk& desk() { return m_centre->desk(); }
    std::unique_ptr<DeskCentre> m_centre;
};

QTEST_GUILESS_MAIN(DeskDevicesTest)
#include "tst_deskdevices.moc"
