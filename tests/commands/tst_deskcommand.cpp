// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Scans on standard input, one line out for each.
class TestDeskCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void threeScansLendTwoDevices();
    void sameTagsWithoutTheCardReturnThem();
    void everyLineEndOfAScannerIsTaken_data();
    void everyLineEndOfAScannerIsTaken();
    void emptyLinesSayNothing();
    void waitingDevicesStandInTheCardsLine();
    void offersStandInBracketsAndAreTaken();
    void aNewOperatorHasNothingToUndo();
    void refusalIsALineAndNoFailure();
    void jsonGivesOneObjectPerScan();
    void operatorIsEnteredOnceAndRecorded();
    void lineWithoutEndIsBounded();
    void bytesThatAreNoTextChangeNothing();
    void scansOfTwoDesksStayInStep();

private:
    [[nodiscard]] CommandRun scan(const QString& file, const QByteArrayList& scans,
                                  const QStringList& options = {}) const
    {
        return m_kit.run(QStringList{u"desk"_s, file} + options, scans.join('\n') + '\n');
    }

    CommandKit m_kit;
};

void TestDeskCommand::threeScansLendTwoDevices()
{
    const QString file = m_kit.centre(u"three.kitcamp"_s);
    const CommandRun run = scan(file, {cardOf(1), tagOf(1), tagOf(2)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QCOMPARE(run.lines.size(), 3);
    QCOMPARE(run.lines[0], u"borrower · Borrower: 曾丽"_s);
    QVERIFY2(run.lines[1].startsWith(u"lent ESP32-0001 · Lent to 曾丽"_s), qPrintable(run.lines[1]));
    QVERIFY2(run.lines[1].contains(u"due 2026-09-09 "_s), qPrintable(run.lines[1]));
    QVERIFY(run.lines[2].startsWith(u"lent ESP32-0002"_s));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM loan WHERE returned_at IS NULL"), 2);
}

void TestDeskCommand::sameTagsWithoutTheCardReturnThem()
{
    const QString file = m_kit.centre(u"back.kitcamp"_s);
    QCOMPARE(scan(file, {cardOf(1), tagOf(1), tagOf(2)}).code, 0);
    const CommandRun back = scan(file, {tagOf(1), tagOf(2)});
    QCOMPARE(back.code, 0);
    QCOMPARE(back.lines,
             (QStringList{u"returned ESP32-0001 · Returned from 曾丽"_s,
                          u"returned ESP32-0002 · Returned from 曾丽"_s}));
    const CommandRun undo = m_kit.run({u"undo"_s, file});
    QCOMPARE(undo.code, 0);
    QCOMPARE(undo.lines, QStringList{u"Taken back: Returned ESP32-0002 from 曾丽"_s});
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM loan WHERE returned_at IS NULL"), 1);
    const CommandRun log = m_kit.run({u"log"_s, file});
    QCOMPARE(log.code, 0);
    for (const char* sentence :
         {"Lent ESP32-0001 to 曾丽", "Returned ESP32-0001 from 曾丽",
          "Taken back: Returned ESP32-0002 from 曾丽", "Returned ESP32-0002 from 曾丽 (taken back)"})
        QVERIFY2(log.text().contains(QString::fromUtf8(sentence)), qPrintable(log.text()));
}

void TestDeskCommand::everyLineEndOfAScannerIsTaken_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("Tab") << QByteArray("\t");
}

void TestDeskCommand::everyLineEndOfAScannerIsTaken()
{
    QFETCH(QByteArray, end);
    const QString file = m_kit.centre(QString::fromLatin1(QTest::currentDataTag()) + u".kitcamp"_s);
    const CommandRun run = m_kit.run({u"desk"_s, file}, cardOf(1) + end + tagOf(1) + end + tagOf(2));
    QCOMPARE(run.lines.size(), 3);
    QVERIFY(run.lines[2].startsWith(u"lent ESP32-0002"_s));
}

void TestDeskCommand::emptyLinesSayNothing()
{
    const QString file = m_kit.centre(u"empty.kitcamp"_s);
    const CommandRun run = m_kit.run({u"desk"_s, file}, "\n\n   \n\xe3\x80\x80\n\r\n");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines, QStringList());
    QCOMPARE(m_kit.run({u"desk"_s, file}).lines, QStringList());
}

void TestDeskCommand::waitingDevicesStandInTheCardsLine()
{
    const QString file = m_kit.centre(u"waiting.kitcamp"_s);
    const CommandRun run = scan(file, {tagOf(1), tagOf(2), cardOf(2)});
    QCOMPARE(run.lines.size(), 3);
    QVERIFY(run.lines[0].startsWith(u"waits ESP32-0001"_s));
    QVERIFY2(run.lines[2].startsWith(u"borrower · Borrower: 王浩然 | lent ESP32-0001"_s),
             qPrintable(run.lines[2]));
    QVERIFY2(run.lines[2].contains(u" | lent ESP32-0002"_s), qPrintable(run.lines[2]));
}

void TestDeskCommand::offersStandInBracketsAndAreTaken()
{
    const QString file = m_kit.centre(u"offers.kitcamp"_s);
    QCOMPARE(scan(file, {cardOf(1), tagOf(1)}).code, 0);
    const CommandRun run = scan(file, {cardOf(2), tagOf(1), "KC-OFFER1"});
    QCOMPARE(run.lines.size(), 3);
    QVERIFY2(run.lines[1].startsWith(u"returned ESP32-0001 · Returned from 曾丽"_s),
             qPrintable(run.lines[1]));
    QVERIFY2(run.lines[1].endsWith(u"[1: lend to 王浩然]"_s), qPrintable(run.lines[1]));
    QVERIFY2(run.lines[2].startsWith(u"lent ESP32-0001 · Lent to 王浩然"_s), qPrintable(run.lines[2]));
}

void TestDeskCommand::aNewOperatorHasNothingToUndo()
{
    const QString file = m_kit.centre(u"newcomer.kitcamp"_s);
    const CommandRun run = m_kit.run({u"desk"_s, file, u"--operator"_s, u"Chen Wei"_s}, "KC-UNDO\n");
    QCOMPARE(run.lines, QStringList{u"refused · There is nothing of yours to undo."_s});
    const CommandRun undone = m_kit.run({u"desk"_s, file, u"--operator"_s, u"Chen Wei"_s},
                                        cardOf(1) + '\n' + tagOf(1) + "\nKC-UNDO\nKC-UNDO\n");
    QCOMPARE(undone.lines.size(), 4);
    QVERIFY(undone.lines[2].startsWith(u"undone"_s));
    QCOMPARE(undone.lines[3], u"refused · There is nothing of yours to undo."_s);
}

void TestDeskCommand::refusalIsALineAndNoFailure()
{
    const QString file = m_kit.centre(u"refusal.kitcamp"_s);
    const CommandRun run = scan(file, {cardOf(1), tagOf(1), tagOf(2), tagOf(3), tagOf(4), "TOTALLY-UNKNOWN"});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QCOMPARE(run.lines.size(), 6);
    QVERIFY2(run.lines[4].startsWith(u"refused ESP32-0004"_s), qPrintable(run.lines[4]));
    QVERIFY2(run.lines[5].startsWith(u"unknown · "_s), qPrintable(run.lines[5]));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM loan"), 3);
}

void TestDeskCommand::jsonGivesOneObjectPerScan()
{
    const QString file = m_kit.centre(u"json.kitcamp"_s);
    const CommandRun run = scan(file, {cardOf(1), tagOf(1), tagOf(1)}, {u"--json"_s});
    QCOMPARE(run.lines.size(), 3);
    QStringList events;
    for (const QString& line : run.lines) {
        const QJsonDocument object = QJsonDocument::fromJson(line.toUtf8());
        QVERIFY2(object.isObject(), qPrintable(line));
        events << object.object().value("event"_L1).toString();
    }
    QCOMPARE(events, (QStringList{u"borrower"_s, u"lent"_s, u"double-read"_s}));
    const QJsonObject lent = QJsonDocument::fromJson(run.lines[1].toUtf8()).object();
    QCOMPARE(lent.value("tag"_L1).toString(), u"ESP32-0001"_s);
    QCOMPARE(lent.value("person"_L1).toString(), u"曾丽"_s);
    QCOMPARE(lent.value("op"_L1).toString().size(), 32);
}

void TestDeskCommand::operatorIsEnteredOnceAndRecorded()
{
    const QString file = m_kit.centre(u"operator.kitcamp"_s);
    QCOMPARE(scan(file, {cardOf(1), tagOf(1)}, {u"--operator"_s, u"Chen Wei"_s}).code, 0);
    QCOMPARE(scan(file, {tagOf(1)}, {u"--operator"_s, u"Chen Wei"_s}).code, 0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM operator WHERE name='Chen Wei'"), 1);
    QVERIFY(m_kit.run({u"log"_s, file, u"--limit"_s, u"1"_s})
                .text()
                .contains(u"Chen Wei  Returned ESP32-0001"_s));
    // Without a name the shell speaks of the file: the newest Action, whoever did it.
    const CommandRun newest = m_kit.run({u"undo"_s, file});
    QCOMPARE(newest.code, 0);
    QVERIFY(newest.text().contains(u"Returned ESP32-0001"_s));
    QCOMPARE(m_kit.run({u"undo"_s, file, u"--operator"_s, u"Chen Wei"_s}).code, 0);
    QCOMPARE(m_kit.run({u"undo"_s, file, u"--operator"_s, u"Nobody"_s}).code, 2);
}

void TestDeskCommand::lineWithoutEndIsBounded()
{
    const QString file = m_kit.centre(u"long.kitcamp"_s);
    const CommandRun run = m_kit.run({u"desk"_s, file}, QByteArray(3'000'000, 'A') + '\n' + cardOf(1) + '\n');
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines.size(), 2);
    QVERIFY(run.lines[0].size() < 2000);
    QVERIFY(run.lines[1].startsWith(u"borrower"_s));
}

void TestDeskCommand::bytesThatAreNoTextChangeNothing()
{
    const QString file = m_kit.centre(u"bytes.kitcamp"_s);
    const CommandRun run =
        m_kit.run({u"desk"_s, file},
                  QByteArray("\xff\xfe\x00\x01\x80\n'; DROP TABLE loan;--\n", 29) + cardOf(1) + '\n');
    QCOMPARE(run.code, 0);
    QVERIFY(run.lines.last().startsWith(u"borrower"_s));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM loan"), 0);
}

void TestDeskCommand::scansOfTwoDesksStayInStep()
{
    const QString file = m_kit.centre(u"two.kitcamp"_s);
    const auto other = m_kit.open(file);
    QVERIFY(other);
    QSignalSpy heard(other.get(), &Store::changed);
    QCOMPARE(scan(file, {cardOf(1), tagOf(1)}).code, 0);
    other->lookForForeignChanges();
    QCOMPARE(heard.count(), 1);
    QVERIFY(heard.first().first().value<Announcement>().foreign);
}

QTEST_GUILESS_MAIN(TestDeskCommand)
#include "tst_deskcommand.moc"
