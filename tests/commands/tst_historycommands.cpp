// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// log, undo, redo and check.
class TestHistoryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void logIsNewestFirstInTheCentresTime();
    void logKeepsToItsLimit();
    void logAsJsonIsOneList();
    void undoAndRedoWalkTheHistory();
    void entryIsTakenBackByItsNumber();
    void entryThatIsNotThereIsExplained();
    void whatCameLaterStandsInTheWay();
    void undoOfAnEmptyHistoryIsRefused();
    void checkProvesAGoodFile();
    void checkFindsAChangeBesideTheDoor();

private:
    CommandKit m_kit;
    QString m_file;
    int m_number = 0;
};

void TestHistoryCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_file = m_kit.centre(u"history%1.kitcamp"_s.arg(++m_number));
    QCOMPARE(m_kit.run({u"desk"_s, m_file}, cardOf(1) + '\n' + tagOf(1) + '\n' + tagOf(2) + '\n').code, 0);
}

void TestHistoryCommands::logIsNewestFirstInTheCentresTime()
{
    const CommandRun log = m_kit.run({u"log"_s, m_file});
    QCOMPARE(log.lines.size(), 4);
    QVERIFY2(log.lines[0].startsWith(u"     4  2026-09-02 10:00:00"_s), qPrintable(log.lines[0]));
    QVERIFY(log.lines[0].endsWith(u"Lent ESP32-0002 to 曾丽"_s));
    QVERIFY(log.lines[3].startsWith(u"     1  "_s));
}

void TestHistoryCommands::logKeepsToItsLimit()
{
    QCOMPARE(m_kit.run({u"log"_s, m_file, u"--limit"_s, u"2"_s}).lines.size(), 2);
}

void TestHistoryCommands::logAsJsonIsOneList()
{
    const CommandRun log = m_kit.run({u"log"_s, m_file, u"--json"_s});
    const QJsonArray entries = QJsonDocument::fromJson(log.text().toUtf8()).array();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0].toObject().value("kind"_L1).toString(), u"loan.lend"_s);
    QCOMPARE(entries[0].toObject().value("at"_L1).toString(), u"2026-09-02T02:00:00Z"_s);
    QCOMPARE(entries[0].toObject().value("undone"_L1).toBool(), false);
}

void TestHistoryCommands::undoAndRedoWalkTheHistory()
{
    QCOMPARE(m_kit.run({u"undo"_s, m_file}).lines, QStringList{u"Taken back: Lent ESP32-0002 to 曾丽"_s});
    QCOMPARE(m_kit.run({u"undo"_s, m_file}).lines, QStringList{u"Taken back: Lent ESP32-0001 to 曾丽"_s});
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM loan"), 0);
    QCOMPARE(m_kit.run({u"redo"_s, m_file}).lines, QStringList{u"Done again: Lent ESP32-0001 to 曾丽"_s});
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM loan"), 1);
    QCOMPARE(m_kit.run({u"redo"_s, m_file}).code, 0);
    const CommandRun nothing = m_kit.run({u"redo"_s, m_file});
    QCOMPARE(nothing.code, 1);
    QCOMPARE(nothing.error.count(u'\n'), 1);
}

void TestHistoryCommands::entryIsTakenBackByItsNumber()
{
    const CommandRun undo = m_kit.run({u"undo"_s, m_file, u"3"_s, u"--json"_s});
    QCOMPARE(undo.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(undo.text().toUtf8()).object();
    QCOMPARE(answer.value("sentence"_L1).toString(), u"Taken back: Lent ESP32-0001 to 曾丽"_s);
    const QString name = answer.value("op"_L1).toString();
    QCOMPARE(m_kit.run({u"undo"_s, m_file, u"3"_s}).code, 1);
    QCOMPARE(m_kit.run({u"undo"_s, m_file, name}).lines,
             QStringList{u"Done again: Lent ESP32-0001 to 曾丽"_s});
}

void TestHistoryCommands::entryThatIsNotThereIsExplained()
{
    for (const QString& entry : {u"99"_s, u"-1"_s, u"everything"_s, QString(32, u'a')}) {
        const CommandRun run = m_kit.run({u"undo"_s, m_file, u"--"_s, entry});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(entry), qPrintable(run.error));
    }
}

void TestHistoryCommands::whatCameLaterStandsInTheWay()
{
    QCOMPARE(m_kit.run({u"desk"_s, m_file}, tagOf(1) + '\n').code, 0);
    const CommandRun run = m_kit.run({u"undo"_s, m_file, u"3"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"Returned ESP32-0001 from 曾丽"_s), qPrintable(run.error));
}

void TestHistoryCommands::undoOfAnEmptyHistoryIsRefused()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_kit.run({u"undo"_s, m_file}).code, 0);
    const CommandRun run = m_kit.run({u"undo"_s, m_file});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.lines, QStringList());
    QCOMPARE(run.error.count(u'\n'), 1);
}

void TestHistoryCommands::checkProvesAGoodFile()
{
    const CommandRun run = m_kit.run({u"check"_s, m_file});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QVERIFY(run.text().contains(u"replay"_s));
    QVERIFY(run.text().contains(u"foreign-keys"_s));
    for (const QString& line : run.lines)
        QVERIFY2(line.startsWith(u"good"_s), qPrintable(line));
    const CommandRun json = m_kit.run({u"check"_s, m_file, u"--json"_s});
    QCOMPARE(json.lines.size(), run.lines.size());
    QVERIFY(QJsonDocument::fromJson(json.lines.first().toUtf8()).object().value("ok"_L1).toBool());
}

void TestHistoryCommands::checkFindsAChangeBesideTheDoor()
{
    {
        auto writer = Connection::open(m_file, Connection::Mode::Write);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->execute("UPDATE device SET note='by hand' WHERE asset_tag='ESP32-0003'").ok());
    }
    const CommandRun run = m_kit.run({u"check"_s, m_file});
    QCOMPARE(run.code, 3);
    QVERIFY(run.text().contains(u"WRONG"_s));
    QCOMPARE(run.error.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
