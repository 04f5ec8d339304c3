// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/sessiontime.h"
#include "models/activities/calendar/wallclock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

const QList<QByteArray> zones{"Asia/Shanghai", "America/Los_Angeles", "UTC"};

SessionTime timeOf(const char* starts, int minutes)
{
    return *SessionTime::fromText(QString::fromLatin1(starts), minutes);
}

} // namespace

/// What stands on the wall clock, and what is odd about it.
class TestSessionTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack();
    void wrongTextsAreNoTimes_data();
    void wrongTextsAreNoTimes();
    void sessionThatEndsBeforeItBeginsIsRefused();
    void sessionOverMidnightIsSaid();
    void tooShortAndTooLongAreRefused();
    void timeThatDoesNotExistIsSaid();
    void timeThatComesTwiceIsSaid();
    void changeOfClocksWithinIsSaid();
    void mostTimesAreNotOdd();
    void wallClockComesBackInEveryZone();
};

void TestSessionTime::textComesBack()
{
    const SessionTime time = timeOf("2026-11-02T10:05", 95);
    QCOMPARE(time.startText(), u"2026-11-02T10:05"_s);
    QCOMPARE(time.endText(), u"2026-11-02T11:40"_s);
    QCOMPARE(timeOf("2026-12-31T23:30", 60).endText(), u"2027-01-01T00:30"_s);
    QCOMPARE(timeOf("2026-12-31T23:00", 60).endText(), u"2027-01-01T00:00"_s);
    QVERIFY(!timeOf("2026-12-31T23:00", 60).overMidnight());
    QVERIFY(timeOf("2026-11-02T10:05", 95) < timeOf("2026-11-02T10:10", 5));
}

void TestSessionTime::wrongTextsAreNoTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "2026-11-02", "2026-11-02 10:05", "2026-11-02T10:5", "2026-13-02T10:05", "2026-11-31T10:05",
          "2026-11-02T24:00", "2026-11-02T10:05:00", "02.11.2026T10:05"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSessionTime::wrongTextsAreNoTimes()
{
    QFETCH(QString, text);
    QVERIFY(!SessionTime::fromText(text, 60));
    const auto between = sessionBetween(u"2026-11-02T10:00"_s, text);
    QVERIFY(!between.ok());
    QVERIFY(between.error().sentence.contains(u"“%1”"_s.arg(text)));
}

void TestSessionTime::sessionThatEndsBeforeItBeginsIsRefused()
{
    const auto refused = sessionBetween(u"2026-11-02T10:00"_s, u"2026-11-02T09:00"_s);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().rule, u"session-ends-before"_s);
    QCOMPARE(refused.error().sentence,
             u"The session begins at 2026-11-02 10:00 and ends at 2026-11-02 09:00, before that."_s);
    QVERIFY(!sessionBetween(u"2026-11-02T10:00"_s, u"2026-11-02T10:00"_s).ok());
    const auto night = sessionBetween(QDate(2026, 11, 2), 22 * 60, 60);
    QVERIFY(!night.ok());
    QVERIFY(night.error().waysOut.constFirst().contains(u"next day"_s));
}

void TestSessionTime::sessionOverMidnightIsSaid()
{
    const auto time = sessionBetween(u"2026-11-02T22:00"_s, u"2026-11-03T01:30"_s);
    QVERIFY(time.ok());
    QCOMPARE(*time, timeOf("2026-11-02T22:00", 210));
    QVERIFY(time->overMidnight());
    QCOMPARE(time->endDate(), QDate(2026, 11, 3));
    QCOMPARE(oddities(*time, QTimeZone("Asia/Shanghai")),
             QStringList{u"It ends on the next day, at 2026-11-03 01:30."_s});
}

void TestSessionTime::tooShortAndTooLongAreRefused()
{
    QCOMPARE(sessionBetween(u"2026-11-02T10:00"_s, u"2026-11-02T10:04"_s).error().rule, u"session-length"_s);
    QVERIFY(sessionBetween(u"2026-11-02T10:00"_s, u"2026-11-02T10:05"_s).ok());
    QVERIFY(sessionBetween(u"2026-11-02T10:00"_s, u"2026-11-03T10:00"_s).ok());
    const auto camp = sessionBetween(u"2026-07-02T10:00"_s, u"2026-07-09T10:00"_s);
    QVERIFY(camp.error().sentence.contains(u"168 hours"_s));
    QVERIFY(!sessionBetween(u"0001-01-01T10:00"_s, u"9999-12-31T10:00"_s).ok());
}

void TestSessionTime::timeThatDoesNotExistIsSaid()
{
    const QTimeZone losAngeles("America/Los_Angeles");
    const QStringList said = oddities(timeOf("2026-03-08T02:30", 60), losAngeles);
    QVERIFY(said.contains(
        u"2026-03-08 02:30 does not exist in America/Los_Angeles: the clocks are put forward."_s));
    QVERIFY(oddities(timeOf("2026-03-08T02:30", 60), QTimeZone("Asia/Shanghai")).isEmpty());
    QCOMPARE(wallMoment(QDate(2026, 3, 8), 150, losAngeles).occurrences, 0);
}

void TestSessionTime::timeThatComesTwiceIsSaid()
{
    const QTimeZone losAngeles("America/Los_Angeles");
    const QStringList said = oddities(timeOf("2026-11-01T01:30", 20), losAngeles);
    QVERIFY(
        said.contains(u"2026-11-01 01:30 comes twice in America/Los_Angeles: the clocks are put back."_s));
    QCOMPARE(wallMoment(QDate(2026, 11, 1), 90, losAngeles).occurrences, 2);
}

void TestSessionTime::changeOfClocksWithinIsSaid()
{
    const QTimeZone losAngeles("America/Los_Angeles");
    QCOMPARE(realMinutes(timeOf("2026-03-07T22:00", 480), losAngeles), 420);
    QCOMPARE(realMinutes(timeOf("2026-10-31T22:00", 480), losAngeles), 540);
    const QStringList said = oddities(timeOf("2026-10-31T22:00", 480), losAngeles);
    QVERIFY(said.contains(u"The clocks change in between: it really lasts 540 minutes, not 480."_s));
    QCOMPARE(realMinutes(timeOf("2026-10-31T22:00", 480), QTimeZone("Asia/Shanghai")), 480);
    // China had summer time too: in 1988 from the 17th of April on, at two o'clock.
    QCOMPARE(realMinutes(timeOf("1988-04-16T22:00", 480), QTimeZone("Asia/Shanghai")), 420);
}

void TestSessionTime::mostTimesAreNotOdd()
{
    for (const QByteArray& zone : zones)
        QVERIFY(oddities(timeOf("2026-11-02T10:05", 95), QTimeZone(zone)).isEmpty());
    QVERIFY(oddities(timeOf("2026-11-02T10:05", 95), QTimeZone()).isEmpty());
}

void TestSessionTime::wallClockComesBackInEveryZone()
{
    for (const QByteArray& id : zones) {
        const QTimeZone zone(id);
        for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
            for (int minute = 0; minute < 1440; minute += 30) {
                const WallMoment moment = wallMoment(date, minute, zone);
                if (moment.occurrences == 0)
                    continue;
                const QDateTime shown =
                    QDateTime::fromSecsSinceEpoch(moment.instant, Qt::UTC).toTimeZone(zone);
                QCOMPARE(shown.date(), date);
                QCOMPARE(shown.time(), QTime(minute / 60, minute % 60));
            }
        }
    }
}

QTEST_MAIN(TestSessionTime)
#include "tst_sessiontime.moc"
