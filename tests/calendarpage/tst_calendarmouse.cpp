// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"

#include "calendarscreen.h"
#include "tests/testkit/verify.h"

#include <QClipboard>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {
const QDate wednesday(2026, 11, 25);
const QDate thursday(2026, 11, 26);
const QDate friday(2026, 11, 27);
} // namespace

/// The calendar under a mouse.
class CalendarMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theWeekShowsWhatTheFileHolds()
    {
        CalendarScreen screen;
        QCOMPARE(screen.text(u"pageTitle"_s), u"Calendar"_s);
        QCOMPARE(screen.text(u"pageContext"_s), u"23–29 Nov 2026  •  第12周, week 12"_s);
        const auto* first = screen.view().sheet().find(screen.python[0]);
        QVERIFY(first);
        QCOMPARE(first->facts.title, u"Python 1/4"_s);
        QCOMPARE(first->facts.lines, (QStringList{u"Lab 1"_s, u"Zhang"_s, u"0/30"_s}));
        QCOMPARE(first->facts.state, BlockState::Draft);
        QVERIFY(!screen.shows(screen.python[1])); // next week
        QCOMPARE(screen.find<QAbstractItemView>(u"toPlace"_s)->model()->index(0, 0).data().toString(),
                 u"Briefing"_s);
    }

    void aSessionIsDraggedToAnotherDayAndUndone()
    {
        CalendarScreen screen;
        const QPoint from = screen.blockRect(screen.robot).center();
        const QPoint to = from + (screen.at(friday, 9) - screen.at(thursday, 14));
        screen.dragAndDrop(from, to);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-27T09:00"_s);
        QCOMPARE(screen.view().sheet().find(screen.robot)->facts.day, friday);
        QVERIFY(!screen.said.isEmpty());
        VERIFY_DONE(screen.centre->undo());
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
        screen.view().refreshNow();
        QCOMPARE(screen.view().sheet().find(screen.robot)->facts.day, thursday);
    }

    void theReasonsStandUnderThePointer()
    {
        CalendarScreen screen;
        const QPoint from = screen.blockRect(screen.robot).center();
        screen.drag(from, from + (screen.at(friday, 9) - screen.at(thursday, 14)));
        QVERIFY2(screen.reasons().contains(u"Fri 27 Nov 9:00–11:00"_s), qPrintable(screen.reasons()));
        QVERIFY2(screen.reasons().contains(u"Lab 2 is free"_s), qPrintable(screen.reasons()));
        QVERIFY(screen.text(u"calendarHint"_s).startsWith(u"Dragging: Robots"_s));
        screen.drop(from);
        QVERIFY(screen.reasons().isEmpty());
    }

    void aTakenRoomIsRefusedWithAWayOut()
    {
        CalendarScreen screen;
        VERIFY_DONE(screen.centre.file().set(u"session"_s, screen.robot, u"room"_s,
                                             QString::number(screen.centre.lab1)));
        const QPoint from = screen.blockRect(screen.robot).center();
        const QPoint to = from + (screen.at(wednesday, 10) - screen.at(thursday, 14));
        screen.drag(from, to);
        QVERIFY2(screen.reasons().contains(u"Lab 1 is taken by Python"_s), qPrintable(screen.reasons()));
        QVERIFY(screen.reasons().contains(u"not possible: Lab 1"_s)); // said, not only coloured
        screen.drop(to);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
        QVERIFY2(screen.message().contains(u"Lab 1 is taken by Python"_s), qPrintable(screen.message()));
        screen.click(u"inlineMessageAction"_s); // the person insists
        QCOMPARE(screen.starts(screen.robot), u"2026-11-25T10:00"_s);
        const auto* clashes = screen.find<QAbstractItemView>(u"clashes"_s);
        QVERIFY(clashes->model()->rowCount() > 0);
        QCOMPARE(screen.text(u"clashHeading"_s), u"Clashes %1"_s.arg(clashes->model()->rowCount()));
    }

    void aClashLeadsToItsSession()
    {
        CalendarScreen screen;
        VERIFY_DONE(screen.centre.file().set(u"session"_s, screen.robot, u"room"_s,
                                             QString::number(screen.centre.lab1)));
        VERIFY_DONE(screen.centre.file().set(u"session"_s, screen.robot, u"starts"_s, u"2026-11-25T10:30"_s));
        auto* clashes = screen.find<QAbstractItemView>(u"clashes"_s);
        QTRY_VERIFY(clashes->isVisible());
        QVERIFY(clashes->model()->index(0, 0).data().toString().contains(u"Lab 1"_s));
        QTest::mouseClick(clashes->viewport(), Qt::LeftButton, {},
                          clashes->visualRect(clashes->model()->index(0, 0)).center());
        QVERIFY(screen.view().stage().currentBlock());
        QCOMPARE(screen.view().stage().currentBlock()->day, wednesday);
        QCOMPARE(screen.view().stage().currentBlock()->tone, Tone::Bad);
    }

    void aNewSessionIsDrawnOut()
    {
        CalendarScreen screen;
        screen.dragAndDrop(screen.at(friday, 13), screen.at(friday, 14, 30) - QPoint(0, 2));
        screen.waitForDialog();
        QVERIFY(screen.dialog()->accessibleDescription().contains(u"13:00-14:30"_s));
        screen.click(u"dialogMain"_s); // no activity yet
        QVERIFY(screen.dialog());
        QTest::keyClicks(screen.find<QComboBox>(u"newSessionActivity"_s)->lineEdit(), u"Robots"_s);
        screen.type(u"newSessionTitle"_s, u"Wheels"_s);
        screen.click(u"dialogMain"_s);
        screen.waitForNoDialog();
        QCOMPARE(screen.count(
                     "SELECT count(*) FROM session WHERE title='Wheels' AND starts='2026-11-27T13:00' AND "
                     "minutes=90"),
                 1);
        QCOMPARE(screen.view().stage().currentBlock()->title, u"Wheels"_s);
    }

    void ctrlAndDragCopies()
    {
        CalendarScreen screen;
        const QPoint from = screen.blockRect(screen.robot).center();
        const QPoint to = from + (screen.at(friday, 9) - screen.at(thursday, 14));
        screen.dragAndDrop(from, to, Qt::ControlModifier);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
        QCOMPARE(
            screen.count("SELECT count(*) FROM session AS s JOIN session_staff AS t ON t.session=s.id WHERE "
                         "s.starts='2026-11-27T09:00'"),
            1);
    }

    void theLowerEdgeMakesItLonger()
    {
        CalendarScreen screen;
        const QRect block = screen.blockRect(screen.robot);
        const QPoint edge(block.center().x(), block.bottom() - 1);
        screen.dragAndDrop(edge, edge + QPoint(0, screen.at(friday, 17).y() - screen.at(friday, 16).y()));
        QCOMPARE(screen.value(screen.robot, u"minutes"_s), u"180"_s);
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T14:00"_s);
    }

    void aSeriesMayFollow()
    {
        CalendarScreen screen;
        const QPoint from = screen.blockRect(screen.python[0]).center();
        screen.dragAndDrop(from, from + (screen.at(thursday, 10) - screen.at(wednesday, 10)));
        QCOMPARE(screen.starts(screen.python[0]), u"2026-11-26T10:00"_s);
        QCOMPARE(screen.starts(screen.python[1]), u"2026-12-02T10:00"_s);
        screen.click(u"inlineMessageAction"_s);
        QCOMPARE(screen.starts(screen.python[0]), u"2026-11-26T10:00"_s);
        QCOMPARE(screen.starts(screen.python[1]), u"2026-12-03T10:00"_s);
        QCOMPARE(screen.starts(screen.python[2]), u"2026-12-10T10:00"_s);
        VERIFY_DONE(screen.centre->undo()); // one step takes all back
        QCOMPARE(screen.starts(screen.python[0]), u"2026-11-25T10:00"_s);
        QCOMPARE(screen.starts(screen.python[2]), u"2026-12-09T10:00"_s);
    }

    void aCardIsDroppedIntoTheWeek()
    {
        CalendarScreen screen;
        const auto data = ToPlace{screen.briefing, 60, u"Briefing"_s}.toMime();
        const QPoint to = screen.at(friday, 15);
        QDragEnterEvent enter(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(screen.canvas(), &enter);
        QDragMoveEvent move(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(screen.canvas(), &move);
        QVERIFY2(screen.reasons().contains(u"no room"_s), qPrintable(screen.reasons()));
        QDropEvent drop(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(screen.canvas(), &drop);
        QCOMPARE(screen.starts(screen.briefing), u"2026-11-27T15:00"_s);
        QCOMPARE(screen.find<QAbstractItemView>(u"toPlace"_s)->model()->rowCount(), 0);
        QCOMPARE(screen.text(u"toPlaceHeading"_s), u"To place"_s);
    }

    void anotherLaneIsAnotherRoom()
    {
        CalendarScreen screen(QSize(1600, 800));
        screen.trigger(u"lanes_rooms"_s);
        screen.click(u"spanDay"_s);
        screen.view().setDate(thursday);
        screen.view().refreshNow();
        QCOMPARE(screen.text(u"pageContext"_s).left(10), u"Thu 26 Nov"_s);
        const qint64 lab1 = screen.centre.lab1;
        const QPoint from = screen.blockRect(screen.robot).center();
        screen.dragAndDrop(
            from, from + (screen.at(thursday, 15, 0, lab1) - screen.at(thursday, 14, 0, screen.centre.lab2)));
        QCOMPARE(screen.starts(screen.robot), u"2026-11-26T15:00"_s);
        QCOMPARE(screen.value(screen.robot, u"room"_s), QString::number(lab1));
    }

    void anotherLaneIsAnotherTeacher()
    {
        CalendarScreen screen(QSize(1600, 800));
        screen.trigger(u"lanes_staff"_s);
        const qint64 li = screen.centre.li;
        const qint64 zhang = screen.centre.zhang;
        const QPoint from = screen.blockRect(screen.robot, li).center();
        screen.dragAndDrop(from, from + (screen.at(thursday, 14, 0, zhang) - screen.at(thursday, 14, 0, li)));
        const QString staff = u"SELECT person FROM session_staff WHERE session=%1"_s.arg(screen.robot);
        QCOMPARE(screen.centre.texts(qPrintable(staff)), QStringList{QString::number(zhang)});
    }

    void aSessionStaysInItsActivity()
    {
        CalendarScreen screen(QSize(1600, 800));
        screen.trigger(u"lanes_activities"_s);
        const QPoint from = screen.blockRect(screen.robot, screen.robots).center();
        const QPoint to = from
            + (screen.at(thursday, 14, 0, screen.centre.python) - screen.at(thursday, 14, 0, screen.robots));
        screen.dragAndDrop(from, to);
        QVERIFY(screen.message().contains(u"stays with its own activity"_s));
        QCOMPARE(screen.value(screen.robot, u"activity"_s), QString::number(screen.robots));
    }

    void ticksHideAndAreRemembered()
    {
        CalendarScreen screen;
        screen.click(u"show_camp"_s);
        QVERIFY(!screen.shows(screen.robot));
        QVERIFY(screen.shows(screen.python[0]));
        screen.open();
        QVERIFY(!screen.shows(screen.robot));
        screen.click(u"show_camp"_s);
        QVERIFY(screen.shows(screen.robot));
        screen.click(u"room_%1"_s.arg(screen.centre.lab1));
        QVERIFY(!screen.shows(screen.python[0]));
    }

    void aClosedRoomIsShownAndForbids()
    {
        CalendarScreen screen;
        screen.centre.file().add(u"room_closure"_s,
                                 {{"room"_L1, QString::number(screen.centre.lab2)},
                                  {"starts"_L1, u"2026-11-27T08:00"_s},
                                  {"ends"_L1, u"2026-11-27T12:00"_s},
                                  {"reason"_L1, u"Floor is waxed"_s}});
        screen.click(u"showClosures"_s);
        screen.view().refreshNow();
        const auto& blocks = screen.view().sheet().blocks;
        QVERIFY(std::any_of(blocks.begin(), blocks.end(), [](auto& one) { return one.facts.ground; }));
        const QPoint from = screen.blockRect(screen.robot).center();
        const QPoint to = from + (screen.at(friday, 9) - screen.at(thursday, 14));
        screen.drag(from, to);
        QVERIFY2(screen.reasons().contains(u"Floor is waxed"_s), qPrintable(screen.reasons()));
        screen.drop(from);
    }
};

QTEST_MAIN(CalendarMouseTest)
#include "tst_calendarmouse.moc"
