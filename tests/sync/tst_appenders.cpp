// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// One computer: appends \p wanted packs one after the other and says "sent OP" before and "done OP" after
/// each. This test calls itself with "append ROOT WAY WANTED".
int appendFrom(const QStringList& arguments)
{
    FolderHub hub(arguments[0], std::make_shared<FolderAccess>(), placingCalled(arguments[1]));
    const int wanted = arguments[2].toInt();
    for (int done = 0; done < wanted;) {
        const auto head = hub.head();
        if (!head)
            return 1;
        Chain chain(QByteArray(16, 'L'), *head);
        const auto entries = chain.next(1 + done % 3);
        const QByteArray op = unpack(entries.first())->opId.bytes.toHex();
        std::printf("sent %s\n", op.constData());
        std::fflush(stdout);
        const auto appended = hub.append(*head, entries);
        if (!appended) {
            std::fprintf(stderr, "%s\n", why(appended).constData());
            return 2;
        }
        if (*appended == Hub::Appended::Behind)
            continue;
        std::printf("done %s\n", op.constData());
        std::fflush(stdout);
        ++done;
    }
    return 0;
}

class Computer
{
public:
    Computer(const HubRoom& room, const QString& way, int wanted)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"append"_s, room.root(), way, QString::number(wanted)});
    }
    ~Computer() { m_process.kill(), m_process.waitForFinished(); }

    QProcess& process() { return m_process; }
    /// Op ids behind \p word in what it said.
    QSet<QByteArray> said(const QByteArray& word)
    {
        m_output += m_process.readAllStandardOutput();
        QSet<QByteArray> ops;
        for (const QByteArray& line : m_output.split('\n')) {
            if (line.startsWith(word + ' ') && line.size() == word.size() + 33)
                ops << line.mid(word.size() + 1);
        }
        return ops;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// Everything that was said to be done stands in the log once; the log holds nothing twice and nothing that
/// nobody sent.
void verifyLog(const HubRoom& room, const QSet<QByteArray>& done, const QSet<QByteArray>& sent)
{
    const auto log = room.wholeLog();
    QSet<QByteArray> ops;
    for (const Entry& entry : log)
        ops << entry.opId.bytes.toHex();
    QCOMPARE(ops.size(), log.size());
    for (const QByteArray& op : done)
        QVERIFY2(ops.contains(op), op.constData());
    QVERIFY(sent.size() >= done.size());
}

} // namespace

/// Several computers append at the same time, and are killed in the middle: the log is one chain.
class TestAppenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnceMakeOneChain_data();
    void manyAtOnceMakeOneChain();
    void killedInTheMiddleTheLogIsWhole_data();
    void killedInTheMiddleTheLogIsWhole();
};

void TestAppenders::manyAtOnceMakeOneChain_data()
{
    QTest::addColumn<QStringList>("ways");
    for (const QString& way : {u"rename"_s, u"link"_s, u"claim"_s})
        QTest::newRow(qPrintable(way)) << QStringList(4, way);
    QTest::newRow("each another way")
        << QStringList{u"rename"_s, u"link"_s, u"claim"_s, u"possible"_s, u"claim"_s};
}

void TestAppenders::manyAtOnceMakeOneChain()
{
    QFETCH(QStringList, ways);
    constexpr int wanted = 25;
    HubRoom room;
    std::vector<std::unique_ptr<Computer>> computers;
    for (QString way : ways) {
        // One that finds an empty file, another's claim, needs the claims too.
        if (ways.contains(u"claim"_s) && way != u"claim"_s)
            way = u"possible"_s;
        computers.push_back(std::make_unique<Computer>(room, way, wanted));
    }
    QSet<QByteArray> done;
    QSet<QByteArray> sent;
    for (const auto& computer : computers) {
        QVERIFY(computer->process().waitForFinished(120'000));
        QVERIFY2(computer->process().exitCode() == 0, computer->process().readAllStandardError().constData());
        done += computer->said("done");
        sent += computer->said("sent");
    }
    QCOMPARE(done.size(), wanted * ways.size());
    verifyLog(room, done, sent);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

void TestAppenders::killedInTheMiddleTheLogIsWhole_data()
{
    QTest::addColumn<QString>("way");
    for (const QString& way : {u"rename"_s, u"link"_s, u"claim"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TestAppenders::killedInTheMiddleTheLogIsWhole()
{
    QFETCH(QString, way);
    const int kills = qEnvironmentVariableIntValue("KITCAMP_KILLS") > 0
        ? qEnvironmentVariableIntValue("KITCAMP_KILLS")
        : 70;
    const auto seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    HubRoom room;
    QSet<QByteArray> done;
    QSet<QByteArray> sent;
    for (int i = 0; i < kills; ++i) {
        Computer killed(room, way, 1000);
        Computer other(room, way, 1000);
        QVERIFY(killed.process().waitForStarted());
        QVERIFY(killed.process().waitForReadyRead());
        QVERIFY(!killed.process().waitForFinished(random.bounded(1, 60))); // any moment, and it still runs
        killed.process().kill();
        QVERIFY(killed.process().waitForFinished());
        other.process().kill();
        QVERIFY(other.process().waitForFinished());
        for (Computer* computer : {&killed, &other}) {
            done += computer->said("done");
            sent += computer->said("sent");
        }
    }
    verifyLog(room, done, sent);
    QVERIFY2(done.size() >= kills / 4, qPrintable(QString::number(done.size())));
    // Whoever comes next goes on, and the leftovers stop nobody.
    const auto survivor = room.open(way);
    const auto head = survivor->head();
    VERIFY_DONE(head);
    QCOMPARE(survivor->append(*head, Chain(room.logId(), *head).next(1)).value(), Hub::Appended::Done);
    if (QTest::currentTestFailed())
        qWarning("seed %u", seed);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"append"_s)
        return appendFrom(arguments.mid(2));
    TestAppenders test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_appenders.moc"
