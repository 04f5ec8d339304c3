// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/periodtables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

int at(int hour, int minute)
{
    return hour * 60 + minute;
}

PeriodTable winter()
{
    return {1,
            u"East"_s,
            {10, 1},
            {4, 30},
            {{1, at(8, 0), at(8, 45)},
             {2, at(8, 55), at(9, 40)},
             {3, at(10, 0), at(10, 45)},
             {4, at(10, 55), at(11, 40)},
             {5, at(14, 0), at(14, 45)}}};
}

PeriodTable summer()
{
    PeriodTable table = winter();
    table.id = 2;
    table.from = {5, 1};
    table.until = {9, 30};
    table.periods.back() = {5, at(14, 30), at(15, 15)};
    return table;
}

QList<PeriodProblem::Kind> kindsOf(const std::vector<PeriodTable>& tables)
{
    QList<PeriodProblem::Kind> kinds;
    for (const PeriodProblem& problem : periodProblems(tables)) {
        kinds.append(problem.kind);
        if (problem.sentence.isEmpty())
            return {};
    }
    return kinds;
}

} // namespace

/// The bells of a campus.
class TestPeriodTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAndTimesAreTheSame();
    void timeThatFitsNoPeriodsStaysATime();
    void summerAndWinterTableChangeWithTheDate();
    void campusHasItsOwnBells();
    void problemsAreNamed();
    void yearIsCoveredOnce();
    void monthDaysAreRead();
    void clockTimesAreRead_data();
    void clockTimesAreRead();
};

void TestPeriodTables::periodsAndTimesAreTheSame()
{
    QCOMPARE(winter().clockOf({3, 4}), (ClockRange{at(10, 0), at(11, 40)}));
    QCOMPARE(winter().periodsOf({at(10, 0), at(11, 40)}), (PeriodRange{3, 4}));
    QCOMPARE(winter().clockOf({4, 6}), std::nullopt);
    QCOMPARE(winter().clockOf({4, 3}), std::nullopt);
    for (int first = 1; first <= 5; ++first) {
        for (int last = first; last <= 5; ++last)
            QCOMPARE(winter().periodsOf(*winter().clockOf({first, last})), (PeriodRange{first, last}));
    }
}

void TestPeriodTables::timeThatFitsNoPeriodsStaysATime()
{
    const PeriodTables tables({winter(), summer()});
    const QDate november(2026, 11, 2);
    QCOMPARE(tables.textOf({at(10, 0), at(11, 40)}, november), u"Periods 3-4"_s);
    QCOMPARE(tables.textOf({at(10, 0), at(10, 45)}, november), u"Period 3"_s);
    QCOMPARE(tables.textOf({at(10, 5), at(11, 40)}, november), u"10:05-11:40"_s);
    QCOMPARE(tables.textOf({at(10, 0), at(11, 35)}, november), u"10:00-11:35"_s);
    QCOMPARE(PeriodTables().textOf({at(10, 0), at(11, 40)}, november), u"10:00-11:40"_s);
    QCOMPARE(clockText({at(23, 0), at(25, 30)}), u"23:00-01:30"_s);
    QCOMPARE(clockText({at(23, 0), at(24, 0)}), u"23:00-24:00"_s);
}

void TestPeriodTables::summerAndWinterTableChangeWithTheDate()
{
    const PeriodTables tables({winter(), summer()});
    QCOMPARE(tables.tableOn(QDate(2026, 4, 30))->id, 1);
    QCOMPARE(tables.tableOn(QDate(2026, 5, 1))->id, 2);
    QCOMPARE(tables.tableOn(QDate(2026, 9, 30))->id, 2);
    QCOMPARE(tables.tableOn(QDate(2026, 10, 1))->id, 1);
    QCOMPARE(tables.tableOn(QDate(2026, 12, 31))->id, 1);
    QCOMPARE(tables.tableOn(QDate(2027, 1, 1))->id, 1);
    QCOMPARE(tables.tableOn(QDate(2028, 2, 29))->id, 1);
    QCOMPARE(tables.clockOf({5, 5}, QDate(2026, 6, 1)), (ClockRange{at(14, 30), at(15, 15)}));
    QCOMPARE(tables.clockOf({5, 5}, QDate(2026, 11, 1)), (ClockRange{at(14, 0), at(14, 45)}));
}

void TestPeriodTables::campusHasItsOwnBells()
{
    PeriodTable west = winter();
    west.id = 3;
    west.campus = u"West"_s;
    west.from = {1, 1};
    west.until = {12, 31};
    west.periods[0] = {1, at(8, 30), at(9, 15)};
    const PeriodTables tables({winter(), summer(), west});
    QCOMPARE(tables.campuses(), (QStringList{u"East"_s, u"West"_s}));
    QCOMPARE(tables.clockOf({1, 1}, QDate(2026, 11, 2), u"West"_s), (ClockRange{at(8, 30), at(9, 15)}));
    QCOMPARE(tables.clockOf({1, 1}, QDate(2026, 11, 2), u"East"_s), (ClockRange{at(8, 0), at(8, 45)}));
    QCOMPARE(tables.tableOn(QDate(2026, 11, 2), u"North"_s), nullptr);
}

void TestPeriodTables::problemsAreNamed()
{
    using Kind = PeriodProblem::Kind;
    PeriodTable whole = winter();
    whole.from = {1, 1};
    whole.until = {12, 31};
    QVERIFY(kindsOf({whole}).isEmpty());
    PeriodTable wrong = whole;
    wrong.periods[1].starts = at(8, 40);
    QCOMPARE(kindsOf({wrong}), QList{Kind::PeriodsOverlap});
    wrong = whole;
    wrong.periods.erase(wrong.periods.begin() + 2);
    QCOMPARE(kindsOf({wrong}), QList{Kind::NumberMissing});
    wrong = whole;
    wrong.periods[2].number = 2;
    QCOMPARE(kindsOf({wrong}), (QList{Kind::NumberTwice, Kind::NumberMissing}));
    wrong = whole;
    wrong.periods[4] = {5, at(15, 0), at(14, 0)};
    QCOMPARE(kindsOf({wrong}), QList{Kind::EndsBeforeItBegins});
    wrong = whole;
    wrong.periods[4] = {5, at(7, 0), at(7, 45)};
    QCOMPARE(kindsOf({wrong}), QList{Kind::OutOfOrder});
}

void TestPeriodTables::yearIsCoveredOnce()
{
    using Kind = PeriodProblem::Kind;
    QVERIFY(kindsOf({winter(), summer()}).isEmpty());
    PeriodTable shorter = summer();
    shorter.until = {9, 28};
    const auto gap = periodProblems({winter(), shorter});
    QCOMPARE(gap.size(), size_t(1));
    QCOMPARE(gap[0].kind, Kind::DaysWithoutTable);
    QCOMPARE(gap[0].sentence, u"East has no table from 09-29 to 09-30."_s);
    PeriodTable longer = summer();
    longer.until = {10, 2};
    const auto twice = periodProblems({winter(), longer});
    QCOMPARE(twice.size(), size_t(1));
    QCOMPARE(twice[0].sentence, u"East has more than one table from 10-01 to 10-02."_s);
    QCOMPARE(kindsOf({summer()}), (QList{Kind::DaysWithoutTable, Kind::DaysWithoutTable}));
}

void TestPeriodTables::monthDaysAreRead()
{
    QCOMPARE(MonthDay::fromText(u"05-01"_s), (MonthDay{5, 1}));
    QCOMPARE(MonthDay::fromText(u"02-29"_s), (MonthDay{2, 29}));
    QCOMPARE(MonthDay::fromText(u"02-30"_s), std::nullopt);
    QCOMPARE(MonthDay::fromText(u"5-1"_s), std::nullopt);
    QCOMPARE(MonthDay::fromText(QString()), std::nullopt);
    QCOMPARE((MonthDay{5, 1}).text(), u"05-01"_s);
}

void TestPeriodTables::clockTimesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("plain") << u"08:05"_s << at(8, 5);
    QTest::newRow("short") << u"8:05"_s << at(8, 5);
    QTest::newRow("full width") << u"８：０５"_s << at(8, 5);
    QTest::newRow("end of day") << u"24:00"_s << at(24, 0);
    QTest::newRow("beyond") << u"24:01"_s << -1;
    QTest::newRow("sixty") << u"8:60"_s << -1;
    QTest::newRow("one digit") << u"8:5"_s << -1;
    QTest::newRow("word") << u"noon"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("letters") << u"a8:05"_s << -1;
}

void TestPeriodTables::clockTimesAreRead()
{
    QFETCH(QString, text);
    QTEST(clockMinutes(text).value_or(-1), "minutes");
}

QTEST_MAIN(TestPeriodTables)
#include "tst_periodtables.moc"
