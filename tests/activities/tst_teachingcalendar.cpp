// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/calendarhits.h"
#include "models/activities/calendar/calendarproblems.h"
#include "models/activities/calendar/planshift.h"
#include "models/activities/calendar/teachingcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

TeachingTerm autumn()
{
    return {1, u"2026-2027-1"_s, day("2026-09-07"), 18};
}

TeachingTerm spring()
{
    return {2, u"2026-2027-2"_s, day("2027-03-01"), 18};
}

/// The first week of October is off; Monday 5th is made up on Saturday 10th, Tuesday 6th on Sunday, September
/// 27th.
std::vector<TeachingDay> october()
{
    std::vector<TeachingDay> days;
    for (int of = 1; of <= 7; ++of)
        days.push_back({QDate(2026, 10, of), TeachingDay::Kind::Off, {}, u"国庆节"_s});
    days.push_back({day("2026-10-10"), TeachingDay::Kind::As, day("2026-10-05"), u"国庆节"_s});
    days.push_back({day("2026-09-27"), TeachingDay::Kind::As, day("2026-10-06"), u"国庆节"_s});
    return days;
}

TeachingCalendar calendar()
{
    return TeachingCalendar({spring(), autumn()}, october());
}

} // namespace

/// Weeks, holidays and make-up working days.
class TestTeachingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termNamesAreReadAsPeopleWriteThem_data();
    void termNamesAreReadAsPeopleWriteThem();
    void wrongTermsAreExplained_data();
    void wrongTermsAreExplained();
    void nextTermFollows();
    void weekAndWeekdayComeBackOverTenYears();
    void datesOutsideOfTermsSaySo();
    void makeUpDayHasTheWeekAndWeekdayItFollows();
    void lessonsOfADayOffAreHeldOnTheMakeUpDay();
    void patternSkipsHolidaysAndSaysSo();
    void weekendSessionGivesWayToAMakeUpDay();
    void weeksBeyondTheTermAreSkipped();
    void rangeOfDaysKeepsItsBorders();
    void examsConcernTheirSchool();
    void problemsOfACalendarAreNamed();
    void changedCalendarShowsWhatItHits();
    void movedTermMovesItsSessions();
    void shortenedTermShowsItsLastWeeks();
    void newExamsHitThoseOfTheSchool();
    void planIsShiftedByWeekAndWeekday();
    void planOutsideOfTheTermMovesAlong();
};

void TestTeachingCalendar::termNamesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("as kept") << u"2026-2027-1"_s << u"2026-2027-1"_s;
    QTest::newRow("blanks") << u" 2026 - 2027 - 2 "_s << u"2026-2027-2"_s;
    QTest::newRow("full width") << u"２０２６－２０２７－３"_s << u"2026-2027-3"_s;
    QTest::newRow("Chinese") << u"2026-2027学年第一学期"_s << u"2026-2027-1"_s;
    QTest::newRow("Chinese with a digit") << u"2026-2027学年第2学期"_s << u"2026-2027-2"_s;
    QTest::newRow("season") << u"2026-2027学年春季学期"_s << u"2026-2027-2"_s;
    QTest::newRow("slash") << u"2026/2027-1"_s << u"2026-2027-1"_s;
}

void TestTeachingCalendar::termNamesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    const auto name = checkedTermName(text);
    QVERIFY2(name.ok(), qPrintable(text));
    QTEST(*name, "name");
}

void TestTeachingCalendar::wrongTermsAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("part");
    const QDate good = day("2026-09-07");
    QTest::newRow("no name") << u"Autumn"_s << good << 18 << u"“Autumn” is no name of a term"_s;
    QTest::newRow("empty name") << QString() << good << 18 << u"no name of a term"_s;
    QTest::newRow("years do not follow") << u"2026-2028-1"_s << good << 18 << u"2026-2027-1"_s;
    QTest::newRow("fourth part") << u"2026-2027-4"_s << good << 18 << u"no name of a term"_s;
    QTest::newRow("no Monday")
        << u"2026-2027-1"_s << day("2026-09-09") << 18
        << u"2026-09-09 is a Wednesday. The first week begins with Monday, 2026-09-07"_s;
    QTest::newRow("no day") << u"2026-2027-1"_s << QDate() << 18 << u"which Monday"_s;
    QTest::newRow("no weeks") << u"2026-2027-1"_s << good << 0 << u"1 to 30 weeks, not 0"_s;
    QTest::newRow("too many weeks") << u"2026-2027-1"_s << good << 31 << u"1 to 30 weeks, not 31"_s;
}

void TestTeachingCalendar::wrongTermsAreExplained()
{
    QFETCH(QString, name);
    QFETCH(QDate, monday);
    QFETCH(int, weeks);
    QFETCH(QString, part);
    const auto checked = checkTerm({1, name, monday, weeks});
    QVERIFY(!checked.ok());
    QVERIFY2(checked.error().sentence.contains(part), qPrintable(checked.error().sentence));
    QCOMPARE(checked.error().code, ErrorCode::Refused);
}

void TestTeachingCalendar::nextTermFollows()
{
    QCOMPARE(nextTermName(u"2026-2027-1"_s), u"2026-2027-2"_s);
    QCOMPARE(nextTermName(u"2026-2027-2"_s), u"2027-2028-1"_s);
    QCOMPARE(nextTermName(u"2026-2027-3"_s), u"2027-2028-1"_s);
    QVERIFY(nextTermName(u"next"_s).isEmpty());
}

void TestTeachingCalendar::weekAndWeekdayComeBackOverTenYears()
{
    std::vector<TeachingTerm> terms;
    for (int year = 2020; year < 2030; ++year) {
        for (int part = 1; part <= 2; ++part) {
            QDate monday = part == 1 ? QDate(year, 9, 1) : QDate(year + 1, 2, 20);
            while (monday.dayOfWeek() != 1)
                monday = monday.addDays(1);
            terms.push_back({qint64(terms.size()) + 1, u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(part),
                             monday, 16 + year % 5});
        }
    }
    const TeachingCalendar decade(terms);
    int within = 0;
    for (QDate date(2020, 9, 1); date < QDate(2030, 9, 1); date = date.addDays(1)) {
        const TermPlace place = decade.placeOf(date);
        QCOMPARE(place.weekday, date.dayOfWeek());
        if (place.where != TermPlace::Where::InTerm)
            continue;
        ++within;
        const TeachingTerm& term = decade.terms()[size_t(place.term)];
        QVERIFY(place.week >= 1 && place.week <= term.weeks);
        QCOMPARE(term.dateOf(place.week, place.weekday), date);
        QCOMPARE(term.weekOf(date), place.week);
    }
    int taught = 0;
    for (const TeachingTerm& term : terms)
        taught += term.weeks * 7;
    QCOMPARE(within, taught);
}

void TestTeachingCalendar::datesOutsideOfTermsSaySo()
{
    using Where = TermPlace::Where;
    QCOMPARE(calendar().placeOf(day("2026-09-06")).where, Where::BeforeFirst);
    QCOMPARE(calendar().weekText(day("2026-09-06")), u"before 2026-2027-1"_s);
    QCOMPARE(calendar().weekText(day("2026-09-07")), u"Week 1"_s);
    QCOMPARE(calendar().weekText(day("2027-01-10")), u"Week 18"_s);
    QCOMPARE(calendar().placeOf(day("2027-01-11")).where, Where::Between);
    QCOMPARE(calendar().weekText(day("2027-02-01")), u"between 2026-2027-1 and 2026-2027-2"_s);
    QCOMPARE(calendar().weekText(day("2027-12-01")), u"after 2026-2027-2"_s);
    QCOMPARE(TeachingCalendar().placeOf(day("2026-09-07")).where, Where::NoTerm);
    QVERIFY(TeachingCalendar().weekText(day("2026-09-07")).isEmpty());
}

void TestTeachingCalendar::makeUpDayHasTheWeekAndWeekdayItFollows()
{
    const TermPlace place = calendar().placeOf(day("2026-09-27"));
    QCOMPARE(place.week, 5);
    QCOMPARE(place.weekday, 2);
    QCOMPARE(calendar().weekText(day("2026-09-27")), u"Week 5, as Tuesday"_s);
    QCOMPARE(calendar().weekText(day("2026-09-26")), u"Week 3"_s);
}

void TestTeachingCalendar::lessonsOfADayOffAreHeldOnTheMakeUpDay()
{
    QCOMPARE(calendar().heldOn(day("2026-10-05")), day("2026-10-10"));
    QCOMPARE(calendar().heldOn(day("2026-10-06")), day("2026-09-27"));
    QCOMPARE(calendar().heldOn(day("2026-10-07")), std::nullopt);
    QCOMPARE(calendar().heldOn(day("2026-10-10")), std::nullopt);
    QCOMPARE(calendar().heldOn(day("2026-10-12")), day("2026-10-12"));
    QVERIFY(calendar().isOff(day("2026-10-05")));
    QVERIFY(!calendar().isOff(day("2026-10-10")));
}

void TestTeachingCalendar::patternSkipsHolidaysAndSaysSo()
{
    Weekdays days;
    days.insert(1);
    days.insert(3);
    const PatternDays pattern = calendar().daysOf(autumn(), WeekSet::range(4, 6), days);
    QList<QDate> held;
    for (const HeldDay& one : pattern.held)
        held.append(one.day);
    QCOMPARE(held,
             (QList<QDate>{day("2026-09-28"), day("2026-09-30"), day("2026-10-10"), day("2026-10-12"),
                           day("2026-10-14")}));
    QCOMPARE(pattern.held[2].belongsTo, day("2026-10-05"));
    QCOMPARE(pattern.skipped.size(), size_t(1));
    QCOMPARE(pattern.skipped[0].day, day("2026-10-07"));
    QCOMPARE(sentenceOf(pattern.skipped[0]), u"2026-10-07 is off: 国庆节."_s);
}

void TestTeachingCalendar::weekendSessionGivesWayToAMakeUpDay()
{
    const PatternDays pattern = calendar().daysOf(autumn(), WeekSet::range(3, 5), Weekdays::weekend());
    QCOMPARE(pattern.held.size(), size_t(2));
    QCOMPARE(pattern.skipped.size(), size_t(4));
    QCOMPARE(pattern.skipped[0].day, day("2026-09-27"));
    QCOMPARE(pattern.skipped[0].reason, SkippedDay::Reason::MakeUp);
    QVERIFY(sentenceOf(pattern.skipped[0]).contains(u"make-up working day"_s));
}

void TestTeachingCalendar::weeksBeyondTheTermAreSkipped()
{
    Weekdays saturday;
    saturday.insert(6);
    const PatternDays pattern = calendar().daysOf(autumn(), WeekSet::range(18, 20), saturday);
    QCOMPARE(pattern.held.size(), size_t(1));
    QCOMPARE(pattern.skipped.size(), size_t(2));
    QCOMPARE(pattern.skipped[1].reason, SkippedDay::Reason::BeyondTerm);
    QCOMPARE(sentenceOf(pattern.skipped[1]), u"2027-01-23 lies after the last week of 2026-2027-1."_s);
}

void TestTeachingCalendar::rangeOfDaysKeepsItsBorders()
{
    // Tuesday's lessons are held on September 27th, before the range begins.
    const PatternDays pattern =
        calendar().daysBetween(day("2026-10-05"), day("2026-10-11"), Weekdays::range(1, 5));
    QCOMPARE(pattern.held.size(), size_t(3));
    QCOMPARE(pattern.held[2].day, day("2026-10-10"));
    QCOMPARE(pattern.skipped.size(), size_t(2));
    QVERIFY(calendar().daysBetween(QDate(), day("2026-10-11"), Weekdays::all()).held.empty());
}

void TestTeachingCalendar::examsConcernTheirSchool()
{
    const TeachingCalendar withExams({autumn()}, {},
                                     {{7, 0, day("2026-11-02"), day("2026-11-06"), u"midterm"_s},
                                      {0, 0, day("2027-01-04"), day("2027-01-10"), u"finals"_s}});
    QCOMPARE(withExams.examsOn(day("2026-11-06"), 7, 70).size(), size_t(1));
    QVERIFY(withExams.examsOn(day("2026-11-06"), 8, 0).empty());
    QVERIFY(withExams.examsOn(day("2026-11-07"), 7, 0).empty());
    QCOMPARE(withExams.examsOn(day("2027-01-04"), 8, 80).front().note, u"finals"_s);
}

void TestTeachingCalendar::problemsOfACalendarAreNamed()
{
    using Kind = CalendarProblem::Kind;
    const auto kindsOf = [](const std::vector<TeachingTerm>& terms, const std::vector<TeachingDay>& days) {
        QList<Kind> kinds;
        for (const CalendarProblem& problem : calendarProblems(terms, days)) {
            kinds.append(problem.kind);
            if (problem.sentence.isEmpty())
                kinds.clear();
        }
        return kinds;
    };
    using DayKind = TeachingDay::Kind;
    QVERIFY(kindsOf({autumn(), spring()}, october()).isEmpty());
    TeachingTerm late = spring();
    late.firstMonday = day("2027-01-04");
    QCOMPARE(kindsOf({autumn(), late}, {}), QList{Kind::TermsOverlap});
    TeachingTerm twin = spring();
    twin.name = autumn().name;
    QCOMPARE(kindsOf({autumn(), twin}, {}), QList{Kind::SameName});
    twin.name = u"second"_s;
    QCOMPARE(kindsOf({autumn(), twin}, {}), QList{Kind::WrongTerm});
    const QDate monday = day("2026-10-05");
    const TeachingDay off{monday, DayKind::Off, {}, {}};
    QCOMPARE(kindsOf({}, {off, off}), QList{Kind::DayTwice});
    QCOMPARE(kindsOf({}, {{day("2026-10-10"), DayKind::As, {}, {}}}), QList{Kind::FollowsNothing});
    QCOMPARE(kindsOf({}, {{day("2026-10-10"), DayKind::As, monday, {}}}), QList{Kind::FollowsTeachingDay});
    QCOMPARE(kindsOf({},
                     {off,
                      {day("2026-10-10"), DayKind::As, monday, {}},
                      {day("2026-10-11"), DayKind::As, monday, {}}}),
             QList{Kind::FollowedTwice});
    QCOMPARE(kindsOf({},
                     {off,
                      {day("2026-10-10"), DayKind::As, monday, {}},
                      {day("2026-10-11"), DayKind::As, day("2026-10-10"), {}}}),
             QList{Kind::FollowsMakeUpDay});
}

void TestTeachingCalendar::changedCalendarShowsWhatItHits()
{
    const TeachingCalendar before({autumn()});
    const TeachingCalendar after({autumn()}, october());
    const std::vector<DatedSession> sessions{{1, day("2026-10-05"), {}},
                                             {2, day("2026-10-07"), {}},
                                             {3, day("2026-10-10"), {}},
                                             {4, day("2026-10-12"), {}}};
    using Reason = CalendarHit::Reason;
    const auto hits = calendarHits(before, after, sessions);
    QCOMPARE(hits.size(), size_t(3));
    QCOMPARE(hits[0], (CalendarHit{1, day("2026-10-05"), Reason::DayOff, day("2026-10-10"), u"国庆节"_s}));
    QCOMPARE(hits[1], (CalendarHit{2, day("2026-10-07"), Reason::DayOff, std::nullopt, u"国庆节"_s}));
    QCOMPARE(hits[2].reason, Reason::OtherLessons);
    QCOMPARE(sentenceOf(hits[0]),
             u"2026-10-05 is off now (国庆节); this session would be held on 2026-10-10."_s);
    // The way back: the lessons of the make-up day return; the day off that was meant stays.
    const std::vector<DatedSession> moved{{1, day("2026-10-10"), {}}, {2, day("2026-10-07"), {}}};
    const auto back = calendarHits(after, before, moved);
    QCOMPARE(back.size(), size_t(1));
    QCOMPARE(back[0], (CalendarHit{1, day("2026-10-10"), Reason::MadeUp, day("2026-10-05"), {}}));
    QVERIFY(calendarHits(after, after, moved).empty());
}

void TestTeachingCalendar::movedTermMovesItsSessions()
{
    TeachingTerm later = autumn();
    later.firstMonday = day("2026-09-14");
    const auto hits = calendarHits(TeachingCalendar({autumn()}), TeachingCalendar({later}, october()),
                                   {{1, day("2026-09-15"), {}}, {2, day("2026-09-28"), {}}});
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits[0].reason, CalendarHit::Reason::TermMoved);
    QCOMPARE(hits[0].movesTo, day("2026-09-22"));
    QCOMPARE(hits[1].movesTo, day("2026-10-10"));
}

void TestTeachingCalendar::shortenedTermShowsItsLastWeeks()
{
    TeachingTerm shorter = autumn();
    shorter.weeks = 16;
    const auto hits = calendarHits(TeachingCalendar({autumn()}), TeachingCalendar({shorter}),
                                   {{1, autumn().dateOf(16, 7), {}}, {2, autumn().dateOf(17, 1), {}}});
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].session, 2);
    QCOMPARE(hits[0].reason, CalendarHit::Reason::TermShortened);
    QVERIFY(!hits[0].movesTo);
}

void TestTeachingCalendar::newExamsHitThoseOfTheSchool()
{
    const TeachingCalendar before({autumn()});
    const TeachingCalendar after({autumn()}, {},
                                 {{7, 0, day("2026-11-02"), day("2026-11-06"), u"midterm"_s}});
    const auto hits = calendarHits(
        before, after, {{1, day("2026-11-04"), {{8, 0}, {7, 71}}}, {2, day("2026-11-04"), {{8, 0}}}});
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].session, 1);
    QCOMPARE(hits[0].reason, CalendarHit::Reason::Exams);
    QVERIFY(sentenceOf(hits[0]).contains(u"midterm"_s));
    QVERIFY(calendarHits(after, after, {{1, day("2026-11-04"), {{7, 71}}}}).empty());
}

void TestTeachingCalendar::planIsShiftedByWeekAndWeekday()
{
    PeriodTable winter{1, u"East"_s, {10, 1}, {4, 30}, {{3, 600, 645}, {4, 655, 700}}};
    PeriodTable summer{2, u"East"_s, {5, 1}, {9, 30}, {{3, 610, 655}, {4, 665, 710}}};
    const TeachingCalendar both({autumn(), spring()},
                                {{day("2027-04-05"), TeachingDay::Kind::Off, {}, u"清明节"_s}});
    TeachingTerm shortSpring = spring();
    shortSpring.weeks = 17;
    const std::vector<PlannedSession> plan{
        {1, SessionTime{autumn().dateOf(2, 6), 610, 100}}, // periods 3-4 in summer
        {2, SessionTime{autumn().dateOf(6, 1), 540, 90}}, // falls on a holiday
        {3, SessionTime{autumn().dateOf(18, 2), 540, 90}}, // week 18
        {4, std::nullopt},
        {5, SessionTime{autumn().dateOf(7, 7), 545, 90}},
    };
    const ShiftedPlan shifted =
        shiftedPlan(plan, {autumn(), shortSpring, {}}, both, PeriodTables({winter, summer}));
    QCOMPARE(shifted.shifted.size(), size_t(3));
    QCOMPARE(shifted.shifted[0].time, (SessionTime{spring().dateOf(2, 6), 600, 100}));
    QVERIFY(shifted.shifted[0].bellsDiffer);
    QVERIFY(!shifted.shifted[1].time);
    QCOMPARE(shifted.shifted[2].time, (SessionTime{spring().dateOf(7, 7), 545, 90}));
    QVERIFY(!shifted.shifted[2].bellsDiffer);
    QCOMPARE(shifted.toPlace.size(), size_t(2));
    QCOMPARE(sentenceOf(shifted.toPlace[0].day), u"2027-04-05 is off: 清明节."_s);
    QCOMPARE(shifted.toPlace[1].day.reason, SkippedDay::Reason::BeyondTerm);
}

void TestTeachingCalendar::planOutsideOfTheTermMovesAlong()
{
    const ShiftedPlan shifted =
        shiftedPlan({{1, SessionTime{day("2026-08-29"), 540, 180}}}, {autumn(), spring(), {}},
                    TeachingCalendar({autumn(), spring()}), {});
    QCOMPARE(shifted.shifted.size(), size_t(1));
    QCOMPARE(shifted.shifted[0].time->date, day("2027-02-20"));
}

QTEST_MAIN(TestTeachingCalendar)
#include "tst_teachingcalendar.moc"
