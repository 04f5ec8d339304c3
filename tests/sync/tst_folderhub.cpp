// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <filesystem>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

QString hashText(const QByteArray& bytes)
{
    return QString::fromLatin1(hashOf(bytes).toHex());
}

void makeOld(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
}

} // namespace

/// A folder becomes a hub, keeps pictures and cards, and says what else lies in it.
class TestFolderHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsNameFolders_data();
    void urlsNameFolders();
    void newHubIsEmptyAndKnowsItsLog();
    void onlyTheLastFolderIsMade();
    void placeThatHoldsAnythingIsRefused();
    void makingThatWasCutShortIsFinished();
    void centreFileOfANewerProgramIsRefused();
    void damagedCentreFileIsNamed();
    void foreignFolderIsNoHub();
    void picturesComeBackWhole();
    void damagedPictureIsRefusedAndWrittenAgain();
    void hashThatIsNoneReachesNoFile();
    void cardsAreToldAndReplaced();
    void foreignAndDamagedCardsAreLeftOut();
    void oddThingsAreTold();
    void thingsOfTheSystemAreNot();
    void unfinishedFilesOfTheDeadAreSweptAway();
    void groupThatSharesTheFolderSharesWhatIsInIt();
};

void TestFolderHub::urlsNameFolders_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("place");
    QTest::newRow("path") << u"folder:/media/usb/centre"_s << u"/media/usb/centre"_s;
    QTest::newRow("slashes") << u" folder:///media//usb/centre/ "_s << u"/media/usb/centre"_s;
    QTest::newRow("Chinese and spaces") << u"folder:/U 盘/创新 中心"_s << u"/U 盘/创新 中心"_s;
    QTest::newRow("percent stays") << u"FOLDER:/a%20b"_s << u"/a%20b"_s;
    QTest::newRow("relative") << u"folder:centre"_s << QString();
    QTest::newRow("nothing") << u"folder:"_s << QString();
    QTest::newRow("path alone") << u"/media/usb/centre"_s << QString();
    QTest::newRow("unknown") << u"ftp://example.org/centre"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestFolderHub::urlsNameFolders()
{
    QFETCH(QString, url);
    QFETCH(QString, place);
    const auto hub = openHub(url);
    QCOMPARE(hub.ok(), !place.isEmpty());
    if (hub) {
        QCOMPARE((*hub)->place(), place);
    } else {
        QCOMPARE(hub.error().code, ErrorCode::Usage);
        QVERIFY(hub.error().sentence.contains(u"folder:/"_s));
    }
}

void TestFolderHub::newHubIsEmptyAndKnowsItsLog()
{
    QTemporaryDir folder;
    const QString url = u"folder:"_s + folder.filePath(u"Innovation 中心"_s);
    VERIFY_DONE(createHub(url, QByteArray(16, 'L')));
    const auto hub = openHub(url);
    VERIFY_DONE(hub);
    QCOMPARE((*hub)->logId().value(), QByteArray(16, 'L'));
    QCOMPARE((*hub)->head().value(), LogPosition());
    QVERIFY((*hub)->files().value().isEmpty());
    QVERIFY(!(*hub)->newestSnapshot().value());
    QCOMPARE((*hub)->oddities(), QStringList());
}

void TestFolderHub::onlyTheLastFolderIsMade()
{
    QTemporaryDir folder;
    const auto made = createHub(u"folder:"_s + folder.filePath(u"stick/centre"_s), QByteArray(16, 'L'));
    QVERIFY(!made);
    QVERIFY(Hub::isAway(made.error()));
    QVERIFY(!QFile::exists(folder.filePath(u"stick"_s)));
    VERIFY_DONE(createHub(u"folder:"_s + folder.path(), QByteArray(16, 'L')));
}

void TestFolderHub::placeThatHoldsAnythingIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"photos.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString url = u"folder:"_s + folder.path();
    const auto refused = createHub(url, QByteArray(16, 'L'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"not-empty"_s);
    QVERIFY(refused.error().sentence.contains(u"photos.zip"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);

    QVERIFY(file.remove());
    VERIFY_DONE(createHub(url, QByteArray(16, 'L')));
    const auto again = createHub(url, QByteArray(16, 'M'));
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"not-empty"_s);
    QCOMPARE(openHub(url).value()->logId().value(), QByteArray(16, 'L'));
    // A file where the folder should be.
    QVERIFY(!createHub(u"folder:"_s + folder.filePath(u"centre.json"_s), QByteArray(16, 'L')));
}

void TestFolderHub::makingThatWasCutShortIsFinished()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"log"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"tmp"_s));
    QFile left(folder.filePath(u"tmp/0123"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const QString url = u"folder:"_s + folder.path();
    VERIFY_DONE(createHub(url, QByteArray(16, 'L')));
    QCOMPARE(openHub(url).value()->head().value(), LogPosition());
}

void TestFolderHub::centreFileOfANewerProgramIsRefused()
{
    HubRoom room;
    room.write(u"centre.json"_s, R"({"kitcampHub": 2, "something": "else"})");
    VERIFY_FAILS(room.open()->logId(), ErrorCode::Newer);
    VERIFY_FAILS(room.open()->head(), ErrorCode::Newer);
    VERIFY_FAILS(room.open()->readAfter({}, 1), ErrorCode::Newer);
    QVERIFY(!Hub::isAway(room.open()->logId().error()));
}

void TestFolderHub::damagedCentreFileIsNamed()
{
    HubRoom room;
    const QByteArray whole = room.contentOf(u"centre.json"_s);
    const QList<QByteArray> damaged{{},
                                    "{}",
                                    "[1,2]",
                                    whole.first(whole.size() / 2),
                                    "\xff\0",
                                    R"({"kitcampHub": 1, "log": "12"})",
                                    QByteArray(100'000, ' ')};
    for (const QByteArray& bytes : damaged) {
        room.write(u"centre.json"_s, bytes);
        const auto id = room.open()->logId();
        QVERIFY(!id);
        QCOMPARE(id.error().rule, u"damaged"_s);
        QVERIFY(id.error().sentence.contains(u"centre.json"_s));
    }
    QVERIFY(QFile::remove(room.path(u"centre.json"_s)));
    QCOMPARE(room.open()->logId().error().rule, u"damaged"_s);
}

void TestFolderHub::foreignFolderIsNoHub()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"photos"_s));
    FolderHub hub(folder.path());
    QCOMPARE(hub.logId().error().rule, u"no-hub"_s);
    QVERIFY(!Hub::isAway(hub.logId().error()));
    QCOMPARE(hub.oddities().size(), 1);
}

void TestFolderHub::picturesComeBackWhole()
{
    HubRoom room;
    const auto desk = room.open();
    const QByteArray picture = randomBytes(300'000);
    const QString hash = hashText(picture);
    QCOMPARE(desk->hasBlob(hash).value(), false);
    QCOMPARE(desk->readBlob(hash).error().rule, u"no-blob"_s);
    VERIFY_DONE(desk->writeBlob(hash, picture));
    VERIFY_DONE(desk->writeBlob(hash, picture));
    QCOMPARE(room.open()->hasBlob(hash).value(), true);
    QCOMPARE(room.open()->readBlob(hash).value(), picture);
    QVERIFY(QFile::exists(room.path(u"blobs/%1/%2"_s.arg(hash.left(2), hash))));
    VERIFY_FAILS(desk->writeBlob(hash, "something else"), ErrorCode::Usage);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

void TestFolderHub::damagedPictureIsRefusedAndWrittenAgain()
{
    HubRoom room;
    const auto desk = room.open();
    const QByteArray picture = randomBytes(1000);
    const QString hash = hashText(picture);
    VERIFY_DONE(desk->writeBlob(hash, picture));
    for (const QByteArray& damage : {picture.first(999), QByteArray("x"), randomBytes(1000), QByteArray()}) {
        room.write(u"blobs/%1/%2"_s.arg(hash.left(2), hash), damage);
        QCOMPARE(desk->readBlob(hash).error().rule, u"damaged"_s);
        VERIFY_DONE(desk->writeBlob(hash, picture));
        QCOMPARE(desk->readBlob(hash).value(), picture);
    }
}

void TestFolderHub::hashThatIsNoneReachesNoFile()
{
    HubRoom room;
    const auto access = std::make_shared<WatchedAccess>();
    const auto hub = room.open(access);
    for (const QString& hash :
         {QString(), u"../../centre.json"_s, QString(64, u'A'), u"ab/cd"_s, u"../"_s + QString(61, u'a')}) {
        QCOMPARE(hub->hasBlob(hash).value(), false);
        QVERIFY(!hub->readBlob(hash));
        QVERIFY(!hub->writeBlob(hash, "x"));
    }
    QCOMPARE(access->calls, 0);
}

void TestFolderHub::cardsAreToldAndReplaced()
{
    HubRoom room;
    const QByteArray desk(16, '\1');
    const QByteArray laptop(16, '\2');
    VERIFY_DONE(room.open()->tell({desk, u"前台 1"_s, 1'700'000'000, 41, {}}));
    VERIFY_DONE(room.open()->tell({laptop, u"Laptop"_s, 1'700'000'100, 40, u"abc"_s}));
    VERIFY_DONE(room.open()->tell({desk, u"前台 1"_s, 1'700'000'200, 9'007'199'254'740'993, u"def"_s}));
    const auto cards = room.open()->files();
    VERIFY_DONE(cards);
    QCOMPARE(cards->size(), 2);
    QCOMPARE(cards->at(0).author, desk);
    QCOMPARE(cards->at(0).name, u"前台 1"_s);
    QCOMPARE(cards->at(0).lastContact, 1'700'000'200);
    QCOMPARE(cards->at(0).head, 9'007'199'254'740'993);
    QCOMPARE(cards->at(0).state, u"def"_s);
    QCOMPARE(cards->at(1).name, u"Laptop"_s);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
    QVERIFY(!room.open()->tell({QByteArray("short"), {}, 0, 0, {}}));
}

void TestFolderHub::foreignAndDamagedCardsAreLeftOut()
{
    HubRoom room;
    const QByteArray desk(16, '\1');
    VERIFY_DONE(room.open()->tell({desk, u"Desk\n\u0007 1"_s + QString(5000, u'x'), 1, 2, {}}));
    const QString name = u"files/%1.json"_s;
    room.write(name.arg(QString(32, u'a')), "{");
    room.write(name.arg(QString(32, u'b')), room.contentOf(name.arg(QString::fromLatin1(desk.toHex()))));
    room.write(name.arg(QString(32, u'c')), QByteArray(1 << 20, ' '));
    room.write(name.arg(u"../readme"_s), "{}");
    room.write(u"files/notes.txt"_s, "hello");
    const auto cards = room.open()->files();
    VERIFY_DONE(cards);
    QCOMPARE(cards->size(), 1);
    QVERIFY(cards->at(0).name.startsWith(u"Desk 1xxx"_s));
    QVERIFY(cards->at(0).name.size() <= 200);
    QCOMPARE(room.open()->oddities().filter(u"files/"_s).size(), 4);
}

void TestFolderHub::oddThingsAreTold()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(1)).value(), Hub::Appended::Done);
    QCOMPARE(room.open()->oddities(), QStringList());
    const QStringList odd{u"holiday.jpg"_s,
                          u"log/0001/000000002 (conflicted copy 2024-05-01)"_s,
                          u"log/0001/000000002.sync-conflict-20240501-AB"_s,
                          u"log/0001/000000002-DESKTOP-7"_s,
                          u"log/0001/000001001"_s,
                          u"log/0001/2"_s,
                          u"log/1/x"_s,
                          u"blobs/ab/"_s + QString(64, u'c'),
                          u"snapshots/000000001-冲突副本.zst"_s,
                          u"Centre.json"_s};
    for (const QString& name : odd)
        room.write(name, "x");
    room.write(u"log/0001/000000002.claim/x"_s, "x");
    const QStringList told = room.open()->oddities();
    for (QString name : odd) {
        if (name == u"log/1/x"_s)
            name = u"log/1 "_s;
        QVERIFY2(!told.filter(name).isEmpty(), qPrintable(name));
    }
    QCOMPARE(told.filter(u"sync program"_s).size(), 4);
    QCOMPARE(told.filter(u"000000002.claim"_s).size(), 1);
    QCOMPARE(told.filter(u"capitals"_s).size(), 1);
    // The one with capitals is told as a twin and as not ours.
    QCOMPARE(told.size(), 12);
    for (int i = 0; i < 100; ++i)
        room.write(u"more%1"_s.arg(i), "x");
    QCOMPARE(room.open()->oddities().size(), 51);
    QCOMPARE(room.wholeLog().size(), 1);
}

void TestFolderHub::thingsOfTheSystemAreNot()
{
    HubRoom room;
    for (const QString& name : {u".DS_Store"_s, u"log/Thumbs.db"_s, u"System Volume Information/x"_s,
                                u"log/0001/._000000001"_s, u".Trash-1000/x"_s, u"lost+found/x"_s})
        room.write(name, "x");
    QCOMPARE(room.open()->oddities(), QStringList());
    QCOMPARE(room.open()->head().value(), LogPosition());
    QTemporaryDir stick;
    QVERIFY(QDir(stick.path()).mkpath(u"System Volume Information"_s));
    QVERIFY(Hub::isAway(FolderHub(stick.path()).logId().error()));
    VERIFY_DONE(createHub(u"folder:"_s + stick.path(), QByteArray(16, 'L')));
}

void TestFolderHub::unfinishedFilesOfTheDeadAreSweptAway()
{
    HubRoom room;
    room.write(u"tmp/old"_s, "x");
    room.write(u"tmp/oldclaim.d/x"_s, "x");
    room.write(u"tmp/young"_s, "x");
    makeOld(room.path(u"tmp/old"_s));
    const auto twoDaysAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(48);
    std::filesystem::last_write_time(QFileInfo(room.path(u"tmp/oldclaim.d"_s)).filesystemFilePath(),
                                     twoDaysAgo);
    QCOMPARE(room.open()->oddities().size(), 1);
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(1)).value(), Hub::Appended::Done);
    QCOMPARE(QDir(room.path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"young"_s});
    QCOMPARE(room.open()->oddities(), QStringList());
}

void TestFolderHub::groupThatSharesTheFolderSharesWhatIsInIt()
{
    QTemporaryDir folder;
    constexpr auto groupWrites = QFile::ReadGroup | QFile::WriteGroup;
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(folder.path(), owner | groupWrites | QFile::ExeGroup));
    FolderHub hub(folder.path());
    VERIFY_DONE(hub.make(QByteArray(16, 'L'), 0));
    Chain chain;
    QCOMPARE(hub.append({}, chain.next(1)).value(), Hub::Appended::Done);
    for (const QString& name :
         {u"centre.json"_s, u"log"_s, u"log/0001"_s, u"log/0001/000000001"_s, u"tmp"_s}) {
        const auto permissions = QFile::permissions(folder.filePath(name));
        QCOMPARE(permissions & groupWrites, groupWrites);
        QCOMPARE(permissions & (QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }
}

QTEST_GUILESS_MAIN(TestFolderHub)
#include "tst_folderhub.moc"
