// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/knownfiles.h"
#include "models/store/recordactions.h"
#include "models/sync/sharing.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What travels beside the entries: pictures, and the cards by which files know each other.
class TestSyncPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pictureOfAPersonTravels();
    void logoTravels();
    void pictureThatNobodyHasIsNoError();
    void pictureThatComesLaterIsFetched();
    void damagedPictureIsLeftOutAndSaidOnce();
    void picturesAreAskedAboutOnce();
    void hubThatLostItsPicturesGetsThemAgain();
    void pictureThatIsNoImageTravelsAsItIs();
    void namesAreKnownWithoutTheHub();
    void newNameIsTold();
    void sameContentIsNoDifference();
    void otherContentAtTheSameEntryIsSaid();
    void contentIsNotComparedWhileSomethingWaits();

private:
    static QString picture(const SyncDesk& desk, QRgb colour);
    static bool has(const SyncDesk& desk, const QString& hash);
    [[nodiscard]] FileCard& card(const SyncDesk& desk) { return m_centre->log().cards[desk->author()]; }

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
};

void TestSyncPictures::init()
{
    m_one = {};
    m_two = {};
    m_centre = std::make_unique<SyncCentre>();
    m_one = m_centre->desk(u"Desk 1"_s);
    m_two = m_centre->desk(u"Desk 2"_s);
}

QString TestSyncPictures::picture(const SyncDesk& desk, QRgb colour)
{
    return desk->savePicture(pngOf(colour), 8, 6).value();
}

bool TestSyncPictures::has(const SyncDesk& desk, const QString& hash)
{
    return desk->reader().integer("SELECT width*100+height FROM picture WHERE hash=?", hash)->value_or(0)
        == 806;
}

void TestSyncPictures::pictureOfAPersonTravels()
{
    const QString hash = picture(m_one, 0xff0000);
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    QCOMPARE(m_one.sync()->picturesOut, 1);
    const auto report = m_two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->picturesIn, 1);
    QVERIFY(has(m_two, hash));

    const QString other = picture(m_two, 0x00ff00);
    m_two.add(u"model"_s, {{u"name"_s, u"ESP32"_s}, {u"picture"_s, other}});
    QCOMPARE(m_two.sync()->picturesOut, 1);
    QCOMPARE(m_one.sync()->picturesIn, 1);
    QVERIFY(has(m_one, other));
}

void TestSyncPictures::logoTravels()
{
    const QString hash = picture(m_one, 0x0000ff);
    VERIFY_DONE(m_one->perform(SaveSettings{{{u"logo"_s, hash}}}));
    VERIFY_DONE(m_one.sync());
    VERIFY_DONE(m_two.sync());
    QVERIFY(has(m_two, hash));
}

void TestSyncPictures::pictureThatNobodyHasIsNoError()
{
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, QString(64, u'a')}});
    VERIFY_DONE(m_one.sync());
    const auto report = m_two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->picturesIn, 0);
    QCOMPARE(report->remarks, QStringList());
}

void TestSyncPictures::pictureThatComesLaterIsFetched()
{
    const QString hash = picture(m_one, 0xff0000);
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    VERIFY_DONE(m_one.sync());
    const QByteArray bytes = m_centre->log().blobs.take(hash);
    VERIFY_DONE(m_two.sync());
    QVERIFY(!has(m_two, hash));
    m_centre->log().blobs.insert(hash, bytes);
    m_two.forget();
    QCOMPARE(m_two.sync()->picturesIn, 1);
    QVERIFY(has(m_two, hash));
}

void TestSyncPictures::damagedPictureIsLeftOutAndSaidOnce()
{
    const QString hash = picture(m_one, 0xff0000);
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    VERIFY_DONE(m_one.sync());
    m_centre->log().blobs[hash][20] = 'x';
    const auto report = m_two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->remarks.size(), 1);
    QCOMPARE(rowCount(*m_two.store, u"picture"_s), 0);
    m_two.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    QCOMPARE(m_two.sync()->remarks, QStringList());
}

void TestSyncPictures::picturesAreAskedAboutOnce()
{
    for (int i = 0; i < 10; ++i) {
        const QString hash = picture(m_one, static_cast<QRgb>(i));
        m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    }
    QCOMPARE(m_one.sync()->picturesOut, 10);
    m_centre->log().blobsAsked = 0;
    m_one.forget();
    VERIFY_DONE(m_one.sync());
    m_one.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(m_one.sync());
    QCOMPARE(m_centre->log().blobsAsked, 0);
    const QString hash = picture(m_one, 0xff0000);
    m_one.add(u"person"_s, {{u"name"_s, u"Wang"_s}, {u"picture"_s, hash}});
    QCOMPARE(m_one.sync()->picturesOut, 1);
    QCOMPARE(m_centre->log().blobsAsked, 1);
    m_centre->clock().advanceSeconds(8 * 24 * 3600);
    m_one.add(u"category"_s, {{u"name"_s, u"Cameras"_s}});
    VERIFY_DONE(m_one.sync());
    QCOMPARE(m_centre->log().blobsAsked, 12); // once a week about all
}

void TestSyncPictures::hubThatLostItsPicturesGetsThemAgain()
{
    const QString hash = picture(m_one, 0xff0000);
    m_one.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    VERIFY_DONE(m_one.sync());
    m_centre->log().blobs.clear();
    m_centre->log().entries.resize(1);
    const auto report = m_one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->sent, 1);
    QCOMPARE(report->picturesOut, 1);
    QVERIFY(m_centre->log().blobs.contains(hash));
}

void TestSyncPictures::pictureThatIsNoImageTravelsAsItIs()
{
    const QString hash = m_one->savePicture("no image at all", 0, 0).value();
    m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, hash}});
    VERIFY_DONE(m_one.sync());
    VERIFY_DONE(m_two.sync());
    QCOMPARE(rowCount(*m_two.store, u"picture"_s), 1);
}

void TestSyncPictures::namesAreKnownWithoutTheHub()
{
    m_one.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(m_one.sync());
    VERIFY_DONE(m_two.sync());
    m_centre->log().away = true;
    const auto files = knownFiles(m_two->reader());
    VERIFY_DONE(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->first().name, u"Desk 1"_s);
    QCOMPARE(files->first().head, 1);
    QCOMPARE(files->first().lastContact, m_centre->clock().now());
    QCOMPARE(*knownFileName(m_two->reader(), m_one->author()), u"Desk 1"_s);
    QCOMPARE(*knownFileName(m_two->reader(), QByteArray(16, 'x')), QString());
}

void TestSyncPictures::newNameIsTold()
{
    VERIFY_DONE(m_one.sync());
    VERIFY_DONE(renameFile(*m_one.store, u"Front desk"_s));
    m_one.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(m_one.sync());
    QCOMPARE(card(m_one).name, u"Front desk"_s);
    VERIFY_DONE(m_two.sync());
    QCOMPARE(*knownFileName(m_two->reader(), m_one->author()), u"Front desk"_s);
}

void TestSyncPictures::sameContentIsNoDifference()
{
    for (int i = 0; i < 1000; ++i)
        m_one.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    VERIFY_DONE(m_one.sync());
    QVERIFY(!card(m_one).state.isEmpty()); // each thousand entries
    const auto report = m_two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->differences, QStringList());
    QCOMPARE(card(m_two).state, card(m_one).state);
    m_two.forget();
    VERIFY_DONE(m_two.sync()); // kept over the restart
    QCOMPARE(card(m_two).state, card(m_one).state);
}

void TestSyncPictures::otherContentAtTheSameEntryIsSaid()
{
    m_one.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    VERIFY_DONE(m_one.sync());
    VERIFY_DONE(m_two.sync());
    QVERIFY(card(m_two).state.isEmpty()); // nobody has asked for it yet
    FileCard forged = card(m_two);
    forged.state = u"%1:%2"_s.arg(latestSchema(allMigrations())).arg(QString(64, u'a'));
    m_centre->log().cards.insert(m_two->author(), forged);
    m_one.forget();
    const auto report = m_one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->differences.size(), 1);
    QVERIFY(report->differences.first().contains(u"Desk 2"_s));
    QVERIFY(report->differences.first().contains(u"entry 1"_s));
    QCOMPARE(m_one.sync()->differences.size(), 1); // until one of them moves on
    m_one.add(u"category"_s, {{u"name"_s, u"Cameras"_s}});
    QCOMPARE(m_one.sync()->differences, QStringList());
}

void TestSyncPictures::contentIsNotComparedWhileSomethingWaits()
{
    for (int i = 0; i < 1000; ++i)
        m_one.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    SyncPace pace;
    pace.interrupted = [] { return true; };
    VERIFY_DONE(m_one.sync(pace));
    QVERIFY(card(m_one).state.isEmpty());
}

QTEST_GUILESS_MAIN(TestSyncPictures)
#include "tst_syncpictures.moc"
