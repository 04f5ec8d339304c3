// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/openingcalendar.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;
const QDate monday(2026, 9, 28);

LocalMoment at(const QString& iso)
{
    return localMomentFromIso(iso).value_or(LocalMoment{});
}

QString iso(const std::optional<LocalMoment>& moment)
{
    return moment ? isoText(*moment) : u"never"_s;
}

QString clock(const std::optional<QTime>& time)
{
    return time ? time->toString(u"HH:mm"_s) : u"closed"_s;
}

/// Monday to Friday 9-12 and 13:30-18, Saturday 10-14; the national week closed, a Saturday worked as a
/// Wednesday.
OpeningCalendar usualCalendar()
{
    WeekHours week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{540, 720}, {810, 1080}};
    week[2] = {{540, 1200}};
    week[5] = {{600, 840}};
    DayExceptions exceptions;
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1))
        exceptions.insert(day, {.kind = DayException::Kind::Closed});
    exceptions.insert(QDate(2026, 10, 10), {.kind = DayException::Kind::AsWeekday, .weekday = 3});
    exceptions.insert(QDate(2026, 10, 11), {.kind = DayException::Kind::AsWeekday});
    exceptions.insert(QDate(2026, 10, 12), {.kind = DayException::Kind::OtherHours, .hours = {{600, 660}}});
    return OpeningCalendar(week, exceptions);
}

DayHours randomHours(QRandomGenerator& random)
{
    DayHours hours;
    for (int count = random.bounded(4); count > 0; --count) {
        const int from = random.bounded(minutesOfDay);
        hours.append({from, from + random.bounded(1, 300)});
    }
    return hours;
}

OpeningCalendar randomCalendar(QRandomGenerator& random)
{
    WeekHours week;
    for (DayHours& hours : week)
        hours = random.bounded(3) == 0 ? DayHours{} : randomHours(random);
    DayExceptions exceptions;
    for (int day = 0; day < 20; ++day) {
        const auto kind = DayException::Kind(random.bounded(3));
        if (random.bounded(2) == 0)
            exceptions.insert(monday.addDays(day), {kind, random.bounded(8), randomHours(random), {}});
    }
    return OpeningCalendar(week, exceptions);
}

/// The next minute from `moment` on that `holds`, minute by minute.
template <typename Predicate>
std::optional<LocalMoment> bruteForce(LocalMoment moment, int days, Predicate holds)
{
    for (int minute = 0; minute < days * minutesOfDay; ++minute) {
        if (holds(moment))
            return moment;
        const bool midnight = moment.time == QTime(23, 59);
        moment = {midnight ? moment.date.addDays(1) : moment.date, moment.time.addSecs(60)};
    }
    return std::nullopt;
}

} // namespace

class OpeningCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextOpenTimes_data();
    void nextOpenTimes();
    void openUpToTheMinuteOfClosing();
    void closingTimes();
    void emptyCalendarIsAlwaysOpen();
    void emptyCalendarKeepsItsExceptions();
    void nothingEverOpenIsSaid();
    void invalidMomentsFindNothing();
    void midnightClosesAtTheLastMinute();
    void lastClosingGoesBackToAnOpenDay();
    void instantsAreReadInTheZone();
    void nextOpenIsTheFirstOpenMinute();
    void dueMomentsAreOpenInEveryZone_data();
    void dueMomentsAreOpenInEveryZone();
    void hoursAreRead_data();
    void hoursAreRead();
    void wrongHoursAreExplained_data();
    void wrongHoursAreExplained();
    void weekdaysAreRead();
};

void OpeningCalendarTest::nextOpenTimes_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("due");
    QTest::newRow("open") << u"2026-09-28T10:00"_s << u"2026-09-28T10:00"_s << u"2026-09-28T10:00"_s;
    QTest::newRow("before opening") << u"2026-09-28T07:00"_s << u"2026-09-28T09:00"_s
                                    << u"2026-09-28T09:00"_s;
    QTest::newRow("noon sharp") << u"2026-09-28T12:00"_s << u"2026-09-28T13:30"_s << u"2026-09-28T12:00"_s;
    QTest::newRow("lunch") << u"2026-09-28T12:01"_s << u"2026-09-28T13:30"_s << u"2026-09-28T13:30"_s;
    QTest::newRow("closing sharp") << u"2026-09-28T18:00"_s << u"2026-09-29T09:00"_s << u"2026-09-28T18:00"_s;
    QTest::newRow("sunday") << u"2026-09-27T10:00"_s << u"2026-09-28T09:00"_s << u"2026-09-28T09:00"_s;
    QTest::newRow("over the holidays")
        << u"2026-09-30T21:00"_s << u"2026-10-08T09:00"_s << u"2026-10-08T09:00"_s;
    QTest::newRow("a worked saturday")
        << u"2026-10-10T18:30"_s << u"2026-10-10T18:30"_s << u"2026-10-10T18:30"_s;
    QTest::newRow("other hours") << u"2026-10-12T09:00"_s << u"2026-10-12T10:00"_s << u"2026-10-12T10:00"_s;
}

void OpeningCalendarTest::nextOpenTimes()
{
    QFETCH(QString, moment);
    QFETCH(QString, open);
    QFETCH(QString, due);
    QCOMPARE(iso(usualCalendar().nextOpen(at(moment))), open);
    QCOMPARE(iso(usualCalendar().nextDue(at(moment))), due);
}

void OpeningCalendarTest::openUpToTheMinuteOfClosing()
{
    const auto calendar = usualCalendar();
    QVERIFY(!calendar.isOpen(at(u"2026-09-28T08:59"_s)));
    QVERIFY(calendar.isOpen(at(u"2026-09-28T09:00"_s)));
    QVERIFY(calendar.isOpen(at(u"2026-09-28T17:59"_s)));
    QVERIFY(!calendar.isOpen(at(u"2026-09-28T18:00"_s)));
    QVERIFY(!calendar.isOpen(at(u"2026-10-02T10:00"_s)));
}

void OpeningCalendarTest::closingTimes()
{
    const auto calendar = usualCalendar();
    QCOMPARE(clock(calendar.closingTime(monday)), u"18:00"_s);
    QCOMPARE(clock(calendar.closingTime(QDate(2026, 10, 1))), u"closed"_s);
    QCOMPARE(clock(calendar.closingTime(QDate(2026, 10, 10))), u"20:00"_s);
    QCOMPARE(clock(calendar.closingTime(QDate(2026, 10, 12))), u"11:00"_s);
    // A Sunday of work without a weekday named: Sunday has no hours, so it is as the first day that has.
    QCOMPARE(clock(calendar.closingTime(QDate(2026, 10, 11))), u"18:00"_s);
    QCOMPARE(iso(calendar.nextClosing(QDate(2026, 10, 1), at(u"2026-09-28T10:00"_s))), u"2026-10-08T18:00"_s);
    QCOMPARE(iso(calendar.nextClosing(monday, at(u"2026-09-28T18:00"_s))), u"2026-09-29T18:00"_s);
}

void OpeningCalendarTest::emptyCalendarIsAlwaysOpen()
{
    const OpeningCalendar calendar({}, {}, QTime(17, 30));
    QVERIFY(!calendar.hasHours());
    QVERIFY(calendar.isOpen(at(u"2026-09-27T03:00"_s)));
    QCOMPARE(iso(calendar.nextOpen(at(u"2026-09-27T23:59"_s))), u"2026-09-27T23:59"_s);
    QCOMPARE(clock(calendar.closingTime(monday)), u"17:30"_s);
    QCOMPARE(clock(OpeningCalendar().closingTime(monday)), u"18:00"_s);
    QCOMPARE(iso(OpeningCalendar().lastClosing(monday, at(u"2026-09-28T19:00"_s))), u"2026-09-28T23:59"_s);
}

void OpeningCalendarTest::emptyCalendarKeepsItsExceptions()
{
    const OpeningCalendar calendar(
        {},
        {{monday, {.kind = DayException::Kind::Closed}},
         {monday.addDays(1), {.kind = DayException::Kind::OtherHours, .hours = {{480, 500}}}},
         {monday.addDays(2), {.kind = DayException::Kind::AsWeekday, .weekday = 5}}});
    QCOMPARE(iso(calendar.nextOpen(at(u"2026-09-28T10:00"_s))), u"2026-09-29T08:00"_s);
    QCOMPARE(clock(calendar.closingTime(monday.addDays(1))), u"08:20"_s);
    QCOMPARE(clock(calendar.closingTime(monday.addDays(2))), u"18:00"_s);
}

void OpeningCalendarTest::nothingEverOpenIsSaid()
{
    DayExceptions exceptions;
    for (int day = 0; day < 1200; ++day)
        exceptions.insert(monday.addDays(day), {.kind = DayException::Kind::Closed});
    const OpeningCalendar calendar({}, exceptions);
    const LocalMoment now{monday, QTime(10, 0)};
    QCOMPARE(iso(calendar.nextOpen(now)), u"never"_s);
    QCOMPARE(iso(calendar.nextDue(now)), u"never"_s);
    QCOMPARE(iso(calendar.nextClosing(monday, now)), u"never"_s);
    QCOMPARE(iso(calendar.lastClosing(monday.addDays(20), now)), u"never"_s);
}

void OpeningCalendarTest::invalidMomentsFindNothing()
{
    const auto calendar = usualCalendar();
    QVERIFY(!calendar.isOpen(LocalMoment{}));
    QCOMPARE(iso(calendar.nextOpen({})), u"never"_s);
    QCOMPARE(iso(calendar.nextClosing({}, {})), u"never"_s);
    QCOMPARE(iso(calendar.lastClosing({}, {})), u"never"_s);
    QVERIFY(calendar.intervals({}).isEmpty());
}

void OpeningCalendarTest::midnightClosesAtTheLastMinute()
{
    WeekHours week;
    week.fill({{0, minutesOfDay}});
    const OpeningCalendar calendar(week);
    QCOMPARE(clock(calendar.closingTime(monday)), u"23:59"_s);
    QVERIFY(calendar.isOpen(at(u"2026-09-28T23:59"_s)));
    QCOMPARE(iso(calendar.nextDue(at(u"2026-09-28T23:59"_s))), u"2026-09-28T23:59"_s);
}

void OpeningCalendarTest::lastClosingGoesBackToAnOpenDay()
{
    const auto calendar = usualCalendar();
    const auto now = at(u"2026-09-28T10:00"_s);
    QCOMPARE(iso(calendar.lastClosing(QDate(2026, 10, 5), now)), u"2026-09-30T20:00"_s);
    QCOMPARE(iso(calendar.lastClosing(monday, now)), u"2026-09-28T18:00"_s);
    QCOMPARE(iso(calendar.lastClosing(QDate(2026, 10, 5), at(u"2026-10-01T08:00"_s))), u"never"_s);
    QCOMPARE(iso(calendar.lastClosing(monday, at(u"2026-09-28T18:00"_s))), u"never"_s);
}

void OpeningCalendarTest::instantsAreReadInTheZone()
{
    const QDateTime instant(monday, QTime(2, 0), Qt::UTC); // 10:00 in Shanghai, Sunday 19:00 in Los Angeles
    QVERIFY(usualCalendar().isOpen(instant, QTimeZone("Asia/Shanghai")));
    QVERIFY(!usualCalendar().isOpen(instant, QTimeZone("America/Los_Angeles")));
    QVERIFY(!usualCalendar().isOpen(instant, QTimeZone("UTC")));
}

void OpeningCalendarTest::nextOpenIsTheFirstOpenMinute()
{
    QRandomGenerator random(20260928);
    constexpr int days = 9;
    for (int round = 0; round < 300; ++round) {
        const auto calendar = randomCalendar(random);
        const LocalMoment moment{monday.addDays(random.bounded(20)),
                                 QTime(random.bounded(24), random.bounded(60))};
        const auto open = bruteForce(moment, days, [&](const LocalMoment& m) { return calendar.isOpen(m); });
        const auto due = bruteForce(moment, days, [&](const LocalMoment& m) {
            const int minute = m.time.hour() * 60 + m.time.minute();
            const DayHours hours = calendar.intervals(m.date);
            return calendar.isOpen(m)
                || std::ranges::any_of(hours, [&](const OpenInterval& i) { return i.until == minute; });
        });
        if (open)
            QCOMPARE(iso(calendar.nextOpen(moment)), iso(open));
        if (due)
            QCOMPARE(iso(calendar.nextDue(moment)), iso(due));
        const auto found = calendar.nextOpen(moment);
        QVERIFY(found && *found >= moment && calendar.isOpen(*found));
        QVERIFY(open || *found >= (LocalMoment{moment.date.addDays(days), moment.time}));
    }
}

void OpeningCalendarTest::dueMomentsAreOpenInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
        QTest::newRow(zone) << QByteArray(zone);
}

void OpeningCalendarTest::dueMomentsAreOpenInEveryZone()
{
    QFETCH(QByteArray, zone);
    const QTimeZone local(zone);
    const auto calendar = usualCalendar();
    QDateTime instant(QDate(2026, 1, 1), QTime(0, 7), Qt::UTC);
    for (; instant.date().year() == 2026; instant = instant.addSecs(4 * 3600 + 13 * 60)) {
        const auto open = calendar.nextOpen(localMoment(instant, local));
        QVERIFY(open);
        const QDateTime opening = instantOf(*open, local);
        QVERIFY(opening >= instant.addSecs(-59));
        QVERIFY(calendar.isOpen(opening, local));
        QCOMPARE(iso(localMoment(opening, local)), iso(open));
    }
}

void OpeningCalendarTest::hoursAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hours");
    QTest::newRow("one") << u"9:00-12:00"_s << u"09:00-12:00"_s;
    QTest::newRow("two") << u"13:30-17:00,9:00-12:00"_s << u"09:00-12:00, 13:30-17:00"_s;
    QTest::newRow("full width") << u"９：００～１２：００，１３：３０－１７：００"_s
                                << u"09:00-12:00, 13:30-17:00"_s;
    QTest::newRow("chinese") << u"9:00至12:00、13:30到17:00"_s << u"09:00-12:00, 13:30-17:00"_s;
    QTest::newRow("whole hours") << u"9 - 12; 14 – 18"_s << u"09:00-12:00, 14:00-18:00"_s;
    QTest::newRow("english") << u"9:00 to 12:00"_s << u"09:00-12:00"_s;
    QTest::newRow("touching") << u"9-12 12-13"_s << u"09:00-13:00"_s;
    QTest::newRow("all day") << u"0:00-24:00"_s << u"00:00-24:00"_s;
}

void OpeningCalendarTest::hoursAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, hours);
    const auto read = parseHours(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(hoursText(*read), hours);
    QVERIFY(*parseHours(hoursText(*read)) == *read);
}

void OpeningCalendarTest::wrongHoursAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u"  "_s << u"No hours are given"_s;
    QTest::newRow("words") << u"9:00-12:00, soon"_s << u"“soon” is not a stretch of hours"_s;
    QTest::newRow("hour 25") << u"9:00-25:00"_s << u"“9:00-25:00” has no such time"_s;
    QTest::newRow("minute 60") << u"9:60-11:00"_s << u"“9:60-11:00” has no such time"_s;
    QTest::newRow("past midnight") << u"22:00-2:00"_s << u"“22:00-2:00” ends before it begins"_s;
    QTest::newRow("nothing between") << u"9:00-9:00"_s << u"“9:00-9:00” ends before it begins"_s;
    QTest::newRow("overlap") << u"9-12, 11-13"_s << u"“9-12, 11-13” overlap"_s;
}

void OpeningCalendarTest::wrongHoursAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto read = parseHours(text);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(reason), qPrintable(read.error().sentence));
}

void OpeningCalendarTest::weekdaysAreRead()
{
    const QString chinese = u"一二三四五六日"_s;
    const QStringList english{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                              u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    for (int day = 1; day <= 7; ++day) {
        QCOMPARE(parseWeekday(u"周"_s + chinese.at(day - 1)), day);
        QCOMPARE(parseWeekday(u" 星期"_s + chinese.at(day - 1)), day);
        QCOMPARE(parseWeekday(english.at(day - 1)), day);
        QCOMPARE(parseWeekday(english.at(day - 1).left(3).toUpper()), day);
    }
    QCOMPARE(parseWeekday(u"周天"_s), 7);
    for (const QString& text : {u""_s, u"周"_s, u"周八"_s, u"Wde"_s, u"3"_s, u"Monda"_s})
        QVERIFY2(!parseWeekday(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(OpeningCalendarTest)
#include "tst_openingcalendar.moc"
