// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/judging/judgingactions.h"
#include "models/store/recordactions.h"
#include "tests/camps/campcentre.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two computers at one jury: what nobody doubts is no question, what differs is asked.
class TestTurnMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameMarkOnTwoComputersIsNoQuestion();
    void differentMarksAreAsked();
    void marksOfDifferentJudgesComeTogether();
    void markGivenApartFromTheClosingIsAsked();
    void theSameProjectOnTwoComputersIsNoQuestion();
    void differentProjectsAreAsked();

private:
    [[nodiscard]] TestStore& a() { return (*m_desks)[0]; }
    [[nodiscard]] TestStore& b() { return (*m_desks)[1]; }
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(m_desks->log().meet(*a()));
        return m_desks->log().meet(*b());
    }
    [[nodiscard]] qint64 add(const QString& table, const QJsonObject& values)
    {
        return a().add(table, asTexts(values));
    }
    [[nodiscard]] Result<Performed> mark(TestStore& at, qint64 judge, qint64 points)
    {
        return at->perform(GiveMarks{
            judge, {{at->ids().nextValue(), m_criterion, m_team, points, {}}}, {}, at->clock().now()});
    }
    [[nodiscard]] Result<Performed> assign(TestStore& at, qint64 projectCase)
    {
        return at->perform(AssignCases{m_plan, {{at->ids().nextValue(), m_team, projectCase, 0}}});
    }
    void expectOneFile()
    {
        VERIFY_DONE(m_desks->meetAll());
        QCOMPARE(m_desks->difference(), QString());
    }

    std::unique_ptr<Desks> m_desks;
    qint64 m_round = 0;
    qint64 m_criterion = 0;
    qint64 m_team = 0;
    qint64 m_plan = 0;
    QList<qint64> m_judges;
    QList<qint64> m_cases;
};

void TestTurnMarks::init()
{
    m_desks = std::make_unique<Desks>(2, fullDomain);
    m_judges.clear();
    m_cases.clear();
    const qint64 camp = add(
        u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"River Camp"_s}, {u"state"_s, u"published"_s}});
    m_team = add(u"team"_s, {{u"activity"_s, camp}, {u"number"_s, 1}});
    m_plan = add(u"team_plan"_s, {{u"activity"_s, camp}, {u"name"_s, u"First"_s}, {u"made_at"_s, 1}});
    m_round =
        add(u"judging_round"_s, {{u"activity"_s, camp}, {u"place_in_order"_s, 1}, {u"name"_s, u"Final"_s}});
    m_criterion = add(u"rubric_criterion"_s,
                      {{u"judging_round"_s, m_round}, {u"place_in_order"_s, 1}, {u"name"_s, u"Idea"_s}});
    for (const QString& name : {u"Chen"_s, u"Feng"_s}) {
        m_judges << add(u"participation"_s,
                        {{u"activity"_s, camp},
                         {u"person"_s, add(u"person"_s, {{u"name"_s, name}})},
                         {u"role"_s, u"judge"_s},
                         {u"state"_s, u"confirmed"_s}});
    }
    for (int number : {1, 2})
        m_cases << add(u"project_case"_s,
                       {{u"activity"_s, camp}, {u"number"_s, number}, {u"name"_s, u"Case"_s}});
    VERIFY_DONE(m_desks->meetAll());
}

void TestTurnMarks::theSameMarkOnTwoComputersIsNoQuestion()
{
    VERIFY_DONE(mark(a(), m_judges[0], 850));
    VERIFY_DONE(mark(b(), m_judges[0], 850));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    expectOneFile();
    QCOMPARE(rowCount(*b(), u"judge_mark"_s), 1);
}

void TestTurnMarks::differentMarksAreAsked()
{
    VERIFY_DONE(mark(a(), m_judges[0], 850));
    VERIFY_DONE(mark(b(), m_judges[0], 700));
    VERIFY_DONE(meet());
    const QList<InboxRow> asked = inboxOf(*b());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().rule, u"mark-changed"_s);
    QVERIFY2(asked.constFirst().sentence.contains(u"8.5"_s), qPrintable(asked.constFirst().sentence));
    expectOneFile();
    QCOMPARE(standingMark(b()->reader(), m_judges[0], m_criterion, m_team).value(),
             std::optional<qint64>(850));
}

void TestTurnMarks::marksOfDifferentJudgesComeTogether()
{
    VERIFY_DONE(mark(a(), m_judges[0], 850));
    VERIFY_DONE(mark(b(), m_judges[1], 700));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    expectOneFile();
    QCOMPARE(rowCount(*a(), u"judge_mark"_s), 2);
}

void TestTurnMarks::markGivenApartFromTheClosingIsAsked()
{
    VERIFY_DONE(a().set(u"judging_round"_s, m_round, u"closed"_s, u"1"_s));
    VERIFY_DONE(mark(b(), m_judges[0], 700));
    VERIFY_DONE(meet());
    const QList<InboxRow> asked = inboxOf(*b());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().rule, u"round-is-closed"_s);
    expectOneFile();
    QCOMPARE(rowCount(*b(), u"judge_mark"_s), 0);
}

void TestTurnMarks::theSameProjectOnTwoComputersIsNoQuestion()
{
    VERIFY_DONE(assign(a(), m_cases[0]));
    VERIFY_DONE(assign(b(), m_cases[0]));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    expectOneFile();
}

void TestTurnMarks::differentProjectsAreAsked()
{
    VERIFY_DONE(assign(a(), m_cases[0]));
    VERIFY_DONE(assign(b(), m_cases[1]));
    VERIFY_DONE(meet());
    QCOMPARE(inboxOf(*b()).size(), 1);
    QCOMPARE(inboxOf(*b()).constFirst().rule, u"project-changed"_s);
    expectOneFile();
}

QTEST_GUILESS_MAIN(TestTurnMarks)
#include "tst_turnmarks.moc"
