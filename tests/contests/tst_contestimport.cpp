// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/questionnaires/campimport.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Lists of results as organisers of contests send them.
class TestContestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pointsRanksAndAwardsAreTaken();
    void peopleOfOneNameAreToldApartBySchool();
    void whatIsWrongIsExplained();
    void secondTimeChangesOnlyWhatDiffers();
    void awardOfAListIsTheSameRowEverywhere();
    void closedRoundIsRefused();
    void teamsAreFoundByNumberAndName();

private:
    [[nodiscard]] CampImport& centre() { return *m_centre; }
    [[nodiscard]] ImportPlan planOf(const QByteArray& csv)
    {
        return centre().plan(centre().request(
            ImportKind::ContestResults, CampImport::tableFromText(ImportKind::ContestResults, csv), m_round));
    }

    std::unique_ptr<CampImport> m_centre;
    qint64 m_round = 0;
};

void TestContestImport::init()
{
    m_centre = std::make_unique<CampImport>();
    m_round = centre().add(u"contest_round"_s,
                           {{u"activity"_s, centre().camp},
                            {u"place_in_order"_s, 1},
                            {u"name"_s, u"决赛"_s},
                            {u"most_points"_s, 10000}});
    const auto student = [this](const QString& name, qint64 school) {
        centre().participant(name, u"student"_s, {{u"organization"_s, QString::number(school)}});
    };
    student(u"张三"_s, centre().river);
    student(u"李四"_s, centre().river);
    student(u"李四"_s, centre().lake);
}

void TestContestImport::pointsRanksAndAwardsAreTaken()
{
    const ImportPlan plan = planOf("姓名,学校,得分,名次,奖项\n张三,River "
                                   "University,86.5分,1,一等奖\n李四,Lake University,80,第2名,无\n");
    QCOMPARE(statesOf(plan), u"New New"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(
        centre().text("SELECT group_concat(points || '/' || given_rank) FROM (SELECT * FROM contest_result"
                      " ORDER BY given_rank)"),
        u"8650/1,8000/2"_s);
    QCOMPARE(centre().text("SELECT w.title || p.name || w.rank || w.level FROM award AS w JOIN person AS p ON"
                           " p.id=w.person"),
             u"一等奖张三1activity"_s);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().count("SELECT count(*) FROM contest_result"), qint64(0));
    QCOMPARE(centre().count("SELECT count(*) FROM award"), qint64(0));
}

void TestContestImport::peopleOfOneNameAreToldApartBySchool()
{
    const ImportPlan plan = planOf("name,school,points\n李四,Lake University,80\n李四,River University,70\n");
    QCOMPARE(statesOf(plan), u"New New"_s);
    QCOMPARE(statesOf(planOf("name,points\n李四,80\n")), u"Wrong"_s);
}

void TestContestImport::whatIsWrongIsExplained()
{
    const ImportPlan tooMany = planOf("name,points,rank\n张三,101,\n王五,90,\n");
    QCOMPARE(statesOf(tooMany), u"Wrong Wrong"_s);
    QVERIFY2(detailsOf(tooMany, 2).contains(u"not a number from 0 to 100"_s),
             qPrintable(detailsOf(tooMany, 2)));
    QVERIFY2(detailsOf(tooMany, 3).contains(u"Nobody"_s), qPrintable(detailsOf(tooMany, 3)));
    const ImportPlan noRank = planOf("name,points,rank\n张三,90,first\n");
    QVERIFY2(detailsOf(noRank, 2).contains(u"no rank"_s), qPrintable(detailsOf(noRank, 2)));
    auto request =
        centre().request(ImportKind::ContestResults,
                         CampImport::tableFromText(ImportKind::ContestResults, "name\n张三\n"), m_round);
    VERIFY_FAILS(ImportPlan::make(centre().store(), request), ErrorCode::Usage);
}

void TestContestImport::secondTimeChangesOnlyWhatDiffers()
{
    QCOMPARE(centre().perform(planOf("name,points,award\n张三,90,Gold\n")), QString());
    QCOMPARE(statesOf(planOf("name,points,award\n张三,90,Gold\n")), u"Same"_s);
    const ImportPlan plan = planOf("name,points,award\n张三,91,Gold\n张三,92,Gold\n");
    QCOMPARE(statesOf(plan), u"Changed Duplicate"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT points FROM contest_result"), qint64(9100));
    QCOMPARE(centre().count("SELECT count(*) FROM award"), qint64(1));
}

void TestContestImport::awardOfAListIsTheSameRowEverywhere()
{
    QCOMPARE(centre().perform(planOf("name,points,award\n张三,90,Gold\n")), QString());
    const qint64 award = centre().count("SELECT id FROM award");
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(centre().perform(planOf("name,points,award\n张三,80,Gold\n")), QString());
    QCOMPARE(centre().count("SELECT id FROM award"), award);
}

void TestContestImport::closedRoundIsRefused()
{
    VERIFY_DONE(centre().set(u"contest_round"_s, m_round, u"closed"_s, u"1"_s));
    const auto request = centre().request(
        ImportKind::ContestResults,
        CampImport::tableFromText(ImportKind::ContestResults, "name,points\n张三,90\n"), m_round);
    VERIFY_REFUSED(ImportPlan::make(centre().store(), request), "contest-round-is-closed");
}

void TestContestImport::teamsAreFoundByNumberAndName()
{
    centre().team(1, u"蓝鲸"_s);
    centre().team(2, u"飞鱼"_s);
    const ImportPlan plan = planOf("队名,排名,奖项\n飞鱼,1,金奖\n第1组,2,\n陌生队,3,\n");
    QCOMPARE(statesOf(plan), u"New New Wrong"_s);
    QCOMPARE(centre().perform(plan), QString());
    QCOMPARE(centre().count("SELECT count(*) FROM contest_result WHERE team IS NOT NULL"), qint64(2));
    QCOMPARE(centre().count("SELECT count(*) FROM award WHERE team IS NOT NULL"), qint64(1));
}

QTEST_GUILESS_MAIN(TestContestImport)
#include "tst_contestimport.moc"
