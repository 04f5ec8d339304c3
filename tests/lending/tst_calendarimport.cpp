// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/calendarimport.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class CalendarImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void wrongDatesAreExplained_data();
    void wrongDatesAreExplained();
    void nationalHolidayIsRead();
    void kindsAreRead_data();
    void kindsAreRead();
    void wrongRowsAreNamed_data();
    void wrongRowsAreNamed();
    void goodRowsSurviveBadOnes();
    void sameDateTwiceIsNamedOnlyWhenItDiffers();
};

void CalendarImportTest::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate first(2026, 10, 1);
    const QDate last(2026, 10, 7);
    QTest::newRow("iso") << u"2026-10-01"_s << first << first;
    QTest::newRow("slashes") << u"2026/10/1"_s << first << first;
    QTest::newRow("chinese") << u"2026年10月1日"_s << first << first;
    QTest::newRow("full width") << u"２０２６／１０／１"_s << first << first;
    QTest::newRow("range") << u"2026-10-01~2026-10-07"_s << first << last;
    QTest::newRow("wave") << u"2026-10-01 ～ 2026-10-07"_s << first << last;
    QTest::newRow("hyphen") << u"2026-10-01-2026-10-07"_s << first << last;
    QTest::newRow("short end") << u"2026年10月1日至7日"_s << first << last;
    QTest::newRow("month and day") << u"2026/10/1 – 10/7"_s << first << last;
    QTest::newRow("english") << u"2026-10-01 to 2026-10-07"_s << first << last;
    QTest::newRow("over new year") << u"2026-12-31~2027-01-02"_s << QDate(2026, 12, 31) << QDate(2027, 1, 2);
}

void CalendarImportTest::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto span = parseDateSpan(text);
    QVERIFY2(span, qPrintable(span ? QString() : span.error().sentence));
    QCOMPARE(span->first, first);
    QCOMPARE(span->last, last);
}

void CalendarImportTest::wrongDatesAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no date") << u"tomorrow"_s << u"is not a date: write it like 2026-10-01"_s;
    QTest::newRow("us order") << u"10/1/2026"_s << u"is not a date: write it like"_s;
    QTest::newRow("31 september") << u"2026-09-31"_s << u"is not a date of the calendar"_s;
    QTest::newRow("29 february") << u"2026年2月29日"_s << u"is not a date of the calendar"_s;
    QTest::newRow("backwards") << u"2026-10-07~2026-10-01"_s << u"ends before it begins"_s;
    QTest::newRow("wrong year") << u"2026-10-01~2036-10-07"_s << u"longer than a year"_s;
    QTest::newRow("empty") << QString() << u"is not a date"_s;
    QTest::newRow("long") << QString(100000, u'9') << u"is not a date"_s;
}

void CalendarImportTest::wrongDatesAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto span = parseDateSpan(text);
    QVERIFY(!span);
    QVERIFY2(span.error().sentence.contains(reason), qPrintable(span.error().sentence));
    QVERIFY(span.error().sentence.size() < 500);
}

void CalendarImportTest::nationalHolidayIsRead()
{
    const auto import = importCalendar({{u"日期"_s, u"类型"_s, u"说明"_s},
                                        {u"2026年10月1日至7日"_s, u"休"_s, u"国庆节"_s},
                                        {},
                                        {u"2026-10-10"_s, u"班"_s, u"周三"_s, u"国庆节调休"_s},
                                        {u"2026-10-12"_s, u"9:00-12:00,13:30-17:00"_s}});
    QVERIFY(import.problems.isEmpty());
    QCOMPARE(import.exceptions.size(), 9);
    QVERIFY((import.exceptions.value(QDate(2026, 10, 7))
             == DayException{.kind = DayException::Kind::Closed, .note = u"国庆节"_s}));
    QVERIFY((import.exceptions.value(QDate(2026, 10, 10))
             == DayException{.kind = DayException::Kind::AsWeekday, .weekday = 3, .note = u"国庆节调休"_s}));
    QVERIFY((import.exceptions.value(QDate(2026, 10, 12))
             == DayException{.kind = DayException::Kind::OtherHours, .hours = {{540, 720}, {810, 1020}}}));
}

void CalendarImportTest::kindsAreRead_data()
{
    using Kind = DayException::Kind;
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QString>("hours");
    const auto row = [](const char* name, const QStringList& cells, Kind kind, int weekday = 0,
                        const QString& hours = {}) {
        QTest::newRow(name) << cells << int(kind) << weekday << hours;
    };
    row("closed", {u"CLOSED"_s}, Kind::Closed);
    row("holiday", {u"放假"_s}, Kind::Closed);
    row("second date", {u"2026-10-01"_s, u"休"_s}, Kind::Closed);
    row("work", {u"班"_s}, Kind::AsWeekday);
    row("open", {u"Open"_s}, Kind::AsWeekday);
    row("open as", {u"open"_s, u"Wed"_s}, Kind::AsWeekday, 3);
    row("brackets", {u"班（周五）"_s}, Kind::AsWeekday, 5);
    row("one cell", {u"open wednesday"_s}, Kind::AsWeekday, 3);
    row("weekday alone", {u"星期日"_s}, Kind::AsWeekday, 7);
    row("hours alone", {u"9-12"_s}, Kind::OtherHours, 0, u"09:00-12:00"_s);
    row("open with hours", {u"班"_s, u"9:00～12:00"_s}, Kind::OtherHours, 0, u"09:00-12:00"_s);
    row("note before", {u"校庆"_s, u"休"_s}, Kind::Closed);
    row("anniversary", {u"周年庆"_s, u"班"_s}, Kind::AsWeekday);
}

void CalendarImportTest::kindsAreRead()
{
    QFETCH(QStringList, cells);
    QFETCH(int, kind);
    QFETCH(int, weekday);
    QFETCH(QString, hours);
    const auto import = importCalendar({QStringList{u"2026-10-01"_s} + cells});
    QVERIFY2(import.problems.isEmpty(), qPrintable(import.problems.value(0).reason));
    QCOMPARE(import.exceptions.size(), 1);
    const DayException exception = import.exceptions.value(QDate(2026, 10, 1));
    QCOMPARE(int(exception.kind), kind);
    QCOMPARE(exception.weekday, weekday);
    QCOMPARE(hoursText(exception.hours), hours);
}

void CalendarImportTest::wrongRowsAreNamed_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("reason");
    QTest::newRow("date") << QStringList{u"1 Oct"_s, u"休"_s} << u"1 Oct"_s << u"“1 Oct” is not a date"_s;
    QTest::newRow("second date") << QStringList{u"2026-10-07"_s, u"2026-10-01"_s, u"休"_s}
                                 << u"2026-10-07~2026-10-01"_s << u"ends before it begins"_s;
    QTest::newRow("nothing said") << QStringList{u"2026-10-01"_s, u"国庆节"_s} << u"国庆节"_s
                                  << u"Nothing says what the day is"_s;
    QTest::newRow("date alone") << QStringList{u"2026-10-01"_s} << QString()
                                << u"Nothing says what the day is"_s;
    QTest::newRow("weekday") << QStringList{u"2026-10-01"_s, u"班"_s, u"周八"_s} << u"周八"_s
                             << u"“周八” is not a weekday"_s;
    QTest::newRow("hours") << QStringList{u"2026-10-01"_s, u"9:00-8:00"_s} << u"9:00-8:00"_s
                           << u"ends before it begins"_s;
    QTest::newRow("both") << QStringList{u"2026-10-01"_s, u"休"_s, u"9:00-12:00"_s} << u"休"_s
                          << u"both closed and open"_s;
    QTest::newRow("weekday and hours") << QStringList{u"2026-10-01"_s, u"班"_s, u"Wed"_s, u"9:00-12:00"_s}
                                       << u"09:00-12:00"_s << u"keep one"_s;
    QTest::newRow("NUL") << QStringList{QString(QChar(u'\0')) + u"x"_s, u"休"_s} << u"x"_s
                         << u"is not a date"_s;
}

void CalendarImportTest::wrongRowsAreNamed()
{
    QFETCH(QStringList, row);
    QFETCH(QString, cell);
    QFETCH(QString, reason);
    const auto import = importCalendar({{u"date"_s, u"kind"_s}, {}, row});
    QVERIFY(import.exceptions.isEmpty());
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().row, 3);
    QCOMPARE(import.problems.first().cell, cell);
    QVERIFY2(import.problems.first().reason.contains(reason), qPrintable(import.problems.first().reason));
}

void CalendarImportTest::goodRowsSurviveBadOnes()
{
    const auto import =
        importCalendar({{u"2026-10-01"_s, u"休"_s}, {u"never"_s, u"休"_s}, {u"2026-10-03"_s, u"休"_s}});
    QCOMPARE(import.exceptions.keys(), (QList<QDate>{QDate(2026, 10, 1), QDate(2026, 10, 3)}));
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().row, 2);
}

void CalendarImportTest::sameDateTwiceIsNamedOnlyWhenItDiffers()
{
    const auto import = importCalendar({{u"2026-10-01~2026-10-03"_s, u"休"_s},
                                        {u"2026-10-02"_s, u"休"_s},
                                        {u"2026-10-03~2026-10-05"_s, u"班"_s}});
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().row, 3);
    QVERIFY(import.problems.first().reason.contains(u"2026-10-03 is given by an earlier row"_s));
    // Of a row that is wrong nothing is taken.
    QCOMPARE(import.exceptions.size(), 3);
}

QTEST_GUILESS_MAIN(CalendarImportTest)
#include "tst_calendarimport.moc"
