// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teachingdays.h"
#include "tests/planning/smallplan.h"

using namespace kitcamp::testkit;

/// Days off and make-up days, and the horizon's texts.
class TestTeachingDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOffHasNoLessons();
    void aMakeUpDayHasThoseOfTheDayItFollows();
    void textsOfTheFileAreRead();
    void daysBeforeTheHorizonAreNegative();
};

void TestTeachingDays::aDayOffHasNoLessons()
{
    Plan plan = smallPlan();
    plan.daysOff = {{QDate(2026, 3, 3), u"Founding Day"_s}};
    const TeachingDays days(plan);
    QVERIFY(days.daysThatHave(QDate(2026, 3, 3)).empty());
    QVERIFY(days.isDayOff(1));
    QCOMPARE(days.dayOffName(1), u"Founding Day"_s);
    QVERIFY(!days.isDayOff(0) && !days.isDayOff(-1) && !days.isDayOff(99));
    QCOMPARE(days.daysThatHave(QDate(2026, 3, 4)), (std::vector<int>{2}));
    QVERIFY(days.daysThatHave(QDate(2026, 4, 4)).empty());
}

void TestTeachingDays::aMakeUpDayHasThoseOfTheDayItFollows()
{
    Plan plan = smallPlan();
    plan.daysOff = {{QDate(2026, 3, 3), u"Founding Day"_s}, {QDate(2026, 3, 7), {}}};
    plan.makeUpDays = {{QDate(2026, 3, 7), QDate(2026, 3, 3)}};
    const TeachingDays days(plan);
    QCOMPARE(days.daysThatHave(QDate(2026, 3, 3)), (std::vector<int>{5}));
    QVERIFY(days.daysThatHave(QDate(2026, 3, 7)).empty());
    QVERIFY(!days.isDayOff(5));
}

void TestTeachingDays::textsOfTheFileAreRead()
{
    const Horizon horizon(QDate(2026, 3, 2), 14);
    QCOMPARE(horizon.minuteOf(u"2026-03-03T10:05"_s), at(1, 10, 5));
    QCOMPARE(horizon.textOf(at(1, 10, 5)), u"2026-03-03T10:05"_s);
    QCOMPARE(horizon.textOf(-1), u"2026-03-01T23:59"_s);
    for (const QString& bad : {u""_s, u"2026-03-03"_s, u"2026-03-03 10:05"_s, u"2026-02-30T10:05"_s,
                               u"2026-03-03T24:00"_s, u"2026-03-03T10:05:00"_s})
        QVERIFY2(!horizon.minuteOf(bad), qPrintable(bad));
}

void TestTeachingDays::daysBeforeTheHorizonAreNegative()
{
    QCOMPARE(dayOf(0), 0);
    QCOMPARE(dayOf(1439), 0);
    QCOMPARE(dayOf(-1), -1);
    QCOMPARE(dayOf(-1440), -1);
    QCOMPARE(dayOf(-1441), -2);
    QCOMPARE(Horizon(QDate(2026, 3, 2), -3).days(), 0);
}

QTEST_GUILESS_MAIN(TestTeachingDays)
#include "tst_teachingdays.moc"
