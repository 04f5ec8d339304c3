// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/teamcases.h"
#include "tests/judging/judgingcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Project cases of teams, by the wishes that members wrote.
class TestTeamCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<JudgingCentre>();
        m_mill = addCase(1, u"磨坊"_s, u"Mill"_s, 1);
        m_farm = addCase(2, u"农场"_s, u"Farm"_s, 2);
        m_question = m_centre->add(u"question"_s,
                                   {{u"activity"_s, m_centre->camp},
                                    {u"place_in_order"_s, 2},
                                    {u"kind"_s, u"several"_s},
                                    {u"text"_s, u"Which projects would you like?"_s},
                                    {u"options"_s, u"1 Mill\n2 Farm"_s}});
    }

    void linesMeanCases_data();
    void linesMeanCases();
    void likeliestQuestionComesFirst();
    void teamsGetWhatTheyWishExactly();
    void betterSolutionReplacesTheOldOneAndUndoBringsItBack();
    void reasonNamesWhoHasTheBetterCase();
    void answersThatNameNoCaseAreShown();
    void withoutTeamsNothingIsAssigned();
    void caseThatChangedMeanwhileIsNotOverwritten();
    void handMadeChoiceSaysWhatWasDone();

private:
    [[nodiscard]] JudgingCentre& centre() { return *m_centre; }
    qint64 addCase(int number, const QString& name, const QString& nameEn, int most)
    {
        return m_centre->add(u"project_case"_s,
                             {{u"activity"_s, m_centre->camp},
                              {u"number"_s, number},
                              {u"name"_s, name},
                              {u"name_en"_s, nameEn},
                              {u"most_teams"_s, most}});
    }
    void answer(const QString& member, const QString& lines)
    {
        const auto who = centre().store().reader().integer(
            "SELECT m.id FROM participation AS m JOIN person AS p ON p.id=m.person WHERE p.name=?", member);
        (void)centre().add(
            u"answer"_s,
            {{u"participation"_s, who->value_or(0)}, {u"question"_s, m_question}, {u"value"_s, lines}});
    }
    [[nodiscard]] ProjectCases projects()
    {
        return projectCases(centre().store().reader(), centre().camp, m_question).value();
    }
    [[nodiscard]] qint64 caseOf(qint64 team)
    {
        const auto found =
            centre().store().reader().integer("SELECT project_case FROM team_project WHERE team=?", team);
        return found->value_or(0);
    }

    std::unique_ptr<JudgingCentre> m_centre;
    qint64 m_mill = 0;
    qint64 m_farm = 0;
    qint64 m_question = 0;
};

void TestTeamCases::linesMeanCases_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("index");
    const auto row = [](const char* name, const QString& line, int index) {
        QTest::newRow(name) << line << index;
    };
    row("name", u"磨坊"_s, 0);
    row("English name", u"mill"_s, 0);
    row("number and name", u"2. Farm"_s, 1);
    row("number and name in Chinese", u"2、农场"_s, 1);
    row("number alone", u"2"_s, 1);
    row("word and number", u"课题1"_s, 0);
    row("Case 2", u"Case 2"_s, 1);
    row("name within a sentence", u"The farm of Lake Ltd."_s, 1);
    row("both", u"Mill or farm"_s, -1);
    row("none", u"Castle"_s, -1);
    row("unknown number", u"7"_s, -1);
    row("nothing", u"  "_s, -1);
}

void TestTeamCases::linesMeanCases()
{
    QFETCH(QString, line);
    QFETCH(int, index);
    QCOMPARE(caseMeant(line, projects().cases), index);
}

void TestTeamCases::likeliestQuestionComesFirst()
{
    (void)centre().add(u"question"_s,
                       {{u"activity"_s, centre().camp},
                        {u"place_in_order"_s, 1},
                        {u"kind"_s, u"several"_s},
                        {u"text"_s, u"Which languages?"_s},
                        {u"options"_s, u"C++\nPython"_s}});
    const auto questions = wishQuestions(centre().store().reader(), centre().camp);
    VERIFY_DONE(questions);
    QCOMPARE(questions->size(), 2);
    QCOMPARE(questions->constFirst().id, m_question);
}

void TestTeamCases::teamsGetWhatTheyWishExactly()
{
    answer(u"Li"_s, u"1 Mill\n2 Farm"_s);
    answer(u"Wu"_s, u"1 Mill"_s);
    answer(u"Qian"_s, u"1 Mill\n2 Farm"_s);
    VERIFY_DONE(centre().store().perform(bestAssignment(projects(), centre().store().ids())));
    QCOMPARE(caseOf(centre().blue), m_mill); // both members wish it, and Farm would please one alone
    QCOMPARE(caseOf(centre().red), m_farm);
    QCOMPARE(caseOf(centre().green), m_farm);
    QCOMPARE(projects().satisfaction(0), std::optional<int>(10000));
    QCOMPARE(projects().satisfaction(1), std::optional<int>(5000));
    QCOMPARE(projects().satisfaction(2), std::optional<int>());
    QVERIFY(bestAssignment(projects(), centre().store().ids()).entries.isEmpty());
}

void TestTeamCases::betterSolutionReplacesTheOldOneAndUndoBringsItBack()
{
    VERIFY_DONE(centre().store().perform(AssignCases{centre().plan1, {{1, centre().red, m_mill, 0}}}));
    answer(u"Li"_s, u"1 Mill"_s);
    VERIFY_DONE(centre().store().perform(bestAssignment(projects(), centre().store().ids())));
    QCOMPARE(caseOf(centre().blue), m_mill);
    QCOMPARE(caseOf(centre().red), m_farm);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(caseOf(centre().red), m_mill);
    QCOMPARE(caseOf(centre().blue), 0);
}

void TestTeamCases::reasonNamesWhoHasTheBetterCase()
{
    answer(u"Li"_s, u"1 Mill"_s);
    answer(u"Qian"_s, u"1 Mill\n2 Farm"_s);
    answer(u"Sun"_s, u"2 Farm"_s);
    VERIFY_DONE(centre().store().perform(bestAssignment(projects(), centre().store().ids())));
    const ProjectCases now = projects();
    QCOMPARE(whyCase(now, 0), u"First wish of 1 of 1 who answered."_s);
    QCOMPARE(whyCase(now, 1), u"First wish of 1 of 2 who answered, named by 1 more."_s);
    QCOMPARE(whyCase(now, 2), u"Nobody of the team named a wish."_s);
    VERIFY_DONE(centre().store().perform(AssignCases{
        centre().plan1, {{1, centre().blue, m_farm, m_mill}, {2, centre().green, m_mill, m_farm}}}));
    QCOMPARE(
        whyCase(projects(), 0),
        u"None of the 1 who answered named it. 1 · Mill would suit it better (100 %), but is full: 3 · Green."_s);
}

void TestTeamCases::answersThatNameNoCaseAreShown()
{
    answer(u"Li"_s, u"Castle\nMill"_s);
    QCOMPARE(projects().unknown, QStringList{u"Castle"_s});
    QCOMPARE(projects().teams.constFirst().wishes, (QList<QList<int>>{{0}}));
}

void TestTeamCases::withoutTeamsNothingIsAssigned()
{
    const auto other = projectCases(centre().store().reader(), centre().otherCamp, 0);
    VERIFY_DONE(other);
    QCOMPARE(other->plan, 0);
    QVERIFY(bestAssignment(*other, centre().store().ids()).entries.isEmpty());
}

void TestTeamCases::caseThatChangedMeanwhileIsNotOverwritten()
{
    VERIFY_DONE(centre().store().perform(AssignCases{centre().plan1, {{1, centre().red, m_mill, 0}}}));
    VERIFY_REFUSED(centre().store().perform(AssignCases{centre().plan1, {{2, centre().red, m_farm, 0}}}),
                   "project-changed");
    const AssignCases same{centre().plan1, {{2, centre().red, m_mill, 0}}};
    QVERIFY(same.alreadySo(centre().store().reader()).value());
}

void TestTeamCases::handMadeChoiceSaysWhatWasDone()
{
    const AssignCases action{centre().plan1, {{1, centre().red, m_mill, 0}}};
    VERIFY_DONE(centre().store().perform(action));
    QCOMPARE(action.sentence(centre().store().naming()), u"Gave team 2 · Red the project 1 · 磨坊"_s);
    const AssignCases none{centre().plan1, {{0, centre().red, 0, m_mill}}};
    VERIFY_DONE(centre().store().perform(none));
    QCOMPARE(none.sentence(centre().store().naming()), u"Took the project of team 2 · Red away"_s);
    QCOMPARE(caseOf(centre().red), 0);
}

QTEST_GUILESS_MAIN(TestTeamCases)
#include "tst_teamcases.moc"
