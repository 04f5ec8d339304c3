// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "campimport.h"

#include "models/activities/attendees/campkeys.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

/// Exports of questionnaires become applicants with answers and details.
class TestApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<CampImport>(); }

    void exportBecomesApplicants();
    void laterQuestionnaireReplacesTheEarlierOne();
    void sameExportAgainChangesNothing();
    void newerExportReplacesWhatIsInTheFile();
    void namesakesAreAskedAbout();
    void rowsWithOtherContactsAreNeverOne();
    void laterRowWithoutPhoneLosesNothing();
    void textBesideAChoiceIsKept();
    void oneBadMailIsSaidOfItsRow();
    void identityNumbersAreSealed();
    void identityNumberIsNeverAnAnswer();
    void identityNumberInGroupsIsSeenToo();
    void correctedColumnsAreRemembered();
    void changedColumnsAreSaid();
    void shiftedRowsAreLeftOut();
    void tencentIsRead();
    void formsAreRead();
    void undoTakesAllBack();

private:
    [[nodiscard]] CampImport& centre() { return *m_centre; }
    std::unique_ptr<CampImport> m_centre;
};

void TestApplications::exportBecomesApplicants()
{
    const ImportPlan plan = centre().planFile(ImportKind::Applications, "wenjuanxing.csv");
    QCOMPARE(plan.count(State::Wrong), 0);
    QCOMPARE(centre().count("SELECT count(*) FROM question"), qint64(0)); // a plan writes nothing
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM participation WHERE state='applied' AND role='student'"),
             qint64(7));
    QCOMPARE(
        centre().text("SELECT kind || ':' || replace(options, char(10), '|') FROM question WHERE text LIKE "
                      "'您会哪些编程语言%'"),
        u"several:Python|C++|Java|其他"_s);
    QCOMPARE(centre().text("SELECT kind || ':' || replace(options, char(10), '|') FROM question WHERE "
                           "text='编程能力自评'"),
             u"scale:1|5"_s);
    QCOMPARE(
        centre().text("SELECT replace(w.value, char(10), '|') FROM answer AS w JOIN question AS q ON "
                      "q.id=w.question JOIN participation AS t ON t.id=w.participation JOIN person AS p ON "
                      "p.id=t.person WHERE p.name='李敏' AND q.text LIKE '请将项目%'"),
        u"代码助教|工业质检|大模型客服"_s);
    QCOMPARE(
        centre().text("SELECT gender || entry_year || degree_level || major FROM person WHERE name='赵芳'"),
        u"f2023master软件工程"_s);
    QCOMPARE(
        centre().text("SELECT d.diet || d.shirt_size FROM attendee_detail AS d JOIN participation AS t ON "
                      "t.id=d.participation JOIN person AS p ON p.id=t.person WHERE p.name='李敏'"),
        u"halalM"_s);
    QCOMPARE(centre().count("SELECT count(*) FROM answer WHERE value LIKE '%跳过%'"), qint64(0));
}

void TestApplications::laterQuestionnaireReplacesTheEarlierOne()
{
    const ImportPlan plan = centre().planFile(ImportKind::Applications, "wenjuanxing.csv");
    QCOMPARE(plan.count(State::Replaced), 1);
    QVERIFY(detailsOf(plan, 2).contains(u"sent row 10 later"_s));
    QVERIFY2(detailsOf(plan, 10).contains(u"Replaces row 2; changed: T恤尺码, 您会哪些编程语言"_s),
             qPrintable(detailsOf(plan, 10)));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().text("SELECT d.shirt_size FROM attendee_detail AS d JOIN participation AS t ON "
                           "t.id=d.participation JOIN person AS p ON p.id=t.person WHERE p.name='陈伟'"),
             u"L"_s);
    QCOMPARE(
        centre().count("SELECT count(*) FROM submission AS s JOIN participation AS t ON t.id=s.participation "
                       "JOIN person AS p ON p.id=t.person WHERE p.name='陈伟'"),
        qint64(2));
}

void TestApplications::sameExportAgainChangesNothing()
{
    QCOMPARE(centre().perform(centre().planFile(ImportKind::Applications, "wenjuanxing.csv")), QString());
    const ImportPlan again = centre().planFile(ImportKind::Applications, "wenjuanxing.csv");
    QCOMPARE(again.takenCount(), 0);
    QVERIFY(again.action().steps.isEmpty());
}

void TestApplications::newerExportReplacesWhatIsInTheFile()
{
    const char* head = "序号,提交答卷时间,1、姓名,2、学校,3、手机,4、城市\n";
    const auto import = [&](const QByteArray& rows) {
        return centre().plan(centre().request(
            ImportKind::Applications, CampImport::tableFromText(ImportKind::Applications, head + rows)));
    };
    QCOMPARE(centre().perform(import("1,2026-06-01 10:00,张三,东江大学,13800000001,南京\n")), QString());
    const ImportPlan newer = import("7,2026-06-05 10:00,张三,东江大学,13800000001,(空)\n");
    QCOMPARE(statesOf(newer), u"Changed"_s);
    QVERIFY2(detailsOf(newer, 2).contains(u"城市: taken back"_s), qPrintable(detailsOf(newer, 2)));
    QCOMPARE(centre().perform(newer), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM answer"), qint64(0));
    const ImportPlan older = import("3,2026-06-03 10:00,张三,东江大学,13800000001,上海\n");
    QCOMPARE(statesOf(older), u"Replaced"_s);
    QCOMPARE(centre().perform(older), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM submission"), qint64(3));
    QCOMPARE(centre().count("SELECT count(*) FROM answer"), qint64(0));
}

void TestApplications::namesakesAreAskedAbout()
{
    ImportPlan::Request request = centre().request(
        ImportKind::Applications,
        CampImport::tableFrom(ImportKind::Applications, CampImport::sample("wenjuanxing.csv")));
    const ImportPlan asked = centre().plan(request);
    QCOMPARE(asked.personQuestions().size(), qsizetype(1));
    QCOMPARE(asked.personQuestions().constFirst().sourceRow, 4);
    QCOMPARE(asked.count(State::Doubtful), 1);
    request.decisions.persons.insert(4, ImportDecisions::newPerson);
    request.decisions.plannedPersons = asked.plannedPersons();
    QCOMPARE(centre().perform(centre().plan(request)), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM person WHERE name='王伟'"), qint64(2));

    init(); // they may also be one
    const ImportPlan once = centre().plan(request = centre().request(request.kind, request.table));
    request.decisions.plannedPersons = once.plannedPersons();
    request.decisions.persons.insert(4, once.personQuestions().constFirst().candidates.constFirst().person);
    const ImportPlan joined = centre().plan(request);
    QCOMPARE(joined.count(State::Replaced), 2);
    QCOMPARE(centre().perform(joined), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM person WHERE name='王伟'"), qint64(1));
}

void TestApplications::rowsWithOtherContactsAreNeverOne()
{
    ImportPlan::Request request =
        centre().request(ImportKind::Applications,
                         CampImport::tableFromText(ImportKind::Applications,
                                                   "序号,提交答卷时间,1、姓名,2、手机号,3、学校,4、邮箱\n"
                                                   "1,2026/05/20 10:00:00,周正,13900009991,东江大学,z1@x.cn\n"
                                                   "2,2026/05/20 10:01:00,周正,13900009992,东江大学,(跳过)\n"
                                                   "3,2026/05/20 10:02:00,周正,(跳过),东江大学,(跳过)\n"));
    const ImportPlan asked = centre().plan(request);
    QCOMPARE(asked.count(State::Replaced), 0);
    QCOMPARE(asked.count(State::Doubtful), 2);
    request.decisions.persons.insert(2, ImportDecisions::newPerson);
    request.decisions.plannedPersons = asked.plannedPersons();
    QCOMPARE(centre().perform(centre().plan(request)), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM person WHERE name='周正' AND phone<>''"), qint64(2));
    QCOMPARE(centre().count("SELECT count(*) FROM person WHERE mail='z1@x.cn'"), qint64(1));
}

void TestApplications::laterRowWithoutPhoneLosesNothing()
{
    QCOMPARE(centre().perform(centre().plan(centre().request(
                 ImportKind::Applications,
                 CampImport::tableFromText(ImportKind::Applications,
                                           "序号,提交答卷时间,1、姓名,2、手机号,3、学校,4、邮箱\n"
                                           "1,2026/05/20 10:00:00,周正,13900009991,东江大学,z1@x.cn\n"
                                           "2,2026/05/20 10:01:00,周正,(跳过),东江大学,(跳过)\n")))),
             QString());
    QCOMPARE(centre().text("SELECT group_concat(phone || ' ' || mail) FROM person WHERE name='周正'"),
             u"13900009991 z1@x.cn"_s);
    QCOMPARE(centre().count("SELECT count(*) FROM submission"), qint64(2));
}

void TestApplications::textBesideAChoiceIsKept()
{
    const ImportPlan plan = centre().plan(centre().request(
        ImportKind::Applications,
        CampImport::tableFromText(ImportKind::Applications,
                                  "序号,提交答卷时间,1、姓名,2、学校,3、方向\n"
                                  "1,2026/05/20 10:00:00,周正,东江大学,LLM┋CV\n"
                                  "2,2026/05/20 10:01:00,周二,东江大学,LLM┋其他〖农业┋林业〗\n"
                                  "3,2026/05/20 10:02:00,周三,东江大学,其他〖a;b〗\n")));
    QVERIFY2(detailsOf(plan, 3).contains(u"其他〖农业┋林业〗"_s), qPrintable(detailsOf(plan, 3)));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().text("SELECT replace(options, char(10), '|') FROM question WHERE text='方向'"),
             u"LLM|CV|其他"_s);
    QCOMPARE(centre().count("SELECT count(*) FROM answer WHERE value LIKE '%其他'"), qint64(2));
    QCOMPARE(centre().count("SELECT count(*) FROM submission WHERE answers LIKE '%LLM%其他〖农业┋林业〗%'"),
             qint64(1));
    QCOMPARE(centre().count("SELECT count(*) FROM submission WHERE answers LIKE '%其他〖a;b〗%'"), qint64(1));
}

void TestApplications::oneBadMailIsSaidOfItsRow()
{
    const ImportPlan plan = centre().plan(centre().request(
        ImportKind::Applications,
        CampImport::tableFromText(ImportKind::Applications,
                                  "序号,提交答卷时间,1、姓名,2、手机号,3、学校,4、邮箱\n"
                                  "1,2026/05/20 10:00:00,周正,13900009991,东江大学,z1@x.cn\n"
                                  "2,2026/05/20 10:01:00,周二,13900009992,东江大学,nomail\n")));
    QVERIFY2(detailsOf(plan, 3).contains(u"\"nomail\" is not understood"_s), qPrintable(detailsOf(plan, 3)));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM question"), qint64(0));
    QCOMPARE(centre().text("SELECT group_concat(mail, '') FROM person WHERE name IN ('周正', '周二')"),
             u"z1@x.cn"_s);
    QCOMPARE(centre().count("SELECT count(*) FROM submission WHERE answers LIKE '%nomail%'"), qint64(1));
}

void TestApplications::identityNumbersAreSealed()
{
    const Table table =
        CampImport::tableFrom(ImportKind::Applications, CampImport::sample("wenjuanxing.csv"));
    const QStringList numbers = table.column(static_cast<int>(table.header.indexOf(u"身份证号码"_s)));
    const ImportPlan plan = centre().plan(centre().request(ImportKind::Applications, table));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM camp_key"), qint64(1));
    QCOMPARE(centre().count("SELECT count(*) FROM attendee_detail WHERE sealed_identity LIKE 'k1:%' AND "
                            "identity_mask LIKE '310***%' AND identity_kind='identity_card'"),
             qint64(7));
    const auto opened =
        CampKeys(centre().store()).open(centre().text("SELECT sealed_identity FROM attendee_detail"));
    QVERIFY(opened.ok());
    QVERIFY(numbers.contains(*opened));
    const QString wrongRows = centre().file().filePath(u"wrong.csv"_s);
    QVERIFY(plan.saveWrongRows(wrongRows).ok());
    const QByteArray saved = testkit::bytesOf(wrongRows);
    centre().file().close();
    const QByteArray bytes = testkit::bytesOf(centre().file().path())
        + testkit::bytesOf(centre().file().path() + u"-wal"_s) + saved;
    for (const QString& number : numbers)
        QVERIFY(!bytes.contains(number.toUtf8()));
}

void TestApplications::identityNumberIsNeverAnAnswer()
{
    const Table table = CampImport::tableFromText(
        ImportKind::Applications, "姓名,学校,备用\n张三,东江大学,110101199003078515\n李四,东江大学,无\n");
    const ImportPlan plan = centre().plan(centre().request(ImportKind::Applications, table));
    QCOMPARE(statesOf(plan), u"Wrong New"_s);
    QVERIFY(!detailsOf(plan, 2).contains(u"110101199003078515"_s));
    QVERIFY(detailsOf(plan, 2).contains(u"Holds an identity number"_s));
}

void TestApplications::identityNumberInGroupsIsSeenToo()
{
    const Table table = CampImport::tableFromText(
        ImportKind::Applications,
        "姓名,学校,备用\n张三,东江大学,110101 19900307 8515\n李四,东江大学,届 2024 110101-19900307-8515\n"
        "王五,东江大学,１１０１０１１９９００３０７８５１５\n赵六,东江大学,110101 19900307 8516\n");
    const ImportPlan plan = centre().plan(centre().request(ImportKind::Applications, table));
    QCOMPARE(statesOf(plan), u"Wrong Wrong Wrong New"_s);
}

void TestApplications::correctedColumnsAreRemembered()
{
    const Table table = CampImport::tableFromText(ImportKind::Applications,
                                                  "尊姓大名,所在高等学府,城市\n张三,东江大学,南京\n");
    ImportPlan::Request request = centre().request(ImportKind::Applications, table);
    for (ColumnGuess& column : request.columns) {
        if (column.column < 2)
            column.field = column.column == 0 ? u"name"_s : u"organization"_s;
    }
    QCOMPARE(centre().perform(centre().plan(request)), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM question"), qint64(1));
    const QList<ColumnGuess> next = centre().columns(ImportKind::Applications, table);
    QCOMPARE(columnOf(next, u"name"_s), 0);
    QCOMPARE(columnOf(next, u"organization"_s), 1);
    QVERIFY(next.constLast().field.startsWith(u"answer:"_s));
}

void TestApplications::changedColumnsAreSaid()
{
    QCOMPARE(centre().perform(centre().plan(centre().request(
                 ImportKind::Applications,
                 CampImport::tableFromText(ImportKind::Applications,
                                           "姓名,手机,城市,爱好\n张三,13800000001,南京,围棋\n")))),
             QString());
    const ImportPlan plan = centre().plan(
        centre().request(ImportKind::Applications,
                         CampImport::tableFromText(ImportKind::Applications,
                                                   "姓名,手机,城市,方向\n李四,13800000002,上海,视觉\n")));
    const QString notes = plan.table().notes.join(u' ');
    QVERIFY2(notes.contains(u"Not asked before: 方向."_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"No longer asked: 爱好."_s), qPrintable(notes));
}

void TestApplications::shiftedRowsAreLeftOut()
{
    const ImportPlan plan = centre().planFile(ImportKind::Applications, "wenjuanxing-columns.csv");
    QCOMPARE(plan.count(State::Wrong), 1);
    QCOMPARE(plan.count(State::New), 9);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM participation"), qint64(9));
}

void TestApplications::tencentIsRead()
{
    const ImportPlan plan = centre().planFile(ImportKind::Applications, "tencent.csv");
    QCOMPARE(statesOf(plan), u"New Replaced New New"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().text(
                 "SELECT w.value FROM answer AS w JOIN question AS q ON q.id=w.question JOIN participation "
                 "AS t ON t.id=w.participation JOIN person AS p ON p.id=t.person WHERE p.name='冯涛' AND "
                 "q.text='第一志愿'"),
             u"代码助教"_s);
    QCOMPARE(centre().text(
                 "SELECT group_concat(text, '|') FROM (SELECT text FROM question ORDER BY place_in_order)"),
             u"您会的语言|第一志愿|第二志愿"_s);
    QCOMPARE(centre().text("SELECT number FROM submission ORDER BY submitted_at DESC"), u"4"_s);
}

void TestApplications::formsAreRead()
{
    const QString path = QStringLiteral(KITCAMP_SHARED_DATA "/peers/gruepr-survey.csv");
    if (!QFile::exists(path))
        QSKIP("the shared data is not here");
    const ImportPlan plan = centre().plan(
        centre().request(ImportKind::Applications, CampImport::tableFrom(ImportKind::Applications, path)));
    QCOMPARE(plan.count(State::Wrong), 0);
    QCOMPARE(plan.count(State::New), static_cast<int>(plan.rows().size()));
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(
        centre().count("SELECT count(*) FROM person WHERE name='Araceli Andrzejewski' AND major='Chemistry'"),
        qint64(1));
    QCOMPARE(
        centre().text("SELECT replace(w.value, char(10), '|') FROM answer AS w JOIN question AS q ON "
                      "q.id=w.question JOIN participation AS t ON t.id=w.participation JOIN person AS p ON "
                      "p.id=t.person WHERE p.name='Araceli Andrzejewski' AND q.text LIKE 'Please rank%'"),
        u"Autonomous Rover|Drone Swarm|Smart Greenhouse"_s);
    QCOMPARE(centre().text("SELECT kind FROM question WHERE text LIKE 'Check the times%'"), u"several"_s);
    QCOMPARE(centre().text("SELECT kind FROM question WHERE text LIKE 'Please list name(s)%to have on%'"),
             u"text"_s);
    QCOMPARE(centre().text("SELECT kind FROM question WHERE text LIKE 'What is your personal experience with "
                           "computer%'"),
             u"choice"_s);
}

void TestApplications::undoTakesAllBack()
{
    QCOMPARE(centre().perform(centre().planFile(ImportKind::Applications, "wenjuanxing.csv")), QString());
    QVERIFY(centre().store().undo().ok());
    for (const char* sql : {"SELECT count(*) FROM participation", "SELECT count(*) FROM submission",
                            "SELECT count(*) FROM question", "SELECT count(*) FROM attendee_detail",
                            "SELECT count(*) FROM person"})
        QCOMPARE(centre().count(sql), qint64(0));
    QCOMPARE(centre().count("SELECT count(*) FROM camp_key"), qint64(1)); // it was made before, and stays
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
