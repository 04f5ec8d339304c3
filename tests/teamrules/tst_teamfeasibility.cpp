// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/teamwords.h"
#include "models/planning/teams/teamcheck.h"

#include <QtTest/QtTest>

#include <random>

using namespace kitcamp;
using namespace Qt::StringLiterals;

using Answer = TeamFeasibility::Answer;
using Kind = TeamProof::Kind;

namespace {

/// Tries every way to put the students into the teams.
bool canHold(const TeamProblem& problem)
{
    TeamSolution solution;
    solution.team.assign(size_t(problem.students), 0);
    for (;;) {
        if (checkTeams(problem, solution).empty())
            return true;
        size_t student = 0;
        while (student < solution.team.size() && ++solution.team[student] == problem.teams())
            solution.team[student++] = 0;
        if (student == solution.team.size())
            return false;
    }
}

/// Small problems, about half of which cannot be solved.
class RandomProblem
{
public:
    explicit RandomProblem(unsigned seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    [[nodiscard]] TeamProblem make();

private:
    void addColumns();
    void addRules();
    void addPersons();
    [[nodiscard]] int student() { return upTo(m_problem.students - 1); }

    std::mt19937 m_random;
    TeamProblem m_problem;
};

void RandomProblem::addColumns()
{
    for (int column = 0; column < 2; ++column) {
        TeamColumn made{TeamColumn::Kind::Codes, u"c%1"_s.arg(column), {}, {}, {}};
        for (int i = 0; i < m_problem.students; ++i)
            made.codes.push_back(upTo(column == 0 ? 2 : 1));
        made.codes[0] = column == 0 ? 2 : 1; // so that each value occurs
        m_problem.columns.push_back(made);
    }
    TeamColumn hours{TeamColumn::Kind::Hours, u"h"_s, {}, {}, {}};
    const bool oneEach = upTo(3) == 0; // nobody has two
    for (int i = 0; i < m_problem.students; ++i)
        hours.hours.emplace_back(oneEach ? quint64(1) << upTo(2) : quint64(1 + upTo(6)));
    m_problem.columns.push_back(hours);
    if (oneEach)
        m_problem.rules.push_back({TeamRule::Kind::Common, 2, TeamRule::EachValue, 1});
}

void RandomProblem::addRules()
{
    for (int left = upTo(3); left > 0; --left) {
        TeamRule rule;
        rule.kind = TeamRule::Kind(upTo(3));
        rule.column = rule.kind == TeamRule::Kind::Common ? 2 : upTo(1);
        rule.value = rule.kind == TeamRule::Kind::Common || upTo(2) == 0 ? TeamRule::EachValue : upTo(1);
        rule.count = rule.kind == TeamRule::Kind::Common ? 1 : 1 + upTo(1);
        if (rule.kind == TeamRule::Kind::AtMost && upTo(3) == 0)
            rule.count = TeamRule::FairShare;
        m_problem.rules.push_back(rule);
    }
}

void RandomProblem::addPersons()
{
    for (int left = upTo(2); left > 0; --left) {
        const int first = student();
        const int second = (first + 1 + upTo(m_problem.students - 2)) % m_problem.students;
        m_problem.together.push_back({first, second});
    }
    for (int left = upTo(4); left > 0; --left) {
        const int first = student();
        const int second = (first + 1 + upTo(m_problem.students - 2)) % m_problem.students;
        (upTo(2) == 0 ? m_problem.earlierMates : m_problem.apart).push_back({first, second});
    }
    m_problem.locks.assign(size_t(m_problem.students), TeamProblem::Free);
    for (int left = upTo(2); left > 0; --left)
        m_problem.locks[size_t(student())] = upTo(m_problem.teams() - 1);
}

TeamProblem RandomProblem::make()
{
    m_problem = {};
    m_problem.students = 4 + upTo(2);
    const int teams = 2 + upTo(1);
    for (int team = 0; team < teams; ++team) {
        const int lower = std::max(1, m_problem.students / teams + upTo(1) - upTo(1));
        m_problem.sizes.push_back({lower, lower + upTo(2)});
    }
    addColumns();
    addRules();
    addPersons();
    return m_problem;
}

TeamSetup setupOf(TeamProblem problem)
{
    TeamSetup setup;
    for (int i = 0; i < problem.students; ++i)
        setup.ids << u"S%1"_s.arg(i);
    setup.names = setup.ids;
    for (const TeamColumn& column : problem.columns) {
        QStringList values;
        for (const int code : column.codes) {
            while (values.size() <= code)
                values << u"v%1"_s.arg(values.size());
        }
        setup.values.push_back(values);
    }
    setup.problem = std::move(problem);
    return setup;
}

/// A class of which nothing is asked but sizes.
TeamProblem plainClass(int students, int teams)
{
    TeamProblem problem;
    problem.students = students;
    problem.sizes.assign(size_t(teams), {students / teams, (students + teams - 1) / teams});
    return problem;
}

/// Adds a column of codes: the first so many have value 0, the next so many value 1 ...
int addColumn(TeamProblem& problem, const std::vector<int>& counts)
{
    TeamColumn column{TeamColumn::Kind::Codes, u"university"_s, {}, {}, {}};
    for (size_t value = 0; value < counts.size(); ++value)
        column.codes.insert(column.codes.end(), size_t(counts[value]), int(value));
    column.codes.resize(size_t(problem.students), TeamColumn::Unknown);
    problem.columns.push_back(column);
    return int(problem.columns.size()) - 1;
}

QString told(const TeamProblem& problem, const TeamFeasibility& found)
{
    const TeamSetup setup = setupOf(problem);
    return TeamWords(setup).because(found);
}

} // namespace

/// What cannot hold is found before the search, with the rules that clash and what helps.
class TestTeamFeasibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void bruteForceAgrees();
    void tooManyOfAUniversityAreCounted();
    void fewerLeadersThanTeamsAreCounted();
    void aSingleWomanIsAlwaysAlone();
    void groupLargerThanATeamIsNamed();
    void groupWithAnApartPairIsNamed();
    void fiveWhoMustBeApartNeedFiveTeams();
    void locksThatBreakRulesAreNamed();
    void sizesThatDoNotFitGetOthers();
    void teamsCannotBeFilledFromTooFewUniversities();
    void languagesInCommonAreSearched();
    void studentsOfOneLanguageEachFillWholeTeams();
    void severalClashesAreRelaxedTogether();
    void whatHelpsIsGentle();
    void fiveThousandStudentsAreAnsweredSoon();
};

void TestTeamFeasibility::bruteForceAgrees()
{
    int impossible = 0;
    int searched = 0;
    int wholeTeams = 0;
    int proposals = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        const TeamProblem problem = RandomProblem(seed).make();
        const TeamFeasibility found = checkFeasibility(problem);
        const auto where = [&] { return u"seed %1: %2"_s.arg(seed).arg(told(problem, found)).toUtf8(); };
        QVERIFY2(found.answer == (canHold(problem) ? Answer::Possible : Answer::Impossible), where());
        if (found.answer == Answer::Possible) {
            QVERIFY2(checkTeams(problem, found.witness).empty(), where());
            continue;
        }
        ++impossible;
        searched += found.proof.kind == Kind::Searched ? 1 : 0;
        wholeTeams += found.proof.kind == Kind::NotWholeTeams ? 1 : 0;
        QVERIFY2(found.minimal, where());
        QVERIFY2(!canHold(onlyClaims(problem, found.proof.claims)), where());
        for (size_t left = 0; left < found.proof.claims.size(); ++left) {
            auto fewer = found.proof.claims;
            fewer.erase(fewer.begin() + qsizetype(left));
            QVERIFY2(canHold(onlyClaims(problem, fewer)), where());
        }
        for (const TeamRelaxation& relaxation : found.relaxations)
            QVERIFY2(canHold(relaxed(problem, relaxation)), where());
        proposals += int(found.relaxations.size());
        QVERIFY2(!found.relaxations.empty(), where());
    }
    QVERIFY2(impossible > 150 && impossible < 550, qPrintable(QString::number(impossible)));
    QVERIFY(searched > 10);
    QVERIFY2(wholeTeams > 10, qPrintable(QString::number(wholeTeams)));
    QVERIFY(proposals > impossible);
}

void TestTeamFeasibility::tooManyOfAUniversityAreCounted()
{
    TeamProblem problem = plainClass(20, 4);
    const int column = addColumn(problem, {9, 3, 3, 3, 2});
    problem.rules.push_back({TeamRule::Kind::AtMost, column, TeamRule::EachValue, 2});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.answer, Answer::Impossible);
    QCOMPARE(found.proof.kind, Kind::TooMany);
    QCOMPARE(found.proof.claims, (std::vector<TeamClaim>{{TeamClaim::Kind::Rule, 0}}));
    QCOMPARE(told(problem, found),
             u"9 students have university = v0, and all teams together may have 8 of them. Rules that cannot "
             "hold at once: at most 2 of one university in a team."_s);
    QCOMPARE(found.proof.students.size(), size_t(9));
    QCOMPARE(found.relaxations.front().changes.front().count, 3);
    problem.rules.front().count = TeamRule::FairShare; // the default can always hold by itself
    QCOMPARE(checkFeasibility(problem).answer, Answer::Possible);
}

void TestTeamFeasibility::fewerLeadersThanTeamsAreCounted()
{
    TeamProblem problem = plainClass(20, 4);
    const int column = addColumn(problem, {17, 3});
    problem.rules.push_back({TeamRule::Kind::AtLeast, column, 1, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::TooFew);
    QCOMPARE(found.proof.numbers, (std::vector<int>{3, 4}));
    // The rule is given up, as one cannot ask for less than one.
    QCOMPARE(found.relaxations.front().changes.front().count, TeamRelaxation::Change::GivenUp);
}

void TestTeamFeasibility::aSingleWomanIsAlwaysAlone()
{
    TeamProblem problem = plainClass(8, 2);
    const int column = addColumn(problem, {7, 1});
    problem.rules.push_back({TeamRule::Kind::NotExactly, column, 1, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::NotDivisible);
    QCOMPARE(found.proof.students, std::vector<int>{7});
    QVERIFY(
        told(problem, found)
            .startsWith(
                u"The 1 students with university = v1 cannot be spread over 2 teams as the rules ask."_s));
}

void TestTeamFeasibility::groupLargerThanATeamIsNamed()
{
    TeamProblem problem = plainClass(9, 3);
    problem.together = {{0, 1}, {5, 6}, {1, 2}, {2, 3}};
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::GroupTooLarge);
    QCOMPARE(found.proof.students, (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(found.proof.claims,
             (std::vector<TeamClaim>{{TeamClaim::Kind::Sizes, 0},
                                     {TeamClaim::Kind::Together, 0},
                                     {TeamClaim::Kind::Together, 2},
                                     {TeamClaim::Kind::Together, 3}}));
    QVERIFY(told(problem, found)
                .startsWith(
                    u"S0, S1, S2, S3 must be together: they are 4, and the largest team has 3 places."_s));
}

void TestTeamFeasibility::groupWithAnApartPairIsNamed()
{
    TeamProblem problem = plainClass(9, 3);
    problem.together = {{0, 1}, {1, 2}, {2, 4}};
    problem.apart = {{6, 7}, {2, 0}};
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.answer, Answer::Impossible);
    problem.together.pop_back();
    const TeamFeasibility smaller = checkFeasibility(problem);
    QCOMPARE(smaller.proof.kind, Kind::GroupTorn);
    QCOMPARE(smaller.proof.claims,
             (std::vector<TeamClaim>{{TeamClaim::Kind::Together, 0},
                                     {TeamClaim::Kind::Together, 1},
                                     {TeamClaim::Kind::Apart, 1}}));
}

void TestTeamFeasibility::fiveWhoMustBeApartNeedFiveTeams()
{
    TeamProblem problem = plainClass(12, 4);
    for (int first = 3; first < 8; ++first) {
        for (int second = first + 1; second < 8; ++second)
            problem.apart.push_back({first, second});
    }
    problem.apart.push_back({0, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::Clique);
    QCOMPARE(found.proof.claims.size(), size_t(10));
    QVERIFY(told(problem, found).startsWith(u"No two of "_s));
    QVERIFY(told(problem, found).contains(u"can be in one team: they need 5 teams, and there are 4."_s));
}

void TestTeamFeasibility::locksThatBreakRulesAreNamed()
{
    TeamProblem problem = plainClass(9, 3);
    problem.locks.assign(9, TeamProblem::Free);
    problem.locks[0] = problem.locks[1] = 1;
    problem.apart = {{0, 1}};
    QCOMPARE(checkFeasibility(problem).proof.kind, Kind::LocksTogether);
    problem.apart.clear();
    problem.together = {{0, 4}};
    problem.locks[4] = 2;
    QCOMPARE(checkFeasibility(problem).proof.kind, Kind::LocksTorn);
    problem.together.clear();
    const int column = addColumn(problem, {2, 7});
    problem.rules.push_back({TeamRule::Kind::AtMost, column, 0, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::LocksBreakRule);
    QVERIFY(told(problem, found)
                .startsWith(u"S0, S1 are locked in team 2, which breaks a rule: at most 1 "
                            "with university = v0 in a team."_s));
    problem.rules.clear();
    problem.locks = {0, 0, 0, 0, -1, -1, -1, -1, -1};
    QCOMPARE(checkFeasibility(problem).proof.kind, Kind::LocksOverfull);
}

void TestTeamFeasibility::sizesThatDoNotFitGetOthers()
{
    TeamProblem problem = plainClass(79, 14);
    problem.sizes.assign(14, {5, 5});
    const TeamFeasibility few = checkFeasibility(problem);
    QCOMPARE(few.proof.kind, Kind::TooFewSeats);
    QCOMPARE(few.proof.numbers, (std::vector<int>{79, 70}));
    const TeamRelaxation::Change change = few.relaxations.front().changes.front();
    QCOMPARE(change.sizes.size(), size_t(14));
    QCOMPARE(change.sizes.front().upper, 6);
    const TeamSetup setup = setupOf(problem);
    QCOMPARE(TeamWords(setup).relaxation(few.relaxations.front()), u"form 14 teams of 5 to 6"_s);
    problem = plainClass(3, 1);
    problem.sizes.assign(14, {1, 1});
    const TeamFeasibility many = checkFeasibility(problem);
    QCOMPARE(many.proof.kind, Kind::TooManySeats);
    QVERIFY(!many.relaxations.empty());
}

void TestTeamFeasibility::teamsCannotBeFilledFromTooFewUniversities()
{
    TeamProblem problem = plainClass(12, 3);
    const int column = addColumn(problem, {3, 3, 3, 3});
    problem.rules.push_back({TeamRule::Kind::AtMost, column, TeamRule::EachValue, 1});
    QCOMPARE(checkFeasibility(problem).answer, Answer::Possible);
    problem.sizes = {{6, 6}, {3, 3}, {3, 3}};
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.kind, Kind::TooFewKinds);
    QVERIFY(told(problem, found)
                .startsWith(u"Under the rule about university, 1 teams can have 4 members, and need 6."_s));
}

void TestTeamFeasibility::languagesInCommonAreSearched()
{
    TeamProblem problem = plainClass(12, 2);
    TeamColumn languages{TeamColumn::Kind::Hours, u"languages"_s, {}, {}, {}};
    for (int i = 0; i < 12; ++i)
        languages.hours.emplace_back(i < 7 ? 1U : 2U);
    problem.columns.push_back(languages);
    problem.rules.push_back({TeamRule::Kind::Common, 0, TeamRule::EachValue, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.answer, Answer::Impossible);
    QCOMPARE(found.proof.claims,
             (std::vector<TeamClaim>{{TeamClaim::Kind::Sizes, 0}, {TeamClaim::Kind::Rule, 0}}));
    QCOMPARE(found.proof.kind, Kind::NotWholeTeams);
    problem.columns[0].hours[3] |= 2U;
    QCOMPARE(checkFeasibility(problem).answer, Answer::Possible);
    problem.columns[0].hours[3] = 1U;
    problem.sizes = {{5, 5}, {7, 7}};
    QCOMPARE(checkFeasibility(problem).answer, Answer::Possible);
    problem.columns[0].hours[4].reset();
    const TeamFeasibility mute = checkFeasibility(problem);
    QCOMPARE(mute.proof.kind, Kind::TooFewHours);
    QCOMPARE(mute.proof.students, std::vector<int>{4});
}

void TestTeamFeasibility::studentsOfOneLanguageEachFillWholeTeams()
{
    TeamProblem problem = plainClass(79, 16);
    TeamColumn languages{TeamColumn::Kind::Hours, u"language"_s, {}, {}, {}};
    for (int i = 0; i < 79; ++i)
        languages.hours.emplace_back(i < 42 ? 1U : i < 55 ? 2U : 4U);
    problem.columns.push_back(languages);
    problem.rules.push_back({TeamRule::Kind::Common, 0, TeamRule::EachValue, 1});
    const auto because = [&problem](const TeamFeasibility& found) {
        TeamSetup setup = setupOf(problem);
        setup.values = {{u"en"_s, u"es"_s, u"zh"_s}};
        return TeamWords(setup).because(found);
    };
    const TeamFeasibility found = checkFeasibility(problem); // 16 teams of 4 to 5 have but one of 4
    QCOMPARE(found.answer, Answer::Impossible);
    QCOMPARE(found.proof.kind, Kind::NotWholeTeams);
    QCOMPARE(found.proof.claims,
             (std::vector<TeamClaim>{{TeamClaim::Kind::Sizes, 0}, {TeamClaim::Kind::Rule, 0}}));
    QVERIFY(because(found).contains(u" students have language = "_s));
    QVERIFY(found.relaxations.size() > 1);
    for (const TeamRelaxation& relaxation : found.relaxations)
        QCOMPARE(checkFeasibility(relaxed(problem, relaxation)).answer, Answer::Possible);
    // Each language alone leaves places for the others, all three together do not.
    problem.students = 9;
    problem.sizes = {{1, 1}, {2, 2}, {6, 6}};
    problem.columns[0].hours = {1U, 1U, 1U, 2U, 2U, 2U, 4U, 4U, 4U};
    const TeamFeasibility split = checkFeasibility(problem); // 3 = 1 + 2, and 6 remain
    QCOMPARE(split.proof.kind, Kind::NotWholeTeams);
    QVERIFY(because(split).startsWith(u"In a team all have the same language, and no split of the 3 teams "
                                      "gives each its places: en 3, es 3, zh 3."_s));
}

void TestTeamFeasibility::severalClashesAreRelaxedTogether()
{
    TeamProblem problem = plainClass(12, 3);
    const int column = addColumn(problem, {2, 10});
    problem.rules.push_back({TeamRule::Kind::AtLeast, column, 0, 1});
    problem.together = {{0, 1}};
    problem.apart = {{0, 1}};
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.answer, Answer::Impossible);
    QVERIFY(!found.relaxations.empty());
    for (const TeamRelaxation& relaxation : found.relaxations) {
        QCOMPARE(relaxation.changes.size(), size_t(2));
        QCOMPARE(checkFeasibility(relaxed(problem, relaxation)).answer, Answer::Possible);
    }
}

void TestTeamFeasibility::whatHelpsIsGentle()
{
    TeamProblem problem = plainClass(79, 14);
    const int column = addColumn(problem, {46, 33});
    problem.rules.push_back({TeamRule::Kind::AtMost, column, 0, 1});
    const TeamFeasibility found = checkFeasibility(problem);
    QCOMPARE(found.proof.numbers, (std::vector<int>{46, 14}));
    QCOMPARE(found.relaxations.front().changes.front().count, 4); // 3 x 14 = 42 are too few
}

void TestTeamFeasibility::fiveThousandStudentsAreAnsweredSoon()
{
    TeamProblem problem = plainClass(5000, 1000);
    std::vector<int> universities(25, 200);
    const int column = addColumn(problem, universities);
    problem.rules.push_back({TeamRule::Kind::AtMost, column, TeamRule::EachValue, 1});
    QElapsedTimer timer;
    timer.start();
    const TeamFeasibility can = checkFeasibility(problem);
    QCOMPARE(can.answer, Answer::Possible);
    QVERIFY(checkTeams(problem, can.witness).empty());
    problem.rules.push_back({TeamRule::Kind::AtLeast, column, 3, 1});
    const TeamFeasibility cannot = checkFeasibility(problem);
    QCOMPARE(cannot.proof.kind, Kind::TooFew);
    QCOMPARE(cannot.proof.claims, (std::vector<TeamClaim>{{TeamClaim::Kind::Rule, 1}}));
    qInfo("%lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestTeamFeasibility)
#include "tst_teamfeasibility.moc"
