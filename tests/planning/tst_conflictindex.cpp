// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/bruteforce.h"
#include "tests/planning/planhistory.h"
#include "tests/planning/smallplan.h"

using namespace kitcamp::testkit;

namespace {

QString difference(const QStringList& have, const QStringList& want)
{
    QStringList lines;
    for (const QString& line : have) {
        if (!want.contains(line))
            lines << u"too much: "_s + line;
    }
    for (const QString& line : want) {
        if (!have.contains(line))
            lines << u"missing: "_s + line;
    }
    if (lines.isEmpty() && have != want)
        lines << u"told twice"_s;
    return lines.join(u'\n');
}

/// Whether nothing distinguishes an index that was kept in step from a fresh one.
QString comparedWithFresh(const ConflictIndex& kept, const Plan& plan)
{
    const ConflictIndex fresh(plan);
    if (kept.sessionIds() != fresh.sessionIds())
        return u"other sessions"_s;
    for (const SessionId session : fresh.sessionIds()) {
        if (kept.findingsOf(session) != fresh.findingsOf(session))
            return u"session %1: "_s.arg(session) + ruleNames(kept.findingsOf(session)).join(u' ')
                + u" instead of "_s + ruleNames(fresh.findingsOf(session)).join(u' ');
    }
    if (kept.findings() != fresh.findings())
        return u"other findings in all"_s;
    if (kept.cost() != fresh.cost())
        return u"cost %1 instead of %2"_s.arg(kept.cost()).arg(fresh.cost());
    for (const Level level : {Level::Warn, Level::BlockPublishing, Level::Forbid}) {
        if (kept.countOf(level) != fresh.countOf(level))
            return u"other count of "_s + Rules::name(level);
    }
    return {};
}

std::vector<SessionId> applyTo(ConflictIndex& index, const PlanChange& change)
{
    return change.put ? index.put(*change.put) : index.remove(change.removed);
}

} // namespace

/// The index after any changes is what a fresh one, and somebody who looks at each minute, would say.
class TestConflictIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptStateEqualsAFreshOne();
    void freshStateEqualsBruteForce();
    void changesTellWhichSessionsToPaint();
    void severalChangesAtOnceEqualSingleOnes();
    void aPairIsToldTheSameFromBothSides();
    void orderOfTheInputDoesNotMatter();
    void tryingAPlaceEqualsMovingThere();
    void sameIdTwiceIsTheLastOne();
    void extremeValuesDoNoHarm();
    void aCopyGoesItsOwnWay();
};

void TestConflictIndex::keptStateEqualsAFreshOne()
{
    const QString failure = firstFailure(1500, 12, [](const PlanHistory& history) {
        ConflictIndex index(history.plan);
        for (const PlanChange& change : history.changes)
            (void)applyTo(index, change);
        return comparedWithFresh(index, history.outcome());
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::freshStateEqualsBruteForce()
{
    const QString failure = firstFailure(1000, 4, [](const PlanHistory& history) {
        const Plan plan = history.outcome();
        return difference(BruteForce::lines(ConflictIndex(plan).findings()), BruteForce(plan).lines());
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::changesTellWhichSessionsToPaint()
{
    const QString failure = firstFailure(300, 8, [](const PlanHistory& history) {
        ConflictIndex index(history.plan);
        for (const PlanChange& change : history.changes) {
            const ConflictIndex before = index;
            const std::vector<SessionId> told = applyTo(index, change);
            for (const SessionId session : index.sessionIds()) {
                const bool isOther = before.findingsOf(session) != index.findingsOf(session);
                if (isOther && !std::binary_search(told.begin(), told.end(), session))
                    return u"session %1 was not told"_s.arg(session);
            }
        }
        return QString();
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::severalChangesAtOnceEqualSingleOnes()
{
    const QString failure = firstFailure(300, 8, [](const PlanHistory& history) {
        std::vector<Session> put;
        std::vector<SessionId> removed;
        for (const PlanChange& change : history.changes) {
            if (!change.put)
                removed.push_back(change.removed);
        }
        const std::vector<Session> outcome = history.outcome().sessions;
        for (const PlanChange& change : history.changes) {
            for (const Session& session : outcome) {
                if (change.put && session.id == change.put->id)
                    put.push_back(session);
            }
        }
        ConflictIndex index(history.plan);
        (void)index.change(put, removed);
        return comparedWithFresh(index, history.outcome());
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::aPairIsToldTheSameFromBothSides()
{
    const QString failure = firstFailure(300, 0, [](const PlanHistory& history) {
        const ConflictIndex index(history.plan);
        for (const SessionId session : index.sessionIds()) {
            for (const Finding& finding : index.findingsOf(session)) {
                if (finding.sessions.size() < 2 || finding.rule == Rule::DeviceShortage)
                    continue;
                for (const SessionId other : finding.sessions) {
                    const auto& findings = index.findingsOf(other);
                    if (std::count(findings.begin(), findings.end(), finding) != 1)
                        return Rules::name(finding.rule) + u" is not told by %1"_s.arg(other);
                }
            }
        }
        return QString();
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::orderOfTheInputDoesNotMatter()
{
    const QString failure = firstFailure(60, 0, [](const PlanHistory& history) {
        Plan turned = history.plan;
        std::reverse(turned.sessions.begin(), turned.sessions.end());
        return comparedWithFresh(ConflictIndex(turned), history.plan);
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::tryingAPlaceEqualsMovingThere()
{
    const QString failure = firstFailure(300, 6, [](const PlanHistory& history) {
        const ConflictIndex index(history.plan);
        for (const PlanChange& change : history.changes) {
            const Session* now = change.put ? index.session(change.put->id) : nullptr;
            if (now == nullptr || now->cancelled || !change.put->start)
                continue;
            Session moved = *now;
            moved.start = change.put->start;
            moved.room = change.put->room;
            moved.staff = change.put->staff;
            ConflictIndex after = index;
            (void)after.put(moved);
            if (index.findingsAt(moved.id, {*moved.start, moved.room, moved.staff})
                != after.findingsOf(moved.id))
                return u"session %1"_s.arg(moved.id);
        }
        return QString();
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestConflictIndex::sameIdTwiceIsTheLastOne()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10)), session(2, at(1, 10)), session(1, at(1, 11))};
    const ConflictIndex index(plan);
    QCOMPARE(index.sessionIds(), (std::vector<SessionId>{1, 2}));
    QCOMPARE(*index.session(1)->start, at(1, 11));
    QVERIFY(ruleNames(index.findingsOf(2)).contains(u"room-twice"_s));
}

void TestConflictIndex::extremeValuesDoNoHarm()
{
    Plan plan = smallPlan();
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    SessionId id = 0;
    for (const int start : {least, -1, 0, most}) {
        for (const int minutes : {least, -1, 0, 1, most}) {
            Session one = session(++id, start);
            one.minutes = minutes;
            one.setupMinutes = id % 2 == 0 ? most : least;
            one.clearMinutes = id % 3 == 0 ? most : least;
            one.demands = {{7, most}, {7, most}, {8, least}};
            plan.sessions.push_back(one);
        }
    }
    ConflictIndex index(plan);
    QVERIFY(index.findings().size() > static_cast<qsizetype>(plan.sessions.size()));
    QVERIFY(ruleNames(index.findingsOf(1)).contains(u"ends-before-begin"_s));
    QVERIFY(ruleNames(index.findingsOf(4)).contains(u"outside-horizon"_s));
    for (const Session& one : plan.sessions)
        (void)index.remove(one.id);
    QCOMPARE(index.cost(), 0);
    QVERIFY(index.findings().empty());
    const ConflictIndex empty{Plan()};
    QVERIFY(empty.findings().empty());
    QVERIFY(empty.findingsAt(1, {}).empty());
}

void TestConflictIndex::aCopyGoesItsOwnWay()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10)), session(2, at(1, 10))};
    const ConflictIndex index(plan);
    const Findings before = index.findings();
    ConflictIndex copy = index;
    (void)copy.put(session(2, at(0, 10)));
    QVERIFY(copy.countOf(Level::Forbid) > 0);
    QCOMPARE(index.countOf(Level::Forbid), 0);
    QVERIFY(index.findings() == before);
}

QTEST_GUILESS_MAIN(TestConflictIndex)
#include "tst_conflictindex.moc"
