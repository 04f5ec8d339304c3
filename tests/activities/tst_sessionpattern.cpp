// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/campphases.h"
#include "models/activities/calendar/sessionnumbers.h"
#include "models/activities/calendar/sessionpattern.h"
#include "models/activities/calendar/skippeddays.h"

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

TeachingCalendar calendar()
{
    return TeachingCalendar({autumn()},
                            {{day("2026-10-03"), TeachingDay::Kind::Off, {}, u"国庆节"_s},
                             {day("2026-10-05"), TeachingDay::Kind::Off, {}, u"国庆节"_s},
                             {day("2026-10-10"), TeachingDay::Kind::As, day("2026-10-05"), {}}});
}

PeriodTables tables()
{
    return PeriodTables({{1, u"East"_s, {10, 1}, {4, 30}, {{3, 600, 645}, {4, 655, 700}}},
                         {2, u"East"_s, {5, 1}, {9, 30}, {{3, 610, 655}, {4, 665, 710}}}});
}

/// Saturdays of five weeks in the periods 3-4.
SessionPattern saturdays()
{
    SessionPattern pattern;
    pattern.term = autumn();
    pattern.weeks = WeekSet::range(2, 6);
    pattern.weekdays = Weekdays();
    pattern.weekdays.insert(6);
    pattern.times = {{.periods = PeriodRange{3, 4}}};
    return pattern;
}

/// Five days, mornings and afternoons.
SessionPattern camp()
{
    SessionPattern pattern;
    pattern.from = day("2026-07-13");
    pattern.until = day("2026-07-17");
    pattern.times = {{.starts = 840, .minutes = 180}, {.starts = 540, .minutes = 150}};
    return pattern;
}

QString ruleOf(const SessionPattern& pattern)
{
    const auto made = sessionsOf(pattern, calendar(), tables());
    return made ? QString() : made.error().rule;
}

QString phasesText(const std::vector<int>& phases)
{
    QString text;
    for (const int phase : phases)
        text += QString::number(phase);
    return text;
}

} // namespace

/// From a pattern to sessions.
class TestSessionPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeklySessionsFollowBellsAndHolidays();
    void mondaySessionIsHeldOnTheMakeUpDay();
    void clashesThatWereLeftOutAreKept();
    void campRunsThroughItsDays();
    void campInTheHolidaysMayUseDaysOff();
    void tenThousandSessionsAreRefusedWithTheNumber();
    void countIsWhatWouldBeMade();
    void emptyPatternsAreExplained();
    void unknownPeriodsAreExplained();
    void overlappingTimesAreRefused();
    void skippedDaysComeBackFromText();
    void skippedDaysAreOfferedAgain();
    void phasesFollowEachOther();
    void phasesThatDoNotFitAreRefused();
    void campHasItsPhases();
    void sessionsAreNumberedByTime();
    void makeUpHasTheNumberOfWhatItMakesUp();
    void ringOfMakeUpsEnds();
};

void TestSessionPattern::weeklySessionsFollowBellsAndHolidays()
{
    const auto made = sessionsOf(saturdays(), calendar(), tables());
    QVERIFY(made.ok());
    QCOMPARE(made->sessions.size(), size_t(3));
    QCOMPARE(made->sessions[0].time, (SessionTime{day("2026-09-19"), 610, 100}));
    QCOMPARE(made->sessions[1].time, (SessionTime{day("2026-09-26"), 610, 100}));
    QCOMPARE(made->sessions[2].time, (SessionTime{day("2026-10-17"), 600, 100}));
    QCOMPARE(made->skipped.size(), size_t(2));
    QCOMPARE(made->skipped[0], (SkippedDay{day("2026-10-03"), SkippedDay::Reason::Off, u"国庆节"_s}));
    QCOMPARE(made->skipped[1].reason, SkippedDay::Reason::MakeUp);
}

void TestSessionPattern::mondaySessionIsHeldOnTheMakeUpDay()
{
    SessionPattern pattern = saturdays();
    pattern.weekdays = Weekdays();
    pattern.weekdays.insert(1);
    pattern.weeks = WeekSet::range(5, 5);
    const auto made = sessionsOf(pattern, calendar(), tables());
    QVERIFY(made.ok());
    QCOMPARE(made->sessions.size(), size_t(1));
    QCOMPARE(made->sessions[0].time.date, day("2026-10-10"));
    QCOMPARE(made->sessions[0].belongsTo, day("2026-10-05"));
    QVERIFY(made->skipped.empty());
}

void TestSessionPattern::clashesThatWereLeftOutAreKept()
{
    SessionPattern pattern = saturdays();
    pattern.leftOut = {{day("2026-09-26"), SkippedDay::Reason::Clash, u"Lab 1"_s},
                       {day("2026-12-26"), SkippedDay::Reason::Clash, u"not of the pattern"_s}};
    const auto made = sessionsOf(pattern, calendar(), tables());
    QVERIFY(made.ok());
    QCOMPARE(made->sessions.size(), size_t(2));
    QCOMPARE(made->skipped.size(), size_t(3));
    QCOMPARE(made->skipped[0].name, u"Lab 1"_s);
}

void TestSessionPattern::campRunsThroughItsDays()
{
    const auto made = sessionsOf(camp(), calendar(), tables());
    QVERIFY(made.ok());
    QCOMPARE(made->sessions.size(), size_t(10));
    QCOMPARE(made->sessions[0].time, (SessionTime{day("2026-07-13"), 540, 150}));
    QCOMPARE(made->sessions[9].time, (SessionTime{day("2026-07-17"), 840, 180}));
    QVERIFY(std::ranges::is_sorted(made->sessions, {}, &PatternSession::time));
}

void TestSessionPattern::campInTheHolidaysMayUseDaysOff()
{
    SessionPattern pattern = camp();
    pattern.from = day("2026-10-02");
    pattern.until = day("2026-10-05");
    QCOMPARE(sessionsOf(pattern, calendar(), tables())->sessions.size(), size_t(4));
    pattern.onDaysOff = true;
    QCOMPARE(sessionsOf(pattern, calendar(), tables())->sessions.size(), size_t(8));
}

void TestSessionPattern::tenThousandSessionsAreRefusedWithTheNumber()
{
    SessionPattern pattern = camp();
    pattern.until = pattern.from.addDays(4999);
    const auto refused = sessionsOf(pattern, calendar(), tables());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().rule, u"pattern-too-many"_s);
    QVERIFY2(refused.error().sentence.contains(u"10,000"_s), qPrintable(refused.error().sentence));
    pattern.until = day("9999-12-31");
    QVERIFY(countOf(pattern) > 5'000'000);
    QCOMPARE(ruleOf(pattern), u"pattern-too-many"_s);
    pattern.until = pattern.from.addDays(249);
    QVERIFY(sessionsOf(pattern, TeachingCalendar(), tables()).ok());
}

void TestSessionPattern::countIsWhatWouldBeMade()
{
    for (int bits = 1; bits < 128; ++bits) {
        SessionPattern pattern = camp();
        pattern.weekdays = Weekdays();
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if ((bits >> (weekday - 1) & 1) != 0)
                pattern.weekdays.insert(weekday);
        }
        pattern.until = pattern.from.addDays(7 + bits % 30);
        const auto made = sessionsOf(pattern, TeachingCalendar(), tables());
        QVERIFY(made.ok());
        QCOMPARE(qint64(made->sessions.size()), countOf(pattern));
    }
}

void TestSessionPattern::emptyPatternsAreExplained()
{
    SessionPattern pattern = saturdays();
    pattern.times.clear();
    QCOMPARE(ruleOf(pattern), u"pattern-empty"_s);
    pattern = saturdays();
    pattern.weeks = {};
    QCOMPARE(ruleOf(pattern), u"pattern-empty"_s);
    pattern = saturdays();
    pattern.weekdays = {};
    QCOMPARE(ruleOf(pattern), u"pattern-empty"_s);
    pattern = camp();
    pattern.until = day("2026-07-12");
    QCOMPARE(ruleOf(pattern), u"pattern-ends-before"_s);
    pattern = camp();
    pattern.weekdays = Weekdays::weekend();
    QCOMPARE(ruleOf(pattern), u"pattern-empty"_s);
    pattern = camp();
    pattern.from = {};
    pattern.until = {};
    QCOMPARE(ruleOf(pattern), u"pattern-empty"_s);
    pattern = camp();
    pattern.times = {{.starts = 600, .minutes = -30}};
    QCOMPARE(ruleOf(pattern), u"session-ends-before"_s);
}

void TestSessionPattern::unknownPeriodsAreExplained()
{
    SessionPattern pattern = saturdays();
    pattern.times = {{.periods = PeriodRange{3, 9}}};
    const auto refused = sessionsOf(pattern, calendar(), tables());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().sentence, u"No table of periods that holds on 2026-09-19 has Periods 3-9."_s);
    pattern = saturdays();
    pattern.campus = u"West"_s;
    QCOMPARE(ruleOf(pattern), u"pattern-no-period"_s);
}

void TestSessionPattern::overlappingTimesAreRefused()
{
    SessionPattern pattern = camp();
    pattern.times[1].minutes = 301;
    const auto refused = sessionsOf(pattern, calendar(), tables());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().sentence, u"The times 09:00-14:01 and 14:00-17:00 overlap."_s);
    pattern.times[1].minutes = 300;
    QVERIFY(sessionsOf(pattern, calendar(), tables()).ok());
}

void TestSessionPattern::skippedDaysComeBackFromText()
{
    const auto made = sessionsOf(saturdays(), calendar(), tables());
    const QString text = skippedText(made->skipped);
    QCOMPARE(text, u"2026-10-03 off 国庆节\n2026-10-10 make-up"_s);
    QCOMPARE(skippedFromText(text), made->skipped);
    QCOMPARE(skippedFromText(u"rubbish\n\n2026-10-03 off National Day\n2026-10-04 why"_s),
             (std::vector<SkippedDay>{{day("2026-10-03"), SkippedDay::Reason::Off, u"National Day"_s}}));
    QVERIFY(skippedText({}).isEmpty());
}

void TestSessionPattern::skippedDaysAreOfferedAgain()
{
    const auto made = sessionsOf(saturdays(), calendar(), tables());
    const TeachingCalendar changed({autumn()},
                                   {{day("2026-10-10"), TeachingDay::Kind::As, day("2026-10-05"), {}},
                                    {day("2026-10-11"), TeachingDay::Kind::Off, {}, {}}});
    const auto offers = offeredAgain(made->skipped, changed, {day("2026-10-17")});
    QCOMPARE(offers.size(), size_t(2));
    QCOMPARE(offers[0].free, day("2026-10-03"));
    QVERIFY(!offers[1].free);
    QCOMPARE(offers[1].instead, (QList<QDate>{day("2026-10-24"), day("2026-10-12"), day("2026-10-13")}));
    QVERIFY(!offeredAgain(made->skipped, changed, {day("2026-10-03")})[0].free);
}

void TestSessionPattern::phasesFollowEachOther()
{
    QCOMPARE(phasesText(*phasesInOrder(10, usualPhases())), u"0001112223"_s);
    QCOMPARE(phasesText(*phasesInOrder(4, usualPhases())), u"0123"_s);
    QCOMPARE(phasesText(*phasesInOrder(9, usualPhases())), u"000111223"_s);
    QCOMPARE(phasesText(*phasesInOrder(5, {{u"theory"_s, {}, 2}, {u"practice"_s, {}, 3}})), u"00111"_s);
    for (int sessions = 4; sessions < 60; ++sessions) {
        const auto order = phasesInOrder(sessions, usualPhases());
        QCOMPARE(int(order->size()), sessions);
        QVERIFY(std::ranges::is_sorted(*order));
        QCOMPARE(std::ranges::count(*order, 3), 1);
    }
}

void TestSessionPattern::phasesThatDoNotFitAreRefused()
{
    QCOMPARE(phasesInOrder(3, usualPhases()).error().sentence,
             u"The phases need 4 sessions, but the days and times give only 3."_s);
    QCOMPARE(phasesInOrder(5, {{u"theory"_s, {}, 2}}).error().sentence,
             u"The days and times give 5 sessions, but the phases have only 2."_s);
    QVERIFY(!phasesInOrder(5, {}).ok());
    QVERIFY(!phasesInOrder(5, {{u"theory"_s, {}, -1}, {u"practice"_s, {}, 6}}).ok());
}

void TestSessionPattern::campHasItsPhases()
{
    const auto made = campSessions(camp(), usualPhases(), calendar(), tables());
    QVERIFY(made.ok());
    QCOMPARE(made->sessions.size(), size_t(10));
    QCOMPARE(made->sessions.back().phase, 3);
    QCOMPARE(made->sessions.back().session.time.date, day("2026-07-17"));
}

void TestSessionPattern::sessionsAreNumberedByTime()
{
    const SessionTime early{day("2026-09-12"), 540, 90};
    const SessionTime late{day("2026-09-19"), 540, 90};
    const SessionNumbers numbers = numbered({{11, late}, {12, std::nullopt}, {13, early}});
    QCOMPARE(numbers.count, 3);
    QCOMPARE(numbers.textOf(13), u"1 of 3"_s);
    QCOMPARE(numbers.textOf(11), u"2 of 3"_s);
    QCOMPARE(numbers.textOf(12), u"3 of 3"_s);
    QVERIFY(numbers.textOf(99).isEmpty());
}

void TestSessionPattern::makeUpHasTheNumberOfWhatItMakesUp()
{
    const SessionTime first{day("2026-09-12"), 540, 90};
    const SessionTime second{day("2026-09-19"), 540, 90};
    const SessionTime third{day("2026-09-26"), 540, 90};
    const SessionNumbers numbers =
        numbered({{1, first}, {2, second}, {3, third, 1}, {4, SessionTime{day("2026-10-17"), 540, 90}, 3}});
    QCOMPARE(numbers.count, 2);
    QCOMPARE(numbers.textOf(3), u"1 of 2"_s);
    QCOMPARE(numbers.textOf(4), u"1 of 2"_s);
    QCOMPARE(numbers.textOf(2), u"2 of 2"_s);
    QCOMPARE(numbered({{3, third, 77}}).textOf(3), u"1 of 1"_s);
}

void TestSessionPattern::ringOfMakeUpsEnds()
{
    const SessionTime time{day("2026-09-12"), 540, 90};
    const SessionNumbers numbers = numbered({{1, time, 2}, {2, time, 1}, {3, time, 3}});
    QCOMPARE(numbers.count, 3);
}

QTEST_MAIN(TestSessionPattern)
#include "tst_sessionpattern.moc"
