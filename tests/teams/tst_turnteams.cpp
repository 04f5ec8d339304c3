// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "tests/store/sharedlog.h"
#include "tests/teams/teamscamp.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two organisers work on the same teams apart and come together.
class TestTurnTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void formingTwiceGivesTwoPlans();
    void oneStudentMovedTwiceIsAsked();
    void theSameMoveIsNoQuestion();
    void movesOfTwoStudentsBothHold();
    void twoChoicesAreAsked();

private:
    [[nodiscard]] TestStore& a() { return (*m_desks)[0]; }
    [[nodiscard]] TestStore& b() { return (*m_desks)[1]; }
    /// First a, then b: what b did comes second.
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(m_desks->log().meet(*a()));
        return m_desks->log().meet(*b());
    }
    [[nodiscard]] Result<Performed> move(TestStore& at, int student, int number)
    {
        const auto place = standingPlace(at->reader(), m_plan, m_camp.students[student]);
        const auto team = at->reader().integer("SELECT id FROM team WHERE number=?", number);
        return at->perform(MoveToTeam{
            m_plan, {at->ids().nextValue(), m_camp.students[student], place->team, team->value_or(0)}});
    }
    void expectOneFile()
    {
        VERIFY_DONE(m_desks->meetAll());
        QCOMPARE(m_desks->difference(), QString());
    }

    std::unique_ptr<Desks> m_desks;
    TeamsCamp m_camp;
    qint64 m_plan = 0;
};

void TestTurnTeams::init()
{
    m_desks = std::make_unique<Desks>(2, fullDomain);
    m_camp = TeamsCamp::make(
        [this](const QString& table, const QJsonObject& values) { return a().add(table, values); });
    const FormTeams form = dealt(*a(), m_camp, 3, u"Variant A"_s, campRules(m_camp, 4));
    m_plan = form.plan;
    VERIFY_DONE(a()->perform(form));
    VERIFY_DONE(m_desks->meetAll());
}

void TestTurnTeams::formingTwiceGivesTwoPlans()
{
    VERIFY_DONE(a()->perform(dealt(*a(), m_camp, 4, u"Variant B"_s, campRules(m_camp, 3))));
    VERIFY_DONE(b()->perform(dealt(*b(), m_camp, 5, u"Variant B"_s, campRules(m_camp, 2))));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox.size(), 0);
    const auto plans = teamPlans(b()->reader(), m_camp.activity);
    QCOMPARE(plans->size(), 3);
    QCOMPARE(rowCount(*b(), u"team"_s), qint64(5)); // team 4 was made twice and is one
    expectOneFile();
}

void TestTurnTeams::oneStudentMovedTwiceIsAsked()
{
    VERIFY_DONE(move(a(), 0, 2));
    VERIFY_DONE(move(b(), 0, 3));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox.size(), 1);
    expectOneFile();
}

void TestTurnTeams::theSameMoveIsNoQuestion()
{
    VERIFY_DONE(move(a(), 0, 2));
    VERIFY_DONE(move(b(), 0, 2));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox.size(), 0);
    expectOneFile();
}

void TestTurnTeams::movesOfTwoStudentsBothHold()
{
    VERIFY_DONE(move(a(), 0, 2));
    VERIFY_DONE(move(b(), 1, 3));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox.size(), 0);
    expectOneFile();
}

void TestTurnTeams::twoChoicesAreAsked()
{
    const FormTeams second = dealt(*a(), m_camp, 3, u"Variant B"_s, campRules(m_camp, 4));
    const FormTeams third = dealt(*a(), m_camp, 3, u"Variant C"_s, campRules(m_camp, 4));
    VERIFY_DONE(a()->perform(second));
    VERIFY_DONE(a()->perform(third));
    VERIFY_DONE(m_desks->meetAll());
    VERIFY_DONE(a()->perform(ChooseTeamPlan{m_camp.activity, second.plan, m_plan}));
    VERIFY_DONE(b()->perform(ChooseTeamPlan{m_camp.activity, third.plan, m_plan}));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox.size(), 1);
    expectOneFile();
}

QTEST_GUILESS_MAIN(TestTurnTeams)
#include "tst_turnteams.moc"
