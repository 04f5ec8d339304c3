// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/window/mainscreen.h"
#include "views/print/paperpreview.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<MainScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void pagesOpenByAClick();
    void pagesOpenByTheirKeys();
    void scanGoesToTheDeskAtOnce();
    void clickOnThePageThatIsShownKeepsTheScanLineArmed();
    void statusBarSaysWhatUndoWouldTakeBack();
    void undoTakesBackTheLastScan();
    void redoDoesItAgain();
    void undoWithNothingToUndoIsSaid();
    void undoAsksAfterAChangeOfOperator();
    void undoQuestionCanBeLeft();
    void neighboursActionIsNeverTakenBackByTheKey();
    void otherWindowIsFollowed();
    void twoWindowsStayInStep();
    void overdueLoansAreCountedInTheNavigation();
    void looksAreSwitchedWhileRunning();
    void listIsPrintedThroughThePreview();
    void pageWithoutPaperIsSaid();
    void aboutNamesTheLicence();
    void screensGoBeforeTheirFile();

private:
    std::unique_ptr<MainScreen> m_screen;
};

void MainWindowTest::pagesOpenByAClick()
{
    for (const QString& title : {u"Devices"_s, u"People"_s, u"Loans"_s, u"Courses"_s, u"History"_s, u"Sync"_s,
                                 u"Settings"_s, u"Desk"_s}) {
        m_screen->clickPage(title);
        QCOMPARE(m_screen->pageTitle(), title);
    }
}

void MainWindowTest::pagesOpenByTheirKeys()
{
    const QStringList titles{u"Desk"_s,       u"Devices"_s,  u"People"_s,  u"Loans"_s,    u"Bookings"_s,
                             u"Courses"_s,    u"Calendar"_s, u"Camps"_s,   u"Contests"_s, u"Honours"_s,
                             u"Attendance"_s, u"Notices"_s,  u"Figures"_s, u"Reports"_s,  u"History"_s,
                             u"Sync"_s,       u"Settings"_s};
    constexpr int keys = 9; // there are no more digits
    QCOMPARE(m_screen->navigation(), titles);
    for (int i = keys - 1; i >= 0; --i) {
        m_screen->key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_screen->pageTitle(), titles[i]);
    }
}

void MainWindowTest::scanGoesToTheDeskAtOnce()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    QCOMPARE(m_screen->centre.holderOf(u"CAM-003"_s), u"张三"_s);
    // from another page back to the desk: ready for the next scan
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    m_screen->key(Qt::Key_1, Qt::ControlModifier);
    m_screen->scan(u"HUB-001"_s);
    QCOMPARE(m_screen->centre.holderOf(u"HUB-001"_s), u"张三"_s);
}

void MainWindowTest::clickOnThePageThatIsShownKeepsTheScanLineArmed()
{
    m_screen->clickPage(u"Desk"_s);
    m_screen->clickPage(u"Desk"_s);
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    QCOMPARE(m_screen->centre.holderOf(u"CAM-003"_s), u"张三"_s);
}

void MainWindowTest::statusBarSaysWhatUndoWouldTakeBack()
{
    QCOMPARE(m_screen->text(u"statusFile"_s), u"centre.kitcamp"_s);
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    QTRY_VERIFY2(m_screen->text(u"statusUndo"_s).contains(u"CAM-003"_s),
                 qPrintable(m_screen->text(u"statusUndo"_s)));
    QVERIFY(m_screen->text(u"statusUndo"_s).contains(u"张三"_s));
}

void MainWindowTest::undoTakesBackTheLastScan()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    m_screen->scan(u"HUB-001"_s);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_screen->centre.holderOf(u"HUB-001"_s), QString());
    QCOMPARE(m_screen->centre.holderOf(u"CAM-003"_s), u"张三"_s);
    QVERIFY2(m_screen->text(u"statusSaid"_s).contains(u"HUB-001"_s),
             qPrintable(m_screen->text(u"statusSaid"_s)));
    QTRY_VERIFY(m_screen->text(u"statusUndo"_s).contains(u"CAM-003"_s));
    QVERIFY(m_screen->seen(u"statusFile"_s));
    QVERIFY(m_screen->seen(u"statusOperator"_s));
}

void MainWindowTest::redoDoesItAgain()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_screen->centre.openLoans(), 0);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_screen->centre.holderOf(u"CAM-003"_s), u"张三"_s);
}

void MainWindowTest::undoWithNothingToUndoIsSaid()
{
    m_screen->window().store().setOperator(m_screen->addOperator(u"Chen Wei"_s));
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_screen->dialog());
    QVERIFY2(m_screen->text(u"statusSaid"_s).contains(u"nothing"_s),
             qPrintable(m_screen->text(u"statusSaid"_s)));
}

void MainWindowTest::undoAsksAfterAChangeOfOperator()
{
    Store& store = m_screen->window().store();
    const OperatorId chen = m_screen->addOperator(u"Chen Wei"_s);
    const OperatorId gu = m_screen->addOperator(u"Gu Yuting"_s);
    store.setOperator(chen);
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    store.setOperator(gu);
    m_screen->scan(u"HUB-001"_s);
    store.setOperator(chen);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    m_screen->waitForDialog();
    QVERIFY(m_screen->dialog()->accessibleDescription().contains(u"Chen Wei"_s));
    QVERIFY(m_screen->dialog()->accessibleDescription().contains(u"CAM-003"_s));
    QCOMPARE(m_screen->centre.openLoans(), 2); // nothing was done yet
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->centre.openLoans(), 1);
    QCOMPARE(m_screen->centre.holderOf(u"HUB-001"_s), u"张三"_s);
    m_screen->waitForNoDialog();
}

void MainWindowTest::undoQuestionCanBeLeft()
{
    Store& store = m_screen->window().store();
    store.setOperator(m_screen->addOperator(u"Chen Wei"_s));
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    const OperatorId chen = store.operatorId();
    store.setOperator(m_screen->addOperator(u"Gu Yuting"_s));
    store.setOperator(chen);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    m_screen->waitForDialog();
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.openLoans(), 1);
    m_screen->scan(u"HUB-001"_s); // the desk is ready again, and after an own Action nothing is asked
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_screen->dialog());
    QCOMPARE(m_screen->centre.holderOf(u"HUB-001"_s), QString());
}

void MainWindowTest::neighboursActionIsNeverTakenBackByTheKey()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    m_screen->centre.addDevice(u"NEW-1"_s); // by the other window, without an operator as well
    m_screen->window().store().lookForForeignChanges();
    m_screen->window().store().setOperator(m_screen->addOperator(u"Chen Wei"_s));
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_screen->centre.count(u"device"_s, u"asset_tag='NEW-1'"_s), 1);
    QCOMPARE(m_screen->centre.openLoans(), 1);
}

void MainWindowTest::otherWindowIsFollowed()
{
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->listed().size(), 4);
    m_screen->centre.addDevice(u"NEW-1"_s);
    QTRY_VERIFY(m_screen->listed().contains(u"NEW-1"_s));
    QTRY_VERIFY(m_screen->text(u"pageContext"_s).startsWith(u"5"_s));
}

void MainWindowTest::twoWindowsStayInStep()
{
    const auto second = m_screen->secondWindow();
    second->showPage(u"loans"_s);
    second->show();
    const auto* table = second->findChild<QTableView*>(u"listTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    m_screen->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_screen->window()));
    m_screen->window().showPage(u"desk"_s);
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"CAM-003"_s);
    // and what the second takes back is seen in the first
    QVERIFY(second->workplace().desk.scan(u"CAM-003"_s).event == DeskEvent::Returned);
    m_screen->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->listed().isEmpty());
}

void MainWindowTest::overdueLoansAreCountedInTheNavigation()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    m_screen->centre.clock().advanceSeconds(30LL * 24 * 3600);
    m_screen->centre.addDevice(u"NEW-1"_s); // any change makes the window look
    const auto* pages = m_screen->seen<QListView>(u"navigation"_s);
    const auto isCounted = [&] {
        const auto hits = pages->model()->match(pages->model()->index(0, 0), Qt::AccessibleTextRole, u"1"_s,
                                                -1, Qt::MatchContains);
        return !hits.isEmpty();
    };
    QTRY_VERIFY(isCounted());
}

void MainWindowTest::looksAreSwitchedWhileRunning()
{
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    m_screen->trigger(u"look_dark"_s);
    QTRY_VERIFY(m_screen->window().palette().color(QPalette::Window).lightness() < 100);
    QCOMPARE(m_screen->preferences().text(u"look"_s), u"dark"_s);
    const QImage dark = m_screen->window().grab().toImage();
    QVERIFY(dark.pixelColor(dark.width() - 30, dark.height() - 60).lightness() < 100);
    m_screen->trigger(u"look_light"_s);
    QTRY_VERIFY(m_screen->window().palette().color(QPalette::Window).lightness() > 200);
}

void MainWindowTest::listIsPrintedThroughThePreview()
{
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->listed().size(), 4);
    m_screen->key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->window().findChild<PaperPreview*>());
    QTRY_VERIFY(m_screen->window().findChild<PaperPreview*>()->isVisible());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->window().findChild<PaperPreview*>());
}

void MainWindowTest::pageWithoutPaperIsSaid()
{
    m_screen->clickPage(u"Settings"_s);
    m_screen->key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!m_screen->window().findChild<PaperPreview*>());
    QVERIFY(m_screen->text(u"statusSaid"_s).contains(u"nothing to print"_s));
}

void MainWindowTest::aboutNamesTheLicence()
{
    m_screen->trigger(u"about"_s);
    m_screen->waitForDialog();
    QStringList words;
    for (const QLabel* label : m_screen->dialog()->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.join(u' ').contains(u"GNU General Public License"_s));
}

/// The lists read in other threads what the file keeps for them.
void MainWindowTest::screensGoBeforeTheirFile()
{
    m_screen->clickPage(u"Devices"_s);
    const QPointer<QWidget> list = m_screen->seen<QTableView>(u"listTable"_s);
    QVERIFY(list);
    bool gone = false;
    connect(&m_screen->window().store(), &QObject::destroyed, this, [&] { gone = list.isNull(); });
    m_screen.reset();
    QVERIFY(gone);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
