// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/serverproxy.h"
#include "tests/postgres/serverroom.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A server is set up, again and again, and gives logins to computers.
class TestServerSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressesAreRead_data();
    void addressesAreRead();
    void addressThatIsNoneIsExplained_data();
    void addressThatIsNoneIsExplained();
    void passwordInAnAddressIsNotRepeated();
    void settingUpAgainLeavesEverything();
    void setUpByANewerProgramIsRefused();
    void whatAnOlderProgramSetUpIsBroughtUpToDate();
    void loginThatMayNotSetUpIsToldHow();
    void databaseThatIsNotSetUpIsTold();
    void founderMakesOneLog();
    void logThatIsThereIsNotMadeAgain();
    void loginWorksUntilItIsRevoked();
    void revokedLoginIsThrownOutAtOnce();
    void newPasswordTakesThePlaceOfTheOld();
    void invitationsLoginEndsWithTheInvitation();
    void loginIsMadeOnceOverABrokenLine();
    void founderIsMadeWhenItsPasswordIsKept();
    void authorsBelongToTheirLogins();
    void certificateThatIsNoneIsExplained();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestServerSetup::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void TestServerSetup::addressesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("short") << u"postgres://kc_1@db.example.edu"_s
                           << u"postgresql://kc_1@db.example.edu/kitcamp"_s << u"db.example.edu/kitcamp"_s;
    QTest::newRow("port") << u" PostgreSQL://kc_1@10.0.0.7:6000/camps "_s
                          << u"postgresql://kc_1@10.0.0.7:6000/camps"_s << u"10.0.0.7:6000/camps"_s;
    QTest::newRow("usual port") << u"postgresql://a@b:5432/c"_s << u"postgresql://a@b/c"_s << u"b/c"_s;
    QTest::newRow("IPv6") << u"postgresql://a@[::1]:7/c"_s << u"postgresql://a@[::1]:7/c"_s << u"[::1]:7/c"_s;
    QTest::newRow("several") << u"postgresql://a@one,two:7/c"_s << u"postgresql://a@one,two:7/c"_s
                             << u"one,two:7/c"_s;
    QTest::newRow("encoded") << u"postgresql://a%40b@host/%E5%88%9B%20x"_s
                             << u"postgresql://a%40b@host/%E5%88%9B%20x"_s << u"host/创 x"_s;
}

void TestServerSetup::addressesAreRead()
{
    QFETCH(QString, url);
    const auto server = ServerUrl::from(url);
    VERIFY_DONE(server);
    QTEST(server->text(), "text");
    QTEST(server->place(), "place");
    QCOMPARE(ServerUrl::from(server->text())->text(), server->text());
}

void TestServerSetup::addressThatIsNoneIsExplained_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"postgresql://", "postgresql://host/db", "postgresql://a@/db", "postgresql://a@h:0/db",
          "postgresql://a@h:70000/db", "postgresql://a@h/db/x", "postgresql://a@h/db?sslmode=disable",
          "postgresql://a@h h/db", "postgresql://a@h,/db", "postgresql://a@h:x/db"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestServerSetup::addressThatIsNoneIsExplained()
{
    QFETCH(QString, url);
    const auto hub = openHub(url);
    VERIFY_FAILS(hub, ErrorCode::Usage);
    QCOMPARE(hub.error().rule, u"hub-url"_s);
}

void TestServerSetup::passwordInAnAddressIsNotRepeated()
{
    const auto hub = openHub(u"postgresql://desk:very-secret@host/db"_s);
    VERIFY_FAILS(hub, ErrorCode::Usage);
    QVERIFY(!hub.error().sentence.contains(u"very-secret"_s));
}

void TestServerSetup::settingUpAgainLeavesEverything()
{
    ServerRoom room(*m_server);
    Chain chain(room.logId());
    QCOMPARE(room.open()->append({}, chain.next(3)).value(), Hub::Appended::Done);
    for (int i = 0; i < 2; ++i) {
        const auto again = setUpServer(m_server->ownerUrl(), m_server->owner());
        VERIFY_DONE(again);
        QCOMPARE(again->before, again->now);
    }
    const auto hub = room.open();
    QCOMPARE(hub->head().value(), chain.at());
    QCOMPARE(hub->append(chain.at(), Chain(room.logId(), chain.at()).next(1)).value(), Hub::Appended::Done);
}

void TestServerSetup::setUpByANewerProgramIsRefused()
{
    ServerRoom room(*m_server);
    m_server->sql(u"UPDATE kitcamp.hub_format SET version = 99"_s);
    VERIFY_FAILS(setUpServer(m_server->ownerUrl(), m_server->owner()), ErrorCode::Newer);
    VERIFY_FAILS(room.open()->logId(), ErrorCode::Newer);
    m_server->sql(u"UPDATE kitcamp.hub_format SET version = 2"_s);
    VERIFY_DONE(room.open()->logId());
}

void TestServerSetup::whatAnOlderProgramSetUpIsBroughtUpToDate()
{
    ServerRoom room(*m_server);
    const HubAccount desk = room.login(Role::Desk);
    VERIFY_DONE(room.open()->writeBlob(QString::fromLatin1(hashOf("x").toHex()), "x"));
    // What the second version brought.
    m_server->sql(u"ALTER TABLE kitcamp.hub_blob DROP COLUMN login; "
                  "ALTER TABLE kitcamp.hub_format DROP COLUMN longest_hold; "
                  "COMMENT ON ROLE %1 IS NULL; ALTER ROLE %1 RESET ALL; "
                  "UPDATE kitcamp.hub_format SET version = 1"_s.arg(desk.login));
    const auto old = room.open(desk)->logId();
    QCOMPARE(old.error().rule, u"old-hub"_s);
    QVERIFY(old.error().waysOut.value(0).contains(u"kitcamp hub setup"_s));
    const auto setup = setUpServer(m_server->ownerUrl(), m_server->owner());
    VERIFY_DONE(setup);
    QCOMPARE(setup->before, 1);
    QCOMPARE(setup->now, 2);
    VERIFY_DONE(room.open(desk)->logId());
    QCOMPARE(room.open(desk)->readBlob(QString::fromLatin1(hashOf("x").toHex())).value(), "x");
    m_server->sql(u"DELETE FROM kitcamp.hub_member WHERE login = '%1'"_s.arg(desk.login));
    QCOMPARE(room.open()->logins()->adopt(desk.login, {Role::Desk, {}}).value(), true);
    QVERIFY(
        !m_server->sql(u"SELECT rolconfig FROM pg_roles WHERE rolname = '%1'"_s.arg(desk.login)).isEmpty());
}

void TestServerSetup::loginThatMayNotSetUpIsToldHow()
{
    m_server->sql(u"CREATE ROLE weak LOGIN PASSWORD 'weak'"_s);
    m_server->sql(u"CREATE DATABASE others"_s);
    const auto refused = setUpServer(m_server->url(u"weak"_s, u"others"_s), m_server->login(u"weak"_s));
    VERIFY_REFUSED(refused, "not-allowed");
    QVERIFY2(refused.error().waysOut.value(0).contains(u"createuser --createrole"_s),
             qPrintable(refused.error().sentence));
    // An owner of the database who may make no roles: all or nothing.
    m_server->sql(u"ALTER DATABASE others OWNER TO weak"_s);
    VERIFY_REFUSED(setUpServer(m_server->url(u"weak"_s, u"others"_s), m_server->login(u"weak"_s)),
                   "not-allowed");
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'kitcamp'"_s, u"others"_s),
             u"0"_s);
}

void TestServerSetup::databaseThatIsNotSetUpIsTold()
{
    const HubAccount founder = m_server->founder();
    const auto log = openHub(m_server->url(founder.login, u"postgres"_s), m_server->login(founder.password))
                         .value()
                         ->logId();
    VERIFY_FAILS(log, ErrorCode::File);
    QCOMPARE(log.error().rule, u"no-hub"_s);
    QVERIFY(log.error().waysOut.value(0).contains(u"kitcamp hub setup"_s));
}

void TestServerSetup::founderMakesOneLog()
{
    const HubAccount founder = m_server->founder();
    const HubLogin login = m_server->login(founder.password);
    QCOMPARE(openHub(founder.url, login).value()->logId().error().rule, u"no-log"_s);
    const QByteArray log = randomBytes(16);
    VERIFY_DONE(createHub(founder.url, log, login));
    QCOMPARE(openHub(founder.url, login).value()->logId().value(), log);
    QCOMPARE(createHub(founder.url, randomBytes(16), login).error().rule, u"exists"_s);
}

void TestServerSetup::logThatIsThereIsNotMadeAgain()
{
    ServerRoom room(*m_server);
    const HubAccount other = m_server->founder();
    QCOMPARE(createHub(other.url, room.logId(), m_server->login(other.password)).error().rule, u"exists"_s);
    // Nor may a computer's login make one.
    const HubAccount desk = room.login(Role::Administrator);
    QCOMPARE(createHub(desk.url, randomBytes(16), m_server->login(desk.password)).error().rule, u"exists"_s);
}

void TestServerSetup::loginWorksUntilItIsRevoked()
{
    ServerRoom room(*m_server);
    const HubAccount desk = room.login(Role::Desk);
    QVERIFY(desk.login.startsWith(u"kc_"_s));
    QVERIFY(desk.password.size() >= 20);
    QCOMPARE(desk.url, m_server->url(desk.login));
    Chain chain(room.logId());
    QCOMPARE(room.open(desk)->append({}, chain.next(1)).value(), Hub::Appended::Done);
    VERIFY_DONE(revokeLogin(*room.open(), desk.login));
    VERIFY_DONE(revokeLogin(*room.open(), desk.login));
    const auto refused = room.open(desk)->head();
    QCOMPARE(refused.error().rule, u"login-ended"_s);
    QVERIFY(!Hub::isAway(refused.error()));
    QVERIFY(!m_server->sql(u"SELECT revoked_at FROM kitcamp.hub_member WHERE login = '%1'"_s.arg(desk.login))
                 .isEmpty());
}

void TestServerSetup::revokedLoginIsThrownOutAtOnce()
{
    ServerRoom room(*m_server);
    const HubAccount desk = room.login(Role::Desk);
    const auto open = room.open(desk);
    VERIFY_DONE(open->head());
    VERIFY_DONE(revokeLogin(*room.open(), desk.login));
    QTRY_COMPARE(
        m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = '%1'"_s.arg(desk.login)),
        u"0"_s);
    QCOMPARE(open->head().error().rule, u"login-ended"_s);
}

void TestServerSetup::newPasswordTakesThePlaceOfTheOld()
{
    ServerRoom room(*m_server);
    HubAccount desk = room.login(Role::Desk);
    const QString fresh = freshServerPassword();
    VERIFY_DONE(room.open(desk)->logins()->keep(fresh));
    QCOMPARE(room.open(desk)->head().error().rule, u"wrong-password"_s);
    desk.password = fresh;
    VERIFY_DONE(room.open(desk)->head());
}

void TestServerSetup::invitationsLoginEndsWithTheInvitation()
{
    ServerRoom room(*m_server);
    const auto invite = [&room] { return makeLogin(*room.open(), {Role::Desk, {}, 3 * 86'400}).value(); };
    const auto daysOf = [&](const HubAccount& account) {
        return m_server->sql(u"SELECT CASE WHEN rolvaliduntil = 'infinity' THEN 'ever' ELSE "
                             "round(extract(epoch FROM rolvaliduntil - now()) / 86400)::text END FROM "
                             "pg_roles WHERE rolname = '%1'"_s.arg(account.login));
    };
    const HubAccount forgotten = invite();
    HubAccount taken = invite();
    QCOMPARE(daysOf(forgotten), u"3"_s);
    const QString fresh = freshServerPassword();
    VERIFY_DONE(room.open(taken)->logins()->keep(fresh));
    taken.password = fresh;
    QCOMPARE(daysOf(taken), u"ever"_s);
    m_server->sql(u"ALTER ROLE %1 VALID UNTIL '2020-01-01'"_s.arg(forgotten.login)); // three days later
    QCOMPARE(room.open(forgotten)->head().error().rule, u"wrong-password"_s);
    VERIFY_DONE(room.open(taken)->head());
}

void TestServerSetup::loginIsMadeOnceOverABrokenLine()
{
    ServerRoom room(*m_server);
    ServerProxy proxy(m_server->port());
    const auto hub = room.open(room.first(), proxy.port());
    VERIFY_DONE(hub->logId());
    const QString count = u"SELECT count(*) FROM kitcamp.hub_member WHERE log_id = '\\x%1'"_s.arg(
        QString::fromLatin1(room.logId().toHex()));
    QCOMPARE(m_server->sql(count), u"1"_s);
    // The server makes it, and the answer is lost: the first answer is about the log.
    proxy.setAfter(ServerProxy::Line::CutsAnswer, 1);
    const auto made = makeLogin(*hub, {Role::Desk, {}});
    VERIFY_DONE(made);
    QVERIFY(proxy.isGood());
    QCOMPARE(m_server->sql(count), u"2"_s);
    VERIFY_DONE(room.open(*made)->head());
}

void TestServerSetup::founderIsMadeWhenItsPasswordIsKept()
{
    const QString count = u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'kc\\_%'"_s;
    const QString before = m_server->sql(count);
    const auto refused =
        makeFounder(m_server->ownerUrl(), m_server->owner(), [](const QString&) -> Result<void> {
            return Error{ErrorCode::File, u"The disk is full."_s, {}};
        });
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(m_server->sql(count), before);
    QString kept;
    const auto made = makeFounder(m_server->ownerUrl(), m_server->owner(), [&](const QString& password) {
        kept = m_server->sql(count) == before ? password : QString();
        return Result<void>();
    });
    VERIFY_DONE(made);
    QCOMPARE(kept, made->password);
    VERIFY_DONE(createHub(made->url, randomBytes(16), m_server->login(kept)));
}

void TestServerSetup::authorsBelongToTheirLogins()
{
    ServerRoom room(*m_server);
    const QByteArray author(16, 'A'); // of Chain's entries
    const HubAccount desk = room.login(Role::Desk, {author});
    const HubAccount other = room.login(Role::Desk);
    Chain chain(room.logId());
    const auto refused = room.open(other)->append({}, chain.next(1));
    QCOMPARE(refused.error().rule, u"not-allowed"_s);
    chain.goTo({});
    QCOMPARE(room.open(desk)->append({}, chain.next(1)).value(), Hub::Appended::Done);
    VERIFY_DONE(room.open()->logins()->addAuthor(other.login, author));
    QCOMPARE(room.open(other)->append(chain.at(), Chain(room.logId(), chain.at()).next(1)).value(),
             Hub::Appended::Done);
}

void TestServerSetup::certificateThatIsNoneIsExplained()
{
    const HubAccount founder = m_server->founder();
    const auto log = openHub(founder.url, {founder.password, "my certificate"}).value()->logId();
    VERIFY_FAILS(log, ErrorCode::Usage);
    QCOMPARE(log.error().rule, u"no-certificate"_s);
}

QTEST_GUILESS_MAIN(TestServerSetup)
#include "tst_serversetup.moc"
