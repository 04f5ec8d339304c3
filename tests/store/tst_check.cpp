// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/check.h"
#include "models/store/replay.h"
#include "models/store/selftest.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The check finds each kind of damage, and finds none in a good file.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFileHasNoProblems();
    void damageIsFound_data();
    void damageIsFound();
    void replayGivesTheSameContent_data();
    void replayGivesTheSameContent();
    void replayReplacesNoFile();
    void checkIsCancelled();
    void computerPassesTheSelfTest();

private:
    static void fill(TestStore& store)
    {
        const qint64 model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
        const qint64 device =
            store.add(u"device"_s, {{u"asset_tag"_s, u"T1"_s}, {u"model"_s, QString::number(model)}});
        const qint64 person = store.add(u"person"_s, {{u"name"_s, u"Li"_s}});
        store.add(u"person_number"_s,
                  {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"7"_s}});
        [[maybe_unused]] const auto noted = store.set(u"device"_s, device, u"note"_s, u"x"_s);
        [[maybe_unused]] const auto undone = store->undo();
    }
};

void TestCheck::goodFileHasNoProblems()
{
    TestStore store;
    fill(store);
    const auto report = checkFile(*store);
    VERIFY_DONE(report);
    QVERIFY(report->ok());
    QStringList names;
    for (const CheckFinding& finding : report->findings) {
        names << finding.name;
        QVERIFY(!finding.sentence.isEmpty());
    }
    for (const QString& name : {u"integrity"_s, u"foreign-keys"_s, u"invariant: no-cycle-device"_s,
                                u"journal"_s, u"journal-rows"_s, u"replay"_s, u"search"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestCheck::damageIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const QByteArray& sql, const QString& found) {
        QTest::newRow(what) << sql << found;
    };
    row("value changed beside the door", "UPDATE device SET note='sold'", u"replay"_s);
    row("row gone beside the door", "DELETE FROM person_number", u"replay search"_s);
    row("row added beside the door", "INSERT INTO setting VALUES('a', 'b')", u"replay"_s);
    row("broken reference", "PRAGMA foreign_keys=OFF; DELETE FROM model", u"foreign-keys replay"_s);
    row("cycle", "UPDATE device SET parent=id", u"invariant: no-cycle-device replay"_s);
    row("entry gone", "PRAGMA foreign_keys=OFF; DELETE FROM journal WHERE seq=2",
        u"foreign-keys journal journal-rows replay"_s);
    row("last entry gone", "DELETE FROM journal_row WHERE entry=6; DELETE FROM journal WHERE seq=6",
        u"replay"_s);
    row("body changed", "UPDATE journal SET body=x'00112233' WHERE seq=3", u"journal journal-rows replay"_s);
    row("time changed", "UPDATE journal SET at=at+1 WHERE seq=3", u"journal journal-rows replay"_s);
    row("kind changed", "UPDATE journal SET kind='record.edit' WHERE seq=1", u"journal"_s);
    row("hash of the one before", "UPDATE journal SET previous_hash=x'00' WHERE seq=3",
        u"journal journal-rows replay"_s);
    row("row index incomplete", "DELETE FROM journal_row WHERE entry=2", u"journal-rows"_s);
    row("row index too long", "INSERT INTO journal_row VALUES('device', '1', 1)", u"journal-rows"_s);
    row("stale search text", "UPDATE search_text SET text='x'", u"search"_s);
    row("place in the log lost", "INSERT INTO file_info(key, value) VALUES('sync.standing', '99')",
        u"sync"_s);
    row("waits although it is done",
        "INSERT INTO inbox(op_id, author, operator, at, kind, body, came_at, reason) SELECT op_id, author, "
        "operator, at, kind, body, 0, 'rule' FROM journal WHERE seq=2",
        u"sync"_s);
    row("search text of nobody", "INSERT INTO search_text VALUES('person', 5, 'x')", u"search"_s);
}

void TestCheck::damageIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, found);
    TestStore store;
    fill(store);
    const auto writer = Connection::open(store.path(), Connection::Mode::Write);
    VERIFY_DONE(writer);
    VERIFY_DONE((*writer)->script(sql));
    QStringList names;
    for (const QString& problem : problemsOf(store.path(), store.domain()))
        names << problem.section(u": "_s, 0, problem.startsWith(u"invariant"_s) ? 1 : 0);
    QCOMPARE(names.join(u' '), found);
}

void TestCheck::replayGivesTheSameContent_data()
{
    QTest::addColumn<ReplayMode>("mode");
    QTest::newRow("entry by entry") << ReplayMode::EntryByEntry;
    QTest::newRow("merged") << ReplayMode::Merged;
}

void TestCheck::replayGivesTheSameContent()
{
    QFETCH(ReplayMode, mode);
    TestStore store;
    fill(store);
    const auto copy = replayInto(store->reader(), store.filePath(u"copy"_s), allMigrations(), mode);
    VERIFY_DONE(copy);
    QCOMPARE(contentsOf(**copy), contentsOf(*store));
}

void TestCheck::replayReplacesNoFile()
{
    TestStore store;
    VERIFY_FAILS(replayInto(store->reader(), store.path(), allMigrations()), ErrorCode::File);
}

void TestCheck::checkIsCancelled()
{
    TestStore store;
    VERIFY_FAILS(checkFile(*store, [](int done, int) { return done < 2; }), ErrorCode::Cancelled);
    VERIFY_DONE(checkFile(*store));
}

void TestCheck::computerPassesTheSelfTest()
{
    VERIFY_DONE(selfTest());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        VERIFY_DONE(selfTest());
    qInfo("self-test: %lld us", static_cast<long long>(timer.nsecsElapsed() / 20000));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
