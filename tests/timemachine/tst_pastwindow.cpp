// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastwindows.h"
#include "models/items/desk/lastactionsmodel.h"
#include "tests/common/strictwarnings.h"
#include "tests/testkit/verify.h"
#include "tests/timemachine/pastkit.h"
#include "tests/window/mainscreen.h"
#include "views/common/dayedit.h"
#include "views/common/inlinemessage.h"
#include "views/desk/lastactionslist.h"
#include "views/papers/paperframe.h"
#include "views/timemachine/asofdialog.h"

#include <QSemaphore>
#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Stops who asks for the time in the background, until it is let go.
class HeldClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        asked.release();
        goOn.acquire();
        return QDateTime({2026, 9, 20}, {9, 0}, Qt::UTC).toMSecsSinceEpoch();
    }
    mutable QSemaphore asked;
    mutable QSemaphore goOn;
};

} // namespace

/// The file as of a day in a window of its own: asked for, read, printed, left; never changed.
class PastWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void menuAsksForADayAndShowsIt();
    void presetsAreDays();
    void calendarAndFieldSayTheSame();
    void whatIsNoDayIsSaidAndOpensNothing_data();
    void whatIsNoDayIsSaidAndOpensNothing();
    void lastActionsOfTheDayHaveNoUndo();
    void dayBeforeTheFileIsExplainedWhereItWasAsked();
    void bannerLeadsBackToNow();
    void everyPageOpens();
    void scanAtTheDeskIsRefused();
    void undoIsRefused();
    void mainWindowGoesOnMeanwhile();
    void paperSaysTheDayAndWhenItWasPrinted();
    void closingTheMainWindowClosesThePast();
    void runThatIsCancelledSaysSo();
    void newDayTakesThePlaceOfTheOldOne();
    void runThatIsForgottenEndsQuietly();

private:
    /// What a person does: File menu, day, Enter.
    void goBack(const QString& day);
    [[nodiscard]] MainWindow* past() { return m_past->newest(); }
    template <typename W>
    [[nodiscard]] W* inPast(const QString& name)
    {
        return past()->findChild<W*>(name);
    }

    std::unique_ptr<OwnTemporaryFolder> m_temporary;
    std::unique_ptr<MainScreen> m_screen;
    Language m_language;
    std::unique_ptr<PastWindows> m_past;
};

void PastWindowTest::init()
{
    failOnWarnings();
    m_temporary = std::make_unique<OwnTemporaryFolder>();
    m_screen = std::make_unique<MainScreen>(); // on 2026-09-07
    m_past = std::make_unique<PastWindows>(
        m_screen->centre.file().domain(),
        MainWindow::Surroundings{m_screen->theme(), m_screen->tones, m_screen->preferences(), m_language});
    MainWindow& window = m_screen->window();
    connect(&window, &MainWindow::pastRequested, m_past.get(), [this, &window] { m_past->ask(window); });
    connect(&window, &MainWindow::closed, m_past.get(), &PastWindows::closeAll);
    m_screen->centre.clock().advanceSeconds(2 * 86400);
    m_screen->scan(zhangCard);
    m_screen->scan(u"ESP32-0042"_s); // lent on the 9th
    QCOMPARE(m_screen->centre.openLoans(), 1);
}

void PastWindowTest::cleanup()
{
    m_past.reset();
    m_screen.reset();
    const QStringList left = m_temporary->pastFolders();
    m_temporary.reset();
    QCOMPARE(left, QStringList());
}

void PastWindowTest::goBack(const QString& day)
{
    m_screen->trigger(u"openPast"_s);
    m_screen->waitForDialog();
    auto* field = m_screen->seen<DayEdit>(u"asOfDay"_s);
    QVERIFY(field && field->hasFocus());
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, day);
    QCOMPARE(field->text(), day);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2(past()
                     || (m_screen->dialog() && m_screen->dialog()->findChild<InlineMessage*>()->isVisible()),
                 qPrintable(m_screen->text(u"statusSaid"_s)));
}

void PastWindowTest::menuAsksForADayAndShowsIt()
{
    goBack(u"2026-09-07"_s);
    QTRY_VERIFY(past());
    QVERIFY(!m_screen->dialog());
    QTRY_VERIFY(past()->isVisible());
    QVERIFY2(past()->windowTitle().contains(u"as of 2026-09-07"_s), qPrintable(past()->windowTitle()));
    const auto* banner = inPast<InlineMessage>(u"pastBanner"_s);
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(banner->sentence(), u"As of 2026-09-07, read only."_s);
    const auto loans = past()->store().reader().integer("SELECT count(*) FROM loan");
    QCOMPARE(loans->value(), 0);
    QCOMPARE(m_screen->centre.openLoans(), 1);
    QVERIFY(!past()->pageKeys().contains(u"sync"_s));
}

void PastWindowTest::presetsAreDays()
{
    AsOfDialog dialog(m_screen->window().store(), &m_screen->window());
    for (const auto& [name, day] :
         {std::pair(u"asOf_month"_s, QDate(2026, 8, 31)), std::pair(u"asOf_year"_s, QDate(2025, 12, 31))}) {
        auto* button = dialog.findChild<QPushButton*>(name);
        QVERIFY(button);
        button->click();
        QCOMPARE(dialog.day(), day);
    }
    QVERIFY(!dialog.findChild<QPushButton*>(u"asOf_term"_s)); // this centre has no terms
}

void PastWindowTest::calendarAndFieldSayTheSame()
{
    AsOfDialog dialog(m_screen->window().store(), &m_screen->window());
    dialog.setDay({2026, 9, 8});
    auto* calendar = dialog.findChild<QCalendarWidget*>(u"asOfCalendar"_s);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 9, 8));
    calendar->setSelectedDate({2026, 9, 7});
    QCOMPARE(dialog.day(), QDate(2026, 9, 7));
}

void PastWindowTest::whatIsNoDayIsSaidAndOpensNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << u" "_s << u"Write a day like 2023-12-31."_s;
    QTest::newRow("a word") << u"Christmas"_s << u"“Christmas” is no day."_s;
    QTest::newRow("not in the calendar") << u"2023-02-30"_s << u"2023-02-30 is not in the calendar."_s;
    QTest::newRow("to come") << u"2026-09-10"_s << u"2026-09-10 is still to come. The latest day is today"_s;
}

void PastWindowTest::whatIsNoDayIsSaidAndOpensNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    goBack(typed);
    QVERIFY(m_screen->dialog());
    const QString said = m_screen->dialog()->findChild<InlineMessage*>()->sentence();
    QVERIFY2(said.startsWith(part), qPrintable(said));
    QVERIFY(!past());
    QCOMPARE(m_screen->seen<DayEdit>(u"asOfDay"_s)->text(), typed);
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
}

void PastWindowTest::lastActionsOfTheDayHaveNoUndo()
{
    QVERIFY(m_screen->addOperator(u"Li Na"_s)); // the file is not of who set it up alone
    goBack(u"2026-09-09"_s);
    QTRY_VERIFY(past());
    past()->showPage(u"desk"_s);
    auto* list = inPast<LastActionsList>(u"lastActions"_s);
    QVERIFY(list && list->model()->rowCount() > 0);
    const qint64 newest = past()->store().reader().integer("SELECT max(seq) FROM journal")->value();
    QCOMPARE(list->model()->index(0, 0).data(LastActionsModel::OpIdRole).toString(),
             past()->store().journal().at(newest)->value().opId.text());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        QVERIFY(!index.data(LastActionsModel::UndoableRole).toBool());
        QVERIFY(list->undoButtonRect(index).isEmpty());
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains(u"takes it back"_s));
    }
}

void PastWindowTest::dayBeforeTheFileIsExplainedWhereItWasAsked()
{
    goBack(u"2020-01-01"_s);
    QTRY_VERIFY(m_screen->dialog() && m_screen->dialog()->findChild<InlineMessage*>()->isVisible());
    const QString said = m_screen->dialog()->findChild<InlineMessage*>()->sentence();
    QVERIFY2(said.startsWith(u"This file knows nothing before 2026-09-07."_s), qPrintable(said));
    QVERIFY(!past());
    QVERIFY(m_screen->seen<DayEdit>(u"asOfDay"_s)->isEnabled());
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
}

void PastWindowTest::bannerLeadsBackToNow()
{
    goBack(u"2026-09-07"_s);
    QTRY_VERIFY(past() && past()->isVisible());
    QPushButton* back = nullptr;
    for (auto* button : inPast<InlineMessage>(u"pastBanner"_s)->findChildren<QPushButton*>())
        back = button->text() == u"Back to now"_s ? button : back;
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(!past());
    QCOMPARE(m_temporary->pastFolders(), QStringList());
    QVERIFY(m_screen->window().isVisible());
}

void PastWindowTest::everyPageOpens()
{
    goBack(u"2026-09-08"_s);
    QTRY_VERIFY(past());
    for (const QString& key : past()->pageKeys()) {
        past()->showPage(key);
        QCOMPARE(past()->currentPage(), key);
        QVERIFY(past()->page(key)->isVisible());
        QCoreApplication::processEvents();
    }
}

void PastWindowTest::scanAtTheDeskIsRefused()
{
    goBack(u"2026-09-08"_s);
    QTRY_VERIFY(past());
    past()->showPage(u"desk"_s);
    [[maybe_unused]] const DeskOutcome borrower = past()->workplace().desk.scan(zhangCard);
    const DeskOutcome lent = past()->workplace().desk.scan(u"ESP32-0042"_s);
    QVERIFY2(lent.error.sentence.startsWith(u"This is the file as of 2026-09-08."_s),
             qPrintable(lent.error.sentence));
    const auto loans = past()->store().reader().integer("SELECT count(*) FROM loan");
    QCOMPARE(loans->value(), 0);
}

void PastWindowTest::undoIsRefused()
{
    goBack(u"2026-09-08"_s);
    QTRY_VERIFY(past());
    const auto entries = past()->store().journal().last().value()->seq;
    past()->menuBar()->findChild<QAction*>(u"undo"_s)->trigger();
    const auto* said = inPast<QLabel>(u"statusSaid"_s);
    QVERIFY2(said->text().contains(u"as of 2026-09-08"_s), qPrintable(said->text()));
    QCOMPARE(past()->store().journal().last().value()->seq, entries);
}

void PastWindowTest::mainWindowGoesOnMeanwhile()
{
    goBack(u"2026-09-08"_s);
    QTRY_VERIFY(past());
    m_screen->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_screen->window()));
    m_screen->scan(u"CAM-003"_s);
    QCOMPARE(m_screen->centre.openLoans(), 2);
    QCOMPARE(past()->store().reader().integer("SELECT count(*) FROM loan")->value(), 0);
}

void PastWindowTest::paperSaysTheDayAndWhenItWasPrinted()
{
    goBack(u"2026-09-07"_s);
    QTRY_VERIFY(past());
    const auto frame = paperFrameOf(past()->store(), QLocale(u"en"_s));
    VERIFY_DONE(frame);
    const QString stamp = PageFooter(frame->stamp).stampText();
    QVERIFY2(stamp.startsWith(u"As of 2026-09-07 (UTC)"_s), qPrintable(stamp));
    QVERIFY2(stamp.contains(u"printed 2026-09-09 09:00"_s), qPrintable(stamp));
    const auto now = paperFrameOf(m_screen->window().store(), QLocale(u"en"_s));
    VERIFY_DONE(now);
    QVERIFY(PageFooter(now->stamp).stampText().startsWith(u"As of 2026-09-09 09:00"_s));
}

void PastWindowTest::closingTheMainWindowClosesThePast()
{
    goBack(u"2026-09-07"_s);
    QTRY_VERIFY(past());
    m_screen->window().close();
    QTRY_VERIFY(!past());
}

void PastWindowTest::runThatIsCancelledSaysSo()
{
    const HeldClock clock;
    PastRun run(m_screen->centre.file().domain(), clock);
    QSignalSpy failed(&run, &PastRun::failed);
    QSignalSpy ready(&run, &PastRun::ready);
    run.start(m_screen->centre.file().path(), {2026, 9, 7});
    clock.asked.acquire();
    QVERIFY(run.isRunning());
    run.cancel();
    clock.goOn.release(100);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QCOMPARE(ready.size(), 0);
    QVERIFY(!run.isRunning());
}

void PastWindowTest::newDayTakesThePlaceOfTheOldOne()
{
    PastRun run(m_screen->centre.file().domain(), m_screen->centre.clock());
    QSignalSpy failed(&run, &PastRun::failed);
    QList<QDate> days;
    QList<double> told;
    connect(&run, &PastRun::progress, this, [&](double part) { told << part; });
    connect(&run, &PastRun::ready, this,
            [&](const std::shared_ptr<const PastCopy>& copy) { days << copy->day(); });
    run.start(m_screen->centre.file().path(), {2026, 9, 7});
    run.start(m_screen->centre.file().path(), {2026, 9, 8});
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(days, QList<QDate>{QDate(2026, 9, 8)});
    QCOMPARE(failed.size(), 0);
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 1.0);
}

void PastWindowTest::runThatIsForgottenEndsQuietly()
{
    {
        PastRun run(m_screen->centre.file().domain(), m_screen->centre.clock());
        run.start(m_screen->centre.file().path(), {2026, 9, 7});
    }
    QCOMPARE(m_temporary->pastFolders(), QStringList());
}

QTEST_MAIN(PastWindowTest)
#include "tst_pastwindow.moc"
