// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lending/deskcentre.h"

#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Turns at the desk: who leaves when, and what is taken back.
class DeskTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<DeskCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void undoTakesBackTheLastAction()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        const DeskOutcome undone = m_centre->scan(u"KC-UNDO"_s);
        QCOMPARE(undone.event, DeskEvent::Undone);
        QVERIFY2(undone.sentence().contains(u"CAM-003"_s), qPrintable(undone.sentence()));
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), QString());
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(desk().undo().event, DeskEvent::Undone);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void undoOfAReturnLendsAgain()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s, u"KC-UNDO"_s});
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void afterAnUndoTheSameTagIsNoDoubleRead()
    {
        m_centre->scan(zhangCard);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
        QCOMPARE(desk().undo().event, DeskEvent::Undone);
        QCOMPARE(desk().scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
    }

    void anyOfTheLastActionsIsTakenBackByItself()
    {
        m_centre->scan(zhangCard);
        const OpId first = m_centre->scan(u"ESP32-0042"_s).opId;
        m_centre->scan(u"CAM-003"_s);
        QCOMPARE(desk().undo(first).event, DeskEvent::Undone);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), QString());
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), u"张三"_s);
        const DeskOutcome twice = desk().undo(first);
        QCOMPARE(twice.event, DeskEvent::Refused);
        QCOMPARE(twice.error.rule, u"already-undone"_s);
    }

    void whatChangedSinceIsNotTakenBackHalf()
    {
        m_centre->scan(zhangCard);
        const OpId lent = m_centre->scan(u"ESP32-0042"_s).opId;
        m_centre->scan(u"ESP32-0042"_s);
        const DeskOutcome refused = desk().undo(lent);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QVERIFY2(refused.sentence().contains(u"Returned ESP32-0042"_s), qPrintable(refused.sentence()));
        QCOMPARE(m_centre->count(u"loan"_s), 1);
    }

    void nothingOfYoursToUndoIsSaid()
    {
        m_centre->store().setOperator(OperatorId{4711});
        const DeskOutcome refused = m_centre->scan(u"KC-UNDO"_s);
        QCOMPARE(refused.event, DeskEvent::Refused);
        QCOMPARE(refused.error.rule, u"nothing-to-undo"_s);
    }

    void anotherOperatorsActionIsNotTakenBackByTheCard()
    {
        const qint64 chen = m_centre->file().add(u"operator"_s, {{u"name"_s, u"Chen Wei"_s}});
        const qint64 wu = m_centre->file().add(u"operator"_s, {{u"name"_s, u"Wu Ling"_s}});
        m_centre->store().setOperator(OperatorId{chen});
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s});
        m_centre->store().setOperator(OperatorId{wu});
        QCOMPARE(m_centre->scan(u"KC-UNDO"_s).event, DeskEvent::Refused);
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void anOperatorsCardSaysWhoWorksNow()
    {
        const qint64 chen =
            m_centre->file().add(u"operator"_s, {{u"name"_s, u"Chen Wei"_s}, {u"card"_s, u"OP-7001"_s}});
        m_centre->scan(zhangCard);
        const PersonId borrower = desk().borrower();
        const DeskOutcome outcome = m_centre->scan(u"OP-7001"_s);
        QCOMPARE(outcome.event, DeskEvent::OperatorChanged);
        QVERIFY(outcome.sentence().contains(u"Chen Wei"_s));
        QCOMPARE(m_centre->store().operatorId(), OperatorId{chen});
        QCOMPARE(desk().borrower(), borrower);
    }

    void aPersonWhoWasTakenBackLeavesTheScreen()
    {
        const DeskOutcome added = desk().addBorrower({u"王小明"_s, {}, {}, {}});
        QVERIFY(desk().borrower());
        QCOMPARE(desk().undo(added.opId).event, DeskEvent::Undone);
        QVERIFY(!desk().borrower());
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
    }

    void theBorrowerLeavesAfterTheTimeThatIsSet()
    {
        m_centre->scan(zhangCard);
        m_centre->later(45);
        QVERIFY(!desk().leaveIfIdle());
        m_centre->later(1);
        QSignalSpy changes(&desk(), &Desk::borrowerChanged);
        QVERIFY(desk().leaveIfIdle());
        QVERIFY(!desk().borrower());
        QCOMPARE(changes.size(), 1);
        QVERIFY(!desk().leaveIfIdle()); // there is nobody to leave
    }

    void eachScanKeepsHerThere()
    {
        m_centre->scan(zhangCard);
        for (const QString& tag : {u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s}) {
            m_centre->later(30);
            QCOMPARE(m_centre->scan(tag).event, DeskEvent::Lent);
        }
    }

    void whoTypesIntoAFormIsNotIdle()
    {
        m_centre->scan(u"0477777777"_s);
        m_centre->later(40);
        desk().stayAwake();
        m_centre->later(40);
        QVERIFY(!desk().leaveIfIdle());
        QCOMPARE(desk().expected(), Desk::Expected::CardOwner);
    }

    void theTimeIsASetting()
    {
        m_centre->setting(u"borrower_leaves_after"_s, u"120"_s);
        m_centre->scan(zhangCard);
        m_centre->later(120);
        QVERIFY(!desk().leaveIfIdle());
        m_centre->later(1);
        QVERIFY(desk().leaveIfIdle());
    }

    void aDeviceScannedTooLateIsNotLentToTheOneBefore()
    {
        m_centre->scan(zhangCard);
        m_centre->later(60); // no timer ran: the scan itself finds out
        QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void waitingDevicesLapseToo()
    {
        m_centre->scan(u"ESP32-0042"_s);
        m_centre->later(60);
        QVERIFY(m_centre->scan(zhangCard).further.isEmpty());
        QCOMPARE(m_centre->openLoans(), 0);
    }

    void escEndsTheTurnAndForgetsWhatWaited()
    {
        m_centre->scanAll({u"ESP32-0042"_s, u"0477777777"_s});
        QCOMPARE(desk().leave().event, DeskEvent::BorrowerLeft);
        QVERIFY(desk().waitingDevices().isEmpty());
        QCOMPARE(desk().expected(), Desk::Expected::Scan);
        QVERIFY(desk().question().isEmpty());
        m_centre->scan(u"8831"_s); // would have bound the card
        QCOMPARE(m_centre->count(u"person_number"_s, u"value='0477777777'"_s), 0);
    }

    void theNextCardIsEsc()
    {
        m_centre->scanAll({zhangCard, u"KC-NEXT"_s});
        QVERIFY(!desk().borrower());
    }

    void severalBorrowersInARow()
    {
        m_centre->scanAll(
            {zhangCard, u"ESP32-0042"_s, liCard, u"CAM-003"_s, u"ATLAS-019"_s, zhangCard, u"HUB-001"_s});
        QCOMPARE(m_centre->holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_centre->holderOf(u"CAM-003"_s), u"李娜"_s);
        QCOMPARE(m_centre->holderOf(u"ATLAS-019"_s), u"李娜"_s);
        QCOMPARE(m_centre->holderOf(u"HUB-001"_s), u"张三"_s);
        const QString visits = m_centre->text(u"SELECT CAST(count(DISTINCT visit) AS TEXT) FROM loan"_s);
        QCOMPARE(visits, u"3"_s); // she came twice
    }

    void theLastOutcomesAreKeptForAScreenThatComesLater()
    {
        m_centre->scanAll({zhangCard, u"ESP32-0042"_s, u""_s, u"ESP32-0042"_s});
        QCOMPARE(desk().recent().size(), 3);
        QCOMPARE(desk().recent().constLast().event, DeskEvent::Returned);
        QCOMPARE(desk().undo().event, DeskEvent::Undone);
        QCOMPARE(desk().recent().constLast().event, DeskEvent::Undone);
        for (int i = 0; i < 2 * Desk::mostRecent; ++i)
            m_centre->scan(zhangCard);
        QCOMPARE(desk().recent().size(), Desk::mostRecent);
    }

private:
    Desk& desk() { return m_centre->desk(); }
    std::unique_ptr<DeskCentre> m_centre;
};

QTEST_GUILESS_MAIN(DeskTurnsTest)
#include "tst_deskturns.moc"
