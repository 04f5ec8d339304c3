// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/serverproxy.h"
#include "tests/postgres/serverroom.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Line = ServerProxy::Line;

namespace {

constexpr ServerPatience hasty{3'000ms, 1'000ms};

QList<OpId> opIdsOf(Hub& hub)
{
    QList<OpId> ids;
    for (LogPosition at;;) {
        const auto some = hub.readAfter(at, 200);
        if (!some || some->isEmpty())
            return ids;
        for (const PackedEntry& packed : *some)
            ids << unpackHeader(packed)->opId;
        at = {ids.size(), some->last().hash()};
    }
}

/// The next entries of \p chain; where it stands is asked before they are made.
Result<Hub::Appended> goOn(Hub& hub, Chain& chain, int count)
{
    const LogPosition at = chain.at();
    return hub.append(at, chain.next(count));
}

} // namespace

/// A server that is slow, half open, restarted or damaged, and the lines to it: nobody hangs, nothing is lost
/// and nothing comes twice.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void halfOpenLineHoldsNobody_data();
    void halfOpenLineHoldsNobody();
    void frozenServerHoldsNobody();
    void questionThatNobodyWantsEndsAtOnce();
    void connectionThatDiedMeanwhileIsMadeAgain();
    void badLinesLoseNothingAndDoubleNothing_data();
    void badLinesLoseNothingAndDoubleNothing();
    void slowLineIsOnlySlow();
    void lostAnswerIsRecognised();
    void restartsInMidAppendLoseNothing_data();
    void restartsInMidAppendLoseNothing();
    void manyWhoAppendAtOnceMakeOneChain();
    void damagedEntryIsNamedAndThoseBeforeAreGiven();
    void missingEntryIsAGap();
    void wrongHashToldByAMemberIsFound();
    void damagedPictureIsRefusedAndWrittenAgain();
    void snapshotThatWasCutShortIsNone();
    void redactedBytesLeaveTheTable();

private:
    [[nodiscard]] std::unique_ptr<PostgresHub> throughProxy(const ServerPatience& patience = {})
    {
        return m_room->open(m_room->first(), m_proxy->port(), patience);
    }
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<ServerRoom> m_room;
};

void TestServerFaults::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void TestServerFaults::init()
{
    m_proxy = std::make_unique<ServerProxy>(m_server->port());
    m_room = std::make_unique<ServerRoom>(*m_server);
}

void TestServerFaults::halfOpenLineHoldsNobody_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("before it is made") << u"before"_s;
    QTest::newRow("while it stands") << u"standing"_s;
    QTest::newRow("in the middle of connecting") << u"middle"_s;
}

void TestServerFaults::halfOpenLineHoldsNobody()
{
    QFETCH(QString, when);
    const auto hub = throughProxy(hasty);
    if (when == "standing"_L1)
        VERIFY_DONE(hub->head());
    if (when == "middle"_L1)
        m_proxy->setAfter(Line::HalfOpen, 2); // of the handshake
    else
        m_proxy->set(Line::HalfOpen);
    QElapsedTimer timer;
    timer.start();
    const auto head = hub->head();
    QVERIFY2(Hub::isAway(head.error()), why(head).constData());
    QVERIFY2(timer.elapsed() < 6'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_proxy->isGood());
    m_proxy->set(Line::Good);
    VERIFY_DONE(hub->head());
}

void TestServerFaults::frozenServerHoldsNobody()
{
    const auto standing = m_room->open(m_room->first(), 0, hasty);
    VERIFY_DONE(standing->head());
    const auto fresh = m_room->open(m_room->first(), 0, hasty);
    m_server->freeze(true);
    QElapsedTimer timer;
    timer.start();
    const auto head = standing->head();
    const auto other = fresh->head();
    m_server->freeze(false);
    QVERIFY(Hub::isAway(head.error()) && Hub::isAway(other.error()));
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    VERIFY_DONE(standing->head());
}

void TestServerFaults::questionThatNobodyWantsEndsAtOnce()
{
    const auto hub = throughProxy();
    VERIFY_DONE(hub->head());
    m_proxy->set(Line::HalfOpen);
    int asked = 0;
    hub->waitOnlyWhile([&] { return ++asked < 3; }); // while the answer is waited for
    const auto head = hub->head();
    QVERIFY(Hub::isAway(head.error()));
    QVERIFY2(asked >= 3 && asked < 6, qPrintable(QString::number(asked)));
}

void TestServerFaults::connectionThatDiedMeanwhileIsMadeAgain()
{
    const auto hub = m_room->open();
    VERIFY_DONE(hub->head());
    m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'"_s.arg(
        m_room->first().login));
    VERIFY_DONE(hub->head());
    m_server->stop("fast");
    QCOMPARE(m_server->start(), QString());
    Chain chain(m_room->logId());
    QCOMPARE(hub->append({}, chain.next(1)).value(), Hub::Appended::Done);
}

void TestServerFaults::badLinesLoseNothingAndDoubleNothing_data()
{
    QTest::addColumn<int>("line");
    QTest::newRow("loses") << static_cast<int>(Line::Loses);
    QTest::newRow("doubles") << static_cast<int>(Line::Doubles);
    QTest::newRow("cuts answers") << static_cast<int>(Line::CutsAnswer);
    QTest::newRow("cuts questions") << static_cast<int>(Line::CutsQuestion);
    QTest::newRow("throws out") << static_cast<int>(Line::Refuses);
}

void TestServerFaults::badLinesLoseNothingAndDoubleNothing()
{
    QFETCH(int, line);
    const auto hub = throughProxy({3'000ms, 700ms});
    Chain chain(m_room->logId());
    QList<OpId> sent;
    int failures = 0;
    for (int round = 0; round < 12; ++round) {
        const LogPosition at = chain.at();
        const auto entries = chain.next(1 + round % 3, 2000);
        for (const PackedEntry& entry : entries)
            sent << unpackHeader(entry)->opId;
        if (round % 2 == 1)
            m_proxy->set(static_cast<Line>(line));
        auto appended = hub->append(at, entries);
        for (int tries = 0; tries < 20 && (!appended || *appended != Hub::Appended::Done); ++tries) {
            QVERIFY2(appended || Hub::isAway(appended.error()), why(appended).constData());
            ++failures;
            m_proxy->set(Line::Good);
            appended = hub->append(at, entries);
        }
        QCOMPARE(appended.value(), Hub::Appended::Done);
    }
    m_proxy->set(Line::Good);
    QCOMPARE(opIdsOf(*m_room->open()), sent);
    qInfo("%d failures", failures);
}

void TestServerFaults::slowLineIsOnlySlow()
{
    m_proxy->setDelay(30ms);
    const auto hub = throughProxy();
    Chain chain(m_room->logId());
    QCOMPARE(hub->append({}, chain.next(50, 10'000)).value(), Hub::Appended::Done);
    QCOMPARE(hub->readAfter({}, 100)->size(), 50);
}

void TestServerFaults::lostAnswerIsRecognised()
{
    const auto hub = throughProxy();
    VERIFY_DONE(hub->head());
    Chain chain(m_room->logId());
    const auto entries = chain.next(3);
    m_proxy->set(Line::CutsAnswer);
    QCOMPARE(hub->append({}, entries).value(), Hub::Appended::Done); // asked again by itself, and known there
    QVERIFY(m_proxy->isGood());
    QCOMPARE(opIdsOf(*hub).size(), 3);
    // Also where somebody else has appended meanwhile.
    QCOMPARE(m_room->open()->append(chain.at(), Chain(m_room->logId(), chain.at()).next(1)).value(),
             Hub::Appended::Done);
    QCOMPARE(hub->append({}, entries).value(), Hub::Appended::Done);
    QCOMPARE(opIdsOf(*hub).size(), 4);
}

void TestServerFaults::restartsInMidAppendLoseNothing_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const QByteArray how : {"fast", "immediate", "kill"})
        QTest::newRow(how.constData()) << how;
}

void TestServerFaults::restartsInMidAppendLoseNothing()
{
    QFETCH(QByteArray, how);
    std::atomic_bool ended = false;
    std::atomic_int appends = 0;
    QList<OpId> done;
    QString problem;
    std::thread desk([&] {
        const auto hub = m_room->open(m_room->first(), 0, hasty);
        Chain chain(m_room->logId());
        while (!ended && problem.isEmpty()) {
            const auto head = hub->head();
            if (!head && !Hub::isAway(head.error()))
                problem = QString::fromUtf8(why(head));
            if (!head)
                continue;
            chain.goTo(*head);
            const auto entries = chain.next(3, 20'000);
            const auto appended = hub->append(*head, entries);
            if (!appended && !Hub::isAway(appended.error()))
                problem = QString::fromUtf8(why(appended));
            if (appended && *appended == Hub::Appended::Done)
                done << unpackHeader(entries[0])->opId;
            appends = static_cast<int>(done.size());
        }
    });
    const auto someMore = [&appends, before = 0]() mutable {
        const bool has = appends > before + 2;
        before = has ? appends.load() : before;
        return has;
    };
    bool goesOn = true;
    for (int i = 0; i < 2 && goesOn; ++i) {
        goesOn = QTest::qWaitFor(someMore, 30'000); // it is appending, and does not stop
        m_server->stop(how);
        goesOn = m_server->start().isEmpty() && goesOn;
    }
    goesOn = goesOn && QTest::qWaitFor(someMore, 30'000);
    ended = true;
    desk.join();
    QCOMPARE(problem, QString());
    QVERIFY(goesOn);
    const QList<OpId> log = opIdsOf(*m_room->open());
    QCOMPARE(m_room->open()->head()->seq, log.size());
    QVERIFY2(done.size() > 3, qPrintable(QString::number(done.size())));
    for (const OpId& id : done)
        QCOMPARE(log.count(id), 1);
}

void TestServerFaults::manyWhoAppendAtOnceMakeOneChain()
{
    std::vector<std::thread> desks;
    std::atomic_int problems = 0;
    for (int desk = 0; desk < 6; ++desk) {
        desks.emplace_back([&] {
            const auto hub = m_room->open();
            Chain chain(m_room->logId());
            for (int done = 0; done < 15;) {
                const auto head = hub->head();
                chain.goTo(head ? *head : LogPosition());
                const auto appended =
                    head ? hub->append(*head, chain.next(2)) : Result<Hub::Appended>(head.error());
                if (!appended)
                    ++problems;
                done += !appended || *appended == Hub::Appended::Done ? 1 : 0;
            }
        });
    }
    for (std::thread& desk : desks)
        desk.join();
    QCOMPARE(problems.load(), 0);
    QCOMPARE(opIdsOf(*m_room->open()).size(), 6 * 15 * 2);
}

void TestServerFaults::damagedEntryIsNamedAndThoseBeforeAreGiven()
{
    Chain chain(m_room->logId());
    const auto entries = chain.next(5);
    QCOMPARE(m_room->open()->append({}, entries).value(), Hub::Appended::Done);
    m_server->sql(
        u"UPDATE kitcamp.hub_log SET body = set_byte(body, 9, get_byte(body, 9) # 1) WHERE seq = 3"_s);
    const auto hub = m_room->open();
    QCOMPARE(hub->readAfter({}, 100)->size(), 2);
    const auto damaged = hub->readAfter({2, entries[1].hash()}, 100);
    QCOMPARE(damaged.error().rule, u"damaged"_s);
    QVERIFY2(damaged.error().sentence.contains(u"3"_s), qPrintable(damaged.error().sentence));
    QCOMPARE(hub->readAfter({3, entries[2].hash()}, 100)->size(), 2);
}

void TestServerFaults::missingEntryIsAGap()
{
    Chain chain(m_room->logId());
    const auto entries = chain.next(5);
    QCOMPARE(m_room->open()->append({}, entries).value(), Hub::Appended::Done);
    m_server->sql(u"DELETE FROM kitcamp.hub_log WHERE seq = 3"_s);
    const auto hub = m_room->open();
    QCOMPARE(hub->readAfter({}, 100)->size(), 2);
    QCOMPARE(hub->readAfter({2, entries[1].hash()}, 100).error().rule, u"gap"_s);
    QCOMPARE(hub->readAfter({3, entries[2].hash()}, 100).error().rule, u"gap"_s);
    QCOMPARE(hub->readAfter({4, entries[3].hash()}, 100)->size(), 1);
    m_server->sql(u"DELETE FROM kitcamp.hub_log WHERE seq = 5"_s);
    QCOMPARE(hub->readAfter({4, entries[3].hash()}, 100).error().rule, u"gap"_s);
}

void TestServerFaults::wrongHashToldByAMemberIsFound()
{
    // The server cannot compute BLAKE2b: a member may tell a wrong hash. Others do not believe it.
    Chain chain(m_room->logId());
    const auto entries = chain.next(1);
    const auto server = m_room->connection(m_room->first());
    VERIFY_DONE(server->ask("SELECT kitcamp.hub_append($1, 0, $2, $3, $4, $5, false)",
                            {m_room->logId(), QByteArray(32, '\0'), QList<QByteArray>{entries[0].header},
                             QList<QByteArray>{QByteArray(32, 'x')}, QList<QByteArray>{entries[0].body}}));
    const auto hub = m_room->open();
    QCOMPARE(hub->readAfter({}, 10)->size(), 1);
    const auto on = goOn(*hub, chain, 1);
    QCOMPARE(on.error().rule, u"forked"_s);
}

void TestServerFaults::damagedPictureIsRefusedAndWrittenAgain()
{
    const QByteArray picture = randomBytes(1000);
    const QString name = QString::fromLatin1(hashOf(picture).toHex());
    const auto hub = m_room->open();
    VERIFY_DONE(hub->writeBlob(name, picture));
    m_server->sql(u"UPDATE kitcamp.hub_blob SET bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1)"_s);
    QCOMPARE(hub->readBlob(name).error().rule, u"damaged"_s);
    VERIFY_DONE(hub->writeBlob(name, picture));
    QCOMPARE(hub->readBlob(name).value(), picture);
    QCOMPARE(hub->readBlob(QString(64, u'0')).error().rule, u"no-blob"_s);
}

void TestServerFaults::snapshotThatWasCutShortIsNone()
{
    Chain chain(m_room->logId());
    QCOMPARE(m_room->open()->append({}, chain.next(1)).value(), Hub::Appended::Done);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"centre"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(randomBytes(5'000'000)) == 5'000'000);
    file.close();
    const auto hub = throughProxy();
    int pieces = 0;
    const auto cut = hub->storeSnapshot(chain.at(), file.fileName(), [&](qint64 done, qint64 all) {
        pieces += done > all / 2 ? 1 : 0;
        return pieces < 4;
    });
    VERIFY_FAILS(cut, ErrorCode::Cancelled);
    QVERIFY(!hub->newestSnapshot().value());
    QVERIFY(m_server->sql(u"SELECT count(*) FROM kitcamp.hub_snapshot_piece"_s).toInt() > 0);
    VERIFY_DONE(hub->storeSnapshot(chain.at(), file.fileName(), {}));
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM kitcamp.hub_snapshot WHERE log_id = '\\x%1'"_s.arg(
                 QString::fromLatin1(m_room->logId().toHex()))),
             u"1"_s);
    m_server->sql(u"DELETE FROM kitcamp.hub_snapshot_piece WHERE n = 2"_s);
    const auto info = hub->newestSnapshot();
    const auto fetched = hub->fetchSnapshot(**info, folder.filePath(u"fetched"_s), {});
    QCOMPARE(fetched.error().rule, u"damaged"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"centre"_s});
}

void TestServerFaults::redactedBytesLeaveTheTable()
{
    Chain chain(m_room->logId());
    const LogPosition at = chain.at();
    auto entries = chain.next(3);
    // Bytes that can be searched for: larger than a page would compress away.
    QCOMPARE(m_room->open()->append(at, entries).value(), Hub::Appended::Done);
    m_server->sql(
        u"UPDATE kitcamp.hub_log SET body = convert_to(repeat('erased person ', 300), 'UTF8') WHERE seq = 2"_s);
    const QString table = m_server->sql(
        u"SELECT pg_relation_filepath(reltoastrelid) FROM pg_class WHERE oid = 'kitcamp.hub_log'::regclass"_s);
    m_server->sql(u"CHECKPOINT"_s);
    const auto holds = [&] {
        QFile file(m_server->path(u"data/"_s + table));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("erased person erased person");
    };
    QVERIFY(holds());
    VERIFY_DONE(m_room->open()->replaceBodies({emptied(entries[1])}));
    // The vacuum of the server comes by itself and makes the room free; then it is used again, as everywhere.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->sql(u"SELECT n_dead_tup FROM pg_stat_all_tables WHERE relid = "
                      "(SELECT reltoastrelid FROM pg_class WHERE oid = 'kitcamp.hub_log'::regclass)"_s)
                .toInt()
            == 0,
        20'000);
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
