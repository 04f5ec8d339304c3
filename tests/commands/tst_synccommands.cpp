// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "models/sync/sharing.h"
#include "tests/commands/commandkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

QJsonObject objectOf(const CommandRun& run)
{
    return QJsonDocument::fromJson(run.text().toUtf8()).object();
}

} // namespace

/// hub init, hub invite, join, sync, repair and log show, as somebody types them on three computers.
class TestSyncCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeComputersFollowEachOther();
    void answersAreJsonWhereAskedFor();
    void hubInitSaysWhatIsNext();
    void placeThatIsNoHubIsExplained_data();
    void placeThatIsNoHubIsExplained();
    void invitationNeedsAPlace();
    void fileThatIsNotSharedIsExplained();
    void joiningIntoAFileThatIsThereIsRefused();
    void wrongInvitationIsExplained();
    void awayHubIsOneSentence();
    void hubIsFoundElsewhere();
    void sameDeviceLentTwiceWaitsForADecision();
    void logShowTellsFromWhichValueToWhich();
    void logShowNamesAnEntryByItsOpId();
    void logShowOfWhatIsNotThereIsUsage();
    void brokenFileIsRepaired();
    void repairWithoutNeedSaysSo();
    void watchPrintsMeetingsUntilItIsEnded();
    void watchWaitsForTheHub();

private:
    [[nodiscard]] QString file(const QString& name) const
    {
        return m_kit.path(u"%1-%2.kitcamp"_s.arg(m_number).arg(name));
    }
    [[nodiscard]] QString folder() const { return m_kit.path(u"hub%1"_s.arg(m_number)); }
    [[nodiscard]] QString url() const { return u"folder:"_s + folder(); }
    [[nodiscard]] QString invitation() const { return m_kit.path(u"%1.kitcamp-invite"_s.arg(m_number)); }
    void share();
    void join(const QString& name);
    void lend(const QString& file, int person, int device);
    [[nodiscard]] std::unique_ptr<QProcess> startWatch(const QString& file);

    CommandKit m_kit;
    QString m_first;
    int m_number = 0;
};

void TestSyncCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ++m_number;
    m_first = m_kit.centre(u"%1-first.kitcamp"_s.arg(m_number));
    QVERIFY(QDir().mkdir(folder()));
}

void TestSyncCommands::share()
{
    const CommandRun shared =
        m_kit.run({u"hub"_s, u"init"_s, m_first, url(), u"--name"_s, u"Desk 1"_s, u"--unsealed"_s});
    QVERIFY2(shared.code == 0, qPrintable(shared.error));
    const CommandRun invited = m_kit.run({u"hub"_s, u"invite"_s, m_first, u"--out"_s, invitation()});
    QVERIFY2(invited.code == 0, qPrintable(invited.error));
}

void TestSyncCommands::join(const QString& name)
{
    const CommandRun joined = m_kit.run({u"join"_s, file(name), url(), invitation(), u"--name"_s, name});
    QVERIFY2(joined.code == 0, qPrintable(joined.error));
}

void TestSyncCommands::lend(const QString& to, int person, int device)
{
    const CommandRun lent = m_kit.run({u"desk"_s, to}, cardOf(person) + '\n' + tagOf(device) + '\n');
    QVERIFY2(lent.code == 0 && lent.text().contains(u"lent "_s), qPrintable(lent.text() + lent.error));
}

void TestSyncCommands::threeComputersFollowEachOther()
{
    share();
    join(u"second"_s);
    join(u"laptop"_s);
    lend(m_first, 1, 1);
    lend(file(u"second"_s), 2, 2);
    lend(file(u"laptop"_s), 3, 3);
    for (const QString& each : {m_first, file(u"second"_s), file(u"laptop"_s), m_first, file(u"second"_s)}) {
        const CommandRun synced = m_kit.run({u"sync"_s, each});
        QVERIFY2(synced.code == 0, qPrintable(synced.error));
        QCOMPARE(synced.error, QString());
    }
    for (const QString& each : {m_first, file(u"second"_s), file(u"laptop"_s)}) {
        QCOMPARE(m_kit.count(each, "SELECT count(*) FROM loan WHERE returned_at IS NULL"), 3);
        const CommandRun check = m_kit.run({u"check"_s, each});
        QVERIFY2(check.code == 0, qPrintable(check.error));
    }
    const auto store = m_kit.open(m_first);
    const auto other = m_kit.open(file(u"laptop"_s));
    QCOMPARE((*store->journal().last())->hash, (*other->journal().last())->hash);
    QVERIFY(store->author() != other->author());
}

void TestSyncCommands::answersAreJsonWhereAskedFor()
{
    const QJsonObject shared =
        objectOf(m_kit.run({u"hub"_s, u"init"_s, m_first, url(), u"--unsealed"_s, u"--json"_s}));
    QCOMPARE(shared.value("hub"_L1).toString(), url());
    QCOMPARE(shared.value("entries"_L1).toInteger(), 2);
    QCOMPARE(shared.value("log"_L1).toString().size(), 32);
    const QJsonObject invited =
        objectOf(m_kit.run({u"hub"_s, u"invite"_s, m_first, u"--out"_s, invitation(), u"--json"_s}));
    QCOMPARE(invited.value("log"_L1), shared.value("log"_L1));
    const QJsonObject joined = objectOf(
        m_kit.run({u"join"_s, file(u"b"_s), url(), invitation(), u"--name"_s, u"Desk 2"_s, u"--json"_s}));
    QCOMPARE(joined.value("entries"_L1).toInteger(), 2);
    QCOMPARE(joined.value("name"_L1).toString(), u"Desk 2"_s);
    QVERIFY(joined.value("snapshot"_L1).toBool());
    lend(file(u"b"_s), 1, 1);
    const QJsonObject synced = objectOf(m_kit.run({u"sync"_s, file(u"b"_s), u"--json"_s}));
    QCOMPARE(synced.value("sent"_L1).toInteger(), 1);
    QCOMPARE(synced.value("received"_L1).toInteger(), 0);
    QCOMPARE(synced.value("conflicts"_L1).toInteger(), 0);
    QCOMPARE(objectOf(m_kit.run({u"sync"_s, m_first, u"--json"_s})).value("received"_L1).toInteger(), 1);
    const QJsonObject repaired = objectOf(m_kit.run({u"repair"_s, m_first, u"--json"_s}));
    QCOMPARE(repaired.value("came_over"_L1).toInteger(), 0);
    QVERIFY(QFile::exists(repaired.value("file"_L1).toString()));
}

void TestSyncCommands::hubInitSaysWhatIsNext()
{
    const CommandRun shared = m_kit.run({u"hub"_s, u"init"_s, m_first, url(), u"--unsealed"_s});
    QCOMPARE(shared.code, 0);
    QVERIFY2(shared.text().contains(u"kitcamp hub invite "_s + m_first), qPrintable(shared.text()));
    const CommandRun again = m_kit.run({u"hub"_s, u"init"_s, m_first, url(), u"--unsealed"_s});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.error.contains(u"shared already"_s), qPrintable(again.error));
    QCOMPARE(again.error.count(u'\n'), 1);
    const CommandRun invited = m_kit.run({u"hub"_s, u"invite"_s, m_first, u"--out"_s, invitation()});
    QVERIFY2(invited.text().contains(u"kitcamp join FILE "_s + url()), qPrintable(invited.text()));
}

void TestSyncCommands::placeThatIsNoHubIsExplained_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("another kind") << u"ftp://example.org"_s;
    QTest::newRow("not there") << u"folder:/media/no-such-stick/centre"_s;
    QTest::newRow("a file") << u"folder:%1"_s;
    QTest::newRow("no path") << u"folder:"_s;
}

void TestSyncCommands::placeThatIsNoHubIsExplained()
{
    QFETCH(QString, place);
    share();
    if (place.contains(u"%1"_s))
        place = place.arg(m_first);
    const QString lonely = m_kit.centre(u"%1-lonely.kitcamp"_s.arg(m_number));
    for (const QStringList& words : {QStringList{u"hub"_s, u"init"_s, lonely, place, u"--unsealed"_s},
                                     QStringList{u"join"_s, file(u"b"_s), place, invitation()},
                                     QStringList{u"sync"_s, m_first, u"--hub"_s, place}}) {
        const CommandRun run = m_kit.run(words);
        QVERIFY2(run.code >= 1 && run.code <= 3, qPrintable(words.join(u' ')));
        QCOMPARE(run.lines, QStringList());
        QCOMPARE(run.error.count(u'\n'), 1);
        QVERIFY2(run.error.size() > 20, qPrintable(run.error));
    }
    QVERIFY(!QFile::exists(file(u"b"_s)));
    QCOMPARE(m_kit.run({u"sync"_s, m_first}).code, 0); // it knows its hub as before
}

void TestSyncCommands::invitationNeedsAPlace()
{
    share();
    const CommandRun run = m_kit.run({u"hub"_s, u"invite"_s, m_first});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.error.contains(u"--out"_s), qPrintable(run.error));
    // A slip of the hand does not destroy the centre.
    QCOMPARE(m_kit.run({u"hub"_s, u"invite"_s, m_first, u"--out"_s, m_first}).code, 3);
    QCOMPARE(m_kit.run({u"check"_s, m_first}).code, 0);
}

void TestSyncCommands::fileThatIsNotSharedIsExplained()
{
    for (const QStringList& words :
         {QStringList{u"sync"_s, m_first}, QStringList{u"sync"_s, m_first, u"--watch"_s},
          QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, invitation()}}) {
        const CommandRun run = m_kit.run(words);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"not shared"_s), qPrintable(run.error));
    }
}

void TestSyncCommands::joiningIntoAFileThatIsThereIsRefused()
{
    share();
    const QByteArray before = bytesOf(m_first);
    const CommandRun run = m_kit.run({u"join"_s, m_first, url(), invitation()});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.error.contains(u"there already"_s), qPrintable(run.error));
    QCOMPARE(bytesOf(m_first), before);
}

void TestSyncCommands::wrongInvitationIsExplained()
{
    share();
    const QString other = m_kit.centre(u"%1-other.kitcamp"_s.arg(m_number));
    const QString theirs = m_kit.path(u"theirs%1"_s.arg(m_number));
    QVERIFY(QDir().mkdir(theirs));
    QCOMPARE(m_kit.run({u"hub"_s, u"init"_s, other, theirs, u"--unsealed"_s}).code, 0);
    const CommandRun run = m_kit.run({u"join"_s, file(u"b"_s), theirs, invitation()});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"another centre"_s), qPrintable(run.error));
    const QString letter = m_kit.write(u"letter"_s, "Dear colleague,");
    QCOMPARE(m_kit.run({u"join"_s, file(u"b"_s), url(), letter}).code, 3);
    QCOMPARE(m_kit.run({u"join"_s, file(u"b"_s), url(), m_kit.path(u"nothing"_s)}).code, 3);
    QCOMPARE(m_kit.run({u"join"_s, file(u"b"_s), url()}).code, 2);
    QVERIFY(!QFile::exists(file(u"b"_s)));
}

void TestSyncCommands::awayHubIsOneSentence()
{
    share();
    QVERIFY(QDir().rename(folder(), folder() + u"-away"_s));
    lend(m_first, 1, 1);
    const CommandRun run = m_kit.run({u"sync"_s, m_first});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.error.count(u'\n'), 1);
    QVERIFY(QDir().rename(folder() + u"-away"_s, folder()));
    QVERIFY(m_kit.run({u"sync"_s, m_first}).text().contains(u"in step at entry 3"_s));
}

void TestSyncCommands::hubIsFoundElsewhere()
{
    share();
    QVERIFY(QDir().rename(folder(), folder() + u"-mounted-elsewhere"_s));
    const CommandRun run = m_kit.run({u"sync"_s, m_first, u"--hub"_s, folder() + u"-mounted-elsewhere"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(m_kit.run({u"sync"_s, m_first}).code, 0);
}

void TestSyncCommands::sameDeviceLentTwiceWaitsForADecision()
{
    share();
    join(u"second"_s);
    lend(m_first, 1, 1);
    lend(file(u"second"_s), 2, 1);
    QCOMPARE(m_kit.run({u"sync"_s, m_first}).code, 0);
    const CommandRun synced = m_kit.run({u"sync"_s, file(u"second"_s)});
    QCOMPARE(synced.code, 0);
    QVERIFY2(synced.text().contains(u"kitcamp inbox"_s), qPrintable(synced.text()));
    const CommandRun inbox = m_kit.run({u"inbox"_s, file(u"second"_s)});
    QCOMPARE(inbox.code, 0);
    QVERIFY2(inbox.text().contains(u"ESP32-0001"_s), qPrintable(inbox.text()));
}

void TestSyncCommands::logShowTellsFromWhichValueToWhich()
{
    lend(m_first, 1, 1);
    const CommandRun shown = m_kit.run({u"log"_s, u"show"_s, m_first, u"3"_s});
    QVERIFY2(shown.code == 0, qPrintable(shown.error));
    QCOMPARE(shown.lines.value(0), u"Lent ESP32-0001 to 曾丽"_s);
    for (const QString& part : {u"loan.lend"_s, u"2026-09-02 10:00:00"_s, u"ESP32-0001"_s, u"->"_s})
        QVERIFY2(shown.text().contains(part), qPrintable(part + u": "_s + shown.text()));
    const QJsonObject object = objectOf(m_kit.run({u"log"_s, u"show"_s, m_first, u"3"_s, u"--json"_s}));
    QCOMPARE(object.value("entry"_L1).toInteger(), 3);
    QCOMPARE(object.value("kind"_L1).toString(), u"loan.lend"_s);
    QCOMPARE(object.value("hash"_L1).toString().size(), 64);
    QCOMPARE(object.value("undone"_L1).toBool(), false);
    QVERIFY(!object.value("parameters"_L1).toObject().isEmpty());
    const QJsonObject row = object.value("rows"_L1).toArray().first().toObject();
    QCOMPARE(row.value("table"_L1).toString(), u"loan"_s);
    QCOMPARE(row.value("operation"_L1).toString(), u"insert"_s);
    const QJsonObject before = objectOf(m_kit.run({u"log"_s, u"show"_s, m_first, u"2"_s, u"--json"_s}));
    QCOMPARE(object.value("previous"_L1), before.value("hash"_L1));
}

void TestSyncCommands::logShowNamesAnEntryByItsOpId()
{
    lend(m_first, 1, 1);
    const QString opId =
        objectOf(m_kit.run({u"log"_s, u"show"_s, m_first, u"3"_s, u"--json"_s})).value("op"_L1).toString();
    QCOMPARE(m_kit.run({u"undo"_s, m_first}).code, 0);
    const CommandRun shown = m_kit.run({u"log"_s, u"show"_s, m_first, opId});
    QCOMPARE(shown.lines.value(0), u"Lent ESP32-0001 to 曾丽 (taken back)"_s);
    const CommandRun undo = m_kit.run({u"log"_s, u"show"_s, m_first, u"4"_s});
    QVERIFY2(undo.text().contains(opId), qPrintable(undo.text()));
    // Shared, it says where an entry stands.
    share();
    QVERIFY(m_kit.run({u"log"_s, u"show"_s, m_first, opId}).text().contains(u"that all share"_s));
    lend(m_first, 2, 2);
    QVERIFY(m_kit.run({u"log"_s, u"show"_s, m_first, u"5"_s}).text().contains(u"not sent yet"_s));
}

void TestSyncCommands::logShowOfWhatIsNotThereIsUsage()
{
    for (const QString& entry : {u"99"_s, u"0"_s, u"everything"_s, QString(32, u'a')}) {
        const CommandRun run = m_kit.run({u"log"_s, u"show"_s, m_first, entry});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(entry), qPrintable(run.error));
    }
    QCOMPARE(m_kit.run({u"log"_s, u"show"_s, m_first}).code, 2);
}

void TestSyncCommands::brokenFileIsRepaired()
{
    share();
    lend(m_first, 1, 1);
    {
        QFile broken(m_first);
        QVERIFY(broken.open(QIODevice::ReadWrite));
        // The last pages hold what was written last or lies free; the first the schema. Most of the rest
        // goes.
        const qint64 page = m_kit.count(m_first, "SELECT rootpage FROM sqlite_schema WHERE name='person'");
        QVERIFY(page > 1);
        QVERIFY(broken.seek((page - 1) * 4096) && broken.write(QByteArray(4096, '\0')) == 4096);
    }
    QCOMPARE(m_kit.run({u"check"_s, m_first}).code, 3);
    const CommandRun repaired = m_kit.run({u"repair"_s, m_first});
    QVERIFY2(repaired.code == 0, qPrintable(repaired.error));
    const QString made = m_kit.path(u"%1-first-repaired.kitcamp"_s.arg(m_number));
    QVERIFY2(repaired.text().contains(QFileInfo(made).fileName()), qPrintable(repaired.text()));
    QCOMPARE(m_kit.run({u"check"_s, made}).code, 0);
    QCOMPARE(m_kit.count(made, "SELECT count(*) FROM loan"), 1);
    QVERIFY(m_kit.run({u"sync"_s, made}).text().contains(u"1 went"_s));
}

void TestSyncCommands::repairWithoutNeedSaysSo()
{
    const CommandRun repaired = m_kit.run({u"repair"_s, m_first});
    QVERIFY2(repaired.code == 0, qPrintable(repaired.error));
    QCOMPARE(m_kit.run({u"repair"_s, m_kit.path(u"nothing.kitcamp"_s)}).code, 3);
    QCOMPARE(m_kit.run({u"repair"_s, folder()}).code, 3);
}

std::unique_ptr<QProcess> TestSyncCommands::startWatch(const QString& watched)
{
    auto process = std::make_unique<QProcess>();
    const QString program =
        qEnvironmentVariable("KITCAMP_PROGRAM", QCoreApplication::applicationDirPath() + u"/kitcamp"_s);
    process->start(program, {u"sync"_s, watched, u"--watch"_s});
    return process;
}

void TestSyncCommands::watchPrintsMeetingsUntilItIsEnded()
{
    share();
    join(u"second"_s);
    const auto watch = startWatch(file(u"second"_s));
    QByteArray said;
    const auto hears = [&](const QByteArray& text) {
        watch->waitForReadyRead(50);
        said += watch->readAllStandardOutput();
        return said.contains(text);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(hears("in step at entry 2"), said.constData(), patience);
    lend(m_first, 1, 1);
    QCOMPARE(m_kit.run({u"sync"_s, m_first}).code, 0);
    QTRY_VERIFY2_WITH_TIMEOUT(hears("in step at entry 3"), said.constData(), patience);
    QCOMPARE(m_kit.count(file(u"second"_s), "SELECT count(*) FROM loan"), 1);
    watch->terminate();
    QVERIFY(watch->waitForFinished(patience));
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch->exitCode(), 0);
    QCOMPARE(watch->readAllStandardError(), QByteArray());
    QCOMPARE(m_kit.run({u"check"_s, file(u"second"_s)}).code, 0);
}

void TestSyncCommands::watchWaitsForTheHub()
{
    share();
    QVERIFY(QDir().rename(folder(), folder() + u"-away"_s));
    const auto watch = startWatch(m_first);
    QByteArray said;
    const auto hears = [&](const QByteArray& text) {
        watch->waitForReadyRead(50);
        said += watch->readAllStandardOutput();
        return said.contains(text);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(hears("offline"), said.constData(), patience);
    QVERIFY(QDir().rename(folder() + u"-away"_s, folder()));
    QTRY_VERIFY2_WITH_TIMEOUT(hears("in step at entry 2"), said.constData(), patience);
    watch->terminate();
    QVERIFY(watch->waitForFinished(patience));
    QCOMPARE(watch->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSyncCommands)
#include "tst_synccommands.moc"
