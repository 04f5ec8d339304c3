// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A hub with ten entries, and a file beside it that is to be packed.
struct Room : HubRoom {
    Room()
    {
        const auto hub = open();
        for (int i = 0; i < 10; ++i) {
            const LogPosition at = chain.at();
            if (hub->append(at, chain.next(1)).value() != Hub::Appended::Done)
                qFatal("the log does not grow");
            positions << chain.at();
        }
    }
    [[nodiscard]] QString here(const QString& name) const { return local.filePath(name); }
    /// Half of it deflates, as of a centre's file.
    QByteArray makeFile(const QString& name, int size)
    {
        QByteArray content = randomBytes(size / 2) + QByteArray(size - size / 2, 'k');
        QFile file(here(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return content;
    }
    [[nodiscard]] QByteArray localContent(const QString& name) const
    {
        QFile file(here(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList stored() const
    {
        return QDir(path(u"snapshots"_s)).entryList(QDir::Files, QDir::Name);
    }

    QTemporaryDir local;
    Chain chain;
    QList<LogPosition> positions;
};

} // namespace

/// A packed file comes back byte for byte, and nothing that is damaged or foreign becomes a file.
class TestFolderSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void bytesStandWhereTheReadmeSays();
    void newestTwoAreKept();
    void progressIsToldAndCancelStops();
    void everyDamageIsRefused();
    void fileThatIsThereIsNotReplaced();
    void snapshotOfAnotherLogOrForkIsPassedOver();
    void snapshotThatUnpacksToMoreThanItSaysIsRefused();
    void positionThatTheLogLacksIsNotStored();
    void storingTwiceIsHarmless();
    void hubThatGoesAwayIsToldAsAway();
    void fullHubLeavesNothing();
};

void TestFolderSnapshots::comesBackByteForByte_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 9'000'001})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestFolderSnapshots::comesBackByteForByte()
{
    QFETCH(int, size);
    Room room;
    const QByteArray content = room.makeFile(u"源 文件.kitcamp"_s, size);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[6], room.here(u"源 文件.kitcamp"_s), {}));
    const auto info = room.open()->newestSnapshot();
    VERIFY_DONE(info);
    QVERIFY(*info);
    QCOMPARE((*info)->position, room.positions[6]);
    QCOMPARE((*info)->size, QFileInfo(room.path(u"snapshots/"_s + (*info)->name)).size());
    VERIFY_DONE(room.open()->fetchSnapshot(**info, room.here(u"new.kitcamp"_s), {}));
    QCOMPARE(room.localContent(u"new.kitcamp"_s), content);
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFile::permissions(room.here(u"new.kitcamp"_s)) & others, QFile::Permissions());
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
    QCOMPARE(QDir(room.local.path()).entryList(QDir::Files).size(), 2);
    QCOMPARE(room.open()->oddities(), QStringList());
    if (size > 1000)
        QVERIFY((*info)->size < size * 3 / 4);
}

void TestFolderSnapshots::bytesStandWhereTheReadmeSays()
{
    Room room;
    const QByteArray content = room.makeFile(u"a"_s, 5000);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    const QString hash = QString::fromLatin1(room.positions[1].hash.toHex());
    const QByteArray bytes = room.contentOf(u"snapshots/000000002-%1.zst"_s.arg(hash.left(16)));
    QCOMPARE(bytes.first(4), QByteArray("KCS1"));
    QCOMPARE(bytes.mid(8, 16), room.logId());
    QCOMPARE(bytes[31], 2);
    QCOMPARE(bytes.mid(32, 32), room.positions[1].hash);
    QCOMPARE(bytes.mid(70, 2), QByteArray("\x13\x88"));
    QCOMPARE(bytes.mid(72, 32), hashOf(content));
    QCOMPARE(bytes.mid(104, 32), hashOf(bytes.first(104)));
    QCOMPARE(bytes.mid(136, 4), QByteArray("\x28\xb5\x2f\xfd")); // a zstd frame
}

void TestFolderSnapshots::newestTwoAreKept()
{
    Room room;
    room.makeFile(u"a"_s, 5000);
    for (const int i : {2, 7, 4, 9})
        VERIFY_DONE(room.open()->storeSnapshot(room.positions[i], room.here(u"a"_s), {}));
    QCOMPARE(room.stored().size(), 2);
    QVERIFY(room.stored()[0].startsWith(u"000000008-"_s));
    QVERIFY(room.stored()[1].startsWith(u"000000010-"_s));
    QCOMPARE((*room.open()->newestSnapshot())->position, room.positions[9]);
}

void TestFolderSnapshots::progressIsToldAndCancelStops()
{
    Room room;
    room.makeFile(u"a"_s, 8 << 20);
    qint64 last = 0;
    const auto tell = [&last](qint64 done, qint64 all) {
        const bool grows = done >= last && done <= all;
        last = done;
        return grows;
    };
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[3], room.here(u"a"_s), tell));
    QCOMPARE(last, 8 << 20);
    last = 0;
    const auto info = *room.open()->newestSnapshot().value();
    VERIFY_DONE(room.open()->fetchSnapshot(info, room.here(u"b"_s), tell));
    QCOMPARE(last, info.size);

    const auto stop = [](qint64 done, qint64) { return done < 2 << 20; };
    VERIFY_FAILS(room.open()->fetchSnapshot(info, room.here(u"c"_s), stop), ErrorCode::Cancelled);
    VERIFY_FAILS(room.open()->storeSnapshot(room.positions[5], room.here(u"a"_s), stop),
                 ErrorCode::Cancelled);
    QCOMPARE(QDir(room.local.path()).entryList(QDir::Files), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(room.stored().size(), 1);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

void TestFolderSnapshots::everyDamageIsRefused()
{
    Room room;
    room.makeFile(u"a"_s, 3000);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[5], room.here(u"a"_s), {}));
    const auto info = *room.open()->newestSnapshot().value();
    const QString name = u"snapshots/"_s + info.name;
    const QByteArray whole = room.contentOf(name);
    QList<QByteArray> damaged{whole + '\0', whole + whole.mid(SnapshotHeader::bytes), {}};
    for (qsizetype i = 0; i < whole.size(); i += i < SnapshotHeader::bytes ? 1 : 17) {
        damaged << whole.first(i);
        damaged << whole;
        damaged.last()[i] = static_cast<char>(whole[i] ^ 0x10);
    }
    for (const QByteArray& bytes : damaged) {
        room.write(name, bytes);
        const auto fetched = room.open()->fetchSnapshot(info, room.here(u"b"_s), {});
        QVERIFY(!fetched);
        QVERIFY(!fetched.error().sentence.isEmpty());
        QCOMPARE(QDir(room.local.path()).entryList(QDir::Files), QStringList{u"a"_s});
        // Where the header shows it already, the older one is offered.
        const auto offered = room.open()->newestSnapshot().value();
        QVERIFY(offered);
        QVERIFY(offered->position == room.positions[1] || bytes.first(136) == whole.first(136));
    }
    // A good one takes the place of a damaged one.
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[5], room.here(u"a"_s), {}));
    VERIFY_DONE(room.open()->fetchSnapshot(info, room.here(u"b"_s), {}));
}

void TestFolderSnapshots::fileThatIsThereIsNotReplaced()
{
    Room room;
    room.makeFile(u"a"_s, 3000);
    const QByteArray mine = room.makeFile(u"mine"_s, 10);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    const auto info = *room.open()->newestSnapshot().value();
    VERIFY_FAILS(room.open()->fetchSnapshot(info, room.here(u"mine"_s), {}), ErrorCode::File);
    QCOMPARE(room.localContent(u"mine"_s), mine);
    VERIFY_FAILS(room.open()->fetchSnapshot(info, room.here(u"no/such/folder"_s), {}), ErrorCode::File);
}

void TestFolderSnapshots::snapshotOfAnotherLogOrForkIsPassedOver()
{
    Room room;
    Room other;
    room.makeFile(u"a"_s, 3000);
    other.makeFile(u"a"_s, 3000);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    VERIFY_DONE(other.open()->storeSnapshot(other.positions[8], other.here(u"a"_s), {}));
    room.write(u"snapshots/"_s + other.stored().first(),
               other.contentOf(u"snapshots/"_s + other.stored()[0]));
    QCOMPARE(room.stored().size(), 2);
    QCOMPARE((*room.open()->newestSnapshot())->position, room.positions[1]);
    // The log was set back to before the snapshot.
    for (int seq = 2; seq <= 10; ++seq)
        QVERIFY(QFile::remove(room.path(FolderLog::packName(seq))));
    QVERIFY(!room.open()->newestSnapshot().value());
}

void TestFolderSnapshots::snapshotThatUnpacksToMoreThanItSaysIsRefused()
{
    Room room;
    room.makeFile(u"a"_s, 1000);
    const QByteArray bomb = QByteArray(50 << 20, '\0');
    QFile file(room.here(u"bomb"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bomb);
    file.close();
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[2], room.here(u"bomb"_s), {}));
    const QByteArray packedBomb = room.contentOf(u"snapshots/"_s + room.stored()[1]);
    QVERIFY(packedBomb.size() < 100'000);
    const QString name = u"snapshots/"_s + room.stored()[0];
    room.write(name,
               room.contentOf(name).first(SnapshotHeader::bytes) + packedBomb.mid(SnapshotHeader::bytes));
    qint64 steps = 0;
    const auto fetched = room.open()->fetchSnapshot(
        {room.positions[1], 0, room.stored()[0]}, room.here(u"b"_s), [&](qint64, qint64) { return ++steps; });
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().rule, u"damaged"_s);
    QVERIFY(!QFile::exists(room.here(u"b"_s)));
}

void TestFolderSnapshots::positionThatTheLogLacksIsNotStored()
{
    Room room;
    room.makeFile(u"a"_s, 1000);
    const LogPosition later{11, QByteArray(32, 'x')};
    const LogPosition other{3, QByteArray(32, 'x')};
    QVERIFY(!room.open()->storeSnapshot(later, room.here(u"a"_s), {}));
    QCOMPARE(room.open()->storeSnapshot(other, room.here(u"a"_s), {}).error().rule, u"forked"_s);
    QVERIFY(!room.open()->storeSnapshot(room.positions[1], room.here(u"not there"_s), {}));
    QCOMPARE(room.stored(), QStringList());
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

void TestFolderSnapshots::storingTwiceIsHarmless()
{
    Room room;
    const QByteArray content = room.makeFile(u"a"_s, 1000);
    for (int i = 0; i < 3; ++i)
        VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    QCOMPARE(room.stored().size(), 1);
    VERIFY_DONE(room.open()->fetchSnapshot(*room.open()->newestSnapshot().value(), room.here(u"b"_s), {}));
    QCOMPARE(room.localContent(u"b"_s), content);
}

void TestFolderSnapshots::hubThatGoesAwayIsToldAsAway()
{
    Room room;
    room.makeFile(u"a"_s, 8 << 20);
    VERIFY_DONE(room.open()->storeSnapshot(room.positions[1], room.here(u"a"_s), {}));
    const auto info = *room.open()->newestSnapshot().value();
    QVERIFY(QDir(room.root()).removeRecursively());
    const auto fetched = room.open()->fetchSnapshot(info, room.here(u"b"_s), {});
    QVERIFY(!fetched);
    QVERIFY(Hub::isAway(fetched.error()));
    const auto stored = room.open()->storeSnapshot(room.positions[2], room.here(u"a"_s), {});
    QVERIFY(!stored);
    QVERIFY(Hub::isAway(stored.error()));
}

void TestFolderSnapshots::fullHubLeavesNothing()
{
    Room room;
    room.makeFile(u"a"_s, 1000);
    const auto access = std::make_shared<WatchedAccess>();
    access->before = [](int, const QString& call, const QString& path) {
        const bool isSnapshot = call == u"rename"_s && path.contains(u"snapshots"_s);
        return isSnapshot ? Outcome{Fault::Full, u"no space"_s} : Outcome();
    };
    const auto stored = room.open(access)->storeSnapshot(room.positions[1], room.here(u"a"_s), {});
    QVERIFY(!stored);
    QCOMPARE(stored.error().rule, u"full"_s);
    QCOMPARE(room.stored(), QStringList());
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderSnapshots)
#include "tst_foldersnapshots.moc"
