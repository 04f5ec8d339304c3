// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/teams/teamsroom.h"
#include "tests/testkit/verify.h"

#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What is asked around the board: rules and search, variants, repair, wishes, a team's own fields.
class TeamDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on.make(12, 4, 3, 4); }
    void cleanup() { m_on.close(); }
    void newCampLeadsToForming();
    void formingWritesAVariant();
    void impossibleRulesAreSaidAndRelaxedByAButton();
    void stoppedSearchOffersTheBestSoFar();
    void ruleIsAddedByKeyboard();
    void variantIsComparedAndChosen();
    void countingVariantIsNotDeleted();
    void variantIsRenamed();
    void mapNamesWhoCausesIt();
    void wishesAreReviewed();
    void teamGetsNameMentorAndProject();
    void whoWithdrewIsRepaired();

private:
    TeamsRoom m_on;
};

void TeamDialogsTest::newCampLeadsToForming()
{
    m_on.make(12, 4, 0, 4);
    auto* empty = m_on.tab()->findChild<QWidget*>(u"noTeams"_s);
    QVERIFY(empty->isVisible());
    keepPicture(*m_on.room().window(), u"teams-empty"_s);
    auto* button = empty->findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
}

void TeamDialogsTest::formingWritesAVariant()
{
    m_on.make(24, 4, 0, 4);
    click(m_on.tab(), u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    QVERIFY2(cutHere(*dialog).isEmpty(), qPrintable(cutHere(*dialog).join(u' ')));
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    enter(dialog, u"teamSize"_s, u"4"_s);
    enter(dialog, u"searchSeconds"_s, u"0.2"_s);
    QTRY_VERIFY2(labelText(dialog, u"formingState"_s).contains(u"6 team"_s),
                 qPrintable(labelText(dialog, u"formingState"_s)));
    keepPicture(*dialog, u"teams-form"_s);
    click(dialog, u"startForming"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"formTeamsDialog"_s), 20000);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_plan"), qint64(1));
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place"), qint64(24));
    QCOMPARE(m_on.room().count("SELECT count(*) FROM activity WHERE team_plan IS NOT NULL"), qint64(1));
    QCOMPARE(m_on.board()->boardLayout().trayIndex(), 6);
    QVERIFY2(labelText(m_on.tab(), u"ruleState"_s).contains(u"hold"_s),
             qPrintable(labelText(m_on.tab(), u"ruleState"_s)));
    VERIFY_DONE(m_on.store().undo());
    QTRY_VERIFY(m_on.tab()->findChild<QWidget*>(u"noTeams"_s)->isVisible());
}

void TeamDialogsTest::impossibleRulesAreSaidAndRelaxedByAButton()
{
    m_on.make(12, 2, 0, 4); // six of each of two universities
    click(m_on.tab(), u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    auto* list = seen<QListView>(dialog, u"ruleEntries"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        if (list->currentIndex().data().toString().contains(u"fair share"_s))
            break;
    }
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(openDialog(u"ruleDialog"_s));
    QWidget* rule = openDialog(u"ruleDialog"_s);
    enter(rule, u"ruleCount"_s, u"1"_s);
    QTest::keyClick(rule, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"ruleDialog"_s));
    QTRY_VERIFY(!saidIn(dialog).isEmpty());
    QTRY_VERIFY(seen<QPushButton>(dialog, u"relaxation1"_s));
    keepPicture(*dialog, u"teams-impossible"_s);
    click(dialog, u"relaxation1"_s);
    QTRY_VERIFY2(labelText(dialog, u"formingState"_s).contains(u"can hold"_s), qPrintable(saidIn(dialog)));
}

void TeamDialogsTest::stoppedSearchOffersTheBestSoFar()
{
    m_on.make(60, 12, 0, 5);
    click(m_on.tab(), u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    enter(dialog, u"searchSeconds"_s, u"300"_s);
    click(dialog, u"startForming"_s);
    QTRY_VERIFY(seen<QProgressBar>(dialog, u"formingProgress"_s));
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"formingState"_s).contains(u"Best so far"_s), 20000);
    keepPicture(*dialog, u"teams-forming"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(u"stopped"_s), 20000);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_plan"), qint64(0));
    click(dialog, u"startForming"_s); // now: keep these teams
    QTRY_VERIFY(!openDialog(u"formTeamsDialog"_s));
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_place"), qint64(60));
}

void TeamDialogsTest::ruleIsAddedByKeyboard()
{
    click(m_on.tab(), u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    auto* list = seen<QListView>(dialog, u"ruleEntries"_s);
    const int before = list->model()->rowCount();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Insert);
    QTRY_VERIFY(openDialog(u"ruleDialog"_s));
    QWidget* rule = openDialog(u"ruleDialog"_s);
    choose(rule, u"ruleAbout"_s, u"Gender"_s);
    choose(rule, u"ruleDemand"_s, u"never exactly so many in a team (always)"_s);
    choose(rule, u"ruleValue"_s, u"women"_s);
    QVERIFY2(namelessFields(*rule).isEmpty(), qPrintable(namelessFields(*rule).join(u' ')));
    keepPicture(*rule, u"teams-rule"_s);
    QTest::keyClick(rule, Qt::Key_Return);
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
    QCOMPARE(list->currentIndex().data().toString(), u"Gender women: never a single one in a team"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), before);
}

void TeamDialogsTest::variantIsComparedAndChosen()
{
    const FormTeams other = dealt(m_on.store(), m_on.camp(), 4, u"Variant B"_s, campRules(m_on.camp(), 3));
    VERIFY_DONE(m_on.store().perform(other));
    QTRY_VERIFY(seen<QPushButton>(m_on.tab(), u"teamVariant"_s)->text().contains(u"of 2"_s));
    m_on.chooseIn(u"teamVariant"_s, u"compareVariants"_s);
    QTRY_VERIFY(openDialog(u"comparisonDialog"_s));
    QWidget* dialog = openDialog(u"comparisonDialog"_s);
    QVERIFY(seen<QTableView>(dialog, u"comparedVariants"_s)->model()->rowCount() >= 5);
    QVERIFY(seen<QTableView>(dialog, u"movedStudents"_s)->model()->rowCount() > 0);
    keepPicture(*dialog, u"teams-compare"_s);
    choose(dialog, u"countingVariant"_s, u"Variant B"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"comparisonDialog"_s));
    QCOMPARE(m_on.room().count("SELECT team_plan FROM activity WHERE kind='camp'"), other.plan);
    QCOMPARE(m_on.board()->boardLayout().trayIndex(), 4);
}

void TeamDialogsTest::countingVariantIsNotDeleted()
{
    auto* menu = seen<QPushButton>(m_on.tab(), u"teamVariant"_s)->menu();
    menu->popup(m_on.room().window()->mapToGlobal(QPoint(40, 60)));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->findChild<QAction*>(u"deleteVariant"_s)->isEnabled());
    menu->close();
    VERIFY_DONE(
        m_on.store().perform(dealt(m_on.store(), m_on.camp(), 3, u"Variant B"_s, campRules(m_on.camp(), 4))));
    m_on.tab()->showObject(u"team_plan"_s, m_on.room().count("SELECT max(id) FROM team_plan"));
    m_on.chooseIn(u"teamVariant"_s, u"deleteVariant"_s);
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_plan WHERE archived=1"), qint64(1));
    QTRY_COMPARE(seen<QPushButton>(m_on.tab(), u"teamVariant"_s)->text(), u"Variant A"_s);
}

void TeamDialogsTest::variantIsRenamed()
{
    m_on.chooseIn(u"teamVariant"_s, u"renameVariant"_s);
    QTRY_VERIFY(openDialog(u"variantNameDialog"_s));
    QWidget* dialog = openDialog(u"variantNameDialog"_s);
    enter(dialog, u"variantName"_s, u"  "_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"variantNameDialog"_s)); // a name is needed
    enter(dialog, u"variantName"_s, u"With leaders"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(seen<QPushButton>(m_on.tab(), u"teamVariant"_s)->text(), u"With leaders"_s);
}

void TeamDialogsTest::mapNamesWhoCausesIt()
{
    m_on.chooseIn(u"moreTeams"_s, u"teamMap"_s);
    QTRY_VERIFY(openDialog(u"teamMapDialog"_s));
    QWidget* dialog = openDialog(u"teamMapDialog"_s);
    auto* table = seen<QTableView>(dialog, u"teamMapTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    keepPicture(*dialog, u"teams-map"_s);
    choose(dialog, u"mapAgainst"_s, u"University"_s);
    const QModelIndex cell = table->model()->index(0, 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QVERIFY2(!labelText(dialog, u"mapExplanation"_s).contains(u"Choose a cell"_s),
             qPrintable(labelText(dialog, u"mapExplanation"_s)));
    keepPicture(*dialog, u"teams-matrix"_s);
}

void TeamDialogsTest::wishesAreReviewed()
{
    m_on.addAnswer(m_on.camp().students[0], m_on.camp().wanted,
                   m_on.room().text("SELECT name FROM person ORDER BY id LIMIT 1 OFFSET 3"));
    m_on.addAnswer(m_on.camp().students[1], m_on.camp().wanted, u"somebody unknown"_s);
    m_on.addAnswer(m_on.camp().students[2], m_on.camp().unwanted, u"无"_s);
    m_on.chooseIn(u"moreTeams"_s, u"teamWishes"_s);
    QTRY_VERIFY(openDialog(u"wishesDialog"_s));
    QWidget* dialog = openDialog(u"wishesDialog"_s);
    auto* table = seen<QTableView>(dialog, u"wishRows"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY2(cutHere(*dialog).isEmpty(), qPrintable(cutHere(*dialog).join(u' ')));
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    keepPicture(*dialog, u"teams-wishes"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(),
             u"somebody unknown"_s); // what is doubtful comes first
    auto* means = seen<QComboBox>(dialog, u"wishMeans"_s);
    means->setFocus();
    QTest::keyClick(means, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"wishesDialog"_s));
    QCOMPARE(m_on.room().count("SELECT count(*) FROM mate_wish"), qint64(2));
}

void TeamDialogsTest::teamGetsNameMentorAndProject()
{
    QTest::mouseClick(m_on.board()->viewport(), Qt::LeftButton, {}, m_on.head(0));
    m_on.board()->setFocus();
    m_on.key(Qt::Key_F2);
    QTRY_VERIFY(openDialog(u"teamDialog"_s));
    QWidget* dialog = openDialog(u"teamDialog"_s);
    enter(dialog, u"teamName"_s, u"Blue Whale"_s);
    choose(dialog, u"teamMentor"_s, u"许敏"_s);
    choose(dialog, u"teamCase"_s, u"1 · Code tutor"_s);
    QVERIFY(cutHere(*dialog).isEmpty());
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"teamDialog"_s));
    QCOMPARE(m_on.room().text("SELECT name FROM team WHERE number=1"), u"Blue Whale"_s);
    QCOMPARE(m_on.room().count("SELECT mentor FROM team WHERE number=1"), m_on.camp().mentor);
    QCOMPARE(m_on.room().count("SELECT project_case FROM team_project"), m_on.camp().projectCase);
    VERIFY_DONE(m_on.store().undo()); // one step
    QCOMPARE(m_on.room().count("SELECT count(*) FROM team_project"), qint64(0));
    QCOMPARE(m_on.room().text("SELECT name FROM team WHERE number=1"), QString());
}

void TeamDialogsTest::whoWithdrewIsRepaired()
{
    const qint64 one = m_on.camp().students[0];
    m_on.withdraw(one);
    QTRY_VERIFY(saidIn(m_on.tab()).contains(u"1 student"_s));
    keepPicture(*m_on.room().window(), u"teams-hole"_s);
    click(m_on.tab(), u"repairTeams"_s);
    QTRY_VERIFY(openDialog(u"repairDialog"_s));
    QWidget* dialog = openDialog(u"repairDialog"_s);
    auto* list = seen<QListView>(dialog, u"repairProposals"_s);
    QVERIFY(list->model()->rowCount() >= 1);
    QVERIFY(cutHere(*dialog).isEmpty());
    keepPicture(*dialog, u"teams-repair"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"repairDialog"_s));
    QCOMPARE(m_on.teamOf(one), qint64(0));
    QTRY_VERIFY(saidIn(m_on.tab()).isEmpty());
}

QTEST_MAIN(TeamDialogsTest)
#include "tst_teamdialogs.moc"
