// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/suggest.h"
#include "tests/planning/planhistory.h"
#include "tests/planning/smallplan.h"

using namespace kitcamp::testkit;

namespace {

/// Every place one by one, through the index.
struct AllPlaces {
    qint64 places = 0;
    qint64 possible = 0;
    int least = std::numeric_limits<int>::max();
    std::map<Rule, std::pair<qint64, qint64>> removed;

    AllPlaces(ConflictIndex index, const Wish& wish)
    {
        Session session = wish.session;
        session.start.reset();
        session.cancelled = false;
        (void)index.put(session);
        const Rules& rules = index.setting().rules();
        for (int day = dayOf(wish.within.from); day < dayOf(wish.within.until); ++day) {
            for (Minute minute = wish.dayFrom;
                 minute <= std::max(wish.dayFrom, wish.dayUntil - session.minutes); minute += wish.step) {
                const Minute start = day * dayMinutes + minute;
                if (start + session.minutes > wish.within.until)
                    continue;
                for (const RoomId room : wish.rooms)
                    look(rules.judge(weigh(index.findingsAt(session.id, {start, room, session.staff}))),
                         rules);
            }
        }
    }

    void look(const Verdict& verdict, const Rules& rules)
    {
        ++places;
        const quint64 red = verdict.rules & rules.redRules();
        for (int i = 0; i < ruleCount; ++i) {
            const Rule rule = static_cast<Rule>(i);
            if ((red & bitOf(rule)) == 0)
                continue;
            ++removed[rule].first;
            removed[rule].second += red == bitOf(rule) ? 1 : 0;
        }
        if (red != 0)
            return;
        ++possible;
        least = std::min(least, verdict.cost);
    }
};

QString problemOf(const Suggestions& found, const AllPlaces& all)
{
    if (found.places != all.places || found.possible != all.possible)
        return u"%1 of %2 places instead of %3 of %4"_s.arg(found.possible)
            .arg(found.places)
            .arg(all.possible)
            .arg(all.places);
    if (found.removed.size() != all.removed.size())
        return u"other rules remove places"_s;
    for (const Removed& removed : found.removed) {
        const auto it = all.removed.find(removed.rule);
        if (it == all.removed.end() || it->second != std::pair(removed.places, removed.alone))
            return Rules::name(removed.rule) + u" removes other places"_s;
    }
    if (found.best.empty() != (all.possible == 0))
        return u"%1 suggestions"_s.arg(found.best.size());
    if (!found.best.empty() && found.best.front().verdict.cost != all.least)
        return u"cost %1 where %2 was to be had"_s.arg(found.best.front().verdict.cost).arg(all.least);
    return {};
}

/// Whether each suggestion is what happens when it is taken.
QString problemOfTaking(const ConflictIndex& index, const Wish& wish, const Suggestions& found)
{
    for (const Suggestion& suggestion : found.best) {
        ConflictIndex after = index;
        Session session = wish.session;
        session.cancelled = false;
        session.start.reset();
        (void)after.put(session);
        const qint64 without = after.cost();
        session.start = suggestion.placement.start;
        session.room = suggestion.placement.room;
        session.staff = suggestion.placement.staff;
        (void)after.put(session);
        if (after.findingsOf(session.id) != suggestion.findings
            || !(after.verdictOf(session.id) == suggestion.verdict))
            return u"minute %1 is not as it was said"_s.arg(suggestion.placement.start);
        if (suggestion.verdict.colour == Colour::Red)
            return u"a red one"_s;
        if (after.cost() - without != suggestion.verdict.cost + suggestion.costToOthers)
            return u"it costs others something else"_s;
    }
    return {};
}

Wish wishFor(const Session& session)
{
    Wish wish;
    wish.session = session;
    wish.within = {at(0, 0), at(7, 0)};
    wish.step = 30;
    wish.rooms = {0, 1, 2, 3};
    return wish;
}

/// A plan in which session 1 of class 1 is to be placed.
Plan planToPlace()
{
    Plan plan = smallPlan();
    plan.sessions = {session(1, at(0, 10))};
    plan.sessions[0].start.reset();
    plan.rules.setLevel(Rule::Isolated, Level::Ignore);
    return plan;
}

} // namespace

/// The best places, nothing but verified ones; where there is none, the numbers.
class TestSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBetterExistsAndAllIsCounted();
    void everySuggestionIsWhatHappens();
    void sameWishSameAnswer();
    void suggestionsAreDifferent();
    void theNearestOfEqualsComesFirst();
    void theBestOfThePoolAreTaken();
    void whereNothingIsCleanTheCostIsSaid();
    void whereNothingIsPossibleTheNumbersAreSaid();
    void locksAreKept();
    void onlineNeedsNoRoom();
    void reasonsSayWhatIsGood();
    void makeUpDatesAreForThoseWhoCome();
    void itStopsWhenAsked();
    void oddWishesHaveNoAnswer();
};

void TestSuggest::nothingBetterExistsAndAllIsCounted()
{
    const QString failure = firstFailure(250, 0, [](const PlanHistory& history) {
        if (history.plan.sessions.empty())
            return QString();
        const ConflictIndex index(history.plan);
        const Session& session = history.plan.sessions.front();
        const Wish wish = wishFor(session);
        if (session.locks.room || session.minutes <= 0)
            return QString();
        return problemOf(suggest(index, wish), AllPlaces(index, wish));
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestSuggest::everySuggestionIsWhatHappens()
{
    const QString failure = firstFailure(300, 0, [](const PlanHistory& history) {
        if (history.plan.sessions.empty())
            return QString();
        const ConflictIndex index(history.plan);
        Wish wish = wishFor(history.plan.sessions.front());
        wish.pool = {1, 2, 3, 4, 5, 6, 7};
        wish.fromPool = static_cast<int>(history.plan.sessions.size() % 3);
        return problemOfTaking(index, wish, suggest(index, wish));
    });
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestSuggest::sameWishSameAnswer()
{
    RandomSource random(7);
    const Plan plan = randomPlan(random);
    Plan turned = plan;
    std::reverse(turned.sessions.begin(), turned.sessions.end());
    const Wish wish = wishFor(plan.sessions.front());
    const Suggestions first = suggest(ConflictIndex(plan), wish);
    const Suggestions second = suggest(ConflictIndex(turned), wish);
    QCOMPARE(first.best.size(), second.best.size());
    QVERIFY(first.removed == second.removed);
    for (size_t i = 0; i < first.best.size(); ++i) {
        QVERIFY(first.best[i].placement == second.best[i].placement);
        QVERIFY(first.best[i].findings == second.best[i].findings);
        QVERIFY(first.best[i].reasons == second.best[i].reasons);
    }
}

void TestSuggest::suggestionsAreDifferent()
{
    Plan plan = planToPlace();
    Wish wish;
    wish.session = plan.sessions[0];
    const Suggestions manyDays = suggest(ConflictIndex(plan), wish);
    QCOMPARE(manyDays.best.size(), size_t(5));
    QSet<int> days;
    for (const Suggestion& suggestion : manyDays.best)
        days << dayOf(suggestion.placement.start);
    QCOMPARE(days.size(), 5);
    wish.within = {at(3, 0), at(4, 0)};
    const Suggestions oneDay = suggest(ConflictIndex(plan), wish);
    QCOMPARE(oneDay.best.size(), size_t(5));
    for (const Suggestion& a : oneDay.best) {
        for (const Suggestion& b : oneDay.best)
            QVERIFY(&a == &b || std::abs(a.placement.start - b.placement.start) >= 120);
    }
}

void TestSuggest::theNearestOfEqualsComesFirst()
{
    Plan plan = planToPlace();
    Wish wish;
    wish.session = plan.sessions[0];
    QCOMPARE(suggest(ConflictIndex(plan), wish).best.front().placement.start, at(0, 8));
    wish.near = at(6, 13);
    QCOMPARE(suggest(ConflictIndex(plan), wish).best.front().placement.start, at(6, 13));
    wish.near.reset();
    wish.session.start = at(4, 10);
    QCOMPARE(suggest(ConflictIndex(plan), wish).best.front().placement.start, at(4, 10));
}

void TestSuggest::theBestOfThePoolAreTaken()
{
    using Kind = Availability::Kind;
    Plan plan = planToPlace();
    plan.sessions[0].staff = {};
    plan.availabilities = {{2, Kind::No}, {3, Kind::RatherNot}};
    Wish wish;
    wish.session = plan.sessions[0];
    wish.pool = {2, 3, 4, 5};
    wish.fromPool = 2;
    QCOMPARE(suggest(ConflictIndex(plan), wish).best.front().placement.staff, (std::vector<PersonId>{4, 5}));
    wish.fromPool = 3;
    const Suggestions three = suggest(ConflictIndex(plan), wish);
    QCOMPARE(three.best.front().placement.staff, (std::vector<PersonId>{3, 4, 5}));
    QCOMPARE(three.best.front().verdict.colour, Colour::Amber);
    wish.fromPool = 4;
    const Suggestions four = suggest(ConflictIndex(plan), wish);
    QVERIFY(four.best.empty());
    QCOMPARE(four.removed.front(),
             (Removed{Rule::StaffUnavailable, four.places, four.removed.front().alone}));
}

void TestSuggest::whereNothingIsCleanTheCostIsSaid()
{
    Plan plan = planToPlace();
    plan.availabilities = {{101, Availability::Kind::No},
                           {102, Availability::Kind::No, 0, QDate(2026, 3, 2)}};
    Wish wish;
    wish.session = plan.sessions[0];
    const Suggestions found = suggest(ConflictIndex(plan), wish);
    QCOMPARE(found.best.size(), size_t(5));
    for (const Suggestion& suggestion : found.best) {
        QCOMPARE(suggestion.verdict.colour, Colour::Amber);
        QCOMPARE(suggestion.verdict.cost, plan.rules.weight(Rule::ParticipantsUnavailable));
        QVERIFY(dayOf(suggestion.placement.start) != 0);
        QCOMPARE(ruleNames(suggestion.findings), QStringList{u"participants-unavailable"_s});
    }
}

void TestSuggest::whereNothingIsPossibleTheNumbersAreSaid()
{
    Plan plan = planToPlace();
    plan.rooms[1].features = {};
    plan.rooms[0].closures = {{{at(0, 0), at(1, 0)}, u"paint"_s}};
    plan.daysOff = {{QDate(2026, 3, 3), u"Founding Day"_s}};
    plan.sessions[0].features = {u"projector"_s};
    Wish wish;
    wish.session = plan.sessions[0];
    wish.within = {at(0, 0), at(2, 0)};
    wish.step = 60;
    const Suggestions found = suggest(ConflictIndex(plan), wish);
    // 8:00 to 20:00 each full hour, two days, two rooms.
    QCOMPARE(found.places, 52);
    QCOMPARE(found.possible, 0);
    QVERIFY(found.best.empty() && found.isComplete);
    const std::vector<Removed> expected{
        {Rule::DayOff, 26, 13}, {Rule::RoomLacks, 26, 13}, {Rule::RoomClosed, 13, 13}};
    QVERIFY(found.removed == expected);
}

void TestSuggest::locksAreKept()
{
    Plan plan = planToPlace();
    plan.sessions[0].locks = {at(5, 14), RoomId(2), std::vector<PersonId>{1}};
    Wish wish;
    wish.session = plan.sessions[0];
    wish.pool = {2, 3};
    wish.fromPool = 1;
    const Suggestions found = suggest(ConflictIndex(plan), wish);
    QCOMPARE(found.best.size(), size_t(1));
    QVERIFY(found.best.front().placement == (Placement{at(5, 14), 2, {1}}));
    QCOMPARE(found.removed.front().rule, Rule::TimeLocked);
}

void TestSuggest::onlineNeedsNoRoom()
{
    Plan plan = planToPlace();
    plan.sessions[0].mode = Mode::Online;
    Wish wish;
    wish.session = plan.sessions[0];
    QCOMPARE(suggest(ConflictIndex(plan), wish).best.front().placement.room, RoomId(0));
}

void TestSuggest::reasonsSayWhatIsGood()
{
    using Kind = Reason::Kind;
    Plan plan = planToPlace();
    plan.sessions.push_back(session(2, at(7, 10)));
    plan.sessions[0].demands = {{7, 5}};
    plan.availabilities = {{1, Availability::Kind::Prefer}};
    Wish wish;
    wish.session = plan.sessions[0];
    const Suggestion best = suggest(ConflictIndex(plan), wish).best.front();
    const std::vector<Reason> expected{{Kind::RoomFree, 1, 0, 0, 10, 30},
                                       {Kind::UsualRoom, 1},
                                       {Kind::EveryoneFree, 0, 0, 0, 10, 10},
                                       {Kind::Preferred, 0, 1},
                                       {Kind::DevicesFree, 0, 0, 7, 5}};
    QVERIFY(best.reasons == expected);
    QVERIFY(best.findings.empty());
}

void TestSuggest::makeUpDatesAreForThoseWhoCome()
{
    Plan plan = smallPlan();
    plan.rules.setLevel(Rule::Isolated, Level::Ignore);
    plan.sessions = {session(1, at(2, 10))};
    plan.sessions[0].cancelled = true;
    plan.sessions[0].locks.start = at(2, 10);
    plan.availabilities = {{101, Availability::Kind::No}};
    const ConflictIndex index(plan);
    const Wish all = makeUpWish(plan.sessions[0], 9, {101, 102}, {at(3, 0), at(10, 0)});
    QCOMPARE(suggest(index, all).best.front().verdict.colour, Colour::Amber);
    const Wish wish = makeUpWish(plan.sessions[0], 9, {102, 103}, {at(3, 0), at(10, 0)});
    const Suggestions found = suggest(index, wish);
    QCOMPARE(found.best.size(), size_t(5));
    QCOMPARE(found.best.front().placement.start, at(3, 10));
    QCOMPARE(found.best.front().verdict.colour, Colour::Green);
    QVERIFY(index.session(9) == nullptr);
}

void TestSuggest::itStopsWhenAsked()
{
    Plan plan = planToPlace();
    Wish wish;
    wish.session = plan.sessions[0];
    int asked = 0;
    wish.isStopped = [&asked] { return ++asked > 2; };
    const Suggestions found = suggest(ConflictIndex(plan), wish);
    QVERIFY(!found.isComplete);
    QCOMPARE(found.best.size(), size_t(5));
    for (const Suggestion& suggestion : found.best)
        QVERIFY(dayOf(suggestion.placement.start) < 2);
}

void TestSuggest::oddWishesHaveNoAnswer()
{
    Plan plan = planToPlace();
    const ConflictIndex index(plan);
    Wish wish;
    wish.session = plan.sessions[0];
    wish.count = 0;
    QVERIFY(suggest(index, wish).best.empty());
    wish.count = 5;
    wish.within = {at(20, 0), at(30, 0)};
    QCOMPARE(suggest(index, wish).places, 0);
    wish.within = {};
    wish.session.minutes = -10;
    QVERIFY(suggest(index, wish).best.empty());
    wish.session.minutes = 20 * 60;
    wish.step = 0;
    QVERIFY(!suggest(index, wish).best.empty());
    QVERIFY(suggest(ConflictIndex(Plan()), wish).best.empty());
}

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
