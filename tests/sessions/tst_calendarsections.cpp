// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settings/screenroom.h"

#include "models/activities/sessions/sessionplanner.h"
#include "tests/common/strictwarnings.h"
#include "views/common/navigationlist.h"
#include "views/settings/calendars/weekpaint.h"
#include "views/settings/settingspage.h"

#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Terms, holidays, exam weeks, bells, rooms and people's times as a person edits them.
class CalendarSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1100, 760));
        m_room->centre.clock().set(QDateTime(QDate(2026, 9, 1), QTime(1, 0), Qt::UTC));
        m_page = new SettingsPage(m_room->workplace(), m_room->window());
        m_room->show(m_page);
    }
    void cleanup() { m_room.reset(); }

    void theNextTermTakesThreeClicks()
    {
        go(u"calendar"_s); // one
        click(m_page, u"addRecord"_s); // two
        QTRY_VERIFY(openDialog(u"termDialog"_s));
        QWidget* dialog = openDialog(u"termDialog"_s);
        keepPicture(*dialog, u"dialog-term"_s);
        click(dialog, u"dialogMain"_s); // three
        QTRY_VERIFY(!openDialog(u"termDialog"_s));
        QCOMPARE(m_room->text("SELECT name || ' ' || first_monday FROM term"), u"2026-2027-1 2026-09-07"_s);
        QVERIFY(saidIn(m_page).contains(u"2026-2027-1"_s));
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->count("SELECT count(*) FROM term"), qint64(0));
    }

    void aTermThatBeginsOnATuesdayIsExplained()
    {
        go(u"calendar"_s);
        click(m_page, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"termDialog"_s));
        QWidget* dialog = openDialog(u"termDialog"_s);
        enter(dialog, u"termMonday"_s, u"2026-09-08"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(saidIn(dialog).contains(u"Monday"_s));
        QCOMPARE(m_room->count("SELECT count(*) FROM term"), qint64(0));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog(u"termDialog"_s));
    }

    void aHolidayShowsItsSessionsAndTheyMoveOrAreCancelled()
    {
        addTermAndSession();
        go(u"calendar"_s);
        tab(1);
        click(m_page, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"holidayDialog"_s));
        QWidget* dialog = openDialog(u"holidayDialog"_s);
        enter(dialog, u"holidayDays"_s, u"2026-09-12"_s);
        enter(dialog, u"holidayName"_s, u"Storm"_s);
        QTRY_COMPARE(hits(dialog)->model()->rowCount(), 1);
        QVERIFY(labelText(dialog, u"hitsSentence"_s).startsWith(u"1 planned session"_s));
        keepPicture(*dialog, u"dialog-holiday"_s);
        QVERIFY2(namelessFields(*dialog).isEmpty(), qUtf8Printable(namelessFields(*dialog).join(u", "_s)));
        QCOMPARE(cutTexts(*dialog), QStringList());
        choose(dialog, u"hitWay"_s, u"Cancel it"_s);
        QTest::keyClick(seen<QLineEdit>(dialog, u"holidayName"_s), Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"holidayDialog"_s));
        QCOMPARE(m_room->text("SELECT state || note FROM session"), u"cancelled✕ Storm"_s);
        QVERIFY(saidIn(m_page).contains(u"Storm"_s));
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->text("SELECT state FROM session"), u"planned"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM teaching_day"), qint64(0));
    }

    void aPastedListWithAMakeUpDayMovesTheSession()
    {
        addTermAndSession();
        go(u"calendar"_s);
        tab(1);
        click(m_page, u"pasteHolidays"_s);
        QTRY_VERIFY(openDialog(u"holidayListDialog"_s));
        QWidget* dialog = openDialog(u"holidayListDialog"_s);
        click(dialog, u"dialogMain"_s); // nothing yet: the field says so
        QVERIFY(openDialog(u"holidayListDialog"_s));
        seen<QPlainTextEdit>(dialog, u"holidayLines"_s)
            ->setPlainText(u"2026-09-12 休 台风\n2026-09-13 班 2026-09-12 台风"_s);
        QTRY_COMPARE(hits(dialog)->model()->rowCount(), 1);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"holidayListDialog"_s));
        QCOMPARE(m_room->text("SELECT starts FROM session"), u"2026-09-13T10:00"_s);
        QCOMPARE(list(u"teaching_day"_s)->model()->rowCount(), 2);
    }

    void aHolidayIsRemovedAndTheSessionGoesBack()
    {
        addTermAndSession();
        m_room->centre.add("teaching_day",
                           {{u"day"_s, u"2026-09-19"_s}, {u"kind"_s, u"off"_s}, {u"name"_s, u"Games"_s}});
        go(u"calendar"_s);
        tab(1);
        QTableView* days = list(u"teaching_day"_s);
        days->selectRow(0);
        click(m_page, u"awayRecord"_s);
        QTRY_COMPARE(m_room->count("SELECT count(*) FROM teaching_day"), qint64(0));
        QVERIFY(saidIn(m_page).contains(u"2026-09-19"_s));
    }

    void bellsAreTypedAsLines()
    {
        go(u"calendar"_s);
        tab(3);
        click(m_page, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"bellsDialog"_s));
        QWidget* dialog = openDialog(u"bellsDialog"_s);
        enter(dialog, u"bellsName"_s, u"Main"_s);
        auto* lines = seen<QPlainTextEdit>(dialog, u"bellsLines"_s);
        lines->setPlainText(u"8:00-8:45\nnine"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(openDialog(u"bellsDialog"_s)); // line 2 is no time
        lines->setPlainText(u"8:00-8:45\n8:50-9:35\n10:00-10:45"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"bellsDialog"_s));
        QCOMPARE(m_room->count("SELECT count(*) FROM period"), qint64(3));
        QCOMPARE(list(u"period_table"_s)->model()->index(0, 3).data().toString(),
                 u"08:00-08:45, 08:50-09:35, 10:00-10:45"_s);
    }

    void examWeeksAreEntered()
    {
        m_room->centre.add("organization", {{u"name"_s, u"North"_s}, {u"kind"_s, u"university"_s}});
        go(u"calendar"_s);
        tab(2);
        click(m_page, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"examDialog"_s));
        QWidget* dialog = openDialog(u"examDialog"_s);
        enter(dialog, u"examOrganization"_s, u"North"_s);
        enter(dialog, u"examDays"_s, u"2027-01-04~2027-01-15"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"examDialog"_s));
        QCOMPARE(m_room->text("SELECT from_day || until_day FROM exam_period WHERE organization IS NOT NULL"),
                 u"2027-01-042027-01-15"_s);
    }

    void aRoomIsClosedAndArchivedWithItsSessionsShown()
    {
        addTermAndSession();
        go(u"rooms"_s);
        list(u"room"_s)->selectRow(0);
        m_page->findChild<QTabBar*>(u"partTabs"_s)->setCurrentIndex(1);
        QWidget* closures = seen<QWidget>(m_page, u"list_room_closure"_s);
        click(closures, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"closureDialog"_s));
        QWidget* dialog = openDialog(u"closureDialog"_s);
        enter(dialog, u"closureStarts"_s, u"2026-09-12"_s);
        enter(dialog, u"closureEnds"_s, u"2026-09-12"_s);
        enter(dialog, u"closureReason"_s, u"painting"_s);
        QTRY_COMPARE(hits(dialog)->model()->rowCount(), 1);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"closureDialog"_s));
        QCOMPARE(m_room->text("SELECT starts || ends FROM room_closure"),
                 u"2026-09-12T00:002026-09-13T00:00"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM session WHERE room IS NULL"), qint64(1));
        QVERIFY(m_room->store().undo().ok());
        list(u"room"_s)->selectRow(0);
        click(seen<QWidget>(m_page, u"list_room"_s), u"awayRecord"_s);
        QTRY_VERIFY(openDialog(u"confirmChangeDialog"_s));
        dialog = openDialog(u"confirmChangeDialog"_s);
        choose(dialog, u"hitWay"_s, u"Leave it as it is"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"confirmChangeDialog"_s));
        QCOMPARE(m_room->count("SELECT archived FROM room"), qint64(1));
        QCOMPARE(m_room->count("SELECT count(*) FROM session WHERE room IS NULL"), qint64(0));
    }

    void aWeekIsPaintedByMouseAndKeyboard()
    {
        m_room->centre.add("person", {{u"name"_s, u"Zhang"_s}});
        go(u"availability"_s);
        auto* week = m_page->findChild<WeekPaint*>(u"weekPaint"_s);
        QVERIFY(!week->isEnabled());
        enter(m_page, u"availabilityPerson"_s, u"Zhang"_s);
        QTRY_VERIFY(week->isEnabled());
        QTest::mousePress(week, Qt::LeftButton, {}, week->cellRect(0, 0).center());
        QTest::mouseMove(week, week->cellRect(0, 7).center());
        QMouseEvent drag(QEvent::MouseMove, week->cellRect(0, 7).center(),
                         week->mapToGlobal(week->cellRect(0, 7).center()), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(week, &drag);
        QTest::mouseRelease(week, Qt::LeftButton, {}, week->cellRect(0, 7).center());
        click(m_page, u"availabilityLevel_3"_s);
        week->setFocus();
        QTest::keyClick(week, Qt::Key_Down);
        QTest::keyClick(week, Qt::Key_Space);
        QTest::keyClick(week, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(week->accessibleDescription().contains(u"Monday 12:30"_s));
        click(m_page, u"saveAvailability"_s);
        QCOMPARE(
            m_room->text("SELECT group_concat(weekday || ' ' || starts || '-' || ends || ' ' || level, ', ') "
                         "FROM (SELECT * FROM availability ORDER BY starts)"),
            u"1 480-720 no, 1 720-780 prefer"_s);
        QCOMPARE(list(u"availability"_s)->model()->rowCount(), 2);
        QVERIFY(saidIn(m_page).contains(u"Zhang"_s));
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->count("SELECT count(*) FROM availability"), qint64(0));
        QCOMPARE(week->grid(), AvailabilityGrid());
    }

    void aSingleDayIsEntered()
    {
        m_room->centre.add("person", {{u"name"_s, u"Zhang"_s}});
        go(u"availability"_s);
        enter(m_page, u"availabilityPerson"_s, u"Zhang"_s);
        QTRY_VERIFY(seen<QPushButton>(m_page, u"addRecord"_s)->isEnabled());
        click(m_page, u"addRecord"_s);
        QTRY_VERIFY(openDialog(u"availabilityDialog"_s));
        QWidget* dialog = openDialog(u"availabilityDialog"_s);
        enter(dialog, u"availabilityDay"_s, u"2026-10-08"_s);
        enter(dialog, u"availabilityClock"_s, u"9:00-12:00"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"availabilityDialog"_s));
        QCOMPARE(list(u"availability"_s)->model()->index(0, 0).data().toString(),
                 u"2026-10-08 09:00-12:00: cannot"_s);
    }

    void busyTimesAreReviewedAndCleared()
    {
        addTermAndSession();
        m_room->centre.add("person", {{u"name"_s, u"Li"_s}});
        const qint64 bells = m_room->centre.add("period_table", {{u"name"_s, u"Main"_s}});
        m_room->centre.add("period",
                           {{u"period_table"_s, QString::number(bells)},
                            {u"number"_s, u"1"_s},
                            {u"starts"_s, u"480"_s},
                            {u"ends"_s, u"525"_s}});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"jw.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "姓名,课程名称,周次,星期,节次\nLi,Maths,1-16周,星期一,第1节\nWho,Art,1-16周,星期二,第1节\n");
        file.close();
        m_room->fileAnswers << file.fileName();
        go(u"calendar"_s);
        tab(4);
        click(m_page, u"importBusyTimes"_s);
        QTRY_VERIFY(openDialog(u"busyImportDialog"_s));
        QWidget* dialog = openDialog(u"busyImportDialog"_s);
        auto* owners = seen<QTableView>(dialog, u"busyOwners"_s);
        QCOMPARE(owners->model()->rowCount(), 2);
        QVERIFY(owners->model()->index(1, 3).data().toString().startsWith(u"■"_s));
        keepPicture(*dialog, u"dialog-busy"_s);
        QCOMPARE(cutTexts(*dialog), QStringList());
        click(dialog, u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"busyImportDialog"_s));
        QCOMPARE(m_room->count("SELECT count(*) FROM busy_time"), qint64(1));
        auto* table = seen<QWidget>(m_page, u"busyTimes"_s)->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        click(m_page, u"clearBusyTimes"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM busy_time"), qint64(0));
    }

    void everySectionIsReadableAndNamed()
    {
        addTermAndSession();
        for (const QString& key : {u"calendar"_s, u"rooms"_s, u"availability"_s}) {
            go(key);
            QVERIFY2(cutTexts(*m_page).isEmpty(), qUtf8Printable(key + cutTexts(*m_page).join(u", "_s)));
            QVERIFY2(namelessFields(*m_page).isEmpty(),
                     qUtf8Printable(namelessFields(*m_page).join(u", "_s)));
            keepPicture(*m_room->window(), u"settings-"_s + key);
        }
        m_page->showObject(u"room"_s, m_room->count("SELECT id FROM room"));
        QVERIFY(seen<QWidget>(m_page, u"list_room"_s));
        m_page->showObject(u"term"_s, m_room->count("SELECT id FROM term"));
        QVERIFY(seen<QWidget>(m_page, u"list_term"_s));
    }

private:
    void go(const QString& key)
    {
        m_page->findChild<NavigationList*>(u"settingsSections"_s)->setCurrentPage(key);
        m_page->showObject(key == "rooms"_L1              ? u"room"_s
                               : key == "availability"_L1 ? u"availability"_s
                                                          : u"term"_s,
                           0);
    }
    void tab(int index) { m_page->findChild<QTabBar*>(u"calendarTabBar"_s)->setCurrentIndex(index); }
    [[nodiscard]] QTableView* list(const QString& table)
    {
        return seen<QWidget>(m_page, u"list_"_s + table)->findChild<QTableView*>();
    }
    [[nodiscard]] static QTableView* hits(QWidget* dialog)
    {
        return dialog->findChild<QTableView*>(u"hits"_s);
    }
    /// A term, a class and its session of 2026-09-12, 10:00, in Lab 1.
    void addTermAndSession()
    {
        CentreFile& centre = m_room->centre;
        centre.add(
            "term",
            {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}});
        const qint64 room = centre.add("room", {{u"name"_s, u"Lab 1"_s}, {u"seats"_s, u"30"_s}});
        const qint64 activity = centre.add("activity", {{u"kind"_s, u"class"_s}, {u"name"_s, u"Python"_s}});
        SessionWish wish;
        wish.row.activity = activity;
        wish.row.starts = u"2026-09-12T10:00"_s;
        wish.row.room = room;
        const auto made = SessionPlanner(centre.rows(), centre.store().ids()).add(wish);
        QVERIFY(made.ok());
        QVERIFY(m_room->store().perform(made->action).ok());
    }

    std::unique_ptr<ScreenRoom> m_room;
    SettingsPage* m_page = nullptr;
};

QTEST_MAIN(CalendarSectionsTest)
#include "tst_calendarsections.moc"
