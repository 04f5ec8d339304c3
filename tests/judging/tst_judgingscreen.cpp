// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/judgingactions.h"
#include "models/items/judging/judgemodel.h"
#include "tests/judging/judgingscreentest.h"
#include "views/judging/judgingtab.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Score sheets, rounds and criteria as a jury and an organiser use them.
class TestJudgingScreen : public JudgingScreenTest
{
    Q_OBJECT

private Q_SLOTS:
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
    void firstMarkOfATeacherKeepsTheSheet();
};

void TestJudgingScreen::sheetIsTypedWithTheKeyboardAlone()
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

void TestJudgingScreen::tooManyPointsAreExplained()
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

void TestJudgingScreen::changedMarkIsSaidAndUndone()
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

void TestJudgingScreen::deleteTakesAMarkBack()
{
    m_camp->give(m_camp->chen, 0, 9, 8);
    open<JudgingTab>();
    clickCell(u"scoreTable"_s, 0, 1);
    QTest::keyClick(table(u"scoreTable"_s), Qt::Key_Delete);
    QCOMPARE(points(0, m_camp->idea), -1);
    QTRY_COMPARE(cell(u"scoreTable"_s, 0, 1), QString());
    QVERIFY2(said().startsWith(u"Took back what Chen Ming"_s), qPrintable(said()));
}

void TestJudgingScreen::whoHasNotScoredIsSeen()
{
    m_camp->give(m_camp->chen, 0, 9, 8);
    open<JudgingTab>();
    QCOMPARE(cell(u"judges"_s, 0, JudgeModel::NameColumn), u"Chen Ming"_s);
    QCOMPARE(cell(u"judges"_s, 0, JudgeModel::FinishedColumn), u"1 of 3"_s);
    QCOMPARE(cell(u"judges"_s, 1, JudgeModel::FinishedColumn), u"0 of 3"_s);
    m_camp->give(m_camp->feng, 1, 9, 8);
    QTRY_COMPARE(cell(u"judges"_s, 1, JudgeModel::FinishedColumn), u"1 of 3"_s);
}

void TestJudgingScreen::judgeOfTheOwnUniversityIsMarked()
{
    open<JudgingTab>();
    const auto line = [this](int row) {
        return table(u"scoreTable"_s)->model()->index(row, 0).data(SecondLineRole).toString();
    };
    QCOMPARE(line(0), u"▲ members from River University"_s);
    QVERIFY2(!line(1).contains(u"▲"_s), qPrintable(line(1)));
}

void TestJudgingScreen::whoJudgedTwiceIsAsked()
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

void TestJudgingScreen::closedRoundTakesNoMarks()
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

void TestJudgingScreen::roundAndCriteriaAreMade()
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

void TestJudgingScreen::criteriaMoveByKeys()
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

void TestJudgingScreen::firstMarkOfATeacherKeepsTheSheet()
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

QTEST_MAIN(TestJudgingScreen)
#include "tst_judgingscreen.moc"
