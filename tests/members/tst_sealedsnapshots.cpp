// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/snapshotmaker.h"
#include "tests/members/sealedroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The snapshot of a sealed centre: only its members can make and open one.
class TestSealedSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void snapshotIsSealedAndOpens();
    void snapshotThatWasChangedIsRefused_data();
    void snapshotThatWasChangedIsRefused();
    void snapshotThatSomebodyElsePutThereIsRefused();
    void snapshotOfAnotherPlaceIsRefused();
    void cancelledSnapshotLeavesNothing();
    void droppedSnapshotsAreGone();

private:
    std::unique_ptr<SealedRoom> m_room;
    SealedDesk m_second;
};

void TestSealedSnapshots::initTestCase()
{
    m_room = std::make_unique<SealedRoom>(fillCentre);
    m_second = m_room->join(u"Second desk"_s);
}

void TestSealedSnapshots::snapshotIsSealedAndOpens()
{
    PlayedHub bench(*m_room);
    bench.copy();
    VERIFY_DONE(m_room->office().sync());
    bench.copy();
    const auto hub = bench.hub(m_room->office());
    VERIFY_DONE(storeSnapshot(*m_room->office(), *hub));
    const QByteArray sealed = bench.log->snapshots.last();
    QVERIFY(sealed.startsWith("KCZ1"));
    QVERIFY(!sealed.contains("SQLite"));
    qint64 last = 0;
    qint64 all = 0;
    const auto progress = [&](qint64 done, qint64 of) {
        last = done;
        all = of;
        return true;
    };
    const auto info = hub->newestSnapshot();
    const QString target = m_room->path(u"fetched.kitcamp"_s);
    VERIFY_DONE(bench.hub(m_second)->fetchSnapshot(**info, target, progress));
    QCOMPARE(last, all);
    QVERIFY(bytesOf(target).startsWith("SQLite format 3"));
    QVERIFY(!QFile::exists(target + u".sealed"_s));
    const auto copy = Connection::open(target, Connection::Mode::Read);
    QCOMPARE(contentsOf(**copy), contentsOf(*m_room->office()));
}

void TestSealedSnapshots::snapshotThatWasChangedIsRefused_data()
{
    QTest::addColumn<double>("place");
    QTest::addColumn<bool>("cut");
    for (const double place : {0.0, 0.00002, 0.0001, 0.3, 0.7, 0.99999}) {
        QTest::addRow("changed at %f", place) << place << false;
        QTest::addRow("cut at %f", place) << place << true;
    }
}

void TestSealedSnapshots::snapshotThatWasChangedIsRefused()
{
    QFETCH(const double, place);
    QFETCH(const bool, cut);
    PlayedHub bench(*m_room);
    bench.copy();
    const auto hub = bench.hub(m_room->office());
    VERIFY_DONE(storeSnapshot(*m_room->office(), *hub));
    QByteArray& bytes = bench.log->snapshots.last();
    const auto at = static_cast<qsizetype>(static_cast<double>(bytes.size()) * place);
    if (cut)
        bytes.truncate(at);
    else
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    const QString target = m_room->path(u"changed.kitcamp"_s);
    VERIFY_FAILS(hub->fetchSnapshot(**hub->newestSnapshot(), target, {}), ErrorCode::File);
    QVERIFY(!QFile::exists(target));
}

void TestSealedSnapshots::snapshotThatSomebodyElsePutThereIsRefused()
{
    PlayedHub bench(*m_room);
    bench.copy();
    bench.log->snapshots.insert(bench.log->entries.size(), bytesOf(m_second->path()));
    const QString target = m_room->path(u"foreign.kitcamp"_s);
    const auto hub = bench.hub(m_second);
    const auto refused = hub->fetchSnapshot(**hub->newestSnapshot(), target, {});
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"damaged"_s);
    QVERIFY(!QFile::exists(target));
}

void TestSealedSnapshots::snapshotOfAnotherPlaceIsRefused()
{
    PlayedHub bench(*m_room);
    bench.copy();
    const auto hub = bench.hub(m_room->office());
    VERIFY_DONE(storeSnapshot(*m_room->office(), *hub));
    const QByteArray bytes = bench.log->snapshots.take(bench.log->entries.size());
    bench.log->snapshots.insert(bench.log->entries.size() - 1, bytes);
    VERIFY_FAILS(hub->fetchSnapshot(**hub->newestSnapshot(), m_room->path(u"x.kitcamp"_s), {}),
                 ErrorCode::File);
}

void TestSealedSnapshots::cancelledSnapshotLeavesNothing()
{
    PlayedHub bench(*m_room);
    bench.copy();
    const auto hub = bench.hub(m_room->office());
    VERIFY_FAILS(storeSnapshot(*m_room->office(), *hub, [](qint64 done, qint64) { return done == 0; }),
                 ErrorCode::Cancelled);
    QVERIFY(bench.log->snapshots.isEmpty());
    VERIFY_DONE(storeSnapshot(*m_room->office(), *hub));
    const QString target = m_room->path(u"cancelled.kitcamp"_s);
    VERIFY_FAILS(
        hub->fetchSnapshot(**hub->newestSnapshot(), target, [](qint64 done, qint64) { return done == 0; }),
        ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".sealed"_s));
}

void TestSealedSnapshots::droppedSnapshotsAreGone()
{
    SealedRoom room(fillCentre);
    const auto hub = room.office().hub();
    room.office().add(u"person"_s, {{"name"_L1, u"One more"_s}});
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(storeSnapshot(*room.office(), *hub));
    const qint64 newest = (*hub->newestSnapshot())->position.seq;
    QCOMPARE(QDir(room.hubFolder() + u"/snapshots"_s).entryList({u"*.zst"_s}, QDir::Files).size(), 2);
    VERIFY_DONE(hub->dropSnapshotsBefore(newest));
    QCOMPARE(QDir(room.hubFolder() + u"/snapshots"_s).entryList({u"*.zst"_s}, QDir::Files).size(), 1);
    QCOMPARE((*hub->newestSnapshot())->position.seq, newest);
    VERIFY_DONE(hub->dropSnapshotsBefore(newest + 1));
    QVERIFY(!hub->newestSnapshot().value());
}

QTEST_MAIN(TestSealedSnapshots)
#include "tst_sealedsnapshots.moc"
