// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "models/lending/loanactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Two desks on one file.
class DeskWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<DeskCentre>();
        auto other = m_centre->file().another();
        VERIFY_DONE(other);
        m_other = *std::move(other);
        m_second = std::make_unique<Desk>(*m_other);
    }
    void cleanup()
    {
        m_second.reset();
        m_other.reset();
        m_centre.reset();
    }

    void whatOneLendsTheOtherTakesBack()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const DeskOutcome back = m_second->scan(u"ESP32-0042"_s);
        QCOMPARE(back.event, DeskEvent::Returned);
        QCOMPARE(back.person, u"张三"_s);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void aDeviceThatWaitedHereAndWasLentThereIsSaid()
    {
        m_centre->scan(u"ESP32-0042"_s);
        QCOMPARE(m_second->scan(liCard).event, DeskEvent::BorrowerOpened);
        QCOMPARE(m_second->scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
        const DeskOutcome opened = m_centre->scan(zhangCard);
        QCOMPARE(opened.further.size(), 1);
        QCOMPARE(opened.further.constFirst().event, DeskEvent::Refused);
        QVERIFY2(opened.further.constFirst().sentence().contains(u"李娜"_s),
                 qPrintable(opened.further.constFirst().sentence()));
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"李娜"_s);
        QCOMPARE(m_centre->count(u"loan"_s), 1);
    }

    void theActionItselfRefusesTheSecondLoan()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const LendDevice late{
            m_other->ids().next<LoanId>(), DeviceId{m_centre->esp}, PersonId{m_centre->li}, 1,
            m_centre->clock().now(),       u"2026-09-21T18:00"_s,   RuleId{m_centre->rule}, {}};
        const auto refused = m_other->perform(late);
        VERIFY_REFUSED(refused, "lent-already");
        QVERIFY(refused.error().sentence.contains(u"张三"_s));
    }

    void aLoanClosedThereIsNotClosedTwice()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        const LoanId loan = m_centre->desk().recent().constLast().loan;
        QCOMPARE(m_second->scan(u"ESP32-0042"_s).event, DeskEvent::Returned);
        VERIFY_REFUSED(
            m_centre->store().perform(ReturnDevice{loan, DeviceId{m_centre->esp}, m_centre->clock().now()}),
            "loan-closed");
    }

    void theLimitCountsWhatTheOtherDeskLent()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        QCOMPARE(m_second->scan(zhangCard).event, DeskEvent::BorrowerOpened);
        QCOMPARE(m_second->scan(u"ATLAS-019"_s).event, DeskEvent::Lent);
        QCOMPARE(m_centre->scan(u"HUB-001"_s).event, DeskEvent::Refused);
    }

    void undoHereNeverTakesTheNeighboursActionBack()
    {
        const qint64 chen = m_centre->file().add(u"operator"_s, {{u"name"_s, u"Chen Wei"_s}});
        m_other->setOperator(OperatorId{chen});
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        QCOMPARE(m_second->scan(liCard).event, DeskEvent::BorrowerOpened);
        QCOMPARE(m_second->scan(u"CAM-003"_s).event, DeskEvent::Lent);
        QCOMPARE(m_centre->desk().undo().event, DeskEvent::Undone);
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), u"李娜"_s);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), QString());
    }

    void aBorrowerWhomTheOtherDeskTookBackLeaves()
    {
        const DeskOutcome added = m_second->addBorrower({u"王小明"_s, u"2024000001"_s, {}, {}});
        QCOMPARE(m_centre->scan(u"2024000001"_s).event, DeskEvent::BorrowerOpened);
        QCOMPARE(m_second->undo(added.opId).event, DeskEvent::Undone);
        m_centre->store().lookForForeignChanges();
        QVERIFY(!m_centre->desk().borrower());
    }

private:
    std::unique_ptr<DeskCentre> m_centre;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<Desk> m_second;
};

QTEST_GUILESS_MAIN(DeskWindowsTest)
#include "tst_deskwindows.moc"
