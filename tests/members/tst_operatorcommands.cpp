// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
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
        VERIFY_DONE(
            store->perform(AddRecord{u"operator"_s, store->ids().nextValue(), {{"name"_L1, "Chen Wei"_L1}}}));
    }

    void nameNeedsItsPassword();
    void wrongOneIsRefused();
    void missingFileIsExplained();
    void rightOneWorks();
    void whoHasNoneNeedsNone();
    void everyCommandWithAnOperatorTakesTheFile();
    void cardAtTheDeskAsksOnTheNextLine();
    void scanAfterTheCardIsAScan();
    void unknownNameIsRefusedWithTheNearest();
    void newNameIsEnteredWhereItIsSaid();
    void archivedNameIsExplained();
    void firstNameOfAFileIsEntered();
    void noOptionIsThereTwice();

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

void TestOperatorCommands::unknownNameIsRefusedWithTheNearest()
{
    const qint64 entries = m_kit.count(m_file, "SELECT count(*) FROM journal");
    const CommandRun typo = m_kit.run({u"desk"_s, m_file, u"--operator"_s, u"Chen We"_s}, cardOf(1) + '\n');
    QCOMPARE(typo.code, 2);
    QVERIFY2(typo.error.contains(u"There is no operator \"Chen We\". Did you mean Chen Wei?"_s),
             qPrintable(typo.error));
    QVERIFY2(typo.error.contains(u"Settings"_s) && typo.error.contains(u"--new-operator"_s),
             qPrintable(typo.error));
    const CommandRun other = m_kit.run({u"undo"_s, m_file, u"--operator"_s, u"Nobody like this"_s});
    QCOMPARE(other.code, 2);
    QVERIFY2(!other.error.contains(u"Did you mean"_s), qPrintable(other.error));
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM journal"), entries);
}

void TestOperatorCommands::newNameIsEnteredWhereItIsSaid()
{
    const QStringList words{u"desk"_s, m_file, u"--operator"_s, u"Li"_s, u"--new-operator"_s};
    QCOMPARE(m_kit.run(words, cardOf(1) + '\n' + tagOf(1) + '\n').code, 0);
    QCOMPARE(m_kit.run(words, tagOf(1) + '\n').code, 0); // she is there now
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM operator WHERE name='Li'"), qint64(1));
    const CommandRun nobody = m_kit.run({u"desk"_s, m_file, u"--new-operator"_s});
    QCOMPARE(nobody.code, 2);
    QVERIFY2(nobody.error.contains(u"--operator"_s), qPrintable(nobody.error));
}

void TestOperatorCommands::archivedNameIsExplained()
{
    {
        const auto store = m_kit.open(m_file);
        const auto mei = store->reader().integer("SELECT id FROM operator WHERE name='Mei'");
        VERIFY_DONE(store->perform(EditRecords{u"operator"_s, {**mei}, {{u"archived"_s, u"1"_s}}}));
    }
    for (const QStringList& more : {QStringList(), QStringList{u"--new-operator"_s}}) {
        const CommandRun run = m_kit.run(QStringList{u"desk"_s, m_file, u"--operator"_s, u"Mei"_s} + more);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(u"Mei is archived"_s), qPrintable(run.error));
    }
}

void TestOperatorCommands::firstNameOfAFileIsEntered()
{
    const QString file = m_kit.path(u"first.kitcamp"_s);
    QCOMPARE(m_kit.run({u"new"_s, file, u"--name"_s, u"Centre"_s}).code, 0);
    QCOMPARE(m_kit.run({u"undo"_s, file, u"--operator"_s, u"Li"_s}).code, 2); // has done nothing yet
    QCOMPARE(m_kit.run({u"desk"_s, file, u"--operator"_s, u"Li"_s}, "0400\n").code, 0);
    QCOMPARE(m_kit.run({u"desk"_s, file, u"--operator"_s, u"Wu"_s}, "0400\n").code, 2);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM operator"), qint64(1));
}

void TestOperatorCommands::noOptionIsThereTwice()
{
    for (const Command& command : allCommands()) {
        QStringList names;
        for (const CommandOption& option : command.options)
            names << option.name;
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_MAIN(TestOperatorCommands)
#include "tst_operatorcommands.moc"
