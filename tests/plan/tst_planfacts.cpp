// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/courseneeds.h"
#include "models/activities/plan/planlevels.h"
#include "tests/plan/twoclasses.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using planning::Level;
using planning::Rule;

/// What a plan knows around its sessions: levels, weeks, names, needs.
class TestPlanFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void levelIsASettingThatUndoTakesBack();
    void unreadableLevelCountsAsNotSet();
    void spanIsTheTermWithAMonthAroundIt();
    void courseNeedsCountStudentsAndGroups();
    void sessionsAreNamedByTheirNumber();
};

void TestPlanFacts::levelIsASettingThatUndoTakesBack()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QCOMPARE(plan.verdictOf(two.first).colour, planning::Colour::Red);
    QVERIFY(two.store
                ->perform(planLevelChange(
                    {{Rule::StaffTwice, Level::Warn}, {Rule::ParticipantsTwice, Level::Ignore}}))
                .ok());
    QCOMPARE(plan.verdictOf(two.first).colour, planning::Colour::Amber);
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"participants-twice"_s));
    QVERIFY(two.store->undo().ok());
    QCOMPARE(plan.verdictOf(two.first).colour, planning::Colour::Red);
    QVERIFY(two.store->perform(planLevelsAsNew()).ok());
    const auto rules = readPlanRules(two.store->reader());
    QVERIFY(rules.ok() && sameRules(*rules, planning::Rules()));
}

void TestPlanFacts::unreadableLevelCountsAsNotSet()
{
    TwoClasses two;
    QVERIFY(two.store
                ->perform(SaveSettings{{{planLevelKey(Rule::RoomTwice), u"perhaps"_s},
                                        {planWeightKey(Rule::RoomTwice), u"heavy"_s},
                                        {u"plan.level.no-such-rule"_s, u"warn"_s},
                                        {planWeightKey(Rule::StaffTwice), u"7"_s}}})
                .ok());
    const auto rules = readPlanRules(two.store->reader());
    QVERIFY(rules.ok());
    QCOMPARE(rules->level(Rule::RoomTwice), Level::Forbid);
    QCOMPARE(rules->weight(Rule::RoomTwice), 100);
    QCOMPARE(rules->weight(Rule::StaffTwice), 7);
}

void TestPlanFacts::spanIsTheTermWithAMonthAroundIt()
{
    TwoClasses two;
    const auto outside = PlanSpan::around(two.store->reader(), QDate(2026, 9, 10));
    QVERIFY(outside.ok());
    QCOMPARE(*outside, (PlanSpan{QDate(2026, 6, 8), 26}));
    (void)two.store.add(
        u"term"_s,
        {{"name"_L1, u"2026-2027-1"_s}, {"first_monday"_L1, u"2026-09-14"_s}, {"weeks"_L1, u"18"_s}});
    const auto inside = PlanSpan::around(two.store->reader(), QDate(2026, 11, 22));
    QVERIFY(inside.ok());
    QCOMPARE(*inside, (PlanSpan{QDate(2026, 8, 17), 26}));
    QCOMPARE(PlanSpan::ofDays(QDate(2026, 9, 13), QDate(2026, 9, 14)), (PlanSpan{QDate(2026, 9, 7), 2}));
}

void TestPlanFacts::courseNeedsCountStudentsAndGroups()
{
    TwoClasses two;
    const qint64 course = two.store.add(u"course"_s, {{"name"_L1, u"IoT"_s}});
    const qint64 board = two.store.add(u"model"_s, {{"name"_L1, u"Board"_s}});
    const qint64 camera = two.store.add(u"model"_s, {{"name"_L1, u"Camera"_s}});
    (void)two.store.add(
        u"course_need"_s,
        {{"course"_L1, QString::number(course)}, {"model"_L1, QString::number(board)}, {"count"_L1, u"2"_s}});
    (void)two.store.add(u"course_need"_s,
                        {{"course"_L1, QString::number(course)},
                         {"model"_L1, QString::number(camera)},
                         {"per"_L1, u"group"_s},
                         {"group_size"_L1, u"4"_s}});
    QVERIFY(two.store.set(u"activity"_s, two.iot, u"course"_s, QString::number(course)).ok());
    const auto needs = courseNeeds(two.store->reader(), two.iot, 9);
    QVERIFY(needs.ok());
    QCOMPARE(*needs, (std::vector<planning::Demand>{{board, 18}, {camera, 3}}));
    QVERIFY(courseNeeds(two.store->reader(), two.ai, 9)->empty());
}

void TestPlanFacts::sessionsAreNamedByTheirNumber()
{
    TwoClasses two;
    const qint64 third = two.addSession(two.iot, u"2026-09-12T10:00"_s, two.room);
    SessionPlanner planner(two.store->reader(), two.store->ids());
    const auto cancelled = planner.cancel(third, SeriesScope::This, u"ill"_s);
    QVERIFY(cancelled.ok() && two.store->perform(*cancelled).ok());
    const auto makeUp = planner.makeUp(third, {}, 0);
    QVERIFY(makeUp.ok() && two.store->perform(makeUp->action).ok());
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    const PlanNames& names = plan.names();
    QCOMPARE(names.session(two.first), u"IoT 1/2"_s);
    QCOMPARE(names.session(makeUp->action.sessions.front().id), u"Make-up: IoT 2/2"_s);
    QCOMPARE(names.session(two.second), u"AI"_s);
    QCOMPARE(names.session(4711), u"(no longer there)"_s);
    QCOMPARE(names.room(0), QString());
    const planning::Minute ten = plan.horizon().minuteOf(QDate(2026, 9, 10), 600);
    QCOMPARE(names.span({ten, ten + 90}), u"Thu 10 Sep 10:00–11:30"_s);
    // A new name is seen at once.
    QVERIFY(two.store.set(u"activity"_s, two.ai, u"name"_s, u"Vision"_s).ok());
    QCOMPARE(plan.names().session(two.second), u"Vision"_s);
}

QTEST_GUILESS_MAIN(TestPlanFacts)
#include "tst_planfacts.moc"
