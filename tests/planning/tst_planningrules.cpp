// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/smallplan.h"

#include <functional>

using namespace kitcamp::testkit;

using Edit = std::function<void(Plan&, Session&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

/// A second session of class 1 with another teacher in the other room.
Session elsewhere(SessionId id, Minute start)
{
    Session one = session(id, start);
    one.room = 2;
    one.staff = {2};
    return one;
}

Availability availability(PersonId person, Availability::Kind kind)
{
    Availability row{person, kind, 1}; // Mondays
    row.starts = 11 * 60;
    return row;
}

} // namespace

/// Each rule by a case that a person would name; all cases look at session 1, Monday 10:00-12:00.
class TestPlanningRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleIsFound_data();
    void eachRuleIsFound();
    void whatIsAllowedIsNotFound_data();
    void whatIsAllowedIsNotFound();
    void namesOfRulesAndLevelsStay();
    void levelsDecideColourAndCount();
    void softCostsAddUpToAmber();
    void numbersAreThoseOfThePlan();
    void shortageNamesTheWorstMoment();

private:
    static QStringList rulesOf(const Edit& edit);
    static void formRows();
    static void roomRows();
    static void staffRows();
    static void participantRows();
    static void planRows();
};

QStringList TestPlanningRules::rulesOf(const Edit& edit)
{
    Plan plan = smallPlan();
    plan.rules.setLevel(Rule::Isolated, Level::Ignore);
    Session one = session(1, at(0, 10));
    edit(plan, one);
    plan.sessions.push_back(one);
    return ruleNames(ConflictIndex(plan).findingsOf(1));
}

void TestPlanningRules::formRows()
{
    const auto row = [](const char* rule, const Edit& edit) { QTest::newRow(rule) << edit; };
    row("ends-before-begin", [](Plan&, Session& s) { s.minutes = -5; });
    row("too-short", [](Plan&, Session& s) { s.minutes = 4; });
    row("off-grid", [](Plan&, Session& s) { s.start = at(0, 10, 2); });
    row("over-midnight", [](Plan&, Session& s) { s.start = at(0, 23); });
    row("outside-horizon", [](Plan&, Session& s) { s.start = at(14, 10); });
    row("day-off", [](Plan& plan, Session&) { plan.daysOff = {{QDate(2026, 3, 2), u"Founding Day"_s}}; });
    row("time-locked", [](Plan&, Session& s) { s.locks.start = at(0, 11); });
    row("room-locked", [](Plan&, Session& s) { s.locks.room = 2; });
    row("staff-locked", [](Plan&, Session& s) { s.locks.staff = std::vector<PersonId>{1, 2}; });
    row("published-time", [](Plan&, Session& s) { s.published = Published{at(0, 9), 120, 1, {1}}; });
    row("published-room", [](Plan&, Session& s) { s.published = Published{at(0, 10), 120, 2, {1}}; });
    row("published-staff", [](Plan&, Session& s) { s.published = Published{at(0, 10), 120, 1, {2}}; });
}

void TestPlanningRules::roomRows()
{
    const auto row = [](const char* rule, const Edit& edit) { QTest::newRow(rule) << edit; };
    row("room-twice", [](Plan& plan, Session&) {
        Session other = session(2, at(0, 12), 2);
        other.setupMinutes = 15;
        plan.sessions = {other};
    });
    row("room-closed", [](Plan& plan, Session& s) {
        plan.rooms[0].closures = {{{at(0, 12), at(0, 13)}, u"cleaning"_s}};
        s.clearMinutes = 10;
    });
    row("room-archived", [](Plan& plan, Session&) { plan.rooms[0].archived = true; });
    row("room-missing", [](Plan&, Session& s) { s.room = 0; });
    row("room-too-small", [](Plan&, Session& s) { s.seats = 31; });
    row("room-lacks", [](Plan&, Session& s) { s.features = {u"projector"_s, u"track"_s}; });
    row("seats-wasted", [](Plan&, Session& s) { s.room = 2; });
    row("other-room", [](Plan& plan, Session&) {
        plan.sessions = {elsewhere(2, at(1, 10)), elsewhere(3, at(2, 10))};
    });
}

void TestPlanningRules::staffRows()
{
    using Kind = Availability::Kind;
    const auto row = [](const char* rule, const Edit& edit) { QTest::newRow(rule) << edit; };
    row("staff-twice", [](Plan& plan, Session&) {
        Session other = session(2, at(0, 11), 2);
        other.groups = {};
        other.room = 2;
        plan.sessions = {other};
    });
    row("staff-busy", [](Plan& plan, Session&) {
        plan.busyTimes = {{1, 0, u"Mechanics II"_s, QDate(2026, 3, 2), 1, 1, 600, 640}};
    });
    row("staff-unavailable", [](Plan& plan, Session&) { plan.availabilities = {availability(1, Kind::No)}; });
    row("staff-rather-not",
        [](Plan& plan, Session&) { plan.availabilities = {availability(1, Kind::RatherNot)}; });
    row("not-preferred", [](Plan& plan, Session&) { plan.availabilities = {availability(1, Kind::Prefer)}; });
    row("staff-gap", [](Plan& plan, Session&) {
        Session other = session(2, at(0, 15), 2);
        plan.sessions = {other};
    });
    row("isolated", [](Plan& plan, Session&) { plan.rules.setLevel(Rule::Isolated, Level::Warn); });
    row("balance", [](Plan& plan, Session&) {
        plan.activities[0].staff = {1, 2};
        plan.sessions = {session(2, at(1, 10)), session(3, at(2, 10))};
    });
}

void TestPlanningRules::participantRows()
{
    using Kind = Availability::Kind;
    const auto row = [](const char* rule, const Edit& edit) { QTest::newRow(rule) << edit; };
    row("participants-twice", [](Plan& plan, Session&) {
        Session other = elsewhere(2, at(0, 11));
        other.activity = 2;
        other.groups = {2};
        plan.sessions = {other};
    });
    row("participants-busy", [](Plan& plan, Session&) {
        plan.busyTimes = {{0, 2, u"Mechanics II"_s, QDate(2026, 2, 23), 2, 1, 600, 640}};
    });
    row("participants-unavailable",
        [](Plan& plan, Session&) { plan.availabilities = {availability(101, Kind::No)}; });
    row("participants-rather-not",
        [](Plan& plan, Session&) { plan.availabilities = {availability(101, Kind::RatherNot)}; });
    row("exam-week", [](Plan& plan, Session&) {
        plan.examPeriods = {{2, QDate(2026, 3, 1), QDate(2026, 3, 2), u"finals"_s}};
    });
}

void TestPlanningRules::planRows()
{
    const auto row = [](const char* rule, const Edit& edit) { QTest::newRow(rule) << edit; };
    row("phase-order", [](Plan& plan, Session& s) {
        Session other = elsewhere(2, at(3, 10));
        other.phase = 1;
        s.phase = 2;
        plan.sessions = {other};
    });
    row("device-shortage", [](Plan& plan, Session& s) {
        Session other = elsewhere(2, at(0, 11));
        other.activity = 2;
        other.groups = {};
        s.demands = other.demands = {{7, 3}};
        plan.sessions = {other};
    });
    row("class-gap", [](Plan& plan, Session&) { plan.sessions = {elsewhere(2, at(0, 14))}; });
    row("spread", [](Plan& plan, Session&) {
        plan.activities[0].daysApart = 2;
        plan.sessions = {elsewhere(2, at(1, 10))};
    });
}

void TestPlanningRules::eachRuleIsFound_data()
{
    QTest::addColumn<Edit>("edit");
    formRows();
    roomRows();
    staffRows();
    participantRows();
    planRows();
}

void TestPlanningRules::eachRuleIsFound()
{
    QFETCH(Edit, edit);
    const QString rule = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY2(rulesOf(edit).contains(rule), qPrintable(rulesOf(edit).join(u' ')));
    // With the rule ignored it is gone, and nothing else with it.
    const QStringList without = rulesOf([&](Plan& plan, Session& one) {
        edit(plan, one);
        plan.rules.setLevel(*Rules::named(rule), Level::Ignore);
    });
    QStringList expected = rulesOf(edit);
    expected.removeAll(rule);
    QCOMPARE(without, expected);
}

void TestPlanningRules::whatIsAllowedIsNotFound_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("nothing else", [](Plan&, Session&) {});
    row("the next one in the room", [](Plan& plan, Session&) {
        Session other = session(2, at(0, 12), 2);
        other.groups = {};
        other.staff = {2};
        plan.sessions = {other};
    });
    row("the same time in another week",
        [](Plan& plan, Session&) { plan.sessions = {session(2, at(7, 10))}; });
    row("a cancelled one", [](Plan& plan, Session&) {
        plan.sessions = {session(2, at(0, 10))};
        plan.sessions[0].cancelled = true;
    });
    row("one to place", [](Plan& plan, Session&) {
        plan.sessions = {session(2, at(0, 10))};
        plan.sessions[0].start.reset();
    });
    row("no room for an online one", [](Plan&, Session& s) {
        s.room = 0;
        s.mode = Mode::Online;
    });
    row("hybrid with few on site", [](Plan& plan, Session& s) {
        plan.rooms[0].seats = 6;
        s.mode = Mode::Hybrid;
        s.seats = 5;
    });
    row("a room whose seats nobody knows", [](Plan& plan, Session&) { plan.rooms[0].seats.reset(); });
    row("a camp on a day off", [](Plan& plan, Session&) {
        plan.daysOff = {{QDate(2026, 3, 2), {}}};
        plan.activities[0].onDaysOff = true;
    });
    row("a make-up day that is a holiday", [](Plan& plan, Session&) {
        plan.daysOff = {{QDate(2026, 3, 2), {}}};
        plan.makeUpDays = {{QDate(2026, 3, 2), QDate(2026, 3, 4)}};
    });
    row("lessons of another weekday on a make-up day", [](Plan& plan, Session&) {
        plan.makeUpDays = {{QDate(2026, 3, 2), QDate(2026, 3, 4)}};
        plan.busyTimes = {{1, 0, u"Mechanics II"_s, QDate(2026, 3, 2), 1, 1, 600, 640}};
    });
    row("as published", [](Plan&, Session& s) { s.published = Published{at(0, 10), 120, 1, {1}}; });
    row("the right phase order", [](Plan& plan, Session& s) {
        plan.sessions = {session(2, at(1, 10))};
        plan.sessions[0].phase = 2;
        s.phase = 1;
    });
    row("enough devices, one after the other", [](Plan& plan, Session& s) {
        Session other = elsewhere(2, at(0, 12));
        s.demands = other.demands = {{7, 5}};
        plan.sessions = {other};
    });
}

void TestPlanningRules::whatIsAllowedIsNotFound()
{
    QFETCH(Edit, edit);
    QStringList found = rulesOf(edit);
    found.removeAll(u"other-room"_s);
    QCOMPARE(found, QStringList());
}

void TestPlanningRules::namesOfRulesAndLevelsStay()
{
    QSet<QString> names;
    for (int i = 0; i < ruleCount; ++i) {
        const QString name = Rules::name(static_cast<Rule>(i));
        QCOMPARE(Rules::named(name), static_cast<Rule>(i));
        names << name;
    }
    QCOMPARE(names.size(), ruleCount);
    QCOMPARE(Rules::name(Rule::RoomTwice), u"room-twice"_s);
    QCOMPARE(Rules::name(Rule::PublishedStaff), u"published-staff"_s);
    QVERIFY(!Rules::named(u"room"_s));
    for (const Level level : {Level::Ignore, Level::Warn, Level::BlockPublishing, Level::Forbid})
        QCOMPARE(Rules::levelNamed(Rules::name(level)), level);
    QVERIFY(!Rules::levelNamed(u"maybe"_s));
}

void TestPlanningRules::levelsDecideColourAndCount()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10)), session(2, at(7, 10))};
    plan.sessions[0].seats = 40;
    for (const auto& [level, colour] :
         {std::pair(Level::Forbid, Colour::Red), std::pair(Level::BlockPublishing, Colour::Red),
          std::pair(Level::Warn, Colour::Amber), std::pair(Level::Ignore, Colour::Green)}) {
        plan.rules.setLevel(Rule::RoomTooSmall, level);
        const ConflictIndex index(plan);
        QCOMPARE(index.verdictOf(1).colour, colour);
        QCOMPARE(index.verdictOf(2).colour, Colour::Green);
        const int soft = level == Level::Warn ? 2 : 0; // two who come for this alone
        QCOMPARE(index.countOf(level), level == Level::Ignore ? 0 : 1 + soft);
    }
}

void TestPlanningRules::softCostsAddUpToAmber()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10))};
    plan.sessions[0].published = Published{at(0, 9), 120, 1, {1}};
    QCOMPARE(ConflictIndex(plan).verdictOf(1).colour, Colour::Green);
    QCOMPARE(ConflictIndex(plan).verdictOf(1).cost, 5);
    plan.rules.setWeight(Rule::PublishedTime, 9);
    QCOMPARE(ConflictIndex(plan).verdictOf(1).colour, Colour::Amber);
    plan.rules.amberFrom = 11;
    QCOMPARE(ConflictIndex(plan).verdictOf(1).colour, Colour::Green);
}

void TestPlanningRules::numbersAreThoseOfThePlan()
{
    Plan plan = smallPlan();
    Session other = elsewhere(2, at(0, 11));
    other.activity = 2;
    other.groups = {2};
    plan.sessions = {session(1, at(0, 10)), other};
    plan.busyTimes = {{0, 2, u"Mechanics II"_s, QDate(2026, 3, 2), 1, 1, 600, 640},
                      {101, 0, u"Mechanics II"_s, QDate(2026, 3, 2), 1, 1, 600, 640}};
    const Findings findings = ConflictIndex(plan).findingsOf(1);
    const auto of = [&](Rule rule) {
        return *std::find_if(findings.begin(), findings.end(),
                             [&](const Finding& one) { return one.rule == rule; });
    };
    const Finding both = of(Rule::ParticipantsTwice);
    QCOMPARE(both.persons, (QList<PersonId>{108, 109, 110}));
    QCOMPARE(std::tuple(both.count, both.outOf, both.outOfOther), std::tuple(3, 10, 8));
    QCOMPARE(both.cost, 3 * plan.rules.weight(Rule::ParticipantsTwice));
    QCOMPARE(*both.at, at(0, 11));
    const Finding busy = of(Rule::ParticipantsBusy);
    QCOMPARE(busy.persons, (QList<PersonId>{101, 108, 109, 110}));
    QCOMPARE(std::tuple(busy.count, busy.outOf, busy.label), std::tuple(4, 10, u"Mechanics II"_s));
}

void TestPlanningRules::shortageNamesTheWorstMoment()
{
    Plan plan = smallPlan();
    plan.capacities = {{7, {{at(0, 11, 30), 1}, {at(0, 0), 4}}}}; // in any order
    plan.sessions = {session(1, at(0, 10)), session(2, at(0, 11), 2), session(3, at(0, 8), 2)};
    for (Session& one : plan.sessions)
        one.demands = {{7, 1}, {7, 1}};
    const Findings findings = ConflictIndex(plan).findingsOf(1);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding& one) { return one.rule == Rule::DeviceShortage; });
    QVERIFY(found != findings.end());
    QCOMPARE(found->sessions, (SessionIds{1, 2}));
    QCOMPARE(std::tuple(found->count, found->outOf, *found->at), std::tuple(3, 1, at(0, 11, 30)));
}

QTEST_GUILESS_MAIN(TestPlanningRules)
#include "tst_planningrules.moc"
