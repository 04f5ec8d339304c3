// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judging/judgingcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Who is first, and why.
class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<JudgingCentre>(); }

    void pointsAreReadAsPeopleWriteThem();
    void sharesAreExact();
    void weightsAndFullMarksCount();
    void unfinishedSheetDoesNotCount();
    void equalTeamsShareARank();
    void criteriaDecideInTheirOrder();
    void firstPlacesDecide();
    void extremesAreLeftOutFromFourJudgesOn();
    void meanOfDifferentNumbersOfJudgesIsFair();
    void roundsCountByTheirWeights();
    void thirdsOfTwoRoundsTieWithHalves();
    void roundThatNobodyHasJudgedDoesNotCount();
    void teamThatWasNotJudgedInOneRoundGetsNothingForIt();
    void rankIsExplained();
    void harshAndMildJudgesAreShown();
    void judgeOfTheOwnUniversityIsShown();
    void whoJudgedInTwoRolesIsFound();
    void emptyCampHasNoRanks();
    void prizesFollowTheRanks();
    void membersHoldTheAwardsOfTheirTeam();

private:
    [[nodiscard]] JudgingCentre& centre() { return *m_centre; }
    [[nodiscard]] QString why(qint64 team, qint64 round = 0)
    {
        const JudgingSheet sheet = centre().sheet();
        return whyRanked(sheet, rankingOf(sheet, round), team, QLocale::c()).join(u' ');
    }
    [[nodiscard]] QString score(qint64 team, qint64 round = 0)
    {
        return rankingOf(centre().sheet(), round).of(team)->share.text();
    }

    std::unique_ptr<JudgingCentre> m_centre;
};

void TestRanking::pointsAreReadAsPeopleWriteThem()
{
    const auto read = [](const QString& text) { return pointsOf(text).value_or(-1); };
    QCOMPARE(read(u"8"_s), 800);
    QCOMPARE(read(u" 8.5 "_s), 850);
    QCOMPARE(read(u"8,25"_s), 825);
    QCOMPARE(read(u"８．５"_s), 850);
    QCOMPARE(read(u"0"_s), 0);
    for (const QString& wrong : {u""_s, u"-1"_s, u"8.123"_s, u"eight"_s, u"1e3"_s, u"8.5.1"_s, u"12345678"_s})
        QCOMPARE(read(wrong), -1);
    QCOMPARE(pointsText(850), u"8.5"_s);
    QCOMPARE(pointsText(1000), u"10"_s);
    QCOMPARE(pointsText(825), u"8.25"_s);
    QCOMPARE(pointsText(805), u"8.05"_s);
}

void TestRanking::sharesAreExact()
{
    QCOMPARE(Share::of(1, 3), Share::of(100, 300));
    QVERIFY(Share::of(333333, 999998) > Share::of(333333, 999999));
    QVERIFY(Share::of(499999, 999999) < Share::of(500000, 999999));
    QCOMPARE(Share::of(2, 3).text(), u"66.67"_s);
    QCOMPARE(Share::of(1, 1).text(), u"100.00"_s);
    QCOMPARE(Share::of(0, 7).text(), u"0.00"_s);
    QCOMPARE((Share::of(1, 2) - Share::of(3, 4)).text(), u"−25.00"_s);
}

void TestRanking::weightsAndFullMarksCount()
{
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 10, 0); // 3 x 10 + 1 x 0 of 50
    centre().score(judge, centre().red, 5, 20); // 3 x 5 + 1 x 20 of 50
    QCOMPARE(score(centre().blue), u"60.00"_s);
    QCOMPARE(score(centre().red), u"70.00"_s);
    QCOMPARE(centre().ranks(centre().finals), (QStringList{u"1: Red"_s, u"2: Blue"_s, u"0: Green"_s}));
}

void TestRanking::unfinishedSheetDoesNotCount()
{
    const qint64 chen = centre().judge(u"Chen"_s);
    const qint64 feng = centre().judge(u"Feng"_s);
    centre().score(chen, centre().blue, 8, 16);
    VERIFY_DONE(centre().give(feng, centre().blue, centre().idea, 0));
    QCOMPARE(score(centre().blue), u"80.00"_s);
    VERIFY_DONE(centre().give(feng, centre().blue, centre().stage, 0));
    QCOMPARE(score(centre().blue), u"40.00"_s);
    VERIFY_DONE(centre().give(feng, centre().blue, centre().stage, std::nullopt));
    QCOMPARE(score(centre().blue), u"80.00"_s);
}

void TestRanking::equalTeamsShareARank()
{
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 6, 12);
    centre().score(judge, centre().red, 8, 6);
    centre().score(judge, centre().green, 1, 1);
    QCOMPARE(score(centre().blue), score(centre().red));
    QCOMPARE(centre().ranks(centre().finals), (QStringList{u"1: Blue"_s, u"1: Red"_s, u"3: Green"_s}));
    QVERIFY2(why(centre().red).contains(u"both share the rank"_s), qPrintable(why(centre().red)));
}

void TestRanking::criteriaDecideInTheirOrder()
{
    VERIFY_DONE(centre().set(u"judging_round"_s, centre().finals, u"ties"_s, u"criteria"_s));
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 6, 12);
    centre().score(judge, centre().red, 8, 6); // the same total, the better idea
    QCOMPARE(centre().ranks(centre().finals), (QStringList{u"1: Red"_s, u"2: Blue"_s, u"0: Green"_s}));
    QVERIFY2(why(centre().blue).contains(u"better by Idea: 80.00 against 60.00"_s),
             qPrintable(why(centre().blue)));
    QVERIFY2(why(centre().red).contains(u"Idea decided"_s), qPrintable(why(centre().red)));
}

void TestRanking::firstPlacesDecide()
{
    VERIFY_DONE(centre().set(u"judging_round"_s, centre().finals, u"ties"_s, u"judges"_s));
    const qint64 chen = centre().judge(u"Chen"_s);
    const qint64 feng = centre().judge(u"Feng"_s);
    const qint64 han = centre().judge(u"Han"_s);
    // Red wins narrowly with two judges, Blue clearly with one: 22 each.
    for (const qint64 judge : {chen, feng}) {
        centre().score(judge, centre().blue, 5, 5);
        centre().score(judge, centre().red, 5, 6);
    }
    centre().score(han, centre().blue, 4, 12);
    centre().score(han, centre().red, 4, 10);
    QCOMPARE(score(centre().blue), score(centre().red));
    QCOMPARE(centre().ranks(centre().finals), (QStringList{u"1: Red"_s, u"2: Blue"_s, u"0: Green"_s}));
    QVERIFY2(why(centre().blue).contains(u"2 judge(s) put first; this one 1"_s),
             qPrintable(why(centre().blue)));
}

void TestRanking::extremesAreLeftOutFromFourJudgesOn()
{
    VERIFY_DONE(centre().set(u"judging_round"_s, centre().finals, u"drop_extremes"_s, u"1"_s));
    QList<qint64> judges;
    const int points[] = {0, 6, 8, 10};
    for (int i = 0; i < 3; ++i) {
        judges << centre().judge(u"Judge %1"_s.arg(i));
        centre().score(judges[i], centre().blue, points[i], 2 * points[i]);
    }
    QCOMPARE(score(centre().blue), u"46.67"_s); // of three all count
    judges << centre().judge(u"Judge 3"_s);
    centre().score(judges[3], centre().blue, points[3], 2 * points[3]);
    QCOMPARE(score(centre().blue), u"70.00"_s);
    const QString text = why(centre().blue);
    QVERIFY2(text.contains(u"Left out as the lowest and the highest: Judge 0, Judge 3."_s), qPrintable(text));
    QVERIFY2(text.contains(u"from 2 judge(s)"_s), qPrintable(text));
}

void TestRanking::meanOfDifferentNumbersOfJudgesIsFair()
{
    const qint64 chen = centre().judge(u"Chen"_s);
    const qint64 feng = centre().judge(u"Feng"_s);
    centre().score(chen, centre().blue, 10, 20);
    centre().score(chen, centre().red, 10, 20);
    centre().score(feng, centre().red, 10, 20);
    QCOMPARE(centre().ranks(centre().finals), (QStringList{u"1: Blue"_s, u"1: Red"_s, u"0: Green"_s}));
}

void TestRanking::roundsCountByTheirWeights()
{
    VERIFY_DONE(centre().set(u"judging_round"_s, centre().finals, u"weight"_s, u"60"_s));
    const qint64 posters = centre().addRound(u"Posters"_s, {{u"weight"_s, 40}});
    const qint64 clear = centre().addCriterion(posters, u"Clear"_s, 1, 10);
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 10, 20);
    VERIFY_DONE(centre().give(judge, centre().blue, clear, 0));
    centre().score(judge, centre().red, 5, 10);
    VERIFY_DONE(centre().give(judge, centre().red, clear, 1000));
    QCOMPARE(score(centre().blue), u"60.00"_s);
    QCOMPARE(score(centre().red), u"70.00"_s);
    QCOMPARE(score(centre().red, centre().finals), u"50.00"_s);
    const QString text = why(centre().blue);
    QVERIFY2(text.contains(u"The largest difference is in Clear: 0.00 against 100.00 of 100."_s),
             qPrintable(text));
}

void TestRanking::thirdsOfTwoRoundsTieWithHalves()
{
    const qint64 first = centre().addRound(u"Posters"_s, {{u"weight"_s, 50}});
    const qint64 second = centre().addRound(u"Demos"_s, {{u"weight"_s, 50}});
    const qint64 clear = centre().addCriterion(first, u"Clear"_s, 1, 30);
    const qint64 works = centre().addCriterion(second, u"Works"_s, 1, 30);
    const qint64 judge = centre().judge(u"Chen"_s);
    VERIFY_DONE(centre().give(judge, centre().blue, clear, 1000));
    VERIFY_DONE(centre().give(judge, centre().blue, works, 2000));
    VERIFY_DONE(centre().give(judge, centre().red, clear, 1500));
    VERIFY_DONE(centre().give(judge, centre().red, works, 1500));
    const Ranking ranking = rankingOf(centre().sheet(), 0);
    QCOMPARE(ranking.of(centre().blue)->share, ranking.of(centre().red)->share);
    QCOMPARE(ranking.of(centre().blue)->rank, 1);
    QCOMPARE(ranking.of(centre().red)->rank, 1);
}

void TestRanking::roundThatNobodyHasJudgedDoesNotCount()
{
    const qint64 later = centre().addRound(u"Later"_s, {{u"weight"_s, 40}});
    (void)centre().addCriterion(later, u"Clear"_s, 1, 10);
    centre().score(centre().judge(u"Chen"_s), centre().blue, 10, 20);
    QCOMPARE(score(centre().blue), u"100.00"_s);
    QCOMPARE(rankingOf(centre().sheet(), 0).rounds.size(), 1);
}

void TestRanking::teamThatWasNotJudgedInOneRoundGetsNothingForIt()
{
    const qint64 stage2 = centre().addRound(u"Second"_s, {{u"weight"_s, 100}});
    const qint64 clear = centre().addCriterion(stage2, u"Clear"_s, 1, 10);
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 10, 20);
    centre().score(judge, centre().red, 8, 16);
    VERIFY_DONE(centre().give(judge, centre().red, clear, 500));
    QCOMPARE(score(centre().blue), u"50.00"_s);
    QCOMPARE(score(centre().red), u"65.00"_s);
    QVERIFY2(why(centre().blue).contains(u"Second: nobody has finished a sheet"_s),
             qPrintable(why(centre().blue)));
}

void TestRanking::rankIsExplained()
{
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 10, 20);
    centre().score(judge, centre().red, 6, 20);
    centre().score(judge, centre().green, 1, 1);
    const QString text = why(centre().red);
    QVERIFY2(text.startsWith(u"Rank 2 of 3 with 76.00 of 100."_s), qPrintable(text));
    QVERIFY2(text.contains(u"24.00 points behind team 1 · Blue."_s), qPrintable(text));
    QVERIFY2(text.contains(u"The largest difference is in Idea: 60.00 against 100.00 of 100."_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"before team 3 · Green."_s), qPrintable(text));
}

void TestRanking::harshAndMildJudgesAreShown()
{
    const qint64 harsh = centre().judge(u"Chen"_s);
    const qint64 mild = centre().judge(u"Feng"_s);
    for (const qint64 team : {centre().blue, centre().red}) {
        centre().score(harsh, team, 5, 10);
        centre().score(mild, team, 8, 16);
    }
    centre().score(mild, centre().green, 10, 20); // alone: nothing to compare with
    const JudgingSheet sheet = centre().sheet();
    const QList<JudgeSpread> spreads = spreadOf(sheet, sheet.rounds.constFirst());
    QCOMPARE(spreads.size(), 2);
    QVERIFY(spreads[0].isHarsh());
    QVERIFY(!spreads[0].isMild());
    QVERIFY(spreads[1].isMild());
    QCOMPARE(spreads[0].difference->text(), u"−30.00"_s);
    QCOMPARE(spreads[1].teams, 3);
    QCOMPARE(spreads[1].lowest.text(), u"80.00"_s);
    QCOMPARE(spreads[1].highest.text(), u"100.00"_s);
}

void TestRanking::judgeOfTheOwnUniversityIsShown()
{
    const qint64 chen = centre().judge(u"Chen"_s, centre().river);
    centre().score(chen, centre().blue, 10, 20);
    centre().score(chen, centre().red, 10, 20);
    QVERIFY2(why(centre().blue).contains(u"own university: Chen"_s), qPrintable(why(centre().blue)));
    QVERIFY2(!why(centre().red).contains(u"own university"_s), qPrintable(why(centre().red)));
}

void TestRanking::whoJudgedInTwoRolesIsFound()
{
    const qint64 chen = centre().judge(u"Chen"_s);
    const auto person =
        centre().store().reader().integer("SELECT person FROM participation WHERE id=?", chen);
    const qint64 asMentor = centre().add(u"participation"_s,
                                         {{u"activity"_s, centre().camp},
                                          {u"person"_s, person->value_or(0)},
                                          {u"role"_s, u"mentor"_s},
                                          {u"state"_s, u"confirmed"_s}});
    centre().score(chen, centre().blue, 8, 16);
    JudgingSheet sheet = centre().sheet();
    QVERIFY(scoredTwice(sheet, sheet.rounds.constFirst()).isEmpty());
    VERIFY_DONE(centre().give(asMentor, centre().blue, centre().idea, 100));
    sheet = centre().sheet();
    const QList<ScoredTwice> twice = scoredTwice(sheet, sheet.rounds.constFirst());
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice.constFirst().teams, QList<qint64>{centre().blue});
}

void TestRanking::emptyCampHasNoRanks()
{
    const JudgingSheet nothing = judgingSheet(centre().store().reader(), centre().otherCamp).value();
    QVERIFY(rankingOf(nothing, 0).teams.isEmpty());
    QCOMPARE(centre().ranks(0), (QStringList{u"0: Blue"_s, u"0: Red"_s, u"0: Green"_s}));
    const JudgingSheet sheet = centre().sheet();
    QVERIFY(prizesByRank(rankingOf(sheet, 0), usualPrizes()).isEmpty());
}

void TestRanking::prizesFollowTheRanks()
{
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 6, 12);
    centre().score(judge, centre().red, 6, 12);
    centre().score(judge, centre().green, 1, 1);
    const JudgingSheet sheet = centre().sheet();
    const QList<PrizeForTeam> prizes = prizesByRank(rankingOf(sheet, 0), usualPrizes());
    QCOMPARE(prizes.size(), 3);
    QCOMPARE(prizes[0].line, 0);
    QCOMPARE(prizes[1].line, 0); // shares the rank, gets the same
    QCOMPARE(prizes[2].line, 1);
    QCOMPARE(prizes[2].rank, 3);
}

void TestRanking::membersHoldTheAwardsOfTheirTeam()
{
    const qint64 judge = centre().judge(u"Chen"_s);
    centre().score(judge, centre().blue, 10, 20);
    const JudgingSheet sheet = centre().sheet();
    const auto lines = usualPrizes();
    VERIFY_DONE(centre().store().perform(awardsAsRecords(sheet, u"River Camp"_s,
                                                         prizesByRank(rankingOf(sheet, 0), lines), lines,
                                                         u"2026-08-23"_s, centre().store().ids())));
    const auto li = centre().store().reader().integer("SELECT id FROM person WHERE name='Li'");
    const auto awards = awardsOf(centre().store().reader(), li->value_or(0));
    VERIFY_DONE(awards);
    QCOMPARE(awards->size(), 1);
    QCOMPARE(awards->constFirst().title, u"First prize"_s);
    QCOMPARE(awards->constFirst().team, u"1 · Blue"_s);
    QCOMPARE(awards->constFirst().givenOn, u"2026-08-23"_s);
    const auto qian = centre().store().reader().integer("SELECT id FROM person WHERE name='Qian'");
    QVERIFY(awardsOf(centre().store().reader(), qian->value_or(0))->isEmpty());
    QCOMPARE(teamAwards(centre().store().reader(), centre().camp).value(), 1);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
