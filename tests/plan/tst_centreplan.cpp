// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plan/twoclasses.h"
#include "tests/planning/bruteforce.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using planning::Level;

namespace {

QString difference(const planning::ConflictIndex& kept, const planning::ConflictIndex& fresh)
{
    if (kept.sessionIds() != fresh.sessionIds())
        return u"other sessions"_s;
    for (const qint64 id : fresh.sessionIds()) {
        planning::Findings some = kept.findingsOf(id);
        planning::Findings others = fresh.findingsOf(id);
        std::sort(some.begin(), some.end());
        std::sort(others.begin(), others.end());
        if (some != others)
            return u"session %1: %2 findings instead of %3"_s.arg(id).arg(some.size()).arg(others.size());
    }
    return kept.cost() == fresh.cost() ? QString() : u"another cost"_s;
}

} // namespace

/// The plan over a file is at every moment what a new reading of the file, and somebody who compares each
/// pair of sessions, would say.
class TestCentrePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void keptPlanEqualsANewReading();
    void readPlanEqualsBruteForce();
    void moveTellsWhatToPaint();
    void movesAreFollowedWithoutReading();
    void anotherWindowsMoveIsSeen();
    void clashIsToldInWordsFromBothSides();
    void seatsOfAHybridClassCountOnlyThoseOnSite();
    void shortageIsToldWhereTheSupplyIsKnown();
    void loanThatChangesTheSupplyIsSeen();
    void suggestionIsInTheFutureAndVerified();
    void pointerTellsWhatIsGoodToo();
    void newSessionIsTriedBeforeItExists();
    void whatIfTellsTheDifferenceAndChangesNothing();
    void makeUpAvoidsOtherClassesOfTheParticipants();
    void daysOutsideAreLoadedWhenShown();
};

void TestCentrePlan::keptPlanEqualsANewReading()
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        RandomCentre centre(seed);
        CentrePlan plan(centre.store(), RandomCentre::supply(), nullptr);
        QVERIFY(plan.show(RandomCentre::span()).ok());
        for (int step = 0; step < 60; ++step) {
            centre.act();
            const auto read = readPlan(centre.store().reader(), RandomCentre::span(), RandomCentre::supply());
            QVERIFY(read.ok());
            const QString differs = difference(plan.index(), planning::ConflictIndex(read->plan));
            QVERIFY2(differs.isEmpty(),
                     qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(differs)));
        }
    }
}

void TestCentrePlan::readPlanEqualsBruteForce()
{
    qsizetype found = 0;
    for (quint64 seed = 21; seed <= 26; ++seed) {
        RandomCentre centre(seed);
        for (int step = 0; step < 25; ++step)
            centre.act();
        const auto read = readPlan(centre.store().reader(), RandomCentre::span(), RandomCentre::supply());
        QVERIFY(read.ok());
        QStringList want = BruteForce(read->plan).lines();
        const QStringList have = BruteForce::lines(planning::ConflictIndex(read->plan).findings());
        found += have.size();
        for (const QString& line : have)
            QVERIFY2(want.removeOne(line), qPrintable(u"seed %1, too much: "_s.arg(seed) + line));
        QVERIFY2(want.isEmpty(), qPrintable(u"seed %1, missing: "_s.arg(seed) + want.join(u'\n')));
    }
    QVERIFY2(found > 60, "hardly anything clashes");
}

void TestCentrePlan::moveTellsWhatToPaint()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"staff-twice"_s));
    QSignalSpy changed(&plan, &CentrePlan::sessionsChanged);
    QSignalSpy reloaded(&plan, &CentrePlan::reloaded);
    two.move(two.second, 11, 600);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reloaded.size(), 0);
    const auto told = changed.first().first().value<QList<qint64>>();
    QVERIFY(told.contains(two.first) && told.contains(two.second));
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"staff-twice"_s));
    QVERIFY(two.store->undo().ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"staff-twice"_s));
}

void TestCentrePlan::movesAreFollowedWithoutReading()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QSignalSpy reloaded(&plan, &CentrePlan::reloaded);
    const auto own = two.store->reader().integer("SELECT id FROM participation WHERE activity=?", two.ai);
    QVERIFY(own.ok() && own->has_value());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"participants-twice"_s));
    QVERIFY(two.store.set(u"participation"_s, **own, u"state"_s, u"withdrawn"_s).ok());
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"participants-twice"_s));
    QVERIFY(two.store->undo().ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"participants-twice"_s));
    two.move(two.first, 10, 8 * 60);
    QCOMPARE(reloaded.size(), 0);
    // Somebody of whom nothing is known yet.
    const qint64 stranger = two.store.add(u"person"_s, {{"name"_L1, u"D"_s}});
    (void)two.store.add(u"participation"_s,
                        {{"activity"_L1, QString::number(two.ai)},
                         {"person"_L1, QString::number(stranger)},
                         {"state"_L1, u"confirmed"_s}});
    QCOMPARE(reloaded.size(), 1);
}

void TestCentrePlan::anotherWindowsMoveIsSeen()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    auto other = two.store.another();
    QVERIFY(other.ok());
    SessionPlanner planner((*other)->reader(), (*other)->ids());
    const auto moved = planner.move(two.second, QDate(2026, 9, 12), 600);
    QVERIFY(moved.ok());
    QVERIFY((*other)->perform(moved->action).ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"staff-twice"_s));
    two.store->lookForForeignChanges();
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"staff-twice"_s));
}

void TestCentrePlan::clashIsToldInWordsFromBothSides()
{
    TwoClasses two;
    two.move(two.second, 10, 10 * 60);
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QVERIFY(sentencesOf(plan.findingsOf(two.first)).contains(u"1 of 3 are in AI then."_s));
    QVERIFY(sentencesOf(plan.findingsOf(two.second)).contains(u"1 of 1 are in IoT then."_s));
    const auto all = plan.findings(QDate(2026, 9, 10), QDate(2026, 9, 10), Level::BlockPublishing);
    QCOMPARE(rulesOf(all), (QStringList{u"staff-twice"_s, u"participants-twice"_s}));
    QCOMPARE(all.front().sentence, u"Xu is in AI then."_s);
    QCOMPARE(all.front().session, u"IoT"_s);
    QCOMPARE(all.front().colour, planning::Colour::Red);
    QCOMPARE(all.front().starts, 600);
    QVERIFY(plan.findings(QDate(2026, 9, 11), QDate(2026, 9, 30)).isEmpty());
}

void TestCentrePlan::seatsOfAHybridClassCountOnlyThoseOnSite()
{
    TwoClasses two;
    QVERIFY(two.store.set(u"room"_s, two.room, u"seats"_s, u"2"_s).ok());
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"room-too-small"_s));
    QVERIFY(two.store.set(u"activity"_s, two.iot, u"mode"_s, u"hybrid"_s).ok());
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"room-too-small"_s));
    const auto one = two.store->reader().integer("SELECT id FROM participation WHERE activity=?", two.iot);
    QVERIFY(two.store.set(u"participation"_s, **one, u"seat"_s, u"online"_s).ok());
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"room-too-small"_s));
}

void TestCentrePlan::shortageIsToldWhereTheSupplyIsKnown()
{
    TwoClasses two;
    const qint64 camera = two.store.add(u"model"_s, {{"name"_L1, u"Camera"_s}});
    (void)two.store.add(u"reservation"_s,
                        {{"model"_L1, QString::number(camera)},
                         {"count"_L1, u"7"_s},
                         {"session"_L1, QString::number(two.first)}});
    CentrePlan without(*two.store, {}, nullptr);
    QVERIFY(without.show(QDate(2026, 9, 10)).ok());
    QVERIFY(!rulesOf(without.findingsOf(two.first)).contains(u"device-shortage"_s));
    CentrePlan plan(*two.store, RandomCentre::supply(), nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QVERIFY(sentencesOf(plan.findingsOf(two.first))
                .contains(u"4 × Camera short: 3 there are at Thu 10 Sep 10:00."_s));
    // A week later there are five.
    two.move(two.first, 17, 600);
    QVERIFY(sentencesOf(plan.findingsOf(two.first))
                .contains(u"2 × Camera short: 5 there are at Thu 17 Sep 10:00."_s));
}

void TestCentrePlan::loanThatChangesTheSupplyIsSeen()
{
    TwoClasses two;
    const qint64 camera = two.store.add(u"model"_s, {{"name"_L1, u"Camera"_s}});
    (void)two.store.add(u"reservation"_s,
                        {{"model"_L1, QString::number(camera)},
                         {"count"_L1, u"2"_s},
                         {"session"_L1, QString::number(two.first)}});
    int units = 2;
    int asked = 0;
    CentrePlan plan(
        *two.store,
        [&](Connection&, const std::vector<qint64>& models, const PlanSpan& span) {
            ++asked;
            return Result<std::vector<DeviceSupply>>(std::vector<DeviceSupply>{
                {models.front(), {{span.firstMonday.toString(Qt::ISODate) + u"T00:00"_s, units}}}});
        },
        nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QVERIFY(!rulesOf(plan.findingsOf(two.first)).contains(u"device-shortage"_s));
    QSignalSpy reloaded(&plan, &CentrePlan::reloaded);
    QVERIFY(two.store.set(u"model"_s, camera, u"note"_s, u"new"_s).ok());
    QCOMPARE(asked, 2);
    QCOMPARE(reloaded.size(), 0);
    units = 1;
    QVERIFY(two.store.set(u"model"_s, camera, u"note"_s, u"one is lent"_s).ok());
    QCOMPARE(reloaded.size(), 1);
    QVERIFY(rulesOf(plan.findingsOf(two.first)).contains(u"device-shortage"_s));
}

void TestCentrePlan::suggestionIsInTheFutureAndVerified()
{
    TwoClasses two;
    two.store.clock().set({QDate(2026, 9, 9), QTime(12, 2), Qt::UTC});
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    const auto wish = plan.wishFor(two.first);
    QVERIFY(wish.has_value());
    const PlanPlacements places = plan.suggest(*wish);
    QCOMPARE(places.best.size(), size_t(5));
    for (const PlanPlacement& place : places.best) {
        QVERIFY(place.starts >= u"2026-09-09T12:05"_s);
        const planning::Placement& at = place.suggestion.placement;
        QVERIFY2(at.start != wish->session.start || at.room != wish->session.room,
                 "the place that it has is no suggestion");
        QVERIFY(place.suggestion.verdict.colour != planning::Colour::Red);
        two.move(two.first, place.starts.mid(8, 2).toInt(),
                 QTime::fromString(place.starts.mid(11)).msecsSinceStartOfDay() / 60000);
        QCOMPARE(plan.verdictOf(two.first).colour, place.suggestion.verdict.colour);
        QVERIFY(two.store->undo().ok());
    }
    QVERIFY2(places.best.front().place.endsWith(u", Room 301"_s), qPrintable(places.best.front().place));
    QVERIFY(!places.best.front().reasons.isEmpty());
    QVERIFY(!plan.wishFor(99).has_value());
}

void TestCentrePlan::pointerTellsWhatIsGoodToo()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    const auto check = plan.liveCheck(two.second);
    const planning::Minute start = plan.horizon().minuteOf(QDate(2026, 9, 10), 600);
    const planning::Lane lane{two.room, {}};
    const auto bad = plan.findingsAt(check, two.second, start, lane);
    QVERIFY(sentencesOf(bad).contains(u"Lab 2 is taken by IoT."_s));
    const planning::Minute later = plan.horizon().minuteOf(QDate(2026, 9, 11), 600);
    QVERIFY(plan.reasonsAt(two.second, later, lane).contains(u"Lab 2 is free: 70 seats, 1 needed."_s));
    auto grid = plan.grid(QDate(2026, 9, 7), 7, 480, 1320);
    grid.lanes = {lane};
    const auto cells = check.check(grid);
    QCOMPARE(cells.size(), size_t(7 * 28));
    QCOMPARE(cells[grid.cell(0, 3, 4)].colour, planning::Colour::Red);
}

void TestCentrePlan::newSessionIsTriedBeforeItExists()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    auto session = plan.newSession(two.iot, 60);
    QVERIFY(session.ok());
    session->id = -1;
    session->start = plan.horizon().minuteOf(QDate(2026, 9, 10), 660);
    const auto difference = plan.whatIf({*session});
    QVERIFY(rulesOf(difference.added).contains(u"participants-twice"_s));
    QVERIFY(!plan.newSession(12345, 60).ok());
}

void TestCentrePlan::whatIfTellsTheDifferenceAndChangesNothing()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    const auto before = plan.index().findings();
    planning::Session moved = *plan.index().session(two.second);
    moved.start = *moved.start + planning::dayMinutes;
    const auto difference = plan.whatIf({moved});
    QVERIFY(rulesOf(difference.gone).contains(u"staff-twice"_s));
    QVERIFY(difference.cost < 0);
    QCOMPARE(plan.index().findings(), before);
    QVERIFY(rulesOf(plan.whatIf({}, {two.second}).gone).contains(u"staff-twice"_s));
}

void TestCentrePlan::makeUpAvoidsOtherClassesOfTheParticipants()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    SessionPlanner planner(two.store->reader(), two.store->ids());
    const auto cancelled = planner.cancel(two.first, SeriesScope::This, u"ill"_s);
    QVERIFY(cancelled.ok() && two.store->perform(*cancelled).ok());
    const auto places = plan.suggestMakeUp(two.first, two.store->ids().nextValue(), 5);
    QVERIFY(places.ok());
    QVERIFY(!places->best.empty());
    for (const PlanPlacement& place : places->best) {
        const planning::Span span{place.suggestion.placement.start, place.suggestion.placement.start + 120};
        QVERIFY(!span.overlaps({plan.horizon().minuteOf(QDate(2026, 9, 10), 660),
                                plan.horizon().minuteOf(QDate(2026, 9, 10), 780)}));
        const planning::Minute calledOff = *plan.index().session(two.first)->start;
        QVERIFY2(!span.overlaps({calledOff, calledOff + 120}), qPrintable(place.place));
    }
    QVERIFY(!plan.suggestMakeUp(77, 78, 5).ok());
}

void TestCentrePlan::daysOutsideAreLoadedWhenShown()
{
    TwoClasses two;
    CentrePlan plan(*two.store, {}, nullptr);
    QVERIFY(plan.show(PlanSpan{QDate(2026, 10, 5), 4}).ok());
    QVERIFY(plan.index().sessionIds().empty());
    QSignalSpy reloaded(&plan, &CentrePlan::reloaded);
    QVERIFY(plan.show(QDate(2026, 10, 9)).ok());
    QCOMPARE(reloaded.size(), 0);
    // A session that comes into the weeks by a move.
    two.move(two.first, 10, 600);
    SessionPlanner planner(two.store->reader(), two.store->ids());
    const auto moved = planner.move(two.first, QDate(2026, 10, 7), 600);
    QVERIFY(moved.ok() && two.store->perform(moved->action).ok());
    QCOMPARE(plan.index().sessionIds(), std::vector<qint64>{two.first});
    QVERIFY(plan.show(QDate(2026, 9, 10)).ok());
    QCOMPARE(plan.index().sessionIds().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestCentrePlan)
#include "tst_centreplan.moc"
