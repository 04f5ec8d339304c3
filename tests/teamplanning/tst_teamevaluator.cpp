// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teamevaluator.h"
#include "tests/teamplanning/randomproblem.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {
/// Merged groups together and locks kept, as the evaluator demands it of steps.
TeamSolution wholeGroups(const TeamProblem& problem, TeamSolution solution)
{
    for (const int student : {1, 2})
        if (!problem.together.empty())
            solution.team[std::size_t(student)] = solution.team[0];
    if (!problem.together.empty())
        solution.team[6] = solution.team[5];
    return solution;
}
} // namespace

class TestTeamEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRandomChangesEqualARecountExactly_data();
    void manyRandomChangesEqualARecountExactly();
    void whatIfTellsWhatTheChangeWillDo();
    void whatIfByCriterionIsTheDifferenceOfTwoScores();
    void targetsAreSwapsAndMovesTheBestFirst();
    void lockedStudentHasNoTargets();
    void hundredPercentIsReachedWhereItCanBe();
    void criterionWithoutAnythingToAttainWeighsNothing();
};

void TestTeamEvaluator::manyRandomChangesEqualARecountExactly_data()
{
    QTest::addColumn<double>("fairness");
    QTest::newRow("class only") << 0.0;
    QTest::newRow("fair") << 0.4;
    QTest::newRow("worst team only") << 1.0;
}

/// KITCAMP_TEAM_MOVES=1000000 makes it long.
void TestTeamEvaluator::manyRandomChangesEqualARecountExactly()
{
    QFETCH(double, fairness);
    const int wanted = qEnvironmentVariableIntValue("KITCAMP_TEAM_MOVES");
    const int moves = wanted > 0 ? wanted : 50'000;
    TeamRandom random(7);
    const TeamProblem problem = randomProblem({.fairness = fairness}, random);
    QCOMPARE(problem.defect(), QString());
    TeamEvaluator evaluator(problem, wholeGroups(problem, randomSolution(problem, random)));
    for (int k = 0; k < moves; ++k) {
        std::vector<TeamStep> steps;
        for (int count = 1 + random.below(3); count > 0; --count)
            steps.push_back({random.below(problem.students), random.below(problem.teams())});
        evaluator.apply(steps);
        if (k % 997 == 0 || k == moves - 1) {
            const TeamScores scores = scoreTeams(problem, evaluator.solution());
            QCOMPARE(evaluator.value().points, scores.value.points);
            QCOMPARE(evaluator.value().violations, scores.value.violations);
        }
    }
}

void TestTeamEvaluator::whatIfTellsWhatTheChangeWillDo()
{
    TeamRandom random(8);
    const TeamProblem problem = randomProblem({.fairness = 0.2}, random);
    TeamEvaluator evaluator(problem, wholeGroups(problem, randomSolution(problem, random)));
    for (int k = 0; k < 500; ++k) {
        const TeamValue before = evaluator.value();
        const TeamStep step{random.below(problem.students), random.below(problem.teams())};
        const TeamChange change = evaluator.whatIf({&step, 1});
        QVERIFY(evaluator.value() == before);
        evaluator.apply({&step, 1});
        QVERIFY(evaluator.value() == change.after);
        QCOMPARE(change.violations, change.after.violations - before.violations);
    }
}

void TestTeamEvaluator::whatIfByCriterionIsTheDifferenceOfTwoScores()
{
    TeamRandom random(9);
    const TeamProblem problem = randomProblem({}, random);
    TeamEvaluator evaluator(problem, wholeGroups(problem, randomSolution(problem, random)));
    const TeamScores before = scoreTeams(problem, evaluator.solution());
    const std::vector<TeamStep> swap{{20, evaluator.solution().team[30]},
                                     {30, evaluator.solution().team[20]}};
    const TeamChange change = evaluator.whatIf(swap, true);
    evaluator.apply(swap);
    const TeamScores after = scoreTeams(problem, evaluator.solution());
    QCOMPARE(change.criteria.size(), problem.criteria.size());
    for (std::size_t k = 0; k < change.criteria.size(); ++k) {
        const double lowest = std::min(before.criteria[k].attained, after.criteria[k].attained);
        if (lowest > 0) // below it the score shows 0
            QVERIFY(qAbs(after.criteria[k].attained - before.criteria[k].attained - change.criteria[k])
                    < 1e-9);
    }
}

void TestTeamEvaluator::targetsAreSwapsAndMovesTheBestFirst()
{
    TeamRandom random(10);
    const TeamProblem problem = randomProblem({}, random);
    const TeamEvaluator evaluator(problem, wholeGroups(problem, randomSolution(problem, random)));
    const std::vector<TeamTarget> targets = evaluator.targets(25);
    QVERIFY(targets.size() > std::size_t(problem.teams()));
    for (std::size_t k = 1; k < targets.size(); ++k)
        QVERIFY(targets[k - 1].change.after >= targets[k].change.after);
    for (const TeamTarget& target : targets) {
        std::vector<TeamStep> steps{{25, target.team}};
        if (target.mate >= 0)
            steps.push_back({target.mate, evaluator.solution().team[25]});
        QVERIFY(evaluator.whatIf(steps).after == target.change.after);
    }
}

void TestTeamEvaluator::lockedStudentHasNoTargets()
{
    TeamRandom random(11);
    const TeamProblem problem = randomProblem({}, random);
    const TeamEvaluator evaluator(problem, wholeGroups(problem, randomSolution(problem, random)));
    QVERIFY(evaluator.targets(8).empty());
}

void TestTeamEvaluator::hundredPercentIsReachedWhereItCanBe()
{
    TeamProblem problem;
    problem.students = 6;
    problem.sizes = {{3, 3}, {3, 3}};
    problem.columns = {{.name = u"university"_s, .codes = {0, 0, 1, 1, 2, 2}}};
    problem.criteria = {{.kind = TeamCriterion::Kind::Mix, .name = u"university"_s, .columns = {0}}};
    const TeamScores mixed = scoreTeams(problem, {.team = {0, 1, 0, 1, 0, 1}, .project = {}});
    QCOMPARE(mixed.score, 1.0);
    QCOMPARE(mixed.criteria[0].attainable, 6.0);
    const TeamScores clumped = scoreTeams(problem, {.team = {0, 0, 0, 1, 1, 1}, .project = {}});
    QCOMPARE(clumped.criteria[0].raw, 4.0);
    QCOMPARE(clumped.worst, 2.0 / 3);
}

void TestTeamEvaluator::criterionWithoutAnythingToAttainWeighsNothing()
{
    TeamProblem problem;
    problem.students = 4;
    problem.sizes = {{2, 2}, {2, 2}};
    problem.columns = {{.name = u"university"_s, .codes = {0, 0, 1, 1}}};
    problem.criteria = {{.kind = TeamCriterion::Kind::Mix, .name = u"university"_s, .columns = {0}},
                        {.kind = TeamCriterion::Kind::Wishes, .name = u"wishes"_s, .weight = 9}};
    QCOMPARE(scoreTeams(problem, {.team = {0, 1, 0, 1}, .project = {}}).score, 1.0);
}

QTEST_GUILESS_MAIN(TestTeamEvaluator)
#include "tst_teamevaluator.moc"
