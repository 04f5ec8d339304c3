// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/caseassignment.h"

#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace kitcamp;

/// The best assignment of teams to cases, against all that there are.
class TestCaseAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTeamGetsItsFirstWishWhereThereIsRoom();
    void placesAreNeverExceeded();
    void satisfactionFallsWithTheRank();
    void noAssignmentIsBetter();
    void tooFewPlacesLeaveTeamsWithout();
    void emptyIsEmpty();
    void eightyTeamsAreAssignedAtOnce();

private:
    static CaseWishes randomWishes(QRandomGenerator& random, int teams, int cases)
    {
        CaseWishes wishes;
        for (int team = 0; team < teams; ++team) {
            QList<QList<int>> members;
            for (int member = random.bounded(4); member > 0; --member) {
                QList<int> ranked;
                for (int wish = random.bounded(cases) + 1; wish > 0; --wish) {
                    const int one = random.bounded(cases);
                    if (!ranked.contains(one))
                        ranked << one;
                }
                members << ranked;
            }
            wishes.wishes << members;
        }
        for (int i = 0; i < cases; ++i)
            wishes.places << random.bounded(3);
        return wishes;
    }
    static qint64 worth(const CaseWishes& wishes, const QList<int>& cases)
    {
        qint64 sum = 0;
        for (int team = 0; team < cases.size(); ++team)
            sum += cases[team] < 0 ? -1'000'000 : wishes.satisfaction(team, cases[team]);
        return sum;
    }
    static bool fits(const CaseWishes& wishes, const QList<int>& cases)
    {
        for (int one = 0; one < wishes.cases(); ++one) {
            if (wishes.places[one] > 0 && cases.count(one) > wishes.places[one])
                return false;
        }
        return true;
    }
    /// All assignments, one after the other.
    static qint64 bestOfAll(const CaseWishes& wishes, QList<int>& cases, int team)
    {
        if (team == wishes.teams())
            return fits(wishes, cases) ? worth(wishes, cases) : std::numeric_limits<qint64>::min();
        qint64 best = std::numeric_limits<qint64>::min();
        for (int one = -1; one < wishes.cases(); ++one) {
            cases[team] = one;
            best = std::max(best, bestOfAll(wishes, cases, team + 1));
        }
        return best;
    }
};

void TestCaseAssignment::everyTeamGetsItsFirstWishWhereThereIsRoom()
{
    const CaseWishes wishes{{{{2, 0}}, {{0, 1}}, {{1}}}, {1, 1, 1}};
    QCOMPARE(assignCases(wishes), (QList<int>{2, 0, 1}));
}

void TestCaseAssignment::placesAreNeverExceeded()
{
    // All want the first case, which takes two; the third one minds least.
    const CaseWishes wishes{{{{0}}, {{0}}, {{0, 1}}}, {2, 2}};
    QCOMPARE(assignCases(wishes), (QList<int>{0, 0, 1}));
}

void TestCaseAssignment::satisfactionFallsWithTheRank()
{
    const CaseWishes wishes{{{{0, 1}, {1}}, {}}, {0, 0, 0, 0}};
    QCOMPARE(wishes.satisfaction(0, 0), 5000); // one's first, not named by the other
    QCOMPARE(wishes.satisfaction(0, 1), 8750); // one's second of four, the other's first
    QCOMPARE(wishes.satisfaction(0, 2), 0);
    QCOMPARE(wishes.satisfaction(1, 0), 0); // nobody answered
}

void TestCaseAssignment::noAssignmentIsBetter()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        const int teams = random.bounded(5) + 1;
        const CaseWishes wishes = randomWishes(random, teams, random.bounded(4) + 1);
        const QList<int> found = assignCases(wishes);
        QVERIFY2(fits(wishes, found), qPrintable(QString::number(seed)));
        QList<int> cases(teams, -1);
        QVERIFY2(worth(wishes, found) == bestOfAll(wishes, cases, 0), qPrintable(QString::number(seed)));
        QCOMPARE(assignCases(wishes), found);
    }
}

void TestCaseAssignment::tooFewPlacesLeaveTeamsWithout()
{
    const CaseWishes wishes{{{{0}}, {{0}}, {}}, {2}};
    const QList<int> cases = assignCases(wishes);
    QCOMPARE(cases.count(0), 2);
    QCOMPARE(cases[2], -1); // who wished nothing gives way
}

void TestCaseAssignment::emptyIsEmpty()
{
    QVERIFY(assignCases({}).isEmpty());
    QCOMPARE(assignCases({{{}, {}}, {}}), (QList<int>{-1, -1}));
}

void TestCaseAssignment::eightyTeamsAreAssignedAtOnce()
{
    QRandomGenerator random(7);
    CaseWishes wishes = randomWishes(random, 80, 20);
    for (int& places : wishes.places)
        places = 5;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!assignCases(wishes).contains(-1));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestCaseAssignment)
#include "tst_caseassignment.moc"
