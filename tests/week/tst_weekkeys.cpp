// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../common/strictwarnings.h"
#include "weekroom.h"

#include <QClipboard>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The plan under a keyboard, and to a screen reader.
class WeekKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void tabGoesFromBlockToBlockInTime()
    {
        WeekRoom room;
        QTRY_VERIFY(room.view.hasFocus());
        QList<qint64> order;
        room.view.setDate(QDate(2026, 11, 23));
        room.view.refreshNow();
        for (int i = 0; i < 6; ++i) {
            room.key(Qt::Key_Tab);
            order.append(room.current());
        }
        QCOMPARE(order, (QList<qint64>{12, 10, 7, 1, 2, 3})); // the closure is no block
        room.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(room.current(), 2);
    }

    void arrowsMoveOverCellsAndBlocks()
    {
        WeekRoom room;
        room.click(1);
        room.key(Qt::Key_Down);
        QCOMPARE(room.current(), 0);
        QCOMPARE(room.stage().cursor().place.minute, 715);
        room.key(Qt::Key_Up);
        QCOMPARE(room.current(), 1);
        room.key(Qt::Key_Up);
        QCOMPARE(room.stage().cursor().place.minute, 570);
        room.key(Qt::Key_Right);
        QCOMPARE(room.stage().cursor().place.day, QDate(2026, 11, 26));
        room.view.showBlock(4);
        room.key(Qt::Key_Right); // beside it, on the same day
        QCOMPARE(room.current(), 8);
        room.key(Qt::Key_Right);
        QCOMPARE(room.current(), 9);
        room.key(Qt::Key_Right);
        QCOMPARE(room.current(), 6);
    }

    void beyondTheWeekLiesTheNext()
    {
        WeekRoom room;
        QSignalSpy range(&room.view, &WeekView::rangeChanged);
        room.view.setDate(QDate(2026, 11, 29));
        room.key(Qt::Key_Right);
        QCOMPARE(range.last().first().toDate(), QDate(2026, 11, 30));
        QCOMPARE(room.stage().cursor().place.day, QDate(2026, 11, 30));
        room.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(room.view.sheet().first, QDate(2026, 11, 23));
        room.view.setNow(QDateTime(QDate(2027, 1, 5), QTime(10, 0)));
        room.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(room.view.sheet().first, QDate(2027, 1, 4));
    }

    void enterOpensAndNCreates()
    {
        WeekRoom room;
        QSignalSpy open(&room.view, &WeekView::openWanted);
        QSignalSpy created(&room.view, &WeekView::createWanted);
        room.view.showBlock(2);
        room.key(Qt::Key_Return);
        QCOMPARE(open.last().first().toLongLong(), 2);
        room.key(Qt::Key_Down);
        room.key(Qt::Key_N);
        QCOMPARE(created.last()[0].value<PlanPlace>(), (PlanPlace{QDate(2026, 11, 26), 960, 0}));
        QCOMPARE(created.last()[1].toInt(), 60);
        room.key(Qt::Key_Down, Qt::ShiftModifier); // draws an area out
        room.key(Qt::Key_Down, Qt::ShiftModifier);
        room.key(Qt::Key_N);
        QCOMPARE(created.last()[1].toInt(), 90);
        room.key(Qt::Key_Escape);
        QCOMPARE(room.stage().cursor().minutes, 0);
    }

    void mTakesArrowsMoveEnterPuts()
    {
        WeekRoom room;
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        QSignalSpy said(&room.view, &WeekView::said);
        room.view.showBlock(1);
        room.key(Qt::Key_M);
        QVERIFY(said.last().first().toString().contains("Enter puts it down"_L1));
        room.key(Qt::Key_Right);
        room.key(Qt::Key_Down);
        room.key(Qt::Key_Down, Qt::ControlModifier); // five minutes
        QVERIFY(room.panel()->isVisible());
        QVERIFY(room.panel()->text().startsWith(u"Thu 26 Nov 10:35–12:30"_s));
        QCOMPARE(moved.size(), 0);
        room.key(Qt::Key_Return);
        QCOMPARE(moved.last().first().value<PlanMove>().to, (PlanPlace{QDate(2026, 11, 26), 635, 0}));
        room.view.showBlock(2);
        room.key(Qt::Key_M);
        room.key(Qt::Key_Left);
        room.key(Qt::Key_Escape);
        QCOMPARE(moved.size(), 1);
    }

    void bGoesToTheBetterPlace()
    {
        WeekRoom room;
        room.judge.better = PlanPlace{QDate(2026, 12, 1), 780, 0}; // in the week after
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        room.view.showBlock(1);
        room.key(Qt::Key_M);
        room.key(Qt::Key_B);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(room.view.sheet().first, QDate(2026, 11, 30));
        room.key(Qt::Key_Return);
        QCOMPARE(moved.last().first().value<PlanMove>().to, *room.judge.better);
    }

    void altAndArrowsMoveWhenAltIsReleased()
    {
        WeekRoom room;
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        room.view.showBlock(1);
        QTest::keyPress(&room.view, Qt::Key_Alt);
        room.held(Qt::Key_Down, Qt::AltModifier);
        room.held(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.size(), 0);
        QTest::keyRelease(&room.view, Qt::Key_Alt);
        QCOMPARE(moved.size(), 1); // one change, one Undo
        QCOMPARE(moved.last().first().value<PlanMove>().to.minute, 660);
    }

    void shiftAndArrowsResizeWhenShiftIsReleased()
    {
        WeekRoom room;
        QSignalSpy resized(&room.view, &WeekView::resizeWanted);
        room.view.showBlock(1);
        QTest::keyPress(&room.view, Qt::Key_Shift);
        room.held(Qt::Key_Down, Qt::ShiftModifier);
        room.held(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyRelease(&room.view, Qt::Key_Shift);
        QCOMPARE(resized.size(), 1);
        QCOMPARE(resized.last()[2].toInt(), 150);
        QTest::keyPress(&room.view, Qt::Key_Shift);
        for (int i = 0; i < 9; ++i)
            room.held(Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyRelease(&room.view, Qt::Key_Shift);
        QCOMPARE(resized.last()[2].toInt(), 5); // never less than nothing
    }

    void whatKeysHoldIsPutBackWhenTheFocusGoes()
    {
        WeekRoom room;
        QTRY_VERIFY(room.view.hasFocus());
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        room.view.showBlock(1);
        room.key(Qt::Key_M);
        room.key(Qt::Key_Right);
        room.view.clearFocus();
        QVERIFY(!room.stage().drag().isActive());
        QCOMPARE(moved.size(), 0);
    }

    void periodsAreStepsToo()
    {
        WeekRoom room;
        room.plan.periodList = campusPeriods();
        room.view.setSnap(Snap::Periods);
        room.plan.put(
            0,
            {.id = 1, .day = QDate(2026, 11, 25), .start = 600, .minutes = 100, .title = u"Two periods"_s});
        room.view.showBlock(1);
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        room.key(Qt::Key_M);
        room.key(Qt::Key_Down);
        room.key(Qt::Key_Down);
        QVERIFY(room.panel()->text().startsWith(u"Wed 25 Nov Periods 5–6, 14:00–15:40"_s));
        room.key(Qt::Key_Return);
        QCOMPARE(moved.last().first().value<PlanMove>().to.minute, 840);
        QCOMPARE(moved.last().first().value<PlanMove>().minutes, 100);
    }

    void deleteAsksForWhatIsChosen()
    {
        WeekRoom room;
        QSignalSpy removed(&room.view, &WeekView::removeWanted);
        QSignalSpy said(&room.view, &WeekView::said);
        room.view.showBlock(1);
        room.key(Qt::Key_Delete);
        QCOMPARE(removed.last().first().value<QList<qint64>>(), QList<qint64>{1});
        room.view.showBlock(3);
        room.key(Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QVERIFY(said.last().first().toString().contains("Unlock it first"_L1));
        room.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(room.view.selectionModel()->selectedRows().size(), 11);
    }

    void copyAndPasteKeepTheDistances()
    {
        WeekRoom room;
        QSignalSpy copied(&room.view, &WeekView::copyWanted);
        QSignalSpy said(&room.view, &WeekView::said);
        QApplication::clipboard()->clear();
        room.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(said.last().first().toString().contains("Ctrl+C"_L1));
        room.view.showBlock(1);
        room.click(2, Qt::ControlModifier);
        room.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(
            u"Staff training, Wednesday 25 November, 10:00–11:55"_s));
        room.view.setDate(QDate(2026, 12, 1));
        room.view.refreshNow();
        room.key(Qt::Key_V, Qt::ControlModifier);
        const auto copies = copied.last().first().value<QList<PlanMove>>();
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[0].to.day, QDate(2026, 12, 1));
        QCOMPARE(copies[1].to.day, QDate(2026, 12, 2));
        QCOMPARE(copies[1].to.minute - copies[0].to.minute, 240);
    }

    void aThingOfAListIsPlacedByKey()
    {
        WeekRoom room;
        QSignalSpy placed(&room.view, &WeekView::placeWanted);
        room.view.showBlock(2);
        room.view.startPlacing({77, 90, u"Make-up"_s});
        room.key(Qt::Key_Left);
        room.key(Qt::Key_Return);
        QCOMPARE(placed.last()[0].toLongLong(), 77);
        QCOMPARE(placed.last()[1].value<PlanPlace>(), (PlanPlace{QDate(2026, 11, 25), 840, 0}));
    }

    void aMonthIsWalkedThroughChipByChip()
    {
        WeekRoom room;
        room.view.setSpan(ShownSpan::Month);
        room.view.setDate(QDate(2026, 11, 23));
        room.view.refreshNow();
        QSignalSpy day(&room.view, &WeekView::dayWanted);
        room.key(Qt::Key_Return);
        QCOMPARE(day.last().first().toDate(), QDate(2026, 11, 23));
        room.key(Qt::Key_Down);
        QCOMPARE(room.current(), 12);
        room.key(Qt::Key_Down);
        QCOMPARE(room.current(), 10);
        room.key(Qt::Key_Down);
        QCOMPARE(room.stage().cursor().place.day, QDate(2026, 11, 30));
        room.key(Qt::Key_Up);
        QCOMPARE(room.current(), 10);
        room.key(Qt::Key_Right);
        QCOMPARE(room.stage().cursor().place.day, QDate(2026, 11, 24));
    }

    void anAgendaIsReadDownwards()
    {
        WeekRoom room;
        room.view.setSpan(ShownSpan::Agenda);
        room.view.refreshNow();
        QSignalSpy open(&room.view, &WeekView::openWanted);
        room.key(Qt::Key_Down);
        QCOMPARE(room.current(), 1);
        room.key(Qt::Key_Down);
        QCOMPARE(room.current(), 2);
        room.key(Qt::Key_M); // nothing is moved in a list
        QVERIFY(!room.stage().drag().isActive());
        room.key(Qt::Key_Return);
        QCOMPARE(open.last().first().toLongLong(), 2);
    }

    void plusAndMinusZoom()
    {
        WeekRoom room;
        QSignalSpy zoomed(&room.view, &WeekView::hourPixelsChanged);
        room.key(Qt::Key_Plus);
        room.key(Qt::Key_Plus);
        QVERIFY(zoomed.last().first().toDouble() > 70);
        for (int i = 0; i < 20; ++i)
            room.key(Qt::Key_Minus);
        QCOMPARE(zoomed.last().first().toDouble(), 24.0);
    }

    void aScreenReaderHearsEveryBlock()
    {
        WeekRoom room;
        QTRY_VERIFY(room.view.hasFocus());
        QAccessibleInterface* plan = QAccessible::queryAccessibleInterface(&room.view);
        QVERIFY(plan);
        QCOMPARE(plan->childCount(), 12); // eleven blocks and the cell of the cursor
        QCOMPARE(plan->text(QAccessible::Name), u"Plan"_s);
        QCOMPARE(plan->text(QAccessible::Description), u"23–29 Nov 2026  •  第12周, week 12"_s);
        QCOMPARE(plan->child(0)->text(QAccessible::Name), u"Sync meeting, Monday 23 November, 10:15–10:30"_s);
        QCOMPARE(plan->indexOfChild(plan->child(3)), 3);
        QVERIFY(!plan->child(12));
        room.view.showBlock(2);
        QVERIFY(plan->focusChild()->text(QAccessible::Name).startsWith("Kongchang Cup jury"_L1));
        QVERIFY(plan->focusChild()->state().focused);
        QCOMPARE(plan->focusChild()->rect(), room.view.onScreen(room.stage().cursorRect()));
        room.key(Qt::Key_Down);
        QCOMPARE(plan->focusChild()->text(QAccessible::Name), u"Thursday 26 November, 16:00–16:30, empty"_s);
        room.view.showBlock(1);
        room.key(Qt::Key_M);
        room.key(Qt::Key_Right);
        QVERIFY(plan->focusChild()->text(QAccessible::Name).contains("with warnings: Teacher Xu"_L1));
        room.key(Qt::Key_Escape);
        QSignalSpy open(&room.view, &WeekView::openWanted);
        plan->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(open.last().first().toLongLong(), 12);
        QAccessibleInterface* gone = plan->child(10);
        room.plan.blocks.clear();
        Q_EMIT room.plan.layoutChanged();
        room.view.refreshNow();
        QVERIFY(!gone->isValid());
    }

    void daysOffAndWeeksAreSaid()
    {
        WeekRoom room;
        room.view.setDate(QDate(2026, 11, 27));
        room.view.refreshNow();
        QAccessibleInterface* plan = QAccessible::queryAccessibleInterface(&room.view);
        const QString cell = plan->child(plan->childCount() - 1)->text(QAccessible::Name);
        QVERIFY2(cell.contains("Day off: Founders' day"_L1), qPrintable(cell));
    }

    void windowShortcutsLeaveThePlanItsKeys()
    {
        WeekRoom room;
        QTRY_VERIFY(room.view.hasFocus());
        room.view.showBlock(1);
        const auto isOurs = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QApplication::sendEvent(&room.view, &event);
            return event.isAccepted();
        };
        QVERIFY(isOurs(Qt::Key_Delete, {}));
        QVERIFY(isOurs(Qt::Key_C, Qt::ControlModifier));
        QVERIFY(isOurs(Qt::Key_Left, Qt::AltModifier));
        QVERIFY(!isOurs(Qt::Key_Z, Qt::ControlModifier)); // Undo stays the window's
        QVERIFY(!isOurs(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(!isOurs(Qt::Key_Escape, {}));
        room.key(Qt::Key_M);
        QVERIFY(isOurs(Qt::Key_Escape, {}));
    }
};

QTEST_MAIN(WeekKeysTest)
#include "tst_weekkeys.moc"
