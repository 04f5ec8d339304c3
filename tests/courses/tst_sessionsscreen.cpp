// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/courses/coursescreen.h"

#include "views/activity/seriesform.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Sessions of a class: made by a pattern that is seen before, holidays offered again, cancelled with a
/// reason.
class SessionsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<CourseScreen>();
        m_screen->room.centre.add(
            "teaching_day", {{u"day"_s, u"2026-04-04"_s}, {u"kind"_s, u"off"_s}, {u"name"_s, u"Qingming"_s}});
    }
    void cleanup() { m_screen.reset(); }

    void aPatternIsSeenBeforeItIsMade()
    {
        openSeries();
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        enter(dialog, u"seriesWeeks"_s, u"3-6"_s);
        click(dialog, u"weekday_6"_s);
        enter(dialog, u"seriesTimes"_s, u"10:00-11:40"_s);
        QTRY_VERIFY2(labelText(dialog, u"seriesSummary"_s).startsWith(u"3 session(s)."_s),
                     qPrintable(labelText(dialog, u"seriesSummary"_s)));
        auto* preview = seen<QTableView>(dialog, u"seriesPreview"_s);
        QVERIFY(preview);
        QCOMPARE(preview->model()->rowCount(), 4); // three, and the holiday between them
        QVERIFY(preview->model()->index(2, 3).data().toString().contains(u"Qingming"_s));
        keepPicture(*dialog, u"courses-series"_s);
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM session"), qint64(0));
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"day"_s),
                     (QStringList{u"2026-03-21 Sat"_s, u"2026-03-28 Sat"_s, u"2026-04-11 Sat"_s}));
        QVERIFY2(m_screen->said().contains(u"left out"_s), qPrintable(m_screen->said()));
        QCOMPARE(m_screen->texts(u"number"_s), (QStringList{u"1/3"_s, u"2/3"_s, u"3/3"_s}));
        QVERIFY(m_screen->texts(u"week"_s).constFirst().contains(u'3'));
        QCOMPARE(m_screen->texts(u"staff"_s).constFirst(), u"徐敏"_s); // as the course has it
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(m_screen->texts(u"day"_s), QStringList());
    }

    void aHolidayIsOfferedAgain()
    {
        aPatternIsMade();
        click(m_screen->page(), u"skippedDays"_s);
        QTRY_VERIFY(openDialog(u"skippedDialog"_s));
        auto* offer = seen<QComboBox>(openDialog(u"skippedDialog"_s), u"skipped_2026-04-04"_s);
        QVERIFY(offer);
        QVERIFY(offer->count() > 1);
        choose(openDialog(u"skippedDialog"_s), u"skipped_2026-04-04"_s, offer->itemText(1));
        click(openDialog(u"skippedDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.count("SELECT count(*) FROM session"), qint64(4));
    }

    void wrongFieldsSayWhatIsWrong()
    {
        openSeries();
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        click(dialog, u"weekday_6"_s);
        enter(dialog, u"seriesTimes"_s, u"11:40-10:00"_s); // it ends before it begins
        click(dialog, u"dialogMain"_s);
        QVERIFY(openDialog(u"seriesDialog"_s));
        QVERIFY2(saidIn(dialog).contains(u"11:40"_s), qPrintable(saidIn(dialog)));
        enter(dialog, u"seriesTimes"_s, u"10:00-11:40"_s);
        enter(dialog, u"seriesWeeks"_s, u"soon"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY2(saidIn(dialog).contains(u"soon"_s), qPrintable(saidIn(dialog)));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM session"), qint64(0));
    }

    void evenWeeksAreReadInEnglish()
    {
        openSeries();
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        enter(dialog, u"seriesWeeks"_s, u"1-2,3-6 even"_s);
        click(dialog, u"weekday_3"_s);
        enter(dialog, u"seriesTimes"_s, u"10:00-11:40"_s);
        QTRY_VERIFY2(labelText(dialog, u"seriesSummary"_s).startsWith(u"4 session(s)."_s),
                     qPrintable(labelText(dialog, u"seriesSummary"_s)));
    }

    void clashesAreSeenBeforeAndForbiddenOnesAskOnceMore()
    {
        aPatternIsMade();
        const qint64 before = m_screen->room.count("SELECT count(*) FROM session");
        click(m_screen->page(), u"newSeries"_s);
        QTRY_VERIFY(openDialog(u"seriesDialog"_s));
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        choose(dialog, u"seriesDays"_s, u"Once"_s);
        enter(dialog, u"seriesFrom"_s, u"2026-03-21"_s);
        enter(dialog, u"seriesTimes"_s, u"10:30-11:00"_s); // the teacher is there already
        auto* preview = seen<QTableView>(dialog, u"seriesPreview"_s);
        QVERIFY(preview);
        QTRY_COMPARE(preview->model()->rowCount(), 1);
        const QString remark = preview->model()->index(0, 3).data().toString();
        QVERIFY2(remark.contains(u"徐敏"_s), qPrintable(remark));
        click(dialog, u"dialogMain"_s);
        QVERIFY2(saidIn(dialog).contains(u"forbids it"_s), qPrintable(saidIn(dialog)));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM session"), before);
        auto* anyway = seen<QPushButton>(dialog, u"inlineMessageAction"_s);
        QVERIFY(anyway);
        anyway->click();
        QTRY_COMPARE(m_screen->room.count("SELECT count(*) FROM session"), before + 1);
    }

    void aSingleSessionHasOneTime()
    {
        openSeries();
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        choose(dialog, u"seriesDays"_s, u"Once"_s);
        enter(dialog, u"seriesFrom"_s, u"2026-03-21"_s);
        enter(dialog, u"seriesTimes"_s, u"8:00-9:00; 10:00-11:00; 13:00-14:00"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY2(saidIn(dialog).contains(u"has one time"_s), qPrintable(saidIn(dialog)));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM session"), qint64(0));
        choose(dialog, u"seriesDays"_s, u"Day after day"_s);
        enter(dialog, u"seriesUntil"_s, u"2026-03-21"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.count("SELECT count(*) FROM session"), qint64(3));
    }

    void aStaffThatCannotBeReadIsSaid()
    {
        m_screen->breakTable(u"course_staff"_s);
        m_screen->openClass(u"sessions"_s);
        click(m_screen->page(), u"newSeries"_s);
        QTRY_VERIFY(openDialog(u"seriesDialog"_s));
        QVERIFY(!saidIn(openDialog(u"seriesDialog"_s)).isEmpty());
    }

    void aSingleSessionMayStayToBePlaced()
    {
        openSeries();
        QWidget* dialog = openDialog(u"seriesDialog"_s);
        choose(dialog, u"seriesDays"_s, u"Once"_s);
        enter(dialog, u"seriesFrom"_s, QString());
        enter(dialog, u"seriesTimes"_s, u"10:00-12:00"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"state"_s), QStringList{u"To place"_s});
        QCOMPARE(m_screen->room.text("SELECT minutes FROM session"), u"120"_s);
    }

    void aSessionIsCancelledAndHeldAfterAll()
    {
        aPatternIsMade();
        m_screen->clickRow(u"2026-03-21 Sat"_s);
        m_screen->key(Qt::Key_F8);
        QTRY_VERIFY(openDialog(u"reasonDialog"_s));
        enter(openDialog(u"reasonDialog"_s), u"reason"_s, u"Flood"_s);
        click(openDialog(u"reasonDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"state"_s).constFirst(), u"Cancelled"_s);
        m_screen->trigger(u"restoreSession"_s);
        QTRY_COMPARE(m_screen->texts(u"state"_s).constFirst(), u"Planned"_s);
    }

    void aSessionOpensInTheCalendar()
    {
        aPatternIsMade();
        m_screen->clickRow(u"2026-03-21 Sat"_s);
        m_screen->key(Qt::Key_F4);
        QCOMPARE(m_screen->shownObjects.size(), qsizetype(1));
        QVERIFY(m_screen->shownObjects.constFirst().startsWith(u"session "_s));
    }

    void timesAreReadAsPeopleWriteThem()
    {
        const auto read = [](const QString& text) {
            const auto times = patternTimes(text);
            if (!times)
                return u"refused"_s;
            QStringList words;
            for (const PatternTime& time : *times)
                words << (time.periods ? u"p%1-%2"_s.arg(time.periods->first).arg(time.periods->last)
                                       : u"%1+%2"_s.arg(time.starts).arg(time.minutes));
            return words.join(u' ');
        };
        QCOMPARE(read(u"10:00-11:40"_s), u"600+100"_s);
        QCOMPARE(read(u"8:00 – 9:35; 14:00–16:00"_s), u"480+95 840+120"_s);
        QCOMPARE(read(u"22:00-02:00"_s), u"1320+240"_s); // over midnight
        QCOMPARE(read(u"20:00–24:00"_s), u"1200+240"_s);
        QCOMPARE(read(u"第3-4节"_s), u"p3-4"_s);
        QCOMPARE(read(u"3"_s), u"p3-3"_s);
        for (const QString& wrong : {u""_s, u"noon"_s, u"10:00"_s, u"12:00-12:00"_s, u"11:40-10:00"_s,
                                     u"14:00-13:00"_s, u"4-3"_s, u"25:00-26:00"_s})
            QCOMPARE(read(wrong), u"refused"_s);
    }

private:
    void openSeries()
    {
        m_screen->openClass(u"sessions"_s);
        click(m_screen->page(), u"newSeries"_s);
        QTRY_VERIFY(openDialog(u"seriesDialog"_s));
    }
    void aPatternIsMade()
    {
        openSeries();
        enter(openDialog(u"seriesDialog"_s), u"seriesWeeks"_s, u"3-6周"_s);
        click(openDialog(u"seriesDialog"_s), u"weekday_6"_s);
        enter(openDialog(u"seriesDialog"_s), u"seriesTimes"_s, u"10:00-11:40"_s);
        click(openDialog(u"seriesDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"day"_s).size(), qsizetype(3));
        QTRY_VERIFY(!openDialog(u"seriesDialog"_s));
        m_screen->room.window()->activateWindow(); // a desktop gives the keyboard back
        QVERIFY(QTest::qWaitForWindowActive(m_screen->room.window()));
    }

    std::unique_ptr<CourseScreen> m_screen;
};

QTEST_MAIN(SessionsScreenTest)
#include "tst_sessionsscreen.moc"
