// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../common/strictwarnings.h"
#include "weekroom.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The plan under a mouse.
class WeekMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aClickChoosesABlockAndADoubleClickOpensIt()
    {
        WeekRoom room;
        QSignalSpy current(&room.view, &WeekView::currentChanged);
        QSignalSpy open(&room.view, &WeekView::openWanted);
        room.click(4);
        QCOMPARE(current.last().first().toLongLong(), 4);
        QCOMPARE(room.view.selectionModel()->selectedRows().size(), 1);
        QTest::mouseDClick(room.canvas(), Qt::LeftButton, {}, room.blockRect(6).center());
        QCOMPARE(open.last().first().toLongLong(), 6);
        room.click(1, Qt::ControlModifier);
        QCOMPARE(room.view.selectionModel()->selectedRows().size(), 2);
    }

    void aBlockIsDraggedToAnotherDayAndTime()
    {
        WeekRoom room;
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(1).topLeft() + QPoint(20, 20);
        const QPoint to = from + (room.at(26, 13) - room.at(25, 10));
        room.press(from);
        room.drag(from, to);
        QVERIFY(room.stage().drag().isActive());
        QCOMPARE(moved.size(), 0); // nothing happens before it is let go
        room.release(to);
        QCOMPARE(moved.size(), 1);
        const auto move = moved.first().first().value<PlanMove>();
        QCOMPARE(move, (PlanMove{1, {QDate(2026, 11, 25), 600, 0}, {QDate(2026, 11, 26), 780, 0}, 115}));
        QCOMPARE(room.plan.blocks[0].day, QDate(2026, 11, 25)); // the view changed nothing itself
    }

    void cellsAreColouredWhileABlockIsDragged()
    {
        WeekRoom room;
        const Palette tokens = Palette::of(Scheme::Light);
        const QPoint early = room.at(24, 7, 10);
        const QPoint thursday = room.at(26, 12, 10);
        const QPoint good = room.at(24, 12, 10);
        QCOMPARE(room.canvas()->grab().toImage().pixelColor(good), tokens.surface);
        const QPoint from = room.blockRect(1).center();
        room.press(from);
        room.drag(from, from + QPoint(30, 10));
        const QImage picture = room.canvas()->grab().toImage();
        QCOMPARE(picture.pixelColor(early), tokens.badSoft);
        QCOMPARE(picture.pixelColor(thursday), tokens.warnSoft);
        QCOMPARE(picture.pixelColor(good), tokens.okSoft);
        int signs = 0; // and not by colour alone
        for (int x = good.x(); x < good.x() + 70; ++x)
            signs += picture.pixelColor(x, room.at(24, 12).y() + 7) == tokens.ok;
        QVERIFY(signs > 2);
        room.release(from);
        QCOMPARE(room.canvas()->grab().toImage().pixelColor(good), tokens.surface);
    }

    void theJudgeIsAskedOnceForWhatIsSeen()
    {
        WeekRoom room(QSize(1000, 400));
        const QPoint from = room.blockRect(1).center();
        room.press(from);
        room.drag(from, from + QPoint(60, 40));
        room.drag(from + QPoint(60, 40), from + QPoint(200, 0));
        QCOMPARE(room.judge.asked, 1);
        const qsizetype seen = room.judge.places.size();
        QVERIFY(seen > 50 && seen < 7 * 30);
        room.view.verticalScrollBar()->setValue(room.view.verticalScrollBar()->maximum());
        QCOMPARE(room.judge.asked, 2);
        QSet<PlanPlace> all(room.judge.places.begin(), room.judge.places.end());
        QCOMPARE(all.size(), room.judge.places.size()); // no cell twice
        QTest::keyPress(&room.view, Qt::Key_Control); // a copy may be judged otherwise
        QCOMPARE(room.judge.asked, 3);
        room.release(from);
    }

    void theReasonsStandUnderThePointer()
    {
        WeekRoom room;
        const QPoint from = room.blockRect(1).center();
        const QPoint to = room.at(26, 11);
        room.press(from);
        room.drag(from, to);
        QVERIFY(room.panel()->isVisible());
        QVERIFY(room.panel()->text().startsWith("Thu 26 Nov "_L1));
        QVERIFY(room.panel()->text().contains("with warnings: Teacher Xu would rather not before 13:00"_L1));
        const int explained = room.judge.explained;
        room.drag(to, to); // the same place again
        QCOMPARE(room.judge.explained, explained);
        room.release(to);
        QVERIFY(!room.panel()->isVisible());
    }

    void enterTakesTheBetterPlace()
    {
        WeekRoom room;
        room.judge.better = PlanPlace{QDate(2026, 11, 29), 780, 0};
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(1).center();
        room.press(from);
        room.drag(from, room.at(26, 12));
        QVERIFY(room.panel()->text().contains("Better: Sun 29 Nov 13:00, no warning  Enter"_L1));
        room.key(Qt::Key_Return);
        QCOMPARE(moved.last().first().value<PlanMove>().to, *room.judge.better);
        room.drag(room.at(26, 12), room.at(24, 12)); // the button is still down: nothing begins anew
        QVERIFY(!room.stage().drag().isActive());
        room.release(room.at(24, 12));
        QCOMPARE(moved.size(), 1);
    }

    void escLeavesEverythingAsItWas()
    {
        WeekRoom room;
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        QSignalSpy said(&room.view, &WeekView::said);
        const QPoint from = room.blockRect(1).center();
        room.press(from);
        room.drag(from, room.at(24, 13));
        QCOMPARE(said.last().first().toString(), u"Dragging: Staff training, Esc leaves it"_s);
        room.key(Qt::Key_Escape);
        QVERIFY(!room.stage().drag().isActive());
        QCOMPARE(said.last().first().toString(), QString());
        room.release(room.at(24, 13));
        QCOMPARE(moved.size(), 0);
    }

    void controlCopies()
    {
        WeekRoom room;
        QSignalSpy copied(&room.view, &WeekView::copyWanted);
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(1).topLeft() + QPoint(20, 20);
        const QPoint to = from + (room.at(24, 10) - room.at(25, 10));
        room.press(from, Qt::ControlModifier);
        room.drag(from, to, Qt::ControlModifier);
        room.release(to, Qt::ControlModifier);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(copied.first().first().value<QList<PlanMove>>().first().to,
                 (PlanPlace{QDate(2026, 11, 24), 600, 0}));
    }

    void theEdgesResize()
    {
        WeekRoom room;
        QSignalSpy resized(&room.view, &WeekView::resizeWanted);
        const QRect block = room.blockRect(1);
        QTest::mouseMove(room.canvas(), QPoint(block.center().x(), block.bottom() - 1));
        QPoint from(block.center().x(), block.bottom() - 1);
        QPoint to(from.x(), room.at(25, 13).y());
        room.press(from);
        room.drag(from, to);
        room.release(to);
        QCOMPARE(resized.last()[0].toLongLong(), 1);
        QCOMPARE(resized.last()[1].value<PlanPlace>().minute, 600);
        QCOMPARE(resized.last()[2].toInt(), 180);
        from = QPoint(block.center().x(), block.top() + 1);
        to = QPoint(from.x(), room.at(25, 9).y());
        room.press(from);
        room.drag(from, to);
        room.release(to);
        QCOMPARE(resized.last()[1].value<PlanPlace>().minute, 540);
        QCOMPARE(resized.last()[2].toInt(), 175);
    }

    void anEmptyAreaIsDrawnOutToCreate()
    {
        WeekRoom room;
        QSignalSpy created(&room.view, &WeekView::createWanted);
        room.press(room.at(24, 9));
        room.drag(room.at(24, 9), room.at(24, 10, 30));
        room.release(room.at(24, 10, 30));
        QCOMPARE(created.last()[0].value<PlanPlace>(), (PlanPlace{QDate(2026, 11, 24), 540, 0}));
        QCOMPARE(created.last()[1].toInt(), 90);
        room.press(room.at(24, 12));
        room.drag(room.at(24, 12), room.at(24, 11)); // upwards
        room.release(room.at(24, 11));
        QCOMPARE(created.last()[0].value<PlanPlace>().minute, 660);
        QCOMPARE(created.last()[1].toInt(), 90);
    }

    void aLockedBlockStaysAndSaysSo()
    {
        WeekRoom room;
        QSignalSpy said(&room.view, &WeekView::said);
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(3).center();
        room.press(from);
        room.drag(from, room.at(24, 12));
        room.release(room.at(24, 12));
        QCOMPARE(moved.size(), 0);
        QVERIFY(said.first().first().toString().contains("is locked"_L1));
        QCOMPARE(said.size(), 1); // once, not with every pixel
    }

    void aClosureCannotBeTouched()
    {
        WeekRoom room;
        const QPoint at = room.blockRect(11).center();
        QSignalSpy created(&room.view, &WeekView::createWanted);
        QTest::mouseDClick(room.canvas(), Qt::LeftButton, {}, at);
        QCOMPARE(room.current(), 0);
        QCOMPARE(created.size(), 1);
    }

    void lanesAreDraggedAcross()
    {
        WeekRoom room(QSize(1900, 760));
        room.plan.setLanes({{1, u"Lab 2"_s, {}}, {2, u"Room 301"_s, {}}, {3, u"Room 205"_s, {}}});
        room.view.refreshNow();
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(1).topLeft() + QPoint(20, 15); // lane 2
        const QPoint to = from + (room.at(25, 10, 0, 3) - room.at(25, 10, 0, 2));
        room.press(from);
        room.drag(from, to);
        room.release(to);
        const auto move = moved.first().first().value<PlanMove>();
        QCOMPARE(move.from.lane, 2);
        QCOMPARE(move.to, (PlanPlace{QDate(2026, 11, 25), 600, 3}));
        room.view.setLaneDirection(LaneDirection::Rows);
        room.view.refreshNow();
        const QPoint inRow = room.blockRect(1).center();
        room.press(inRow);
        room.drag(inRow, inRow + QPoint(0, room.at(25, 10, 0, 1).y() - room.at(25, 10, 0, 2).y()));
        room.release(inRow + QPoint(0, room.at(25, 10, 0, 1).y() - room.at(25, 10, 0, 2).y()));
        QCOMPARE(moved.last().first().value<PlanMove>().to.lane, 1);
    }

    void aThingOfAListIsDropped()
    {
        WeekRoom room;
        QSignalSpy placed(&room.view, &WeekView::placeWanted);
        const auto data = ToPlace{77, 120, u"Make-up: IoT 2/8"_s}.toMime();
        const QPoint to = room.at(26, 13);
        QDragEnterEvent enter(to, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(room.canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(room.canvas(), &move);
        QVERIFY(room.panel()->text().contains("Lab 2 free"_L1));
        QDropEvent drop(to, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(room.canvas(), &drop);
        QCOMPARE(placed.last()[0].toLongLong(), 77);
        QCOMPARE(placed.last()[1].value<PlanPlace>(), (PlanPlace{QDate(2026, 11, 26), 780, 0}));
        QMimeData foreign;
        foreign.setText(u"a text"_s);
        QDragEnterEvent other(to, Qt::MoveAction, &foreign, Qt::LeftButton, {});
        QApplication::sendEvent(room.canvas(), &other);
        QVERIFY(!room.stage().drag().isActive());
    }

    void controlAndTheWheelZoomTheHours()
    {
        WeekRoom room;
        QSignalSpy zoomed(&room.view, &WeekView::hourPixelsChanged);
        const QPoint at = room.at(25, 12);
        const int before = room.blockRect(1).height();
        QWheelEvent wheel(at, room.canvas()->mapToGlobal(at), {}, QPoint(0, 480), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(room.canvas(), &wheel);
        QCOMPARE(zoomed.size(), 1);
        QVERIFY(room.blockRect(1).height() > before * 3 / 2);
        QVERIFY(qAbs(room.at(25, 12).y() - at.y()) <= 4); // what was under the pointer stays there
    }

    void whatDoesNotFitInAMonthLeadsToItsDay()
    {
        WeekRoom room(QSize(900, 560));
        room.view.setSpan(ShownSpan::Month);
        room.view.refreshNow();
        QSignalSpy day(&room.view, &WeekView::dayWanted);
        const QRect cell = room.shown(room.stage().layout().rectOf({QDate(2026, 11, 28), 0, 0}, 0));
        QPoint more;
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            if (room.stage()
                    .layout()
                    .moreAt(QPoint(cell.center().x(), y) + room.view.visibleContent().topLeft())
                    .isValid())
                more = QPoint(cell.center().x(), y);
        }
        QVERIFY(!more.isNull());
        QTest::mouseClick(room.canvas(), Qt::LeftButton, {}, more);
        QCOMPARE(day.last().first().toDate(), QDate(2026, 11, 28));
    }

    void aMonthMovesADayAndKeepsTheTime()
    {
        WeekRoom room;
        room.view.setSpan(ShownSpan::Month);
        room.view.refreshNow();
        QSignalSpy moved(&room.view, &WeekView::moveWanted);
        const QPoint from = room.blockRect(1).center();
        const QPoint to = room.shown(room.stage().layout().rectOf({QDate(2026, 11, 12), 0, 0}, 0)).center();
        room.press(from);
        room.drag(from, to);
        room.release(to);
        QCOMPARE(moved.last().first().value<PlanMove>().to, (PlanPlace{QDate(2026, 11, 12), 600, 0}));
    }

    void theRightButtonOffersAMenuForWhatIsThere()
    {
        WeekRoom room;
        QSignalSpy menu(&room.view, &WeekView::menuWanted);
        const QPoint at = room.blockRect(6).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, room.canvas()->mapToGlobal(at));
        QApplication::sendEvent(room.canvas(), &event);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(room.current(), 6);
    }

    void aChangeBelowIsDrawnAndTheCursorFollows()
    {
        WeekRoom room;
        room.click(1);
        PlanBlock block = room.plan.blocks[0];
        block.day = QDate(2026, 11, 24);
        block.start = 540;
        room.plan.put(0, block);
        room.view.refreshNow();
        QCOMPARE(room.stage().cursor().place.day, QDate(2026, 11, 24));
        QCOMPARE(room.current(), 1);
        const QPoint from = room.blockRect(1).center();
        room.press(from);
        room.drag(from, from + QPoint(0, 60));
        room.plan.remove(0); // somebody else took it away meanwhile
        room.view.refreshNow();
        room.release(from);
        QVERIFY(!room.stage().drag().isActive());
        QCOMPARE(room.stage().layout().placedOf(1), -1);
    }
};

QTEST_MAIN(WeekMouseTest)
#include "tst_weekmouse.moc"
