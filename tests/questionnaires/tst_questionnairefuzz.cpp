// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "campimport.h"

#include <QRandomGenerator>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Broken exports: whatever is in the cells, a plan is made or refused in words, and what it says can be
/// done.
class TestQuestionnaireFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenExportsNeverBreakAnything_data();
    void brokenExportsNeverBreakAnything();
};

namespace {

const QStringList& oddCells()
{
    static const QStringList cells{u""_s,
                                   u"┋"_s,
                                   u"┋┋┋"_s,
                                   u"→"_s,
                                   u"(跳过)"_s,
                                   u"A┋A"_s,
                                   u"-3"_s,
                                   u"1"_s,
                                   u"99999999999999999999"_s,
                                   u"NaN"_s,
                                   u"1e308"_s,
                                   u"〖〗"_s,
                                   u"其他〖"_s,
                                   u";"_s,
                                   u"|"_s,
                                   u"\t"_s,
                                   u"'; DROP TABLE person;--"_s,
                                   u"2026/13/45 99:99"_s,
                                   u"@"_s,
                                   u"a@b"_s,
                                   u"男"_s,
                                   u"100%"_s,
                                   u"0.5"_s,
                                   u"序号"_s,
                                   u"1、"_s,
                                   u"[]"_s,
                                   u"()"_s,
                                   QString(300, u'长'),
                                   u"👩‍🔬"_s,
                                   u"110101199003078515"_s,
                                   u"Team 0"_s,
                                   u"-1"_s,
                                   u"第十一组"_s};
    return cells;
}

Table damaged(Table table, QRandomGenerator& random)
{
    const auto pick = [&](qsizetype count) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(count)));
    };
    for (int blow = 0; blow < 25 && !table.rows.empty(); ++blow) {
        TableRow& row = table.rows[static_cast<size_t>(pick(static_cast<qsizetype>(table.rows.size())))];
        const qsizetype column = pick(table.header.size());
        switch (random.bounded(6)) {
        case 0:
            row.cells.insert(column, oddCells()[pick(oddCells().size())]); // all behind it is shifted
            break;
        case 1:
            row.cells.removeAt(column);
            row.cells.resize(table.header.size());
            break;
        case 2:
            table.header[column] = oddCells()[pick(oddCells().size())];
            break;
        case 3:
            row.cells = table.header;
            break;
        default:
            row.cells[column] = oddCells()[pick(oddCells().size())];
        }
        row.cells.resize(std::max(row.cells.size(), table.header.size()));
    }
    return table;
}

} // namespace

void TestQuestionnaireFuzz::brokenExportsNeverBreakAnything_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("sample");
    QTest::newRow("wenjuanxing") << int(ImportKind::Applications) << QByteArray("wenjuanxing.csv");
    QTest::newRow("columns") << int(ImportKind::Applications) << QByteArray("wenjuanxing-columns.csv");
    QTest::newRow("tencent") << int(ImportKind::Applications) << QByteArray("tencent.csv");
    QTest::newRow("progress") << int(ImportKind::Progress) << QByteArray("progress.csv");
    QTest::newRow("accounts") << int(ImportKind::CloudAccounts) << QByteArray("accounts.csv");
    QTest::newRow("scores") << int(ImportKind::JudgeScores) << QByteArray("scores.csv");
    QTest::newRow("survey") << int(ImportKind::Survey) << QByteArray("survey.csv");
}

void TestQuestionnaireFuzz::brokenExportsNeverBreakAnything()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, sample);
    const auto list = static_cast<ImportKind>(kind);
    CampImport centre;
    centre.add(u"pretraining_module"_s,
               {{u"activity"_s, centre.camp}, {u"title"_s, u"昇腾入门"_s}, {u"place_in_order"_s, 1}});
    centre.add(u"cloud_resource"_s, {{u"activity"_s, centre.camp}, {u"name"_s, u"算力平台"_s}});
    centre.team(1, u"蓝鲸"_s);
    centre.participant(u"评委甲"_s, u"judge"_s);
    centre.participant(u"陈伟"_s);
    const qint64 round = centre.add(
        u"judging_round"_s, {{u"activity"_s, centre.camp}, {u"place_in_order"_s, 1}, {u"name"_s, u"终评"_s}});
    centre.add(u"rubric_criterion"_s,
               {{u"judging_round"_s, round}, {u"place_in_order"_s, 1}, {u"name"_s, u"创新性"_s}});
    const qint64 survey = centre.add(
        u"survey"_s, {{u"activity"_s, centre.camp}, {u"kind"_s, u"before"_s}, {u"name"_s, u"营前"_s}});
    const auto read = readTable(CampImport::sample(sample.constData()));
    QVERIFY(read.ok());
    QRandomGenerator random(20260601);
    for (int round_ = 0; round_ < 60; ++round_) {
        const Table table = tableOf(list, damaged(*read, random));
        for (const TableRow& row : table.rows)
            QVERIFY(row.cells.size() >= table.header.size());
        const auto plan = ImportPlan::make(
            centre.store(), centre.request(list, table, list == ImportKind::Survey ? survey : round));
        if (!plan) {
            QVERIFY(!plan.error().sentence.isEmpty());
            continue;
        }
        QCOMPARE(plan->rows().size(), static_cast<qsizetype>(table.rows.size()));
        if (plan->action().steps.isEmpty())
            continue;
        const auto done = plan->perform(centre.store());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence + done.error().detail));
        if (round_ % 2 == 0)
            QVERIFY(centre.store().undo().ok());
    }
    centre.file().close();
    QCOMPARE(testkit::problemsOf(centre.file().path(), centre.file().domain()), QStringList());
    QVERIFY(!testkit::bytesOf(centre.file().path()).contains("110101199003078515"));
}

QTEST_GUILESS_MAIN(TestQuestionnaireFuzz)
#include "tst_questionnairefuzz.moc"
