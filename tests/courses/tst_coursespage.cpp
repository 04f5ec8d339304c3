// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/courses/coursescreen.h"

#include "models/items/activities/activityfacts.h"
#include "views/common/figuretile.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Lists of activities and courses, forms, duplicates, and what the overview shows.
class CoursesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<CourseScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void anActivityShowsDatesSeatsAndState()
    {
        m_screen->enrol(m_screen->addStudent(u"张三"_s), u"confirmed"_s);
        m_screen->open();
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"IoT spring class"_s});
        QCOMPARE(m_screen->texts(u"dates"_s), QStringList{u"2026-03-14 – 2026-06-14"_s});
        QCOMPARE(m_screen->texts(u"seats"_s), QStringList{u"1/2"_s});
        QCOMPARE(m_screen->texts(u"state"_s), QStringList{u"Published"_s});
        QCOMPARE(m_screen->texts(u"term"_s), QStringList{u"2025-2026-2"_s});
    }

    void runningAndFinishedFollowFromTheDates()
    {
        m_screen->room.centre.clock().set(QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC));
        m_screen->open();
        QTRY_COMPARE(m_screen->texts(u"state"_s), QStringList{u"Running"_s});
        click(m_screen->page(), u"chip_running"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(1));
        click(m_screen->page(), u"chip_finished"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(0));
    }

    void theListIsNarrowedByKindAndTerm()
    {
        m_screen->room.centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"夏令营"_s}});
        m_screen->open();
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(2));
        choose(m_screen->page(), u"filterKind"_s, u"camp"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"夏令营"_s});
        choose(m_screen->page(), u"filterKind"_s, u"All kinds"_s);
        choose(m_screen->page(), u"filterTerm"_s, u"2025-2026-2"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"IoT spring class"_s});
    }

    void aClassOfACourseIsMadeInAFewKeys()
    {
        m_screen->open();
        click(m_screen->page(), u"showCourses"_s);
        m_screen->waitForRows(1);
        m_screen->clickRow(u"IoT"_s);
        m_screen->key(Qt::Key_F3);
        QTRY_VERIFY(openDialog(u"groupedDialog"_s));
        QTest::keyClick(openDialog(u"groupedDialog"_s), Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"groupedDialog"_s));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM activity"), qint64(2));
        // it has what the last class of the course had, and the term that runs
        QCOMPARE(m_screen->room.text(
                     "SELECT seats_site||' '||hours||' '||credits_tenths||' '||state||' '||(SELECT "
                     "name FROM term AS t WHERE t.id=a.term) FROM activity AS a ORDER BY id DESC LIMIT 1"),
                 u"2 32 25 draft 2025-2026-2"_s);
        QTRY_COMPARE(labelText(m_screen->page(), u"pageTitle"_s), u"IoT"_s);
    }

    void creditsAreWrittenAsPeopleWriteThem()
    {
        m_screen->open();
        click(m_screen->page(), u"showCourses"_s);
        m_screen->waitForRows(1);
        QCOMPARE(m_screen->texts(u"credits_tenths"_s), QStringList{u"2.5"_s});
        m_screen->clickRow(u"IoT"_s);
        m_screen->key(Qt::Key_F2);
        QTRY_VERIFY(openDialog(u"groupedDialog"_s));
        QWidget* dialog = openDialog(u"groupedDialog"_s);
        QCOMPARE(seen<QLineEdit>(dialog, u"field_credits_tenths"_s)->text(), u"2.5"_s);
        enter(dialog, u"field_credits_tenths"_s, u"a lot"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(openDialog(u"groupedDialog"_s)); // it says what is wrong and stays
        enter(dialog, u"field_credits_tenths"_s, u"3.5"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT credits_tenths FROM course"), u"35"_s);
    }

    void theOverviewCountsAndLeadsToThePeople()
    {
        m_screen->enrol(m_screen->addStudent(u"张三"_s,
                                             {{u"department"_s, QString::number(m_screen->school)},
                                              {u"entry_year"_s, u"2023"_s}}),
                        u"confirmed"_s);
        m_screen->enrol(m_screen->addStudent(u"李娜"_s), u"confirmed"_s);
        m_screen->enrol(m_screen->addStudent(u"王伟"_s), u"waiting"_s);
        m_screen->openClass(u"overview"_s);
        CoursesPage* page = m_screen->page();
        QCOMPARE(seen<FigureTile>(page, u"tileStudents"_s)->figure(), u"2/2"_s);
        QCOMPARE(seen<FigureTile>(page, u"tileWaiting"_s)->figure(), u"1"_s);
        click(page, u"bar_机械学院"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
        click(page, u"inlineMessageAction"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(2));
    }

    void aFieldOfTheFormIsEditedAndUndone()
    {
        m_screen->openClass(u"overview"_s);
        click(m_screen->page(), u"editActivity"_s);
        QTRY_VERIFY(openDialog(u"groupedDialog"_s));
        enter(openDialog(u"groupedDialog"_s), u"field_name_en"_s, u"IoT inside out"_s);
        click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(labelText(m_screen->page(), u"pageTitle"_s), u"IoT inside out"_s);
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(labelText(m_screen->page(), u"pageTitle"_s), u"IoT spring class"_s);
    }

    void hostsStandInTheirOrder()
    {
        CentreFile& centre = m_screen->room.centre;
        const qint64 other = centre.add("organization", {{u"name"_s, u"第二大学"_s}});
        const qint64 first = centre.add("activity_host",
                                        {{u"activity"_s, QString::number(m_screen->activity)},
                                         {u"organization"_s, QString::number(m_screen->university)},
                                         {u"place_in_order"_s, u"1"_s}});
        centre.add("activity_host",
                   {{u"activity"_s, QString::number(m_screen->activity)},
                    {u"organization"_s, QString::number(other)},
                    {u"place_in_order"_s, u"2"_s}});
        m_screen->openClass(u"overview"_s);
        QCOMPARE(labelText(m_screen->page(), u"row_%1"_s.arg(first)), u"1. 测试大学"_s);
        click(m_screen->page(), u"hostDown_%1"_s.arg(first));
        QTRY_COMPARE(labelText(m_screen->page(), u"row_%1"_s.arg(first)), u"2. 测试大学"_s);
    }

    void aNoteIsWrittenWithEnter()
    {
        m_screen->openClass(u"overview"_s);
        enter(m_screen->page(), u"newNote"_s, u"The figure is ours."_s);
        QTest::keyClick(seen<QLineEdit>(m_screen->page(), u"newNote"_s), Qt::Key_Return);
        QTRY_COMPARE(m_screen->room.text("SELECT text FROM activity_note"), u"The figure is ours."_s);
    }

    void notesThatCannotBeReadAreSaid()
    {
        m_screen->breakTable(u"activity_note"_s);
        m_screen->openClass(u"overview"_s);
        QVERIFY(!m_screen->said().isEmpty());
        QCOMPARE(labelText(m_screen->page(), u"pageTitle"_s), u"IoT spring class"_s); // the rest is there
    }

    void aRowLeadsToItsActivity_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("question") << u"question"_s;
        QTest::newRow("milestone") << u"milestone"_s;
        QTest::newRow("participation") << u"participation"_s;
    }

    void aRowLeadsToItsActivity()
    {
        QFETCH(const QString, table);
        const QString activity = QString::number(m_screen->activity);
        CentreFile& centre = m_screen->room.centre;
        qint64 id = 0;
        if (table == "question"_L1)
            id = centre.add("question",
                            {{u"activity"_s, activity},
                             {u"text"_s, u"鞋码"_s},
                             {u"kind"_s, u"text"_s},
                             {u"place_in_order"_s, u"1"_s}});
        else if (table == "milestone"_L1)
            id = centre.add("milestone", {{u"activity"_s, activity}, {u"title"_s, u"First grip"_s}});
        else
            id = m_screen->enrol(m_screen->addStudent(u"张三"_s), u"applied"_s);
        Connection& reader = m_screen->room.store().reader();
        const auto found = activityOfObject(reader, table, id);
        QVERIFY(found.ok());
        QCOMPARE(*found, m_screen->activity);
        const auto gone = activityOfObject(reader, table, id + 1);
        QVERIFY(gone.ok());
        QCOMPARE(*gone, qint64(0));
    }

    void moreSeatsAreOfferedToThoseWhoWait()
    {
        m_screen->enrol(m_screen->addStudent(u"张三"_s), u"confirmed"_s);
        m_screen->enrol(m_screen->addStudent(u"李娜"_s), u"confirmed"_s);
        const qint64 waiting = m_screen->enrol(m_screen->addStudent(u"王伟"_s), u"waiting"_s);
        m_screen->openClass(u"overview"_s);
        click(m_screen->page(), u"editSeats"_s);
        QTRY_VERIFY(openDialog(u"seatsDialog"_s));
        enter(openDialog(u"seatsDialog"_s), u"seatsSite"_s, u"many"_s);
        click(openDialog(u"seatsDialog"_s), u"dialogMain"_s);
        QVERIFY(openDialog(u"seatsDialog"_s)); // "many" is no number
        enter(openDialog(u"seatsDialog"_s), u"seatsSite"_s, u"9999999999999"_s);
        click(openDialog(u"seatsDialog"_s), u"dialogMain"_s);
        QVERIFY(openDialog(u"seatsDialog"_s)); // nor are there so many
        enter(openDialog(u"seatsDialog"_s), u"seatsSite"_s, u"3"_s);
        click(openDialog(u"seatsDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->state(waiting), u"offered"_s);
    }

    void aClassIsDuplicatedIntoTheNextTerm()
    {
        const qint64 next = m_screen->room.centre.add(
            "term",
            {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"16"_s}});
        m_screen->room.centre.add("session",
                                  {{u"activity"_s, QString::number(m_screen->activity)},
                                   {u"number"_s, u"1"_s},
                                   {u"starts"_s, u"2026-03-14T10:00"_s},
                                   {u"minutes"_s, u"100"_s}});
        m_screen->open();
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(1));
        m_screen->clickRow(u"IoT spring class"_s);
        m_screen->key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(openDialog(u"duplicateDialog"_s));
        choose(openDialog(u"duplicateDialog"_s), u"duplicateTerm"_s, u"2026-2027-1"_s);
        QVERIFY2(labelText(openDialog(u"duplicateDialog"_s), u"duplicatePreview"_s).contains(u"2026-09-19"_s),
                 qPrintable(labelText(openDialog(u"duplicateDialog"_s), u"duplicatePreview"_s)));
        click(openDialog(u"duplicateDialog"_s), u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"duplicateDialog"_s));
        QCOMPARE(m_screen->room.text("SELECT starts FROM session ORDER BY id DESC LIMIT 1"),
                 u"2026-09-19T10:00"_s);
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM activity WHERE term>0 AND state='draft'"),
                 qint64(1));
        QCOMPARE(m_screen->room.count(
                     u"SELECT term FROM activity ORDER BY id DESC LIMIT 1"_s.toUtf8().constData()),
                 next);
        QVERIFY(m_screen->room.store().undo().ok());
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM activity"), qint64(1));
    }

    void theScreenGoesBackToItsList()
    {
        m_screen->openClass(u"sessions"_s);
        click(m_screen->page(), u"backToList"_s);
        QTRY_VERIFY(seen<QPushButton>(m_screen->page(), u"newActivity"_s));
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"IoT spring class"_s});
    }

    void aProjectHasItsMilestones()
    {
        CentreFile& centre = m_screen->room.centre;
        m_screen->activity = centre.add("activity", {{u"kind"_s, u"project"_s}, {u"name"_s, u"Robot arm"_s}});
        m_screen->openClass(u"project"_s);
        centre.add("milestone",
                   {{u"activity"_s, QString::number(m_screen->activity)},
                    {u"title"_s, u"First grip"_s},
                    {u"due"_s, u"2026-03-01"_s}});
        QTRY_COMPARE(m_screen->texts(u"state"_s), QStringList{u"Late"_s});
        m_screen->clickRow(u"First grip"_s);
        m_screen->key(Qt::Key_F6);
        QTRY_COMPARE(m_screen->texts(u"state"_s), QStringList{u"Done on 2026-03-10"_s});
        enter(m_screen->page(), u"outcome"_s, u"Second prize"_s);
        click(m_screen->page(), u"saveOutcome"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT outcome FROM activity WHERE kind='project'"),
                     u"Second prize"_s);
    }

    void nothingIsCutAndAllIsNamed()
    {
        m_screen->enrol(m_screen->addStudent(u"张三"_s), u"confirmed"_s);
        m_screen->openClass(u"overview"_s);
        for (const QString& tab : {u"overview"_s, u"roster"_s, u"sessions"_s, u"questions"_s}) {
            click(m_screen->page(), u"activityTab_"_s + tab);
            keepPicture(*m_screen->room.window(), u"courses-"_s + tab);
            QCOMPARE(cutTexts(*m_screen->room.window()).join(u"|"_s), QString());
            QCOMPARE(namelessFields(*m_screen->room.window()), QStringList());
        }
    }

private:
    std::unique_ptr<CourseScreen> m_screen;
};

QTEST_MAIN(CoursesPageTest)
#include "tst_coursespage.moc"
