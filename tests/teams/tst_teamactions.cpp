// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/teams/teamcode.h"
#include "tests/teams/teamscamp.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Teams in the file: plans beside each other, moves, locks, and what is refused in words.
class TestTeamActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeOfATeamComesBackFromTheScanner();
    void anythingElseIsNoTeamCode();
    void firstPlanCountsAndLaterOnesStandBeside();
    void teamsKeepTheirIdentityFromPlanToPlan();
    void whoLeftTheListIsLeftOutOfANewPlan();
    void movedStudentSitsInTheOtherTeamAndUndoBringsHerBack();
    void moveFromWhereNobodySitsIsRefusedInWords();
    void lockedStudentIsNotMoved();
    void lockedStudentMayLeaveHerPlace();
    void swapChangesBothOrNone();
    void takenOutStudentCanComeBack();
    void choosingNamesTheOneThatCounted();
    void repairIsOneStepWithOneUndo();
    void planOfAnotherActivityIsNotChosen();
    void everyActionIsToldInWords();

private:
    [[nodiscard]] qint64 teamOf(int student)
    {
        const auto place = standingPlace(m_file->operator->()->reader(), m_plan, m_camp.students[student]);
        return place ? place->team : -1;
    }
    [[nodiscard]] TeamMove moveOf(int student, qint64 to)
    {
        return {store().ids().nextValue(), m_camp.students[student], teamOf(student), to};
    }
    [[nodiscard]] qint64 team(int number)
    {
        const auto id = store().reader().integer("SELECT id FROM team WHERE activity=? AND number=?",
                                                 m_camp.activity, number);
        return id ? id->value_or(0) : 0;
    }
    [[nodiscard]] Store& store() { return **m_file; }

    std::unique_ptr<TestStore> m_file;
    TeamsCamp m_camp;
    qint64 m_plan = 0;
};

void TestTeamActions::init()
{
    m_file = std::make_unique<TestStore>(fullDomain());
    m_camp = TeamsCamp::make(
        [this](const QString& table, const QJsonObject& values) { return m_file->add(table, values); });
    const FormTeams form = dealt(store(), m_camp, 3, u"Variant A"_s, campRules(m_camp, 4));
    m_plan = form.plan;
    VERIFY_DONE(store().perform(form));
}

void TestTeamActions::codeOfATeamComesBackFromTheScanner()
{
    for (const qint64 id : {qint64(1), qint64(35), qint64(36), qint64(878'000'000'000'000)}) {
        QCOMPARE(teamOfCode(teamCode(id)), std::optional(id));
        QCOMPARE(teamOfCode(teamCode(id).toLower()), std::optional(id));
    }
    QCOMPARE(teamCode(36), u"TEAM10"_s);
}

void TestTeamActions::anythingElseIsNoTeamCode()
{
    for (const QString& scan : {u""_s, u"TEAM"_s, u"TEAM-5"_s, u"TEAM 5"_s, u"KS-10"_s, u"TEAM+5"_s,
                                u"XTEAM5"_s, u"TEAM0"_s, u"TEAMZZZZZZZZZZZZZZZZZZZZ"_s, u"TEAM五"_s})
        QVERIFY2(!teamOfCode(scan), qPrintable(scan));
}

void TestTeamActions::firstPlanCountsAndLaterOnesStandBeside()
{
    QCOMPARE(valueOf(store(), u"activity"_s, u"team_plan"_s, m_camp.activity), QString::number(m_plan));
    VERIFY_DONE(store().perform(dealt(store(), m_camp, 4, u"Variant B"_s, campRules(m_camp, 3))));
    QCOMPARE(valueOf(store(), u"activity"_s, u"team_plan"_s, m_camp.activity), QString::number(m_plan));
    const auto plans = teamPlans(store().reader(), m_camp.activity);
    VERIFY_DONE(plans);
    QCOMPARE(plans->size(), 2);
    QVERIFY(plans->at(0).counts != plans->at(1).counts);
    QCOMPARE(nextVariantName(*plans), u"Variant C"_s);
}

void TestTeamActions::teamsKeepTheirIdentityFromPlanToPlan()
{
    const qint64 first = team(1);
    VERIFY_DONE(store().perform(dealt(store(), m_camp, 4, u"Variant B"_s, campRules(m_camp, 3))));
    QCOMPARE(team(1), first);
    QCOMPARE(rowCount(store(), u"team"_s), qint64(4));
    const auto plan = readTeamPlan(store().reader(), m_plan);
    VERIFY_DONE(plan);
    QCOMPARE((*plan)->teams.size(), 3); // the fourth belongs to the other plan
}

void TestTeamActions::whoLeftTheListIsLeftOutOfANewPlan()
{
    FormTeams form = dealt(store(), m_camp, 3, u"Variant B"_s, campRules(m_camp, 4));
    form.places << PlannedPlace{store().ids().nextValue(), 4711, 1, false};
    VERIFY_DONE(store().perform(form));
    const auto plan = readTeamPlan(store().reader(), form.plan);
    QCOMPARE((*plan)->seats.size(), 12);
}

void TestTeamActions::movedStudentSitsInTheOtherTeamAndUndoBringsHerBack()
{
    const qint64 before = teamOf(0);
    VERIFY_DONE(store().perform(MoveToTeam{m_plan, moveOf(0, team(2))}));
    QCOMPARE(teamOf(0), team(2));
    VERIFY_DONE(store().undo());
    QCOMPARE(teamOf(0), before);
}

void TestTeamActions::moveFromWhereNobodySitsIsRefusedInWords()
{
    TeamMove stale = moveOf(0, team(2));
    VERIFY_DONE(store().perform(MoveToTeam{m_plan, moveOf(0, team(3))}));
    const auto refused = store().perform(MoveToTeam{m_plan, stale});
    VERIFY_REFUSED(refused, "team-changed");
    QVERIFY(refused.error().sentence.contains(u'3'));
    stale.to = 4711;
    stale.from = team(3);
    VERIFY_REFUSED(store().perform(MoveToTeam{m_plan, stale}), "row-gone");
    VERIFY_REFUSED(store().perform(MoveToTeam{4711, stale}), "row-gone");
}

void TestTeamActions::lockedStudentIsNotMoved()
{
    VERIFY_DONE(store().perform(LockInTeam{m_plan, {m_camp.students[0]}, true}));
    const auto refused = store().perform(MoveToTeam{m_plan, moveOf(0, team(2))});
    VERIFY_REFUSED(refused, "team-locked");
    QVERIFY(refused.error().sentence.contains(u"李翔"_s));
    VERIFY_DONE(store().perform(LockInTeam{m_plan, {m_camp.students[0]}, false}));
    VERIFY_DONE(store().perform(MoveToTeam{m_plan, moveOf(0, team(2))}));
}

void TestTeamActions::lockedStudentMayLeaveHerPlace()
{
    VERIFY_DONE(store().perform(LockInTeam{m_plan, {m_camp.students[0]}, true}));
    VERIFY_DONE(store().perform(RepairTeams{m_plan, {moveOf(0, 0)}}));
    QCOMPARE(teamOf(0), qint64(0));
}

void TestTeamActions::swapChangesBothOrNone()
{
    const SwapTeams swap{m_plan, moveOf(0, teamOf(1)), moveOf(1, teamOf(0))};
    const qint64 first = teamOf(0);
    const qint64 second = teamOf(1);
    VERIFY_DONE(store().perform(LockInTeam{m_plan, {m_camp.students[1]}, true}));
    VERIFY_REFUSED(store().perform(swap), "team-locked");
    QCOMPARE(teamOf(0), first);
    VERIFY_DONE(store().undo());
    VERIFY_DONE(store().perform(swap));
    QCOMPARE(teamOf(0), second);
    QCOMPARE(teamOf(1), first);
}

void TestTeamActions::takenOutStudentCanComeBack()
{
    VERIFY_DONE(store().perform(TakeOutOfTeam{m_plan, m_camp.students[0], teamOf(0)}));
    QCOMPARE(teamOf(0), qint64(0));
    VERIFY_DONE(store().perform(MoveToTeam{m_plan, moveOf(0, team(3))}));
    QCOMPARE(teamOf(0), team(3));
    VERIFY_REFUSED(store().perform(TakeOutOfTeam{m_plan, m_camp.students[0], team(1)}), "team-changed");
}

void TestTeamActions::choosingNamesTheOneThatCounted()
{
    const FormTeams other = dealt(store(), m_camp, 3, u"Variant B"_s, campRules(m_camp, 4));
    VERIFY_DONE(store().perform(other));
    const auto refused = store().perform(ChooseTeamPlan{m_camp.activity, other.plan, 0});
    VERIFY_REFUSED(refused, "team-plan-changed");
    QVERIFY(refused.error().sentence.contains(u"Variant A"_s));
    VERIFY_DONE(store().perform(ChooseTeamPlan{m_camp.activity, other.plan, m_plan}));
    QCOMPARE(valueOf(store(), u"activity"_s, u"team_plan"_s, m_camp.activity), QString::number(other.plan));
}

void TestTeamActions::repairIsOneStepWithOneUndo()
{
    const Contents before = contentsOf(store());
    VERIFY_DONE(store().perform(RepairTeams{m_plan, {moveOf(0, 0), moveOf(1, team(1)), moveOf(2, team(2))}}));
    QCOMPARE(teamOf(2), team(2));
    VERIFY_DONE(store().undo());
    QCOMPARE(contentsOf(store()), before);
}

void TestTeamActions::planOfAnotherActivityIsNotChosen()
{
    const qint64 other = m_file->add(u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Other"_s}});
    VERIFY_REFUSED(store().perform(ChooseTeamPlan{other, m_plan, 0}), "row-gone");
}

void TestTeamActions::everyActionIsToldInWords()
{
    const auto done = store().perform(SwapTeams{m_plan, moveOf(0, teamOf(1)), moveOf(1, teamOf(0))});
    VERIFY_DONE(done);
    const QString sentence = store().sentence(done->opId);
    QVERIFY2(sentence.contains(u"李翔"_s) && sentence.contains(u"孙"_s), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestTeamActions)
#include "tst_teamactions.moc"
