// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "models/sync/repairing.h"
#include "tests/sync/sharedroom.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
}

qint64 number(Store& store, const char* sql)
{
    const auto found = store.reader().integer(sql);
    return found ? found->value_or(-1) : -1;
}

bool hasDevice(Store& store, const QString& tag)
{
    const auto found = store.reader().integer("SELECT count(*) FROM device WHERE asset_tag=?", tag);
    return found && found->value_or(0) == 1;
}

} // namespace

/// A broken file is made anew beside itself: of the hub, and of what can still be read of its own work.
class TestRepairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void wholeFileIsMadeAnew();
    void unsentWorkOfABrokenFileComesOver();
    void workInTheWalComesOver();
    void entryThatCannotBeReadIsCounted();
    void damageInWhatTheLogHasCostsNothing();
    void whatNoLongerFitsIsInTheInbox();
    void inboxOfTheOldFileComesAlong();
    void forkedLogIsLeft();
    void entriesThatTheHubLostComeBack();
    void fileThatWasNeverSharedIsMadeOfItself();
    void gapInAnUnsharedHistoryIsBridged();
    void ruinNeedsItsHubNamed();
    void anyPageMayBeBroken_data();
    void anyPageMayBeBroken();
    void secondRepairHasANameOfItsOwn();
    void whatCannotBeMendedIsExplained();
    void cancelledRepairLeavesNothing();

private:
    [[nodiscard]] static Result<Repaired> repair(SharedRoom& room, const QString& url = {},
                                                 const QString& name = u"centre.kitcamp"_s)
    {
        return repairFile({room.path(name), url}, room.desk.domain(), room.desk.clock());
    }
    [[nodiscard]] static std::unique_ptr<Store> openMade(SharedRoom& room, const Repaired& made)
    {
        auto store = room.desk.another(made.path);
        return store ? *std::move(store) : nullptr;
    }
    /// Zeros in the page where the table begins: whoever reads it meets damage.
    static void breakTable(const QString& path, const QString& table);
};

void TestRepairing::breakTable(const QString& path, const QString& table)
{
    qint64 page = 0;
    qint64 size = 0;
    {
        const auto file = Connection::open(path, Connection::Mode::Write);
        QVERIFY(file.ok());
        QVERIFY((*file)->script("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        page = (*file)->integer("SELECT rootpage FROM sqlite_schema WHERE name=?", table)->value_or(0);
        size = (*file)->integer("PRAGMA page_size")->value_or(0);
    }
    QVERIFY(page > 1);
    overwrite(path, (page - 1) * size, QByteArray(static_cast<qsizetype>(size), '\0'));
}

void TestRepairing::wholeFileIsMadeAnew()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(renameFile(*room, u"Desk 1"_s));
    VERIFY_DONE(room.share());
    const qint64 sent = (*room->journal().last())->seq;
    const qint64 device = SharedRoom::addDevice(*room, u"UNSENT"_s);
    const auto noted = SharedRoom::note(*room, device, u"scratched"_s);
    VERIFY_DONE(room->undo());
    const auto content = contentsOf(*room);
    room.desk.close();
    const QByteArray before = bytesOf(room.path());
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->path, room.path(u"centre-repaired.kitcamp"_s));
    QCOMPARE(made->fromLog, sent);
    QCOMPARE(made->cameOver, 3);
    QCOMPARE(made->inInbox, 0);
    QCOMPARE(made->unreadable, 0);
    QVERIFY(made->sentences.size() >= 3);
    QCOMPARE(bytesOf(room.path()), before);
    QStringList names = room.names();
    names.removeIf([](const QString& name) { // of the window that had it open
        return name == "centre.kitcamp-gate"_L1 || name == "centre.kitcamp-sync"_L1;
    });
    QCOMPARE(names, (QStringList{u"centre-repaired.kitcamp"_s, u"centre.kitcamp"_s, u"hub"_s}));
    const auto store = openMade(room, *made);
    QCOMPARE(contentsOf(*store), content);
    QCOMPARE(*LogFollower(*store).unsentCount(), 3);
    QCOMPARE(nameOfFile(*store), u"Desk 1"_s);
    QVERIFY((*store->journal().find(noted->opId)).has_value());
    QVERIFY(*store->journal().isUndone(noted->opId));
    QCOMPARE(problemsOf(made->path, room.desk.domain()), QStringList());
    VERIFY_DONE(SharedRoom::sync(*store));
    QCOMPARE(*LogFollower(*store).unsentCount(), 0);
}

void TestRepairing::unsentWorkOfABrokenFileComesOver()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    const auto other = room.open(u"Desk 2"_s);
    SharedRoom::addDevice(*room, u"MINE"_s);
    SharedRoom::addDevice(*other, u"THEIRS"_s);
    VERIFY_DONE(SharedRoom::sync(*other));
    room.desk.close();
    breakTable(room.path(), u"device"_s);
    QVERIFY(!problemsOf(room.path(), room.desk.domain()).isEmpty());
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
    const auto store = openMade(room, *made);
    QVERIFY(hasDevice(*store, u"MINE"_s));
    QVERIFY(hasDevice(*store, u"THEIRS"_s));
    VERIFY_DONE(SharedRoom::sync(*store));
    VERIFY_DONE(SharedRoom::sync(*other));
    QVERIFY(hasDevice(*other, u"MINE"_s));
    QCOMPARE(contentsOf(*store), contentsOf(*other));
}

void TestRepairing::workInTheWalComesOver()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"FRESH"_s);
    // As after a power cut: the file as it lies, nothing brought into it.
    QVERIFY(QFile::copy(room.path(), room.path(u"cut.kitcamp"_s)));
    QVERIFY(QFile::copy(room.path() + u"-wal"_s, room.path(u"cut.kitcamp-wal"_s)));
    const QByteArray file = bytesOf(room.path(u"cut.kitcamp"_s));
    const QByteArray log = bytesOf(room.path(u"cut.kitcamp-wal"_s));
    const auto made = repair(room, {}, u"cut.kitcamp"_s);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
    QVERIFY(hasDevice(*openMade(room, *made), u"FRESH"_s));
    QCOMPARE(bytesOf(room.path(u"cut.kitcamp"_s)), file);
    QCOMPARE(bytesOf(room.path(u"cut.kitcamp-wal"_s)), log);
}

void TestRepairing::entryThatCannotBeReadIsCounted()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"ONE"_s);
    SharedRoom::addDevice(*room, u"TWO"_s);
    SharedRoom::addDevice(*room, u"THREE"_s);
    const qint64 last = (*room->journal().last())->seq;
    room.desk.close();
    {
        const auto writer = Connection::open(room.path(), Connection::Mode::Write);
        VERIFY_DONE((*writer)->execute("UPDATE journal SET body=zeroblob(50) WHERE seq=?", last - 1));
    }
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->unreadable, 1);
    QCOMPARE(made->cameOver, 2);
    QVERIFY2(made->sentences.join(u' ').contains(u"centre.kitcamp.backups"_s),
             qPrintable(made->sentences.join(u' ')));
    const auto store = openMade(room, *made);
    QVERIFY(hasDevice(*store, u"ONE"_s));
    QVERIFY(!hasDevice(*store, u"TWO"_s));
    QVERIFY(hasDevice(*store, u"THREE"_s));
    QCOMPARE(problemsOf(made->path, room.desk.domain()), QStringList());
}

void TestRepairing::damageInWhatTheLogHasCostsNothing()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"ONE"_s);
    room.desk.close();
    {
        const auto writer = Connection::open(room.path(), Connection::Mode::Write);
        VERIFY_DONE((*writer)->script("UPDATE journal SET body=zeroblob(50) WHERE seq<=3"));
    }
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->unreadable, 0);
    QCOMPARE(made->cameOver, 1);
}

void TestRepairing::whatNoLongerFitsIsInTheInbox()
{
    SharedRoom room;
    room.fill();
    const qint64 device = SharedRoom::addDevice(*room, u"BOTH"_s);
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    const auto other = room.open(u"Desk 2"_s);
    VERIFY_DONE(SharedRoom::note(*room, device, u"mine"_s));
    VERIFY_DONE(SharedRoom::note(*other, device, u"theirs"_s));
    VERIFY_DONE(SharedRoom::sync(*other));
    SharedRoom::addDevice(*room, u"ANOTHER"_s);
    room.desk.close();
    breakTable(room.path(), u"person"_s);
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->inInbox, 1);
    QCOMPARE(made->cameOver, 1);
    const auto store = openMade(room, *made);
    QCOMPARE(valueOf(*store, u"device"_s, u"note"_s, device), u"theirs"_s);
    QCOMPARE(number(*store, "SELECT count(*) FROM inbox WHERE reason='changed'"), 1);
    QVERIFY(hasDevice(*store, u"ANOTHER"_s));
}

void TestRepairing::inboxOfTheOldFileComesAlong()
{
    SharedRoom room;
    room.fill();
    const qint64 device = SharedRoom::addDevice(*room, u"BOTH"_s);
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    const auto other = room.open(u"Desk 2"_s);
    VERIFY_DONE(SharedRoom::note(*room, device, u"mine"_s));
    VERIFY_DONE(SharedRoom::note(*other, device, u"theirs"_s));
    VERIFY_DONE(SharedRoom::sync(*other));
    const auto report = SharedRoom::sync(*room);
    VERIFY_DONE(report);
    QCOMPARE(report->toInbox.size(), 1);
    const QByteArray opId = report->toInbox.first().bytes;
    room.desk.close();
    breakTable(room.path(), u"device"_s);
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->inInbox, 1);
    QCOMPARE(made->cameOver, 0);
    const auto store = openMade(room, *made);
    QCOMPARE(*store->reader().integer("SELECT count(*) FROM inbox WHERE op_id=?", opId), std::optional(1LL));
}

void TestRepairing::forkedLogIsLeft()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    const auto other = room.open(u"Desk 2"_s);
    // Somebody copied the folder, and the two copies went on apart.
    const auto hub = SharedRoom::allBytes(room.hubFolder());
    for (auto it = hub.begin(); it != hub.end(); ++it) {
        const QString copy = QString(it.key()).replace(room.hubFolder(), room.path(u"copy"_s));
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(QFile::copy(it.key(), copy));
    }
    VERIFY_DONE(moveToHub(*other, room.path(u"copy"_s)));
    SharedRoom::addDevice(*other, u"IN-THE-COPY"_s);
    VERIFY_DONE(SharedRoom::sync(*other));
    SharedRoom::addDevice(*other, u"UNSENT"_s);
    SharedRoom::addDevice(*room, u"IN-THE-HUB"_s);
    VERIFY_DONE(SharedRoom::sync(*room));
    VERIFY_DONE(moveToHub(*other, room.url()));
    const auto forked = SharedRoom::sync(*other);
    QVERIFY(!forked.ok());
    QCOMPARE(forked.error().rule, u"forked"_s);
    const auto made = repair(room, {}, u"Desk 2.kitcamp"_s);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 2);
    const auto store = openMade(room, *made);
    VERIFY_DONE(SharedRoom::sync(*store));
    VERIFY_DONE(SharedRoom::sync(*room));
    for (const QString& tag : {u"IN-THE-COPY"_s, u"UNSENT"_s, u"IN-THE-HUB"_s})
        QVERIFY2(hasDevice(*room, tag), qPrintable(tag));
    QCOMPARE(contentsOf(*store), contentsOf(*room));
}

void TestRepairing::entriesThatTheHubLostComeBack()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto backup = SharedRoom::allBytes(room.hubFolder());
    VERIFY_DONE(room.join(u"Desk 2"_s));
    {
        const auto other = room.open(u"Desk 2"_s);
        SharedRoom::addDevice(*other, u"THEIRS"_s);
        VERIFY_DONE(SharedRoom::sync(*other));
    }
    VERIFY_DONE(SharedRoom::sync(*room));
    // The hub is restored from its backup, and this broken file is the last that knows of what they did.
    QVERIFY(QDir(room.hubFolder()).removeRecursively());
    for (auto it = backup.begin(); it != backup.end(); ++it) {
        QVERIFY(QDir().mkpath(QFileInfo(it.key()).path()));
        QFile file(it.key());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
    }
    room.desk.close();
    breakTable(room.path(), u"device"_s);
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
    QVERIFY(hasDevice(*openMade(room, *made), u"THEIRS"_s));
}

void TestRepairing::fileThatWasNeverSharedIsMadeOfItself()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room->undo());
    const auto content = contentsOf(*room);
    const qint64 last = (*room->journal().last())->seq;
    room.desk.close();
    breakTable(room.path(), u"device"_s);
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, last);
    QCOMPARE(made->fromLog, 0);
    const auto store = openMade(room, *made);
    QCOMPARE(contentsOf(*store), content);
    QCOMPARE(problemsOf(made->path, room.desk.domain()), QStringList());
    QCOMPARE(*LogFollower(*store).unsentCount(), last);
    // It can be shared as the old one could.
    VERIFY_DONE(shareCentre(*store, room.url()));
}

void TestRepairing::gapInAnUnsharedHistoryIsBridged()
{
    SharedRoom room;
    room.fill();
    SharedRoom::addDevice(*room, u"LOST"_s);
    const qint64 lost = (*room->journal().last())->seq;
    const qint64 device = SharedRoom::addDevice(*room, u"AFTER"_s);
    VERIFY_DONE(SharedRoom::note(*room, device, u"good"_s));
    room.desk.close();
    {
        const auto writer = Connection::open(room.path(), Connection::Mode::Write);
        VERIFY_DONE((*writer)->execute("UPDATE journal SET at=at+1 WHERE seq=?", lost));
    }
    const auto made = repair(room);
    VERIFY_DONE(made);
    QCOMPARE(made->unreadable, 1);
    const auto store = openMade(room, *made);
    QVERIFY(!hasDevice(*store, u"LOST"_s));
    QVERIFY(hasDevice(*store, u"AFTER"_s));
    QCOMPARE(valueOf(*store, u"device"_s, u"note"_s, device), u"good"_s);
    QCOMPARE(problemsOf(made->path, room.desk.domain()), QStringList());
}

void TestRepairing::ruinNeedsItsHubNamed()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    const auto content = contentsOf(*room);
    room.desk.close();
    overwrite(room.path(), 0, QByteArray(8192, '\0'));
    const auto unnamed = repair(room);
    VERIFY_FAILS(unnamed, ErrorCode::File);
    QVERIFY2(unnamed.error().sentence.contains(u"--hub"_s), why(unnamed).constData());
    const auto made = repair(room, room.url());
    VERIFY_DONE(made);
    const auto store = openMade(room, *made);
    QCOMPARE(contentsOf(*store), content);
    QCOMPARE(hubOf(*store), room.url());
    QVERIFY(made->sentences.join(u' ').contains(u"Nothing of the old file"_s));
}

void TestRepairing::anyPageMayBeBroken_data()
{
    QTest::addColumn<bool>("garbage");
    QTest::newRow("zeros") << false;
    QTest::newRow("garbage") << true;
}

/// Whichever page is lost: a file is made, and each unsent entry stands in it or is counted as lost.
void TestRepairing::anyPageMayBeBroken()
{
    QFETCH(bool, garbage);
    FaultyVfs disk;
    disk.skipSyncs(true); // a hundred files
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"UNSENT-1"_s);
    SharedRoom::addDevice(*room, u"UNSENT-2"_s);
    room.desk.close();
    constexpr qint64 pageSize = 4096;
    const QByteArray whole = bytesOf(room.path());
    RandomSource random(5);
    int lost = 0;
    const int step = garbage ? 5 : 1;
    for (qint64 page = 0; page < whole.size() / pageSize; page += step) {
        QByteArray bytes(pageSize, '\0');
        for (char& byte : bytes)
            byte = garbage ? static_cast<char>(random.below(256)) : '\0';
        QByteArray broken = whole;
        broken.replace(page * pageSize, pageSize, bytes);
        QFile file(room.path(u"broken.kitcamp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(broken) == broken.size());
        file.close();
        const auto made = repair(room, room.url(), u"broken.kitcamp"_s);
        QVERIFY2(made.ok(), qPrintable(u"page %1: %2"_s.arg(page).arg(QString::fromUtf8(why(made)))));
        auto store = openMade(room, *made);
        QVERIFY(store);
        const int here =
            (hasDevice(*store, u"UNSENT-1"_s) ? 1 : 0) + (hasDevice(*store, u"UNSENT-2"_s) ? 1 : 0);
        lost += 2 - here;
        const bool said =
            made->unreadable >= 2 - here || made->sentences.join(u' ').contains(u"Nothing of the old file"_s);
        QVERIFY2(here == 2 || said, qPrintable(u"page %1 of the unsent entries nobody speaks"_s.arg(page)));
        store.reset();
        QVERIFY(QFile::remove(made->path));
    }
    // Those of the schema (some sixteen of them) and of the journal's end cost both; all others cost nothing.
    QVERIFY2(lost <= 44, qPrintable(QString::number(lost)));
}

void TestRepairing::secondRepairHasANameOfItsOwn()
{
    SharedRoom room;
    VERIFY_DONE(room.share());
    VERIFY_DONE(repair(room));
    const auto again = repair(room);
    VERIFY_DONE(again);
    QCOMPARE(again->path, room.path(u"centre-repaired-2.kitcamp"_s));
}

void TestRepairing::whatCannotBeMendedIsExplained()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_FAILS(repair(room, {}, u"not-there.kitcamp"_s), ErrorCode::File);
    VERIFY_FAILS(repair(room, {}, u"hub"_s), ErrorCode::File);
    VERIFY_FAILS(repair(room, {}, u"no/such/folder.kitcamp"_s), ErrorCode::File);
    VERIFY_FAILS(repair(room, u"folder:/media/no-such-stick"_s), ErrorCode::File);
    TestStore stranger;
    QVERIFY(QDir().mkdir(room.path(u"theirs"_s)));
    VERIFY_DONE(shareCentre(*stranger, room.path(u"theirs"_s)));
    VERIFY_REFUSED(repair(room, room.path(u"theirs"_s)), "other-log");
    QVERIFY(!room.names().join(u' ').contains(u"repair"_s));
}

void TestRepairing::cancelledRepairLeavesNothing()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    SharedRoom::addDevice(*room, u"UNSENT"_s);
    room.desk.close();
    const QStringList before = room.names();
    VERIFY_FAILS(repairFile({room.path(), {}}, room.desk.domain(), room.desk.clock(),
                            [](const QString&, qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    QCOMPARE(room.names(), before);
}

QTEST_MAIN(TestRepairing)
#include "tst_repairing.moc"
