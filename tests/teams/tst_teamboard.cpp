// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/roster/rosteractions.h"
#include "models/items/teams/boardmodel.h"
#include "models/items/teams/formingjob.h"
#include "models/items/teams/repairproposals.h"
#include "models/items/teams/ruleentry.h"
#include "models/items/teams/rulerelaxing.h"
#include "models/items/teams/teamtables.h"
#include "tests/teams/teamscamp.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What the board says of a plan, and that it is true.
class TestTeamBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCamp(12, 4, 3, 4); }
    void everyCostIsWhatTheMoveDoes();
    void secondOfAUniversityIsSaidInWords();
    void brokenRulesNameTheTeam();
    void whoWithdrewStaysAsAHole();
    void repairFreesThePlaceAndKeepsTheRules();
    void studentOfTheTrayIsJudgedForEachTeam();
    void groupsThatBelongTogetherMoveTogether();
    void rulesOfAQuestionThatIsGoneAreLeftOut();
    void unreadableRulesStillShowTheTeams();
    void formedTeamsKeepTheHardRules();
    void stoppedSearchGivesTheBestSoFar();
    void impossibleRulesAreSaidBeforeTheSearch();
    void rulesSurviveTheEditor();
    void mapsNameThePersons();
    void comparisonNamesWhoSitsElsewhere();
    void earlierMatesAreKnown();
    void projectsAreNamedByTheirCases();
    void allTargetsAreAnsweredAtOnce();
    void emptyCampHasNoBoard();

private:
    void makeCamp(int students, int universities, int teams, int size)
    {
        m_file = std::make_unique<TestStore>(fullDomain());
        m_camp = TeamsCamp::make(
            [this](const QString& table, const QJsonObject& values) { return m_file->add(table, values); },
            students, universities);
        m_model = std::make_unique<BoardModel>(store());
        if (teams > 0) {
            const FormTeams form = dealt(store(), m_camp, teams, u"Variant A"_s, campRules(m_camp, size));
            VERIFY_DONE(store().perform(form));
        }
        m_model->showActivity(m_camp.activity);
    }
    [[nodiscard]] Store& store() { return **m_file; }
    [[nodiscard]] const BoardContent& content() { return m_model->content(); }
    void useRules(const TeamRules& rules)
    {
        VERIFY_DONE(m_model->saveRules(rules));
        m_model->settle();
    }
    void withdraw(qint64 participation)
    {
        LeaveRoster leave;
        leave.activity = m_camp.activity;
        leave.participations = {participation};
        leave.state = u"withdrawn"_s;
        leave.at = store().clock().now();
        VERIFY_DONE(store().perform(leave));
        m_model->settle();
    }

    std::unique_ptr<TestStore> m_file;
    TeamsCamp m_camp;
    std::unique_ptr<BoardModel> m_model;
};

void TestTeamBoard::everyCostIsWhatTheMoveDoes()
{
    int compared = 0;
    for (const qint64 student : m_camp.students.mid(0, 4)) {
        const MoveCosts costs = m_model->board()->costsOf(student);
        for (int card = 0; card < costs.cards.size(); ++card) {
            if (!costs.cards[card].possible)
                continue;
            const double before = content().score;
            VERIFY_DONE(m_model->moveTo(student, card, costs.cards[card].mate));
            QVERIFY2(std::abs(content().score - before - costs.cards[card].change) < 1e-6,
                     qPrintable(u"%1 %2"_s.arg(content().score - before).arg(costs.cards[card].change)));
            QVERIFY(content().broken.isEmpty());
            ++compared;
            VERIFY_DONE(store().undo());
            m_model->settle();
        }
    }
    QVERIFY(compared > 4);
}

void TestTeamBoard::secondOfAUniversityIsSaidInWords()
{
    const BoardStudent student = content().cards[0].members[0];
    const MoveCosts costs = m_model->board()->costsOf(student.participation);
    int said = 0;
    for (int card = 1; card < costs.cards.size(); ++card) {
        const auto& members = content().cards[card].members;
        const bool there = std::any_of(members.begin(), members.end(), [&](const BoardStudent& one) {
            return one.university == student.university;
        });
        if (!there)
            continue;
        QCOMPARE(costs.cards[card].tone, Tone::Bad);
        QCOMPARE(costs.cards[card].words, u"2nd from "_s + student.university);
        ++said;
    }
    QVERIFY(said > 0);
}

void TestTeamBoard::brokenRulesNameTheTeam()
{
    QVERIFY2(content().broken.isEmpty(), qPrintable(content().broken.join(u'\n')));
    const qint64 student = content().cards[0].members[0].participation;
    VERIFY_DONE(m_model->moveTo(student, 1, 0));
    QVERIFY(!content().broken.isEmpty());
    QVERIFY(!content().cards[1].broken.isEmpty());
    QVERIFY(content().rules.size() >= 2);
}

void TestTeamBoard::whoWithdrewStaysAsAHole()
{
    const qint64 student = m_camp.students[0];
    withdraw(student);
    QCOMPARE(content().gone, 1);
    const BoardStudent* hole = content().student(student);
    QVERIFY(hole);
    QVERIFY(hole->gone);
    QCOMPARE(content().students, 11);
    QCOMPARE(m_model->board()->gone(), QList<qint64>{student});
    const int card = content().cardOf(student);
    QCOMPARE(content().cards[card].present(), content().cards[card].members.size() - 1);
}

void TestTeamBoard::repairFreesThePlaceAndKeepsTheRules()
{
    withdraw(m_camp.students[0]);
    const auto proposals = repairProposals(*m_model->board(), store().ids());
    QVERIFY(!proposals.isEmpty());
    QVERIFY(proposals.constFirst().steps.isEmpty());
    for (const RepairProposal& proposal : proposals)
        QVERIFY(proposal.steps.size() <= 2);
    VERIFY_DONE(m_model->repair(proposals.constLast().moves));
    QCOMPARE(content().gone, 0);
    QVERIFY(!content().student(m_camp.students[0]));
    QCOMPARE(content().broken.size(), proposals.constLast().broken.size());
    QVERIFY(std::abs(content().score - proposals.constLast().score) < 1e-6);
}

void TestTeamBoard::studentOfTheTrayIsJudgedForEachTeam()
{
    const qint64 student = content().cards[0].members[0].participation;
    VERIFY_DONE(m_model->takeOut(student));
    QCOMPARE(content().unplaced.size(), 1);
    const MoveCosts costs = m_model->board()->costsOf(student);
    QVERIFY(costs.cards[0].possible);
    QCOMPARE(costs.best, 0);
    QVERIFY(!costs.cards[1].possible); // full
    VERIFY_DONE(m_model->moveTo(student, 0, 0));
    QVERIFY(content().unplaced.isEmpty());
    QVERIFY(content().broken.isEmpty());
}

void TestTeamBoard::groupsThatBelongTogetherMoveTogether()
{
    const BoardCard from = content().cards[0];
    TeamRules rules = campRules(m_camp, 4);
    rules.hard.clear();
    rules.about = false;
    rules.size = TeamSize{1, 8};
    rules.together << QStringList{QString::number(from.members[0].participation),
                                  QString::number(from.members[1].participation)};
    useRules(rules);
    VERIFY_DONE(m_model->moveTo(from.members[0].participation, 1, 0));
    QCOMPARE(content().cardOf(from.members[0].participation), 1);
    QCOMPARE(content().cardOf(from.members[1].participation), 1);
    QVERIFY(content().broken.isEmpty());
    VERIFY_DONE(store().undo()); // one step
    m_model->settle();
    QCOMPARE(content().cardOf(from.members[1].participation), 0);
}

void TestTeamBoard::rulesOfAQuestionThatIsGoneAreLeftOut()
{
    TeamRules rules = campRules(m_camp, 4);
    rules.criteria[2].columns = QStringList{u"question:4711"_s};
    useRules(rules);
    QVERIFY(m_model->board()->task());
    QCOMPARE(content().bars.size(), 2);
    QVERIFY(!content().notes.isEmpty());
}

void TestTeamBoard::unreadableRulesStillShowTheTeams()
{
    VERIFY_DONE(m_file->set(u"team_plan"_s, m_model->planId(), u"rules"_s, u"{\"teams\": \"many\"}"_s));
    m_model->settle();
    QCOMPARE(content().cards.size(), 3);
    QCOMPARE(content().cards[0].members.size(), 4);
    QVERIFY(!content().notes.isEmpty());
}

void TestTeamBoard::formedTeamsKeepTheHardRules()
{
    const auto task = teamTask(*m_model->source(), campRules(m_camp, 4));
    QVERIFY2(task.value, qPrintable(task.sentences().join(u' ')));
    FormingJob job;
    QSignalSpy formed(&job, &FormingJob::formed);
    TeamSettings settings;
    settings.seconds = 0.2;
    job.form(task.value->setup.problem, settings);
    QTRY_COMPARE_WITH_TIMEOUT(formed.size(), 1, 30000);
    const auto result = formed.constFirst().constFirst().value<TeamResult>();
    QVERIFY(checkTeams(task.value->setup.problem, result.solution).empty());
    TeamForming forming;
    forming.name = u"Variant B"_s;
    forming.rules = writeTeamRules(campRules(m_camp, 4));
    VERIFY_DONE(m_model->write(formingOf(*task.value, result, m_camp.activity, forming, store().ids())));
    QCOMPARE(m_model->plans().size(), 2);
    QVERIFY(content().broken.isEmpty());
    QVERIFY(std::abs(content().score - result.value.score()) < 1e-6);
}

void TestTeamBoard::stoppedSearchGivesTheBestSoFar()
{
    const auto task = teamTask(*m_model->source(), campRules(m_camp, 4));
    FormingJob job;
    QSignalSpy formed(&job, &FormingJob::formed);
    QSignalSpy progressed(&job, &FormingJob::progressed);
    TeamSettings settings;
    settings.seconds = 600;
    job.form(task.value->setup.problem, settings);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 20000);
    job.stop();
    QTRY_COMPARE_WITH_TIMEOUT(formed.size(), 1, 20000);
    const auto result = formed.constFirst().constFirst().value<TeamResult>();
    QVERIFY(result.stopped);
    QCOMPARE(int(result.solution.team.size()), 12);
}

void TestTeamBoard::impossibleRulesAreSaidBeforeTheSearch()
{
    TeamRules rules =
        campRules(m_camp, 6); // two teams, at most one of each of four universities with three students
    rules.hard[0].count = 1;
    const auto task = teamTask(*m_model->source(), rules);
    FormingJob job;
    QSignalSpy checked(&job, &FormingJob::checked);
    job.check(task.value->setup.problem);
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 20000);
    const auto found = checked.constFirst().constFirst().value<TeamFeasibility>();
    QCOMPARE(found.answer, TeamFeasibility::Answer::Impossible);
    QVERIFY(!found.relaxations.empty());
    for (const TeamRelaxation& relaxation : found.relaxations) { // each does help, also as rules
        const RelaxedRules relaxed = relaxedRules(rules, task.value->setup, relaxation);
        const auto again = teamTask(*m_model->source(), relaxed.rules);
        QVERIFY2(again.value, qPrintable(again.sentences().join(u' ')));
        QVERIFY(checkFeasibility(again.value->setup.problem).answer != TeamFeasibility::Answer::Impossible);
    }
}

void TestTeamBoard::rulesSurviveTheEditor()
{
    TeamRules rules = campRules(m_camp, 4);
    rules.hard[0].count = 2;
    rules.fairness = 0.3;
    rules.together << QStringList{u"1"_s, u"2"_s};
    rules.apart << QStringList{u"3"_s, u"4"_s, u"5"_s};
    TeamHardRule women;
    women.kind = TeamHardRule::Kind::NotExactly;
    women.columns = QStringList{u"gender"_s};
    women.values = QStringList{u"f"_s};
    women.count = 1;
    rules.hard << women;
    QCOMPARE(writeTeamRules(withEntries(rules, ruleEntries(rules))), writeTeamRules(rules));
    QCOMPARE(ruleWords(ruleEntries(rules).at(4), m_model->source()->roster),
             u"Gender women: never a single one in a team"_s);
}

void TestTeamBoard::mapsNameThePersons()
{
    TeamMapModel map;
    QAbstractItemModelTester tester(&map);
    fillCriterionMap(map, *m_model->board());
    QCOMPARE(map.rowCount(), 3);
    QCOMPARE(map.columnCount(), 2 + 3);
    fillValueMap(map, *m_model->board(), teamcolumns::university);
    QCOMPARE(map.columnCount(), 1 + 4);
    int persons = 0;
    for (int row = 0; row < map.rowCount(); ++row) {
        for (int column = 1; column < map.columnCount(); ++column)
            persons += map.index(row, column).data().toInt();
    }
    QCOMPARE(persons, 12);
    QVERIFY(!map.explanation(map.index(0, 1)).isEmpty());
}

void TestTeamBoard::comparisonNamesWhoSitsElsewhere()
{
    VERIFY_DONE(store().perform(dealt(store(), m_camp, 3, u"Variant B"_s, campRules(m_camp, 4))));
    m_model->settle();
    const auto people = teamStudents(store().reader(), m_camp.activity);
    const qint64 first = m_model->plans()[0].id;
    m_model->showPlan(m_model->plans()[1].id);
    const BoardStudent one = content().cards[0].members[0];
    VERIFY_DONE(m_model->moveTo(one.participation, 1, 0));
    const auto plan = readTeamPlan(store().reader(), first);
    const Board before(m_model->source(), *people, **plan);
    const PlanComparison comparison = comparisonOf({&before, m_model->board()});
    QCOMPARE(comparison.plans.size(), 2);
    QCOMPARE(comparison.moved.size(), 1);
    QVERIFY2(comparison.moved[0].contains(one.name), qPrintable(comparison.moved[0]));
}

void TestTeamBoard::earlierMatesAreKnown()
{
    const qint64 next =
        m_file->add(u"activity"_s,
                    {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Next year"_s}, {u"starts_on"_s, u"2027-08-05"_s}});
    QList<qint64> again;
    for (const int person : {0, 3, 1}) // 0 and 3 sat in team 1
        again << m_file->add(u"participation"_s,
                             {{u"activity"_s, QString::number(next)},
                              {u"person"_s, QString::number(m_camp.persons[person])},
                              {u"role"_s, u"student"_s},
                              {u"state"_s, u"confirmed"_s}});
    const auto roster = loadTeamRoster(store().reader(), next);
    VERIFY_DONE(roster);
    const auto column = roster->table.columns.indexOf(teamcolumns::earlierMates);
    QCOMPARE(roster->table.rows[size_t(roster->places.value(again[0]))].value(column),
             QString::number(again[1]));
    QVERIFY(roster->table.rows[size_t(roster->places.value(again[2]))].value(column).isEmpty());
}

void TestTeamBoard::projectsAreNamedByTheirCases()
{
    for (int i = 0; i < 12; ++i)
        m_file->add(u"answer"_s,
                    {{u"participation"_s, QString::number(m_camp.students[i])},
                     {u"question"_s, QString::number(m_camp.wanted)},
                     {u"value"_s, i % 2 == 0 ? u"1. code TUTOR"_s : u"Rover"_s}});
    m_model->settle();
    TeamRules rules = campRules(m_camp, 4);
    TeamCriterionWish projects;
    projects.kind = TeamCriterion::Kind::Projects;
    projects.columns = QStringList{teamcolumns::question(m_camp.wanted)};
    rules.criteria << projects;
    const auto task = teamTask(*m_model->source(), rules);
    QVERIFY2(task.value, qPrintable(task.sentences().join(u' ')));
    const auto place = task.value->setup.projects.indexOf(u"Code tutor"_s);
    QVERIFY(place >= 0);
    QCOMPARE(task.value->cases[place], m_camp.projectCase);
    QCOMPARE(task.value->cases.count(0), 1); // the rover is no case of this camp
}

/// The budget is 5 ms for all targets of a drag on 80 teams.
void TestTeamBoard::allTargetsAreAnsweredAtOnce()
{
    makeCamp(400, 12, 80, 5);
    QElapsedTimer clock;
    clock.start();
    constexpr int times = 50;
    int answered = 0;
    for (int i = 0; i < times; ++i)
        answered += static_cast<int>(m_model->board()->costsOf(m_camp.students[i]).cards.size());
    QCOMPARE(answered, times * 80);
    qInfo("what-if for all targets on 80 teams: %.2f ms", double(clock.nsecsElapsed()) / 1e6 / times);
}

void TestTeamBoard::emptyCampHasNoBoard()
{
    makeCamp(3, 2, 0, 5);
    QVERIFY(!m_model->board());
    const auto task = teamTask(*m_model->source(), usualTeamRules(*m_model->source()));
    QVERIFY2(task.value, qPrintable(task.sentences().join(u' ')));
    QCOMPARE(task.value->setup.problem.teams(), 1);
}

QTEST_GUILESS_MAIN(TestTeamBoard)
#include "tst_teamboard.moc"
