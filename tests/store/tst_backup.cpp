// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QDir>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Copies beside the file: whole, private, one a day.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyHoldsWhatWasCommitted();
    void writersGoOn();
    void oneCopyADayAndTheNewestAreKept();
    void copiesBeforeMigrationsStay();
    void failingCopyLeavesTheOldOne();
    void missingFileIsExplained();
};

void TestBackup::copyHoldsWhatWasCommitted()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"a"_s}}); // stands in the -wal
    const QString copy = store.filePath(u"copy.kitcamp"_s);
    VERIFY_DONE(backUp(store.path(), copy));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!QFile::exists(copy + u"-wal"_s));
    auto restored = store.another(copy);
    VERIFY_DONE(restored);
    QCOMPARE(valueOf(**restored, u"category"_s, u"name"_s, id), u"a"_s);
    QCOMPARE(problemsOf(copy, store.domain()), QStringList());
}

void TestBackup::writersGoOn()
{
    TestStore store;
    for (int i = 0; i < 30; ++i) {
        store.add(u"category"_s, {{u"name"_s, u"a"_s}});
        VERIFY_DONE(backUp(store.path(), store.filePath(u"copy.kitcamp"_s)));
    }
    auto restored = store.another(store.filePath(u"copy.kitcamp"_s));
    VERIFY_DONE(restored);
    QCOMPARE(contentsOf(**restored), contentsOf(*store));
}

void TestBackup::oneCopyADayAndTheNewestAreKept()
{
    TestStore store;
    const QDir folder(backupFolder(store.path()));
    for (int day = 1; day <= 9; ++day) {
        store.add(u"category"_s, {{u"name"_s, u"a"_s}});
        VERIFY_DONE(backUpDaily(store.path(), QDate(2026, 9, day), 7));
        VERIFY_DONE(backUpDaily(store.path(), QDate(2026, 9, day), 7));
    }
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.first(), u"2026-09-03.kitcamp"_s);
    QCOMPARE(names.last(), u"2026-09-09.kitcamp"_s);
}

void TestBackup::copiesBeforeMigrationsStay()
{
    TestStore store;
    QDir folder(backupFolder(store.path()));
    QVERIFY(folder.mkpath(u"."_s));
    VERIFY_DONE(backUp(store.path(), folder.filePath(u"before-schema-2.kitcamp"_s)));
    for (int day = 1; day <= 4; ++day)
        VERIFY_DONE(backUpDaily(store.path(), QDate(2026, 9, day), 2));
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             QStringList({u"2026-09-03.kitcamp"_s, u"2026-09-04.kitcamp"_s, u"before-schema-2.kitcamp"_s}));
}

void TestBackup::failingCopyLeavesTheOldOne()
{
    FaultyVfs disk;
    TestStore store;
    const QString copy = store.filePath(u"copy.kitcamp"_s);
    VERIFY_DONE(backUp(store.path(), copy));
    const QByteArray before = bytesOf(copy);
    store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    for (const int nth : {1, 2, 5, 20}) {
        disk.failFrom(nth, FaultyVfs::Fault::DiskFull);
        const auto result = backUp(store.path(), copy);
        disk.heal();
        VERIFY_FAILS(result, ErrorCode::File);
        QCOMPARE(bytesOf(copy), before);
        QVERIFY(!QFile::exists(copy + u".part"_s));
    }
    VERIFY_FAILS(backUp(store.path(), store.filePath(u"no/folder.kitcamp"_s)), ErrorCode::File);
}

void TestBackup::missingFileIsExplained()
{
    QTemporaryDir folder;
    VERIFY_FAILS(backUp(folder.filePath(u"gone"_s), folder.filePath(u"copy"_s)), ErrorCode::File);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
