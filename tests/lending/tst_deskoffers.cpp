// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "models/lending/slipcode.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What Alt+1 and the command cards do.
class DeskOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<DeskCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void renewInsteadTakesTheReturnBackAndRenews()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        const DeskOutcome renewed = desk().takeOffer(1);
        QCOMPARE(renewed.event, DeskEvent::Renewed);
        QCOMPARE(renewed.due, u"2026-09-28T18:00"_s);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_centre->count(u"loan"_s), 1);
        QCOMPARE(m_centre->count(u"loan_renewal"_s), 1);
    }

    void aRenewalThatTheRuleRefusesLeavesItReturned()
    {
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"max_renewals"_s, u"0"_s);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        const DeskOutcome refused = desk().takeOffer(1);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.refusals.constFirst().rule, RefusalRule::MaxRenewals);
        QCOMPARE(m_centre->openLoans(), 0);
        QCOMPARE(m_centre->count(u"loan_renewal"_s), 0);
    }

    void whatCameBackFromAnotherIsLentToTheBorrower()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, liCard, u"ESP32-0042"_s});
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::Lent);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"李娜"_s);
        QCOMPARE(m_centre->count(u"loan"_s), 2);
    }

    void offersLapseWithTheNextScan()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s, u"CAM-003"_s});
        QVERIFY(desk().offers().isEmpty());
        const DeskOutcome refused = desk().takeOffer(1);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.error.rule, u"no-offer"_s);
        QCOMPARE(m_centre->count(u"loan_renewal"_s), 0);
    }

    void anOfferIsTakenOnce()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::Renewed);
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::Refused);
    }

    void thereIsNoOfferZero()
    {
        for (const int number : {0, -1, 7})
            QCOMPARE(desk().takeOffer(number).event, DeskEvent::Refused);
    }

    void aReasonOverrulesAndIsRecorded()
    {
        fill();
        const DeskOutcome asked = desk().takeOffer(1);
        QCOMPARE(asked.event, DeskEvent::AsksText);
        QCOMPARE(asked.tag, u"HUB-001"_s);
        QCOMPARE(desk().expected(), Desk::Expected::LendReason);
        QVERIFY(desk().question().contains(u"HUB-001"_s));
        QCOMPARE(m_centre->openLoans(), 3);
        const DeskOutcome lent = m_centre->scan(u"for the robot contest"_s);
        QCOMPARE(lent.event, DeskEvent::Lent);
        QCOMPARE(m_centre->text(u"SELECT override_reason FROM loan WHERE device=%1"_s.arg(m_centre->hub)),
                 u"for the robot contest"_s);
        QVERIFY(m_centre->store().sentence(lent.opId).contains(u"for the robot contest"_s));
    }

    void withoutAReasonNothingIsOverruled()
    {
        fill();
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::AsksText);
        QCOMPARE(m_centre->scan(u"   "_s).event, DeskEvent::Nothing); // an empty line is no reason
        QCOMPARE(m_centre->scan(u"CAM-003"_s).event, DeskEvent::Returned); // a scan is a scan
        QCOMPARE(desk().expected(), Desk::Expected::Scan);
        QCOMPARE(m_centre->scan(u"too late a reason"_s).event, DeskEvent::UnknownScan);
        QCOMPARE(m_centre->holderOf(u"HUB-001"_s), QString());
    }

    void aCardIsNeverTakenForAReason()
    {
        fill();
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::AsksText);
        QCOMPARE(m_centre->scan(u"0477777777"_s).event, DeskEvent::UnknownCard);
        QCOMPARE(m_centre->holderOf(u"HUB-001"_s), QString());
    }

    void theReasonOfARenewalIsRecorded()
    {
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"max_renewals"_s, u"0"_s);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const DeskOutcome refused = desk().renewAll();
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(desk().takeOffer(1).event, DeskEvent::AsksText);
        QCOMPARE(m_centre->scan(u"thesis"_s).event, DeskEvent::Renewed);
        QCOMPARE(m_centre->text(u"SELECT override_reason FROM loan_renewal"_s), u"thesis"_s);
    }

    void renewAllRenewsEachAndSaysWhichItCannot()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        QCOMPARE(desk().renewLoan(loanOf(u"ESP32-0042"_s)).event, DeskEvent::Renewed);
        const DeskOutcome all = desk().renewAll();
        QCOMPARE(all.event, DeskEvent::Refused); // its one renewal is used
        QCOMPARE(all.further.size(), 1);
        QCOMPARE(all.further.constFirst().event, DeskEvent::Renewed);
        QCOMPARE(m_centre->count(u"loan_renewal"_s), 2);
    }

    void damagedTakesItOutOfLendingAndTheNoteFollows()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        const DeskOutcome marked = m_centre->scan(u"KC-DAMAGED"_s);
        QCOMPARE(marked.event, DeskEvent::Marked);
        QVERIFY(marked.outOfLending);
        QCOMPARE(testkit::valueOf(m_centre->store(), u"device"_s, u"condition"_s, m_centre->esp),
                 u"broken"_s);
        QCOMPARE(m_centre->scan(u"USB socket loose"_s).event, DeskEvent::Marked);
        QCOMPARE(testkit::valueOf(m_centre->store(), u"device"_s, u"condition_note"_s, m_centre->esp),
                 u"USB socket loose"_s);
        const DeskOutcome refused = m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QVERIFY(refused.sentence().contains(u"USB socket loose"_s));
    }

    void andBackIntoLendingByItsOffer()
    {
        m_centre->scanAll({u"CAM-003"_s, u"KC-DAMAGED"_s, u"CAM-003"_s});
        QCOMPARE(desk().offers().constFirst().kind, DeskOffer::Kind::PutBackIntoLending);
        const DeskOutcome back = desk().takeOffer(1);
        QCOMPARE(back.event, DeskEvent::Marked);
        QVERIFY(!back.outOfLending);
        QCOMPARE(m_centre->scanAll({zhangCard, u"CAM-003"_s}).event, DeskEvent::Lent);
    }

    void afterDamagedTheNextDeviceIsADevice()
    {
        m_centre->scanAll({u"CAM-003"_s, u"KC-DAMAGED"_s});
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
        QCOMPARE(testkit::valueOf(m_centre->store(), u"device"_s, u"condition_note"_s, m_centre->cam),
                 QString());
    }

    void damagedWithoutADeviceIsExplained()
    {
        const DeskOutcome refused = m_centre->scan(u"KC-DAMAGED"_s);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QVERIFY(!refused.sentence().isEmpty());
        QCOMPARE(desk().expected(), Desk::Expected::Scan);
    }

    void lostIsMarkedAsLost()
    {
        m_centre->scanAll({u"CAM-003"_s, u"KC-LOST"_s});
        QCOMPARE(testkit::valueOf(m_centre->store(), u"device"_s, u"condition"_s, m_centre->cam), u"lost"_s);
    }

    void aNoteIsKeptWithTheDeviceAndItsLoan()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(m_centre->scan(u"kc-note"_s).event, DeskEvent::AsksText);
        const DeskOutcome noted = m_centre->scan(u"scratch on the case"_s);
        QCOMPARE(noted.event, DeskEvent::Noted);
        QCOMPARE(m_centre->text(u"SELECT text FROM device_note"_s), u"scratch on the case"_s);
        QCOMPARE(m_centre->text(u"SELECT CAST(loan AS TEXT) FROM device_note"_s),
                 QString::number(loanOf(u"ESP32-0042"_s).value));
    }

    void aNoteAfterAnUnknownScanAsksForTheDevice()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"KC-NOPE"_s});
        QCOMPARE(m_centre->scan(u"KC-DAMAGED"_s).event, DeskEvent::Refused);
        QCOMPARE(m_centre->count(u"device"_s, u"condition='broken'"_s), 0);
    }

    void aNoteAfterAnUndoneLoanNamesNoLoan()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"KC-UNDO"_s, u"KC-NOTE"_s});
        QCOMPARE(m_centre->scan(u"scratch"_s).event, DeskEvent::Noted);
        QCOMPARE(m_centre->count(u"device_note"_s, u"loan IS NULL"_s), 1);
    }

    void sevenDaysMoreMovesTheDueDate()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const DeskOutcome longer = m_centre->scan(u"KC-PLUS7"_s);
        QCOMPARE(longer.event, DeskEvent::Renewed);
        QCOMPARE(longer.due, u"2026-09-28T18:00"_s);
    }

    void sevenDaysMoreAgainstTheRuleAreStillSeven()
    {
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"max_renewals"_s, u"0"_s);
        m_centre->set(u"loan_rule"_s, m_centre->rule, u"renewal_days"_s, u"30"_s);
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(m_centre->scan(u"KC-PLUS7"_s).event, DeskEvent::Refused);
        QCOMPARE(m_centre->scan(u"KC-OFFER1"_s).event, DeskEvent::AsksText);
        QCOMPARE(m_centre->scan(u"exam"_s).due, u"2026-09-28T18:00"_s);
    }

    void sevenDaysMoreWithoutALoanAreExplained()
    {
        QCOMPARE(m_centre->scan(u"KC-PLUS7"_s).event, DeskEvent::Refused);
        QCOMPARE(m_centre->scanAll({u"ESP32-0042"_s, u"KC-PLUS7"_s}).event, DeskEvent::Refused);
    }

    void theOfferCardIsAltOne()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        QCOMPARE(m_centre->scan(u"KC-OFFER1"_s).event, DeskEvent::Renewed);
    }

    void printNeedsABorrower()
    {
        QCOMPARE(m_centre->scan(u"KC-PRINT"_s).event, DeskEvent::Refused);
        QCOMPARE(m_centre->scanAll({zhangCard, u"KC-PRINT"_s}).event, DeskEvent::PrintSlip);
    }

    void aSlipOpensItsBorrowerAndReturnsAll()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        const QString slip = slipCode(desk().visit());
        m_centre->scan(u"KC-NEXT"_s);
        const DeskOutcome opened = m_centre->scan(slip);
        QCOMPARE(opened.event, DeskEvent::SlipOpened);
        QCOMPARE(desk().borrower().value, m_centre->zhang);
        QCOMPARE(m_centre->openLoans(), 2); // nothing is returned that was not asked for
        QVERIFY(opened.offers.constFirst().text.contains(u"CAM-003"_s));
        const DeskOutcome back = desk().takeOffer(1);
        QCOMPARE(back.event, DeskEvent::Returned);
        QCOMPARE(m_centre->openLoans(), 0);
        VERIFY_DONE(m_centre->store().takeBack(back.opId)); // one Undo for all
        QCOMPARE(m_centre->openLoans(), 2);
        QCOMPARE(m_centre->scan(slip.toLower()).event, DeskEvent::SlipOpened);
    }

    void aSlipOfThingsThatCameBackSaysSo()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const QString slip = slipCode(desk().visit());
        m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(m_centre->scan(slip).error.rule, u"slip-closed"_s);
    }

private:
    Desk& desk() { return m_centre->desk(); }
    LoanId loanOf(const QString& tag)
    {
        return LoanId{
            m_centre
                ->text(u"SELECT CAST(l.id AS TEXT) FROM loan AS l JOIN device AS d ON d.id=l.device WHERE "
                       "l.returned_at IS NULL AND d.asset_tag='%1'"_s.arg(tag))
                .toLongLong()};
    }
    /// 张三 has all that the rule allows; the hub is refused.
    void fill()
    {
        const DeskOutcome refused =
            m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s, u"HUB-001"_s});
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.offers.size(), 1);
    }
    std::unique_ptr<DeskCentre> m_centre;
};

QTEST_GUILESS_MAIN(DeskOffersTest)
#include "tst_deskoffers.moc"
