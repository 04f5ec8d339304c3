// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/judging/judgingactions.h"
#include "models/exchange/tablereader.h"
#include "models/items/judging/judgemodel.h"
#include "models/items/judging/rankingmodel.h"
#include "models/items/judging/scoremodel.h"
#include "models/items/judging/teamcasemodel.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/judging/judgingtab.h"
#include "views/judging/projectstab.h"
#include "views/judging/rankingtab.h"
#include "views/print/paper.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// A camp on its last day, with three teams, two judges, a mentor, a final with two criteria, two cases.
struct Camp {
    explicit Camp(ScreenRoom& room)
        : centre(room.centre)
    {
        registerCamps(centre.domain());
        registerJudging(centre.domain());
        activity = centre.add("activity",
                              {{u"kind"_s, u"camp"_s},
                               {u"name"_s, u"长三角训练营"_s},
                               {u"name_en"_s, u"River camp"_s},
                               {u"starts_on"_s, u"2026-03-07"_s},
                               {u"ends_on"_s, u"2026-03-10"_s}});
        river = centre.add("organization", {{u"name"_s, u"River University"_s}});
        lake = centre.add("organization", {{u"name"_s, u"Lake University"_s}});
        plan = add("team_plan", {{u"name"_s, u"First"_s}, {u"made_at"_s, u"1"_s}});
        for (int number = 1; number <= 3; ++number)
            teams << addTeam(number);
        (void)centre.edit("activity", activity, {{u"team_plan"_s, idText(plan)}});
        chen = judge(u"Chen Ming"_s, u"judge"_s, river);
        feng = judge(u"Feng Li"_s, u"judge"_s, 0);
        round = add("judging_round", {{u"name"_s, u"Final"_s}, {u"place_in_order"_s, u"1"_s}});
        idea = addCriterion(1, u"Idea"_s, u"3"_s);
        stage = addCriterion(2, u"Presentation"_s, u"1"_s);
        for (int number = 1; number <= 2; ++number)
            cases << add("project_case",
                         {{u"number"_s, idText(number)},
                          {u"name"_s, number == 1 ? u"智能磨坊"_s : u"智能农场"_s},
                          {u"name_en"_s, number == 1 ? u"Smart mill"_s : u"Smart farm"_s},
                          {u"organization"_s, idText(lake)},
                          {u"most_teams"_s, idText(number)}});
    }

    qint64 add(const char* table, QJsonObject values)
    {
        values.insert(u"activity"_s, idText(activity));
        return centre.add(table, values);
    }
    qint64 participant(qint64 person, const QString& role)
    {
        return add("participation",
                   {{u"person"_s, idText(person)}, {u"role"_s, role}, {u"state"_s, u"confirmed"_s}});
    }
    qint64 judge(const QString& name, const QString& role, qint64 organization)
    {
        QJsonObject values{{u"name"_s, name}};
        if (organization != 0)
            values.insert(u"organization"_s, idText(organization));
        return participant(centre.add("person", values), role);
    }
    qint64 addTeam(int number)
    {
        static const QStringList names{u"Blue Whale"_s, u"Red Panda"_s, u"Green Dragon"_s};
        const qint64 team = add("team", {{u"number"_s, idText(number)}, {u"name"_s, names[number - 1]}});
        for (int i = 0; i < 3; ++i) {
            const qint64 member =
                judge(u"Student %1%2"_s.arg(number).arg(i), u"student"_s, number == 1 ? river : lake);
            members << member;
            centre.add("team_place",
                       {{u"team_plan"_s, idText(plan)},
                        {u"team"_s, idText(team)},
                        {u"participation"_s, idText(member)}});
        }
        return team;
    }
    qint64 addCriterion(int place, const QString& name, const QString& weight)
    {
        return centre.add("rubric_criterion",
                          {{u"judging_round"_s, idText(round)},
                           {u"place_in_order"_s, idText(place)},
                           {u"name"_s, name},
                           {u"weight"_s, weight},
                           {u"most"_s, u"10"_s}});
    }
    void give(qint64 who, int team, int ideaPoints, int stagePoints)
    {
        Store& store = centre.store();
        VERIFY_DONE(
            store.perform(GiveMarks{who,
                                    {{store.ids().nextValue(), idea, teams[team], ideaPoints * 100, {}},
                                     {store.ids().nextValue(), stage, teams[team], stagePoints * 100, {}}},
                                    {},
                                    store.clock().now()}));
    }
    void giveAll()
    {
        give(chen, 0, 9, 8);
        give(chen, 1, 9, 6);
        give(chen, 2, 5, 6);
        give(feng, 0, 7, 6);
        give(feng, 1, 8, 8);
        give(feng, 2, 3, 4);
    }

    CentreFile& centre;
    qint64 activity = 0;
    qint64 plan = 0;
    qint64 river = 0;
    qint64 lake = 0;
    QList<qint64> teams;
    QList<qint64> members;
    QList<qint64> cases;
    qint64 chen = 0;
    qint64 feng = 0;
    qint64 round = 0;
    qint64 idea = 0;
    qint64 stage = 0;
};

} // namespace

/// Projects, score sheets, ranking and awards as an organiser and a jury use them.
class JudgingScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_said.reset();
        m_camp.reset();
        m_room.reset();
    }
    void sheetIsTypedWithTheKeyboardAlone();
    void tooManyPointsAreExplained();
    void changedMarkIsSaidAndUndone();
    void deleteTakesAMarkBack();
    void whoHasNotScoredIsSeen();
    void judgeOfTheOwnUniversityIsMarked();
    void whoJudgedTwiceIsAsked();
    void closedRoundTakesNoMarks();
    void roundAndCriteriaAreMade();
    void criteriaMoveByKeys();
    void rankingTellsWhy();
    void ranksFollowTheMarksAsTheyCome();
    void prizesAreGivenByRank();
    void awardForAPersonIsEntered();
    void rankingIsPrintedAndExported();
    void casesAreAssignedByWishes();
    void caseIsChosenByHand();
    void emptyCampTellsWhereToBegin();
    void modelsAreSound();
    void nothingIsCutOrNameless_data();
    void nothingIsCutOrNameless();
    void questionOfOtherThingsIsNoWish();
    void firstMarkOfATeacherKeepsTheSheet();

private:
    template <typename Tab>
    Tab* open()
    {
        auto* tab = new Tab(m_room->workplace(), m_room->window());
        m_said = std::make_unique<QSignalSpy>(tab, &ActivityTab::said);
        tab->showActivity(m_camp->activity);
        m_room->show(tab);
        tab->arrive();
        m_tab = tab;
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return tab;
    }
    [[nodiscard]] QTableView* table(const QString& name) { return seen<QTableView>(m_tab, name); }
    [[nodiscard]] QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
    }
    [[nodiscard]] QString cell(const QString& name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// Digits into the cell that has the focus, then Enter.
    void type(const QString& text)
    {
        QWidget* at = QApplication::focusWidget();
        QVERIFY(at);
        for (const QChar character : text) {
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
            QCoreApplication::processEvents();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void clickCell(const QString& name, int row, int column)
    {
        QTableView* view = table(name);
        QVERIFY(view);
        const QModelIndex index = view->model()->index(row, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    [[nodiscard]] qint64 points(int team, qint64 criterion)
    {
        return standingMark(m_room->store().reader(), m_camp->chen, criterion, m_camp->teams[team])
            .value()
            .value_or(-1);
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<Camp> m_camp;
    std::unique_ptr<QSignalSpy> m_said;
    QWidget* m_tab = nullptr;
};

void JudgingScreenTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1100, 640));
    m_camp = std::make_unique<Camp>(*m_room);
}

void JudgingScreenTest::sheetIsTypedWithTheKeyboardAlone()
{
    open<JudgingTab>();
    QTest::keyClick(table(u"judges"_s), Qt::Key_Return); // into the sheet of the judge
    type(u"9"_s);
    type(u"8.5"_s);
    type(u"7"_s);
    QCOMPARE(points(0, m_camp->idea), 900);
    QCOMPARE(points(0, m_camp->stage), 850);
    QCOMPARE(points(1, m_camp->idea), 700);
    QCOMPARE(cell(u"scoreTable"_s, 0, 3), u"88.75"_s); // (3 x 9 + 8.5) of 40
    QCOMPARE(cell(u"scoreTable"_s, 0, 4), u"● finished"_s);
    QCOMPARE(cell(u"scoreTable"_s, 1, 4), u"▲ 1 of 2"_s);
    QCOMPARE(cell(u"scoreTable"_s, 2, 4), u"○ not begun"_s);
    QCOMPARE(table(u"scoreTable"_s)->currentIndex().column(), 2);
    keepPicture(*m_room->window(), u"judging-scores"_s);
    for (int i = 0; i < 3; ++i)
        VERIFY_DONE(m_room->store().undo());
    QCOMPARE(points(0, m_camp->idea), -1);
    QTRY_COMPARE(cell(u"scoreTable"_s, 0, 3), QString());
}

void JudgingScreenTest::tooManyPointsAreExplained()
{
    open<JudgingTab>();
    clickCell(u"scoreTable"_s, 0, 1);
    type(u"11"_s);
    QCOMPARE(said(), u"Idea gives 10 points at most."_s);
    QCOMPARE(points(0, m_camp->idea), -1);
    clickCell(u"scoreTable"_s, 0, 1);
    type(u"x"_s);
    QVERIFY2(said().contains(u"no number of points"_s), qPrintable(said()));
    QCOMPARE(points(0, m_camp->idea), -1);
}

void JudgingScreenTest::changedMarkIsSaidAndUndone()
{
    m_camp->give(m_camp->chen, 0, 9, 8);
    open<JudgingTab>();
    clickCell(u"scoreTable"_s, 0, 1);
    type(u"7"_s);
    QCOMPARE(points(0, m_camp->idea), 700);
    QVERIFY2(said().contains(u"Ctrl+Z"_s), qPrintable(said()));
    VERIFY_DONE(m_room->store().undo());
    QCOMPARE(points(0, m_camp->idea), 900);
    QTRY_COMPARE(cell(u"scoreTable"_s, 0, 1), u"9"_s);
}

void JudgingScreenTest::deleteTakesAMarkBack()
{
    m_camp->give(m_camp->chen, 0, 9, 8);
    open<JudgingTab>();
    clickCell(u"scoreTable"_s, 0, 1);
    QTest::keyClick(table(u"scoreTable"_s), Qt::Key_Delete);
    QCOMPARE(points(0, m_camp->idea), -1);
    QTRY_COMPARE(cell(u"scoreTable"_s, 0, 1), QString());
    QVERIFY2(said().startsWith(u"Took back what Chen Ming"_s), qPrintable(said()));
}

void JudgingScreenTest::whoHasNotScoredIsSeen()
{
    m_camp->give(m_camp->chen, 0, 9, 8);
    open<JudgingTab>();
    QCOMPARE(cell(u"judges"_s, 0, JudgeModel::NameColumn), u"Chen Ming"_s);
    QCOMPARE(cell(u"judges"_s, 0, JudgeModel::FinishedColumn), u"1 of 3"_s);
    QCOMPARE(cell(u"judges"_s, 1, JudgeModel::FinishedColumn), u"0 of 3"_s);
    m_camp->give(m_camp->feng, 1, 9, 8);
    QTRY_COMPARE(cell(u"judges"_s, 1, JudgeModel::FinishedColumn), u"1 of 3"_s);
}

void JudgingScreenTest::judgeOfTheOwnUniversityIsMarked()
{
    open<JudgingTab>();
    const auto line = [this](int row) {
        return table(u"scoreTable"_s)->model()->index(row, 0).data(SecondLineRole).toString();
    };
    QCOMPARE(line(0), u"▲ members from River University"_s);
    QVERIFY2(!line(1).contains(u"▲"_s), qPrintable(line(1)));
}

void JudgingScreenTest::whoJudgedTwiceIsAsked()
{
    const qint64 person =
        m_room->count("SELECT m.person FROM participation AS m JOIN person AS p ON p.id=m.person"
                      " WHERE p.name='Chen Ming'");
    const qint64 asMentor = m_camp->participant(person, u"mentor"_s);
    m_camp->give(m_camp->chen, 0, 9, 8);
    m_camp->give(asMentor, 0, 2, 2);
    open<JudgingTab>();
    QVERIFY2(saidIn(m_tab).contains(u"Chen Ming gave 1 team(s) marks twice"_s), qPrintable(saidIn(m_tab)));
    click(seen<QWidget>(m_tab, u"scoredTwice"_s), u"inlineMessageAction"_s);
    QTRY_VERIFY(openDialog(u"scoredTwiceDialog"_s));
    QWidget* dialog = openDialog(u"scoredTwiceDialog"_s);
    keepPicture(*dialog, u"judging-twice"_s);
    click(dialog, u"dialogMain"_s); // nothing is decided silently
    QVERIFY(openDialog(u"scoredTwiceDialog"_s));
    click(dialog, u"keepFirst"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM judge_mark"), qint64(2));
    QCOMPARE(points(0, m_camp->idea), 900);
    QTRY_COMPARE(saidIn(m_tab), QString());
    VERIFY_DONE(m_room->store().undo());
    QCOMPARE(m_room->count("SELECT count(*) FROM judge_mark"), qint64(4));
}

void JudgingScreenTest::closedRoundTakesNoMarks()
{
    open<JudgingTab>();
    click(m_tab, u"closeRound"_s);
    QVERIFY2(said().contains(u"2 judge(s) had not finished"_s), qPrintable(said()));
    clickCell(u"scoreTable"_s, 0, 1);
    type(u"7"_s);
    QCOMPARE(points(0, m_camp->idea), -1);
    QVERIFY(labelText(m_tab, u"scoreHint"_s).contains(u"closed"_s));
    click(m_tab, u"closeRound"_s);
    clickCell(u"scoreTable"_s, 0, 1);
    type(u"7"_s);
    QCOMPARE(points(0, m_camp->idea), 700);
}

void JudgingScreenTest::roundAndCriteriaAreMade()
{
    open<JudgingTab>();
    click(m_tab, u"newRound"_s);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
    enter(openDialog(u"groupedDialog"_s), u"field_name"_s, u"Posters"_s);
    enter(openDialog(u"groupedDialog"_s), u"field_weight"_s, u"40"_s);
    click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT weight FROM judging_round WHERE name='Posters'"), qint64(40));
    QTRY_COMPARE(seen<QComboBox>(m_tab, u"rounds"_s)->currentText(), u"Posters"_s);
    click(m_tab, u"addCriterion"_s);
    QTRY_VERIFY(openDialog(u"groupedDialog"_s));
    enter(openDialog(u"groupedDialog"_s), u"field_name"_s, u"Clear"_s);
    click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM rubric_criterion AS c JOIN judging_round AS r"
                               " ON r.id=c.judging_round WHERE r.name='Posters' AND c.most=10"),
                 qint64(1));
    keepPicture(*m_room->window(), u"judging-criteria"_s);
    click(m_tab, u"partScoring"_s);
    QTRY_COMPARE(table(u"scoreTable"_s)->model()->columnCount(), 4);
}

void JudgingScreenTest::criteriaMoveByKeys()
{
    open<JudgingTab>();
    click(m_tab, u"partCriteria"_s);
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 2);
    clickCell(u"listTable"_s, 1, 1);
    QTest::keyClick(table(u"listTable"_s), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_room->text("SELECT name FROM rubric_criterion ORDER BY place_in_order LIMIT 1"),
                 u"Presentation"_s);
    VERIFY_DONE(m_room->store().undo());
    QCOMPARE(m_room->text("SELECT name FROM rubric_criterion ORDER BY place_in_order LIMIT 1"), u"Idea"_s);
}

void JudgingScreenTest::rankingTellsWhy()
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

void JudgingScreenTest::ranksFollowTheMarksAsTheyCome()
{
    open<RankingTab>();
    QCOMPARE(table(u"rankingTable"_s)->model()->rowCount(), 3);
    QCOMPARE(cell(u"rankingTable"_s, 0, RankingModel::RankColumn), u"–"_s);
    m_camp->give(m_camp->chen, 2, 9, 8);
    QTRY_COMPARE(cell(u"rankingTable"_s, 0, RankingModel::TeamColumn), u"3 · Green Dragon"_s);
    QCOMPARE(cell(u"rankingTable"_s, 0, RankingModel::RankColumn), u"1"_s);
}

void JudgingScreenTest::prizesAreGivenByRank()
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

void JudgingScreenTest::awardForAPersonIsEntered()
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

void JudgingScreenTest::rankingIsPrintedAndExported()
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

void JudgingScreenTest::casesAreAssignedByWishes()
{
    const qint64 question = m_camp->add("question",
                                        {{u"place_in_order"_s, u"1"_s},
                                         {u"kind"_s, u"several"_s},
                                         {u"text"_s, u"Which projects?"_s},
                                         {u"options"_s, u"1 Smart mill\n2 Smart farm"_s}});
    const auto answer = [&](int member, const QString& lines) {
        m_room->centre.add("answer",
                           {{u"participation"_s, idText(m_camp->members[member])},
                            {u"question"_s, idText(question)},
                            {u"value"_s, lines}});
    };
    answer(0, u"1 Smart mill"_s);
    answer(1, u"1 Smart mill\n2 Smart farm"_s);
    answer(3, u"1 Smart mill\n2 Smart farm"_s);
    open<ProjectsTab>();
    QCOMPARE(seen<QComboBox>(m_tab, u"wishQuestion"_s)->currentText(), u"Which projects?"_s);
    click(m_tab, u"assignCases"_s);
    QTRY_COMPARE(cell(u"teamCaseTable"_s, 0, TeamCaseModel::CaseColumn), u"1 · Smart mill"_s);
    QCOMPARE(cell(u"teamCaseTable"_s, 0, TeamCaseModel::SuitsColumn), u"100 %"_s);
    QCOMPARE(cell(u"teamCaseTable"_s, 1, TeamCaseModel::CaseColumn), u"2 · Smart farm"_s);
    QVERIFY2(said().contains(u"no assignment suits better"_s), qPrintable(said()));
    QVERIFY2(cell(u"teamCaseTable"_s, 1, TeamCaseModel::WhyColumn).contains(u"is full: 1 · Blue Whale"_s),
             qPrintable(cell(u"teamCaseTable"_s, 1, TeamCaseModel::WhyColumn)));
    keepPicture(*m_room->window(), u"projects"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(cell(u"teamCaseTable"_s, 0, TeamCaseModel::CaseColumn), u"– none yet"_s);
}

void JudgingScreenTest::questionOfOtherThingsIsNoWish()
{
    m_camp->add("question",
                {{u"place_in_order"_s, u"1"_s},
                 {u"kind"_s, u"several"_s},
                 {u"text"_s, u"Which languages?"_s},
                 {u"options"_s, u"C++\nPython"_s}});
    open<ProjectsTab>();
    QCOMPARE(seen<QComboBox>(m_tab, u"wishQuestion"_s)->currentText(), u"no wishes"_s);
    click(m_tab, u"assignCases"_s);
    QVERIFY2(said().contains(u"Choose the question"_s), qPrintable(said()));
    QCOMPARE(m_room->count("SELECT count(*) FROM team_project"), qint64(0));
}

/// Her line moves up among the judges; who types goes on typing.
void JudgingScreenTest::firstMarkOfATeacherKeepsTheSheet()
{
    m_camp->judge(u"Ai Teacher"_s, u"teacher"_s, 0);
    const qint64 zhu = m_camp->judge(u"Zhu Teacher"_s, u"teacher"_s, 0);
    open<JudgingTab>();
    clickCell(u"judges"_s, 3, JudgeModel::NameColumn);
    QTest::keyClick(table(u"judges"_s), Qt::Key_Return);
    type(u"9"_s);
    type(u"8"_s);
    QCOMPARE(standingMark(m_room->store().reader(), zhu, m_camp->idea, m_camp->teams[0]).value().value_or(-1),
             900);
    QCOMPARE(
        standingMark(m_room->store().reader(), zhu, m_camp->stage, m_camp->teams[0]).value().value_or(-1),
        800);
    QCOMPARE(cell(u"judges"_s, 2, JudgeModel::NameColumn), u"Zhu Teacher"_s);
    QCOMPARE(table(u"judges"_s)->currentIndex().row(), 2);
    QCOMPARE(table(u"scoreTable"_s)->currentIndex().row(), 1);
}

void JudgingScreenTest::caseIsChosenByHand()
{
    auto* tab = open<ProjectsTab>();
    clickCell(u"teamCaseTable"_s, 2, TeamCaseModel::TeamColumn);
    QTest::keyClick(table(u"teamCaseTable"_s), Qt::Key_F6);
    QTRY_VERIFY(openDialog(u"caseDialog"_s));
    auto* list = seen<QListWidget>(openDialog(u"caseDialog"_s), u"cases"_s);
    list->setFocus();
    list->setCurrentRow(0);
    keepPicture(*openDialog(u"caseDialog"_s), u"case-dialog"_s);
    click(openDialog(u"caseDialog"_s), u"dialogMain"_s);
    QTRY_COMPARE(cell(u"teamCaseTable"_s, 2, TeamCaseModel::CaseColumn), u"1 · Smart mill"_s);
    // A second team gets the case of one place: it is shown, the person decides.
    clickCell(u"teamCaseTable"_s, 1, TeamCaseModel::TeamColumn);
    click(m_tab, u"chooseCase"_s);
    QTRY_VERIFY(openDialog(u"caseDialog"_s));
    list = seen<QListWidget>(openDialog(u"caseDialog"_s), u"cases"_s);
    QVERIFY2(list->item(0)->text().contains(u"full: 1 of 1"_s), qPrintable(list->item(0)->text()));
    list->setCurrentRow(0);
    click(openDialog(u"caseDialog"_s), u"dialogMain"_s);
    QTRY_VERIFY(cell(u"teamCaseTable"_s, 1, TeamCaseModel::WhyColumn).contains(u"2 teams have this case"_s));
    QVERIFY(tab->paper());
}

void JudgingScreenTest::emptyCampTellsWhereToBegin()
{
    m_camp->activity = m_room->centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"New camp"_s}});
    open<JudgingTab>();
    QVERIFY(!seen<QPushButton>(m_tab, u"closeRound"_s)->isEnabled());
    keepPicture(*m_room->window(), u"judging-empty"_s);
    QVERIFY(!static_cast<ActivityTab*>(m_tab)->paper());
    click(m_tab, u"partCriteria"_s);
    click(m_tab, u"addCriterion"_s);
    QVERIFY2(saidIn(m_tab).contains(u"round of judging first"_s), qPrintable(saidIn(m_tab)));
}

void JudgingScreenTest::modelsAreSound()
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

void JudgingScreenTest::nothingIsCutOrNameless_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << int(Theme::Choice::Light) << QSize(1400, 800);
    QTest::newRow("small") << int(Theme::Choice::Dark) << QSize(800, 520);
}

void JudgingScreenTest::nothingIsCutOrNameless()
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

QTEST_MAIN(JudgingScreenTest)
#include "tst_judgingscreen.moc"
