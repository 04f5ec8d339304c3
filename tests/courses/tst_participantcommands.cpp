// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/exchange/tablereader.h"
#include "models/store/recordactions.h"

#include <QJsonDocument>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// kitcamp import FILE participants, export FILE participants and scores.
class ParticipantCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_file = m_kit.path(QString::fromLatin1(QTest::currentTestFunction()) + u".kitcamp"_s);
        QCOMPARE(m_kit.run({u"new"_s, m_file, u"--zone"_s, u"Asia/Shanghai"_s}).code, 0);
        const auto store = m_kit.open(m_file);
        QVERIFY(store);
        QVERIFY(store
                    ->perform(AddRecord{u"activity"_s,
                                        4711,
                                        {{u"kind"_s, u"class"_s},
                                         {u"name"_s, u"物联网"_s},
                                         {u"code"_s, u"IOT-1"_s},
                                         {u"hours"_s, u"32"_s}}})
                    .ok());
    }

    void aListIsImportedForAnActivity()
    {
        const CommandRun run = import("姓名,学号,成绩\n张三,S1,91\n李四,S2,良好\n张三,S1,91\n", {});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY2(run.text().contains(u"new 2"_s) && run.text().contains(u"duplicate 1"_s),
                 qPrintable(run.text()));
        QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM participation WHERE state='confirmed'"),
                 qint64(2));
        QCOMPARE(m_kit.run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM person"), qint64(0));
    }

    void aDryRunChangesNothing()
    {
        const CommandRun run =
            import("Name,Student number\nA,S1\n", {u"--dry-run"_s, u"--state"_s, u"applied"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM participation"), qint64(0));
    }

    void theActivityMustBeSaid()
    {
        const QString source = m_kit.write(u"list.csv"_s, "Name\nA\n");
        const CommandRun run = m_kit.run({u"import"_s, m_file, u"participants"_s, source});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(u"--activity"_s), qPrintable(run.error));
        QCOMPARE(import("Name\nA\n", {u"--state"_s, u"asleep"_s}).code, 2);
        QCOMPARE(
            m_kit.run({u"import"_s, m_file, u"participants"_s, source, u"--activity"_s, u"Nothing"_s}).code
                == 0,
            false);
    }

    void aDoubtfulRowIsDecidedByAnOption()
    {
        QCOMPARE(import("Name,Student number\n张三,S1\n", {}).code, 0);
        const QByteArray list = "Name,Student number\n张山,S1\n";
        const CommandRun asked = import(list, {});
        QVERIFY2(asked.text().contains(u"doubtful 1"_s) && asked.text().contains(u"--person 2="_s),
                 qPrintable(asked.text()));
        const CommandRun decided = import(list, {u"--person"_s, u"2=S1"_s, u"--json"_s});
        QCOMPARE(decided.code, 0);
        QCOMPARE(QJsonDocument::fromJson(decided.text().toUtf8()).object().value("same"_L1).toInt(), 1);
        QCOMPARE(import(list, {u"--person"_s, u"two"_s}).code, 2);
        QCOMPARE(import(list, {u"--person"_s, u"2=S999"_s}).code, 2);
    }

    void anAnswerForARowThatIsNotThereIsRefused()
    {
        const CommandRun run = import("Name,Student number\nA,S1\n", {u"--person"_s, u"99=new"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(u"no row 99"_s), qPrintable(run.error));
        QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM participation"), qint64(0));
    }

    void whoWaitsAndWhoComesBackIsSaid()
    {
        QCOMPARE(import("Name,Student number\nA,S1\n", {}).code, 0);
        {
            const auto store = m_kit.open(m_file);
            const auto person = store->reader().integer("SELECT id FROM person WHERE name='A'");
            QVERIFY(person.ok() && person->has_value());
            QVERIFY(store->perform(EditRecords{u"person"_s, {**person}, {{u"archived"_s, u"1"_s}}}).ok());
            QVERIFY(store->perform(EditRecords{u"activity"_s, {4711}, {{u"seats_site"_s, u"2"_s}}}).ok());
        }
        const QByteArray list = "Name,Student number\nA,S1\nB,S2\nC,S3\n";
        for (const QStringList& more : {QStringList{u"--dry-run"_s}, QStringList()}) {
            const CommandRun run = import(list, more);
            QCOMPARE(run.code, 0);
            for (const QString& said : {u"new 2"_s, u"waiting 1"_s, u"restored 1"_s, u"waiting: row 4: C"_s,
                                        u"restored: row 2: A"_s})
                QVERIFY2(run.text().contains(said), qPrintable(run.text()));
        }
        const QJsonObject again =
            QJsonDocument::fromJson(import(list, {u"--json"_s}).text().toUtf8()).object();
        QCOMPARE(again.value("same"_L1).toInt(), 3);
        QCOMPARE(again.value("waiting"_L1).toInt(-1), 0);
    }

    void scoresGoOutInTheFormOfTheRegistrar()
    {
        QCOMPARE(import("姓名,学号,成绩\n张三,S1,91\n李四,S2,\n", {}).code, 0);
        const QString target = m_kit.path(u"scores.xlsx"_s);
        const CommandRun run = m_kit.run({u"export"_s, m_file, u"scores"_s, target, u"--activity"_s,
                                          u"IOT-1"_s, u"--form"_s, u"grades"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY2(run.text().contains(u"1 of them"_s), qPrintable(run.text()));
        const auto table = readTable(target);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.front().cells.value(0), u"S1"_s);
        QCOMPARE(table->rows.front().cells.value(8), u"优秀"_s);
        QCOMPARE(m_kit
                     .run({u"export"_s, m_file, u"scores"_s, target, u"--activity"_s, u"IOT-1"_s, u"--form"_s,
                           u"stars"_s})
                     .code,
                 2);
    }

    void aRosterGoesOutAndComesBack()
    {
        QCOMPARE(import("姓名,学号\n张三,0012\n", {}).code, 0);
        for (const QString& name : {u"roster.csv"_s, u"roster.xlsx"_s}) {
            const QString target = m_kit.path(name);
            const CommandRun out =
                m_kit.run({u"export"_s, m_file, u"participants"_s, target, u"--activity"_s, u"4711"_s});
            QVERIFY2(out.code == 0, qPrintable(out.error));
            const CommandRun back = m_kit.run(
                {u"import"_s, m_file, u"participants"_s, target, u"--activity"_s, u"IOT-1"_s, u"--json"_s});
            QCOMPARE(QJsonDocument::fromJson(back.text().toUtf8()).object().value("same"_L1).toInt(), 1);
        }
        const CommandRun screen = m_kit.run(
            {u"export"_s, m_file, u"participants"_s, u"-"_s, u"--activity"_s, u"IOT-1"_s, u"--json"_s});
        QVERIFY2(screen.text().contains(u"\"state\""_s), qPrintable(screen.text()));
    }

private:
    [[nodiscard]] CommandRun import(const QByteArray& list, const QStringList& more) const
    {
        const QString source = m_kit.write(u"list.csv"_s, list);
        return m_kit.run(
            QStringList{u"import"_s, m_file, u"participants"_s, source, u"--activity"_s, u"IOT-1"_s} + more);
    }

    CommandKit m_kit;
    QString m_file;
};

QTEST_GUILESS_MAIN(ParticipantCommandsTest)
#include "tst_participantcommands.moc"
