// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/items/judging/judgemodel.h"
#include "models/items/judging/rankingmodel.h"
#include "models/items/judging/scoremodel.h"
#include "models/items/judging/teamcasemodel.h"
#include "tests/judging/judgingscreentest.h"
#include "views/judging/judgingtab.h"
#include "views/judging/projectstab.h"
#include "views/judging/rankingtab.h"
#include "views/print/paper.h"

#include <QAbstractItemModelTester>
#include <QSpinBox>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Ranks, prizes and their papers; and how all tabs of judging look.
class TestRankingScreen : public JudgingScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void rankingTellsWhy();
    void ranksFollowTheMarksAsTheyCome();
    void prizesAreGivenByRank();
    void awardForAPersonIsEntered();
    void rankingIsPrintedAndExported();
    void modelsAreSound();
    void nothingIsCutOrNameless_data();
    void nothingIsCutOrNameless();
};

void TestRankingScreen::rankingTellsWhy()
{
    m_camp->giveAll();
    open<RankingTab>();
    QCOMPARE(cell(u"rankingTable"_s, 0, RankingModel::TeamColumn), u"2 · Red Panda"_s);
    QCOMPARE(cell(u"rankingTable"_s, 1, RankingModel::TeamColumn), u"1 · Blue Whale"_s);
    QCOMPARE(cell(u"rankingTable"_s, 1, RankingModel::RankColumn), u"2"_s);
    clickCell(u"rankingTable"_s, 1, RankingModel::TeamColumn);
    const QString why = labelText(m_tab, u"whyRank"_s);
    QVERIFY2(why.startsWith(u"Rank 2 of 3 with 77.50 of 100."_s), qPrintable(why));
    QVERIFY2(why.contains(u"3.75 points behind team 2 · Red Panda."_s), qPrintable(why));
    QVERIFY2(why.contains(u"own university: Chen Ming"_s), qPrintable(why));
    QVERIFY2(cell(u"judgeSpread"_s, 1, JudgeModel::DifferenceColumn).contains(u"harsh"_s),
             qPrintable(cell(u"judgeSpread"_s, 1, JudgeModel::DifferenceColumn)));
    keepPicture(*m_room->window(), u"ranking"_s);
    m_room->theme().setChoice(Theme::Choice::Dark);
    keepPicture(*m_room->window(), u"ranking-dark"_s);
}

void TestRankingScreen::ranksFollowTheMarksAsTheyCome()
{
    open<RankingTab>();
    QCOMPARE(table(u"rankingTable"_s)->model()->rowCount(), 3);
    QCOMPARE(cell(u"rankingTable"_s, 0, RankingModel::RankColumn), u"–"_s);
    m_camp->give(m_camp->chen, 2, 9, 8);
    QTRY_COMPARE(cell(u"rankingTable"_s, 0, RankingModel::TeamColumn), u"3 · Green Dragon"_s);
    QCOMPARE(cell(u"rankingTable"_s, 0, RankingModel::RankColumn), u"1"_s);
}

void TestRankingScreen::prizesAreGivenByRank()
{
    m_camp->giveAll();
    open<RankingTab>();
    click(m_tab, u"givePrizes"_s);
    QTRY_VERIFY(openDialog(u"prizesDialog"_s));
    QWidget* dialog = openDialog(u"prizesDialog"_s);
    const QString preview = labelText(dialog, u"prizesPreview"_s);
    QVERIFY2(preview.startsWith(u"1. team 2 · Red Panda: First prize"_s), qPrintable(preview));
    seen<QSpinBox>(dialog, u"prizeTeams2"_s)->setFocus();
    QTest::keyClick(seen<QSpinBox>(dialog, u"prizeTeams2"_s), Qt::Key_Down);
    QVERIFY2(labelText(dialog, u"prizesPreview"_s).contains(u"3. team 3 · Green Dragon: Third prize"_s),
             qPrintable(labelText(dialog, u"prizesPreview"_s)));
    keepPicture(*dialog, u"prizes"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM award"), qint64(3));
    QCOMPARE(m_room->text("SELECT title FROM award ORDER BY rank LIMIT 1"), u"一等奖"_s);
    QCOMPARE(m_room->text("SELECT given_on FROM award LIMIT 1"), u"2026-03-10"_s);
    QVERIFY2(said().startsWith(u"3 team(s) got a prize"_s), qPrintable(said()));
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 3);
    QTRY_VERIFY(cell(u"listTable"_s, 0, 3).contains(u"Student 20"_s)); // members hold it too
    keepPicture(*m_room->window(), u"awards"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 0);
}

void TestRankingScreen::awardForAPersonIsEntered()
{
    open<RankingTab>();
    click(m_tab, u"partAwards"_s);
    click(m_tab, u"addAward"_s);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
    enter(openDialog(u"groupedDialog"_s), u"field_title"_s, u"Best mentor"_s);
    enter(openDialog(u"groupedDialog"_s), u"field_person"_s, u"Feng Li"_s);
    click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_room->text("SELECT p.name FROM award AS w JOIN person AS p ON p.id=w.person"),
                 u"Feng Li"_s);
    QTRY_COMPARE(cell(u"listTable"_s, 0, 2), u"Feng Li"_s);
}

void TestRankingScreen::rankingIsPrintedAndExported()
{
    m_camp->giveAll();
    auto* tab = open<RankingTab>();
    click(m_tab, u"printRanking"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QCOMPARE(m_room->papers.constFirst()->pageCount(), 1);
    QVERIFY(tab->paper());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ranking.csv"_s);
    m_room->fileAnswers << path;
    click(m_tab, u"exportRanking"_s);
    const auto table = readTable(path);
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->header.constFirst(), u"Rank"_s);
    QCOMPARE(table->rows[0].cells.value(1), u"2 · Red Panda"_s);
    QCOMPARE(table->rows[1].cells.value(5), u"77.50"_s);
}

void TestRankingScreen::modelsAreSound()
{
    JudgingReader reader(m_room->store(), nullptr);
    ScoreModel scores(reader, QLocale::c(), nullptr);
    JudgeModel judges(reader, QLocale::c(), nullptr);
    RankingModel ranking(reader, QLocale::c(), nullptr);
    TeamCaseModel cases(m_room->store(), nullptr);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester ofScores(&scores, mode);
    QAbstractItemModelTester ofJudges(&judges, mode);
    QAbstractItemModelTester ofRanking(&ranking, mode);
    QAbstractItemModelTester ofCases(&cases, mode);
    reader.showActivity(m_camp->activity);
    scores.show(m_camp->round, m_camp->chen);
    judges.showRound(m_camp->round);
    ranking.showRound(0);
    cases.showActivity(m_camp->activity);
    QSignalSpy resets(&scores, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&scores, &QAbstractItemModel::dataChanged);
    m_camp->give(m_camp->chen, 0, 9, 8);
    QCOMPARE(resets.size(), 0); // the cell that is typed into stays
    QCOMPARE(changes.size(), 1);
    m_camp->add("team", {{u"number"_s, u"4"_s}}); // in no plan: it is not judged
    QCOMPARE(scores.rowCount(), 3);
    (void)m_room->centre.edit("team", m_camp->teams[2], {{u"archived"_s, u"1"_s}});
    QCOMPARE(scores.rowCount(), 2);
    QCOMPARE(resets.size(), 1);
}

void TestRankingScreen::nothingIsCutOrNameless_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << int(Theme::Choice::Light) << QSize(1400, 800);
    QTest::newRow("small") << int(Theme::Choice::Dark) << QSize(800, 520);
}

void TestRankingScreen::nothingIsCutOrNameless()
{
    QFETCH(int, choice);
    QFETCH(QSize, size);
    m_room->theme().setChoice(static_cast<Theme::Choice>(choice));
    m_room->window()->resize(size);
    for (int place = 3; place < 6; ++place)
        m_camp->addCriterion(place, u"Originality %1"_s.arg(place), u"2"_s);
    m_camp->giveAll();
    const auto check = [&](const QString& what) {
        keepPicture(*m_room->window(), u"%1-%2"_s.arg(what, QLatin1String(QTest::currentDataTag())));
        QStringList cut = cutTexts(*m_room->window());
        cut.removeAll(QString()); // the corner of a table
        QVERIFY2(cut.isEmpty(), qPrintable(what + u": "_s + cut.join(u" | "_s)));
        QVERIFY2(namelessFields(*m_room->window()).isEmpty(),
                 qPrintable(what + u": "_s + namelessFields(*m_room->window()).join(u" | "_s)));
    };
    auto* judging = open<JudgingTab>();
    check(u"look-judging"_s);
    click(m_tab, u"partCriteria"_s);
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 5);
    check(u"look-criteria"_s);
    delete judging;
    delete m_room->window()->layout();
    auto* projects = open<ProjectsTab>();
    check(u"look-projects"_s);
    delete projects;
    delete m_room->window()->layout();
    open<RankingTab>();
    check(u"look-ranking"_s);
    click(m_tab, u"partAwards"_s);
    check(u"look-awards"_s);
}

QTEST_MAIN(TestRankingScreen)
#include "tst_rankingscreen.moc"
