// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teamevaluator.h"
#include "models/planning/teams/teamoptimiser.h"
#include "tests/teamplanning/randomproblem.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {
/// The best value there is, by trying all.
TeamValue bestOfAll(const TeamProblem& problem, TeamSolution& solution, int student)
{
    if (student == problem.students)
        return scoreTeams(problem, solution).value;
    TeamValue best{.violations = 1000, .points = 0};
    for (int team = 0; team < problem.teams(); ++team) {
        solution.team[std::size_t(student)] = team;
        best = std::max(best, bestOfAll(problem, solution, student + 1));
    }
    return best;
}
} // namespace

class TestTeamOptimiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHardRuleHoldsInRandomProblems();
    void impossibleRulesAreReportedAsNotFound();
    void sameSeedGivesSameTeams_data();
    void sameSeedGivesSameTeams();
    void stopGivesWholeTeamsAtOnce();
    void clockIsReportedAsCut();
    void smallCasesReachTheBestOfAll();
    void noSwapImprovesTheResult();
    void searchBeginsWhereItIsTold();
    void projectsHaveNoMoreTeamsThanTheyMay();
};

void TestTeamOptimiser::everyHardRuleHoldsInRandomProblems()
{
    for (quint64 seed = 1; seed <= 30; ++seed) {
        TeamRandom random(seed);
        const TeamProblem problem = randomProblem(
            {.students = 30 + int(seed), .teams = 5 + int(seed % 4), .fairness = seed % 3 * 0.3}, random);
        const TeamResult result = formTeams(problem, {.seed = seed, .iterations = 60'000, .threads = 1});
        const std::vector<TeamBreach> breaches = checkTeams(problem, result.solution);
        QCOMPARE(result.valid(), breaches.empty());
        QVERIFY2(result.valid(), qPrintable(u"seed %1: %2 broken"_s.arg(seed).arg(result.value.violations)));
        QVERIFY(scoreTeams(problem, result.solution).value == result.value);
    }
}

void TestTeamOptimiser::impossibleRulesAreReportedAsNotFound()
{
    TeamRandom random(3);
    TeamProblem problem = randomProblem({}, random);
    problem.rules = {{.kind = TeamRule::Kind::AtLeast, .column = 0, .value = 77, .count = 1}};
    const TeamResult result = formTeams(problem, {.iterations = 20'000, .threads = 1});
    QVERIFY(!result.valid());
    QCOMPARE(result.value.violations, problem.teams());
    QVERIFY(!checkTeams(problem, result.solution).empty());
}

void TestTeamOptimiser::sameSeedGivesSameTeams_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
}

void TestTeamOptimiser::sameSeedGivesSameTeams()
{
    QFETCH(int, threads);
    TeamRandom random(4);
    const TeamProblem problem = randomProblem({.fairness = 0.3}, random);
    const TeamSettings settings{.seed = 5, .iterations = 150'000, .threads = threads};
    const TeamResult first = formTeams(problem, settings);
    const TeamResult second = formTeams(problem, settings);
    QVERIFY(first.solution == second.solution);
    QCOMPARE(first.iterations, second.iterations);
    TeamSettings other = settings;
    other.seed = 6;
    QVERIFY(formTeams(problem, other).solution != first.solution);
}

void TestTeamOptimiser::stopGivesWholeTeamsAtOnce()
{
    TeamRandom random(5);
    const TeamProblem problem = randomProblem({.students = 80, .teams = 14}, random);
    std::atomic<bool> stop = false;
    qint64 seen = 0;
    const TeamResult result = formTeams(
        problem, {.iterations = 2'000'000'000, .threads = 2},
        [&](const TeamProgress& progress) {
            seen = progress.iterations;
            if (progress.best.violations == 0)
                stop = true;
        },
        &stop);
    QVERIFY(result.stopped);
    QVERIFY(!result.cut);
    QVERIFY(seen < 2'000'000'000);
    QVERIFY(result.valid());
    QVERIFY(checkTeams(problem, result.solution).empty());
}

void TestTeamOptimiser::clockIsReportedAsCut()
{
    TeamRandom random(6);
    const TeamProblem problem = randomProblem({}, random);
    const TeamResult result =
        formTeams(problem, {.iterations = 2'000'000'000, .threads = 1, .emergencySeconds = 0.2});
    QVERIFY(result.cut);
    QVERIFY(!result.stopped);
    QCOMPARE(int(result.solution.team.size()), problem.students);
}

void TestTeamOptimiser::smallCasesReachTheBestOfAll()
{
    for (quint64 seed = 1; seed <= 6; ++seed) {
        TeamRandom random(seed);
        TeamProblem problem =
            randomProblem({.students = 9, .teams = 3, .rules = false, .projects = false}, random);
        problem.sizes = {{2, 4}, {2, 4}, {3, 3}};
        problem.rules = {{.kind = TeamRule::Kind::AtMost, .column = 0, .count = 2}};
        problem.together = {{0, 1}};
        problem.apart = {{2, 3}};
        TeamSolution any{.team = std::vector<int>(9, 0), .project = {}};
        const TeamValue best = bestOfAll(problem, any, 0);
        const TeamResult result = formTeams(problem, {.seed = seed, .iterations = 40'000, .threads = 1});
        QCOMPARE(result.value.violations, best.violations);
        QCOMPARE(result.value.points, best.points);
    }
}

void TestTeamOptimiser::noSwapImprovesTheResult()
{
    TeamRandom random(7);
    const TeamProblem problem = randomProblem({.fairness = 0.5}, random);
    const TeamResult result = formTeams(problem, {.iterations = 50'000, .threads = 1});
    QVERIFY(result.locallyOptimal);
    QVERIFY(result.swapsChecked > 400);
    QCOMPARE(TeamEvaluator(problem, result.solution).swapsWithoutGain(), result.swapsChecked);
}

void TestTeamOptimiser::searchBeginsWhereItIsTold()
{
    TeamRandom random(8);
    const TeamProblem problem = randomProblem({}, random);
    const TeamResult first = formTeams(problem, {.iterations = 100'000, .threads = 1});
    const TeamResult again =
        formTeams(problem, {.seed = 2, .iterations = 1000, .threads = 1, .start = first.solution});
    QVERIFY(again.value >= first.value);
}

void TestTeamOptimiser::projectsHaveNoMoreTeamsThanTheyMay()
{
    TeamRandom random(9);
    TeamProblem problem = randomProblem({}, random);
    problem.projectTeams.assign(9, 0);
    problem.projectTeams[3] = 2;
    problem.projectTeams[4] = 3;
    const TeamResult result = formTeams(problem, {.iterations = 100'000, .threads = 1});
    QVERIFY(result.valid());
    QCOMPARE(std::ranges::count(result.solution.project, 3), 2);
    QCOMPARE(std::ranges::count(result.solution.project, 4), 3);
    QCOMPARE(std::ranges::count(result.solution.project, int(TeamSolution::NoProject)), 2);
}

QTEST_GUILESS_MAIN(TestTeamOptimiser)
#include "tst_teamoptimiser.moc"
