// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

RecordBatch twentyCategories(Store& store)
{
    RecordBatch batch{.purpose = u"import"_s, .title = u"list.csv"_s, .table = u"category"_s};
    for (int i = 0; i < 20; ++i)
        batch.add(u"category"_s, store.ids().nextValue(),
                  {{u"name"_s, u"c%1"_s.arg(i)}, {u"note"_s, QString(2000, u'n')}});
    return batch;
}

/// What the killed child does: Actions without end, each number printed after its commit.
int workUntilKilled(const QString& path)
{
    const Domain domain = smallDomain();
    const SystemClock clock;
    const auto store = Store::open(path, domain, clock, 5);
    if (!store)
        return 3;
    for (int i = 0;; ++i) {
        const auto done = i % 5 == 4 ? (*store)->undo()
                                     : (*store)->perform(AddRecord{u"category"_s,
                                                                   (*store)->ids().nextValue(),
                                                                   {{u"name"_s, QString::number(i)},
                                                                    {u"note"_s, QString(3000, u'n')}}});
        if (!done)
            return 4;
        std::printf("%s\n", qPrintable(done->opId.text()));
        std::fflush(stdout);
    }
}

} // namespace

/// Failing disks, full disks, others who write, a pulled plug: nothing is half done, and the sentence says
/// so.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFailingWriteLeavesTheWholeOrNothing_data();
    void anyFailingWriteLeavesTheWholeOrNothing();
    void anyFailingWriteOfAnUndoLeavesTheWholeOrNothing();
    void fullDiskIsExplained();
    void fileThatCannotBeMadeLeavesNothing();
    void failingMigrationBackupStopsNothingHalfway();
    void otherWriterIsWaitedForAndThenExplained();
    void killedProgramLosesNothingPrinted();
};

void TestFaults::anyFailingWriteLeavesTheWholeOrNothing_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("once");
    QTest::newRow("disk gone") << false << false;
    QTest::newRow("one failing write") << false << true;
    QTest::newRow("disk full") << true << false;
    QTest::newRow("disk full once") << true << true;
}

void TestFaults::anyFailingWriteLeavesTheWholeOrNothing()
{
    QFETCH(bool, full);
    QFETCH(bool, once);
    FaultyVfs disk;
    disk.skipSyncs(true);
    bool succeeded = false;
    int nth = 1;
    for (; !succeeded && nth < 500; ++nth) {
        TestStore store;
        store.add(u"category"_s, {{u"name"_s, u"before"_s}});
        const Contents before = contentsOf(*store);
        disk.failFrom(nth, full ? FaultyVfs::Fault::DiskFull : FaultyVfs::Fault::WriteError, once);
        const auto done = store->perform(twentyCategories(*store));
        // A disk that only fails in the checkpoint after the commit is no failure of the Action.
        succeeded = done.ok() && disk.operations() < nth;
        disk.heal();
        if (!done) {
            QCOMPARE(done.error().code, ErrorCode::File);
            QVERIFY2(done.error().sentence.contains(u"Nothing was changed"_s), why(done).constData());
            QCOMPARE(contentsOf(*store), before);
        }
        // The same window goes on, and what it says is what another one reads.
        const Contents now = contentsOf(*store);
        store.close();
        VERIFY_DONE(store.open());
        QCOMPARE(contentsOf(*store), now);
        VERIFY_DONE(
            store.set(u"category"_s, store.add(u"category"_s, {{u"name"_s, u"after"_s}}), u"note"_s, u"x"_s));
        QCOMPARE(problemsOf(store.path(), store.domain()), QStringList());
    }
    QVERIFY(succeeded);
    QVERIFY2(nth > 5, qPrintable(QString::number(nth)));
}

void TestFaults::anyFailingWriteOfAnUndoLeavesTheWholeOrNothing()
{
    FaultyVfs disk;
    disk.skipSyncs(true);
    TestStore store;
    VERIFY_DONE(store->perform(twentyCategories(*store)));
    const Contents full = contentsOf(*store);
    bool succeeded = false;
    for (int nth = 1; !succeeded && nth < 500; ++nth) {
        disk.failFrom(nth, FaultyVfs::Fault::WriteError);
        const auto undone = store->undo();
        succeeded = undone.ok();
        disk.heal();
        QCOMPARE(contentsOf(*store) == full, !succeeded);
    }
    QVERIFY(succeeded);
    QCOMPARE(rowCount(*store, u"category"_s), 0);
    QCOMPARE(problemsOf(store.path(), store.domain()), QStringList());
}

void TestFaults::fullDiskIsExplained()
{
    FaultyVfs disk;
    TestStore store;
    disk.failFrom(1, FaultyVfs::Fault::DiskFull);
    const auto done = store->perform(twentyCategories(*store));
    disk.heal();
    VERIFY_FAILS(done, ErrorCode::File);
    QVERIFY2(done.error().sentence.contains(u"disk is full"_s), why(done).constData());
    QCOMPARE(rowCount(*store, u"journal"_s), 0);
}

void TestFaults::fileThatCannotBeMadeLeavesNothing()
{
    FaultyVfs disk;
    disk.skipSyncs(true);
    const Domain domain = smallDomain();
    const SettableClock clock;
    bool made = false;
    for (int nth = 1; !made && nth < 500; ++nth) {
        QTemporaryDir folder;
        disk.failFrom(nth, FaultyVfs::Fault::DiskFull);
        auto store = Store::create(folder.filePath(u"new.kitcamp"_s), domain, clock, 1);
        made = store.ok() && disk.operations() < nth;
        disk.heal();
        if (!store) {
            QVERIFY(!store.error().sentence.isEmpty());
            QVERIFY(!QFile::exists(folder.filePath(u"new.kitcamp.part"_s)));
            // Where the file itself stands already, it is whole.
            if (QFile::exists(folder.filePath(u"new.kitcamp"_s)))
                QCOMPARE(problemsOf(folder.filePath(u"new.kitcamp"_s), domain), QStringList());
        }
    }
    QVERIFY(made);
}

void TestFaults::failingMigrationBackupStopsNothingHalfway()
{
    FaultyVfs disk;
    disk.skipSyncs(true);
    const std::vector<Migration> all = allMigrations();
    const std::vector<Migration> next{
        {latestSchema(all) + 1,
         u"next.sql"_s,
         "CREATE TABLE more(id INTEGER NOT NULL PRIMARY KEY) STRICT; ALTER TABLE "
         "category ADD COLUMN colour TEXT NOT NULL DEFAULT '';",
         {u"more"_s},
         {}}};
    TestStore store;
    store.add(u"category"_s, {{u"name"_s, u"before"_s}});
    store.close();
    bool migrated = false;
    for (int nth = 1; !migrated && nth < 200; ++nth) {
        const auto writer = Connection::open(store.path(), Connection::Mode::Write);
        VERIFY_DONE(writer);
        disk.failFrom(nth, FaultyVfs::Fault::WriteError);
        migrated = migrate(**writer, next).ok();
        disk.heal();
        QCOMPARE(schemaVersion(**writer).value(), latestSchema(migrated ? next : all));
    }
    QVERIFY(migrated);
}

void TestFaults::otherWriterIsWaitedForAndThenExplained()
{
    TestStore store;
    const auto other = Connection::open(store.path(), Connection::Mode::Write);
    VERIFY_DONE(other);
    VERIFY_DONE((*other)->script("BEGIN IMMEDIATE"));
    const auto done = store->perform(AddRecord{u"category"_s, 5, {{u"name"_s, u"a"_s}}});
    VERIFY_FAILS(done, ErrorCode::Busy);
    QVERIFY2(done.error().sentence.contains(u"Try again"_s), why(done).constData());
    VERIFY_DONE((*other)->script("ROLLBACK"));
    VERIFY_DONE(store->perform(AddRecord{u"category"_s, 5, {{u"name"_s, u"a"_s}}}));
}

void TestFaults::killedProgramLosesNothingPrinted()
{
    TestStore store;
    store.close();
    RandomSource random(20261122);
    QList<OpId> printed;
    for (int round = 0; round < 40; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, store.path()});
        QVERIFY(child.waitForReadyRead(20000));
        QElapsedTimer timer;
        timer.start();
        const int lives = random.below(40);
        while (timer.elapsed() < lives)
            child.waitForReadyRead(1);
        QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished(20000));
        for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
            if (const OpId opId = OpId::fromText(QString::fromLatin1(line)); opId.isValid())
                printed << opId;
        }
        VERIFY_DONE(store.open());
        for (const OpId& opId : printed)
            QVERIFY2(store->journal().find(opId).value(), qPrintable(opId.text()));
        if (round % 5 == 4)
            QCOMPARE(problemsOf(store.path(), store.domain()), QStringList());
        store.close();
    }
    QVERIFY(printed.size() > 40);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work"_s)
        return workUntilKilled(arguments.value(2));
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
