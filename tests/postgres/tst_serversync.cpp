// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverwatch.h"
#include "models/sync/syncrunner.h"
#include "tests/postgres/serverproxy.h"
#include "tests/postgres/serverroom.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Line = ServerProxy::Line;
using State = SyncStatus::State;

namespace {

template <typename T>
void mustBeDone(const Result<T>& result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

/// As a window has it: a file, and the runner that keeps it in step with the server.
struct ServerWindow {
    ServerWindow(const SyncCentre& centre, const SettableClock& clock, SyncDesk& itsDesk, const QString& url,
                 const HubLogin& login, const SyncTimes& times)
        : desk(itsDesk)
        , runner(desk->path(), centre.domain(), clock, 77)
    {
        mustBeDone(desk->saveLocalValue(u"sync.hub"_s, url));
        runner.setTimes(times);
        MemberKeys keys; // what the hint needs of them
        keys.hubPassword = login.password;
        keys.hubCertificate = login.certificate;
        runner.setKeys(keys);
        runner.setHubOpener([login](Store& store, const QString& place, const auto&) {
            return openHub(place, login, store.logId());
        });
        QObject::connect(desk.store.get(), &Store::changed, &runner, [this](const Announcement& news) {
            if (!news.foreign)
                runner.noticeChange();
        });
        QObject::connect(&runner, &SyncRunner::turned, desk.store.get(), &Store::lookForForeignChanges);
    }
    SyncDesk& desk;
    SyncRunner runner;
};

} // namespace

/// Files of a centre meet at a server: side by side, after it was restored, and as soon as something is new.
class TestServerSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void desksComeTogether();
    void picturesTravel();
    void serverThatIsAwayIsOrdinary();
    void restoredDumpIsHealed();
    void loginMadeAfterTheDumpIsTakenUpAgain();
    void serverThatWentBackUnseenIsHealedByAnAdministrator();
    void restoredAndUsedOnIsForked();
    void movedHubIsToldAndNothingIsSent();
    void changeReachesTheOtherDeskAtOnce();
    void windowGoesOfflineAndComesBack();
    void hintsAreHeardAtOnceAndFloodsSeldom();
    void hintsAreFewWhateverComes();
    void watchComesBackAfterARestart();
    void programEndsQuicklyOverADeadLine();

private:
    [[nodiscard]] SyncDesk desk(const QString& name, const HubAccount& account, int port = 0);
    [[nodiscard]] HubAccount accountOf(const QString& name, Role role = Role::Desk);
    void restore(const QByteArray& dump);

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<SyncCentre> m_centre;
    std::unique_ptr<ServerRoom> m_room;
};

void TestServerSync::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void TestServerSync::init()
{
    m_centre = std::make_unique<SyncCentre>();
    m_room = std::make_unique<ServerRoom>(*m_server, m_centre->log().logId);
}

void TestServerSync::cleanup()
{
    m_room.reset();
    m_centre.reset();
    if (m_server && !m_server->isRunning())
        QCOMPARE(m_server->start(), QString());
    if (m_server)
        m_server->sql(u"UPDATE kitcamp.hub_format SET healing_until = NULL"_s);
}

SyncDesk TestServerSync::desk(const QString& name, const HubAccount& account, int port)
{
    SyncDesk made = m_centre->desk(name);
    made.session.reset();
    made.hub = m_room->open(account, port);
    made.forget();
    return made;
}

void TestServerSync::restore(const QByteArray& dump)
{
    QFile file(m_server->path(u"dump.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(dump) == dump.size());
    file.setPermissions(QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner);
    file.close();
    m_server->sql(u"DROP DATABASE centre WITH (FORCE)"_s, u"postgres"_s);
    m_server->sql(u"CREATE DATABASE centre OWNER owner"_s, u"postgres"_s);
    (void)m_server->run(
        u"psql"_s, {u"-Xq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, u"centre"_s, u"-f"_s, file.fileName()});
}

void TestServerSync::desksComeTogether()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk two = desk(u"Desk 2"_s, m_room->login(Role::Desk));
    for (int i = 0; i < 5; ++i) {
        one.add(u"person"_s, {{u"name"_s, u"Li %1"_s.arg(i)}});
        two.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
        syncAll({&one, &two});
    }
    compareAll({&one, &two});
    QCOMPARE(rowCount(*one.store, u"person"_s), 5);
    const auto cards = one.hub->files();
    QCOMPARE(cards->size(), 2);
}

void TestServerSync::picturesTravel()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk two = desk(u"Desk 2"_s, m_room->login(Role::Desk));
    const auto hash = one->savePicture(pngOf(qRgb(1, 2, 3)), 8, 8);
    VERIFY_DONE(hash);
    one.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"picture"_s, *hash}});
    syncAll({&one, &two});
    compareAll({&one, &two});
    QCOMPARE(one.hub->blobNames().value(), QStringList{*hash});
}

void TestServerSync::serverThatIsAwayIsOrdinary()
{
    ServerProxy proxy(m_server->port());
    SyncDesk one = desk(u"Desk 1"_s, m_room->first(), proxy.port());
    proxy.set(Line::Refuses);
    one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const auto away = one.sync();
    QVERIFY(Hub::isAway(away.error()));
    QCOMPARE(one.unsent(), 1);
    one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    proxy.set(Line::Good);
    QCOMPARE(one.sync()->sent, 2);
}

void TestServerSync::restoredDumpIsHealed()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk two = desk(u"Desk 2"_s, m_room->login(Role::Desk));
    SyncDesk three = desk(u"Desk 3"_s, m_room->login(Role::Organiser));
    for (SyncDesk* each : {&one, &two, &three})
        each->add(u"category"_s, {{u"name"_s, each->store->path()}});
    syncAll({&one, &two, &three});
    const QByteArray dump = m_server->run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    for (int i = 0; i < 4; ++i) {
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
        three.add(u"category"_s, {{u"name"_s, u"three %1"_s.arg(i)}});
        syncAll({&one, &two, &three});
    }
    const qint64 head = one.hub->head()->seq;
    restore(dump);
    QVERIFY(one.hub->head()->seq < head);
    // A desk heals: what others wrote as well, although it may not write under their names otherwise.
    two.add(u"category"_s, {{u"name"_s, u"new"_s}});
    const auto report = two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->remarks.size(), 1);
    QCOMPARE(report->sent, head - 3 + 1);
    syncAll({&one, &three, &two});
    compareAll({&one, &two, &three});
    QCOMPARE(one.hub->head()->seq, head + 1);
    // The authors are those of their own logins again.
    for (SyncDesk* each : {&one, &two, &three})
        each->add(u"category"_s, {{u"name"_s, u"later "_s + each->store->path()}});
    syncAll({&one, &two, &three});
    m_server->sql(u"UPDATE kitcamp.hub_format SET healing_until = NULL"_s);
    three.add(u"category"_s, {{u"name"_s, u"last"_s}});
    syncAll({&three, &one, &two});
    compareAll({&one, &two, &three});
}

void TestServerSync::loginMadeAfterTheDumpIsTakenUpAgain()
{
    const QByteArray dump = m_server->run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    const HubAccount late = m_room->login(Role::Desk);
    SyncDesk two = desk(u"Desk 2"_s, late);
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    syncAll({&two, &one});
    restore(dump);
    const auto unknown = two.sync();
    QCOMPARE(unknown.error().rule, u"no-log"_s);
    VERIFY_DONE(one.sync());
    QCOMPARE(one.hub->logins()->adopt(late.login, {Role::Desk, {two->author()}}).value(), true);
    QCOMPARE(one.hub->logins()->adopt(u"kc_nobody"_s, {Role::Desk, {}}).value(), false);
    two.add(u"category"_s, {{u"name"_s, u"again"_s}});
    syncAll({&two, &one});
    compareAll({&one, &two});
}

void TestServerSync::serverThatWentBackUnseenIsHealedByAnAdministrator()
{
    // As where somebody brought the disk of a virtual machine back: nothing in the database tells of it.
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk two = desk(u"Desk 2"_s, m_room->login(Role::Desk));
    for (int i = 0; i < 3; ++i) {
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
        two.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
        syncAll({&one, &two});
    }
    m_server->sql(u"DELETE FROM kitcamp.hub_log WHERE log_id = '\\x%1' AND seq > 2; UPDATE kitcamp.hub_head "
                  u"SET head = 2, "
                  "head_hash = (SELECT hash FROM kitcamp.hub_log AS log WHERE log.log_id = hub_head.log_id "
                  "AND seq = 2) "
                  "WHERE log_id = '\\x%1'"_s.arg(QString::fromLatin1(m_room->logId().toHex())));
    two.add(u"category"_s, {{u"name"_s, u"new"_s}});
    const auto refused = two.sync();
    QCOMPARE(refused.error().rule, u"not-allowed"_s);
    QCOMPARE(one.sync()->remarks.size(), 1);
    syncAll({&two, &one});
    compareAll({&one, &two});
    QCOMPARE(one.hub->head()->seq, 7);
}

void TestServerSync::restoredAndUsedOnIsForked()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk late = desk(u"Laptop"_s, m_room->login(Role::Desk));
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    syncAll({&one, &late});
    const QByteArray dump = m_server->run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    for (int i = 0; i < 3; ++i)
        one.add(u"category"_s, {{u"name"_s, u"later %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());
    restore(dump);
    late.add(u"category"_s, {{u"name"_s, u"late"_s}});
    VERIFY_DONE(late.sync());
    const auto report = one.sync();
    QCOMPARE(report.error().rule, u"forked"_s);
    QVERIFY(report.error().waysOut.join(u' ').contains(u"kitcamp repair"_s));
}

void TestServerSync::movedHubIsToldAndNothingIsSent()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    SyncDesk two = desk(u"Desk 2"_s, m_room->login(Role::Desk));
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    VERIFY_DONE(one.sync());
    QCOMPARE(one.hub->close(*one.hub->head(), {u"folder:/new/place"_s, {}, {}}).value(), Hub::Appended::Done);
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    const auto report = two.sync();
    QCOMPARE(report.error().rule, u"moved"_s);
    QVERIFY(report.error().sentence.contains(u"folder:/new/place"_s));
    QCOMPARE(rowCount(*two.store, u"category"_s), 2); // what was there came
    QCOMPARE(two.unsent(), 1);
    QCOMPARE(one.hub->head()->seq, 1);
}

void TestServerSync::changeReachesTheOtherDeskAtOnce()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    const HubAccount second = m_room->login(Role::Desk);
    SyncDesk two = desk(u"Desk 2"_s, second);
    // No polling: what arrives came by the hint.
    const SyncTimes times{.every = 1h, .whileAway = 100ms};
    ServerWindow left(*m_centre, m_centre->clock(), one, m_room->first().url,
                      m_server->login(m_room->first().password), times);
    ServerWindow right(*m_centre, m_centre->clock(), two, second.url, m_server->login(second.password),
                       times);
    left.runner.start();
    right.runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(left.runner.status().state, State::InStep, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(right.runner.status().state, State::InStep, 20'000);
    const QString channel = u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(channel), u"2"_s, 20'000);
    for (int i = 0; i < 5; ++i) {
        SyncDesk& from = i % 2 == 0 ? one : two;
        SyncDesk& to = i % 2 == 0 ? two : one;
        QSignalSpy announced(to.store.get(), &Store::changed);
        from.add(u"category"_s, {{u"name"_s, u"category %1"_s.arg(i)}});
        QTRY_VERIFY_WITH_TIMEOUT(!announced.isEmpty(), 10'000);
        QTRY_COMPARE(rowCount(*to.store, u"category"_s), i + 1);
    }
}

void TestServerSync::windowGoesOfflineAndComesBack()
{
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    ServerWindow window(*m_centre, m_centre->clock(), one, m_room->first().url,
                        m_server->login(m_room->first().password), {.every = 50ms, .whileAway = 50ms});
    window.runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(window.runner.status().state, State::InStep, 20'000);
    m_server->stop("fast");
    one.add(u"category"_s, {{u"name"_s, u"while it is away"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(window.runner.status().state, State::Offline, 20'000);
    QTRY_COMPARE(window.runner.status().toSend, 1);
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(window.runner.status().state, State::InStep, 20'000);
    QCOMPARE(m_room->open()->head()->seq, 1);
}

void TestServerSync::hintsAreHeardAtOnceAndFloodsSeldom()
{
    // Who speaks now and then waits for nobody.
    HintAllowance now;
    for (std::chrono::milliseconds at = 0ms; at < 60s; at += 300ms)
        QCOMPARE(now.spend(at), HintAllowance::shortestGap);
    // Who never stops: some at once, then five a second, for ever; and after a pause again.
    HintAllowance flood;
    std::chrono::milliseconds at = 0ms;
    const auto toldIn = [&](std::chrono::milliseconds duration) {
        int told = 0;
        for (const auto end = at + duration; at < end; ++told)
            at += flood.spend(at);
        return told;
    };
    const int saved = HintAllowance::mostSaved;
    const int atFirst = toldIn(10min);
    QVERIFY2(atFirst >= 3000 && atFirst <= 3000 + saved + 1, qPrintable(QString::number(atFirst)));
    const int goingOn = toldIn(10min);
    QVERIFY2(goingOn >= 2999 && goingOn <= 3001, qPrintable(QString::number(goingOn)));
    at += 1h;
    const int afterAPause = toldIn(1s);
    QVERIFY2(afterAPause > saved && afterAPause <= 5 + saved + 1, qPrintable(QString::number(afterAPause)));
}

void TestServerSync::hintsAreFewWhateverComes()
{
    ServerWatch watch(*ServerUrl::from(m_room->first().url), m_server->login(m_room->first().password),
                      m_room->logId(), nullptr);
    std::atomic_int told = 0; // counted where it is told, in the watch's thread
    QElapsedTimer timer;
    timer.start();
    connect(
        &watch, &ServerWatch::hinted, &watch, [&told] { ++told; }, Qt::DirectConnection);
    watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(told > 0, 20'000);
    // Anybody may NOTIFY; somebody from quite another log does so without end.
    const HubAccount stranger = m_server->founder();
    std::atomic_bool ended = false;
    std::thread flood([&] {
        ServerConnection server(*ServerUrl::from(stranger.url), m_server->login(stranger.password));
        while (!ended)
            (void)server.run("NOTIFY kitcamp_" + m_room->logId().toHex() + ", '9999999'");
    });
    // However slow this computer is: so many take their time, and they come.
    constexpr int many = 20;
    const bool came = QTest::qWaitFor([&] { return told >= many; }, 60'000);
    const qint64 took = timer.elapsed();
    ended = true;
    flood.join();
    QVERIFY(came);
    const qint64 least = (many - HintAllowance::mostSaved - 2) * HintAllowance::perHint.count();
    QVERIFY2(took >= least, qPrintable(u"%1 ms"_s.arg(took)));
}

void TestServerSync::watchComesBackAfterARestart()
{
    ServerWatch watch(*ServerUrl::from(m_room->first().url), m_server->login(m_room->first().password),
                      m_room->logId(), nullptr);
    QSignalSpy hinted(&watch, &ServerWatch::hinted);
    watch.start();
    QTRY_COMPARE_WITH_TIMEOUT(hinted.count(), 1, 10'000);
    m_server->stop("immediate");
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(hinted.count(), 2, 20'000); // something may have come meanwhile
    const auto hub = m_room->open();
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    VERIFY_DONE(one.sync());
    QTRY_VERIFY_WITH_TIMEOUT(hinted.count() >= 3, 10'000);
}

void TestServerSync::programEndsQuicklyOverADeadLine()
{
    ServerProxy proxy(m_server->port());
    SyncDesk one = desk(u"Desk 1"_s, m_room->first());
    const QString url = m_server->url(m_room->first().login, u"centre"_s, proxy.port());
    ServerWindow window(*m_centre, m_centre->clock(), one, url, m_server->login(m_room->first().password),
                        {.every = 20ms});
    window.runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(window.runner.status().state, State::InStep, 20'000);
    proxy.set(Line::HalfOpen);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.isHoldingBack(), 20'000); // a meeting waits for an answer that never comes
    QElapsedTimer timer;
    timer.start();
    window.runner.stop();
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestServerSync)
#include "tst_serversync.moc"
