// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/importplan.h"
#include "models/exchange/importing/rostersheet.h"
#include "models/exchange/importing/scoresheet.h"
#include "models/exchange/tablereader.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "tests/importing/importkit.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Enrolment lists as they arrive: whom each row means, what becomes of it, and what is asked.
class ImportParticipantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_centre = std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{
            registerPeople, registerInventory, registerActivities});
        m_university = m_centre->add("organization", {{u"name"_s, u"测试大学"_s}});
        m_activity = m_centre->add("activity",
                                   {{u"kind"_s, u"class"_s},
                                    {u"name"_s, u"物联网"_s},
                                    {u"state"_s, u"published"_s},
                                    {u"hours"_s, u"32"_s},
                                    {u"credits_tenths"_s, u"20"_s}});
    }

    void theSameStudentThreeTimesIsOne()
    {
        const ImportPlan plan = planned("姓名,学号\n张三,S1\n张三,S1\n李四,S2\n张三,S1\n");
        QCOMPARE(statesOf(plan), u"New Duplicate New Duplicate"_s);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"row 2"_s));
        QVERIFY(plan.rows().at(3).details.join(u' ').contains(u"row 2"_s));
        QCOMPARE(perform(plan), QString());
        QCOMPARE(count("SELECT count(*) FROM participation WHERE state='confirmed' AND role='student'"),
                 qint64(2));
        QCOMPARE(count("SELECT count(*) FROM person"), qint64(2));
    }

    void peopleAreMatchedByNumberMailAndNameWithinTheSchool()
    {
        addPerson(u"张三"_s, {{u"mail"_s, u"zs@x.cn"_s}}, u"S1"_s);
        addPerson(u"李四"_s, {{u"mail"_s, u"ls@x.cn"_s}});
        addPerson(u"王五"_s, {});
        const ImportPlan plan = planned(
            "Name,Student "
            "number,Mail,University\n张三,S1,,\n李四,,LS@x.cn,\n王五,,,测试大学\n赵六,S9,,测试大学\n");
        QCOMPARE(statesOf(plan), u"New New New New"_s);
        QVERIFY(plan.personQuestions().isEmpty());
        QCOMPARE(perform(plan), QString());
        QCOMPARE(count("SELECT count(*) FROM person"), qint64(4));
        QCOMPARE(count("SELECT count(*) FROM participation"), qint64(4));
    }

    void whatFitsInPartOnlyIsAsked()
    {
        const qint64 zhang = addPerson(u"张三"_s, {}, u"S1"_s);
        addPerson(u"王伟"_s, {});
        addPerson(u"王伟"_s, {});
        addPerson(u"李四"_s, {{u"mail"_s, u"team@x.cn"_s}});
        const QByteArray csv = "Name,Student number,Mail,University\n"
                               "张散,S1,,\n" // the number of somebody of another name
                               "王伟,,,测试大学\n" // two of them
                               "张三,S2,,测试大学\n" // the same name and school, another number
                               "赵六,,team@x.cn,\n"; // the address of somebody of another name
        const ImportPlan plan = planned(csv);
        QCOMPARE(statesOf(plan), u"Doubtful Doubtful Doubtful Doubtful"_s);
        QCOMPARE(plan.personQuestions().size(), qsizetype(4));
        QVERIFY(!plan.personQuestions().at(0).mayBeNew); // nobody else can have that number
        QCOMPARE(plan.personQuestions().at(0).candidates.size(), qsizetype(1));
        QVERIFY(plan.personQuestions().at(0).candidates.at(0).words.contains(u"张三"_s));
        QCOMPARE(plan.personQuestions().at(1).candidates.size(), qsizetype(2));
        QVERIFY(plan.action().steps.isEmpty());
        ImportDecisions decisions;
        decisions.persons = {{2, zhang},
                             {3, ImportDecisions::nobody},
                             {4, ImportDecisions::newPerson},
                             {5, ImportDecisions::newPerson}};
        const ImportPlan decided = planned(csv, decisions);
        QCOMPARE(statesOf(decided), u"New Doubtful New New"_s);
        QCOMPARE(perform(decided), QString());
        QCOMPARE(count("SELECT count(*) FROM participation"), qint64(3));
        QCOMPARE(count("SELECT count(*) FROM person"), qint64(6));
    }

    void anAnswerThatCannotBeIsNotTaken()
    {
        addPerson(u"张三"_s, {}, u"S1"_s);
        ImportDecisions decisions;
        decisions.persons = {{2, ImportDecisions::newPerson}}; // the number stays with 张三
        const ImportPlan plan = planned("Name,Student number\n李四,S1\n", decisions);
        QCOMPARE(statesOf(plan), u"Doubtful"_s);
        QVERIFY(plan.action().steps.isEmpty());
    }

    void theFileIsFilledInAndNeverOverwritten()
    {
        const qint64 zhang = addPerson(u"张三"_s, {{u"phone"_s, u"111"_s}}, u"S1"_s);
        const ImportPlan plan =
            planned("Name,Student number,Phone,Mail,Faculty\n张三,S1,222,zs@x.cn,机械学院\n");
        QCOMPARE(perform(plan), QString());
        QCOMPARE(text("SELECT phone||' '||mail FROM person"), u"111 zs@x.cn"_s);
        QCOMPARE(text("SELECT name FROM department"), u"机械学院"_s);
        QVERIFY(zhang != 0);
    }

    void seatsAreGivenInTheOrderOfTheList()
    {
        QVERIFY(m_centre->edit("activity", m_activity, {{u"seats_site"_s, u"2"_s}}).ok());
        const ImportPlan plan = planned("Name,Student number\n甲,S1\n乙,S2\n丙,S3\n丁,S4\n");
        QCOMPARE(statesOf(plan), u"New New New New"_s);
        QVERIFY(plan.rows().at(2).details.join(u' ').contains(u"waiting list"_s));
        QCOMPARE(perform(plan), QString());
        QCOMPARE(text("SELECT group_concat(p.name||':'||t.state) FROM (SELECT * FROM participation ORDER BY "
                      "id) AS t "
                      "JOIN person AS p ON p.id=t.person"),
                 u"甲:confirmed,乙:confirmed,丙:waiting,丁:waiting"_s);
        QCOMPARE(text("SELECT p.name FROM participation AS t JOIN person AS p ON p.id=t.person WHERE "
                      "t.state='waiting' ORDER BY waiting_place LIMIT 1"),
                 u"丙"_s);
    }

    /// Whoever has a seat keeps it, also where none is free.
    void outcomesOfAFullClassAreTaken()
    {
        QVERIFY(m_centre->edit("activity", m_activity, {{u"seats_site"_s, u"2"_s}}).ok());
        ImportDecisions none;
        QCOMPARE(perform(planned("Name,Student number\n甲,S1\n", none, u"offered"_s)), QString());
        QCOMPARE(perform(planned("Name,Student number\n乙,S2\n")), QString());
        QCOMPARE(perform(planned("Name,Student number\n甲,S1\n")), QString());
        QCOMPARE(text("SELECT group_concat(state) FROM (SELECT * FROM participation ORDER BY id)"),
                 u"confirmed,confirmed"_s);
        QCOMPARE(perform(planned("Name,Student number,Status\n甲,S1,complete\n乙,S2,complete\n")), QString());
        QCOMPARE(text("SELECT group_concat(state||' '||seat) FROM (SELECT * FROM participation ORDER BY id)"),
                 u"completed site,completed site"_s);
        QCOMPARE(count("SELECT count(*) FROM participation WHERE offer_until IS NOT NULL"), qint64(0));
    }

    void statesRolesAndSeatsAreReadInBothLanguages()
    {
        const ImportPlan plan = planned("姓名,学号,录取状态,角色,参与方式,报名时间\n"
                                        "甲,S1,已录取,学员,线下,2026-02-01 09:30\n"
                                        "乙,S2,候补,,,\n"
                                        "丙,S3,,助教,线上,\n"
                                        "丁,S4,maybe,,,\n");
        QCOMPARE(statesOf(plan), u"New New New Wrong"_s);
        QVERIFY(plan.rows().at(3).details.join(u' ').contains(u"录取状态"_s));
        QCOMPARE(perform(plan), QString());
        QCOMPARE(text("SELECT group_concat(state||' '||role||' '||seat) FROM (SELECT * FROM participation "
                      "ORDER BY id)"),
                 u"confirmed student site,waiting student site,confirmed assistant online"_s);
        QCOMPARE(text("SELECT applied_at FROM participation ORDER BY id LIMIT 1"),
                 QString::number(QDateTime(QDate(2026, 2, 1), QTime(9, 30), Qt::UTC).toSecsSinceEpoch()));
    }

    void whoIsOnTheRosterIsNotTakenTwice()
    {
        const QByteArray csv = "Name,Student number\n甲,S1\n乙,S2\n";
        QCOMPARE(perform(planned(csv)), QString());
        const ImportPlan again = planned(csv);
        QCOMPARE(statesOf(again), u"Same Same"_s);
        QVERIFY(again.action().steps.isEmpty());
    }

    void applicantsAreConfirmedByTheListOfTheAccepted()
    {
        ImportDecisions none;
        QCOMPARE(perform(planned("Name,Student number\n甲,S1\n乙,S2\n", none, u"applied"_s)), QString());
        const ImportPlan plan = planned("Name,Student number,Status\n甲,S1,accepted\n乙,S2,withdrew\n");
        QCOMPARE(statesOf(plan), u"Changed Same"_s);
        QVERIFY(
            plan.rows().at(1).details.join(u' ').contains(u"there"_s)); // who leaves, leaves on the roster
        QCOMPARE(perform(plan), QString());
        QCOMPARE(count("SELECT count(*) FROM participation WHERE state='confirmed'"), qint64(1));
    }

    void answersAreCheckedByTheirQuestions()
    {
        const qint64 shirt = addQuestion(u"choice"_s, u"T恤尺码"_s, u"S\nM\nL"_s);
        addQuestion(u"several"_s, u"会用的语言"_s, u"C\nC++\nPython"_s);
        const ImportPlan plan = planned("姓名,学号,T恤尺码,会用的语言\n甲,S1,m,C;Python\n乙,S2,XXL,C++\n");
        QCOMPARE(statesOf(plan), u"New Wrong"_s);
        QVERIFY(plan.rows().at(1).details.join(u' ').contains(u"T恤尺码"_s));
        QCOMPARE(perform(plan), QString());
        QCOMPARE(
            m_centre->rows().text("SELECT value FROM answer WHERE question=?", shirt)->value_or(QString()),
            u"M"_s);
        QCOMPARE(text("SELECT value FROM answer ORDER BY id DESC LIMIT 1"), u"C\nPython"_s);
    }

    void scoresComeInAndGoOutInAnyForm()
    {
        QCOMPARE(perform(planned("姓名,学号\n甲,S1\n乙,S2\n丙,S3\n")), QString());
        const ImportPlan plan = planned("学号,成绩\nS1,85.5\nS2,良好\nS3,缺考\n");
        QCOMPARE(statesOf(plan), u"Changed Changed Wrong"_s);
        QCOMPARE(perform(plan), QString());
        const auto points = scoreSheet(m_centre->rows(), m_activity, ScoreForm::Points);
        QVERIFY(points.ok());
        QCOMPARE(points->rows.size(), qsizetype(3));
        QCOMPARE(points->withoutScore, 1);
        QCOMPARE(points->rows.at(0).constFirst(), u"S1"_s);
        QCOMPARE(points->rows.at(0).constLast(), u"85.5"_s);
        QCOMPARE(points->rows.at(0).at(6), u"32"_s);
        QCOMPARE(points->rows.at(0).at(7), u"2"_s);
        const auto grades = scoreSheet(m_centre->rows(), m_activity, ScoreForm::FiveGrades);
        QVERIFY(grades.ok());
        QCOMPARE(grades->rows.at(0).constLast(), u"良好"_s);
        QCOMPARE(grades->rows.at(1).constLast(), u"良好"_s);
        const auto pass = scoreSheet(m_centre->rows(), m_activity, ScoreForm::PassFail);
        QCOMPARE(pass->rows.at(1).constLast(), u"合格"_s);
    }

    void aRosterIsReadBackAsTheSame()
    {
        addQuestion(u"text"_s, u"Diet"_s, {});
        QCOMPARE(perform(planned("Name,Student number,Mail,Diet,Score\n甲,0012,a@x.cn,none,90\n乙,S2,,,\n")),
                 QString());
        const auto sheet = rosterSheet(m_centre->rows(), m_activity);
        QVERIFY(sheet.ok());
        const QTemporaryDir folder;
        for (const QString& name : {u"roster.xlsx"_s, u"roster.csv"_s}) {
            QVERIFY(saveRosterSheet(*sheet, folder.filePath(name)).ok());
            const auto table = readTable(folder.filePath(name));
            QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().sentence));
            const ImportPlan plan = plannedTable(*table, {}, u"confirmed"_s);
            QCOMPARE(statesOf(plan), u"Same Same"_s);
        }
    }

    void anActivityThatIsGoneIsSaid()
    {
        ImportPlan::Request request{ImportKind::Participants,
                                    u"list.csv"_s,
                                    *readTextTable("Name\n甲\n"),
                                    {{0, u"name"_s, 1}},
                                    {},
                                    {},
                                    {42}};
        const auto plan = ImportPlan::make(m_centre->store(), request);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().rule, u"row-gone"_s);
    }

    void aListWithoutNamesOrNumbersIsSaid()
    {
        ImportPlan::Request request{ImportKind::Participants,
                                    u"list.csv"_s,
                                    *readTextTable("Shoe size\n42\n"),
                                    {},
                                    {},
                                    {},
                                    {m_activity}};
        const auto plan = ImportPlan::make(m_centre->store(), request);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().rule, u"missing-column"_s);
    }

    void theSameListAgainKeepsThePlacesOfThoseWhoWait()
    {
        QVERIFY(m_centre->edit("activity", m_activity, {{u"seats_site"_s, u"1"_s}}).ok());
        const ImportPlan first = planned("Name,Student number\nA,S1\nB,S2\nC,S3\n");
        QCOMPARE(first.waitingCount(), 2);
        QCOMPARE(perform(first), QString());
        const char* places =
            "SELECT group_concat(waiting_place) FROM (SELECT waiting_place FROM participation ORDER BY id)";
        const QString before = text(places);
        const ImportPlan again = planned("Name,Student number\nB,S2\n");
        QCOMPARE(statesOf(again), u"Same"_s);
        QVERIFY(again.action().steps.isEmpty());
        QCOMPARE(again.waitingCount(), 0);
        QVERIFY(again.rows().constFirst().details.join(u' ').contains(u"Stays on the waiting list"_s));
        const ImportPlan scored = planned("Name,Student number,Note\nB,S2,came early\n");
        QCOMPARE(statesOf(scored), u"Changed"_s); // the note alone
        QCOMPARE(perform(scored), QString());
        QCOMPARE(text(places), before);
    }

private:
    qint64 addPerson(const QString& name, const QJsonObject& more, const QString& number = {})
    {
        QJsonObject values{{u"name"_s, name}, {u"organization"_s, QString::number(m_university)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), it.value());
        const qint64 person = m_centre->add("person", values);
        if (!number.isEmpty())
            m_centre->add(
                "person_number",
                {{u"person"_s, QString::number(person)}, {u"kind"_s, u"student"_s}, {u"value"_s, number}});
        return person;
    }
    qint64 addQuestion(const QString& kind, const QString& words, const QString& options)
    {
        return m_centre->add("question",
                             {{u"activity"_s, QString::number(m_activity)},
                              {u"place_in_order"_s, u"1"_s},
                              {u"kind"_s, kind},
                              {u"text"_s, words},
                              {u"options"_s, options}});
    }
    ImportPlan plannedTable(const Table& table, const ImportDecisions& decisions, const QString& state)
    {
        const auto own = answerFields(m_centre->rows(), m_activity);
        ImportPlan::Request request{ImportKind::Participants,
                                    u"list.csv"_s,
                                    table,
                                    guessColumns(ImportKind::Participants, table.header, *own),
                                    decisions,
                                    {},
                                    {m_activity, state}};
        auto plan = ImportPlan::make(m_centre->store(), request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return *std::move(plan);
    }
    ImportPlan planned(const QByteArray& csv, const ImportDecisions& decisions = {},
                       const QString& state = u"confirmed"_s)
    {
        return plannedTable(*readTextTable(csv), decisions, state);
    }
    QString perform(const ImportPlan& plan)
    {
        const auto done = m_centre->store().perform(plan.action());
        return done ? QString() : done.error().sentence + done.error().detail;
    }
    qint64 count(const char* sql) { return m_centre->rows().integer(sql)->value_or(-1); }
    QString text(const char* sql)
    {
        const auto found = m_centre->rows().text(sql);
        return found ? found->value_or(QString()) : found.error().detail;
    }

    std::unique_ptr<CentreFile> m_centre;
    qint64 m_university = 0;
    qint64 m_activity = 0;
};

QTEST_GUILESS_MAIN(ImportParticipantsTest)
#include "tst_importparticipants.moc"
