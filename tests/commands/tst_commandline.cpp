// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What every command has in common: which words are commands, exit codes, help, one sentence on standard
/// error.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void windowIsNoCommand_data();
    void windowIsNoCommand();
    void helpListsEveryCommand();
    void commandExplainsItsOptions();
    void versionIsPrinted();
    void mistypedCommandIsNamed();
    void mistypedOptionIsNamed();
    void missingAndSuperfluousWordsAreUsage();
    void optionWithoutItsValueIsUsage();
    void goneReaderIsAFailure();

private:
    CommandKit m_kit;
};

void TestCommandLine::windowIsNoCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a file") << QStringList{u"centre.kitcamp"_s};
    QTest::newRow("a file in a folder") << QStringList{u"folder/centre"_s};
    QTest::newRow("an option of Qt") << QStringList{u"-platform"_s, u"offscreen"_s};
    QTest::newRow("the tour") << QStringList{u"tour"_s, u"a.kitcamp"_s, u"out"_s};
}

void TestCommandLine::windowIsNoCommand()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!isCommandLine(arguments));
    const CommandRun run = m_kit.run(arguments);
    QCOMPARE(run.code, -1);
    QCOMPARE(run.error, QString());
}

void TestCommandLine::helpListsEveryCommand()
{
    const CommandRun run = m_kit.run({u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    for (const char* name : {"new", "desk", "import", "export", "log", "log show", "undo", "redo", "check",
                             "hub init", "hub invite", "join", "sync", "inbox", "repair", "tour"})
        QVERIFY2(run.text().contains(u"  kitcamp "_s + QLatin1String(name) + u' '), name);
}

void TestCommandLine::commandExplainsItsOptions()
{
    const CommandRun run = m_kit.run({u"desk"_s, u"--help"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.lines.value(0).startsWith(u"kitcamp desk FILE"_s));
    QVERIFY(run.text().contains(u"--operator NAME"_s));
    QVERIFY(run.text().contains(u"--json"_s));
    QCOMPARE(m_kit.run({u"tour"_s, u"--help"_s}).code, 0);
}

void TestCommandLine::versionIsPrinted()
{
    const CommandRun run = m_kit.run({u"--version"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines, QStringList{u"Kitcamp "_s + QLatin1String(KITCAMP_VERSION)});
}

void TestCommandLine::mistypedCommandIsNamed()
{
    const CommandRun run = m_kit.run({u"exprot"_s, u"a.kitcamp"_s});
    QCOMPARE(run.code, 2);
    QCOMPARE(run.lines, QStringList());
    QVERIFY2(run.error.contains(u"did you mean export?"_s), qPrintable(run.error));
    QCOMPARE(run.error.count(u'\n'), 1);
    QCOMPARE(m_kit.run({u"zzzzzzzz"_s}).code, 2);
    for (const QStringList& words :
         {QStringList{u"hub"_s}, QStringList{u"hub"_s, u"inti"_s, u"a.kitcamp"_s}}) {
        const CommandRun hub = m_kit.run(words);
        QCOMPARE(hub.code, 2);
        QVERIFY2(hub.error.contains(u"init, invite"_s), qPrintable(hub.error));
    }
    QCOMPARE(m_kit.run({u"--frobnicate"_s}).code, 2);
}

void TestCommandLine::mistypedOptionIsNamed()
{
    const CommandRun run = m_kit.run({u"desk"_s, u"a.kitcamp"_s, u"--operater"_s, u"x"_s});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.error.contains(u"--operator"_s), qPrintable(run.error));
}

void TestCommandLine::missingAndSuperfluousWordsAreUsage()
{
    const CommandRun missing = m_kit.run({u"log"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.error.contains(u"FILE"_s), qPrintable(missing.error));
    const CommandRun more = m_kit.run({u"check"_s, u"a.kitcamp"_s, u"b.kitcamp"_s});
    QCOMPARE(more.code, 2);
    QVERIFY2(more.error.contains(u"b.kitcamp"_s), qPrintable(more.error));
}

void TestCommandLine::optionWithoutItsValueIsUsage()
{
    const CommandRun run = m_kit.run({u"log"_s, u"a.kitcamp"_s, u"--limit"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(!run.error.isEmpty());
    const QString file = m_kit.centre(u"limit.kitcamp"_s);
    QCOMPARE(m_kit.run({u"log"_s, file, u"--limit"_s, u"many"_s}).code, 2);
}

void TestCommandLine::goneReaderIsAFailure()
{
    QBuffer in;
    QBuffer err;
    QVERIFY(in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly));
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("this system has no /dev/full");
    QCOMPARE(runCommandLine({u"--version"_s}, in, full, err, m_kit.clock), std::optional<int>(3));
    QCOMPARE(QString::fromUtf8(err.data()).count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
