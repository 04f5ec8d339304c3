// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "campimport.h"

#include "models/activities/attendees/campkeys.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

/// Progress, cloud accounts, score sheets and replies, as the services of others export them.
class TestCampLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void progressIsMatchedByMailAndModule();
    void progressOfOneRowPerModule();
    void progressNeedsModules();
    void accountsAreSealedAndGiven();
    void accountThatChangesHandsIsNotHandedOut();
    void nothingIsSealedForADestroyedKey();
    void accountsNeedTheirPlatform();
    void scoresAreTakenPerJudge();
    void judgesOfOneNameAreKeptApart();
    void judgeWhoScoredTwiceIsAsked();
    void marksOfTheFileAreAskedAbout();
    void repliesGetTokens();
    void repliesWithNamesAreMatched();

private:
    [[nodiscard]] CampImport& centre() { return *m_centre; }
    qint64 module(const QString& title, int place);
    void addJudging();
    std::unique_ptr<CampImport> m_centre;
    qint64 m_chen = 0;
    qint64 m_li = 0;
    qint64 m_round = 0;
};

void TestCampLists::init()
{
    m_centre = std::make_unique<CampImport>();
    m_chen = centre().participant(u"陈伟"_s, u"student"_s, {{u"mail"_s, u"chen@example.cn"_s}});
    m_li = centre().participant(u"李敏"_s, u"student"_s, {{u"mail"_s, u"li@example.cn"_s}});
}

qint64 TestCampLists::module(const QString& title, int place)
{
    return centre().add(u"pretraining_module"_s,
                        {{u"activity"_s, centre().camp}, {u"title"_s, title}, {u"place_in_order"_s, place}});
}

void TestCampLists::progressIsMatchedByMailAndModule()
{
    module(u"昇腾入门"_s, 1);
    module(u"大模型基础"_s, 2);
    module(u"实验一"_s, 3);
    const ImportPlan plan = centre().planFile(ImportKind::Progress, "progress.csv");
    QCOMPARE(statesOf(plan), u"New New Wrong"_s);
    QVERIFY(detailsOf(plan, 4).contains(u"Nobody of this activity"_s));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(
        centre().text("SELECT group_concat(percent) FROM (SELECT percent FROM pretraining_progress ORDER BY "
                      "participation, module)"),
        u"100,100,50,85,0,100"_s);
    QCOMPARE(statesOf(centre().planFile(ImportKind::Progress, "progress.csv")), u"Same Same Wrong"_s);
}

void TestCampLists::progressOfOneRowPerModule()
{
    module(u"昇腾入门"_s, 1);
    const ImportPlan plan = centre().plan(centre().request(
        ImportKind::Progress,
        CampImport::tableFromText(ImportKind::Progress,
                                  "邮箱,课程名称,完成率,成绩\nchen@example.cn,昇腾入门,85%,91.5\n"
                                  "li@example.cn,昇腾入门,快了,\nli@example.cn,别的课,100%,\n")));
    QCOMPARE(statesOf(plan), u"New Wrong Wrong"_s);
    QVERIFY(detailsOf(plan, 3).contains(u"\"快了\" is no progress"_s));
    QVERIFY(detailsOf(plan, 4).contains(u"no module \"别的课\""_s));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().text("SELECT percent || ':' || score FROM pretraining_progress"), u"85:9150"_s);
}

void TestCampLists::progressNeedsModules()
{
    const auto plan = ImportPlan::make(
        centre().store(),
        centre().request(ImportKind::Progress,
                         CampImport::tableFrom(ImportKind::Progress, CampImport::sample("progress.csv"))));
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().rule, u"no-modules"_s);
}

void TestCampLists::accountsAreSealedAndGiven()
{
    centre().add(u"cloud_resource"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"算力平台"_s}});
    const qint64 person = centre().count("SELECT person FROM participation ORDER BY id");
    centre().add(u"person_number"_s,
                 {{u"person"_s, person}, {u"kind"_s, u"student"_s}, {u"value"_s, u"5220101"_s}});
    const ImportPlan plan = centre().planFile(ImportKind::CloudAccounts, "accounts.csv");
    QCOMPARE(statesOf(plan), u"New New New Duplicate"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT participation FROM cloud_account WHERE login='camp01'"), m_chen);
    QCOMPARE(centre().count("SELECT participation FROM cloud_account WHERE login='camp02'"), m_li);
    QCOMPARE(centre().count("SELECT quota FROM cloud_account WHERE login='camp01'"), qint64(100));
    QCOMPARE(centre().count("SELECT count(*) FROM cloud_account WHERE participation IS NULL"), qint64(1));
    const auto opened =
        CampKeys(centre().store())
            .open(centre().text("SELECT sealed_secret FROM cloud_account WHERE login='camp02'"));
    QVERIFY(opened.ok());
    QCOMPARE(*opened, u"Lk2-river-4"_s);
    QCOMPARE(statesOf(centre().planFile(ImportKind::CloudAccounts, "accounts.csv")),
             u"Same Same Same Duplicate"_s);
    centre().file().close();
    QVERIFY(!testkit::bytesOf(centre().file().path()).contains("Lk2-river-4"));
}

void TestCampLists::accountThatChangesHandsIsNotHandedOut()
{
    const qint64 platform =
        centre().add(u"cloud_resource"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"算力平台"_s}});
    centre().add(u"cloud_account"_s,
                 {{u"resource"_s, platform},
                  {u"login"_s, u"camp01"_s},
                  {u"participation"_s, m_chen},
                  {u"handed_at"_s, 1'789'000'000}});
    const Table same =
        CampImport::tableFromText(ImportKind::CloudAccounts, "账号,邮箱\ncamp01,chen@example.cn\n");
    QCOMPARE(statesOf(centre().plan(centre().request(ImportKind::CloudAccounts, same))), u"Same"_s);
    const Table other =
        CampImport::tableFromText(ImportKind::CloudAccounts, "账号,邮箱\ncamp01,li@example.cn\n");
    QCOMPARE(centre().perform(centre().plan(centre().request(ImportKind::CloudAccounts, other))), QString());
    QCOMPARE(centre().count("SELECT participation FROM cloud_account"), m_li);
    QCOMPARE(centre().count("SELECT count(*) FROM cloud_account WHERE handed_at IS NULL"), qint64(1));
}

/// Taking an erasing back brings the key's public half back, never the one that reads.
void TestCampLists::nothingIsSealedForADestroyedKey()
{
    centre().add(u"cloud_resource"_s, {{u"activity"_s, centre().camp}, {u"name"_s, u"算力平台"_s}});
    CampKeys keys(centre().store());
    QVERIFY(keys.make(centre().camp).ok());
    QVERIFY(keys.erase(centre().camp).ok());
    QVERIFY(centre().store().undo().ok());
    const ImportPlan plan = centre().planFile(ImportKind::CloudAccounts, "accounts.csv");
    QVERIFY(statesOf(plan).contains(u"Wrong"_s));
    QVERIFY2(detailsOf(plan, 2).contains(u"destroyed"_s), qPrintable(detailsOf(plan, 2)));
}

void TestCampLists::accountsNeedTheirPlatform()
{
    for (const QString& name : {u"甲"_s, u"乙"_s})
        centre().add(u"cloud_resource"_s, {{u"activity"_s, centre().camp}, {u"name"_s, name}});
    const ImportPlan plan = centre().planFile(ImportKind::CloudAccounts, "accounts.csv");
    QCOMPARE(plan.takenCount(), 0);
    QCOMPARE(detailsOf(plan, 2), u"Say of which cloud resource the accounts are."_s);
}

void TestCampLists::addJudging()
{
    centre().team(1, u"蓝鲸"_s);
    centre().team(2, u"飞鱼"_s);
    centre().participant(u"评委甲"_s, u"judge"_s);
    centre().participant(u"评委乙"_s, u"judge"_s);
    m_round =
        centre().add(u"judging_round"_s,
                     {{u"activity"_s, centre().camp}, {u"place_in_order"_s, 1}, {u"name"_s, u"终评"_s}});
    for (const QString& name : {u"创新性"_s, u"完成度"_s})
        centre().add(
            u"rubric_criterion"_s,
            {{u"judging_round"_s, m_round}, {u"place_in_order"_s, 1}, {u"name"_s, name}, {u"most"_s, 10}});
}

void TestCampLists::scoresAreTakenPerJudge()
{
    addJudging();
    const ImportPlan plan = centre().planFile(ImportKind::JudgeScores, "scores.csv", m_round);
    QCOMPARE(statesOf(plan), u"New Wrong New Doubtful Wrong Wrong"_s);
    QVERIFY(detailsOf(plan, 3).contains(u"\"11\" is not a number from 0 to 10"_s));
    QVERIFY(detailsOf(plan, 6).contains(u"no team \"3\""_s));
    QVERIFY(detailsOf(plan, 7).contains(u"陌生人 is no judge"_s));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(
        centre().text(
            "SELECT group_concat(points) FROM (SELECT points FROM judge_mark ORDER BY judge, criterion)"),
        u"850,900,900,800"_s);
}

void TestCampLists::judgesOfOneNameAreKeptApart()
{
    addJudging();
    const qint64 second = centre().participant(u"评委甲"_s, u"judge"_s);
    ImportPlan::Request request = centre().request(
        ImportKind::JudgeScores,
        CampImport::tableFrom(ImportKind::JudgeScores, CampImport::sample("scores.csv")), m_round);
    QVERIFY(detailsOf(centre().plan(request), 2).contains(u"2 judges of this camp are called 评委甲"_s));
    request.chosen = second;
    QCOMPARE(centre().perform(centre().plan(request)), QString());
    QVERIFY(
        centre().count("SELECT count(*) FROM judge_mark AS k JOIN participation AS t ON t.id=k.judge JOIN "
                       "person AS p ON p.id=t.person WHERE p.name='评委甲'")
        > 0);
    QCOMPARE(centre().count("SELECT count(DISTINCT k.judge) FROM judge_mark AS k JOIN participation AS t ON "
                            "t.id=k.judge JOIN person AS p ON p.id=t.person WHERE p.name='评委甲'"),
             qint64(1));
}

void TestCampLists::judgeWhoScoredTwiceIsAsked()
{
    addJudging();
    ImportPlan::Request request = centre().request(
        ImportKind::JudgeScores,
        CampImport::tableFrom(ImportKind::JudgeScores, CampImport::sample("scores.csv")), m_round);
    const ImportPlan asked = centre().plan(request);
    QCOMPARE(asked.personQuestions().size(), qsizetype(1));
    const PersonQuestion question = asked.personQuestions().constFirst();
    QVERIFY(!question.isPerson);
    QCOMPARE(question.reason, u"Row 2 has other marks of this judge for this team."_s);
    QCOMPARE(question.candidates.constLast().words, u"the marks of this row: 创新性 9"_s);
    request.decisions.persons.insert(5, question.candidates.constLast().person);
    const ImportPlan later = centre().plan(request);
    QVERIFY(detailsOf(later, 5).contains(u"创新性: 8.5 → 9"_s));
    QCOMPARE(centre().perform(later), QString());
    QCOMPARE(centre().count("SELECT points FROM judge_mark ORDER BY judge, criterion"), qint64(900));
}

void TestCampLists::marksOfTheFileAreAskedAbout()
{
    addJudging();
    QCOMPARE(centre().perform(centre().planFile(ImportKind::JudgeScores, "scores.csv", m_round)), QString());
    ImportPlan::Request request = centre().request(
        ImportKind::JudgeScores,
        CampImport::tableFromText(ImportKind::JudgeScores, "队伍,创新性,完成度\n1,6,9\n"), m_round);
    request.chosen = centre().count("SELECT min(id) FROM participation WHERE role='judge'");
    const ImportPlan asked = centre().plan(request);
    QCOMPARE(statesOf(asked), u"Doubtful"_s);
    request.decisions.persons.insert(2, 1);
    QCOMPARE(statesOf(centre().plan(request)), u"Same"_s);
    request.decisions.persons.insert(2, 2);
    QCOMPARE(statesOf(centre().plan(request)), u"Changed"_s);
}

void TestCampLists::repliesGetTokens()
{
    const qint64 survey = centre().add(
        u"survey"_s, {{u"activity"_s, centre().camp}, {u"kind"_s, u"before"_s}, {u"name"_s, u"营前问卷"_s}});
    const ImportPlan plan = centre().planFile(ImportKind::Survey, "survey.csv", survey);
    QCOMPARE(statesOf(plan), u"Replaced New New New"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM survey_reply WHERE participation IS NULL AND token<>''"),
             qint64(3));
    QCOMPARE(centre().text(
                 "SELECT w.value FROM survey_answer AS w JOIN survey_reply AS y ON y.id=w.survey_reply JOIN "
                 "survey_item AS i ON i.id=w.survey_item WHERE y.token='A17' AND i.text='最想学什么'"),
             u"推理"_s);
    QCOMPARE(centre().text("SELECT kind FROM survey_item WHERE text LIKE '对大模型%'"), u"scale"_s);
    const ImportPlan again = centre().planFile(ImportKind::Survey, "survey.csv", survey);
    QCOMPARE(statesOf(again), u"Replaced Same Same Same"_s);
    QVERIFY(again.action().steps.isEmpty());
}

void TestCampLists::repliesWithNamesAreMatched()
{
    const qint64 survey = centre().add(
        u"survey"_s, {{u"activity"_s, centre().camp}, {u"kind"_s, u"after"_s}, {u"name"_s, u"营后问卷"_s}});
    const ImportPlan plan = centre().plan(centre().request(
        ImportKind::Survey,
        CampImport::tableFromText(ImportKind::Survey,
                                  "Timestamp,Email,How was it?\n2026/8/30 10:00,li@example.cn,5\n"
                                  "2026/8/30 10:01,who@example.cn,1\n"),
        survey));
    QCOMPARE(statesOf(plan), u"New Wrong"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT participation FROM survey_reply"), m_li);
}

QTEST_GUILESS_MAIN(TestCampLists)
#include "tst_camplists.moc"
