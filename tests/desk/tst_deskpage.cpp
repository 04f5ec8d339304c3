// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/deskrowsmodel.h"
#include "tests/desk/deskscreen.h"
#include "tests/testkit/verify.h"
#include "views/desk/deskpage.h"
#include "views/desk/lastactionslist.h"
#include "views/print/paper.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A person at the desk: scans, keys, clicks; what is to be seen and what is in the file afterwards.
class DeskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_screen = std::make_unique<DeskScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void twoDevicesOutAndBackWithoutAKey()
    {
        m_screen->scan(zhangCard);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"张三 Zhang San"_s);
        m_screen->scan(u"ESP32-0042"_s);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(
            m_screen->outcomeRow(0),
            (QStringList{u"09:00:15"_s, u"CAM-003"_s, u"Lent to 张三"_s, u"Mon 21 Sept 18:00"_s, QString()}));
        QCOMPARE(centre().openLoans(), 2);
        QCOMPARE(
            m_screen->heldLoans(),
            (QStringList{u"ESP32-0042 | due Mon 21 Sept 18:00"_s, u"CAM-003 | due Mon 21 Sept 18:00"_s}));
        m_screen->scan(u"ESP32-0042"_s);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(m_screen->outcomeRow(0).at(2), u"Returned from 张三"_s);
        QCOMPARE(centre().openLoans(), 0);
        QVERIFY(m_screen->heldLoans().isEmpty());
        QCOMPARE(m_screen->tones.played,
                 (QList<Sound>{Sound::Lent, Sound::Lent, Sound::Returned, Sound::Returned}));
    }

    void whatTheLineEndsWithDoesNotMatter_data()
    {
        QTest::addColumn<Qt::Key>("end");
        QTest::newRow("CR") << Qt::Key_Return;
        QTest::newRow("keypad") << Qt::Key_Enter;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void whatTheLineEndsWithDoesNotMatter()
    {
        QFETCH(Qt::Key, end);
        m_screen->scan(zhangCard, end);
        m_screen->scan(u"ESP32-0042"_s, end);
        m_screen->key(Qt::Key_Return); // the second half of CRLF, or a scanner that says nothing
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
    }

    void fullWidthCharactersAreTheSameTag()
    {
        m_screen->scan(zhangCard);
        m_screen->scan(u"ＥＳＰ３２－００４２"_s);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void anInputMethodEatsNoScan()
    {
        QVERIFY(!m_screen->focus()->inputMethodQuery(Qt::ImEnabled).toBool());
        m_screen->scan(zhangCard);
        QInputMethodEvent composing(u"e s p"_s, {});
        QCoreApplication::sendEvent(m_screen->focus(), &composing);
        QInputMethodEvent committed;
        committed.setCommitString(u"ＥＳＰ３２-００４２"_s);
        QCoreApplication::sendEvent(m_screen->focus(), &committed);
        centre().later();
        m_screen->key(Qt::Key_Return);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void aScanWhileTheFocusIsInAListIsNotLost()
    {
        m_screen->scan(zhangCard);
        m_screen->lastActions()->setFocus();
        m_screen->scan(u"ESP32-0042"_s);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void altOneTakesTheOfferInTheRow()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        QCOMPARE(m_screen->outcomeRow(0).at(4), u"Alt+1 renew instead"_s);
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_screen->outcomeRow(0).at(2), u"Renewed for 张三"_s);
        QCOMPARE(m_screen->outcomeRow(1).at(4), QString()); // lapsed
        QCOMPARE(centre().count(u"loan_renewal"_s), 1);
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_screen->outcomeRow(0).at(2).contains(u"nothing to take"_s));
    }

    void aDigitIsNoOffer()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        m_screen->key(Qt::Key_1);
        m_screen->key(Qt::Key_Return);
        QCOMPARE(centre().openLoans(), 0);
    }

    void escLetsTheBorrowerGo()
    {
        scanAll({zhangCard, u"ESP32-0042"_s});
        m_screen->key(Qt::Key_Escape);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"(hidden)"_s);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(m_screen->outcomeRow(0).at(2), u"Free. Who takes it? Scan a card"_s);
        QVERIFY(m_screen->prompt().contains(u"CAM-003"_s));
        m_screen->lastActions()->setFocus();
        m_screen->key(Qt::Key_Escape); // from anywhere on the page
        QCOMPARE(m_screen->prompt(), u"Ready to scan"_s);
    }

    void undoBesideTheActionTakesItBack()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        QCOMPARE(actionText(1), u"Lent ESP32-0042 to 张三"_s);
        m_screen->clickUndo(1);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), QString());
        QCOMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
        QCOMPARE(m_screen->outcomeRow(0).at(2), u"Taken back: Lent ESP32-0042 to 张三"_s);
        QCOMPARE(m_screen->outcomeRow(2).at(2), u"Lent to 张三 (taken back)"_s);
        QVERIFY(
            m_screen->lastActions()->undoButtonRect(m_screen->lastActions()->model()->index(1, 0)).isEmpty());
        QCOMPARE(m_screen->tones.played.constLast(), Sound::Undone);
        QCOMPARE(m_screen->heldLoans().size(), 1);
    }

    void enterInTheListTakesBackToo()
    {
        scanAll({zhangCard, u"ESP32-0042"_s});
        m_screen->lastActions()->setFocus();
        m_screen->lastActions()->setCurrentIndex(m_screen->lastActions()->model()->index(0, 0));
        m_screen->key(Qt::Key_Return);
        QCOMPARE(centre().openLoans(), 0);
    }

    void deleteOnTheRowTakesBackWhatItSays()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        auto* table = m_screen->find<QTableView>(u"outcomes"_s);
        const QModelIndex lower = table->model()->index(1, DeskRowsModel::WhatColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(lower).center());
        m_screen->key(Qt::Key_Delete);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), QString());
        QCOMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
    }

    void enterOnTheRowShowsTheDevice()
    {
        scanAll({zhangCard, u"ESP32-0042"_s});
        auto* table = m_screen->find<QTableView>(u"outcomes"_s);
        const QModelIndex row = table->model()->index(0, DeskRowsModel::WhatColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        m_screen->key(Qt::Key_Return);
        QCOMPARE(m_screen->shownObjects, QStringList{u"device %1"_s.arg(centre().esp)});
    }

    void undoOfTheWindowIsTheDesksUndo()
    {
        scanAll({zhangCard, u"ESP32-0042"_s});
        m_screen->page().undo();
        QCOMPARE(centre().openLoans(), 0);
        m_screen->scan(u"KC-UNDO"_s);
        QVERIFY(m_screen->outcomeRow(0).at(2).startsWith(u"Taken back"_s));
    }

    void aRefusalIsARowWithReasonWayOutAndKey()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s, u"HUB-001"_s});
        QVERIFY(m_screen->outcomeRow(0).at(2).contains(u"3 of 3"_s));
        QVERIFY(m_screen->outcomeRow(0).at(4).contains(u"Return 1 item"_s));
        QVERIFY(m_screen->outcomeRow(0).at(4).contains(u"Alt+1 lend all the same, with a reason"_s));
        QCOMPARE(m_screen->seen(u"mayBorrow"_s), u"limit reached"_s);
        QCOMPARE(m_screen->tones.played.constLast(), Sound::Refused);
        const auto* model = m_screen->find<QTableView>(u"outcomes"_s)->model();
        QCOMPARE(model->index(0, 0).data(RowToneRole).toInt(), static_cast<int>(Tone::Bad));
    }

    void theReasonIsTypedWithAnInputMethod()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s, u"HUB-001"_s});
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_screen->prompt().contains(u"HUB-001"_s));
        QCOMPARE(m_screen->focus()->objectName(), u"answerEdit"_s);
        QVERIFY(m_screen->focus()->inputMethodQuery(Qt::ImEnabled).toBool());
        QInputMethodEvent committed;
        committed.setCommitString(u"比赛用"_s);
        QCoreApplication::sendEvent(m_screen->focus(), &committed);
        m_screen->key(Qt::Key_Return);
        QCOMPARE(centre().text(u"SELECT override_reason FROM loan WHERE device=%1"_s.arg(centre().hub)),
                 u"比赛用"_s);
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        QCOMPARE(m_screen->seen(u"question"_s), u"(hidden)"_s);
    }

    void escFromTheReasonKeepsTheBorrower()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s, u"ATLAS-019"_s, u"HUB-001"_s});
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        m_screen->key(Qt::Key_Escape);
        QCOMPARE(m_screen->prompt(), u"Ready to scan"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"张三 Zhang San"_s);
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        QCOMPARE(centre().openLoans(), 3);
    }

    void f8IsDamagedWithANote()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        m_screen->key(Qt::Key_F8);
        QCOMPARE(condition(centre().esp), u"broken"_s); // at once
        QCOMPARE(m_screen->focus()->objectName(), u"answerEdit"_s);
        m_screen->type(u"socket loose"_s);
        m_screen->key(Qt::Key_Return);
        QCOMPARE(testkit::valueOf(centre().store(), u"device"_s, u"condition_note"_s, centre().esp),
                 u"socket loose"_s);
        QVERIFY(m_screen->outcomeRow(0).at(2).contains(u"socket loose"_s));
    }

    void aTagScannedIntoTheNoteIsATag()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        m_screen->key(Qt::Key_F8);
        m_screen->scan(u"CAM-003"_s, Qt::Key_Tab);
        QCOMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
        QCOMPARE(testkit::valueOf(centre().store(), u"device"_s, u"condition_note"_s, centre().esp),
                 QString());
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
    }

    void afterTheDamagedCardTheScannerGoesOn()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s, u"KC-DAMAGED"_s});
        QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
    }

    void f6ShowsTheSlip()
    {
        m_screen->key(Qt::Key_F6);
        QVERIFY(m_screen->papers.isEmpty());
        QVERIFY(m_screen->outcomeRow(0).at(2).contains(u"card first"_s));
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        m_screen->key(Qt::Key_F6);
        QCOMPARE(m_screen->papers.size(), 1);
        QCOMPARE(m_screen->papers.constFirst()->pageCount(), 1);
        m_screen->click(u"slip"_s);
        m_screen->scan(u"KC-PRINT"_s);
        QCOMPARE(m_screen->papers.size(), 3);
    }

    void theBorrowersButtonsDoWhatTheySay()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        m_screen->click(u"renewAll"_s);
        QCOMPARE(centre().count(u"loan_renewal"_s), 2);
        QCOMPARE(m_screen->outcomeRow(0).at(2), u"Renewed for 张三"_s);
        QCOMPARE(m_screen->outcomeRow(1).at(2), u"Renewed for 张三"_s);
        m_screen->click(u"personHistory"_s);
        QCOMPARE(m_screen->shownObjects, QStringList{u"person %1"_s.arg(centre().zhang)});
    }

    void oneLoanIsRenewedFromItsRow()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        auto* held = m_screen->find<QTableView>(u"heldLoans"_s);
        QTest::mouseClick(held->viewport(), Qt::LeftButton, {},
                          held->visualRect(held->model()->index(1, 0)).center());
        m_screen->key(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(m_screen->outcomeRow(0).mid(1, 2), (QStringList{u"CAM-003"_s, u"Renewed for 张三"_s}));
        QCOMPARE(centre().count(u"loan_renewal"_s), 1);
    }

    void aReturnWithoutABorrowerShowsWhatSheStillHas()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"CAM-003"_s});
        m_screen->key(Qt::Key_Escape);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"张三 Zhang San"_s);
        QCOMPARE(m_screen->seen(u"heldHeading"_s), u"Still has"_s);
        QCOMPARE(m_screen->heldLoans().size(), 1);
        m_screen->scan(u"ATLAS-019"_s); // nothing is lent to her: she did not scan her card
        QCOMPARE(centre().holderOf(u"ATLAS-019"_s), QString());
    }

    void theBorrowerLeavesByHerself()
    {
        m_screen->scan(zhangCard);
        centre().later(46);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->seen(u"borrowerName"_s), u"(hidden)"_s, 3000);
    }

    void whatAnotherWindowDoesIsSeen()
    {
        m_screen->scan(zhangCard);
        auto other = centre().file().another();
        VERIFY_DONE(other);
        Desk second(**other);
        QCOMPARE(second.scan(zhangCard).event, DeskEvent::BorrowerOpened);
        QCOMPARE(second.scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
        centre().store().lookForForeignChanges();
        QCOMPARE(m_screen->heldLoans(), QStringList{u"ESP32-0042 | due Mon 21 Sept 18:00"_s});
        QCOMPARE(m_screen->seen(u"mayBorrow"_s), u"may borrow 2 more"_s);
        QTRY_COMPARE(figure(u"figureOut"_s), u"1 out"_s);
    }

    void theFiguresOfTheDayLeadToTheirRows()
    {
        scanAll({zhangCard, u"ESP32-0042"_s});
        QTRY_COMPARE(figure(u"figureOut"_s), u"1 out"_s);
        centre().clock().set(QDateTime({2026, 9, 21}, {10, 0}, Qt::UTC));
        m_screen->page().arrive();
        QTRY_COMPARE(figure(u"figureDue"_s), u"1 due by 18:00"_s);
        m_screen->click(u"figureDue"_s);
        centre().clock().set(QDateTime({2026, 9, 22}, {10, 0}, Qt::UTC));
        m_screen->page().arrive();
        QTRY_COMPARE(figure(u"figureOverdue"_s), u"1 overdue"_s);
        m_screen->click(u"figureOverdue"_s);
        QCOMPARE(m_screen->shownPages, QStringList{u"loans"_s});
        QCOMPARE(m_screen->shownObjects, QStringList{u"loan 0"_s}); // the overdue ones
    }

    void soundIsSwitchedOffAndStaysOff()
    {
        m_screen->click(u"sound"_s);
        scanAll({zhangCard, u"ESP32-0042"_s});
        QVERIFY(m_screen->tones.played.isEmpty());
        m_screen->remake();
        QCOMPARE(m_screen->find<QAbstractButton>(u"sound"_s)->text(), u"Sound off"_s);
        m_screen->click(u"sound"_s);
        m_screen->scan(u"CAM-003"_s);
        QCOMPARE(m_screen->tones.played, QList<Sound>{Sound::Lent});
    }

    void aPageMadeAnewGoesOnWhereItWas()
    {
        scanAll({zhangCard, u"ESP32-0042"_s, u"ESP32-0042"_s});
        m_screen->remake();
        QCOMPARE(m_screen->seen(u"borrowerName"_s), u"张三 Zhang San"_s);
        QCOMPARE(m_screen->outcomeRows(), 2);
        QCOMPARE(m_screen->outcomeRow(0).at(4), u"Alt+1 renew instead"_s);
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(centre().holderOf(u"ESP32-0042"_s), u"张三"_s);
    }

    void aFullDiskOrADamagedFileIsSaidAndNothingIsLent()
    {
        m_screen->scan(zhangCard);
        QVERIFY(QFile::exists(centre().file().path()));
        auto other = Connection::open(centre().file().path(), Connection::Mode::Write);
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->execute("BEGIN IMMEDIATE")); // somebody holds the file
        m_screen->scan(u"ESP32-0042"_s);
        QCOMPARE(m_screen->tones.played.constLast(), Sound::Refused);
        QVERIFY(!m_screen->outcomeRow(0).at(2).isEmpty());
        VERIFY_DONE((*other)->execute("ROLLBACK"));
        QCOMPARE(centre().openLoans(), 0);
        m_screen->scan(u"ESP32-0042"_s);
        QCOMPARE(centre().openLoans(), 1);
    }

private:
    DeskCentre& centre() { return m_screen->centre; }
    void scanAll(const QStringList& texts)
    {
        for (const QString& text : texts)
            m_screen->scan(text);
    }
    QString actionText(int row) { return m_screen->lastActions()->model()->index(row, 0).data().toString(); }
    QString condition(qint64 device)
    {
        return testkit::valueOf(centre().store(), u"device"_s, u"condition"_s, device);
    }
    QString figure(const QString& name) { return m_screen->find<QAbstractButton>(name)->accessibleName(); }

    std::unique_ptr<DeskScreen> m_screen;
};

QTEST_MAIN(DeskPageTest)
#include "tst_deskpage.moc"
