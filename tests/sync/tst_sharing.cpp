// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "models/sync/invite.h"
#include "models/sync/snapshotmaker.h"
#include "tests/sync/sharedroom.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A centre becomes shared: the hub, the invitation, the snapshot for those who join.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void sharedCentreLiesInTheHub();
    void sharingTwiceIsExplained();
    void anotherCentresPlaceIsNotTouched();
    void placeOfOtherThingsIsNotTouched();
    void placeThatCannotBeIsExplained_data();
    void placeThatCannotBeIsExplained();
    void sharingThatWasCutShortGoesOn();
    void cancelledSharingGoesOnWithTheNextSync();
    void hubMovesWithItsStick();
    void urlIsMadeOfWhatPeopleWrite_data();
    void urlIsMadeOfWhatPeopleWrite();
    void fileHasANameAmongTheOthers();
    void inviteIsReadAsItWasWritten();
    void nobodyIsInvitedToWhatIsNotShared();
    void whatIsNoInviteIsExplained_data();
    void whatIsNoInviteIsExplained();
    void inviteOfANewerProgramIsExplained();
    void inviteReplacesNothingButAnInvite();
    void inviteMayHoldMoreThanIsKnown();
    void snapshotHoldsNothingOfThisComputer();
    void unsentWorkGoesIntoNoSnapshot();
    void snapshotIsMadeWhenTheLastOneIsOld();
    void snapshotIsLeftToAQuietMoment();
};

void TestSharing::sharedCentreLiesInTheHub()
{
    SharedRoom room;
    room.fill();
    QStringList steps;
    VERIFY_DONE(shareCentre(*room, room.url(), [&](const QString& step, qint64 done, qint64 all) {
        if (!steps.contains(step))
            steps << step;
        return done <= all || all == 0;
    }));
    QCOMPARE(hubOf(*room), room.url());
    QCOMPARE(steps.size(), 2);
    const auto hub = openHub(room.url());
    VERIFY_DONE(hub);
    QCOMPARE(*(*hub)->logId(), room->logId());
    const auto last = room->journal().last();
    const LogPosition head{(*last)->seq, (*last)->hash};
    QVERIFY(head.seq >= 4);
    QCOMPARE(*(*hub)->head(), head);
    QCOMPARE(*LogFollower(*room).unsentCount(), 0);
    const auto snapshot = (*hub)->newestSnapshot();
    VERIFY_DONE(snapshot);
    QVERIFY(snapshot->has_value());
    QCOMPARE((*snapshot)->position, head);
    QVERIFY2(!room.names().contains(u"centre.kitcamp.snapshot"_s), qPrintable(room.names().join(u' ')));
}

void TestSharing::sharingTwiceIsExplained()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    VERIFY_REFUSED(room.share(), "already-shared");
    const auto elsewhere = shareCentre(*room, room.path(u"elsewhere"_s));
    VERIFY_REFUSED(elsewhere, "already-shared");
    QVERIFY(elsewhere.error().sentence.contains(room.url()));
}

void TestSharing::anotherCentresPlaceIsNotTouched()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto before = SharedRoom::allBytes(room.hubFolder());
    TestStore stranger;
    VERIFY_REFUSED(shareCentre(*stranger, room.url()), "other-log");
    QCOMPARE(hubOf(*stranger), QString());
    QCOMPARE(SharedRoom::allBytes(room.hubFolder()), before);
}

void TestSharing::placeOfOtherThingsIsNotTouched()
{
    SharedRoom room;
    QFile file(room.hubFolder() + u"/thesis.docx"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("three years") == 11);
    file.close();
    const auto before = SharedRoom::allBytes(room.hubFolder());
    const auto shared = room.share();
    QVERIFY(!shared.ok());
    QVERIFY2(!shared.error().sentence.isEmpty(), why(shared).constData());
    QCOMPARE(SharedRoom::allBytes(room.hubFolder()), before);
    QCOMPARE(hubOf(*room), QString());
}

void TestSharing::placeThatCannotBeIsExplained_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another kind") << u"gopher://example.org/centre"_s;
    QTest::newRow("no path") << u"folder:"_s;
    QTest::newRow("inside a file") << u"folder:%1/centre.kitcamp/hub"_s;
    QTest::newRow("below what is not there") << u"folder:%1/not/there/at/all"_s;
    QTest::newRow("where nobody may write") << u"folder:/proc/hub"_s;
}

void TestSharing::placeThatCannotBeIsExplained()
{
    QFETCH(QString, place);
    SharedRoom room;
    if (place.contains(u"%1"_s))
        place = place.arg(room.path(u"."_s));
    const QStringList before = room.names();
    const auto shared = shareCentre(*room, place);
    QVERIFY(!shared.ok());
    QVERIFY(shared.error().sentence.size() > 20);
    QCOMPARE(hubOf(*room), QString());
    QCOMPARE(room.names(), before);
}

void TestSharing::sharingThatWasCutShortGoesOn()
{
    SharedRoom room;
    room.fill();
    // Killed after the hub was made and before the file knew of it.
    VERIFY_DONE(createHub(room.url(), room->logId()));
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestSharing::cancelledSharingGoesOnWithTheNextSync()
{
    SharedRoom room;
    room.fill();
    VERIFY_FAILS(shareCentre(*room, room.url(), [](const QString&, qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    QCOMPARE(hubOf(*room), room.url());
    VERIFY_DONE(SharedRoom::sync(*room));
    QCOMPARE(*LogFollower(*room).unsentCount(), 0);
    VERIFY_DONE(room.join(u"Desk 2"_s));
    QCOMPARE(contentsOf(*room.open(u"Desk 2"_s)), contentsOf(*room));
}

void TestSharing::hubMovesWithItsStick()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    QVERIFY(QDir().rename(room.hubFolder(), room.path(u"stick"_s)));
    const auto away = SharedRoom::sync(*room);
    QVERIFY(!away.ok());
    QVERIFY2(Hub::isAway(away.error()), why(away).constData());
    VERIFY_DONE(moveToHub(*room, room.path(u"stick"_s)));
    QCOMPARE(hubOf(*room), QString(u"folder:"_s + room.path(u"stick"_s)));
    VERIFY_DONE(SharedRoom::sync(*room));

    TestStore stranger;
    QVERIFY(QDir().mkdir(room.hubFolder()));
    VERIFY_DONE(shareCentre(*stranger, room.url()));
    VERIFY_REFUSED(moveToHub(*room, room.url()), "other-log");
    QCOMPARE(hubOf(*room), QString(u"folder:"_s + room.path(u"stick"_s)));
}

void TestSharing::urlIsMadeOfWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("url");
    const QString here = QDir::currentPath();
    QTest::newRow("url") << u"folder:/media/stick/centre"_s << u"folder:/media/stick/centre"_s;
    QTest::newRow("folder") << u"/media/stick/centre/"_s << u"folder:/media/stick/centre"_s;
    QTest::newRow("blanks") << u"  /media/my stick \n"_s << u"folder:/media/my stick"_s;
    QTest::newRow("relative") << u"stick"_s << QString(u"folder:"_s + here + u"/stick"_s);
    QTest::newRow("relative url") << u"folder:stick"_s << QString(u"folder:"_s + here + u"/stick"_s);
    QTest::newRow("home") << u"folder:~/stick"_s << QString(u"folder:"_s + QDir::homePath() + u"/stick"_s);
    QTest::newRow("Chinese") << u"/媒体/优盘"_s << u"folder:/媒体/优盘"_s;
    QTest::newRow("server") << u"postgresql://desk@db.example.org/kitcamp"_s
                            << u"postgresql://desk@db.example.org/kitcamp"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestSharing::urlIsMadeOfWhatPeopleWrite()
{
    QFETCH(QString, written);
    QTEST(hubUrl(written), "url");
}

void TestSharing::fileHasANameAmongTheOthers()
{
    SharedRoom room;
    QCOMPARE(nameOfFile(*room), nameOfThisComputer());
    QVERIFY(!nameOfThisComputer().isEmpty());
    VERIFY_DONE(renameFile(*room, u"  Desk   1 "_s));
    QCOMPARE(nameOfFile(*room), u"Desk 1"_s);
    VERIFY_DONE(renameFile(*room, QString(500, u'x')));
    QVERIFY(nameOfFile(*room).size() < 100);
}

void TestSharing::inviteIsReadAsItWasWritten()
{
    SharedRoom room;
    VERIFY_DONE(room->perform(
        SaveSettings{{{"name"_L1, u"创新中心"_s}, {"name_en"_L1, u"Innovation \"Centre\""_s}}}));
    VERIFY_DONE(room.share());
    const QString path = room.path(u"给二号台.kitcamp-invite"_s);
    VERIFY_DONE(writeInvite(*inviteTo(*room), path));
    const auto read = readInvite(path);
    VERIFY_DONE(read);
    QCOMPARE(read->url, room.url());
    QCOMPARE(read->logId, room->logId());
    QCOMPARE(read->nameFor(QLocale(QLocale::Chinese)), u"创新中心"_s);
    QCOMPARE(read->nameFor(QLocale(QLocale::English)), u"Innovation \"Centre\""_s);
    QCOMPARE(read->program, QLatin1String(KITCAMP_VERSION));
    VERIFY_DONE(writeInvite(*read, path)); // an older invitation is replaced
    VERIFY_FAILS(writeInvite(*read, room.path(u"not/there/x"_s)), ErrorCode::File);
}

void TestSharing::nobodyIsInvitedToWhatIsNotShared()
{
    SharedRoom room;
    VERIFY_REFUSED(inviteTo(*room), "not-shared");
}

void TestSharing::whatIsNoInviteIsExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray log = QByteArray(32, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear colleague, please join us.");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("another program's") << QByteArray(R"({"format":"calendar","version":1})");
    QTest::newRow("cut short") << QByteArray(R"({"format":"kitcamp-invite","version":1,"hub":"fol)");
    QTest::newRow("no log") << QByteArray(R"({"format":"kitcamp-invite","version":1,"hub":"folder:/x"})");
    QTest::newRow("half a log") << QByteArray(
        R"({"format":"kitcamp-invite","version":1,"hub":"folder:/x","log":"aabb"})");
    QTest::newRow("no hub") << QByteArray(R"({"format":"kitcamp-invite","version":1,"log":")" + log + "\"}");
    QTest::newRow("numbers") << QByteArray(R"({"format":"kitcamp-invite","version":1,"hub":7,"log":7})");
    QTest::newRow("binary") << QByteArray(1000, '\0');
    QTest::newRow("huge") << QByteArray(R"({"format":"kitcamp-invite","x":")") + QByteArray(200'000, 'x')
            + "\"}";
    QTest::newRow("deep") << QByteArray(30'000, '[');
}

void TestSharing::whatIsNoInviteIsExplained()
{
    QFETCH(QByteArray, bytes);
    SharedRoom room;
    const QString path = room.path(u"letter.kitcamp-invite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto read = readInvite(path);
    VERIFY_FAILS(read, ErrorCode::File);
    QVERIFY(read.error().sentence.contains(u"letter.kitcamp-invite"_s));
    VERIFY_FAILS(readInvite(room.path(u"not-there"_s)), ErrorCode::File);
    VERIFY_FAILS(readInvite(room.hubFolder()), ErrorCode::File);
}

void TestSharing::inviteOfANewerProgramIsExplained()
{
    SharedRoom room;
    QFile file(room.path(u"new"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"format":"kitcamp-invite","version":3})") > 0);
    file.close();
    VERIFY_FAILS(readInvite(file.fileName()), ErrorCode::Newer);
}

void TestSharing::inviteReplacesNothingButAnInvite()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto before = room->journal().last();
    VERIFY_FAILS(writeInvite(*inviteTo(*room), room->path()), ErrorCode::File);
    VERIFY_FAILS(writeInvite(*inviteTo(*room), room.hubFolder()), ErrorCode::File);
    room.desk.close();
    VERIFY_DONE(room.desk.open());
    QCOMPARE((*room->journal().last())->seq, (*before)->seq);
}

void TestSharing::inviteMayHoldMoreThanIsKnown()
{
    SharedRoom room;
    QFile file(room.path(u"later"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"kitcamp-invite","version":1,"hub":"folder:/x","key":{"a":1},"log":")"
               + QByteArray(32, 'a') + "\"}");
    file.close();
    VERIFY_DONE(readInvite(file.fileName()));
}

void TestSharing::snapshotHoldsNothingOfThisComputer()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room->saveLocalValue(u"operator"_s, u"secret-operator"_s));
    VERIFY_DONE(renameFile(*room, u"Secret desk"_s));
    VERIFY_DONE(room->savePicture("secret picture", 1, 1));
    VERIFY_DONE(room.share());
    {
        const auto writer = Connection::open(room->path(), Connection::Mode::Write);
        VERIFY_DONE(
            (*writer)->script("INSERT INTO known_file VALUES(zeroblob(16), 'Secret laptop', 1, 1, '')"));
        VERIFY_DONE((*writer)->script("INSERT INTO camp_secret VALUES(1, 'public half', 'Secret half')"));
    }
    const auto hub = openHub(room.url());
    VERIFY_DONE(storeSnapshot(*room, **hub));
    const QString fetched = room.path(u"fetched"_s);
    VERIFY_DONE((*hub)->fetchSnapshot(**(*hub)->newestSnapshot(), fetched, {}));
    QFile bytes(fetched);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll();
    for (const char* word :
         {"secret-operator", "Secret desk", "secret picture", "Secret laptop", "Secret half"})
        QVERIFY2(!all.contains(word), word);
    QVERIFY(!all.contains(room->author().toHex()));
    const auto copy = Connection::open(fetched, Connection::Mode::Read);
    VERIFY_DONE(copy);
    QStringList keys;
    VERIFY_DONE((*copy)->each("SELECT key FROM file_info ORDER BY key",
                              [&](const Statement& row) { keys << row.text(0); }));
    QCOMPARE(keys, (QStringList{u"log"_s, u"search:person"_s, u"sync.standing"_s}));
    QCOMPARE(contentsOf(**copy), contentsOf(*room));
}

void TestSharing::unsentWorkGoesIntoNoSnapshot()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"NEW"_s);
    const auto hub = openHub(room.url());
    VERIFY_REFUSED(storeSnapshot(*room, **hub), "unsent");
    const auto stored = storeSnapshotIfOld(*room, **hub);
    VERIFY_DONE(stored);
    QVERIFY(!*stored);
}

void TestSharing::snapshotIsMadeWhenTheLastOneIsOld()
{
    FaultyVfs disk;
    disk.skipSyncs(true); // thousands of commits
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto hub = openHub(room.url());
    const qint64 device = SharedRoom::addDevice(*room, u"BUSY"_s);
    for (qint64 i = 0; i < snapshotEvery; ++i)
        VERIFY_DONE(SharedRoom::note(*room, device, u"note %1"_s.arg(i)));
    VERIFY_DONE(SharedRoom::sync(*room));
    const auto cancelled = storeSnapshotIfOld(*room, **hub, [] { return true; });
    VERIFY_FAILS(cancelled, ErrorCode::Cancelled);
    const auto stored = storeSnapshotIfOld(*room, **hub);
    VERIFY_DONE(stored);
    QVERIFY(*stored);
    QCOMPARE((**(*hub)->newestSnapshot()).position, *(*hub)->head());
    const auto again = storeSnapshotIfOld(*room, **hub);
    VERIFY_DONE(again);
    QVERIFY(!*again);
}

void TestSharing::snapshotIsLeftToAQuietMoment()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    const auto other = room.open(u"Desk 2"_s);
    SharedRoom::addDevice(*other, u"THEIRS"_s);
    VERIFY_DONE(SharedRoom::sync(*other));
    // We have not read what they sent.
    QDir(room.hubFolder() + u"/snapshots"_s).removeRecursively();
    const auto hub = openHub(room.url());
    const auto stored = storeSnapshotIfOld(*room, **hub);
    VERIFY_DONE(stored);
    QVERIFY(!*stored);
    VERIFY_DONE(SharedRoom::sync(*room));
    const auto later = storeSnapshotIfOld(*room, **hub);
    VERIFY_DONE(later);
    QVERIFY(*later); // there was none
}

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
