// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// --operator where the operator has a password.
class TestOperatorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        const auto hashed = hashedPassword(u"lake-42-side"_s);
        VERIFY_DONE(hashed);
        m_hashed = *hashed;
        m_right = m_kit.write(u"right.txt"_s, "lake-42-side\n");
        m_wrong = m_kit.write(u"wrong.txt"_s, "mountain\n");
    }
    void init()
    {
        m_file = m_kit.centre(u"centre%1.kitcamp"_s.arg(++m_number));
        const auto store = m_kit.open(m_file);
        const OperatorId mei = store->ids().next<OperatorId>();
        VERIFY_DONE(store->perform(
            AddRecord{u"operator"_s, mei.value, {{"name"_L1, "Mei"_L1}, {"card"_L1, "0422223333"_L1}}}));
        VERIFY_DONE(store->perform(SetOperatorPassword{mei, m_hashed}));
    }

    void nameNeedsItsPassword();
    void wrongOneIsRefused();
    void missingFileIsExplained();
    void rightOneWorks();
    void whoHasNoneNeedsNone();
    void everyCommandWithAnOperatorTakesTheFile();
    void cardAtTheDeskAsksOnTheNextLine();
    void scanAfterTheCardIsAScan();

private:
    CommandKit m_kit;
    QString m_file;
    QString m_hashed;
    QString m_right;
    QString m_wrong;
    int m_number = 0;
};

void TestOperatorCommands::nameNeedsItsPassword()
{
    const CommandRun run = m_kit.run({u"undo"_s, m_file, u"--operator"_s, u"Mei"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"--operator-password-file"_s));
}

void TestOperatorCommands::wrongOneIsRefused()
{
    const CommandRun run =
        m_kit.run({u"desk"_s, m_file, u"--operator"_s, u"Mei"_s, u"--operator-password-file"_s, m_wrong});
    QCOMPARE(run.code, 1);
    QVERIFY(run.error.contains(u"not the password of Mei"_s));
}

void TestOperatorCommands::missingFileIsExplained()
{
    const CommandRun run = m_kit.run({u"desk"_s, m_file, u"--operator"_s, u"Mei"_s,
                                      u"--operator-password-file"_s, m_kit.path(u"gone.txt"_s)});
    QCOMPARE(run.code, 3);
    QVERIFY(run.error.contains(u"gone.txt"_s));
}

void TestOperatorCommands::rightOneWorks()
{
    const CommandRun run =
        m_kit.run({u"desk"_s, m_file, u"--operator"_s, u"Mei"_s, u"--operator-password-file"_s, m_right},
                  cardOf(1) + '\n' + tagOf(1) + '\n');
    QCOMPARE(run.code, 0);
    QCOMPARE(m_kit.count(m_file,
                         "SELECT count(*) FROM journal WHERE operator=(SELECT id FROM operator WHERE "
                         "name='Mei')"),
             qint64(1));
}

void TestOperatorCommands::whoHasNoneNeedsNone()
{
    QCOMPARE(m_kit.run({u"desk"_s, m_file, u"--operator"_s, u"Chen Wei"_s}, cardOf(1) + '\n').code, 0);
}

void TestOperatorCommands::everyCommandWithAnOperatorTakesTheFile()
{
    for (const QString& command : {u"desk"_s, u"import"_s, u"undo"_s, u"redo"_s, u"teams"_s, u"report"_s}) {
        const CommandRun help = m_kit.run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.text().contains(u"--operator-password-file"_s), qPrintable(command));
    }
    QVERIFY(!m_kit.run({u"check"_s, u"--help"_s}).text().contains(u"--operator-password-file"_s));
}

void TestOperatorCommands::cardAtTheDeskAsksOnTheNextLine()
{
    const CommandRun run =
        m_kit.run({u"desk"_s, m_file},
                  QByteArray("0422223333\nmountain\nlake-42-side\n") + cardOf(1) + '\n' + tagOf(1) + '\n');
    QCOMPARE(run.code, 0);
    QVERIFY2(run.lines.value(0).contains(u"Password of Mei"_s), qPrintable(run.text()));
    QVERIFY2(run.lines.value(1).contains(u"not the password of Mei"_s), qPrintable(run.text()));
    QVERIFY(run.lines.value(2).contains(u"Operator: Mei"_s));
    QVERIFY(!run.text().contains(u"mountain"_s));
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM loan"), qint64(1));
}

void TestOperatorCommands::scanAfterTheCardIsAScan()
{
    const CommandRun run =
        m_kit.run({u"desk"_s, m_file}, QByteArray("0422223333\n") + cardOf(1) + '\n' + tagOf(1) + '\n');
    QCOMPARE(run.code, 0);
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM loan"), qint64(1));
    QCOMPARE(m_kit.count(m_file,
                         "SELECT count(*) FROM journal WHERE operator=(SELECT id FROM operator WHERE "
                         "name='Mei')"),
             qint64(0));
}

QTEST_MAIN(TestOperatorCommands)
#include "tst_operatorcommands.moc"
