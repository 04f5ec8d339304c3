// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/busyactions.h"
#include "models/activities/sessions/calendarchange.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/calendarlookups.h"
#include "tests/sessions/sessioncentre.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using Way = SessionHit::Way;

/// Holidays, terms, exams, bells, rooms and people change: each session that is hit is shown, and goes along.
class TestCalendarChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileGivesTheCalendarAndTheBells();
    void aNewHolidayShowsItsSessionsAndTheMakeUpDayTakesThem();
    void aHolidayWithoutMakeUpLeavesThemToPlaceOrCancels();
    void aHolidayTakenBackOffersWhatSeriesLeftOut();
    void aLockedSessionStaysUnlessAsked();
    void aPastSessionIsNotHit();
    void aTermThatBeginsLaterMovesItsSessions();
    void theNextTermIsMadeFromTheLast();
    void overlappingTermsAndMondaysThatAreNoneAreRefused();
    void examsHitOnlyTheSchoolsThatTakePart();
    void changedBellsMoveTheSessionsOfThesePeriods();
    void bellsThatCannotBeAreRefused();
    void aClosureCountsTheTimeToSetUp();
    void anArchivedRoomShowsWhatIsPlannedInIt();
    void aTeacherWhoCannotShowsTheSessions();
    void busyTimesAreReplacedPerPersonAndClearedAfterTheTerm();

private:
    static CalendarDesk deskOf(SessionCentre& centre, QDate today = QDate(2026, 9, 7))
    {
        return {centre->reader(), centre->ids(), today};
    }
};

void TestCalendarChanges::theFileGivesTheCalendarAndTheBells()
{
    SessionCentre centre;
    const auto calendar = loadTeachingCalendar(centre->reader());
    VERIFY_DONE(calendar);
    QCOMPARE(calendar->terms().size(), size_t(2));
    QVERIFY(calendar->isOff(QDate(2026, 10, 3)));
    QCOMPARE(calendar->countsAs(QDate(2026, 9, 27)), QDate(2026, 10, 5));
    const auto tables = loadPeriodTables(centre->reader());
    VERIFY_DONE(tables);
    QCOMPARE(tables->clockOf(PeriodRange{5, 5}, QDate(2026, 9, 8)), std::optional(ClockRange{870, 915}));
    QCOMPARE(tables->clockOf(PeriodRange{5, 5}, QDate(2026, 12, 8)), std::optional(ClockRange{840, 885}));
    QCOMPARE(termAround(*calendar, QDate(2027, 2, 1))->id, centre.next);
    QCOMPARE(termAround(*calendar, QDate(2030, 1, 1))->id, centre.next);
}

void TestCalendarChanges::aNewHolidayShowsItsSessionsAndTheMakeUpDayTakesThem()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const Contents before = contentsOf(*centre);
    const auto prepared =
        daysChange(deskOf(centre),
                   {{QDate(2026, 9, 19), TeachingDay::Kind::Off, {}, u"Typhoon"_s},
                    {QDate(2026, 9, 20), TeachingDay::Kind::As, QDate(2026, 9, 19), u"Typhoon"_s}},
                   {}, u"Typhoon"_s);
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(1));
    const SessionHit& hit = prepared->hits.front();
    QCOMPARE(hit.session, sessions.at(1));
    QCOMPARE(hit.name, u"Python, session 2"_s);
    QVERIFY(hit.sentence.contains(u"Typhoon"_s));
    QCOMPARE(hit.ways.first(), Way::Move);
    QCOMPARE(wayTitle(hit.ways.first(), hit), u"Move to 2026-09-20 10:00"_s);
    const auto done = centre->perform(changeOf(*prepared, {}));
    VERIFY_DONE(done);
    QVERIFY(centre.starts(centre.python).contains(u"2026-09-20T10:00"_s));
    QCOMPARE(centre->sentence(done->opId), u"Changed the calendar: Typhoon; 1 session(s) went along"_s);
    VERIFY_DONE(centre->undo());
    QCOMPARE(contentsOf(*centre), before);
}

void TestCalendarChanges::aHolidayWithoutMakeUpLeavesThemToPlaceOrCancels()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const std::vector<TeachingDay> days{{QDate(2026, 9, 12), TeachingDay::Kind::Off, {}, u"Storm"_s},
                                        {QDate(2026, 9, 19), TeachingDay::Kind::Off, {}, u"Storm"_s}};
    const auto prepared = daysChange(deskOf(centre), days, {}, u"Storm"_s);
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(2));
    QCOMPARE(prepared->hits.front().ways, (QList<Way>{Way::ToPlace, Way::Cancel, Way::Keep}));
    VERIFY_DONE(centre->perform(changeOf(*prepared, {Way::ToPlace, Way::Cancel})));
    QCOMPARE(centre.value(u"session"_s, u"starts"_s, sessions.at(0)), QString());
    QCOMPARE(centre.value(u"session"_s, u"state"_s, sessions.at(1)), u"cancelled"_s);
    QCOMPARE(centre.value(u"session"_s, u"note"_s, sessions.at(1)), u"✕ Storm"_s);
}

void TestCalendarChanges::aHolidayTakenBackOffersWhatSeriesLeftOut()
{
    SessionCentre centre;
    const auto series = centre.planner().addSeries(centre.wish(), centre.saturdays(3, 6));
    VERIFY_DONE(series);
    VERIFY_DONE(centre->perform(series->action));
    const auto prepared = daysChange(deskOf(centre), {}, {QDate(2026, 10, 3)}, u"National Day"_s);
    VERIFY_DONE(prepared);
    QVERIFY(prepared->hits.empty());
    QCOMPARE(prepared->remarks.size(), 1);
    QVERIFY(prepared->remarks.first().contains(u"2026-10-03"_s));
    VERIFY_DONE(centre->perform(changeOf(*prepared, {})));
    const auto offered = centre.planner().offered(series->action.series.id);
    VERIFY_DONE(offered);
    QCOMPARE(offered->front().free, std::optional(QDate(2026, 10, 3)));
}

void TestCalendarChanges::aLockedSessionStaysUnlessAsked()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    VERIFY_DONE(centre.file().set(u"session"_s, sessions.first(), u"time_locked"_s, u"1"_s));
    const auto prepared = daysChange(
        deskOf(centre), {{QDate(2026, 9, 12), TeachingDay::Kind::Off, {}, u"Storm"_s}}, {}, u"Storm"_s);
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.front().ways.first(), Way::Keep);
    VERIFY_DONE(centre->perform(changeOf(*prepared, {})));
    QCOMPARE(centre.value(u"session"_s, u"starts"_s, sessions.first()), u"2026-09-12T10:00"_s);
}

void TestCalendarChanges::aPastSessionIsNotHit()
{
    SessionCentre centre;
    centre.addSaturdays(1, 1);
    const auto prepared =
        daysChange(deskOf(centre, QDate(2026, 9, 14)),
                   {{QDate(2026, 9, 12), TeachingDay::Kind::Off, {}, u"Storm"_s}}, {}, u"Storm"_s);
    VERIFY_DONE(prepared);
    QVERIFY(prepared->hits.empty());
}

void TestCalendarChanges::aTermThatBeginsLaterMovesItsSessions()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    TeachingTerm term = centre.teachingTerm();
    term.firstMonday = QDate(2026, 8, 31);
    const auto prepared = termChange(deskOf(centre, QDate(2026, 8, 1)), term, {});
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(2));
    VERIFY_DONE(centre->perform(changeOf(*prepared, {})));
    QCOMPARE(centre.starts(centre.python), (QStringList{u"2026-09-05T10:00"_s, u"2026-09-12T10:00"_s}));
}

void TestCalendarChanges::theNextTermIsMadeFromTheLast()
{
    SessionCentre centre;
    const auto next = nextTerm(centre->reader(), QDate(2026, 9, 7));
    VERIFY_DONE(next);
    QCOMPARE(next->name, u"2027-2028-1"_s);
    QCOMPARE(next->firstMonday, QDate(2027, 9, 6)); // 52 weeks after the autumn before
    QCOMPARE(next->weeks, 18);
    const auto prepared = termChange(deskOf(centre), *next, {});
    VERIFY_DONE(prepared);
    VERIFY_DONE(centre->perform(changeOf(*prepared, {})));
    QCOMPARE(rowCount(*centre, u"term"_s), 3);
    TestStore empty(centre.file().domain());
    const auto first = nextTerm(empty->reader(), QDate(2026, 8, 20));
    VERIFY_DONE(first);
    QCOMPARE(first->name, u"2026-2027-1"_s);
    QCOMPARE(first->firstMonday.dayOfWeek(), 1);
}

void TestCalendarChanges::overlappingTermsAndMondaysThatAreNoneAreRefused()
{
    SessionCentre centre;
    VERIFY_REFUSED(termChange(deskOf(centre),
                              {.name = u"2026-2027-3"_s, .firstMonday = QDate(2026, 12, 7), .weeks = 4}, {}),
                   "terms-overlap");
    VERIFY_REFUSED(termChange(deskOf(centre),
                              {.name = u"2026-2027-1"_s, .firstMonday = QDate(2028, 9, 4), .weeks = 4}, {}),
                   "term-name");
    QVERIFY(!termChange(deskOf(centre),
                        {.name = u"2027-2028-1"_s, .firstMonday = QDate(2027, 9, 7), .weeks = 18}, {}));
    QVERIFY(
        !termChange(deskOf(centre), {.name = u"soon"_s, .firstMonday = QDate(2027, 9, 6), .weeks = 18}, {}));
}

void TestCalendarChanges::examsHitOnlyTheSchoolsThatTakePart()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    centre.file().add(u"participation"_s,
                      {{"activity"_L1, QString::number(centre.python)},
                       {"person"_L1, QString::number(centre.li)},
                       {"state"_L1, u"confirmed"_s}});
    const QDate from(2026, 9, 14);
    const auto north =
        examsChange(deskOf(centre), 0, {centre.north, 0, from, from.addDays(6), u"Exams North"_s});
    VERIFY_DONE(north);
    QVERIFY(north->hits.empty());
    const auto south =
        examsChange(deskOf(centre), 0, {centre.south, 0, from, from.addDays(6), u"Exams South"_s});
    VERIFY_DONE(south);
    QCOMPARE(south->hits.size(), size_t(1));
    QVERIFY(south->hits.front().sentence.contains(u"Exams South"_s));
    VERIFY_DONE(centre->perform(changeOf(*south, {})));
    QCOMPARE(rowCount(*centre, u"exam_period"_s), 1);
    QCOMPARE(centre.starts(centre.python).size(), 2);
    VERIFY_REFUSED(examsChange(deskOf(centre), 0, {0, 0, from, from.addDays(-1), {}}), "exams-end-before");
}

void TestCalendarChanges::changedBellsMoveTheSessionsOfThesePeriods()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    const auto tables = loadPeriodTables(centre->reader());
    VERIFY_DONE(tables);
    PeriodTable summer = *tables->tableOn(QDate(2026, 9, 12));
    summer.periods[2].starts += 10;
    summer.periods[3].starts += 10;
    summer.periods[3].ends += 10;
    summer.periods[2].ends += 10;
    const auto prepared = bellsChange(deskOf(centre), summer);
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(2));
    VERIFY_DONE(centre->perform(changeOf(*prepared, {Way::Move, Way::Keep})));
    QCOMPARE(centre.starts(centre.python), (QStringList{u"2026-09-12T10:10"_s, u"2026-09-19T10:00"_s}));
}

void TestCalendarChanges::bellsThatCannotBeAreRefused()
{
    SessionCentre centre;
    PeriodTable table{.campus = u"West"_s, .periods = {{1, 480, 525}, {2, 520, 565}}};
    VERIFY_REFUSED(bellsChange(deskOf(centre), table), "bells");
    table.periods = {{1, 480, 470}};
    VERIFY_REFUSED(bellsChange(deskOf(centre), table), "bells");
    table = {.periods = {{1, 480, 525}}};
    VERIFY_REFUSED(bellsChange(deskOf(centre), table), "bells-name");
}

void TestCalendarChanges::aClosureCountsTheTimeToSetUp()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    const RoomClosure closure{0, centre.lab1, u"2026-09-12T08:00"_s, u"2026-09-12T10:00"_s, u"painting"_s};
    const auto none = closureChange(deskOf(centre), closure);
    VERIFY_DONE(none);
    QVERIFY(none->hits.empty());
    VERIFY_DONE(centre.file().set(u"session"_s, sessions.first(), u"setup_minutes"_s, u"30"_s));
    const auto hit = closureChange(deskOf(centre), closure);
    VERIFY_DONE(hit);
    QCOMPARE(hit->hits.size(), size_t(1));
    QCOMPARE(hit->title, u"Lab 1: painting"_s);
    VERIFY_DONE(centre->perform(changeOf(*hit, {Way::OtherRoom})));
    QCOMPARE(centre.value(u"session"_s, u"room"_s, sessions.first()), QString());
    QCOMPARE(rowCount(*centre, u"room_closure"_s), 1);
    VERIFY_REFUSED(
        closureChange(deskOf(centre), {0, centre.lab1, u"2026-09-12T10:00"_s, u"2026-09-12T08:00"_s, {}}),
        "closure-ends-before");
}

void TestCalendarChanges::anArchivedRoomShowsWhatIsPlannedInIt()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    const auto prepared = roomsChange(deskOf(centre, QDate(2026, 9, 14)), {centre.lab1}, true);
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(1));
    QCOMPARE(wayTitle(Way::OtherRoom, prepared->hits.front()), u"Take the room away: to be chosen later"_s);
    const auto away = centre->perform(changeOf(*prepared, {Way::OtherRoom}));
    VERIFY_DONE(away);
    QCOMPARE(centre->sentence(away->opId), u"Archived Lab 1; 1 session(s) went along"_s);
    VERIFY_DONE(centre->undo());
    const auto archived = centre->perform(changeOf(*prepared, {Way::Keep}));
    VERIFY_DONE(archived);
    QCOMPARE(centre->sentence(archived->opId), u"Archived Lab 1"_s);
    QCOMPARE(centre.value(u"room"_s, u"archived"_s, centre.lab1), u"1"_s);
    const auto back = roomsChange(deskOf(centre), {centre.lab1}, false);
    VERIFY_DONE(back);
    VERIFY_DONE(centre->perform(changeOf(*back, {})));
    QCOMPARE(centre.value(u"room"_s, u"archived"_s, centre.lab1), u"0"_s);
}

void TestCalendarChanges::aTeacherWhoCannotShowsTheSessions()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    const AvailabilityLine saturdays{.weekday = 6, .clock = {480, 720}, .level = u"no"_s};
    const AvailabilityLine sundays{.weekday = 7, .level = u"no"_s};
    const AvailabilityLine mornings{.weekday = 1, .clock = {480, 720}, .level = u"prefer"_s};
    const auto prepared = availabilityChange(deskOf(centre), centre.zhang, {saturdays, sundays, mornings});
    VERIFY_DONE(prepared);
    QCOMPARE(prepared->hits.size(), size_t(2));
    QCOMPARE(prepared->hits.front().ways.first(), Way::OtherStaff);
    VERIFY_DONE(centre->perform(changeOf(*prepared, {Way::Keep, Way::Keep})));
    const auto known = loadAvailability(centre->reader(), centre.zhang);
    VERIFY_DONE(known);
    QCOMPARE(*known, (QList<AvailabilityLine>{mornings, saturdays, sundays}));
    const auto fewer = availabilityChange(deskOf(centre), centre.zhang, {mornings});
    VERIFY_DONE(fewer);
    QVERIFY(fewer->hits.empty());
    VERIFY_DONE(centre->perform(changeOf(*fewer, {})));
    QCOMPARE(rowCount(*centre, u"availability"_s), 1);
}

void TestCalendarChanges::busyTimesAreReplacedPerPersonAndClearedAfterTheTerm()
{
    SessionCentre centre;
    const auto time = [&](qint64 person, const QString& title, int weekday) {
        return BusyTimeRow{.id = centre->ids().nextValue(),
                           .person = person,
                           .title = title,
                           .weekday = weekday,
                           .weeks = 0xffff,
                           .starts = 480,
                           .ends = 575};
    };
    VERIFY_DONE(centre->perform(
        ReplaceBusyTimes{centre.term,
                         u"a.xlsx"_s,
                         false,
                         {time(centre.zhang, u"Maths"_s, 1), time(centre.li, u"Physics"_s, 2)}}));
    const auto done = centre->perform(
        ReplaceBusyTimes{centre.term, u"b.xlsx"_s, false, {time(centre.zhang, u"Chemistry"_s, 3)}});
    VERIFY_DONE(done);
    QCOMPARE(centre->sentence(done->opId), u"Imported 1 busy time(s) of 2026-2027-1 from b.xlsx"_s);
    QCOMPARE(centre.texts("SELECT title FROM busy_time ORDER BY title"),
             (QStringList{u"Chemistry"_s, u"Physics"_s}));
    const auto terms = busyTerms(centre->reader());
    VERIFY_DONE(terms);
    QCOMPARE(terms->size(), 1);
    QCOMPARE(terms->constFirst().term, centre.term);
    QCOMPARE(terms->constFirst().people, 2);
    QCOMPARE(terms->constFirst().lastDay, QDate(2027, 1, 10));
    VERIFY_DONE(centre->perform(ClearBusyTimes{{centre.term}}));
    QCOMPARE(rowCount(*centre, u"busy_time"_s), 0);
    VERIFY_DONE(centre->undo());
    QCOMPARE(rowCount(*centre, u"busy_time"_s), 2);
}

QTEST_MAIN(TestCalendarChanges)
#include "tst_calendarchanges.moc"
