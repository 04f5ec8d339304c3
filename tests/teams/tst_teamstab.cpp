// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/roster/rosteractions.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/teams/teamscamp.h"
#include "tests/testkit/verify.h"
#include "views/print/paper.h"
#include "views/teams/boardview.h"
#include "views/teams/teamstab.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Without the drawing in the field for finding, which has no text.
QStringList cutHere(const QWidget& root)
{
    QStringList cut = cutTexts(root);
    cut.removeAll(QString());
    return cut;
}

} // namespace

/// The board as an organiser uses it at midnight, with the mouse or without.
class TeamsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeRoom(12, 4, 3, 4); }
    void cleanup()
    {
        m_said.reset();
        m_room.reset();
    }
    void dragOntoAMemberSwaps();
    void dragOntoACardTakesTheBestWay();
    void dragIntoTheTrayAndBack();
    void dropBesideLeavesEverything();
    void cardsSayWhatItWouldCostWhileDragging();
    void keysPickUpChooseAndPutDown();
    void escapeLeavesTheStudent();
    void tabChoosesThePartner();
    void undoBringsBackWhatWasDragged();
    void lockedStudentDoesNotComeAlong();
    void wholeTeamIsLockedFromItsHead();
    void slashFindsAStudent();
    void whoWithdrewIsRepaired();
    void teamGetsNameMentorAndProject();
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
    void listIsPrintedAndSaved();
    void threeStudentsAndThreeHundredFit();
    void nothingIsCutOrNameless();
    void darkIsReadable();

private:
    void makeRoom(int students, int universities, int teams, int size, QSize window = {1084, 700});
    [[nodiscard]] BoardView* board() { return m_tab->findChild<BoardView*>(); }
    [[nodiscard]] BoardPlace placeOf(qint64 participation);
    [[nodiscard]] QPoint centre(const BoardPlace& place) { return board()->rectOf(place).center(); }
    [[nodiscard]] QPoint head(int card) { return board()->rectOf({card, -1}).topLeft() + QPoint(30, 10); }
    void pressAndPull(QPoint from, QPoint to);
    void drag(QPoint from, QPoint to);
    [[nodiscard]] qint64 teamOf(qint64 participation);
    [[nodiscard]] qint64 teamOfCard(int card);
    qint64 member(int card, int row);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(board(), key, modifiers); }
    void chooseIn(const QString& button, const QString& action);
    [[nodiscard]] QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
    }
    void withdraw(qint64 participation);
    void addAnswer(qint64 student, qint64 question, const QString& value);

    std::unique_ptr<ScreenRoom> m_room;
    TeamsTab* m_tab = nullptr;
    std::unique_ptr<QSignalSpy> m_said;
    TeamsCamp m_camp;
    qint64 m_plan = 0;
};

void TeamsTabTest::makeRoom(int students, int universities, int teams, int size, QSize window)
{
    failOnWarnings();
    m_said.reset();
    m_room = std::make_unique<ScreenRoom>(window);
    registerCamps(m_room->centre.domain());
    registerTeams(m_room->centre.domain());
    m_camp = TeamsCamp::make(
        [this](const QString& table, const QJsonObject& values) {
            return m_room->centre.add(qPrintable(table), values);
        },
        students, universities);
    if (teams > 0) {
        const FormTeams form = dealt(m_room->store(), m_camp, teams, u"Variant A"_s, campRules(m_camp, size));
        m_plan = form.plan;
        VERIFY_DONE(m_room->store().perform(form));
    }
    m_tab = new TeamsTab(m_room->workplace(), m_room->window());
    m_said = std::make_unique<QSignalSpy>(m_tab, &TeamsTab::said);
    m_tab->showActivity(m_camp.activity);
    m_room->show(m_tab);
    m_tab->arrive();
}

BoardPlace TeamsTabTest::placeOf(qint64 participation)
{
    const BoardLayout& layout = board()->boardLayout();
    for (int card = 0; card <= layout.trayIndex(); ++card) {
        for (int row = 0; row < layout.rows(card); ++row) {
            if (member(card, row) == participation)
                return {card, row};
        }
    }
    return {};
}

/// Who stands there: found by clicking, as a person would see it.
qint64 TeamsTabTest::member(int card, int row)
{
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, centre({card, row}));
    return board()->currentStudent();
}

void TeamsTabTest::pressAndPull(QPoint from, QPoint to)
{
    QWidget* viewport = board()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(12, 4));
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
}

void TeamsTabTest::drag(QPoint from, QPoint to)
{
    pressAndPull(from, to);
    QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, to);
}

qint64 TeamsTabTest::teamOf(qint64 participation)
{
    const auto place = standingPlace(m_room->store().reader(), m_plan, participation);
    return place ? place->team : -1;
}

qint64 TeamsTabTest::teamOfCard(int card)
{
    const auto team = m_room->store().reader().integer("SELECT id FROM team WHERE number=?", card + 1);
    return team ? team->value_or(0) : -1;
}

void TeamsTabTest::chooseIn(const QString& button, const QString& action)
{
    auto* menu = seen<QPushButton>(m_tab, button)->menu();
    QVERIFY(menu);
    menu->popup(m_room->window()->mapToGlobal(QPoint(40, 60)));
    QTRY_VERIFY(menu->isVisible());
    auto* wanted = menu->findChild<QAction*>(action);
    QVERIFY2(wanted, qPrintable(action));
    QVERIFY2(wanted->isEnabled(), qPrintable(action));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
}

void TeamsTabTest::withdraw(qint64 participation)
{
    LeaveRoster leave;
    leave.activity = m_camp.activity;
    leave.participations = {participation};
    leave.state = u"withdrawn"_s;
    leave.at = m_room->store().clock().now();
    VERIFY_DONE(m_room->store().perform(leave));
}

void TeamsTabTest::addAnswer(qint64 student, qint64 question, const QString& value)
{
    m_room->centre.add("answer",
                       {{u"participation"_s, QString::number(student)},
                        {u"question"_s, QString::number(question)},
                        {u"value"_s, value}});
}

void TeamsTabTest::dragOntoAMemberSwaps()
{
    const qint64 one = member(0, 0);
    const qint64 other = member(1, 2);
    drag(centre({0, 0}), centre({1, 2}));
    QCOMPARE(teamOf(one), teamOfCard(1));
    QCOMPARE(teamOf(other), teamOfCard(0));
    QCOMPARE(board()->currentStudent(), one); // the cursor went along
    QVERIFY2(said().contains(u"Ctrl+Z"_s), qPrintable(said()));
}

void TeamsTabTest::dragOntoACardTakesTheBestWay()
{
    const qint64 one = member(0, 1);
    drag(centre({0, 1}), head(2));
    QCOMPARE(teamOf(one), teamOfCard(2));
    for (int card = 0; card < 3; ++card)
        QCOMPARE(board()->boardLayout().rows(card), 4); // full teams: somebody came in exchange
}

void TeamsTabTest::dragIntoTheTrayAndBack()
{
    const qint64 one = member(0, 0);
    const int tray = board()->boardLayout().trayIndex();
    drag(centre({0, 0}), centre({tray, -1}));
    QCOMPARE(teamOf(one), qint64(0));
    QCOMPARE(board()->boardLayout().rows(tray), 1);
    drag(centre({tray, 0}), head(0));
    QCOMPARE(teamOf(one), teamOfCard(0));
}

void TeamsTabTest::dropBesideLeavesEverything()
{
    const qint64 entries = m_room->count("SELECT count(*) FROM journal");
    drag(centre({0, 0}), QPoint(board()->viewport()->width() - 1, board()->viewport()->height() - 2));
    drag(centre({0, 0}), centre({0, 2})); // within her own team
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, centre({0, 0}));
    QCOMPARE(m_room->count("SELECT count(*) FROM journal"), entries);
    QCOMPARE(board()->carried(), qint64(0));
}

void TeamsTabTest::cardsSayWhatItWouldCostWhileDragging()
{
    const qint64 one = member(0, 0);
    pressAndPull(centre({0, 0}), head(1));
    QCOMPARE(board()->carried(), one);
    for (int card = 1; card < 3; ++card)
        QVERIFY(!board()->costs().cards[card].words.isEmpty());
    QVERIFY(labelText(m_tab, u"movingStudent"_s).startsWith(u"Moving"_s));
    QVERIFY(labelText(m_tab, u"moveExact"_s).contains(u"Team 2"_s));
    keepPicture(*m_room->window(), u"teams-dragging"_s);
    QTest::keyClick(board(), Qt::Key_Escape);
    QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, head(1));
    QCOMPARE(teamOf(one), teamOfCard(0));
}

void TeamsTabTest::keysPickUpChooseAndPutDown()
{
    const qint64 one = member(0, 0);
    board()->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(board()->carried(), one);
    while (board()->target().card > 1)
        key(Qt::Key_Left);
    while (board()->target().card < 1)
        key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCOMPARE(teamOf(one), teamOfCard(1));
    QCOMPARE(board()->carried(), qint64(0));
}

void TeamsTabTest::escapeLeavesTheStudent()
{
    const qint64 one = member(0, 0);
    board()->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(board()->carried(), one);
    key(Qt::Key_Right);
    key(Qt::Key_Escape);
    QCOMPARE(board()->carried(), qint64(0));
    QCOMPARE(teamOf(one), teamOfCard(0));
}

void TeamsTabTest::tabChoosesThePartner()
{
    const qint64 mate = member(1, 1);
    const qint64 one = member(0, 0);
    board()->setFocus();
    key(Qt::Key_Space);
    while (board()->target().card > 1)
        key(Qt::Key_Left);
    while (board()->target().card < 1)
        key(Qt::Key_Right);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(board()->target(), (BoardPlace{1, 1}));
    key(Qt::Key_Return);
    QCOMPARE(teamOf(one), teamOfCard(1));
    QCOMPARE(teamOf(mate), teamOfCard(0));
}

void TeamsTabTest::undoBringsBackWhatWasDragged()
{
    const qint64 one = member(0, 0);
    drag(centre({0, 0}), centre({1, 0}));
    QCOMPARE(teamOf(one), teamOfCard(1));
    VERIFY_DONE(m_room->store().undo());
    QCOMPARE(teamOf(one), teamOfCard(0));
    QTRY_COMPARE(placeOf(one).card, 0);
}

void TeamsTabTest::lockedStudentDoesNotComeAlong()
{
    const qint64 one = member(0, 0);
    board()->setFocus();
    key(Qt::Key_L);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(1));
    drag(centre({0, 0}), centre({1, 0}));
    QCOMPARE(teamOf(one), teamOfCard(0));
    QVERIFY2(said().contains(u"locked"_s), qPrintable(said()));
    click(m_tab, u"lockTeam"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(0));
}

void TeamsTabTest::wholeTeamIsLockedFromItsHead()
{
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, head(1));
    click(m_tab, u"lockTeam"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(4));
    VERIFY_DONE(m_room->store().undo());
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place WHERE locked=1"), qint64(0));
}

void TeamsTabTest::slashFindsAStudent()
{
    board()->setFocus();
    key(Qt::Key_Slash);
    auto* field = seen<QLineEdit>(m_tab, u"findStudent"_s);
    QTRY_VERIFY(field->hasFocus());
    enter(m_tab, u"findStudent"_s, m_room->text("SELECT name FROM person ORDER BY id LIMIT 1 OFFSET 7"));
    QTRY_COMPARE(board()->currentStudent(), m_camp.students[7]);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(board()->hasFocus());
    enter(m_tab, u"findStudent"_s, u"nobody at all"_s);
    QTRY_VERIFY2(said().contains(u"nobody at all"_s), qPrintable(said()));
}

void TeamsTabTest::whoWithdrewIsRepaired()
{
    const qint64 one = m_camp.students[0];
    withdraw(one);
    QTRY_VERIFY(saidIn(m_tab).contains(u"1 student"_s));
    keepPicture(*m_room->window(), u"teams-hole"_s);
    click(m_tab, u"repairTeams"_s);
    QTRY_VERIFY(openDialog(u"repairDialog"_s));
    QWidget* dialog = openDialog(u"repairDialog"_s);
    auto* list = seen<QListView>(dialog, u"repairProposals"_s);
    QVERIFY(list->model()->rowCount() >= 1);
    QVERIFY(cutTexts(*dialog).isEmpty());
    keepPicture(*dialog, u"teams-repair"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"repairDialog"_s));
    QCOMPARE(teamOf(one), qint64(0));
    QTRY_VERIFY(saidIn(m_tab).isEmpty());
}

void TeamsTabTest::teamGetsNameMentorAndProject()
{
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, head(0));
    board()->setFocus();
    key(Qt::Key_F2);
    QTRY_VERIFY(openDialog(u"teamDialog"_s));
    QWidget* dialog = openDialog(u"teamDialog"_s);
    enter(dialog, u"teamName"_s, u"Blue Whale"_s);
    choose(dialog, u"teamMentor"_s, u"许敏"_s);
    choose(dialog, u"teamCase"_s, u"1 · Code tutor"_s);
    QVERIFY(cutTexts(*dialog).isEmpty());
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"teamDialog"_s));
    QCOMPARE(m_room->text("SELECT name FROM team WHERE number=1"), u"Blue Whale"_s);
    QCOMPARE(m_room->count("SELECT mentor FROM team WHERE number=1"), m_camp.mentor);
    QCOMPARE(m_room->count("SELECT project_case FROM team_project"), m_camp.projectCase);
    VERIFY_DONE(m_room->store().undo()); // one step
    QCOMPARE(m_room->count("SELECT count(*) FROM team_project"), qint64(0));
    QCOMPARE(m_room->text("SELECT name FROM team WHERE number=1"), QString());
}

void TeamsTabTest::newCampLeadsToForming()
{
    makeRoom(12, 4, 0, 4);
    auto* empty = m_tab->findChild<QWidget*>(u"noTeams"_s);
    QVERIFY(empty->isVisible());
    keepPicture(*m_room->window(), u"teams-empty"_s);
    auto* button = empty->findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
}

void TeamsTabTest::formingWritesAVariant()
{
    makeRoom(24, 4, 0, 4);
    click(m_tab, u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    QVERIFY2(cutTexts(*dialog).isEmpty(), qPrintable(cutTexts(*dialog).join(u' ')));
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    enter(dialog, u"teamSize"_s, u"4"_s);
    enter(dialog, u"searchSeconds"_s, u"0.2"_s);
    QTRY_VERIFY2(labelText(dialog, u"formingState"_s).contains(u"6 team"_s),
                 qPrintable(labelText(dialog, u"formingState"_s)));
    keepPicture(*dialog, u"teams-form"_s);
    click(dialog, u"startForming"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"formTeamsDialog"_s), 20000);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_plan"), qint64(1));
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place"), qint64(24));
    QCOMPARE(m_room->count("SELECT count(*) FROM activity WHERE team_plan IS NOT NULL"), qint64(1));
    QCOMPARE(board()->boardLayout().trayIndex(), 6);
    QVERIFY2(labelText(m_tab, u"ruleState"_s).contains(u"hold"_s),
             qPrintable(labelText(m_tab, u"ruleState"_s)));
    VERIFY_DONE(m_room->store().undo());
    QTRY_VERIFY(m_tab->findChild<QWidget*>(u"noTeams"_s)->isVisible());
}

void TeamsTabTest::impossibleRulesAreSaidAndRelaxedByAButton()
{
    makeRoom(12, 2, 0, 4); // six of each of two universities
    click(m_tab, u"formTeams"_s);
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

void TeamsTabTest::stoppedSearchOffersTheBestSoFar()
{
    makeRoom(60, 12, 0, 5);
    click(m_tab, u"formTeams"_s);
    QTRY_VERIFY(openDialog(u"formTeamsDialog"_s));
    QWidget* dialog = openDialog(u"formTeamsDialog"_s);
    enter(dialog, u"searchSeconds"_s, u"300"_s);
    click(dialog, u"startForming"_s);
    QTRY_VERIFY(seen<QProgressBar>(dialog, u"formingProgress"_s));
    QTRY_VERIFY_WITH_TIMEOUT(labelText(dialog, u"formingState"_s).contains(u"Best so far"_s), 20000);
    keepPicture(*dialog, u"teams-forming"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(u"stopped"_s), 20000);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_plan"), qint64(0));
    click(dialog, u"startForming"_s); // now: keep these teams
    QTRY_VERIFY(!openDialog(u"formTeamsDialog"_s));
    QCOMPARE(m_room->count("SELECT count(*) FROM team_place"), qint64(60));
}

void TeamsTabTest::ruleIsAddedByKeyboard()
{
    click(m_tab, u"formTeams"_s);
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

void TeamsTabTest::variantIsComparedAndChosen()
{
    const FormTeams other = dealt(m_room->store(), m_camp, 4, u"Variant B"_s, campRules(m_camp, 3));
    VERIFY_DONE(m_room->store().perform(other));
    QTRY_VERIFY(seen<QPushButton>(m_tab, u"teamVariant"_s)->text().contains(u"of 2"_s));
    chooseIn(u"teamVariant"_s, u"compareVariants"_s);
    QTRY_VERIFY(openDialog(u"comparisonDialog"_s));
    QWidget* dialog = openDialog(u"comparisonDialog"_s);
    QVERIFY(seen<QTableView>(dialog, u"comparedVariants"_s)->model()->rowCount() >= 5);
    QVERIFY(seen<QTableView>(dialog, u"movedStudents"_s)->model()->rowCount() > 0);
    keepPicture(*dialog, u"teams-compare"_s);
    choose(dialog, u"countingVariant"_s, u"Variant B"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"comparisonDialog"_s));
    QCOMPARE(m_room->count("SELECT team_plan FROM activity WHERE kind='camp'"), other.plan);
    QCOMPARE(board()->boardLayout().trayIndex(), 4);
}

void TeamsTabTest::countingVariantIsNotDeleted()
{
    auto* menu = seen<QPushButton>(m_tab, u"teamVariant"_s)->menu();
    menu->popup(m_room->window()->mapToGlobal(QPoint(40, 60)));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->findChild<QAction*>(u"deleteVariant"_s)->isEnabled());
    menu->close();
    VERIFY_DONE(
        m_room->store().perform(dealt(m_room->store(), m_camp, 3, u"Variant B"_s, campRules(m_camp, 4))));
    m_tab->showObject(u"team_plan"_s, m_room->count("SELECT max(id) FROM team_plan"));
    chooseIn(u"teamVariant"_s, u"deleteVariant"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM team_plan WHERE archived=1"), qint64(1));
    QTRY_COMPARE(seen<QPushButton>(m_tab, u"teamVariant"_s)->text(), u"Variant A"_s);
}

void TeamsTabTest::variantIsRenamed()
{
    chooseIn(u"teamVariant"_s, u"renameVariant"_s);
    QTRY_VERIFY(openDialog(u"variantNameDialog"_s));
    QWidget* dialog = openDialog(u"variantNameDialog"_s);
    enter(dialog, u"variantName"_s, u"  "_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"variantNameDialog"_s)); // a name is needed
    enter(dialog, u"variantName"_s, u"With leaders"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(seen<QPushButton>(m_tab, u"teamVariant"_s)->text(), u"With leaders"_s);
}

void TeamsTabTest::mapNamesWhoCausesIt()
{
    chooseIn(u"moreTeams"_s, u"teamMap"_s);
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

void TeamsTabTest::wishesAreReviewed()
{
    addAnswer(m_camp.students[0], m_camp.wanted,
              m_room->text("SELECT name FROM person ORDER BY id LIMIT 1 OFFSET 3"));
    addAnswer(m_camp.students[1], m_camp.wanted, u"somebody unknown"_s);
    addAnswer(m_camp.students[2], m_camp.unwanted, u"无"_s);
    chooseIn(u"moreTeams"_s, u"teamWishes"_s);
    QTRY_VERIFY(openDialog(u"wishesDialog"_s));
    QWidget* dialog = openDialog(u"wishesDialog"_s);
    auto* table = seen<QTableView>(dialog, u"wishRows"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY2(cutTexts(*dialog).isEmpty(), qPrintable(cutTexts(*dialog).join(u' ')));
    QVERIFY2(namelessFields(*dialog).isEmpty(), qPrintable(namelessFields(*dialog).join(u' ')));
    keepPicture(*dialog, u"teams-wishes"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(),
             u"somebody unknown"_s); // what is doubtful comes first
    auto* means = seen<QComboBox>(dialog, u"wishMeans"_s);
    means->setFocus();
    QTest::keyClick(means, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"wishesDialog"_s));
    QCOMPARE(m_room->count("SELECT count(*) FROM mate_wish"), qint64(2));
}

void TeamsTabTest::listIsPrintedAndSaved()
{
    chooseIn(u"printTeams"_s, u"teamPaper_list"_s);
    QTRY_COMPARE(m_room->papers.size(), 1);
    QVERIFY(m_room->papers.constFirst()->pageCount() >= 1);
    QVERIFY(m_tab->paper());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"teams.csv"_s);
    m_room->fileAnswers << path;
    chooseIn(u"printTeams"_s, u"exportTeams"_s);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), 13);
    QVERIFY(text.contains(u"SJTU"_s));
}

void TeamsTabTest::threeStudentsAndThreeHundredFit()
{
    makeRoom(3, 2, 1, 5);
    QCOMPARE(cutHere(*m_tab), QStringList());
    QCOMPARE(board()->boardLayout().trayIndex(), 1);
    makeRoom(300, 12, 60, 5);
    QVERIFY(board()->verticalScrollBar()->maximum() > 0);
    QVERIFY(board()->boardLayout().columns() <= 16);
    const qint64 last = m_camp.students.constLast();
    m_tab->showObject(u"participation"_s, last);
    QCOMPARE(board()->currentStudent(), last);
    keepPicture(*m_room->window(), u"teams-300"_s);
}

void TeamsTabTest::nothingIsCutOrNameless()
{
    QCOMPARE(cutHere(*m_tab), QStringList());
    QVERIFY2(namelessFields(*m_tab).isEmpty(), qPrintable(namelessFields(*m_tab).join(u' ')));
}

void TeamsTabTest::darkIsReadable()
{
    makeRoom(79, 12, 16, 5);
    keepPicture(*m_room->window(), u"teams-79"_s);
    board()->setFocus();
    member(8, 3);
    key(Qt::Key_Space);
    QTRY_VERIFY(board()->carried() != 0);
    keepPicture(*m_room->window(), u"teams-79-moving"_s);
    m_room->theme().setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(Palette::schemeOf(board()->palette()), Scheme::Dark);
    keepPicture(*m_room->window(), u"teams-79-dark"_s);
    m_room->theme().setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TeamsTabTest)
#include "tst_teamstab.moc"
