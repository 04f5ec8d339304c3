// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/busytimes.h"
#include "models/exchange/registrar/timetableparts.h"
#include "models/exchange/registrar/weektext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

/// "电信2401 信号与系统 1 1-2 1-16周".
QString described(const TimetableLine& line)
{
    const QString owner = line.owner.number.isEmpty() ? line.owner.className : line.owner.number;
    const QString hours = line.periods ? u"%1-%2"_s.arg(line.periods->first).arg(line.periods->last)
                                       : clockText(line.clock.value_or(ClockRange()));
    return QStringList{owner, line.title, QString::number(line.weekday), hours, weeksText(line.weeks)}.join(
        u' ');
}

QStringList described(const RegistrarTimetable& timetable)
{
    QStringList lines;
    for (const TimetableLine& line : timetable.lines)
        lines.append(described(line));
    return lines;
}

QStringList sentences(const RegistrarTimetable& timetable)
{
    QStringList all;
    for (const TimetableProblem& problem : timetable.problems)
        all.append(problem.sentence());
    return all;
}

QString coursesText(const QString& cell)
{
    QStringList all;
    for (const CellCourse& course : coursesOfCell(cell))
        all.append(course.title + u'|' + course.timeText);
    return all.join(u" + "_s);
}

Table tableOf(const QList<QStringList>& rows)
{
    Table table{.header = rows.constFirst(), .headerRow = 1};
    for (int row = 1; row < rows.size(); ++row)
        table.rows.push_back({row + 1, rows[row], {}});
    return table;
}

PeriodTables tables()
{
    PeriodTable winter{
        1, u"East"_s, {10, 1}, {4, 30}, {{1, 480, 525}, {2, 535, 580}, {3, 600, 645}, {4, 655, 700}}};
    PeriodTable summer{
        2, u"East"_s, {5, 1}, {9, 30}, {{1, 490, 535}, {2, 545, 590}, {3, 610, 655}, {4, 665, 710}}};
    return PeriodTables({winter, summer});
}

TeachingTerm autumn()
{
    return {1, u"2026-2027-1"_s, QDate(2026, 9, 7), 18};
}

} // namespace

/// Timetables as registrars export them become busy times.
class TestRegistrarTimetable : public QObject
{
    Q_OBJECT

private:
    RegistrarTimetable read(const QString& file)
    {
        auto timetable = readRegistrarTimetable(QStringLiteral(KITCAMP_TEST_DATA "/registrar/") + file);
        if (!timetable)
            QTest::qFail(qPrintable(timetable.error().sentence), __FILE__, __LINE__);
        return timetable ? *timetable : RegistrarTimetable();
    }

private Q_SLOTS:
    void gridOfAClassIsRead();
    void gridOfAStudentIsRead();
    void pageWithMergedCellsIsRead();
    void listIsReadWithItsProblems();
    void englishListIsRead();
    void coursesOfACellAreToldApart_data();
    void coursesOfACellAreToldApart();
    void gridsOneUnderTheOtherHaveTheirOwners();
    void gridWithoutAnOwnerSaysSo();
    void rowsWithoutPeriodsNeedThemInTheCell();
    void otherTablesAreRefused_data();
    void otherTablesAreRefused();
    void periodsThatRunBackwardsAreWrong_data();
    void periodsThatRunBackwardsAreWrong();
    void missingFileIsExplained();
    void periodsBecomeMinutesByTheTableOfTheWeek();
    void weeksAndPeriodsThatDoNotExistAreProblems();
    void linesThatMeetAreJoined();
};

void TestRegistrarTimetable::gridOfAClassIsRead()
{
    const RegistrarTimetable timetable = read(u"class-grid.xlsx"_s);
    QCOMPARE(timetable.form, RegistrarTimetable::Form::Grid);
    QCOMPARE(timetable.term, u"2026-2027-1"_s);
    QCOMPARE(described(timetable),
             (QStringList{u"电信2401 信号与系统 1 1-2 1-16周"_s, u"电信2401 体育3 5 1-2 1-18周"_s,
                          u"电信2401 数字电路 2 3-4 1-8周"_s, u"电信2401 电路实验 2 3-4 10-16周(双)"_s,
                          u"电信2401 形势与政策 3 5-6 3,5,7周"_s}));
    const QStringList problems = sentences(timetable);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0], u"Row 6, column F (“班会”): No teaching weeks were found in it, as in 1-16周."_s);
    QCOMPARE(problems[1],
             u"Row 7, column E (“大学物理◇(6节)1-40周/教二101/何川”): Character 7 (“40”): There is no such "
             u"week: they go "
             "from 1 to 30."_s);
    QCOMPARE(timetable.notes.filter(u"below the timetable"_s).size(), 1);
}

void TestRegistrarTimetable::gridOfAStudentIsRead()
{
    const RegistrarTimetable timetable = read(u"student-grid.xlsx"_s);
    QCOMPARE(timetable.term, u"2026-2027-1"_s);
    QCOMPARE(described(timetable),
             (QStringList{u"2026030117 高等数学 1 1-2 1-16周"_s, u"2026030117 线性代数 1 1-2 2-8,12周(双)"_s,
                          u"2026030117 大学英语 2 3-4 1-8周"_s, u"2026030117 概率论 2 3-4 9-15周(单)"_s,
                          u"2026030117 创新实践 6 3-4 1-12周"_s, u"2026030117 电影鉴赏 4 9-11 1-16周"_s}));
    QCOMPARE(timetable.lines[0].owner, (TimetableOwner{u"2026030117"_s, u"艾米"_s, u"自动化2602"_s}));
    QVERIFY2(timetable.problems.empty(), qPrintable(sentences(timetable).join(u'\n')));
}

void TestRegistrarTimetable::pageWithMergedCellsIsRead()
{
    const RegistrarTimetable timetable = read(u"page-grid.xls"_s);
    QCOMPARE(described(timetable),
             (QStringList{u" 数据结构 1 1-2 1-16周"_s, u" 离散数学 3 1-2 2-16周(双)"_s}));
    QCOMPARE(timetable.problems.size(), size_t(2));
    QVERIFY2(timetable.problems[0].reason.startsWith(u"It says Fri, but stands in the column of Tuesday"_s),
             qPrintable(timetable.problems[0].reason));
    QCOMPARE(timetable.notes.filter(u"whose timetable"_s).size(), 1);
}

void TestRegistrarTimetable::listIsReadWithItsProblems()
{
    const RegistrarTimetable timetable = read(u"list.csv"_s);
    QCOMPARE(timetable.form, RegistrarTimetable::Form::List);
    QCOMPARE(described(timetable),
             (QStringList{u"2026030117 高等数学 1 1-2 1-16周"_s, u"2026030117 大学物理 3 3-4 2-16周(双)"_s,
                          u"2026030118 机器学习 6 08:30-11:30 1-16周"_s,
                          u"2026030118 机器学习 7 08:30-11:30 1-16周"_s}));
    QCOMPARE(timetable.lines[0].owner.name, u"艾米"_s);
    QCOMPARE(timetable.unscheduled, 1);
    const QStringList problems = sentences(timetable);
    QCOMPARE(problems.size(), 4);
    QVERIFY(problems[0].startsWith(u"Row 6, column D (“1-32周”): Character 3 (“32”)"_s));
    QVERIFY(problems[1].startsWith(u"Row 7, column E (“星期八”): This is no day of the week"_s));
    QVERIFY(problems[2].startsWith(u"Row 8, column F (“上午”): These are no periods"_s));
    QCOMPARE(problems[3], u"Row 9, column D: The teaching weeks are missing."_s);
}

void TestRegistrarTimetable::englishListIsRead()
{
    QCOMPARE(described(read(u"list-english.csv"_s)),
             (QStringList{u"EE2401 Circuits 1 3-4 1-8周"_s, u"EE2402 Circuits 1 3-4 1-8周"_s,
                          u"EE2401 Signals 2 1-2 2-16周(双)"_s, u"EE2401 Signals 4 5-6 1-4周"_s}));
}

void TestRegistrarTimetable::coursesOfACellAreToldApart_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("courses");
    QTest::newRow("one line") << u"高等数学◇(1-2节)1-16周/东校区/教二204/宋词"_s
                              << u"高等数学|(1-2节)1-16周"_s;
    QTest::newRow("marks as separators")
        << u"PLC技术\r\n◇1-11周(1-4节)◇教学楼14-402◇黄朝◇选课人数：32"_s << u"PLC技术|1-11周(1-4节)"_s;
    QTest::newRow("slash in the name")
        << u"C/C++程序设计/(1-2节)1-16周/机房3/梁栋"_s << u"C/C++程序设计|(1-2节)1-16周"_s;
    QTest::newRow("frequency") << u"英语\n周一第1,2节{第1-17周|2节/周}\n温雅"_s
                               << u"英语|周一第1,2节{第1-17周|2节/周}"_s;
    QTest::newRow("without borders")
        << u"高数\n宋词\n1-8(周)[01-02节]\n教二\n物理\n何川\n9-16(周)[01-02节]\n教三"_s
        << u"高数|1-8(周)[01-02节] + 物理|9-16(周)[01-02节]"_s;
    QTest::newRow("empty lines") << u"高数\n宋词\n1-8周[1-2节]\n教二\n\n物理\n9-16周[1-2节]"_s
                                 << u"高数|1-8周[1-2节] + 物理|9-16周[1-2节]"_s;
    QTest::newRow("empty line within") << u"高数\n\n1-8周[1-2节]"_s << u"高数|1-8周[1-2节]"_s;
    QTest::newRow("no time") << u"班会"_s << u"班会|"_s;
    QTest::newRow("several of one line each")
        << u"高数/(1-2节)1-8周/教二/宋词\n物理/(1-2节)9-16周/教三/何川"_s
        << u"高数|(1-2节)1-8周 + 物理|(1-2节)9-16周"_s;
}

void TestRegistrarTimetable::coursesOfACellAreToldApart()
{
    QFETCH(QString, cell);
    QTEST(coursesText(cell), "courses");
}

void TestRegistrarTimetable::gridsOneUnderTheOtherHaveTheirOwners()
{
    const QStringList days{u"节次"_s, u"周一"_s, u"周二"_s, u"周三"_s};
    const auto timetable = timetableOf(tableOf({{u"班级：电信2401"_s},
                                                days,
                                                {u"1-2节"_s, u"高数\n1-8周"_s, {}, {}},
                                                {u"班级：电信2402"_s},
                                                days,
                                                {u"1-2节"_s, {}, {}, u"物理\n1-8周"_s}}));
    QVERIFY(timetable.ok());
    QCOMPARE(described(*timetable),
             (QStringList{u"电信2401 高数 1 1-2 1-8周"_s, u"电信2402 物理 3 1-2 1-8周"_s}));
}

void TestRegistrarTimetable::gridWithoutAnOwnerSaysSo()
{
    const auto timetable = timetableOf(
        tableOf({{u""_s, u"Mon"_s, u"Tue"_s, u"Wed"_s}, {u"Period 1"_s, u"Maths\nweeks 1-8"_s, {}, {}}}));
    QVERIFY(timetable.ok());
    QCOMPARE(described(*timetable), QStringList{u" Maths 1 1-1 1-8周"_s});
    QVERIFY(timetable->notes.constFirst().contains(u"choose the person or the class"_s));
}

void TestRegistrarTimetable::rowsWithoutPeriodsNeedThemInTheCell()
{
    const auto timetable = timetableOf(tableOf({{u""_s, u"周一"_s, u"周二"_s, u"周三"_s},
                                                {u"上午"_s, u"高数\n1-8周"_s, u"物理\n1-8周[3-4节]"_s, {}},
                                                {u"14:00-15:40"_s, u"化学\n1-8周"_s, {}, {}}}));
    QVERIFY(timetable.ok());
    QCOMPARE(described(*timetable), (QStringList{u" 物理 2 3-4 1-8周"_s, u" 化学 1 14:00-15:40 1-8周"_s}));
    QCOMPARE(
        sentences(*timetable),
        QStringList{
            u"Row 2, column B (“高数 1-8周”): Neither the cell nor its row says which periods it is."_s});
}

void TestRegistrarTimetable::otherTablesAreRefused_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("people") << QStringList{u"学号"_s, u"姓名"_s, u"学院"_s};
    QTest::newRow("two weekdays") << QStringList{u"周一"_s, u"周二"_s};
    QTest::newRow("numbers") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    QTest::newRow("weeks without weekdays") << QStringList{u"课程"_s, u"周次"_s, u"节次"_s};
}

void TestRegistrarTimetable::otherTablesAreRefused()
{
    QFETCH(QStringList, header);
    const auto timetable = timetableOf(tableOf({header, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}}));
    QVERIFY(!timetable.ok());
    QVERIFY(timetable.error().sentence.contains(u"This is no timetable"_s));
}

void TestRegistrarTimetable::periodsThatRunBackwardsAreWrong_data()
{
    QTest::addColumn<QString>("periods");
    QTest::newRow("plain") << u"4-3"_s;
    QTest::newRow("marked") << u"第4-3节"_s;
    QTest::newRow("marked twice") << u"第4-第3节"_s;
    QTest::newRow("with blanks") << u"4 - 3 节"_s;
    QTest::newRow("of two digits") << u"12-3节"_s;
    QTest::newRow("in words") << u"四-三节"_s;
}

void TestRegistrarTimetable::periodsThatRunBackwardsAreWrong()
{
    QFETCH(QString, periods);
    const auto timetable = timetableOf(tableOf({{u"学号"_s, u"课程名称"_s, u"周次"_s, u"星期"_s, u"节次"_s},
                                                {u"1"_s, u"物理"_s, u"1-16周"_s, u"星期二"_s, periods},
                                                {u"1"_s, u"化学"_s, u"1-16周"_s, u"星期二"_s, u"3-4"_s}}));
    QVERIFY(timetable);
    QCOMPARE(described(*timetable), QStringList{u"1 化学 2 3-4 1-16周"_s});
    QCOMPARE(timetable->problems.size(), size_t(1));
    QVERIFY(sentences(*timetable).constFirst().contains(u"no periods"_s));
}

void TestRegistrarTimetable::missingFileIsExplained()
{
    const auto timetable = readRegistrarTimetable(u"/nowhere/timetable.xlsx"_s);
    QVERIFY(!timetable.ok());
    QVERIFY(!timetable.error().sentence.isEmpty());
}

void TestRegistrarTimetable::periodsBecomeMinutesByTheTableOfTheWeek()
{
    const ImportedBusyTimes busy = busyTimesOf(read(u"class-grid.xlsx"_s), autumn(), tables());
    // Mondays: September 7th, 14th, 21st and 28th by the summer table, then the winter's.
    QVERIFY(busy.times.size() >= 2);
    QCOMPARE(busy.times[0].title, u"信号与系统"_s);
    QCOMPARE(busy.times[0].owner.className, u"电信2401"_s);
    QCOMPARE(busy.times[0].weeks, WeekSet::range(1, 4));
    QCOMPARE(busy.times[0].clock, (ClockRange{490, 590}));
    QCOMPARE(busy.times[1].weeks, WeekSet::range(5, 16));
    QCOMPARE(busy.times[1].clock, (ClockRange{480, 580}));
}

void TestRegistrarTimetable::weeksAndPeriodsThatDoNotExistAreProblems()
{
    RegistrarTimetable timetable;
    timetable.lines.push_back({.title = u"Maths"_s,
                               .weekday = 1,
                               .weeks = WeekSet::range(17, 20),
                               .periods = PeriodRange{1, 2},
                               .row = 4,
                               .column = 1});
    timetable.lines.push_back({.title = u"Physics"_s,
                               .weekday = 2,
                               .weeks = WeekSet::range(6, 8),
                               .periods = PeriodRange{4, 5},
                               .row = 5});
    timetable.lines.push_back({.title = u"Chess"_s,
                               .weekday = 7,
                               .weeks = WeekSet::range(1, 1),
                               .clock = ClockRange{600, 660},
                               .row = 6});
    const ImportedBusyTimes busy = busyTimesOf(timetable, autumn(), tables());
    QCOMPARE(busy.times.size(), size_t(2));
    QCOMPARE(busy.times[0].weeks, WeekSet::range(17, 18));
    QCOMPARE(busy.times[1].clock, (ClockRange{600, 660}));
    QCOMPARE(busy.problems.size(), size_t(2));
    QCOMPARE(busy.problems[0].sentence(),
             u"Row 4, column B (“Maths”): The term has 18 weeks; weeks 19-20 were left out."_s);
    QCOMPARE(busy.problems[1].sentence(),
             u"Row 5, column A (“Physics”): No table of periods has Periods 4-5 in weeks 6-8."_s);
}

void TestRegistrarTimetable::linesThatMeetAreJoined()
{
    const auto line = [](int first, int last, int weekday) {
        return TimetableLine{.title = u"Maths"_s,
                             .weekday = weekday,
                             .weeks = WeekSet::range(1, 8),
                             .periods = PeriodRange{first, last}};
    };
    std::vector<TimetableLine> lines{line(1, 1, 1), line(1, 2, 2), line(2, 2, 1), line(1, 2, 2),
                                     line(5, 6, 1)};
    joinLines(lines);
    QStringList left;
    for (const TimetableLine& one : lines)
        left.append(described(one));
    QCOMPARE(left, (QStringList{u" Maths 1 1-2 1-8周"_s, u" Maths 2 1-2 1-8周"_s, u" Maths 1 5-6 1-8周"_s}));
}

QTEST_MAIN(TestRegistrarTimetable)
#include "tst_registrartimetable.moc"
