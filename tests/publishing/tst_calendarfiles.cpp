// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarreading.h"
#include "models/exchange/calendarfiles/calendarwriting.h"
#include "tests/publishing/pythonreader.h"
#include "tests/testkit/verify.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Calendars out and in: by ourselves, by another program, and with all that can be wrong with them.
class TestCalendarFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void anotherProgramReadsIt();
    void changesOfClocksTravelAlong();
    void timesOfOthersComeIntoOurZone_data();
    void timesOfOthersComeIntoOurZone();
    void unknownZoneIsRefusedForThatEvent();
    void ownZoneOfTheFileIsUsed();
    void repeatingEventsAreTakenWithinTheTerm_data();
    void repeatingEventsAreTakenWithinTheTerm();
    void repeatingEventWithoutATermIsRefused();
    void exceptionsAndMovedOnesHold();
    void eventThatRepeatsTooFastIsRefused_data();
    void eventThatRepeatsTooFastIsRefused();
    void badEventsAreToldBesideGoodOnes();
    void sameEventTwiceIsTheLaterVersion();
    void lengthsAreOfTheWallClock();
    void filesThatAreNoCalendarAreRefused_data();
    void filesThatAreNoCalendarAreRefused();
    void encodingOfOldProgramsIsRead();
    void fiftyThousandEventsAreQuick();
    void moreThanThatIsRefused();
    void brokenFilesNeverCrash();
    void unwritableFileIsExplained();

private:
    static QByteArray calendar(const QByteArray& lines)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
            + QByteArray(lines).replace("\n", "\r\n") + "\r\nEND:VCALENDAR\r\n";
    }
    static QByteArray event(const QByteArray& lines, const QByteArray& uid = "u1")
    {
        return "BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "\nEND:VEVENT";
    }
    static CalendarReading inShanghai()
    {
        CalendarReading reading;
        reading.zone = QTimeZone("Asia/Shanghai");
        reading.from = QDate(2026, 9, 7);
        reading.until = QDate(2027, 1, 10);
        return reading;
    }
    static ReadCalendar read(const QByteArray& bytes, const CalendarReading& reading = inShanghai())
    {
        const auto found = readCalendar(bytes, reading);
        if (!found)
            qFatal("%s", testkit::why(found).constData());
        return *found;
    }
    static QStringList starts(const ReadCalendar& calendar)
    {
        QStringList texts;
        for (const ReadEvent& one : calendar.events)
            texts << one.startText();
        return texts;
    }
    static CalendarFile file(const QByteArray& zone)
    {
        CalendarFile calendar;
        calendar.name = u"IoT; Inside, Out\\"_s;
        calendar.zone = QTimeZone(zone);
        calendar.events << CalendarEvent{u"session-1@a.kitcamp"_s,
                                         3,
                                         u"2026-09-19T14:00"_s,
                                         100,
                                         false,
                                         u"物联网 1/8: Sensors; and, more\\"_s,
                                         u"实验室二"_s,
                                         u"With 王敏\nOnline: x"_s,
                                         u"https://example.edu/a?b=c,d;e"_s,
                                         1'790'000'000};
        calendar.events << CalendarEvent{
            u"session-2@a.kitcamp"_s, 0, u"2026-11-01T00:30"_s, 120, true, u"Night"_s, {}, {}, {}, 0};
        return calendar;
    }
};

void TestCalendarFiles::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai");
    QTest::newRow("Los Angeles, over the change of clocks") << QByteArray("America/Los_Angeles");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata");
}

void TestCalendarFiles::whatIsWrittenIsReadAgain()
{
    QFETCH(const QByteArray, zone);
    const CalendarFile written = file(zone);
    CalendarReading reading = inShanghai();
    reading.zone = QTimeZone(zone);
    const ReadCalendar found = read(calendarBytes(written), reading);
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.name, written.name);
    QCOMPARE(found.events.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const CalendarEvent& before = written.events[i];
        const ReadEvent& after = found.events[i];
        QCOMPARE(after.uid, before.uid);
        QCOMPARE(after.sequence, before.sequence);
        QCOMPARE(after.startText(), before.starts);
        QCOMPARE(after.minutes, before.minutes);
        QCOMPARE(after.cancelled, before.cancelled);
        QCOMPARE(after.summary, before.summary);
        QCOMPARE(after.location, before.location);
        QCOMPARE(after.description, before.description);
        QCOMPARE(after.url, before.url);
    }
}

void TestCalendarFiles::anotherProgramReadsIt()
{
    const auto found = readByPython(u"icalendar"_s, R"(
import json, sys
from icalendar import Calendar
with open(sys.argv[1], 'rb') as f:
    c = Calendar.from_ical(f.read())
events = [{'uid': str(e['UID']), 'summary': str(e['SUMMARY']), 'location': str(e.get('LOCATION', '')),
    'start': e['DTSTART'].dt.isoformat(), 'end': e['DTEND'].dt.isoformat(), 'sequence': int(e['SEQUENCE']),
    'status': str(e['STATUS']), 'description': str(e.get('DESCRIPTION', ''))} for e in c.walk('VEVENT')]
zones = [str(z['TZID']) for z in c.walk('VTIMEZONE')]
print(json.dumps({'events': events, 'zones': zones, 'offset': str(c.walk('VTIMEZONE')[0].to_tz().utcoffset(
    c.walk('VEVENT')[0]['DTSTART'].dt.replace(tzinfo=None)))}))
)",
                                    calendarBytes(file("America/Los_Angeles")));
    if (!found)
        QSKIP("python3-icalendar is not installed; another program's reading was not tried.");
    const QJsonArray events = found->value("events"_L1).toArray();
    QCOMPARE(events.size(), 2);
    const QJsonObject first = events[0].toObject();
    QCOMPARE(first["summary"_L1].toString(), u"物联网 1/8: Sensors; and, more\\"_s);
    QCOMPARE(first["location"_L1].toString(), u"实验室二"_s);
    QCOMPARE(first["start"_L1].toString(), u"2026-09-19T14:00:00-07:00"_s);
    QCOMPARE(first["end"_L1].toString(), u"2026-09-19T15:40:00-07:00"_s);
    QCOMPARE(first["sequence"_L1].toInt(), 3);
    QCOMPARE(first["status"_L1].toString(), u"CONFIRMED"_s);
    QCOMPARE(first["description"_L1].toString(), u"With 王敏\nOnline: x"_s);
    QCOMPARE(events[1].toObject()["status"_L1].toString(), u"CANCELLED"_s);
    QCOMPARE(found->value("zones"_L1).toArray().first().toString(), u"America/Los_Angeles"_s);
    QCOMPARE(found->value("offset"_L1).toString(), u"-1 day, 17:00:00"_s); // by our own VTIMEZONE
}

void TestCalendarFiles::changesOfClocksTravelAlong()
{
    const QByteArray bytes = calendarBytes(file("America/Los_Angeles"));
    QVERIFY(bytes.contains("BEGIN:VTIMEZONE") && bytes.contains("BEGIN:DAYLIGHT"));
    QVERIFY2(bytes.contains("DTSTART:20261101T020000"), bytes.constData());
    QVERIFY(!calendarBytes(file("UTC")).contains("VTIMEZONE"));
}

void TestCalendarFiles::timesOfOthersComeIntoOurZone_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("local");
    QTest::newRow("UTC") << QByteArray("DTSTART:20260919T060000Z") << u"2026-09-19T14:00"_s;
    QTest::newRow("another zone") << QByteArray("DTSTART;TZID=Europe/Paris:20260919T080000")
                                  << u"2026-09-19T14:00"_s;
    QTest::newRow("Windows") << QByteArray("DTSTART;TZID=China Standard Time:20260919T140000")
                             << u"2026-09-19T14:00"_s;
    QTest::newRow("long name") << QByteArray(
        "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20260919T150000")
                               << u"2026-09-19T14:00"_s;
    QTest::newRow("no zone: ours") << QByteArray("DTSTART:20260919T140000") << u"2026-09-19T14:00"_s;
    QTest::newRow("the day before") << QByteArray("DTSTART;TZID=America/New_York:20260918T203000")
                                    << u"2026-09-19T08:30"_s;
}

void TestCalendarFiles::timesOfOthersComeIntoOurZone()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QString, local);
    const ReadCalendar found = read(calendar(event(start + "\nDURATION:PT1H30M")));
    QCOMPARE(starts(found), QStringList{local});
    QCOMPARE(found.events.first().minutes, 90);
}

void TestCalendarFiles::unknownZoneIsRefusedForThatEvent()
{
    const ReadCalendar found =
        read(calendar(event("SUMMARY:Odd\nDTSTART;TZID=Mars/Olympus:20260919T140000") + "\n"
                      + event("DTSTART:20260920T140000\nDTEND:20260920T150000", "u2")));
    QCOMPARE(found.events.size(), 1);
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.first().event, u"Odd"_s);
    QVERIFY2(found.problems.first().sentence.contains(u"Mars/Olympus"_s),
             qPrintable(found.problems.first().sentence));
}

void TestCalendarFiles::ownZoneOfTheFileIsUsed()
{
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Campus\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                            "TZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n";
    const ReadCalendar found =
        read(calendar(zone + event("DTSTART;TZID=Campus:20260919T150000\nDURATION:PT1H")));
    QCOMPARE(starts(found), QStringList{u"2026-09-19T14:00"_s});
}

void TestCalendarFiles::repeatingEventsAreTakenWithinTheTerm_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::newRow("each Saturday, counted")
        << QByteArray("DTSTART:20260919T140000\nRRULE:FREQ=WEEKLY;COUNT=8") << 8 << u"2026-09-19T14:00"_s;
    QTest::newRow("for ever") << QByteArray("DTSTART:20200104T140000\nRRULE:FREQ=WEEKLY") << 18
                              << u"2026-09-12T14:00"_s;
    QTest::newRow("until") << QByteArray("DTSTART:20260919T140000\nRRULE:FREQ=DAILY;UNTIL=20260922T060000Z")
                           << 4 << u"2026-09-19T14:00"_s;
    QTest::newRow("two weekdays") << QByteArray(
        "DTSTART:20260908T080000\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5")
                                  << 5 << u"2026-09-08T08:00"_s;
    QTest::newRow("days by hand") << QByteArray(
        "DTSTART:20260908T080000\nRDATE:20260910T090000,20280101T090000")
                                  << 2 << u"2026-09-08T08:00"_s;
    QTest::newRow("over before") << QByteArray("DTSTART:20200104T140000\nRRULE:FREQ=WEEKLY;COUNT=3") << 0
                                 << QString();
    QTest::newRow("the clocks of its own zone change")
        << QByteArray("DTSTART;TZID=Europe/Paris:20261024T080000\nRRULE:FREQ=DAILY;COUNT=2") << 2
        << u"2026-10-24T14:00"_s;
}

void TestCalendarFiles::repeatingEventsAreTakenWithinTheTerm()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const int, count);
    QFETCH(const QString, first);
    const ReadCalendar found = read(calendar(event(lines + "\nDURATION:PT1H")));
    QVERIFY2(found.problems.isEmpty(),
             found.problems.isEmpty() ? "" : qPrintable(found.problems.first().sentence));
    QCOMPARE(found.events.size(), count);
    QCOMPARE(starts(found).value(0), first);
    if (QByteArray(QTest::currentDataTag()).startsWith("the clocks"))
        QCOMPARE(starts(found).last(), u"2026-10-25T15:00"_s);
}

void TestCalendarFiles::repeatingEventWithoutATermIsRefused()
{
    CalendarReading reading = inShanghai();
    reading.until = {};
    const ReadCalendar found =
        read(calendar(event("DTSTART:20260919T140000\nRRULE:FREQ=WEEKLY;COUNT=2")), reading);
    QCOMPARE(found.events.size(), 0);
    QCOMPARE(found.problems.size(), 1);
}

void TestCalendarFiles::exceptionsAndMovedOnesHold()
{
    const ReadCalendar found = read(calendar(
        event("DTSTART;TZID=Asia/Shanghai:20260919T140000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4\n"
              "EXDATE:20260926T060000Z")
        + "\n"
        + event(
            "RECURRENCE-ID;TZID=Asia/Shanghai:20261003T140000\nDTSTART;TZID=Asia/Shanghai:20261004T090000\n"
            "DURATION:PT2H\nSUMMARY:Moved")));
    QCOMPARE(starts(found),
             (QStringList{u"2026-09-19T14:00"_s, u"2026-10-04T09:00"_s, u"2026-10-10T14:00"_s}));
    QCOMPARE(found.events[1].instance, u"2026-10-03T14:00"_s); // the same one as before it was moved
    QCOMPARE(found.events[1].minutes, 120);
}

void TestCalendarFiles::eventThatRepeatsTooFastIsRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("each second") << QByteArray("FREQ=SECONDLY");
    QTest::newRow("each minute") << QByteArray("FREQ=MINUTELY;COUNT=5");
    QTest::newRow("each hour") << QByteArray("FREQ=HOURLY");
    QTest::newRow("each second of a day")
        << QByteArray("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;"
                      "BYMINUTE=0,1,2,3,4,5,6,7,8,"
                      "9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30");
    QTest::newRow("a day that never comes") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    QTest::newRow("nonsense") << QByteArray("FREQ=SOMETIMES");
}

void TestCalendarFiles::eventThatRepeatsTooFastIsRefused()
{
    QFETCH(const QByteArray, rule);
    QElapsedTimer timer;
    timer.start();
    const auto found = readCalendar(
        calendar(event("SUMMARY:Fast\nDTSTART:20200101T000000\nDURATION:PT5M\nRRULE:" + rule)), inShanghai());
    QVERIFY2(found, testkit::why(found));
    if (qstrcmp(QTest::currentDataTag(), "nonsense") != 0)
        QCOMPARE(found->problems.size(), 1);
    QVERIFY(found->events.size() <= 1);
}

void TestCalendarFiles::badEventsAreToldBesideGoodOnes()
{
    const ReadCalendar found =
        read(calendar(event("SUMMARY:No start") + "\n"
                      + event("SUMMARY:Backwards\nDTSTART:20260919T140000\nDTEND:20260919T130000", "u2")
                      + "\n" + event("SUMMARY:Bad day\nDTSTART:20260231T140000\nDURATION:PT1H", "u3") + "\n"
                      + event("SUMMARY:Good\nDTSTART:20260919T140000\nDTEND:20260919T150000", "u4") + "\n"
                      + event("SUMMARY:Whole day\nDTSTART;VALUE=DATE:20260920", "u5")));
    QStringList good;
    for (const ReadEvent& one : found.events)
        good << one.summary;
    QVERIFY2(good.contains(u"Good"_s) && good.contains(u"Whole day"_s), qPrintable(good.join(u',')));
    QVERIFY(!good.contains(u"Backwards"_s) && !good.contains(u"No start"_s));
    for (const CalendarLineProblem& problem : found.problems)
        QVERIFY(!problem.sentence.isEmpty());
    QVERIFY(found.events.last().allDay);
    QCOMPARE(found.events.last().minutes, 1440);
}

void TestCalendarFiles::sameEventTwiceIsTheLaterVersion()
{
    const ReadCalendar found =
        read(calendar(event("SEQUENCE:2\nSUMMARY:New\nDTSTART:20260919T140000\nDURATION:PT1H") + "\n"
                      + event("SEQUENCE:1\nSUMMARY:Old\nDTSTART:20260919T090000\nDURATION:PT1H")));
    QCOMPARE(found.events.size(), 1);
    QCOMPARE(found.events.first().summary, u"New"_s);
}

void TestCalendarFiles::lengthsAreOfTheWallClock()
{
    CalendarReading reading = inShanghai();
    reading.zone = QTimeZone("America/Los_Angeles");
    // From 00:30 to 03:30 on the day when an hour comes twice: four hours long, three on the clock.
    const ReadCalendar found = read(
        calendar(event("DTSTART;TZID=America/Los_Angeles:20261101T003000\nDTEND;TZID=America/Los_Angeles:"
                       "20261101T033000")),
        reading);
    QCOMPARE(found.events.first().minutes, 180);
}

void TestCalendarFiles::filesThatAreNoCalendarAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear Li,\n\nsee you on Monday.");
    QTest::newRow("a table") << QByteArray("day,time\n2026-09-19,14:00");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Robo");
    QTest::newRow("ends of nothing") << QByteArray("BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QTest::newRow("an event alone") << QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n");
}

void TestCalendarFiles::filesThatAreNoCalendarAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto found = readCalendar(bytes, inShanghai());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::File);
    QVERIFY(!found.error().sentence.isEmpty());
}

void TestCalendarFiles::encodingOfOldProgramsIsRead()
{
    const QByteArray gbk =
        "\xbb\xfa\xc6\xf7\xc8\xcb\xbf\xce\xb3\xcc\xb5\xc4\xb5\xda\xd2\xbb\xb4\xce\xc9\xcf\xbf\xce";
    const ReadCalendar found =
        read(calendar(event("SUMMARY:" + gbk + "\nDTSTART:20260919T140000\nDURATION:PT1H")));
    QCOMPARE(found.events.first().summary, u"机器人课程的第一次上课"_s);
}

void TestCalendarFiles::fiftyThousandEventsAreQuick()
{
    QByteArray lines;
    for (int i = 0; i < 50'000; ++i)
        lines += event("SUMMARY:Event\nDTSTART;TZID=Asia/Shanghai:20260919T140000\nDURATION:PT1H",
                       QByteArray::number(i))
            + "\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(calendar(lines)).events.size(), 50'000);
    // A wide berth: a loop that grows with the square of the events takes minutes.
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("50,000 events were read in %lld ms", timer.elapsed());
}

void TestCalendarFiles::moreThanThatIsRefused()
{
    CalendarReading reading = inShanghai();
    reading.limit = 3;
    QByteArray lines;
    for (int i = 0; i < 4; ++i)
        lines += event("DTSTART:20260919T140000", QByteArray::number(i)) + "\n";
    const auto found = readCalendar(calendar(lines), reading);
    QVERIFY(!found);
    QCOMPARE(found.error().rule, u"calendar-size"_s);
    const auto repeated =
        readCalendar(calendar(event("DTSTART:20260919T140000\nRRULE:FREQ=DAILY;COUNT=9")), reading);
    QVERIFY(!repeated);
    QCOMPARE(repeated.error().rule, u"calendar-size"_s);
}

void TestCalendarFiles::brokenFilesNeverCrash()
{
    const QByteArray whole = calendarBytes(file("America/Los_Angeles"))
        + calendar(event("DTSTART:20260919T140000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260926T140000"));
    quint32 state = 7;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 300; ++round) {
        // Some are cut off, in all some bytes are others.
        QByteArray bytes = round % 3 == 0 ? whole.left(static_cast<qsizetype>(next() % whole.size())) : whole;
        for (int i = 0; i < 5 && !bytes.isEmpty(); ++i)
            bytes[static_cast<qsizetype>(next() % bytes.size())] = static_cast<char>(next() >> 24);
        [[maybe_unused]] const auto found = readCalendar(bytes, inShanghai());
    }
}

void TestCalendarFiles::unwritableFileIsExplained()
{
    const auto done = writeCalendarFile(u"/nowhere/at/all.ics"_s, file("UTC"));
    QVERIFY(!done);
    QVERIFY(done.error().sentence.contains(u"all.ics"_s));
    CalendarReading reading = inShanghai();
    const auto found = readCalendarFile(u"/nowhere/at/all.ics"_s, reading);
    QVERIFY(!found);
    QVERIFY(found.error().sentence.contains(u"all.ics"_s));
}

QTEST_GUILESS_MAIN(TestCalendarFiles)
#include "tst_calendarfiles.moc"
