// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/teamwords.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Nine students of three universities, one leader in each team, in three teams of three.
TeamReading<TeamSetup> nine()
{
    TeamTable table;
    table.columns = {u"id"_s,    u"university"_s, u"gpa"_s,   u"language"_s, u"leader"_s,
                     u"first"_s, u"mates"_s,      u"hours"_s, u"not"_s};
    table.rows = {{u"S0"_s, u"A"_s, u"4"_s, u"zh"_s, u"1"_s, u"P1"_s, u"S3"_s, u"Mon 8-12"_s, u""_s},
                  {u"S1"_s, u"A"_s, u"3"_s, u"zh"_s, u"0"_s, u"P1"_s, u""_s, u"Mon 8-12"_s, u""_s},
                  {u"S2"_s, u"B"_s, u"2"_s, u"en"_s, u"0"_s, u"P2"_s, u""_s, u"Mon 8-10"_s, u"S0"_s},
                  {u"S3"_s, u"A"_s, u"3"_s, u"zh"_s, u"1"_s, u"P2"_s, u""_s, u"Mon 8-12"_s, u""_s},
                  {u"S4"_s, u"B"_s, u"3"_s, u"zh"_s, u"0"_s, u"P2"_s, u""_s, u"Mon 9-12"_s, u""_s},
                  {u"S5"_s, u"C"_s, u"3"_s, u"zh"_s, u"0"_s, u"P2"_s, u""_s, u"Mon 9-12"_s, u""_s},
                  {u"S6"_s, u"B"_s, u"3"_s, u"en"_s, u"1"_s, u"P3"_s, u""_s, u"Mon 8-12"_s, u""_s},
                  {u"S7"_s, u"C"_s, u"3"_s, u"en"_s, u"0"_s, u"P3"_s, u""_s, u"Mon 8-12"_s, u""_s},
                  {u"S8"_s, u"C"_s, u"3"_s, u"en"_s, u"0"_s, u"P3"_s, u""_s, u"Mon 8-12"_s, u""_s}};
    const auto rules = readTeamRules(QByteArrayLiteral(R"({"teams":3,"criteria":[
        {"column":"university","kind":"mix","weight":3},{"column":"gpa","kind":"balance","weight":2},
        {"column":"language","kind":"group"},{"column":"mates","without":"not","kind":"wishes"},
        {"column":"first","kind":"projects"},{"column":"hours","kind":"hours","at_least":3}],
        "hard":[{"column":"leader","value":"1","rule":"at_least"}],"apart":[["S4","S7"]]})"));
    return rules.ok() ? setUpTeams(table, *rules.value) : TeamReading<TeamSetup>{std::nullopt, rules.faults};
}

const TeamSolution asTheyCome{{0, 0, 0, 1, 1, 1, 2, 2, 2}, {0, 1, 2}};

/// Every way to move at most so many students; the fewest moves after which all rules hold.
int fewestMoves(const TeamProblem& problem, const TeamSolution& solution, int most)
{
    TeamSolution tried = solution;
    int fewest = most + 1;
    std::fill(tried.team.begin(), tried.team.end(), 0);
    for (;;) {
        int moved = 0;
        for (size_t i = 0; i < tried.team.size(); ++i)
            moved += tried.team[i] != solution.team[i] ? 1 : 0;
        if (moved < fewest && checkTeams(problem, tried).empty())
            fewest = moved;
        size_t student = 0;
        while (student < tried.team.size() && ++tried.team[student] == problem.teams())
            tried.team[student++] = 0;
        if (student == tried.team.size())
            return fewest;
    }
}

} // namespace

/// Why teams are what they are, what a change would do, and the smallest repair.
class TestTeamExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase();
    void cellsNameThoseOnWhomTheyFail();
    void cellsAreThoseOfTheScores();
    void brokenWishesAreTold();
    void matrixCountsUniversities();
    void whyNotIsTheExactChange();
    void whyNotNamesTheRuleInTheWay();
    void lockedAndPresentStudentsAreSaid();
    void bestSwapsAreSortedAndKeepRules();
    void comparisonCountsThoseWhoMove();
    void soundTeamsNeedNoRepair();
    void withdrawalIsRepairedByTheFewestMoves();
    void repairAgreesWithAllWays();
    void percentNeverRoundsUpToAll();

private:
    TeamSetup m_setup;
    [[nodiscard]] const TeamProblem& problem() const { return m_setup.problem; }
};

void TestTeamExplanation::initTestCase()
{
    const auto setup = nine();
    QVERIFY2(setup.ok(), qPrintable(setup.sentences().join(u'\n')));
    m_setup = *setup.value;
    QCOMPARE(problem().defect(), QString());
    QVERIFY(checkTeams(problem(), asTheyCome).empty());
}

void TestTeamExplanation::cellsNameThoseOnWhomTheyFail()
{
    const TeamExplanation explanation = explainTeams(problem(), asTheyCome);
    const auto causes = [&](int team, int criterion) {
        return explanation.cells[size_t(team)][size_t(criterion)].causes;
    };
    QCOMPARE(causes(0, 0), (std::vector<int>{0, 1})); // both of A
    QCOMPARE(causes(0, 2), std::vector<int>{2}); // speaks another language
    QCOMPARE(causes(0, 3).front(), 0); // wished for S3
    QCOMPARE(causes(0, 4), std::vector<int>{2}); // P2 was the first choice
    QCOMPARE(causes(0, 5), std::vector<int>{2}); // leaves at ten
    QVERIFY(causes(1, 0).empty());
    QVERIFY(causes(2, 2).empty());
    const TeamWords words(m_setup);
    const QString told = words.cell(explanation.cells[0][0]);
    QVERIFY2(told.startsWith(u"team 1, university mixed: "_s) && told.endsWith(u"because of S0, S1"_s),
             qPrintable(told));
}

void TestTeamExplanation::cellsAreThoseOfTheScores()
{
    const TeamExplanation explanation = explainTeams(problem(), asTheyCome);
    const TeamScores scores = scoreTeams(problem(), asTheyCome);
    for (int team = 0; team < 3; ++team) {
        for (size_t i = 0; i < problem().criteria.size(); ++i) {
            const TeamCell& cell = explanation.cells[size_t(team)][i];
            QCOMPARE(cell.attained, scores.criteria[i].teams[size_t(team)]);
            QVERIFY(cell.attained >= 0 && cell.attained <= 1);
        }
    }
    QVERIFY(explanation.breaches.empty());
}

void TestTeamExplanation::brokenWishesAreTold()
{
    const TeamExplanation explanation = explainTeams(problem(), asTheyCome);
    QCOMPARE(explanation.brokenWishes.size(), size_t(2));
    const TeamWords words(m_setup);
    QCOMPARE(words.wish(explanation.brokenWishes[0]), u"S0 (team 1) wished to be with S3 (team 2)."_s);
    QCOMPARE(words.wish(explanation.brokenWishes[1]),
             u"S2 did not want to be with S0, and both are in team 1."_s);
}

void TestTeamExplanation::matrixCountsUniversities()
{
    const TeamMatrix matrix = teamMatrix(problem(), asTheyCome, problem().criteria[0].columns[0]);
    QCOMPARE(matrix.counts, (std::vector<std::vector<int>>{{2, 1, 0}, {1, 1, 1}, {0, 1, 2}}));
}

void TestTeamExplanation::whyNotIsTheExactChange()
{
    for (int student = 0; student < 9; ++student) {
        for (int team = 0; team < 3; ++team) {
            const WhyNot why = whyNot(problem(), asTheyCome, student, team);
            if (why.mate < 0)
                continue; // the teams are full: only swaps are possible
            TeamSolution after = asTheyCome;
            std::swap(after.team[size_t(student)], after.team[size_t(why.mate)]);
            const TeamScores before = scoreTeams(problem(), asTheyCome);
            const TeamScores then = scoreTeams(problem(), after);
            QCOMPARE(why.change.after, then.value);
            for (size_t i = 0; i < then.criteria.size(); ++i)
                QVERIFY(std::abs(why.change.criteria[i]
                                 - (then.criteria[i].attained - before.criteria[i].attained))
                        < 1e-9);
            QCOMPARE(why.breaches.empty(), checkTeams(problem(), after).empty());
        }
    }
}

void TestTeamExplanation::whyNotNamesTheRuleInTheWay()
{
    TeamSetup strict = m_setup;
    for (int other = 3; other < 9; ++other)
        strict.problem.apart.push_back({2, other});
    const WhyNot why = whyNot(strict.problem, asTheyCome, 2, 1);
    QCOMPARE(why.answer, WhyNot::Answer::Impossible);
    QVERIFY(!why.breaches.empty());
    const QString told = TeamWords(strict).whyNot(why);
    QVERIFY2(told.startsWith(u"S2 cannot come to team 2: "_s), qPrintable(told));
    QVERIFY2(told.contains(u"are to be apart and are not."_s), qPrintable(told));
}

void TestTeamExplanation::lockedAndPresentStudentsAreSaid()
{
    TeamSetup locked = m_setup;
    locked.problem.locks.assign(9, TeamProblem::Free);
    locked.problem.locks[0] = 0;
    locked.problem.together = {{0, 1}};
    const TeamWords words(locked);
    const WhyNot why = whyNot(locked.problem, asTheyCome, 1, 2);
    QCOMPARE(why.answer, WhyNot::Answer::Locked);
    QCOMPARE(words.whyNot(why), u"S1 is locked, alone or with others, and stays."_s);
    QCOMPARE(words.whyNot(whyNot(locked.problem, asTheyCome, 1, 0)), u"S1 is in team 1."_s);
}

void TestTeamExplanation::bestSwapsAreSortedAndKeepRules()
{
    const auto swaps = bestSwaps(problem(), asTheyCome, 1, 3);
    QVERIFY(!swaps.empty() && swaps.size() <= 3);
    for (size_t i = 0; i < swaps.size(); ++i) {
        TeamSolution after = asTheyCome;
        std::swap(after.team[1], after.team[size_t(swaps[i].mate)]);
        QVERIFY(checkTeams(problem(), after).empty());
        if (i > 0)
            QVERIFY(swaps[i - 1].change.after >= swaps[i].change.after);
    }
    const TeamWords words(m_setup);
    QVERIFY(words.target(1, swaps.front()).startsWith(u"S1 to team "_s));
}

void TestTeamExplanation::comparisonCountsThoseWhoMove()
{
    TeamSolution after = asTheyCome;
    std::swap(after.team[1], after.team[8]);
    const TeamComparison comparison = compareTeams(problem(), asTheyCome, after);
    QCOMPARE(comparison.moved, (std::vector<int>{1, 8}));
    QVERIFY(comparison.broken.empty());
    QVERIFY(TeamWords(m_setup).comparison(comparison).contains(u"university mixed"_s));
    std::swap(after.team[0], after.team[4]); // team 1 has no leader then, team 2 two
    QCOMPARE(compareTeams(problem(), asTheyCome, after).broken.size(), size_t(1));
    QCOMPARE(compareTeams(problem(), after, asTheyCome).solved.size(), size_t(1));
}

void TestTeamExplanation::soundTeamsNeedNoRepair()
{
    const TeamRepair repair = repairTeams(problem(), asTheyCome, 3);
    QCOMPARE(repair.answer, TeamRepair::Answer::Sound);
    QCOMPARE(repair.solution, asTheyCome);
}

void TestTeamExplanation::withdrawalIsRepairedByTheFewestMoves()
{
    TeamSetup setup = m_setup;
    setup.problem.columns[size_t(setup.problem.rules[0].column)].codes[7] =
        setup.problem.columns[size_t(setup.problem.rules[0].column)].codes[6]; // team 3 has two leaders
    for (TeamSize& size : setup.problem.sizes)
        size = {2, 3};
    const TeamRemainder rest = withoutStudents(setup.problem, asTheyCome, {0}); // a leader leaves
    QCOMPARE(rest.problem.students, 8);
    QCOMPARE(rest.problem.defect(), QString());
    QCOMPARE(rest.students.front(), 1);
    QCOMPARE(rest.problem.apart.front().first, 3);
    QVERIFY(!checkTeams(rest.problem, rest.solution).empty());
    const TeamRepair none = repairTeams(rest.problem, rest.solution, 0);
    QCOMPARE(none.answer, TeamRepair::Answer::NotSoFew);
    const TeamRepair repair = repairTeams(rest.problem, rest.solution, 3);
    QCOMPARE(repair.answer, TeamRepair::Answer::Repaired);
    QCOMPARE(repair.moves, 1);
    QVERIFY(repair.proven);
    QCOMPARE(repair.steps.size(), size_t(1));
    QCOMPARE(repair.steps.front().team, 0);
    QVERIFY(checkTeams(rest.problem, repair.solution).empty());
    QCOMPARE(fewestMoves(rest.problem, rest.solution, 3), 1);
}

void TestTeamExplanation::repairAgreesWithAllWays()
{
    // Every one in turn leaves teams of exactly three, of which one may then have two.
    for (int gone = 0; gone < 9; ++gone) {
        TeamRemainder rest = withoutStudents(problem(), asTheyCome, {gone});
        for (int first = 0; first < 8; first += 3)
            rest.problem.apart.push_back({first, (first + 1) % 8});
        const TeamRepair repair = repairTeams(rest.problem, rest.solution, 4, 20'000'000);
        const int fewest = fewestMoves(rest.problem, rest.solution, 4);
        if (checkTeams(rest.problem, rest.solution).empty())
            QCOMPARE(repair.answer, TeamRepair::Answer::Sound);
        else if (fewest > 4)
            QCOMPARE(repair.answer, TeamRepair::Answer::NotSoFew);
        else
            QCOMPARE(repair.moves, fewest);
        if (repair.answer == TeamRepair::Answer::Repaired) {
            QVERIFY(checkTeams(rest.problem, repair.solution).empty());
            QVERIFY(!TeamWords(m_setup).repair(repair).isEmpty());
        }
    }
}

void TestTeamExplanation::percentNeverRoundsUpToAll()
{
    QCOMPARE(TeamWords::percent(1), u"100 %"_s);
    QCOMPARE(TeamWords::percent(0.99999), u"99.9 %"_s);
    QCOMPARE(TeamWords::percent(0.934), u"93.4 %"_s);
    QCOMPARE(TeamWords::points(-0.007), u"−0.70"_s);
    QCOMPARE(TeamWords::points(0), u"±0.00"_s);
    QCOMPARE(TeamWords::noSwap(2934), u"No swap of two students improves this (2,934 checked)."_s);
}

QTEST_GUILESS_MAIN(TestTeamExplanation)
#include "tst_teamexplanation.moc"
