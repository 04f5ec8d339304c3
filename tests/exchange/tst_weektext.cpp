// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/lessontext.h"
#include "models/exchange/registrar/periodtext.h"
#include "models/exchange/registrar/weekdaytext.h"
#include "models/exchange/registrar/weektext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QString listed(WeekSet weeks)
{
    QStringList numbers;
    const auto list = weeks.toList();
    for (const int week : list)
        numbers.append(QString::number(week));
    return numbers.join(u' ');
}

/// "3 | 3-4 | 1 2 3 | room", lessons one after the other.
QString described(const std::vector<LessonTime>& lessons)
{
    QStringList all;
    for (const LessonTime& lesson : lessons) {
        QStringList hours;
        for (const PeriodRange& range : lesson.periods)
            hours.append(u"%1-%2"_s.arg(range.first).arg(range.last));
        if (lesson.clock)
            hours.append(clockText(*lesson.clock));
        all.append(
            QStringList{lesson.weekdays.text(), hours.join(u','), weeksText(lesson.weeks), lesson.place}.join(
                u'|'));
    }
    return all.join(u" + "_s);
}

} // namespace

/// The grammar of registrars: weeks, weekdays, periods.
class TestWeekText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksAreRead_data();
    void weeksAreRead();
    void wrongWeeksAreExplainedWithTheirPlace_data();
    void wrongWeeksAreExplainedWithTheirPlace();
    void everySetOfWeeksComesBack();
    void weeksAreWrittenShort_data();
    void weeksAreWrittenShort();
    void shownWeeksAreReadAsWell();
    void weekdaysAreRead_data();
    void weekdaysAreRead();
    void headsOfRowsArePeriods_data();
    void headsOfRowsArePeriods();
    void timesAreRead_data();
    void timesAreRead();
    void wrongTimesAreExplained_data();
    void wrongTimesAreExplained();
    void timeIsFoundInALine_data();
    void timeIsFoundInALine();
    void rubbishEndsWithAnAnswer();
};

void TestWeekText::weeksAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("weeks");
    const auto row = [](const QString& text, const QString& weeks) {
        QTest::newRow(qPrintable(text)) << text << weeks;
    };
    row(u"1-8,10-16周(双)"_s, u"2 4 6 8 10 12 14 16"_s);
    row(u"1-16周(单)"_s, u"1 3 5 7 9 11 13 15"_s);
    row(u"2,4,6周"_s, u"2 4 6"_s);
    row(u"第1-8周"_s, u"1 2 3 4 5 6 7 8"_s);
    row(u"１－８，１０－１２周（双）"_s, u"2 4 6 8 10 12"_s);
    row(u"6-8周(双),9-11周"_s, u"6 8 9 10 11"_s);
    row(u"1-3周,5-7周,9周"_s, u"1 2 3 5 6 7 9"_s);
    row(u"1~3(单),4~6周"_s, u"1 3 4 5 6"_s);
    row(u"2-4,10-16(双)周"_s, u"2 3 4 10 12 14 16"_s);
    row(u"1-5、7-11单、12-16双"_s, u"1 2 3 4 5 7 9 11 12 14 16"_s);
    row(u"2周5周8周"_s, u"2 5 8"_s);
    row(u"7单,8,10,11"_s, u"7 8 10 11"_s);
    row(u"1-4,7-8(周)"_s, u"1 2 3 4 7 8"_s);
    row(u"1-6(单周)"_s, u"1 3 5"_s);
    row(u"第1-6周([双周])"_s, u"2 4 6"_s);
    row(u"第1周,第3周,第5周([周])"_s, u"1 3 5"_s);
    row(u"1-6单周([周])"_s, u"1 3 5"_s);
    row(u"第1-6周|双周"_s, u"2 4 6"_s);
    row(u"第1-4周|2节/周"_s, u"1 2 3 4"_s);
    row(u"第1周-第4周"_s, u"1 2 3 4"_s);
    row(u"单1-10周"_s, u"1 3 5 7 9"_s);
    row(u"1至4周"_s, u"1 2 3 4"_s);
    row(u"十一至十三周"_s, u"11 12 13"_s);
    row(u"1-8周 10-12周"_s, u"1 2 3 4 5 6 7 8 10 11 12"_s);
    row(u" 3 "_s, u"3"_s);
    row(u"1-30周(全)"_s, listed(WeekSet::range(1, 30)));
    row(u"5-5周|单周"_s, u"5"_s);
    row(u"weeks 1-6 (odd), 8"_s, u"1 3 5 8"_s);
    row(u"1-8周单9-11周"_s, u"1 2 3 4 5 6 7 8 9 11"_s);
    row(u"1-8,10-16 even"_s, u"1 2 3 4 5 6 7 8 10 12 14 16"_s);
    row(u"1-8 odd; 10-16 even weeks"_s, u"1 3 5 7 10 12 14 16"_s);
    row(u"odd weeks 1-6"_s, u"1 3 5"_s);
    row(u"weeks 1-6 Odd, 8"_s, u"1 3 5 8"_s);
    row(u"1-6 (even weeks)"_s, u"2 4 6"_s);
    row(u"odd 1-4,6"_s, u"1 3 6"_s);
    row(u"1-4周,1-4周"_s, u"1 2 3 4"_s);
}

void TestWeekText::weeksAreRead()
{
    QFETCH(QString, text);
    const ReadWeeks read = readWeeks(text);
    QVERIFY2(!read.fault, qPrintable(read.fault ? sentenceOf(*read.fault, text) : QString()));
    QTEST(listed(read.weeks), "weeks");
}

void TestWeekText::wrongWeeksAreExplainedWithTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << u"Character 1: No weeks are given."_s;
    QTest::newRow("blanks") << u" ， "_s << u"Character 1: No weeks are given."_s;
    QTest::newRow("word") << u"每周"_s << u"Character 1 (“每”): Here a week is expected"_s;
    QTest::newRow("zero") << u"0-8周"_s
                          << u"Character 1 (“0”): There is no such week: they go from 1 to 30."_s;
    QTest::newRow("too late") << u"1-8,10-31周"_s << u"Character 8 (“31”): There is no such week"_s;
    QTest::newRow("huge") << u"1-99999999999999周"_s
                          << u"Character 3 (“99999999999999”): There is no such week"_s;
    QTest::newRow("backwards") << u"1周,16-9周"_s
                               << u"Character 4 (“16-9”): The range ends before it begins."_s;
    QTest::newRow("open") << u"1-8,10-周"_s << u"Character 7 (“-”): The last week of the range is missing."_s;
    QTest::newRow("no even week") << u"3周(双)"_s << u"Character 3 (“(双)”): There is no even week in it."_s;
    QTest::newRow("no odd week") << u"1-3,4(单)周"_s
                                 << u"Character 5 (“4(单)”): There is no odd week in it."_s;
    QTest::newRow("rest") << u"1-8周 下午"_s << u"Character 6 (“下”): Here a week is expected"_s;
    QTest::newRow("bracket") << u"1-8周(单"_s << u"Character 5 (“(”): Here a week is expected"_s;
    QTest::newRow("negative") << u"-5周"_s << u"Character 1 (“-”): Here a week is expected"_s;
}

void TestWeekText::wrongWeeksAreExplainedWithTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const ReadWeeks read = readWeeks(text);
    QVERIFY(read.fault);
    QVERIFY(read.weeks.isEmpty());
    const QString found = sentenceOf(*read.fault, text);
    QVERIFY2(found.startsWith(sentence), qPrintable(found));
}

void TestWeekText::everySetOfWeeksComesBack()
{
    const auto check = [](WeekSet weeks) {
        const QString text = weeksText(weeks);
        const ReadWeeks read = readWeeks(text);
        if (read.fault || read.weeks != weeks)
            return false;
        return text.size() <= listed(weeks).size() + 3;
    };
    for (quint32 bits = 1; bits < (1U << 14); ++bits)
        QVERIFY2(check(WeekSet::fromBits(bits)), qPrintable(weeksText(WeekSet::fromBits(bits))));
    // And of all thirty, taken at random.
    quint32 seed = 2026;
    for (int i = 0; i < 5000; ++i) {
        seed = seed * 1664525 + 1013904223;
        const WeekSet weeks = WeekSet::fromBits(seed >> 2);
        QVERIFY2(weeks.isEmpty() || check(weeks), qPrintable(weeksText(weeks)));
    }
}

void TestWeekText::weeksAreWrittenShort_data()
{
    QTest::addColumn<WeekSet>("weeks");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << WeekSet() << QString();
    QTest::newRow("one") << WeekSet::range(3, 3) << u"3周"_s;
    QTest::newRow("all") << WeekSet::range(1, 16) << u"1-16周"_s;
    QTest::newRow("odd") << WeekSet::range(1, 16, 2) << u"1-15周(单)"_s;
    QTest::newRow("few even") << WeekSet::range(2, 6, 2) << u"2,4,6周"_s;
    QTest::newRow("both") << (WeekSet::range(1, 8) | WeekSet::range(10, 16, 2)) << u"1-8周,10-16周(双)"_s;
    QTest::newRow("gap in even") << (WeekSet::range(2, 8, 2) | WeekSet::range(12, 18, 2))
                                 << u"2-8,12-18周(双)"_s;
    QTest::newRow("gap") << (WeekSet::range(1, 4) | WeekSet::range(6, 17)) << u"1-4,6-17周"_s;
}

void TestWeekText::weeksAreWrittenShort()
{
    QFETCH(WeekSet, weeks);
    QTEST(weeksText(weeks), "text");
}

void TestWeekText::shownWeeksAreReadAsWell()
{
    QCOMPARE(shownWeeks(WeekSet::range(1, 8) | WeekSet::range(10, 16, 2)), u"weeks 1-8, 10-16 (even)"_s);
    QCOMPARE(shownWeeks(WeekSet::range(5, 5)), u"week 5"_s);
    QCOMPARE(shownWeeks({}), u"no weeks"_s);
    for (quint32 bits = 1; bits < (1U << 12); ++bits) {
        const WeekSet weeks = WeekSet::fromBits(bits << 3);
        QCOMPARE(readWeeks(shownWeeks(weeks)).weeks, weeks);
    }
}

void TestWeekText::weekdaysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("days");
    const auto row = [](const QString& text, const QString& days) {
        QTest::newRow(qPrintable(text)) << text << days;
    };
    row(u"星期一"_s, u"1"_s);
    row(u"周日"_s, u"7"_s);
    row(u"礼拜天"_s, u"7"_s);
    row(u"周六日"_s, u"67"_s);
    row(u"周六、周日"_s, u"67"_s);
    row(u"周一、三、五"_s, u"135"_s);
    row(u"周一至周五"_s, u"12345"_s);
    row(u"星期一-星期三"_s, u"123"_s);
    row(u"周3"_s, u"3"_s);
    row(u"三"_s, u"3"_s);
    row(u"７"_s, u"7"_s);
    row(u"Mon"_s, u"1"_s);
    row(u"Friday"_s, u"5"_s);
    row(u"sat, Sun"_s, u"67"_s);
    row(u"8"_s, QString());
    row(u"星期八"_s, QString());
    row(u"周"_s, QString());
    row(u"Month"_s, QString());
    row(u"13"_s, QString());
    row(QString(u"周一鸣"_s), QString());
    row(u"-"_s, QString());
}

void TestWeekText::weekdaysAreRead()
{
    QFETCH(QString, text);
    QTEST(weekdaysOf(text).text(), "days");
}

void TestWeekText::headsOfRowsArePeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hours");
    const auto row = [](const QString& text, const QString& hours) {
        QTest::newRow(qPrintable(text)) << text << hours;
    };
    row(u"1"_s, u"1-1"_s);
    row(u"第3节"_s, u"3-3"_s);
    row(u"第一节\n(01,02小节)"_s, u"1-2"_s);
    row(u"第一大节 (01,02小节) 07:50-09:25"_s, u"1-2 07:50-09:25"_s);
    row(u"第二大节"_s, u"3-4"_s);
    row(u"1、2节 "_s, u"1-2"_s);
    row(u"第一二节"_s, u"1-2"_s);
    row(u"第九十节"_s, u"9-10"_s);
    row(u"第十一、十二节"_s, u"11-12"_s);
    row(u"9、10、11节\n(09,10,11小节)\n19:20-21:55"_s, u"9-11 19:20-21:55"_s);
    row(u"第3-4节"_s, u"3-4"_s);
    row(u"Periods 5-6"_s, u"5-6"_s);
    row(u"08:00-08:45"_s, u"08:00-08:45"_s);
    row(u"上午"_s, QString());
    row(u"21"_s, QString());
    row(u"备注"_s, QString());
}

void TestWeekText::headsOfRowsArePeriods()
{
    QFETCH(QString, text);
    QStringList hours;
    for (const PeriodRange& range : periodsOfHead(text))
        hours.append(u"%1-%2"_s.arg(range.first).arg(range.last));
    if (const auto clock = clockOfHead(text))
        hours.append(clockText(*clock));
    QTEST(hours.join(u' '), "hours");
}

void TestWeekText::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lessons");
    const auto row = [](const QString& text, const QString& lessons) {
        QTest::newRow(qPrintable(text)) << text << lessons;
    };
    row(u"周三第3,4节"_s, u"3|3-4||"_s);
    row(u"星期五 5-6节"_s, u"5|5-6||"_s);
    row(u"周六日 9:00-11:30"_s, u"67|09:00-11:30||"_s);
    row(u"第3-4节"_s, u"|3-4||"_s);
    row(u"(1-2节)1-16周"_s, u"|1-2|1-16周|"_s);
    row(u"1-16(周)[01-02节]"_s, u"|1-2|1-16周|"_s);
    row(u"1-16(周)[0102]"_s, u"|1-2|1-16周|"_s);
    row(u"3-14周[0506](单)"_s, u"|5-6|3-13周(单)|"_s);
    row(u"4-18(周)[09-10-11节]"_s, u"|9-11|4-18周|"_s);
    row(u"第1-16周([周])[01-02节]"_s, u"|1-2|1-16周|"_s);
    row(u"周一第1,2节{第1-16周|双周}"_s, u"1|1-2|2-16周(双)|"_s);
    row(u"周四第8节{第2-8周|双周};周五第9节{第1-17周|2节/周}"_s, u"4|8-8|2-8周(双)| + 5|9-9|1-17周|"_s);
    row(u"星期一第1-2节{1-16周};星期四第3-4节{1-15周(单)}"_s, u"1|1-2|1-16周| + 4|3-4|1-15周(单)|"_s);
    row(u"1-16周 星期一[1-2节](海甸)2-106"_s, u"1|1-2|1-16周|(海甸)2-106"_s);
    row(u"1-4,6-17周星期一6-7节"_s, u"1|6-7|1-4,6-17周|"_s);
    row(u"3-18周： 周一 5-6节  ,2周： 周四 3-4节"_s, u"1|5-6|3-18周| + 4|3-4|2周|"_s);
    row(u"1-16周 周一 1-2节 周三 3-4节"_s, u"1|1-2|1-16周| + 3|3-4|1-16周|"_s);
    row(u"一[5-6节]"_s, u"1|5-6||"_s);
    row(u"周1第1节连续2节{第5-6周}"_s, u"1|1-2|5-6周|"_s);
    row(u"周三第3,4节（教二301）"_s, u"3|3-4||（教二301）"_s);
    row(u"周三 1-2节,5-6节"_s, u"3|1-2,5-6||"_s);
    row(u"第6-13周 星期三 第7-10节；LA4-206"_s, u"3|7-10|6-13周|LA4-206"_s);
    row(u"Mon periods 3-4 weeks 1-8"_s, u"1|3-4|1-8周|"_s);
    row(u"1-16周 星期一 第1-2节；9-16周 星期三 第6-7节"_s, u"1|1-2|1-16周| + 3|6-7|9-16周|"_s);
    row(u"星期二第三四节"_s, u"2|3-4||"_s);
}

void TestWeekText::timesAreRead()
{
    QFETCH(QString, text);
    const ReadLessons read = readLessons(text);
    QVERIFY2(!read.fault, qPrintable(read.fault ? sentenceOf(*read.fault, text) : QString()));
    QTEST(described(read.lessons), "lessons");
}

void TestWeekText::wrongTimesAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << u"Character 1: No time is given."_s;
    QTest::newRow("misspelt") << u"星期五 5-6结"_s << u"Character 5 (“5-6结”): This is neither weeks"_s;
    QTest::newRow("no such week") << u"周一第1-2节{1-60周}"_s
                                  << u"Character 11 (“60”): There is no such week"_s;
    QTest::newRow("no such period") << u"周一第1-25节"_s << u"Character 3 (“第1-25节”): This is neither"_s;
    QTest::newRow("backwards") << u"周一第4-3节"_s << u"Character 3 (“第4-3节”): This is neither"_s;
    QTest::newRow("parity") << u"2周[0102](单)"_s << u"Character 9 (“(单)”): None of the weeks"_s;
    QTest::newRow("endless") << u"1,"_s.repeated(50000) << u"Character 1001: The text is too long"_s;
    QTest::newRow("clock backwards") << u"周一 11:00-10:00"_s
                                     << u"Character 4 (“11:00-10:00”): This is neither"_s;
}

void TestWeekText::wrongTimesAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const ReadLessons read = readLessons(text);
    QVERIFY(read.fault);
    QVERIFY(read.lessons.empty());
    const QString found = sentenceOf(*read.fault, text);
    QVERIFY2(found.startsWith(sentence), qPrintable(found));
}

void TestWeekText::timeIsFoundInALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("at");
    QTest::newRow("name before") << u"学术英语（3）* (1-2节)1-16周"_s << 9;
    QTest::newRow("number in the name") << u"大学英语4 1-16周"_s << 6;
    QTest::newRow("part of a course") << u"大学物理（2-1）1-16周"_s << 9;
    QTest::newRow("at once") << u"1-16周"_s << 0;
    QTest::newRow("teacher called like a day") << u"周一鸣"_s << -1;
    QTest::newRow("class") << u"25软工联培3班(2026-2027-1)-20HA5250-04A"_s << -1;
    QTest::newRow("room") << u"教B112"_s << -1;
    QTest::newRow("endless") << u"1,"_s.repeated(50000) << -1;
    QTest::newRow("hours") << u"理论:64"_s << -1;
}

void TestWeekText::timeIsFoundInALine()
{
    QFETCH(QString, line);
    QTEST(int(findLessons(line).at), "at");
}

/// Whatever stands in a cell: an answer, and a fault that lies within the text.
void TestWeekText::rubbishEndsWithAnAnswer()
{
    const QString letters = u"1290第周单双节星期一日,-()[]{}|/: 十大a\n，（】;"_s;
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (quint32 length = next(14); length > 0; --length)
            text += letters.at(next(quint32(letters.size())));
        const ReadWeeks weeks = readWeeks(text);
        QVERIFY2(weeks.fault.has_value() == weeks.weeks.isEmpty(), qPrintable(text));
        if (weeks.fault)
            QVERIFY2(weeks.fault->at <= text.size(), qPrintable(text));
        const ReadLessons read = readLessons(text);
        QVERIFY2(read.fault.has_value() == read.lessons.empty(), qPrintable(text));
        (void)findLessons(text);
        (void)periodsOfHead(text);
        (void)weekdaysOf(text);
    }
}

QTEST_MAIN(TestWeekText)
#include "tst_weektext.moc"
