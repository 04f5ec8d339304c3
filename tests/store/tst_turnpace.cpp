// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/seatdomain.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/verify.h"

#include <atomic>
#include <thread>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A turn is short, or gives way; and it happens as a whole or not at all.
class TestTurnPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyEntriesAreTakenInSlices();
    void longTurnTakesAllAndTellsHowFarItIs();
    void bigOwnEntryMakesALongTurn();
    void longTurnGivesWayAndLeavesNoTrace();
    void shortTurnDoesNotGiveWay();
    void cancelledTurnLeavesNoTrace();
    void scanDuringALongTurnWaitsShortly();
    void scansBetweenSlicesWaitShortly();
    void failingDiskLeavesWhatWasThere_data();
    void failingDiskLeavesWhatWasThere();

private:
    [[nodiscard]] Desks& desks() { return *m_desks; }
    [[nodiscard]] TestStore& a() { return desks()[0]; }
    [[nodiscard]] TestStore& b() { return desks()[1]; }
    /// \p count entries of a in the log, \p own of b not sent.
    void fill(int count, int own);
    /// All that a turn may change.
    [[nodiscard]] static QStringList stateOf(Store& store);
    struct Waits {
        qint64 longest = 0; ///< microseconds
        int scans = 0;
    };
    /// Scans on one thread while the log is taken on another one.
    [[nodiscard]] Waits scanWhileTaking(const LogFollower::Pace& pace);

    std::unique_ptr<Desks> m_desks;
};

void TestTurnPace::init()
{
    m_desks = std::make_unique<Desks>(2, seatDomain);
}

void TestTurnPace::fill(int count, int own)
{
    FaultyVfs quick;
    quick.skipSyncs(true);
    for (int who = 0; who < 2; ++who) {
        auto store = desks()[who].another();
        VERIFY_DONE(store);
        for (int i = 0; i < (who == 0 ? count : own); ++i) {
            const qint64 id = (*store)->ids().nextValue();
            VERIFY_DONE((*store)->perform(AddRecord{u"person"_s, id, {{u"name"_s, QString::number(i)}}}));
        }
        if (who == 0)
            VERIFY_DONE(desks().log().push(**store));
    }
}

QStringList TestTurnPace::stateOf(Store& store)
{
    QStringList lines;
    for (const char* sql :
         {"SELECT seq || hex(hash) FROM journal ORDER BY seq", "SELECT tbl || key || entry FROM journal_row",
          "SELECT tbl || id || text FROM search_text", "SELECT turn FROM sync_turn",
          "SELECT hex(op_id) FROM inbox", "SELECT value FROM file_info WHERE key='sync.standing'"}) {
        const auto read = store.reader().each(sql, [&](const Statement& row) { lines << row.text(0); });
        if (!read)
            lines << QString::fromUtf8(why(read.error()));
    }
    const Contents contents = contentsOf(store);
    for (const QByteArray& hash : contents)
        lines << QString::fromLatin1(hash.toHex());
    return lines;
}

void TestTurnPace::manyEntriesAreTakenInSlices()
{
    fill(400, 3);
    LogFollower::Pace pace;
    pace.slice = std::chrono::milliseconds(4);
    pace.progress = [](qint64, qint64) { QFAIL("a slice is too short to tell"); };
    LogFollower follower(*b());
    int turns = 0;
    for (qint64 standing = 0; standing < 400; ++turns) {
        const auto turn = follower.take(desks().log().after(standing), pace);
        VERIFY_DONE(turn);
        QVERIFY(turn->taken > 0);
        QCOMPARE(turn->runAgain, 3);
        standing += turn->taken;
        QCOMPARE(follower.standing()->seq, standing);
    }
    QVERIFY2(turns > 2, qPrintable(QString::number(turns)));
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnPace::longTurnTakesAllAndTellsHowFarItIs()
{
    fill(300, 60);
    LogFollower::Pace pace;
    pace.slice = std::chrono::milliseconds(0);
    QList<qint64> told;
    pace.progress = [&](qint64 done, qint64 all) {
        QCOMPARE(all, 360);
        told << done;
    };
    const auto turn = LogFollower(*b()).take(desks().log().entries(), pace);
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 300);
    QCOMPARE(turn->runAgain, 60);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.constLast(), 360);
}

void TestTurnPace::bigOwnEntryMakesALongTurn()
{
    fill(2, 0);
    RecordBatch import{.purpose = u"import"_s, .title = u"list"_s, .table = u"person"_s};
    for (int i = 0; i < 20'000; ++i)
        import.add(u"person"_s, b()->ids().nextValue(),
                   {{ u"name"_s,
                      u"Person %1"_s.arg(i * 7919 % 20'011) }});
    VERIFY_DONE(b()->perform(import));
    WriteGate scanner(b().path());
    scanner.ask();
    const auto turn = LogFollower(*b()).take(desks().log().entries(), {});
    VERIFY_DONE(turn);
    QVERIFY(turn->gaveWay);
    scanner.settle();
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnPace::longTurnGivesWayAndLeavesNoTrace()
{
    fill(100, 60);
    const QStringList before = stateOf(*b());
    WriteGate scanner(b().path());
    LogFollower::Pace pace;
    for (const int when : {1, 50, 120, 150}) {
        int looked = 0;
        pace.cancelled = [&] {
            if (++looked == when)
                scanner.ask();
            return false;
        };
        const auto turn = LogFollower(*b()).take(desks().log().entries(), pace);
        VERIFY_DONE(turn);
        QVERIFY(turn->gaveWay);
        QCOMPARE(looked, when); // at once
        scanner.settle();
        QCOMPARE(stateOf(*b()), before);
    }
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnPace::shortTurnDoesNotGiveWay()
{
    fill(3, 3);
    WriteGate scanner(b().path());
    scanner.ask();
    const auto turn = LogFollower(*b()).take(desks().log().entries(), {});
    VERIFY_DONE(turn);
    QVERIFY(!turn->gaveWay);
    QCOMPARE(turn->taken, 3);
    scanner.settle();
}

void TestTurnPace::cancelledTurnLeavesNoTrace()
{
    fill(20, 5);
    const QStringList before = stateOf(*b());
    LogFollower::Pace pace;
    for (const int when : {1, 10, 25, 30}) {
        int looked = 0;
        pace.cancelled = [&] { return ++looked == when; };
        VERIFY_FAILS(LogFollower(*b()).take(desks().log().entries(), pace), ErrorCode::Cancelled);
        QCOMPARE(stateOf(*b()), before);
    }
}

TestTurnPace::Waits TestTurnPace::scanWhileTaking(const LogFollower::Pace& pace)
{
    std::atomic<bool> stop = false;
    std::atomic<int> steps = 0; // of the turns
    LogFollower::Pace counted = pace;
    counted.cancelled = [&] {
        ++steps;
        return false;
    };
    std::thread sync([&] {
        const auto store = b().another();
        if (!store)
            qFatal("no second store");
        while (!stop) {
            [[maybe_unused]] const auto turn = desks().log().pull(**store, counted);
            ++steps;
            std::this_thread::yield();
        }
    });
    Waits waits;
    for (; waits.scans < 40; ++waits.scans) {
        // Each scan comes somewhere else in a turn, or between two.
        for (const int until = steps + 1 + waits.scans * 7 % 50; steps < until;)
            std::this_thread::yield();
        QElapsedTimer timer;
        timer.start();
        b().add(u"category"_s, {{u"name"_s, QString::number(waits.scans)}});
        waits.longest = std::max(waits.longest, timer.nsecsElapsed() / 1000);
    }
    stop = true;
    sync.join();
    return waits;
}

void TestTurnPace::scanDuringALongTurnWaitsShortly()
{
    fill(1500, 800);
    const Waits waits = scanWhileTaking({});
    qInfo("longest scan during long turns: %lld us", static_cast<long long>(waits.longest));
    QVERIFY(waits.longest < 400'000); // 50 ms on a quiet machine; tests run beside each other
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnPace::scansBetweenSlicesWaitShortly()
{
    fill(1500, 0);
    LogFollower::Pace pace;
    pace.longFrom = 1000;
    const Waits waits = scanWhileTaking(pace);
    qInfo("longest scan between slices: %lld us", static_cast<long long>(waits.longest));
    QVERIFY(waits.longest < 400'000);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnPace::failingDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::newRow("write error") << FaultyVfs::Fault::WriteError;
    QTest::newRow("disk full") << FaultyVfs::Fault::DiskFull;
}

void TestTurnPace::failingDiskLeavesWhatWasThere()
{
    QFETCH(FaultyVfs::Fault, fault);
    fill(30, 10);
    const QStringList before = stateOf(*b());
    b().close();
    bool done = false;
    for (int nth = 1; !done; ++nth) {
        FaultyVfs disk;
        {
            VERIFY_DONE(b().open());
            LogFollower follower(*b());
            disk.failFrom(nth, fault);
            const auto turn = follower.take(desks().log().entries(), {});
            disk.heal();
            done = turn.ok();
            if (!turn)
                QVERIFY(!turn.error().sentence.isEmpty());
        }
        b().close();
        VERIFY_DONE(b().open());
        if (!done)
            QCOMPARE(stateOf(*b()), before);
        b().close();
        QVERIFY(nth < 500);
    }
    VERIFY_DONE(b().open());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

QTEST_GUILESS_MAIN(TestTurnPace)
#include "tst_turnpace.moc"
