// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Lists of other programs, among them the real ones that lie beside the house.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void realListsAreTakenWithTheLoansTheyImply();
    void oneUndoTakesAnImportBack();
    void dryRunChangesNothing();
    void wrongRowsAreNamedAndSaved();
    void columnIsCorrectedByHand();
    void wrongCorrectionsAreUsage();
    void nearOrganizationIsDecidedByName();
    void exportIsReadBackAsTheSame();
    void listWithoutAGoodRowFails();
    void sourceThatIsNoListIsExplained_data();
    void sourceThatIsNoListIsExplained();

private:
    [[nodiscard]] QString fresh(const QString& name) const;

    CommandKit m_kit;
};

QString TestImportCommand::fresh(const QString& name) const
{
    const QString file = m_kit.path(name);
    return m_kit.run({u"new"_s, file, u"--zone"_s, u"Asia/Shanghai"_s}).code == 0 ? file : QString();
}

void TestImportCommand::realListsAreTakenWithTheLoansTheyImply()
{
    const QString people = QStringLiteral(KITCAMP_SHARED_DATA) + u"/peers/snipe-it-users.csv"_s;
    const QString devices = QStringLiteral(KITCAMP_SHARED_DATA) + u"/peers/snipe-it-assets.csv"_s;
    if (!QFile::exists(people))
        QSKIP("the real lists do not lie beside the house here");
    const QString file = fresh(u"real.kitcamp"_s);
    const CommandRun users = m_kit.run({u"import"_s, file, u"people"_s, people, u"--json"_s});
    QVERIFY2(users.code == 0, qPrintable(users.error));
    const QJsonObject said = QJsonDocument::fromJson(users.text().toUtf8()).object();
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM person"), said.value("new"_L1).toInt());
    const CommandRun assets = m_kit.run({u"import"_s, file, u"devices"_s, devices, u"--json"_s});
    QVERIFY2(assets.code == 0, qPrintable(assets.error));
    const QJsonObject taken = QJsonDocument::fromJson(assets.text().toUtf8()).object();
    qInfo() << said.value("new"_L1) << said.value("wrong"_L1) << taken.value("new"_L1)
            << taken.value("wrong"_L1) << taken.value("loans"_L1);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM device"), taken.value("new"_L1).toInt());
    QVERIFY(taken.value("loans"_L1).toInt() > 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM loan WHERE returned_at IS NULL"),
             taken.value("loans"_L1).toInt());
    QCOMPARE(m_kit.run({u"check"_s, file}).code, 0);
}

void TestImportCommand::oneUndoTakesAnImportBack()
{
    const QString file = fresh(u"undo.kitcamp"_s);
    const QString source = m_kit.write(
        u"list.csv"_s, "姓名,学号,学校\n曾丽,517021910001,测试大学\n王浩然,517021910002,测试大学\n");
    const CommandRun run = m_kit.run({u"import"_s, file, u"people"_s, source, u"--operator"_s, u"Xu Min"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QVERIFY2(run.lines.first().startsWith(u"new 2, changed 0, same 0, duplicate 0, wrong 0"_s),
             qPrintable(run.text()));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM person"), 2);
    QCOMPARE(m_kit.run({u"undo"_s, file, u"--operator"_s, u"Xu Min"_s}).code, 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM person"), 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM organization"), 0);
}

void TestImportCommand::dryRunChangesNothing()
{
    const QString file = fresh(u"dry.kitcamp"_s);
    const QString source = m_kit.write(u"dry.csv"_s, "Name,Student number\nAnn,517021910001\n");
    const CommandRun run =
        m_kit.run({u"import"_s, file, u"people"_s, source, u"--dry-run"_s, u"--operator"_s, u"Xu Min"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.lines.first().startsWith(u"new 1"_s));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM person"), 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM operator"), 0);
}

void TestImportCommand::wrongRowsAreNamedAndSaved()
{
    const QString file = fresh(u"wrong.kitcamp"_s);
    const QString source = m_kit.write(
        u"wrong.csv"_s,
        "Asset tag,Model,Serial number\nT-1,Board,A1\nT-1,Board,A2\n,Board,A3\nT-4,Board,5.2E+11\n");
    const QString out = m_kit.path(u"left out.csv"_s);
    const CommandRun run = m_kit.run({u"import"_s, file, u"devices"_s, source, u"--wrong-rows"_s, out});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM device"), 1);
    for (const char* row : {"row 3", "row 4", "row 5"})
        QVERIFY2(run.text().contains(QLatin1String(row)), qPrintable(run.text()));
    QVERIFY2(run.text().contains(u"Serial number"_s), qPrintable(run.text()));
    const QByteArray saved = bytesOf(out);
    QCOMPARE(saved.count("Board"), 3);
    QVERIFY(saved.contains("5.2E+11"));
}

void TestImportCommand::columnIsCorrectedByHand()
{
    const QString file = fresh(u"map.kitcamp"_s);
    const QString source = m_kit.write(u"map.csv"_s, "Thing,Kind of thing\nT-1,Board\n");
    QCOMPARE(m_kit.run({u"import"_s, file, u"devices"_s, source}).code, 2);
    const CommandRun run = m_kit.run({u"import"_s, file, u"devices"_s, source, u"--map"_s,
                                      u"thing=asset_tag"_s, u"--map"_s, u"2=model"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(m_kit.count(file,
                         "SELECT count(*) FROM device AS d JOIN model AS m ON m.id=d.model WHERE "
                         "d.asset_tag='T-1' AND m.name='Board'"),
             1);
}

void TestImportCommand::wrongCorrectionsAreUsage()
{
    const QString file = fresh(u"usage.kitcamp"_s);
    const QString source = m_kit.write(u"usage.csv"_s, "Thing,Kind\nT-1,Board\n");
    const CommandRun column =
        m_kit.run({u"import"_s, file, u"devices"_s, source, u"--map"_s, u"Colour=note"_s});
    QCOMPARE(column.code, 2);
    QVERIFY2(column.error.contains(u"Kind"_s), qPrintable(column.error));
    const CommandRun field =
        m_kit.run({u"import"_s, file, u"devices"_s, source, u"--map"_s, u"Kind=colour"_s});
    QCOMPARE(field.code, 2);
    QVERIFY2(field.error.contains(u"asset_tag"_s), qPrintable(field.error));
    QCOMPARE(m_kit.run({u"import"_s, file, u"devices"_s, source, u"--map"_s, u"nothing"_s}).code, 2);
    QCOMPARE(m_kit.run({u"import"_s, file, u"robots"_s, source}).code, 2);
}

void TestImportCommand::nearOrganizationIsDecidedByName()
{
    const QString file = m_kit.centre(u"near.kitcamp"_s);
    const QString source =
        m_kit.write(u"near.csv"_s, "Name,Student number,University\nAnn,900000000001,Test Universty\n");
    const CommandRun asked = m_kit.run({u"import"_s, file, u"people"_s, source, u"--dry-run"_s});
    QVERIFY2(asked.text().contains(u"--organization"_s), qPrintable(asked.text()));
    const CommandRun run = m_kit.run(
        {u"import"_s, file, u"people"_s, source, u"--organization"_s, u"Test Universty=测试大学"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM organization"), 1);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM organization_name WHERE kind='confirmed'"), 1);
    QCOMPARE(m_kit.run({u"import"_s, file, u"people"_s, source, u"--organization"_s, u"x=Nowhere"_s}).code,
             2);
}

void TestImportCommand::exportIsReadBackAsTheSame()
{
    const QString file = m_kit.centre(u"round.kitcamp"_s);
    QCOMPARE(m_kit.run({u"desk"_s, file}, cardOf(1) + '\n' + tagOf(1) + '\n').code, 0);
    for (const QString& list : {u"people"_s, u"devices"_s}) {
        const QString csv = m_kit.path(list + u".csv"_s);
        QCOMPARE(m_kit.run({u"export"_s, file, list, csv}).code, 0);
        const CommandRun run = m_kit.run({u"import"_s, file, list, csv, u"--dry-run"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY2(run.lines.first().startsWith(u"new 0, changed 0, same "_s), qPrintable(run.text()));
    }
    // Into a centre that knows nothing: the same people, devices and loans.
    const QString other = fresh(u"other.kitcamp"_s);
    QCOMPARE(m_kit.run({u"import"_s, other, u"people"_s, m_kit.path(u"people.csv"_s)}).code, 0);
    const CommandRun devices = m_kit.run({u"import"_s, other, u"devices"_s, m_kit.path(u"devices.csv"_s)});
    QVERIFY2(devices.code == 0, qPrintable(devices.error));
    QCOMPARE(m_kit.count(other, "SELECT count(*) FROM person"), 3);
    QCOMPARE(m_kit.count(other, "SELECT count(*) FROM loan WHERE returned_at IS NULL"), 1);
}

void TestImportCommand::listWithoutAGoodRowFails()
{
    const QString file = fresh(u"none.kitcamp"_s);
    const QString source = m_kit.write(u"none.csv"_s, "Asset tag,Model\n,Board\n,Board\n");
    const CommandRun run = m_kit.run({u"import"_s, file, u"devices"_s, source});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.error.count(u'\n'), 1);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM device"), 0);
}

void TestImportCommand::sourceThatIsNoListIsExplained_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("not there") << m_kit.path(u"missing.csv"_s);
    QTest::newRow("empty") << m_kit.write(u"empty.csv"_s, {});
    QTest::newRow("not a workbook") << m_kit.write(u"bad.xlsx"_s, "PK\x03\x04 and no more");
}

void TestImportCommand::sourceThatIsNoListIsExplained()
{
    QFETCH(QString, source);
    const QString file = fresh(QString::fromLatin1(QTest::currentDataTag()) + u".kitcamp"_s);
    const CommandRun run = m_kit.run({u"import"_s, file, u"people"_s, source});
    QVERIFY(run.code == 2 || run.code == 3);
    QCOMPARE(run.error.count(u'\n'), 1);
    QCOMPARE(run.lines, QStringList());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
