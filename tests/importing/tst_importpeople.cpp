// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"

#include "models/people/personactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

class ImportPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<ImportCentre>(); }

    void everyGoodRowOfAnotherProgramIsTaken()
    {
        const QString path = sharedPeerFile("snipe-it-users.csv");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        const auto table = readTable(path);
        QVERIFY(table.ok());
        const ImportPlan plan = m_centre->planTable(ImportKind::People, *table);
        QCOMPARE(plan.rows().size(), qsizetype(100));
        QCOMPARE(plan.count(State::New), 100);
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(0)); // a plan writes nothing
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(100));
        QCOMPARE(m_centre->text("SELECT mail FROM person WHERE name='Reagen Tenant'"),
                 u"rtenant0@istockphoto.com"_s);
        QCOMPARE(m_centre->text("SELECT leaves_on FROM person WHERE login='rtenant0'"), u"2022-12-04"_s);
        QCOMPARE(m_centre->brokenInvariant(), QString());

        const ImportPlan again = m_centre->planTable(ImportKind::People, *table);
        QCOMPARE(again.count(State::Same), 100);
        QVERIFY(again.action().steps.isEmpty());
        QVERIFY(m_centre->store().undo().ok());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(0));
        QCOMPARE(m_centre->count("SELECT count(*) FROM person_number"), qint64(0));
    }

    void chineseListGoesIntoItsFields()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People,
            "姓名,学号,学校,学院,专业,班级,性别,培养层次,年级,手机,组别\n"
            "张三,2023010142,甲大学,机械学院,机械工程,机2301,男,本科,2023级,13800001111,学生\n"
            "李娜,2023010143,甲大学,机械学院,机械工程,机2301,女,硕士研究生,2023,13800002222,学生\n");
        QCOMPARE(statesOf(plan), u"New New"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT gender || degree_level || entry_year || major FROM person WHERE "
                                "name='李娜'"),
                 u"fmaster2023机械工程"_s);
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(1));
        QCOMPARE(m_centre->count("SELECT count(*) FROM department"), qint64(1));
        QCOMPARE(m_centre->count("SELECT count(*) FROM group_member"), qint64(2));
        QCOMPARE(m_centre->text("SELECT value FROM person_number WHERE kind='student' ORDER BY id"),
                 u"2023010142"_s);
    }

    void changesAreSaidBeforeTheyAreMade()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People, "Name,Student number,Phone\n张三,S1,111\n"),
                 QString());
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "Name,Student number,Phone\n张三,S1,222\n王五,S2,333\n");
        QCOMPARE(statesOf(plan), u"Changed New"_s);
        QCOMPARE(plan.rows().constFirst().details, QStringList{u"Phone: 111 → 222"_s});
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT phone FROM person WHERE name='张三'"), u"222"_s);
    }

    void emptyCellsNeverTakeAwayWhatIsKnown()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People, "Name,Student number,Phone\n张三,S1,111\n"),
                 QString());
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "Name,Student number,Phone\n张三,S1,\n");
        QCOMPARE(statesOf(plan), u"Same"_s);
    }

    void wrongRowsAreNamedWithRowAndColumn()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::People,
                                                  "Name,Student number,Gender,End Date\n"
                                                  "张三,S1,m,2027-06-30\n"
                                                  ",S2,m,2027-06-30\n"
                                                  "王五,S3,purple,2027-06-30\n"
                                                  "赵六,S4,f,someday\n");
        QCOMPARE(statesOf(plan), u"New Wrong Wrong Wrong"_s);
        QCOMPARE(plan.rows().at(1).sourceRow, 3);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"Column Name"_s));
        QCOMPARE(plan.rows().at(2).sourceRow, 4);
        QVERIFY(plan.rows().at(2).details.join(u' ').contains(u"Column Gender"_s));
        QVERIFY(plan.rows().at(2).details.join(u' ').contains(u"purple"_s));
        QVERIFY(plan.rows().at(3).details.join(u' ').contains(u"Column End Date"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(1));
    }

    void aWrongRowLeavesNothingBehind()
    {
        QCOMPARE(
            m_centre->importCsv(ImportKind::People, "Name,Student number,Card\n张三,S1,C1\n李四,S2,C2\n"),
            QString());
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People, "Name,Student number,Card,University\n张三,S1,C2,Nowhere University\n");
        QCOMPARE(statesOf(plan), u"Wrong"_s);
        QVERIFY(plan.action().steps.isEmpty());
    }

    void spoiltNumbersAreRefused()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::People,
                                                  "姓名,学号,卡号\n"
                                                  "张三,5.2E+11,00123456\n"
                                                  "李四,520122199901011000,00123457\n"
                                                  "王五,2023001,00123458\n"
                                                  "赵六,2023002,123459\n");
        QCOMPARE(statesOf(plan), u"Wrong Wrong New Wrong"_s);
        QVERIFY(plan.rows().at(0).details.join(u' ').contains(u"学号"_s));
        QVERIFY(plan.rows().at(3).details.join(u' ').contains(u"卡号"_s));
    }

    void duplicatesPointToTheRowBefore()
    {
        const ImportPlan plan = m_centre->planCsv(ImportKind::People,
                                                  "Name,Student number,Mail\n"
                                                  "张三,S1,zs@a.cn\n"
                                                  "张三,S1,zs@a.cn\n"
                                                  "张三 again,,zs@a.cn\n");
        QCOMPARE(statesOf(plan), u"New Duplicate Duplicate"_s);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"row 2"_s));
    }

    void namesakesAreTwoPeople()
    {
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "Name,Student number\n王伟,S1\n王伟,S2\n");
        QCOMPARE(statesOf(plan), u"New New"_s);
    }

    void aSharedMailAddressDoesNotMergePeople()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People, "Name,Student number,Mail\n张三,S1,lab@a.cn\n"),
                 QString());
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "Name,Student number,Mail\n李四,S2,lab@a.cn\n");
        QCOMPARE(statesOf(plan), u"New"_s);
    }

    void aLostCardStaysLost()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People, "Name,Student number,Card\n张三,S1,AB12CD34\n"),
                 QString());
        const qint64 card = m_centre->count("SELECT id FROM person_number WHERE kind='card'");
        VERIFY_DONE(m_centre->store().perform(ReportNumberLost{card, m_centre->now()}));
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "Name,Student number,Card\n张三,S1,AB12CD34\n");
        QCOMPARE(statesOf(plan), u"Same"_s);
        QVERIFY(plan.rows().constFirst().details.join(u' ').contains(u"lost"_s));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person_number WHERE lost_at IS NULL AND kind='card'"),
                 qint64(0));
    }

    void whoComesBackLeavesTheArchive()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People, "Name,Student number\n张三,S1\n"), QString());
        const qint64 person = m_centre->count("SELECT id FROM person");
        VERIFY_DONE(m_centre->edit("person", person, {{u"archived"_s, u"1"_s}}));
        const ImportPlan plan = m_centre->planCsv(ImportKind::People, "Name,Student number\n张三,S1\n");
        QCOMPARE(statesOf(plan), u"Changed"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT archived FROM person"), qint64(0));
    }

    void whoMovesToAnotherSchoolLosesTheDepartment()
    {
        QCOMPARE(m_centre->importCsv(ImportKind::People,
                                     "姓名,学号,学校,学院\n张三,S1,Alpha University,机械学院\n"),
                 QString());
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "姓名,学号,学校\n张三,S1,Zeta Polytechnic\n");
        QCOMPARE(statesOf(plan), u"Changed"_s);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT department IS NULL FROM person"), qint64(1));
    }

    void aListOfOneUniversityNeedsNoColumnForIt()
    {
        const Table table = ImportCentre::tableOf("姓名,学号,学院\n张三,S1,机械学院\n");
        const ImportPlan bare = m_centre->planTable(ImportKind::People, table);
        QVERIFY(bare.rows().constFirst().details.join(u' ').contains(u"机械学院"_s));
        ImportDecisions decisions;
        decisions.usualOrganization = u"甲大学"_s;
        const ImportPlan plan = m_centre->planTable(ImportKind::People, table, decisions);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT o.name || d.name FROM person AS p JOIN organization AS o ON "
                                "o.id=p.organization JOIN department AS d ON d.id=p.department"),
                 u"甲大学机械学院"_s);
        QCOMPARE(statesOf(m_centre->planTable(ImportKind::People, table, decisions)), u"Same"_s);
    }

    void aNumberThatScansToADeviceIsWrong()
    {
        const qint64 model = m_centre->add("model", {{u"name"_s, u"Board"_s}});
        m_centre->add("device", {{u"asset_tag"_s, u"KC-1"_s}, {u"model"_s, idText(model)}});
        const ImportPlan plan = m_centre->planCsv(ImportKind::People, "Name,Card\n张三,KC-1\n李四,C9\n");
        QCOMPARE(statesOf(plan), u"Wrong New"_s);
        QCOMPARE(m_centre->perform(plan), QString());
    }

    void aMissingColumnIsSaid()
    {
        const Table table = ImportCentre::tableOf("Colour,Size\nred,4\n");
        const auto plan =
            ImportPlan::make(m_centre->store(), {ImportKind::People, u"x.csv"_s, table, {}, {}, {}});
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().rule, u"missing-column"_s);
        QVERIFY(plan.error().sentence.contains(u"Name"_s));
    }

    void wrongRowsAreSavedWithTheReason()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People, "Name,Student number,Gender\n张三,S1,m\n王五,S3,purple\n张三,S1,m\n");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"wrong.csv"_s);
        VERIFY_DONE(plan.saveWrongRows(path));
        const auto saved = readTable(path);
        QVERIFY(saved.ok());
        QCOMPARE(saved->rows.size(), size_t(2));
        QCOMPARE(saved->header.size(), qsizetype(4));
        QCOMPARE(saved->rows.at(0).cells.at(0), u"王五"_s);
        QVERIFY(saved->rows.at(0).cells.at(3).contains(u"purple"_s));
        QVERIFY(saved->rows.at(1).cells.at(3).contains(u"row 2"_s));
    }

    void twentyThousandRowsAreFastEnough()
    {
        QByteArray csv("姓名,学号,手机,学校,学院,专业,邮箱\n");
        for (int i = 0; i < 20000; ++i)
            csv += u"学生%1,20230%2,138%3,大学%4,学院%5,专业%6,s%1@x.cn\n"_s.arg(i)
                       .arg(i + 10000)
                       .arg(i + 10000000)
                       .arg(QChar(u'甲'))
                       .arg(i % 12)
                       .arg(i % 40)
                       .toUtf8();
        QElapsedTimer timer;
        timer.start();
        const ImportPlan plan = m_centre->planCsv(ImportKind::People, csv.constData());
        const qint64 planned = timer.restart();
        QCOMPARE(plan.count(State::New), 20000);
        QCOMPARE(m_centre->perform(plan), QString());
        const qint64 performed = timer.restart();
        const ImportPlan again = m_centre->planCsv(ImportKind::People, csv.constData());
        const qint64 compared = timer.elapsed();
        QCOMPARE(again.count(State::Same), 20000);
        qInfo("planned in %lld ms, performed in %lld ms, compared in %lld ms", planned, performed, compared);
        QVERIFY(planned < 10'000);
        QVERIFY(performed < 60'000);
        QVERIFY(compared < 10'000);
    }

    void planningCanBeCancelled()
    {
        QByteArray csv("Name,Student number\n");
        for (int i = 0; i < 2000; ++i)
            csv += "P,S" + QByteArray::number(i) + '\n';
        const Table table = ImportCentre::tableOf(csv.constData());
        const auto plan = ImportPlan::make(m_centre->store(),
                                           {ImportKind::People,
                                            u"x.csv"_s,
                                            table,
                                            guessColumns(ImportKind::People, table.header),
                                            {},
                                            [](int done, int) { return done < 1000; }});
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }

private:
    std::unique_ptr<ImportCentre> m_centre;
};

QTEST_GUILESS_MAIN(ImportPeopleTest)
#include "tst_importpeople.moc"
