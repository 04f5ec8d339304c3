// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/choice.h"
#include "models/planning/selection/choicereasons.h"

#include <QElapsedTimer>
#include <QTest>

#include <bit>
#include <random>

using namespace kitcamp::selecting;

namespace {

int below(std::mt19937& random, int most)
{
    return int(random() % unsigned(most));
}

std::optional<int> sometimes(std::mt19937& random, int value, int percent)
{
    return below(random, 100) < percent ? std::optional(value) : std::nullopt;
}

/// Limits of three kinds that cross each other, as universities, years and genders do.
Problem smallProblem(std::mt19937& random)
{
    Problem problem;
    const int people = 1 + below(random, 11);
    for (int limit = 0; limit < 6; ++limit) {
        Limit one{sometimes(random, below(random, 5), 50), sometimes(random, below(random, 4), 30), 0};
        one.held = below(random, 4) == 0 ? 1 : 0;
        if (one.most && one.least && *one.least > *one.most)
            one.least = one.most;
        problem.limits.push_back(one);
    }
    for (int place = 0; place < people; ++place) {
        Candidate one;
        one.id = 100 + place;
        one.score = 100 * below(random, 8);
        one.appliedAt = below(random, 3);
        one.number = place;
        one.wish = Wish(below(random, 3));
        one.limits = {below(random, 2), 2 + below(random, 2)};
        if (below(random, 3) > 0)
            one.limits.push_back(4 + below(random, 2));
        problem.candidates.push_back(one);
    }
    problem.seats = sometimes(random, below(random, people + 2), 70);
    problem.site = sometimes(random, below(random, people + 1), 50);
    problem.online = problem.site ? std::optional(below(random, 4)) : std::nullopt;
    return problem;
}

bool keeps(const Problem& problem, unsigned set, const std::vector<int>& without = {})
{
    const auto counts = [&](int row) {
        return std::find(without.begin(), without.end(), row) == without.end();
    };
    std::vector<int> members(problem.limits.size(), 0);
    int site = 0;
    int online = 0;
    for (std::size_t place = 0; place < problem.candidates.size(); ++place) {
        if ((set >> place & 1U) == 0)
            continue;
        site += problem.candidates[place].wish == Wish::Site ? 1 : 0;
        online += problem.candidates[place].wish == Wish::Online ? 1 : 0;
        for (const int limit : problem.candidates[place].limits)
            ++members[limit];
    }
    const int all = std::popcount(set);
    int most = problem.seats.value_or(1000);
    if (problem.site && problem.online)
        most = std::min(most, *problem.site + *problem.online);
    if ((counts(seatsRow) && all > most) || (counts(siteRow) && problem.site && site > *problem.site)
        || (counts(onlineRow) && problem.online && online > *problem.online))
        return false;
    for (std::size_t limit = 0; limit < problem.limits.size(); ++limit) {
        const Limit& one = problem.limits[limit];
        if (!counts(int(limit)))
            continue;
        // Who has a seat keeps it, even where a limit is passed by that.
        if ((one.most && members[limit] > std::max(0, *one.most - one.held))
            || (one.least && members[limit] + one.held < *one.least))
            return false;
    }
    return true;
}

struct Best {
    bool any = false;
    unsigned set = 0;
    qint64 sum = 0;
    qint64 places = 0;
};

/// Every set there is.
Best bruteForce(const Problem& problem)
{
    const std::vector<int> order = bestFirst(problem.candidates);
    const auto count = int(order.size());
    Best best;
    for (unsigned set = 0; set < 1U << count; ++set) {
        if (!keeps(problem, set))
            continue;
        Best one{true, set, 0, 0};
        for (int rank = 0; rank < count; ++rank) {
            if ((set >> order[rank] & 1U) == 0)
                continue;
            one.sum += problem.candidates[order[rank]].score;
            one.places += count - rank;
        }
        if (!best.any || one.sum > best.sum || (one.sum == best.sum && one.places > best.places))
            best = one;
    }
    return best;
}

bool canHoldWithout(const Problem& problem, const std::vector<int>& without)
{
    for (unsigned set = 0; set < 1U << problem.candidates.size(); ++set) {
        if (keeps(problem, set, without))
            return true;
    }
    return false;
}

std::vector<int> everythingBut(const Problem& problem, const std::vector<int>& kept)
{
    std::vector<int> left{seatsRow, siteRow, onlineRow};
    for (int limit = 0; limit < int(problem.limits.size()); ++limit)
        left.push_back(limit);
    std::erase_if(left, [&](int row) { return std::find(kept.begin(), kept.end(), row) != kept.end(); });
    return left;
}

Problem camp(int people, int universities)
{
    std::mt19937 random(11);
    Problem problem;
    for (int limit = 0; limit < universities; ++limit)
        problem.limits.push_back({8, limit % 3 == 0 ? std::optional(2) : std::nullopt, 0});
    for (int year = 0; year < 4; ++year)
        problem.limits.push_back({30, 5, 0});
    problem.limits.push_back({std::nullopt, 30, 0});
    problem.limits.push_back({60, std::nullopt, 0});
    for (int place = 0; place < people; ++place) {
        Candidate one{place + 1, below(random, 10001),   below(random, 1000),
                      place,     Wish(below(random, 3)), {}};
        one.limits = {below(random, universities), universities + below(random, 4),
                      universities + 4 + (below(random, 3) == 0 ? 0 : 1)};
        problem.candidates.push_back(one);
    }
    problem.seats = 80;
    problem.site = 60;
    problem.online = 30;
    return problem;
}

} // namespace

class TestChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBestSetIsFoundAmongAllSets();
    void whatClashesIsTheSmallestSetThatCannotHold();
    void threeApplicantsForEightySeatsAllGetOne();
    void nobodyMayApply();
    void fiveThousandAreDoneWithinASecond();
    void whoAppliedEarlierGoesFirstOfEqualScores();
    void reasonsNameTheLimitThatDecided();
    void fullLimitLetsNobodyElseIn();
    void theSameProblemHasTheSameAnswer();
};

void TestChoice::theBestSetIsFoundAmongAllSets()
{
    std::mt19937 random(5);
    int held = 0;
    for (int round = 0; round < 1500; ++round) {
        const Problem problem = smallProblem(random);
        const Best best = bruteForce(problem);
        const Choice choice = choose(problem);
        QVERIFY(!choice.undecided);
        QCOMPARE(choice.holds(), best.any);
        if (!best.any)
            continue;
        ++held;
        unsigned set = 0;
        for (std::size_t place = 0; place < choice.chosen.size(); ++place)
            set |= choice.chosen[place] ? 1U << place : 0U;
        QVERIFY(choice.proven);
        QVERIFY(keeps(problem, set));
        QCOMPARE(choice.sum, best.sum);
        qint64 places = 0;
        for (std::size_t rank = 0; rank < choice.order.size(); ++rank)
            places += choice.chosen[choice.order[rank]] ? qint64(choice.order.size() - rank) : 0;
        QCOMPARE(places, best.places);
    }
    QVERIFY(held > 500 && held < 1400);
}

void TestChoice::whatClashesIsTheSmallestSetThatCannotHold()
{
    std::mt19937 random(7);
    int clashes = 0;
    for (int round = 0; round < 800 && clashes < 150; ++round) {
        const Problem problem = smallProblem(random);
        const Choice choice = choose(problem);
        if (choice.holds())
            continue;
        ++clashes;
        const std::vector<int> left = everythingBut(problem, choice.clash);
        QVERIFY(!canHoldWithout(problem, left));
        for (const int row : choice.clash) {
            std::vector<int> without = left;
            without.push_back(row);
            QVERIFY(canHoldWithout(problem, without));
        }
    }
    QVERIFY(clashes > 20);
}

void TestChoice::threeApplicantsForEightySeatsAllGetOne()
{
    Problem problem;
    problem.seats = 80;
    for (int place = 0; place < 3; ++place)
        problem.candidates.push_back({place + 1, 0, 0, place, Wish::Site, {}});
    const Choice choice = choose(problem);
    QCOMPARE(choice.chosen, std::vector<bool>(3, true));
    for (const Reason& reason : reasonsFor(problem, choice))
        QCOMPARE(reason.kind, Reason::Kind::ByScore);
}

void TestChoice::nobodyMayApply()
{
    Problem problem;
    problem.limits.push_back({std::nullopt, 2, 0});
    QCOMPARE(choose(problem).clash, std::vector<int>{0});
    problem.limits.clear();
    QVERIFY(choose(problem).holds());
}

void TestChoice::fiveThousandAreDoneWithinASecond()
{
    const Problem problem = camp(5000, 120);
    QElapsedTimer timer;
    timer.start();
    const Choice choice = choose(problem);
    qInfo("5,000 applicants, 120 universities: %lld ms, proven %d, gap %lld", timer.elapsed(), choice.proven,
          choice.gap);
    QVERIFY(choice.holds());
    QVERIFY(choice.proven || choice.gap < 100); // a point of about 7,900
    QCOMPARE(int(std::count(choice.chosen.begin(), choice.chosen.end(), true)), 80);
}

void TestChoice::whoAppliedEarlierGoesFirstOfEqualScores()
{
    Problem problem;
    problem.seats = 2;
    problem.candidates = {{1, 500, 30, 1, Wish::Site, {}},
                          {2, 500, 10, 9, Wish::Site, {}},
                          {3, 500, 20, 8, Wish::Site, {}},
                          {4, 500, 20, 7, Wish::Site, {}}};
    QCOMPARE(choose(problem).chosen, (std::vector<bool>{false, true, false, true}));
}

void TestChoice::reasonsNameTheLimitThatDecided()
{
    Problem problem;
    problem.seats = 3;
    problem.limits = {{1, std::nullopt, 0}, {std::nullopt, 1, 0}};
    problem.candidates = {{1, 900, 0, 1, Wish::Site, {0}}, {2, 800, 0, 2, Wish::Site, {0}},
                          {3, 700, 0, 3, Wish::Site, {}},  {4, 600, 0, 4, Wish::Site, {}},
                          {5, 100, 0, 5, Wish::Site, {1}}, {6, 50, 0, 6, Wish::Site, {}}};
    const Choice choice = choose(problem);
    QCOMPARE(choice.chosen, (std::vector<bool>{true, false, true, false, true, false}));
    const std::vector<Reason> reasons = reasonsFor(problem, choice);
    using Kind = Reason::Kind;
    QCOMPARE(reasons[0].kind, Kind::ByScore);
    QCOMPARE(reasons[1].kind, Kind::LimitFull);
    QCOMPARE(reasons[1].limit, 0);
    QCOMPARE(reasons[2].kind, Kind::ByScore);
    QCOMPARE(reasons[2].place, 3);
    QCOMPARE(reasons[3].kind, Kind::OthersNeeded);
    QCOMPARE(reasons[3].limit, 1);
    QCOMPARE(reasons[3].waiting, 2);
    QCOMPARE(reasons[4].kind, Kind::ForLeast);
    QCOMPARE(reasons[4].limit, 1);
    QCOMPARE(reasons[5].kind, Kind::NoSeat);
}

void TestChoice::fullLimitLetsNobodyElseIn()
{
    Problem problem;
    problem.limits = {{2, std::nullopt, 3}}; // three have a seat where two were planned
    problem.candidates = {{1, 900, 0, 1, Wish::Site, {0}}, {2, 100, 0, 2, Wish::Site, {}}};
    QCOMPARE(choose(problem).chosen, (std::vector<bool>{false, true}));
}

void TestChoice::theSameProblemHasTheSameAnswer()
{
    const Problem problem = camp(190, 15);
    const Choice first = choose(problem);
    QVERIFY(first.holds());
    QVERIFY(first.proven);
    QCOMPARE(choose(problem).chosen, first.chosen);
}

QTEST_APPLESS_MAIN(TestChoice)
#include "tst_choice.moc"
