// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/check.h"

#include <QProcess>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20;
constexpr int itemsEach = 3; // what the default rule allows
constexpr int scansFed = 1000;
constexpr int patience = 20'000; // ms

/// Everybody takes three devices, everything comes back, and again, until there are enough scans.
QByteArrayList manyScans()
{
    QByteArrayList scans;
    while (scans.size() < scansFed) {
        for (int person = 1; person <= people; ++person) {
            scans << cardOf(person);
            for (int item = 1; item <= itemsEach; ++item)
                scans << tagOf((person - 1) * itemsEach + item);
        }
        scans << "KC-NEXT";
        for (int device = 1; device <= people * itemsEach; ++device)
            scans << tagOf(device);
    }
    return scans.mid(0, scansFed);
}

} // namespace

/// The real program in a process of its own: its streams, its exit codes, and that a kill loses nothing that
/// was said.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase();
    void streamsAndExitCodesAreReal();
    void answerComesBeforeTheNextScan();
    void errorIsOneSentenceAndNothingElse();
    void commandsWithWindowsHaveHelp_data();
    void commandsWithWindowsHaveHelp();
    void windowSaysWhatItDoesNotUnderstand();
    void killedDeskLosesNothingThatItSaid();

private:
    struct Killed {
        QStringList said; ///< "lent ESP32-0001", in order
        QStringList kept; ///< the same from the journal
    };
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    [[nodiscard]] CommandRun runProgram(const QStringList& arguments, const QByteArray& input = {}) const;
    void killOnce(const QString& file, int afterLines, Killed& killed) const;
    [[nodiscard]] QStringList journalOf(const QString& file) const;

    CommandKit m_kit;
    QString m_program;
};

void TestProgram::initTestCase()
{
    // Another one, such as the installed one, can be named.
    m_program =
        qEnvironmentVariable("KITCAMP_PROGRAM", QCoreApplication::applicationDirPath() + u"/kitcamp"_s);
    QVERIFY2(QFile::exists(m_program), "build the target kitcamp first");
}

std::unique_ptr<QProcess> TestProgram::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A plain shell on a server: no display, no language.
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LANG",
                             "LC_ALL", "QT_LOGGING_RULES"})
        environment.remove(QLatin1String(name));
    process->setProcessEnvironment(environment);
    process->start(m_program, arguments);
    return process;
}

CommandRun TestProgram::runProgram(const QStringList& arguments, const QByteArray& input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(patience) || process->exitStatus() != QProcess::NormalExit)
        return {};
    CommandRun run;
    run.code = process->exitCode();
    run.lines = QString::fromUtf8(process->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    run.error = QString::fromUtf8(process->readAllStandardError());
    return run;
}

void TestProgram::streamsAndExitCodesAreReal()
{
    const QString file = m_kit.path(u"a.kitcamp"_s);
    const CommandRun made = runProgram({u"new"_s, file});
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QCOMPARE(made.error, QString());
    QCOMPARE(runProgram({u"new"_s, file}).code, 3);
    QCOMPARE(runProgram({u"undo"_s, file}).code, 0); // the zone that new has set
    QCOMPARE(runProgram({u"undo"_s, file}).code, 1);
    QCOMPARE(runProgram({u"udno"_s, file}).code, 2);
    const QString centre = m_kit.centre(u"b.kitcamp"_s);
    const CommandRun lent =
        runProgram({u"desk"_s, centre}, cardOf(1) + '\n' + tagOf(1) + '\n' + tagOf(2) + '\n');
    QCOMPARE(lent.code, 0);
    QCOMPARE(lent.lines.size(), 3);
    QVERIFY(lent.lines[2].startsWith(u"lent ESP32-0002"_s));
    QCOMPARE(runProgram({u"desk"_s, centre}, tagOf(1) + '\n' + tagOf(2) + '\n').lines.size(), 2);
    QVERIFY(runProgram({u"undo"_s, centre}).lines.value(0).contains(u"ESP32-0002"_s));
    QCOMPARE(runProgram({u"check"_s, centre}).code, 0);
}

void TestProgram::answerComesBeforeTheNextScan()
{
    const auto desk = start({u"desk"_s, m_kit.centre(u"interactive.kitcamp"_s)});
    for (const QByteArray& scan : {cardOf(1), tagOf(1), tagOf(2)}) {
        desk->write(scan + '\n');
        QTRY_VERIFY_WITH_TIMEOUT((desk->waitForReadyRead(50), desk->canReadLine()), patience);
        const QByteArray line = desk->readLine();
        QVERIFY2(scan == cardOf(1) || line.contains(scan), line.constData());
    }
    desk->closeWriteChannel();
    QVERIFY(desk->waitForFinished(patience));
    QCOMPARE(desk->exitCode(), 0);
}

void TestProgram::windowSaysWhatItDoesNotUnderstand()
{
    const QString file = m_kit.centre(u"window.kitcamp"_s);
    for (const QStringList& words :
         {QStringList{file, u"--language"_s, u"tlh"_s}, QStringList{file, u"--langauge"_s, u"zh_CN"_s}}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(m_program, words);
        const bool ended = process.waitForFinished(patience);
        QVERIFY2(ended, qPrintable(words.join(u' ')));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(words[1] == u"--language"_s ? "zh_CN" : "langauge"), said.constData());
    }
}

void TestProgram::commandsWithWindowsHaveHelp_data()
{
    QTest::addColumn<QString>("usage");
    QTest::newRow("tour") << u"kitcamp tour FILE DIR"_s;
    QTest::newRow("report") << u"kitcamp report FILE NAME"_s;
}

void TestProgram::commandsWithWindowsHaveHelp()
{
    QFETCH(const QString, usage);
    const CommandRun run = runProgram({QString::fromLatin1(QTest::currentDataTag()), u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QVERIFY2(run.lines.value(0).startsWith(usage), qPrintable(run.lines.join(u'\n')));
}

void TestProgram::errorIsOneSentenceAndNothingElse()
{
    const CommandRun run = runProgram({u"log"_s, m_kit.path(u"not-there.kitcamp"_s)});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.lines, QStringList());
    QVERIFY2(run.error.count(u'\n') == 1 && run.error.contains(u"not-there.kitcamp"_s),
             qPrintable(run.error));
}

QStringList TestProgram::journalOf(const QString& file) const
{
    const auto store = m_kit.open(file);
    QStringList kept;
    if (!store)
        return kept;
    for (qint64 seq = 1;; ++seq) {
        const auto head = store->journal().at(seq);
        if (!head || !*head)
            return kept;
        const auto entry = store->journal().read(seq);
        const bool lent = (*head)->kind == "loan.lend"_L1;
        if (entry && (lent || (*head)->kind == "loan.return"_L1)) {
            const qint64 device = entry->action.parameters.value("device"_L1).toString().toLongLong();
            kept << (lent ? u"lent "_s : u"returned "_s) + store->naming().name(u"device"_s, device);
        }
    }
}

/// Feeds the desk and kills it as soon as so many lines have come; whatever else it had said by then counts
/// too.
void TestProgram::killOnce(const QString& file, int afterLines, Killed& killed) const
{
    const auto desk = start({u"desk"_s, file});
    desk->write(manyScans().join('\n') + '\n');
    QByteArray out;
    QElapsedTimer timer;
    timer.start();
    while (out.count('\n') < afterLines && timer.elapsed() < patience) {
        desk->waitForReadyRead(100);
        out += desk->readAllStandardOutput();
    }
    desk->kill();
    QVERIFY(desk->waitForFinished(patience));
    out += desk->readAllStandardOutput();
    QCOMPARE(desk->exitStatus(), QProcess::CrashExit);
    QVERIFY(out.count('\n') >= afterLines);
    for (const QByteArray& line : out.left(out.lastIndexOf('\n')).split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (words.first() == "lent"_L1 || words.first() == "returned"_L1)
            killed.said << words.first() + u' ' + words.value(1);
    }
    killed.kept = journalOf(file);
}

/// Fifty kills, some ten seconds; KITCAMP_KILLS names another number.
void TestProgram::killedDeskLosesNothingThatItSaid()
{
    const int kills =
        qEnvironmentVariableIsSet("KITCAMP_KILLS") ? qEnvironmentVariableIntValue("KITCAMP_KILLS") : 50;
    const QString whole = m_kit.centre(u"whole.kitcamp"_s, people, people * itemsEach);
    QRandomGenerator random(7);
    for (int i = 0; i < kills; ++i) {
        const QString file = m_kit.path(u"killed%1.kitcamp"_s.arg(i));
        QVERIFY(QFile::copy(whole, file));
        Killed killed;
        killOnce(file, 1 + random.bounded(400), killed);
        if (QTest::currentTestFailed())
            return;
        // What was committed in the moment of the kill may not have been said any more: one at most.
        QVERIFY(killed.kept.size() - killed.said.size() <= 1);
        QCOMPARE(killed.kept.mid(0, killed.said.size()), killed.said);
        const CommandRun check = m_kit.run({u"check"_s, file});
        QVERIFY2(check.code == 0, qPrintable(check.error));
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
