// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/teamcasemodel.h"
#include "tests/judging/judgingscreentest.h"
#include "views/judging/judgingtab.h"
#include "views/judging/projectstab.h"

#include <QListWidget>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Project cases, and to which team each goes.
class TestCasesScreen : public JudgingScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreAssignedByWishes();
    void questionOfOtherThingsIsNoWish();
    void caseIsChosenByHand();
    void emptyCampTellsWhereToBegin();
};

void TestCasesScreen::casesAreAssignedByWishes()
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

void TestCasesScreen::questionOfOtherThingsIsNoWish()
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
void TestCasesScreen::caseIsChosenByHand()
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

void TestCasesScreen::emptyCampTellsWhereToBegin()
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

QTEST_MAIN(TestCasesScreen)
#include "tst_casesscreen.moc"
