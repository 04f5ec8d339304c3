// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarexport.h"
#include "models/exchange/calendarfiles/calendarreview.h"
#include "models/exchange/calendarfiles/calendarwriting.h"
#include "tests/publishing/publishkit.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;
using State = ReviewedEvent::State;

/// The centre's plan as calendars, and calendars of others as sessions and as times when somebody cannot
/// come.
class TestCalendarReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<PublishKit>(); }
    void cleanup() { m_kit.reset(); }

    void nothingPublishedIsNothingToGiveOut();
    void calendarOfAnActivityARoomAndAPerson();
    void changesCountUp();
    void sequenceIsWhenItWasPublished();
    void draftsCountUpToo();
    void cancelledSessionStaysAsCancelled();
    void ownCalendarComesBackAsItIs();
    void ownCalendarThatWasMovedMovesTheSession();
    void eventsOfOthersBecomeSessions();
    void nextVersionChangesWhatItBrought();
    void nextVersionCallsOff();
    void lockedSessionsStayWhereTheyAre();
    void lockedSessionsAreCalledOffAllTheSame();
    void archivedRoomIsNotTaken();
    void wrongEventsAreToldAndTheOthersTaken();
    void repeatingEventsFillTheTermOfTheActivity();
    void roomsAreKnownByTheirNames();
    void busyTimesOfAPerson();
    void busyTimesOverNightAndDays();
    void busyTimesOfTheNextVersion();
    void missingFileIsExplained();

private:
    QString write(const QByteArray& lines)
    {
        const QString path = m_kit->file().filePath(u"other.ics"_s);
        QFile file(path);
        const QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + lines + "END:VCALENDAR\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("other.ics was not written");
        return path;
    }
    static QByteArray event(const QByteArray& uid, const QByteArray& lines)
    {
        return "BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "\nEND:VEVENT\n";
    }
    CalendarReview sessions(const QByteArray& lines)
    {
        const auto review = reviewSessions(m_kit->store(), m_kit->activity, write(lines));
        if (!review)
            qFatal("%s", testkit::why(review).constData());
        return *review;
    }
    CalendarReview busy(const QByteArray& lines)
    {
        const auto review = reviewAvailability(m_kit->store(), m_kit->wang, write(lines));
        if (!review)
            qFatal("%s", testkit::why(review).constData());
        return *review;
    }
    void take(const CalendarReview& review)
    {
        const auto done = m_kit->store().perform(review.action);
        if (!done)
            qFatal("%s", testkit::why(done).constData());
    }
    CalendarFile calendar(TimetableOf of, qint64 id, TimetablePlan plan = TimetablePlan::Published)
    {
        TimetableScope scope{of, id};
        scope.plan = plan;
        const auto found = calendarOf(m_kit->store(), scope);
        if (!found)
            qFatal("%s", testkit::why(found).constData());
        return *found;
    }
    QString ownCalendar()
    {
        const QString path = m_kit->file().filePath(u"own.ics"_s);
        if (!writeCalendarFile(path, calendar(TimetableOf::Activity, m_kit->activity)))
            qFatal("own.ics was not written");
        return path;
    }

    std::unique_ptr<PublishKit> m_kit;
};

void TestCalendarReview::nothingPublishedIsNothingToGiveOut()
{
    TimetableScope scope{TimetableOf::Activity, m_kit->activity};
    const auto none = calendarOf(m_kit->store(), scope);
    QVERIFY(!none);
    QCOMPARE(none.error().rule, u"calendar-empty"_s);
    scope.plan = TimetablePlan::Draft;
    const auto draft = calendarOf(m_kit->store(), scope);
    QVERIFY2(draft, testkit::why(draft));
    QVERIFY(draft->events.first().description.contains(u"Draft"_s));
}

void TestCalendarReview::calendarOfAnActivityARoomAndAPerson()
{
    m_kit->publishAll();
    const CalendarFile ofActivity = calendar(TimetableOf::Activity, m_kit->activity);
    QCOMPARE(ofActivity.events.size(), 2);
    QVERIFY(ofActivity.events.first().summary.endsWith(u"1/2: Sensors"_s));
    QCOMPARE(ofActivity.zone.id(), QByteArray("Asia/Shanghai"));
    QCOMPARE(calendar(TimetableOf::Room, m_kit->lab2).events.size(), 2);
    QCOMPARE(calendar(TimetableOf::Person, m_kit->wang).events.size(), 2); // the teacher
    QCOMPARE(calendar(TimetableOf::Person, m_kit->zhang).events.size(), 2); // a student
    QVERIFY(!calendarOf(m_kit->store(), {TimetableOf::Person, m_kit->anna}));
    QVERIFY(!calendarOf(m_kit->store(), {TimetableOf::Room, m_kit->lab3}));
}

void TestCalendarReview::changesCountUp()
{
    m_kit->publishAll();
    const CalendarEvent before = calendar(TimetableOf::Activity, m_kit->activity).events.first();
    m_kit->set(u"session"_s, m_kit->first, u"starts"_s, u"2026-09-20T09:00"_s);
    QCOMPARE(calendar(TimetableOf::Activity, m_kit->activity).events.first().starts, before.starts);
    m_kit->file().clock().advanceSeconds(60);
    m_kit->publishAll();
    const CalendarEvent after = calendar(TimetableOf::Activity, m_kit->activity).events.first();
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.starts, u"2026-09-20T09:00"_s);
    QVERIFY(after.sequence > before.sequence);
    QVERIFY(after.changedAt > before.changedAt);
}

void TestCalendarReview::sequenceIsWhenItWasPublished()
{
    m_kit->publishAll();
    const qint64 at = m_kit->store().clock().now();
    const CalendarEvent before = calendar(TimetableOf::Activity, m_kit->activity).events.first();
    QCOMPARE(before.changedAt, at);
    // A file that joined later holds the same row, and not how often it was written.
    m_kit->set(u"published_session"_s, m_kit->first, u"minutes"_s, u"95"_s);
    m_kit->set(u"published_session"_s, m_kit->first, u"minutes"_s, u"100"_s);
    QCOMPARE(calendar(TimetableOf::Activity, m_kit->activity).events.first().sequence, before.sequence);
    // Published again, even by a computer whose clock is slow.
    m_kit->set(u"session"_s, m_kit->first, u"starts"_s, u"2026-09-20T09:00"_s);
    m_kit->file().clock().advanceSeconds(-3600);
    m_kit->publishAll();
    const CalendarEvent after = calendar(TimetableOf::Activity, m_kit->activity).events.first();
    QVERIFY(after.sequence > before.sequence);
    QVERIFY(after.changedAt > before.changedAt);
}

void TestCalendarReview::draftsCountUpToo()
{
    const auto sequence = [this](TimetablePlan plan) {
        return calendar(TimetableOf::Activity, m_kit->activity, plan).events.first().sequence;
    };
    const int first = sequence(TimetablePlan::Draft);
    m_kit->set(u"session"_s, m_kit->first, u"minutes"_s, u"90"_s);
    m_kit->file().clock().advanceSeconds(60);
    const int second = sequence(TimetablePlan::Draft);
    QVERIFY(second > first);
    m_kit->file().clock().advanceSeconds(60);
    m_kit->publishAll();
    QVERIFY(sequence(TimetablePlan::Published) > second);
}

void TestCalendarReview::cancelledSessionStaysAsCancelled()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    m_kit->publishAll();
    QVERIFY(calendar(TimetableOf::Activity, m_kit->activity).events.last().cancelled);
}

void TestCalendarReview::ownCalendarComesBackAsItIs()
{
    m_kit->publishAll();
    const auto review = reviewSessions(m_kit->store(), m_kit->activity, ownCalendar());
    QVERIFY2(review, testkit::why(review));
    QCOMPARE(review->count(State::Same), 2);
    QVERIFY(review->action.steps.isEmpty());
}

void TestCalendarReview::ownCalendarThatWasMovedMovesTheSession()
{
    m_kit->publishAll();
    const QString path = ownCalendar();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("20260926T", "20260927T");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto review = reviewSessions(m_kit->store(), m_kit->activity, path);
    QCOMPARE(review->count(State::Changed), 1);
    QVERIFY(review->events.last().sentence.contains(u"2026-09-26 14:00"_s));
    take(*review);
    QCOMPARE(testkit::valueOf(m_kit->store(), u"session"_s, u"starts"_s, m_kit->second),
             u"2026-09-27T14:00"_s);
    QCOMPARE(m_kit->count("SELECT count(*) FROM session"), 2);
}

void TestCalendarReview::eventsOfOthersBecomeSessions()
{
    const QByteArray lines =
        event("a",
              "SUMMARY:Robots\nDTSTART:20261010T060000Z\nDTEND:20261010T073000Z\nURL:https://meet.example/1")
        + event("b", "SUMMARY:Cars\nDTSTART:20261017T060000Z\nDURATION:PT2H\nDESCRIPTION:Bring one");
    const CalendarReview review = sessions(lines);
    QCOMPARE(review.count(State::New), 2);
    QCOMPARE(review.events.first().when, u"2026-10-10 14:00-15:30"_s);
    take(review);
    QCOMPARE(m_kit->text("SELECT starts FROM session WHERE title='Robots'"), u"2026-10-10T14:00"_s);
    QCOMPARE(m_kit->count("SELECT minutes FROM session WHERE title='Cars'"), 120);
    QCOMPARE(m_kit->text("SELECT online_link FROM session WHERE title='Robots'"),
             u"https://meet.example/1"_s);
    QCOMPARE(m_kit->count("SELECT number FROM session WHERE title='Cars'"), 4);
    QVERIFY(m_kit->store().undo()); // one step
    QCOMPARE(m_kit->count("SELECT count(*) FROM session"), 2);
    QVERIFY(m_kit->store().redo());
    QCOMPARE(sessions(lines).count(State::Same), 2);
    // Ids that were made of names do not push those made by the clock.
    const qint64 byClock = m_kit->addSession(u"2026-11-01T09:00"_s);
    QVERIFY(byClock > m_kit->count("SELECT id FROM session WHERE title='Cars'"));
}

void TestCalendarReview::nextVersionChangesWhatItBrought()
{
    take(sessions(event("a", "SUMMARY:Robots\nDTSTART:20261010T060000Z\nDURATION:PT1H")));
    const CalendarReview next =
        sessions(event("a", "SEQUENCE:1\nSUMMARY:Robots II\nDTSTART:20261011T060000Z\nDURATION:PT1H"));
    QCOMPARE(next.count(State::Changed), 1);
    take(next);
    QCOMPARE(m_kit->count("SELECT count(*) FROM session"), 3);
    QCOMPARE(m_kit->text("SELECT starts FROM session WHERE title='Robots II'"), u"2026-10-11T14:00"_s);
}

void TestCalendarReview::nextVersionCallsOff()
{
    const QByteArray off =
        event("a", "STATUS:CANCELLED\nSUMMARY:Robots\nDTSTART:20261010T060000Z\nDURATION:PT1H");
    QCOMPARE(sessions(off).count(State::LeftOut), 1); // nobody knows of it
    take(sessions(event("a", "SUMMARY:Robots\nDTSTART:20261010T060000Z\nDURATION:PT1H")));
    take(sessions(off));
    QCOMPARE(m_kit->text("SELECT state FROM session WHERE title='Robots'"), u"cancelled"_s);
}

void TestCalendarReview::lockedSessionsStayWhereTheyAre()
{
    const auto robots = [](const QByteArray& more) {
        return event("a", "SUMMARY:Robots\nDURATION:PT1H\n" + more);
    };
    take(sessions(robots("DTSTART:20261010T060000Z")));
    const qint64 robotsId = m_kit->count("SELECT id FROM session WHERE title='Robots'");
    m_kit->set(u"session"_s, robotsId, u"time_locked"_s, u"1"_s);
    const CalendarReview moved = sessions(robots("DTSTART:20261011T060000Z"));
    QCOMPARE(moved.count(State::LeftOut), 1);
    QVERIFY2(moved.events.first().sentence.contains(u"time"_s)
                 && moved.events.first().sentence.contains(u"2026-10-10 14:00"_s),
             qPrintable(moved.events.first().sentence));
    QVERIFY(moved.action.steps.isEmpty());
    const CalendarReview longer = sessions(event("a",
                                                 "SUMMARY:Robots\nDTSTART:20261010T060000Z\n"
                                                 "DURATION:PT2H"));
    QCOMPARE(longer.count(State::LeftOut), 1);
    // Another room is no matter of the time; a locked room is.
    const QByteArray elsewhere = robots("DTSTART:20261010T060000Z\nLOCATION:Lab 3");
    QCOMPARE(sessions(elsewhere).count(State::Changed), 1);
    m_kit->set(u"session"_s, robotsId, u"room_locked"_s, u"1"_s);
    const CalendarReview locked = sessions(elsewhere);
    QCOMPARE(locked.count(State::LeftOut), 1);
    QVERIFY2(locked.events.first().sentence.contains(u"room"_s), qPrintable(locked.events.first().sentence));
    QVERIFY(locked.action.steps.isEmpty());
}

void TestCalendarReview::lockedSessionsAreCalledOffAllTheSame()
{
    take(sessions(event("a", "SUMMARY:Robots\nDTSTART:20261010T060000Z\nDURATION:PT1H")));
    const qint64 robots = m_kit->count("SELECT id FROM session WHERE title='Robots'");
    m_kit->set(u"session"_s, robots, u"time_locked"_s, u"1"_s);
    take(sessions(event("a", "STATUS:CANCELLED\nSUMMARY:Robots\nDTSTART:20261012T060000Z\nDURATION:PT1H")));
    QCOMPARE(m_kit->text("SELECT state||' '||starts FROM session WHERE title='Robots'"),
             u"cancelled 2026-10-10T14:00"_s);
}

void TestCalendarReview::archivedRoomIsNotTaken()
{
    take(sessions(event("a", "SUMMARY:A\nDTSTART:20261010T060000Z\nDURATION:PT1H")));
    m_kit->set(u"room"_s, m_kit->lab3, u"archived"_s, u"1"_s);
    const CalendarReview review =
        sessions(event("a", "SUMMARY:A\nLOCATION:Lab 3\nDTSTART:20261011T060000Z\nDURATION:PT1H")
                 + event("b", "SUMMARY:B\nLOCATION:Lab 3\nDTSTART:20261010T080000Z\nDURATION:PT1H"));
    for (const ReviewedEvent& one : review.events)
        QVERIFY2(one.sentence.contains(u"Lab 3 is in the archive"_s), qPrintable(one.sentence));
    take(review);
    QCOMPARE(m_kit->count("SELECT count(*) FROM session WHERE title IN ('A','B') AND room IS NULL"), 2);
    QCOMPARE(m_kit->text("SELECT note FROM session WHERE title='B'"), u"Lab 3"_s);
    QCOMPARE(m_kit->text("SELECT starts FROM session WHERE title='A'"), u"2026-10-11T14:00"_s);
}

void TestCalendarReview::wrongEventsAreToldAndTheOthersTaken()
{
    const CalendarReview review =
        sessions(event("a", "SUMMARY:Day\nDTSTART;VALUE=DATE:20261010")
                 + event("b", "SUMMARY:Moment\nDTSTART:20261010T060000Z")
                 + event("c", "SUMMARY:Week\nDTSTART:20261010T060000Z\nDURATION:P7D")
                 + event("d", "SUMMARY:Mars\nDTSTART;TZID=Mars:20261010T060000\nDURATION:PT1H")
                 + event("e", "SUMMARY:Good\nDTSTART:20261010T060000Z\nDURATION:PT1H"));
    QCOMPARE(review.count(State::Wrong), 4);
    for (const ReviewedEvent& one : review.events)
        QVERIFY(one.state != State::Wrong || !one.sentence.isEmpty());
    QCOMPARE(review.count(State::New), 1);
    QVERIFY2(review.summary().contains(u"1 new"_s) && review.summary().contains(u"4 wrong"_s),
             qPrintable(review.summary()));
    take(review);
}

void TestCalendarReview::repeatingEventsFillTheTermOfTheActivity()
{
    const QByteArray weekly =
        event("a", "SUMMARY:Club\nDTSTART:20260801T060000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY");
    const CalendarReview review = sessions(weekly);
    QCOMPARE(review.count(State::New), 16); // Saturdays from 12 Sep to 26 Dec
    take(review);
    QCOMPARE(sessions(weekly).count(State::Same), 16);
    for (const QString& column : {u"starts_on"_s, u"ends_on"_s}) {
        const auto done = m_kit->store().perform(
            EditRecords{u"activity"_s, {m_kit->activity}, {{column, QJsonValue::Null}}});
        QVERIFY2(done, testkit::why(done));
    }
    const CalendarReview without = sessions(weekly);
    QCOMPARE(without.count(State::Wrong), 1);
    QVERIFY(without.action.steps.isEmpty());
}

void TestCalendarReview::roomsAreKnownByTheirNames()
{
    take(sessions(event("a", "SUMMARY:A\nLOCATION:lab 3\nDTSTART:20261010T060000Z\nDURATION:PT1H")
                  + event("b", "SUMMARY:B\nLOCATION:Town hall\nDTSTART:20261010T080000Z\nDURATION:PT1H")));
    QCOMPARE(m_kit->count("SELECT room FROM session WHERE title='A'"), m_kit->lab3);
    QCOMPARE(m_kit->text("SELECT note FROM session WHERE title='B' AND room IS NULL"), u"Town hall"_s);
}

void TestCalendarReview::busyTimesOfAPerson()
{
    const CalendarReview review =
        busy(event("a", "SUMMARY:Meeting\nDTSTART:20261010T060000Z\nDURATION:PT1H")
             + event("b", "SUMMARY:Free\nTRANSP:TRANSPARENT\nDTSTART:20261011T060000Z\nDURATION:PT1H")
             + event("c", "SUMMARY:Over\nDTSTART:20260110T060000Z\nDURATION:PT1H")
             + event("d", "SUMMARY:Holiday\nDTSTART;VALUE=DATE:20261012\nDTEND;VALUE=DATE:20261014"));
    QCOMPARE(review.count(State::New), 2);
    QCOMPARE(review.count(State::LeftOut), 2);
    take(review);
    QCOMPARE(m_kit->count("SELECT count(*) FROM availability WHERE level='no'"), 3);
    QCOMPARE(m_kit->count("SELECT starts FROM availability WHERE note='Meeting'"), 14 * 60);
    QCOMPARE(m_kit->count("SELECT min(ends) FROM availability WHERE note='Holiday'"), 1440);
}

void TestCalendarReview::busyTimesOverNightAndDays()
{
    take(busy(event("a", "SUMMARY:Night\nDTSTART:20261010T140000Z\nDURATION:PT4H"))); // 22:00 to 2:00
    QCOMPARE(m_kit->text("SELECT group_concat(day||' '||starts||'-'||ends, '; ') FROM (SELECT * FROM "
                         "availability ORDER BY day)"),
             u"2026-10-10 1320-1440; 2026-10-11 0-120"_s);
    const CalendarReview years = busy(event("b", "SUMMARY:Leave\nDTSTART:20261010T140000Z\nDURATION:P3000D"));
    QCOMPARE(years.count(State::Wrong), 1);
}

void TestCalendarReview::busyTimesOfTheNextVersion()
{
    take(busy(event("a", "SUMMARY:M\nDTSTART:20261010T060000Z\nDURATION:PT1H")
              + event("b", "SUMMARY:N\nDTSTART:20261011T060000Z\nDURATION:PT1H")));
    const CalendarReview next =
        busy(event("a", "SUMMARY:M\nDTSTART:20261010T070000Z\nDURATION:PT1H")
             + event("b", "STATUS:CANCELLED\nSUMMARY:N\nDTSTART:20261011T060000Z\nDURATION:PT1H"));
    QCOMPARE(next.count(State::Changed), 2);
    take(next);
    QCOMPARE(m_kit->count("SELECT count(*) FROM availability"), 1);
    QCOMPARE(m_kit->count("SELECT starts FROM availability"), 15 * 60);
}

void TestCalendarReview::missingFileIsExplained()
{
    const auto review = reviewSessions(m_kit->store(), m_kit->activity, u"/nowhere/x.ics"_s);
    QVERIFY(!review);
    QVERIFY(review.error().sentence.contains(u"x.ics"_s));
}

QTEST_GUILESS_MAIN(TestCalendarReview)
#include "tst_calendarreview.moc"
