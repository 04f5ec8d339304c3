// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filecheck.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QDir>

#include <sqlite3.h>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Another program's database.
void writeForeignDatabase(const QString& path)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(database, "PRAGMA user_version=9; CREATE TABLE theirs(x);", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

/// Opening, making and refusing files: what cannot be opened is explained and left as it is.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileIsEmptyPrivateAndOurs();
    void contentIsThereAfterReopening();
    void existingFileIsNeverReplaced();
    void fileInMissingFolderIsExplained();
    void unfitFileIsExplainedAndUntouched_data();
    void unfitFileIsExplainedAndUntouched();
    void readOnlyFileIsRefused();
    void fileKilledInMidCheckpointOpens();
    void damagedPagesAreExplained();
    void missingIdentityIsDamage();
    void idsGoOnBehindTheLargestOne();
    void idsNeverOverflowWhateverTheClockSays();
    void localValuesAndPicturesStayOutOfTheJournal();
    void largePictureIsRefused();
    void missingFileIsNotMadeByAReader();

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    Domain m_domain = smallDomain();
    Result<std::unique_ptr<Store>> opened(const QString& path)
    {
        return Store::open(path, m_domain, m_clock, 1);
    }
};

void TestStoreFile::newFileIsEmptyPrivateAndOurs()
{
    TestStore store;
    for (const QString& table : syncedTables(allMigrations()))
        QCOMPARE(rowCount(*store, table), 0);
    QCOMPARE(rowCount(*store, u"journal"_s), 0);
    QCOMPARE(QFile::permissions(store.path())
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray header = bytesOf(store.path()).left(100);
    QCOMPARE(header.mid(68, 4), QByteArray("KtCp"));
    QVERIFY(!QFile::exists(store.path() + u".part"_s));
    QCOMPARE(store->author().size(), 16);
}

void TestStoreFile::contentIsThereAfterReopening()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"示波器"_s}});
    const QByteArray author = store->author();
    store.close();
    VERIFY_DONE(store.open());
    QCOMPARE(valueOf(*store, u"category"_s, u"name"_s, id), u"示波器"_s);
    QCOMPARE(store->author(), author);
    VERIFY_DONE(store->undo());
    QCOMPARE(rowCount(*store, u"category"_s), 0);
}

void TestStoreFile::existingFileIsNeverReplaced()
{
    const QString path = m_folder.filePath(u"notes.kitcamp"_s);
    writeFile(path, "my notes");
    VERIFY_FAILS(Store::create(path, m_domain, m_clock, 1), ErrorCode::File);
    QCOMPARE(bytesOf(path), QByteArray("my notes"));
}

void TestStoreFile::fileInMissingFolderIsExplained()
{
    VERIFY_FAILS(Store::create(m_folder.filePath(u"no/where.kitcamp"_s), m_domain, m_clock, 1),
                 ErrorCode::File);
    QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
}

void TestStoreFile::unfitFileIsExplainedAndUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* what, const QString& says, ErrorCode code = ErrorCode::File) {
        QTest::newRow(what) << QString::fromLatin1(what) << says << code;
    };
    row("missing", u"not there"_s);
    row("empty", u"not a Kitcamp file"_s);
    row("text", u"not a Kitcamp file"_s);
    row("folder", u"folder"_s);
    row("foreign", u"another program"_s);
    row("truncated", u"damaged"_s);
    row("cut in the header", u"damaged"_s);
    row("newer", u"newer Kitcamp"_s, ErrorCode::Newer);
}

void TestStoreFile::unfitFileIsExplainedAndUntouched()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    QFETCH(ErrorCode, code);
    const QString path = m_folder.filePath(name + u".kitcamp"_s);
    TestStore good;
    good.add(u"category"_s, {{u"name"_s, u"ESP32"_s}});
    good.close();
    QByteArray bytes = bytesOf(good.path());
    if (name == u"empty"_s || name == u"text"_s)
        writeFile(path, name == u"text"_s ? QByteArray(5000, 'a') : QByteArray());
    else if (name == u"folder"_s)
        QVERIFY(QDir().mkpath(path));
    else if (name == u"foreign"_s)
        writeForeignDatabase(path);
    else if (name == u"truncated"_s)
        writeFile(path, bytes.left(bytes.size() / 2));
    else if (name == u"cut in the header"_s)
        writeFile(path, bytes.left(60));
    else if (name == u"newer"_s)
        writeFile(path, bytes.replace(60, 4, QByteArray("\0\0\x03\xe7", 4)));
    if (QTest::currentTestFailed())
        return;
    const QByteArray before = bytesOf(path);
    const QStringList filesBefore = QDir(m_folder.path()).entryList(QDir::AllEntries);
    const auto result = opened(path);
    VERIFY_FAILS(result, code);
    QVERIFY2(result.error().sentence.contains(says), why(result).constData());
    QVERIFY2(result.error().sentence.contains(name + u".kitcamp"_s), why(result).constData());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries), filesBefore);
}

void TestStoreFile::readOnlyFileIsRefused()
{
    TestStore store;
    store.close();
    const QByteArray before = bytesOf(store.path());
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner));
    const auto result = store.open();
    VERIFY_FAILS(result, ErrorCode::File);
    QVERIFY2(result.error().sentence.contains(u"read-only"_s), why(result).constData());
    QCOMPARE(bytesOf(store.path()), before);
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner));
}

/// The first page says already how long the file will be, the pages themselves still stand in the -wal.
void TestStoreFile::fileKilledInMidCheckpointOpens()
{
    TestStore store;
    for (int i = 0; i < 200; ++i)
        store.add(u"category"_s, {{u"name"_s, QString(200, u'x')}});
    const QString path = m_folder.filePath(u"killed.kitcamp"_s);
    const QByteArray log = bytesOf(store.path() + u"-wal"_s);
    const QByteArray before = bytesOf(store.path());
    const Contents contents = contentsOf(*store);
    store.close();
    const QByteArray after = bytesOf(store.path());
    QVERIFY(after.size() > before.size());
    writeFile(path, after.left(100) + before.mid(100));
    writeFile(path + u"-wal"_s, log);
    const auto recovered = opened(path);
    VERIFY_DONE(recovered);
    QCOMPARE(contentsOf(**recovered), contents);
    QCOMPARE(problemsOf(path, m_domain), QStringList());
}

void TestStoreFile::damagedPagesAreExplained()
{
    TestStore store;
    for (int i = 0; i < 50; ++i)
        store.add(u"category"_s, {{u"name"_s, QString(200, u'x')}});
    store.close();
    QByteArray bytes = bytesOf(store.path());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    writeFile(store.path(), bytes);
    const auto result = store.open();
    VERIFY_FAILS(result, ErrorCode::File);
    QVERIFY2(result.error().sentence.contains(u"damaged"_s), why(result).constData());
}

void TestStoreFile::missingIdentityIsDamage()
{
    TestStore store;
    VERIFY_DONE(store->saveLocalValue(u"author"_s, u"nobody"_s));
    store.close();
    VERIFY_FAILS(store.open(), ErrorCode::File);
}

void TestStoreFile::idsGoOnBehindTheLargestOne()
{
    TestStore store;
    const qint64 first = store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    store.close();
    store.clock().set(QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC)); // a battery was changed
    VERIFY_DONE(store.open());
    QVERIFY(store.add(u"category"_s, {{u"name"_s, u"b"_s}}) > first);
}

void TestStoreFile::idsNeverOverflowWhateverTheClockSays()
{
    for (const int year : {1970, 2019, 2026, 2089, 2300, 9000}) {
        SettableClock clock;
        clock.set(QDateTime({year, 6, 1}, {0, 0}, Qt::UTC));
        IdGenerator ids(clock, 7);
        ids.movePast(std::numeric_limits<qint64>::max());
        qint64 last = 0;
        for (int i = 0; i < 1000; ++i) {
            const qint64 id = ids.nextValue();
            QVERIFY2(id > last, qPrintable(QString::number(year)));
            last = id;
        }
    }
}

void TestStoreFile::localValuesAndPicturesStayOutOfTheJournal()
{
    TestStore store;
    VERIFY_DONE(store->saveLocalValue(u"printer"_s, u"A4"_s));
    VERIFY_DONE(store->saveLocalValue(u"printer"_s, u"Letter"_s));
    QCOMPARE(store->localValue(u"printer"_s), u"Letter"_s);
    const auto hash = store->savePicture("picture", 10, 20);
    VERIFY_DONE(hash);
    QCOMPARE(store->savePicture("picture", 10, 20).value(), *hash);
    QCOMPARE(rowCount(*store, u"picture"_s), 1);
    QCOMPARE(rowCount(*store, u"journal"_s), 0);
}

void TestStoreFile::largePictureIsRefused()
{
    TestStore store;
    VERIFY_FAILS(store->savePicture(QByteArray(301 * 1024, 'x'), 1, 1), ErrorCode::Usage);
}

void TestStoreFile::missingFileIsNotMadeByAReader()
{
    const QString path = m_folder.filePath(u"gone.kitcamp"_s);
    VERIFY_FAILS(Store::openReader(path), ErrorCode::File);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_store.moc"
