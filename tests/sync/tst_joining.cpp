// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "models/sync/joining.h"
#include "tests/sync/sharedroom.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Another computer joins: the file it gets, and that there is none where something goes wrong.
class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void joinedFileIsEqual();
    void whatCameSinceTheSnapshotIsThere();
    void filesFollowEachOther();
    void withoutASnapshotTheHistoryIsApplied();
    void damagedSnapshotIsNoMatter_data();
    void damagedSnapshotIsNoMatter();
    void stickMayBeMountedElsewhere();
    void fileThatIsThereIsNotTouched();
    void restOfAnEarlierFileIsNotTaken();
    void folderThatIsNotThereIsExplained();
    void anotherCentresHubIsRefused();
    void hubThatIsAwayIsSaidToBe();
    void hubOfANewerProgramIsRefused();
    void entryOfANewerProgramStopsIt();
    void cancelledJoinLeavesNothing();
    void killedJoinIsStartedAgain();
    void twoDoNotMakeOneFile();
    void fullDiskLeavesNothing();
    void computerWithoutANameHasItsHosts();
};

void TestJoining::joinedFileIsEqual()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(renameFile(*room, u"Desk 1"_s));
    VERIFY_DONE(room->saveLocalValue(u"operator"_s, u"7"_s));
    VERIFY_DONE(room.share());
    const auto joined = room.join(u"Desk 2"_s);
    VERIFY_DONE(joined);
    QVERIFY(joined->fromSnapshot);
    QCOMPARE(joined->remark, QString());
    const auto last = room->journal().last();
    QCOMPARE(joined->entries, (*last)->seq);
    const auto other = room.open(u"Desk 2"_s);
    QCOMPARE(contentsOf(*other), contentsOf(*room));
    QCOMPARE(other->logId(), room->logId());
    QVERIFY(other->author() != room->author());
    QCOMPARE(nameOfFile(*other), u"Desk 2"_s);
    QCOMPARE(hubOf(*other), room.url());
    QCOMPARE(other->localValue(u"operator"_s), QString());
    QCOMPARE(*LogFollower(*other).unsentCount(), 0);
    QCOMPARE((*other->journal().last())->hash, (*last)->hash);
    const QString path = other->path();
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(problemsOf(path, room.desk.domain()), QStringList());
    QVERIFY(!room.names().contains(u"Desk 2.kitcamp.joining"_s));
}

void TestJoining::whatCameSinceTheSnapshotIsThere()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"LATER"_s);
    VERIFY_DONE(SharedRoom::sync(*room));
    const auto joined = room.join(u"Desk 2"_s);
    VERIFY_DONE(joined);
    QVERIFY(joined->fromSnapshot);
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestJoining::filesFollowEachOther()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    VERIFY_DONE(room.join(u"Laptop"_s));
    const auto second = room.open(u"Desk 2"_s);
    const auto laptop = room.open(u"Laptop"_s);
    SharedRoom::addDevice(*room, u"FROM-1"_s);
    SharedRoom::addDevice(*second, u"FROM-2"_s);
    SharedRoom::addDevice(*laptop, u"FROM-3"_s);
    for (Store* store : {&*room, second.get(), laptop.get(), &*room, second.get()})
        VERIFY_DONE(SharedRoom::sync(*store));
    QCOMPARE(rowCount(*laptop, u"device"_s), 5);
    QCOMPARE(contentsOf(*second), contentsOf(*room));
    QCOMPARE(contentsOf(*laptop), contentsOf(*room));
}

void TestJoining::withoutASnapshotTheHistoryIsApplied()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    QVERIFY(QDir(room.hubFolder() + u"/snapshots"_s).removeRecursively());
    const auto joined = room.join(u"Desk 2"_s);
    VERIFY_DONE(joined);
    QVERIFY(!joined->fromSnapshot);
    QVERIFY(!joined->remark.isEmpty());
    const auto other = room.open(u"Desk 2"_s);
    QCOMPARE(contentsOf(*other), contentsOf(*room));
    QCOMPARE(other->logId(), room->logId());
    QCOMPARE(problemsOf(other->path(), room.desk.domain()), QStringList());
}

void TestJoining::damagedSnapshotIsNoMatter_data()
{
    QTest::addColumn<int>("keep"); // per cent
    QTest::addColumn<bool>("flip");
    QTest::newRow("cut short") << 60 << false;
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("a bit flipped") << 100 << true;
}

void TestJoining::damagedSnapshotIsNoMatter()
{
    QFETCH(int, keep);
    QFETCH(bool, flip);
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto all = SharedRoom::allBytes(room.hubFolder() + u"/snapshots"_s);
    QVERIFY(!all.isEmpty());
    for (auto it = all.begin(); it != all.end(); ++it) {
        QByteArray bytes = it.value().left(it.value().size() * keep / 100);
        if (flip)
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
        QFile::remove(it.key());
        write(it.key(), bytes);
    }
    const auto joined = room.join(u"Desk 2"_s);
    VERIFY_DONE(joined);
    QVERIFY(!joined->fromSnapshot);
    QVERIFY2(joined->remark.size() > 20, qPrintable(joined->remark));
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestJoining::stickMayBeMountedElsewhere()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto invite = inviteTo(*room);
    QVERIFY(QDir().rename(room.hubFolder(), room.path(u"stick"_s)));
    const JoinRequest request{room.path(u"b.kitcamp"_s), room.path(u"stick"_s), *invite, u"B"_s};
    VERIFY_DONE(joinCentre(request, room.desk.domain(), room.desk.clock()));
    QCOMPARE(hubOf(*room.open(u"b"_s)), QString(u"folder:"_s + room.path(u"stick"_s)));
}

void TestJoining::fileThatIsThereIsNotTouched()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    write(room.path(u"Desk 2.kitcamp"_s), "mine");
    const auto joined = room.join(u"Desk 2"_s);
    VERIFY_FAILS(joined, ErrorCode::File);
    QVERIFY(joined.error().sentence.contains(u"Desk 2.kitcamp"_s));
    QCOMPARE(SharedRoom::allBytes(room.path(u"."_s)).value(room.path(u"./Desk 2.kitcamp"_s)), "mine");
}

void TestJoining::restOfAnEarlierFileIsNotTaken()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    write(room.path(u"Desk 2.kitcamp-wal"_s), "rest");
    VERIFY_FAILS(room.join(u"Desk 2"_s), ErrorCode::File);
    QVERIFY(!room.names().contains(u"Desk 2.kitcamp"_s));
    QVERIFY(QFile::remove(room.path(u"Desk 2.kitcamp-wal"_s)));
    VERIFY_DONE(room.join(u"Desk 2"_s));
}

void TestJoining::folderThatIsNotThereIsExplained()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    VERIFY_FAILS(room.join(u"no/such/folder"_s), ErrorCode::File);
    QVERIFY(!QFileInfo::exists(room.path(u"no"_s)));
}

void TestJoining::anotherCentresHubIsRefused()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    TestStore stranger;
    QVERIFY(QDir().mkdir(room.path(u"theirs"_s)));
    VERIFY_DONE(shareCentre(*stranger, room.path(u"theirs"_s)));
    const JoinRequest request{room.path(u"b.kitcamp"_s), room.path(u"theirs"_s), *inviteTo(*room), {}};
    VERIFY_REFUSED(joinCentre(request, room.desk.domain(), room.desk.clock()), "other-log");
    QVERIFY(!room.names().contains(u"b.kitcamp"_s));
}

void TestJoining::hubThatIsAwayIsSaidToBe()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    const auto invite = inviteTo(*room);
    const QStringList before = room.names();
    for (const QString& url : {u"folder:/media/no-such-stick/centre"_s, u"gopher://x/y"_s, u"folder:"_s}) {
        const JoinRequest request{room.path(u"b.kitcamp"_s), url, *invite, {}};
        const auto joined = joinCentre(request, room.desk.domain(), room.desk.clock());
        QVERIFY(!joined.ok());
        QVERIFY2(joined.error().sentence.size() > 20, why(joined).constData());
    }
    QCOMPARE(room.names(), before);
}

void TestJoining::hubOfANewerProgramIsRefused()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    const QString path = room.hubFolder() + u"/centre.json"_s;
    QJsonObject object = QJsonDocument::fromJson(bytesOf(path)).object();
    QVERIFY(object.contains("kitcampHub"_L1));
    object["kitcampHub"_L1] = 99;
    QVERIFY(QFile::remove(path));
    write(path, QJsonDocument(object).toJson());
    VERIFY_FAILS(room.join(u"Desk 2"_s), ErrorCode::Newer);
    QVERIFY(!room.names().contains(u"Desk 2.kitcamp"_s));
}

void TestJoining::entryOfANewerProgramStopsIt()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto last = room->journal().last();
    Entry entry = *room->journal().read((*last)->seq);
    entry.seq += 1;
    entry.opId = {randomBytes(16)};
    entry.previousHash = (*last)->hash;
    entry.schemaVersion = 999;
    const auto hub = openHub(room.url());
    VERIFY_DONE((*hub)->append({(*last)->seq, (*last)->hash}, {pack(entry)}));
    const QStringList before = room.names();
    VERIFY_FAILS(room.join(u"Desk 2"_s), ErrorCode::Newer);
    QCOMPARE(room.names(), before);
}

void TestJoining::cancelledJoinLeavesNothing()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const QStringList before = room.names();
    VERIFY_FAILS(room.join(u"Desk 2"_s, [](const QString&, qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    QCOMPARE(room.names(), before);
    VERIFY_DONE(room.join(u"Desk 2"_s));
}

void TestJoining::killedJoinIsStartedAgain()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    // What a killed program leaves behind: half a file, its companions, and the lock of a process that is
    // gone.
    const QString left = room.path(u"Desk 2.kitcamp.joining"_s);
    QVERIFY(QDir().mkpath(left + u"/centre.kitcamp.backups"_s));
    for (const QString& name :
         {u"/centre.kitcamp"_s, u"/centre.kitcamp-wal"_s, u"/centre.kitcamp.part"_s, u"/.hidden"_s})
        write(left + name, "half");
    write(left + u"/lock"_s, "999999999\nkitcamp\nnowhere\n");
    write(left + u"/lock"_s,
          QByteArray("999999999\nkitcamp\n") + QSysInfo::machineHostName().toUtf8() + '\n');
    VERIFY_DONE(room.join(u"Desk 2"_s));
    QVERIFY(!QFileInfo::exists(left));
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestJoining::twoDoNotMakeOneFile()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    std::optional<ErrorCode> second;
    VERIFY_DONE(room.join(u"Desk 2"_s, [&](const QString&, qint64, qint64) {
        if (!second) {
            const auto again = room.join(u"Desk 2"_s);
            second = again ? ErrorCode::Cancelled : again.error().code;
        }
        return true;
    }));
    QVERIFY(second.has_value());
    QCOMPARE(*second, ErrorCode::Busy);
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestJoining::fullDiskLeavesNothing()
{
    FaultyVfs disk;
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const QStringList before = room.names();
    disk.failFrom(1'000'000, FaultyVfs::Fault::DiskFull); // counts
    VERIFY_DONE(room.join(u"Whole"_s));
    const int operations = disk.operations();
    disk.heal();
    QVERIFY(operations > 10);
    QVERIFY(QFile::remove(room.path(u"Whole.kitcamp"_s)));
    for (int nth = 1; nth < operations; nth += std::max(1, operations / 40)) {
        disk.failFrom(nth, FaultyVfs::Fault::DiskFull);
        const auto joined = room.join(u"Desk 2"_s);
        disk.heal();
        if (joined) { // it was the last tidying up that failed
            VERIFY_DONE(SharedRoom::sync(*room.open(u"Desk 2"_s)));
            QVERIFY(QFile::remove(room.path(u"Desk 2.kitcamp"_s)));
            continue;
        }
        QVERIFY(joined.error().sentence.size() > 20);
        QCOMPARE(room.names(), before);
    }
    VERIFY_DONE(room.join(u"Desk 2"_s));
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestJoining::computerWithoutANameHasItsHosts()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    const JoinRequest request{room.path(u"b.kitcamp"_s), {}, *inviteTo(*room), u"  "_s};
    VERIFY_DONE(joinCentre(request, room.desk.domain(), room.desk.clock()));
    QCOMPARE(nameOfFile(*room.open(u"b"_s)), nameOfThisComputer());
}

QTEST_MAIN(TestJoining)
#include "tst_joining.moc"
