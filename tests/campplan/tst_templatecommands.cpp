// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecentre.h"
#include "tests/commands/commandkit.h"

#include <QFile>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Templates on the command line; that of the sample's camp names nobody.
class TestTemplateCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesCampGoesToAnotherCentreWithoutAnyName()
    {
        const CommandKit kit;
        const QString sample = kit.path(u"sample.kitcamp"_s);
        QVERIFY(makeSampleCentre(sample, kit.domain, kit.clock).ok());
        const auto camp =
            kit.count(sample, "SELECT id FROM activity WHERE kind='camp' AND starts_on LIKE '2024%'");
        const QString target = kit.path(u"camp.kitcamp-plan"_s);
        const CommandRun out =
            kit.run({u"export"_s, sample, u"template"_s, target, u"--activity"_s, QString::number(camp),
                     u"--with"_s, u"hosts"_s, u"--with"_s, u"courses"_s, u"--with"_s, u"rules"_s});
        QCOMPARE(out.code, 0);
        const QString written = QString::fromUtf8(bytesOf(target));
        QVERIFY(written.contains(u"\"kitcamp-plan\""_s));
        const auto store = kit.open(sample);
        QStringList named;
        const auto read = store->reader().each("SELECT name FROM person WHERE length(name)>1 UNION SELECT "
                                               "latin_name FROM person WHERE latin_name<>''",
                                               [&](const Statement& row) {
                                                   if (written.contains(row.text(0)))
                                                       named << row.text(0);
                                               });
        QVERIFY(read.ok());
        QCOMPARE(named, QStringList());
        const QString other = kit.centre(u"other.kitcamp"_s);
        const CommandRun in = kit.run(
            {u"import"_s, other, u"template"_s, target, u"--first-day"_s, u"2027-08-16"_s, u"--json"_s});
        QVERIFY2(in.code == 0, qPrintable(in.error));
        QCOMPARE(
            kit.count(other, "SELECT count(*) FROM activity WHERE kind='camp' AND starts_on='2027-08-16'"),
            qint64(1));
        QCOMPARE(kit.run({u"undo"_s, other}).code, 0);
        QCOMPARE(kit.count(other, "SELECT count(*) FROM activity"), qint64(0));
    }

    void aDryRunWritesNothing()
    {
        const CommandKit kit;
        const QString centre = kit.centre(u"c.kitcamp"_s);
        const QString plan =
            kit.write(u"a.kitcamp-plan"_s,
                      R"({"format":"kitcamp-plan","version":1,"camp":{"name":"Summer","days":3}})");
        const CommandRun run = kit.run(
            {u"import"_s, centre, u"template"_s, plan, u"--first-day"_s, u"2027-08-16"_s, u"--dry-run"_s});
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QCOMPARE(kit.count(centre, "SELECT count(*) FROM activity"), qint64(0));
    }

    void whatIsWrongIsSaidInOneSentence_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("no day") << QStringList() << 2;
        QTest::newRow("damaged") << QStringList{u"--first-day"_s, u"2027-08-16"_s} << 3;
    }

    void whatIsWrongIsSaidInOneSentence()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, code);
        const CommandKit kit;
        const QString plan = kit.write(u"a.kitcamp-plan"_s, R"({"format":"kitcamp-plan","version":1)");
        const CommandRun run =
            kit.run(QStringList{u"import"_s, kit.centre(u"c.kitcamp"_s), u"template"_s, plan} + more);
        QCOMPARE(run.code, code);
        QCOMPARE(run.error.count(u'\n'), qsizetype(1));
    }

    void aTemplateOfNoCampIsAskedFor()
    {
        const CommandKit kit;
        const CommandRun run =
            kit.run({u"export"_s, kit.centre(u"c.kitcamp"_s), u"template"_s, kit.path(u"x.kitcamp-plan"_s)});
        QCOMPARE(run.code, 2);
    }
};

QTEST_MAIN(TestTemplateCommands)
#include "tst_templatecommands.moc"
