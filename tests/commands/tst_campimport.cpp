// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/recordactions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// kitcamp import FILE applications|progress|cloud-accounts|judge-scores|survey, as a script asks for it.
class TestCampImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void questionnaireIsTakenAndReplacedRowsAreNamed();
    void dryRunAsksAndChangesNothing();
    void whatIsMeantMustBeSaid();
    void marksThatDifferAreDecided();

private:
    /// A new file with a camp; the records of \p more are added to it.
    [[nodiscard]] QString fresh(const QString& name,
                                const std::function<void(Store&, qint64 camp)>& more = {});
    static QString sample(const char* name)
    {
        return QStringLiteral(KITCAMP_TEST_DATA "/camps/") + QLatin1String(name);
    }

    CommandKit m_kit;
};

namespace {

qint64 add(Store& store, const QString& table, const QJsonObject& values)
{
    const qint64 id = store.ids().nextValue();
    if (!store.perform(AddRecord{table, id, values}).ok())
        qFatal("a record was refused");
    return id;
}

} // namespace

QString TestCampImport::fresh(const QString& name, const std::function<void(Store&, qint64 camp)>& more)
{
    const QString file = m_kit.path(name);
    if (m_kit.run({u"new"_s, file, u"--zone"_s, u"Asia/Shanghai"_s}).code != 0)
        return {};
    const auto store = m_kit.open(file);
    if (!store)
        return {};
    const qint64 camp = add(*store, u"activity"_s,
                            {{u"kind"_s, u"camp"_s},
                             {u"code"_s, u"RC"_s},
                             {u"name"_s, u"River Camp"_s},
                             {u"state"_s, u"published"_s},
                             {u"starts_on"_s, u"2030-08-20"_s},
                             {u"ends_on"_s, u"2030-08-23"_s}});
    if (more)
        more(*store, camp);
    return file;
}

void TestCampImport::questionnaireIsTakenAndReplacedRowsAreNamed()
{
    const QString file = fresh(u"applications.kitcamp"_s);
    const CommandRun run = m_kit.run({u"import"_s, file, u"applications"_s, sample("wenjuanxing.csv"),
                                      u"--activity"_s, u"RC"_s, u"--person"_s, u"4=new"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QVERIFY2(run.text().contains(u"new 8"_s) && run.text().contains(u"replaced 1"_s), qPrintable(run.text()));
    QVERIFY(run.text().contains(u"replaced: row 2: 陈伟"_s));
    QVERIFY(run.text().contains(u"Wenjuanxing"_s));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM participation WHERE state='applied'"), 8);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendee_detail WHERE sealed_identity LIKE 'k1:%'"), 8);
    QVERIFY(!run.text().contains(u"3101042003"_s));
}

void TestCampImport::dryRunAsksAndChangesNothing()
{
    const QString file = fresh(u"dry.kitcamp"_s);
    const CommandRun run = m_kit.run({u"import"_s, file, u"applications"_s, sample("wenjuanxing.csv"),
                                      u"--activity"_s, u"River Camp"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    const QJsonObject said = QJsonDocument::fromJson(run.text().toUtf8()).object();
    QCOMPARE(said.value("replaced"_L1).toInt(), 1);
    QCOMPARE(said.value("doubtful"_L1).toInt(), 1);
    QCOMPARE(said.value("person_questions"_L1).toArray().size(), 1);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM person"), 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM camp_key"), 0);
}

void TestCampImport::whatIsMeantMustBeSaid()
{
    const QString file = fresh(u"meant.kitcamp"_s);
    CommandRun run = m_kit.run({u"import"_s, file, u"applications"_s, sample("tencent.csv")});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"--activity"_s));
    run = m_kit.run({u"import"_s, file, u"judge-scores"_s, sample("scores.csv"), u"--activity"_s, u"RC"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"--round"_s));
    run = m_kit.run({u"import"_s, file, u"progress"_s, sample("progress.csv"), u"--activity"_s, u"RC"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.error.contains(u"no pre-training module"_s));
}

void TestCampImport::marksThatDifferAreDecided()
{
    const QString file = fresh(u"marks.kitcamp"_s, [](Store& store, qint64 camp) {
        const QString activity = QString::number(camp);
        for (const QString& number : {u"1"_s, u"2"_s})
            add(store, u"team"_s, {{u"activity"_s, activity}, {u"number"_s, number}});
        for (const QString& name : {u"评委甲"_s, u"评委乙"_s}) {
            const qint64 person = add(store, u"person"_s, {{u"name"_s, name}});
            add(store, u"participation"_s,
                {{u"activity"_s, activity},
                 {u"person"_s, QString::number(person)},
                 {u"role"_s, u"judge"_s},
                 {u"state"_s, u"confirmed"_s}});
        }
        const qint64 round =
            add(store, u"judging_round"_s,
                {{u"activity"_s, activity}, {u"place_in_order"_s, u"1"_s}, {u"name"_s, u"终评"_s}});
        for (const QString& name : {u"创新性"_s, u"完成度"_s})
            add(store, u"rubric_criterion"_s,
                {{u"judging_round"_s, QString::number(round)},
                 {u"place_in_order"_s, u"1"_s},
                 {u"name"_s, name}});
    });
    const QStringList command{u"import"_s,     file,   u"judge-scores"_s, sample("scores.csv"),
                              u"--activity"_s, u"RC"_s};
    const CommandRun asked = m_kit.run(command + QStringList{u"--dry-run"_s});
    QVERIFY2(asked.text().contains(u"Say --person 5=1 or --person 5=2"_s),
             qPrintable(asked.text() + asked.error));
    const CommandRun run = m_kit.run(command + QStringList{u"--person"_s, u"5=2"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM judge_mark WHERE points=900"), 3);
}

QTEST_GUILESS_MAIN(TestCampImport)
#include "tst_campimport.moc"
