// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/availabilitygrid.h"
#include "models/exchange/planlists/busyimport.h"
#include "models/exchange/planlists/daylist.h"
#include "models/exchange/planlists/sessionimport.h"
#include "models/exchange/planlists/sessionsheet.h"
#include "models/exchange/tablereader.h"
#include "tests/sessions/sessioncentre.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using State = ImportedSession::State;

/// Lists of others: sessions, registrars' timetables, holidays; and a painted week.
class TestPlanLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListOfSessionsIsTakenOnce();
    void rowsThatCannotBeAreLeftOutWithTheReason_data();
    void rowsThatCannotBeAreLeftOutWithTheReason();
    void doubtfulDatesAreSaid();
    void periodsAreUnderstoodAsStart();
    void chineseHeadsAndPeriodsAreUnderstood();
    void anExportIsReadBack();
    void aTimetableFindsPeopleByNumberAndClassesByName();
    void aTimetableIsReplacedForThoseInItAlone();
    void aTimetableThatIsTakenTwiceStandsOnce();
    void aTermThatIsNotThereIsRefused();
    void pastedHolidaysAreRead();
    void aPaintedWeekBecomesLinesAndBack();

private:
    static Result<SessionImport> import(SessionCentre& centre, const QByteArray& csv)
    {
        const auto table = readTextTable(csv);
        if (!table)
            return table.error();
        return sessionImport(centre->reader(), centre->ids(), *table,
                             {.sourceName = u"plan.csv"_s, .columns = sessionColumns(table->header)});
    }
};

void TestPlanLists::aListOfSessionsIsTakenOnce()
{
    SessionCentre centre;
    const QByteArray csv = "Activity,Date,Start,End,Room,Title,Teachers,Kind\n"
                           "Python,2026-09-12,10:00,11:40,Lab 1,Loops,Zhang; Li,practice\n"
                           "Python,2026-09-19,10:00,11:40,,Functions,Zhang,\n"
                           "Python,2026-09-19,10:00,11:40,,Functions,Zhang,\n";
    const auto made = import(centre, csv);
    VERIFY_DONE(made);
    QCOMPARE(made->count(State::New), 2);
    QCOMPARE(made->count(State::ThereAlready), 1);
    const auto done = centre->perform(made->action);
    VERIFY_DONE(done);
    QCOMPARE(centre->sentence(done->opId), u"Imported 2 session(s) from plan.csv"_s);
    QCOMPARE(centre.starts(centre.python), (QStringList{u"2026-09-12T10:00"_s, u"2026-09-19T10:00"_s}));
    QCOMPARE(centre.texts("SELECT number || kind || minutes FROM session ORDER BY starts"),
             (QStringList{u"1practice100"_s, u"2theory100"_s}));
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 3);
    const auto again = import(centre, csv);
    VERIFY_DONE(again);
    QCOMPARE(again->count(State::ThereAlready), 3);
    QVERIFY(again->action.sessions.isEmpty());
    VERIFY_DONE(centre->undo());
    QCOMPARE(rowCount(*centre, u"session"_s), 0);
}

void TestPlanLists::rowsThatCannotBeAreLeftOutWithTheReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("activity") << QByteArray("Java,2026-09-12,10:00,11:40,,") << u"“Java”"_s;
    QTest::newRow("date") << QByteArray("Python,soon,10:00,11:40,,") << u"“soon” is no date"_s;
    QTest::newRow("two readings") << QByteArray("Python,05/12/2026,10:00,11:40,,") << u"2026-12-05"_s;
    QTest::newRow("time") << QByteArray("Python,2026-09-12,ten,11:40,,") << u"no time of day"_s;
    QTest::newRow("no time") << QByteArray("Python,2026-09-12,,,,") << u"at what time"_s;
    QTest::newRow("ends before") << QByteArray("Python,2026-09-12,11:40,10:00,,") << u"before that"_s;
    QTest::newRow("room") << QByteArray("Python,2026-09-12,10:00,11:40,Lab 9,") << u"“Lab 9”"_s;
    QTest::newRow("archived room") << QByteArray("Python,2026-09-12,10:00,11:40,Lab 2,") << u"“Lab 2”"_s;
    QTest::newRow("teacher") << QByteArray("Python,2026-09-12,10:00,11:40,,Wang") << u"“Wang”"_s;
}

void TestPlanLists::rowsThatCannotBeAreLeftOutWithTheReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    SessionCentre centre;
    VERIFY_DONE(centre.file().set(u"room"_s, centre.lab2, u"archived"_s, u"1"_s));
    const auto made = import(centre,
                             "Activity,Date,Start,End,Room,Teachers\n" + row
                                 + "\nPython,2026-09-26,10:00,11:40,Lab 1,Zhang\n");
    VERIFY_DONE(made);
    QCOMPARE(made->count(State::Wrong), 1);
    QCOMPARE(made->count(State::New), 1);
    QVERIFY2(made->rows.first().problem.contains(reason), qUtf8Printable(made->rows.first().problem));
}

void TestPlanLists::doubtfulDatesAreSaid()
{
    SessionCentre centre;
    const auto made = import(centre,
                             "Activity,Date,Start,End\nPython,2026-09-12,10:00,11:40\n"
                             "Python,1900-01-01,10:00,11:40\nPython,2027-08-02,10:00,11:40\n");
    VERIFY_DONE(made);
    QCOMPARE(made->count(State::New), 3);
    QVERIFY(made->rows.at(0).remark.isEmpty());
    QVERIFY2(made->rows.at(1).remark.contains(u"1900-01-01 lies outside"_s),
             qPrintable(made->rows.at(1).remark));
    QVERIFY2(made->rows.at(2).remark.contains(u"2027-08-02 lies outside"_s),
             qPrintable(made->rows.at(2).remark));
}

void TestPlanLists::periodsAreUnderstoodAsStart()
{
    SessionCentre centre;
    const auto made = import(centre, "Activity,Date,Start\nPython,2026-09-12,3-4\n");
    VERIFY_DONE(made);
    QVERIFY2(made->count(State::New) == 1, qPrintable(made->rows.first().problem));
    QCOMPARE(made->action.sessions.first().starts, u"2026-09-12T10:00"_s);
    QCOMPARE(made->action.sessions.first().minutes, 100);
}

void TestPlanLists::chineseHeadsAndPeriodsAreUnderstood()
{
    SessionCentre centre;
    const auto made = import(centre, "课程,日期,节次,教室,类型\nPython,2026年9月12日,第3-4节,Lab 1,实验\n");
    VERIFY_DONE(made);
    QCOMPARE(made->count(State::New), 1);
    QCOMPARE(made->action.sessions.first().starts, u"2026-09-12T10:00"_s);
    QCOMPARE(made->action.sessions.first().minutes, 100);
    QCOMPARE(made->action.sessions.first().kind, u"practice"_s);
    VERIFY_FAILS(import(centre, "Name,Phone\nLi,1\n"), ErrorCode::File);
}

void TestPlanLists::anExportIsReadBack()
{
    SessionCentre centre;
    centre.addSaturdays(1, 3);
    const auto night = centre.planner().add(centre.wish(u"2026-11-06T22:00"_s, 240));
    VERIFY_DONE(night);
    VERIFY_DONE(centre->perform(night->action));
    const auto unplaced = centre.planner().add(centre.wish());
    VERIFY_DONE(unplaced);
    VERIFY_DONE(centre->perform(unplaced->action));
    const auto sheet = sessionSheet(centre->reader(), centre.python);
    VERIFY_DONE(sheet);
    QCOMPARE(sheet->rows.size(), 5);
    QCOMPARE(sheet->rows.first().value(5), u"3-4"_s);
    const QStringList before = centre.starts(centre.python);
    for (const QString& name : {u"plan.xlsx"_s, u"plan.csv"_s}) {
        const QString path = centre.file().filePath(name);
        VERIFY_DONE(saveSessionSheet(*sheet, path));
        const auto table = readTable(path);
        VERIFY_DONE(table);
        const auto all = centre.planner().remove(
            centre->reader().integer("SELECT min(id) FROM session")->value_or(0), SeriesScope::All);
        VERIFY_DONE(all);
        QList<qint64> sessions;
        VERIFY_DONE(centre->reader().each("SELECT id FROM session",
                                          [&](const Statement& row) { sessions << row.integer(0); }));
        VERIFY_DONE(centre->perform(RemoveSessions{sessions, u"Python"_s}));
        const auto made = sessionImport(centre->reader(), centre->ids(), *table,
                                        {.sourceName = name, .columns = sessionColumns(table->header)});
        VERIFY_DONE(made);
        QCOMPARE(made->count(State::New), 5);
        VERIFY_DONE(centre->perform(made->action));
        const auto again = sessionImport(centre->reader(), centre->ids(), *table,
                                         {.sourceName = name, .columns = sessionColumns(table->header)});
        VERIFY_DONE(again);
        QCOMPARE(again->count(State::ThereAlready), 5);
        QCOMPARE(centre.starts(centre.python), before);
        QCOMPARE(centre.texts("SELECT DISTINCT minutes FROM session ORDER BY 1"),
                 (QStringList{u"100"_s, u"240"_s}));
    }
}

void TestPlanLists::aTimetableFindsPeopleByNumberAndClassesByName()
{
    SessionCentre centre;
    centre.file().add(
        u"person_number"_s,
        {{"person"_L1, QString::number(centre.li)}, {"kind"_L1, u"student"_s}, {"value"_L1, u"2023001"_s}});
    VERIFY_DONE(centre.file().set(u"person"_s, centre.zhang, u"class_name"_s, u"计算机2301"_s));
    const auto table = readTextTable("学号,班级,课程名称,周次,星期,节次\n"
                                     "2023001,,高等数学,1-8周(双),星期一,第1-2节\n"
                                     ",计算机2301,大学英语,1-16周,星期三,第3-4节\n"
                                     "9999999,,物理,1-16周,星期五,第3-4节\n");
    VERIFY_DONE(table);
    const auto timetable = timetableOf(*table);
    VERIFY_DONE(timetable);
    const auto made =
        busyImport(centre->reader(), *timetable, {.sourceName = u"jw.xls"_s, .today = QDate(2026, 9, 7)});
    VERIFY_DONE(made);
    QCOMPARE(made->termName, u"2026-2027-1"_s);
    QCOMPARE(made->owners.size(), 3);
    QCOMPARE(made->owners.at(0).person, centre.li);
    QCOMPARE(made->owners.at(1).className, u"计算机2301"_s);
    QVERIFY(made->owners.at(1).remark.isEmpty());
    QVERIFY(!made->owners.at(2).problem.isEmpty());
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(
        centre.texts("SELECT weekday || ' ' || weeks || ' ' || starts || ' ' || ends FROM busy_time WHERE "
                     "person IS NOT NULL"),
        QStringList{u"1 170 480 575"_s});
    QCOMPARE(centre.texts("SELECT DISTINCT class_name FROM busy_time WHERE person IS NULL"),
             QStringList{u"计算机2301"_s});
}

void TestPlanLists::aTimetableIsReplacedForThoseInItAlone()
{
    SessionCentre centre;
    const auto take = [&](const QByteArray& rows, bool wholeTerm) -> Result<BusyImport> {
        const auto table = readTextTable("姓名,课程名称,周次,星期,节次\n" + rows);
        const auto timetable = table ? timetableOf(*table) : Result<RegistrarTimetable>(table.error());
        if (!timetable)
            return timetable.error();
        return busyImport(centre->reader(), *timetable,
                          {.term = centre.term, .sourceName = u"jw.xls"_s, .wholeTerm = wholeTerm});
    };
    const auto both = take("Zhang,Maths,1-16周,星期一,第1-2节\nLi,Maths,1-16周,星期二,第1-2节\n", false);
    VERIFY_DONE(both);
    VERIFY_DONE(centre->perform(both->action));
    const auto one = take("Zhang,Physics,1-16周,星期三,第1-2节\n", false);
    VERIFY_DONE(one);
    QCOMPARE(one->owners.first().before, 1);
    VERIFY_DONE(centre->perform(one->action));
    QCOMPARE(centre.texts("SELECT title FROM busy_time ORDER BY title"),
             (QStringList{u"Maths"_s, u"Physics"_s}));
    const auto whole = take("Zhang,Art,1-16周,星期三,第1-2节\n", true);
    VERIFY_DONE(whole);
    VERIFY_DONE(centre->perform(whole->action));
    QCOMPARE(centre.texts("SELECT title FROM busy_time"), QStringList{u"Art"_s});
}

/// Two computers take the same file: what they make of it is the same, and it stands once.
void TestPlanLists::aTimetableThatIsTakenTwiceStandsOnce()
{
    SessionCentre centre;
    const auto take = [&](const QByteArray& rows) -> Result<BusyImport> {
        const auto table = readTextTable("姓名,课程名称,周次,星期,节次\n" + rows);
        const auto timetable = table ? timetableOf(*table) : Result<RegistrarTimetable>(table.error());
        if (!timetable)
            return timetable.error();
        return busyImport(centre->reader(), *timetable, {.term = centre.term, .sourceName = u"jw.xls"_s});
    };
    const QByteArray maths = "Zhang,Maths,1-16周,星期一,第1-2节\n";
    const auto here = take(maths + maths); // a line that stands twice in the file
    const auto there = take(maths);
    VERIFY_DONE(here);
    VERIFY_DONE(there);
    QCOMPARE(here->owners.constFirst().lines, 1);
    QCOMPARE(toAction(here->action).parameters, toAction(there->action).parameters);
    auto so = there->action.alreadySo(centre->reader());
    VERIFY_DONE(so);
    QVERIFY(!*so);
    VERIFY_DONE(centre->perform(here->action));
    so = there->action.alreadySo(centre->reader());
    VERIFY_DONE(so);
    QVERIFY(*so);
    VERIFY_DONE(centre->perform(there->action));
    QCOMPARE(centre.texts("SELECT title FROM busy_time"), QStringList{u"Maths"_s});
    const auto more = take(maths + "Zhang,Art,1-16周,星期二,第1-2节\n");
    VERIFY_DONE(more);
    so = more->action.alreadySo(centre->reader());
    VERIFY_DONE(so);
    QVERIFY(!*so);
    VERIFY_DONE(centre->perform(more->action));
    so = there->action.alreadySo(centre->reader()); // Art is too many
    VERIFY_DONE(so);
    QVERIFY(!*so);
}

void TestPlanLists::aTermThatIsNotThereIsRefused()
{
    SessionCentre centre;
    RegistrarTimetable timetable;
    timetable.term = u"2031-2032-1"_s;
    const auto made = busyImport(centre->reader(), timetable, {});
    VERIFY_REFUSED(made, "no-term");
    QVERIFY(made.error().sentence.contains(u"2031-2032-1"_s));
}

void TestPlanLists::pastedHolidaysAreRead()
{
    const DayList list = dayListOf(u"2026-10-01~2026-10-07 休 国庆节\n"
                                   "2026年9月27日 班 2026年10月5日 国庆节\n\n"
                                   "2026-10-10, work as, 2026-10-06\n"
                                   "2027-01-01 off New Year\n"
                                   "next week\n"
                                   "2026-02-14 班\n"
                                   "2026-10-09~2026-10-08 休\n"_s);
    QCOMPARE(list.days.size(), size_t(10));
    QCOMPARE(list.days.front(),
             (TeachingDay{QDate(2026, 9, 27), TeachingDay::Kind::As, QDate(2026, 10, 5), u"国庆节"_s}));
    QCOMPARE(list.days.at(8).follows, QDate(2026, 10, 6));
    QCOMPARE(list.days.back().name, u"New Year"_s);
    QCOMPARE(list.problems.size(), 3);
    QVERIFY(list.problems.at(0).startsWith(u"Line 6:"_s));
}

void TestPlanLists::aPaintedWeekBecomesLinesAndBack()
{
    using Level = AvailabilityGrid::Level;
    AvailabilityGrid grid;
    for (size_t slot = 0; slot < 8; ++slot)
        grid.cells[0][slot] = Level::No;
    grid.cells[0][8] = Level::Prefer;
    grid.cells[6].fill(Level::RatherNot);
    const auto lines = linesOf(grid);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(availabilityText(lines.at(0)), u"Monday 08:00-12:00: cannot"_s);
    QCOMPARE(availabilityText(lines.at(2)), u"Sunday: rather not"_s);
    const AvailabilityLine single{.day = QDate(2026, 10, 8), .level = u"no"_s, .note = u"trip"_s};
    const auto back = griddedAvailability(lines + QList{single});
    QCOMPARE(back.grid, grid);
    QCOMPARE(back.rest, QList{single});
    QCOMPARE(back.behind, AvailabilityGrid());
    const AvailabilityLine early{.weekday = 4, .clock = {0, 8 * 60 + 20}, .level = u"no"_s};
    const auto striped = griddedAvailability({early});
    QCOMPARE(striped.grid, AvailabilityGrid());
    QCOMPARE(striped.behind.cells[3][0], Level::No);
    QCOMPARE(striped.behind.cells[3][1], Level::Free);
}

QTEST_MAIN(TestPlanLists)
#include "tst_planlists.moc"
