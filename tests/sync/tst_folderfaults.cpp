// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <QProcess>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

using Appended = Hub::Appended;
constexpr int manyCalls = 60;

/// A small disk of its own in memory, where this user may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& size)
    {
        m_isMounted = run({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, path()});
    }
    ~SmallDisk() { unmount(); }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    void unmount()
    {
        if (m_isMounted)
            m_isMounted = !run({u"umount"_s, u"-l"_s, path()});
    }
    bool makeReadOnly() { return run({u"mount"_s, u"-o"_s, u"remount,ro"_s, path()}); }

private:
    static bool run(QStringList command)
    {
        QProcess process;
        process.start(command.takeFirst(), command);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

Outcome fails(Fault fault)
{
    return {fault, u"as the test wants it"_s};
}

} // namespace

/// Whatever fails in the middle, the log is whole, the sentence says what it was, and away is told from
/// damaged.
class TestFolderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureOfEachCallLeavesTheLogWhole_data();
    void failureOfEachCallLeavesTheLogWhole();
    void folderGoneFromEachCallOnIsAway_data();
    void folderGoneFromEachCallOnIsAway();
    void networkThatStumblesOnceIsNoDamage();
    void unreadableFileIsDamage();
    void unpluggedStickIsAwayNotSetBack();
    void otherStickAtTheSamePlaceIsNoticed();
    void fullDiskIsToldAndComesBack();
    void readOnlyStickIsTold();
    void unmountedDiskIsAway();
};

void TestFolderFaults::failureOfEachCallLeavesTheLogWhole_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("way");
    for (const QString& way : {u"rename"_s, u"link"_s, u"claim"_s}) {
        const QByteArray name = way.toLatin1();
        QTest::newRow("full, " + name) << Fault::Full << u"full"_s << way;
        QTest::newRow("forbidden, " + name) << Fault::Forbidden << u"read-only"_s << way;
        QTest::newRow("error, " + name) << Fault::Other << u"damaged"_s << way;
        QTest::newRow("stumble, " + name) << Fault::Away << QString() << way;
    }
}

void TestFolderFaults::failureOfEachCallLeavesTheLogWhole()
{
    QFETCH(Fault, fault);
    QFETCH(QString, rule);
    QFETCH(QString, way);
    int failures = 0;
    for (int n = 1; n <= manyCalls; ++n) {
        HubRoom room(HubRoom::Disk::InMemory);
        Chain chain;
        QCOMPARE(room.open()->append({}, chain.next(3)).value(), Appended::Done);
        const LogPosition at = chain.at();
        const auto entries = chain.next(2);
        const auto access = std::make_shared<WatchedAccess>();
        access->before = [&](int call, const QString& name, const QString&) {
            const bool writes = name != u"read"_s && name != u"look"_s && name != u"list"_s;
            return call == n && (writes || fault != Fault::Full) ? fails(fault) : Outcome();
        };
        const auto hub = room.open(access, way);
        const auto appended = hub->append(at, entries);
        const auto log = room.wholeLog();
        if (appended) {
            QCOMPARE(log.size(), *appended == Appended::Done ? 5 : 3);
        } else {
            ++failures;
            QVERIFY(!appended.error().sentence.isEmpty());
            if (!rule.isEmpty())
                QCOMPARE(appended.error().rule, rule);
            QVERIFY(log.size() == 3 || log.size() == 5);
        }
        // It works again: the same entries are sent again, or found to be there.
        access->before = {};
        const auto again = hub->append(at, entries);
        VERIFY_DONE(again);
        QCOMPARE(*again, log.size() == 5 ? Appended::Behind : Appended::Done);
        QCOMPARE(room.wholeLog().size(), 5);
    }
    QVERIFY(failures >= 3);
}

void TestFolderFaults::folderGoneFromEachCallOnIsAway_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("not there") << Fault::NotThere;
    QTest::newRow("does not answer") << Fault::Away;
}

void TestFolderFaults::folderGoneFromEachCallOnIsAway()
{
    QFETCH(Fault, fault);
    int away = 0;
    for (int n = 1; n <= manyCalls; ++n) {
        HubRoom room(HubRoom::Disk::InMemory);
        Chain chain;
        QCOMPARE(room.open()->append({}, chain.next(3)).value(), Appended::Done);
        const LogPosition at = chain.at();
        const auto entries = chain.next(2);
        const auto access = std::make_shared<WatchedAccess>();
        access->before = [&](int call, const QString&, const QString&) {
            return call >= n ? fails(fault) : Outcome();
        };
        const auto hub = room.open(access);
        const auto appended = hub->append(at, entries);
        if (appended) {
            QCOMPARE(*appended, Appended::Done);
        } else {
            ++away;
            QVERIFY2(Hub::isAway(appended.error()), why(appended).constData());
        }
        const int rest = access->calls;
        access->before = [&](int, const QString&, const QString&) { return fails(fault); };
        QVERIFY(Hub::isAway(hub->head().error()));
        QVERIFY(Hub::isAway(hub->readAfter(at, 10).error()));
        QVERIFY(Hub::isAway(hub->logId().error()));
        QVERIFY(Hub::isAway(hub->hasBlob(QString(64, u'a')).error()));
        QVERIFY(Hub::isAway(hub->tell({QByteArray(16, 'a'), {}, 0, 0, {}}).error()));
        QVERIFY(Hub::isAway(hub->files().error()));
        QVERIFY(Hub::isAway(hub->newestSnapshot().error()));
        // It is plugged in again: the same object goes on.
        access->before = {};
        VERIFY_DONE(hub->append(at, entries));
        QCOMPARE(hub->head().value(), chain.at());
        QCOMPARE(room.wholeLog().size(), 5);
        if (rest < n)
            break;
    }
    QVERIFY(away >= 5);
}

void TestFolderFaults::networkThatStumblesOnceIsNoDamage()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(3)).value(), Appended::Done);
    const auto access = std::make_shared<WatchedAccess>();
    int stumbles = 1;
    access->before = [&](int, const QString& call, const QString& path) {
        const bool isPack = call == u"read"_s && path.endsWith(u"000000001"_s);
        return isPack && stumbles-- > 0 ? fails(Fault::Away) : Outcome();
    };
    QCOMPARE(room.open(access)->readAfter({}, 10).value().size(), 3);
}

void TestFolderFaults::unreadableFileIsDamage()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(3)).value(), Appended::Done);
    const auto access = std::make_shared<WatchedAccess>();
    access->before = [](int, const QString& call, const QString& path) {
        const bool isPack = call == u"read"_s && path.endsWith(u"000000001"_s);
        return isPack ? fails(Fault::Away) : Outcome();
    };
    const auto entries = room.open(access)->readAfter({}, 10);
    QVERIFY(!entries);
    QCOMPARE(entries.error().rule, u"damaged"_s);
    QVERIFY(entries.error().sentence.contains(u"log/0001/000000001"_s));
    QVERIFY(QFile::remove(room.path(u"log/0001/000000001"_s)));
    QVERIFY(QDir().mkpath(room.path(u"log/0001/000000001"_s)));
    QVERIFY(!room.open()->readAfter({}, 10));
}

void TestFolderFaults::unpluggedStickIsAwayNotSetBack()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(3)).value(), Appended::Done);
    const LogPosition at = chain.at();
    const QString elsewhere = room.root() + u" out"_s;
    QVERIFY(QDir().rename(room.root(), elsewhere));
    for (int mountPointIsLeft = 0; mountPointIsLeft < 2; ++mountPointIsLeft) {
        QVERIFY(Hub::isAway(hub->head().error()));
        QVERIFY(Hub::isAway(hub->readAfter(at, 10).error()));
        QVERIFY(Hub::isAway(hub->append(at, Chain(room.logId(), at).next(1)).error()));
        QVERIFY(Hub::isAway(room.open()->head().error()));
        QVERIFY(Hub::isAway(hub->writeBlob(QString::fromLatin1(hashOf("x").toHex()), "x").error()));
        QVERIFY(hub->head().error().sentence.contains(room.root()));
        QCOMPARE(QFile::exists(room.root()), mountPointIsLeft == 1);
        QDir().mkpath(room.root());
    }
    QVERIFY(QDir(room.root()).isEmpty());
    QVERIFY(QDir().rmdir(room.root()));
    QVERIFY(QDir().rename(elsewhere, room.root()));
    QCOMPARE(hub->append(at, chain.next(1)).value(), Appended::Done);
}

void TestFolderFaults::otherStickAtTheSamePlaceIsNoticed()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(3)).value(), Appended::Done);
    QVERIFY(QDir(room.root()).removeRecursively());
    FolderHub other(room.root());
    VERIFY_DONE(other.make(QByteArray(16, 'O'), 0));
    QCOMPARE(hub->logId().value(), QByteArray(16, 'O'));
    QCOMPARE(hub->head().value(), LogPosition());
    const LogPosition at = chain.at();
    QVERIFY(!hub->append(at, chain.next(1)));
    QVERIFY(!hub->append({}, Chain().next(1)));
    QCOMPARE(other.head().value(), LogPosition());
}

void TestFolderFaults::fullDiskIsToldAndComesBack()
{
    SmallDisk disk(u"400k"_s);
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here");
    FolderHub hub(disk.path() + u"/hub"_s);
    VERIFY_DONE(hub.make(QByteArray(16, 'L'), 0));
    Chain chain;
    LogPosition at;
    std::optional<Error> full;
    for (int i = 0; i < 200 && !full; ++i) {
        const auto appended = hub.append(at, chain.next(1, 20'000));
        if (!appended)
            full = appended.error();
        else
            at = chain.at();
    }
    QVERIFY(full);
    QCOMPARE(full->rule, u"full"_s);
    QVERIFY(!Hub::isAway(*full));
    QVERIFY(at.seq > 3);
    QCOMPARE(FolderHub(disk.path() + u"/hub"_s).head().value(), at);
    QVERIFY(QDir(disk.path() + u"/hub/tmp"_s).isEmpty());
    const QString path = QDir::tempPath() + u"/kitcamp-unpacked"_s;
    QFile source(path);
    QVERIFY(source.open(QIODevice::WriteOnly | QIODevice::Truncate));
    source.write(randomBytes(1'000'000));
    source.close();
    QCOMPARE(hub.storeSnapshot(at, path, {}).error().rule, u"full"_s);
    QVERIFY(QDir(disk.path() + u"/hub/tmp"_s).isEmpty());
    QVERIFY(source.remove());
    const QByteArray picture = randomBytes(300'000);
    QCOMPARE(hub.writeBlob(QString::fromLatin1(hashOf(picture).toHex()), picture).error().rule, u"full"_s);
    // Somebody makes room.
    QCOMPARE(hub.append(at, Chain(QByteArray(16, 'L'), at).next(1, 10)).ok(), true);
}

void TestFolderFaults::readOnlyStickIsTold()
{
    SmallDisk disk(u"400k"_s);
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here");
    FolderHub hub(disk.path() + u"/hub"_s);
    VERIFY_DONE(hub.make(QByteArray(16, 'L'), 0));
    Chain chain;
    QCOMPARE(hub.append({}, chain.next(2)).value(), Appended::Done);
    if (!disk.makeReadOnly())
        QSKIP("this disk cannot be made read-only");
    const LogPosition at = chain.at();
    QCOMPARE(hub.head().value(), at);
    QCOMPARE(hub.readAfter({}, 10).value().size(), 2);
    const auto refused = hub.append(at, chain.next(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"read-only"_s);
    QCOMPARE(hub.tell({QByteArray(16, 'a'), {}, 0, 0, {}}).error().rule, u"read-only"_s);
    const auto made = createHub(u"folder:"_s + disk.path() + u"/another"_s, QByteArray(16, 'L'));
    QVERIFY(!made);
    QCOMPARE(made.error().rule, u"read-only"_s);
}

void TestFolderFaults::unmountedDiskIsAway()
{
    SmallDisk disk(u"400k"_s);
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here");
    FolderHub hub(disk.path());
    VERIFY_DONE(hub.make(QByteArray(16, 'L'), 0));
    Chain chain;
    QCOMPARE(hub.append({}, chain.next(2)).value(), Appended::Done);
    disk.unmount();
    QVERIFY(!disk.isMounted());
    QVERIFY(Hub::isAway(hub.head().error()));
    QVERIFY(Hub::isAway(hub.readAfter(chain.at(), 10).error()));
    QVERIFY(Hub::isAway(hub.tell({QByteArray(16, 'a'), {}, 0, 0, {}}).error()));
    QVERIFY(QDir(disk.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderFaults)
#include "tst_folderfaults.moc"
