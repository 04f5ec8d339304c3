// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/livecheck.h"
#include "tests/planning/planhistory.h"
#include "tests/planning/smallplan.h"

using namespace kitcamp::testkit;

namespace {

/// What the index says of these sessions after they have been moved, each finding once.
std::pair<Verdict, Findings> afterTheMove(const ConflictIndex& index, const std::vector<Session>& moved)
{
    ConflictIndex after = index;
    (void)after.change(moved, {});
    Verdict verdict;
    Findings findings;
    for (const Session& session : moved) {
        verdict += after.verdictOf(session.id);
        findings += after.findingsOf(session.id);
    }
    std::sort(findings.begin(), findings.end());
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    return {verdict, findings};
}

std::vector<Lane> randomLanes(RandomSource& random)
{
    std::vector<Lane> lanes{{}};
    for (int i = random.below(3); i >= 0; --i) {
        Lane lane;
        if (random.chance(60))
            lane.room = random.below(4);
        if (random.chance(40))
            lane.staff = std::vector<PersonId>{random.between(1, 6), random.between(1, 6),
                                               random.chance(10) ? 999 : 3};
        lanes.push_back(lane);
    }
    return lanes;
}

QString problemAt(const LiveCheck& check, const ConflictIndex& index, const Grid& grid, RandomSource& random)
{
    const std::vector<Verdict> cells = check.check(grid);
    for (int i = 0; i < 12; ++i) {
        const int lane = random.below(static_cast<int>(grid.lanes.size()));
        const int day = random.below(grid.days);
        const int row = random.below(grid.rows());
        const Lane& wanted = grid.lanes[static_cast<size_t>(lane)];
        const Minute start = grid.start(day, row);
        const auto [verdict, findings] = afterTheMove(index, check.movedTo(start, wanted));
        const QString where = u"lane %1, minute %2: "_s.arg(lane).arg(start);
        if (!(cells[grid.cell(lane, day, row)] == verdict))
            return where
                + u"cost %1 instead of %2"_s.arg(cells[grid.cell(lane, day, row)].cost).arg(verdict.cost);
        if (check.findingsAt(start, wanted) != findings)
            return where + ruleNames(check.findingsAt(start, wanted)).join(u' ') + u" instead of "_s
                + ruleNames(findings).join(u' ');
        if (!(check.verdictAt(start, wanted) == verdict))
            return where + u"a single cell is judged otherwise"_s;
    }
    return {};
}

/// \p most: so many sessions move together.
QString problemOf(const PlanHistory& history, int most)
{
    RandomSource random(history.plan.sessions.size() * 7 + 3);
    const ConflictIndex index(history.plan);
    std::vector<SessionId> moving;
    for (const SessionId id : index.sessionIds()) {
        if (static_cast<int>(moving.size()) < most && !index.session(id)->cancelled
            && (most == 1 || index.session(id)->start))
            moving.push_back(id);
    }
    if (moving.empty())
        return {};
    std::reverse(moving.begin(), moving.end());
    Grid grid;
    grid.from = random.between(-1, 4) * dayMinutes;
    grid.days = random.between(1, 7);
    grid.firstMinute = 8 * 60;
    grid.lastMinute = 22 * 60;
    grid.step = random.pick(std::array{5, 7, 30});
    grid.lanes = randomLanes(random);
    return problemAt(LiveCheck(index, moving.front(), moving), index, grid, random);
}

} // namespace

/// The colours while dragging are those after the drop.
class TestLiveCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellSaysWhatTheIndexSaysAfterTheMove();
    void aSeriesSaysWhatTheIndexSaysAfterTheMove();
    void aTakenRoomIsRedAndItsTwinIsNot();
    void aSessionIsNotInItsOwnWay();
    void aSeriesLooksAtEachOfItsWeeks();
    void anUnknownSessionHasNoCells();
    void emptyGridsHaveNoCells();
};

void TestLiveCheck::aCellSaysWhatTheIndexSaysAfterTheMove()
{
    const QString failure =
        firstFailure(600, 0, [](const PlanHistory& history) { return problemOf(history, 1); });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestLiveCheck::aSeriesSaysWhatTheIndexSaysAfterTheMove()
{
    const QString failure =
        firstFailure(600, 0, [](const PlanHistory& history) { return problemOf(history, 4); });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestLiveCheck::aTakenRoomIsRedAndItsTwinIsNot()
{
    Plan plan = smallPlan();
    plan.rules.setLevel(Rule::SeatsWasted, Level::Ignore);
    Session other = session(2, at(1, 10), 2);
    other.groups = {};
    other.staff = {2};
    plan.sessions = {session(1, at(0, 10)), other};
    plan.sessions[0].clearMinutes = 15;
    const ConflictIndex index(plan);
    const LiveCheck check(index, 1);
    const Grid grid{0, 7, 8 * 60, 20 * 60, 5, {{RoomId(1), {}}, {RoomId(2), {}}}};
    const std::vector<Verdict> cells = check.check(grid);
    QCOMPARE(cells.size(), size_t(2 * 7 * 144));
    const auto colour = [&](int lane, int hour, int minute) {
        return cells[grid.cell(lane, 1, ((hour - 8) * 60 + minute) / 5)].colour;
    };
    QCOMPARE(colour(0, 10, 0), Colour::Red);
    QCOMPARE(colour(0, 11, 55), Colour::Red);
    QCOMPARE(colour(0, 12, 0), Colour::Green);
    QCOMPARE(colour(1, 10, 0), Colour::Green);
    QCOMPARE(cells[grid.cell(0, 1, 24)].rules & bitOf(Rule::RoomTwice), bitOf(Rule::RoomTwice));
    // It clears away until 10:00 at the latest: 7:45 + 2 h + 15 min would do, 8:00 is too late.
    QCOMPARE(colour(0, 8, 0), Colour::Red);
    QCOMPARE(check.verdictAt(at(1, 7, 45), {RoomId(1), {}}).colour, Colour::Green);
    QCOMPARE(ruleNames(check.findingsAt(at(1, 11), {})), (QStringList{u"isolated"_s, u"room-twice"_s}));
}

void TestLiveCheck::aSessionIsNotInItsOwnWay()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10))};
    const ConflictIndex index(plan);
    QCOMPARE(LiveCheck(index, 1).verdictAt(at(0, 11), {}).colour, Colour::Green);
}

void TestLiveCheck::aSeriesLooksAtEachOfItsWeeks()
{
    Plan plan = smallPlan();
    Session other = session(3, at(8, 10), 2);
    other.groups = {};
    other.staff = {2};
    plan.sessions = {session(1, at(0, 10)), session(2, at(7, 10)), other};
    const ConflictIndex index(plan);
    QCOMPARE(LiveCheck(index, 1).verdictAt(at(1, 10), {}).colour, Colour::Green);
    const LiveCheck series(index, 1, {1, 2});
    QCOMPARE(series.verdictAt(at(1, 10), {}).colour, Colour::Red);
    QCOMPARE(series.verdictAt(at(1, 12), {}).colour, Colour::Green);
    const std::vector<Session> moved = series.movedTo(at(1, 12), {RoomId(2), {}});
    QCOMPARE(moved.size(), size_t(2));
    QCOMPARE(*moved[1].start, at(8, 12));
    QCOMPARE(moved[1].room, RoomId(2));
}

void TestLiveCheck::anUnknownSessionHasNoCells()
{
    const ConflictIndex index(smallPlan());
    const LiveCheck check(index, 77, {78});
    QVERIFY(check.check({0, 7, 0, 1440, 5, {{}}}).empty());
    QVERIFY(check.findingsAt(0, {}).empty());
    QVERIFY(check.movedTo(0, {}).empty());
    QVERIFY(check.verdictAt(0, {}) == Verdict());
}

void TestLiveCheck::emptyGridsHaveNoCells()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10))};
    const ConflictIndex index(plan);
    const LiveCheck check(index, 1);
    QVERIFY(check.check({0, 7, 0, 1440, 5, {}}).empty());
    QVERIFY(check.check({0, 0, 0, 1440, 5, {{}}}).empty());
    QVERIFY(check.check({0, 7, 600, 600, 5, {{}}}).empty());
    QVERIFY(check.check({0, 7, 0, 1440, 0, {{}}}).empty());
}

QTEST_GUILESS_MAIN(TestLiveCheck)
#include "tst_livecheck.moc"
