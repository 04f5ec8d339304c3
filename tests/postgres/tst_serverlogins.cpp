// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hublogins.h"
#include "models/sync/hubmoving.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "tests/members/memberroom.h"
#include "tests/postgres/serverproxy.h"
#include "tests/postgres/serverroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The logins of a sealed centre's computers at a server: made with the invitation, taken over by joining,
/// and what they may do follows the members, also where the server was away meanwhile.
class TestServerLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void joiningThatWasCutShortIsDoneAgain();
    void passwordThatTheServerDidNotTakeIsTakenLater();
    void joiningWithAnothersLoginLeavesItsPassword();
    void revokedWhileTheServerWasAwayEndsLater();
    void roleGivenWhileTheServerWasAwayCountsLater();
    void loginThatWasBroughtBackEndsAgain();
    void revocationThatCameToNothingEndsNoLogin();
    void loginOfNobodyEnds();
    void loginOfAMemberStays();

private:
    [[nodiscard]] QString loginOf(MemberDesk& desk);
    [[nodiscard]] QString atServer(const QString& what, const QString& login);
    void removeFile(MemberDesk& desk);
    /// Somebody does it while nobody reaches the server.
    void whileAway(const std::function<void(Hub&)>& action);

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<MemberRoom> m_room;
    HubAccount m_founder;
};

void TestServerLogins::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
    qputenv("PGSSLROOTCERT", m_server->path(u"ca.crt"_s).toUtf8());
}

/// A centre that has moved to the server, over a line that can break.
void TestServerLogins::init()
{
    m_proxy = std::make_unique<ServerProxy>(m_server->port());
    m_founder = m_server->founder();
    m_founder.url = m_server->url(m_founder.login, u"centre"_s, m_proxy->port());
    m_room = std::make_unique<MemberRoom>();
    MemberDesk& office = m_room->office();
    VERIFY_DONE(office.sync());
    MemberKeys keys = office.keys();
    VERIFY_DONE(moveHub(office.store(), {m_founder.url, m_server->login(m_founder.password), keys}, {}));
    keys.hubPassword = m_founder.password;
    keys.hubCertificate = m_server->certificate();
    VERIFY_DONE(office.keyStore().save(keys));
}

void TestServerLogins::cleanup()
{
    m_room.reset();
    m_proxy.reset();
    qunsetenv("PGPASSWORD");
}

void TestServerLogins::cleanupTestCase()
{
    m_server.reset();
}

QString TestServerLogins::loginOf(MemberDesk& desk)
{
    return memberById(m_room->office()->reader(), desk.member()).value()->login;
}

QString TestServerLogins::atServer(const QString& what, const QString& login)
{
    return m_server->sql(u"SELECT %1 FROM kitcamp.hub_member JOIN pg_roles ON rolname = login WHERE login = "
                         "'%2'"_s.arg(what, login));
}

void TestServerLogins::removeFile(MemberDesk& desk)
{
    desk.close();
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(desk.path() + end);
}

void TestServerLogins::whileAway(const std::function<void(Hub&)>& action)
{
    const auto hub = m_room->office().hub();
    VERIFY_DONE(hub);
    m_proxy->set(ServerProxy::Line::Refuses);
    action(**hub);
    m_proxy->set(ServerProxy::Line::Good);
}

void TestServerLogins::joiningThatWasCutShortIsDoneAgain()
{
    // Killed when the server had taken the new password and before the file was there.
    const IssuedInvitation issued = m_room->invite(m_room->office(), u"Desk 2"_s);
    const auto desk = m_room->newDesk(u"Desk 2"_s);
    VERIFY_DONE(m_room->accept(*desk, issued));
    const QString password = desk->keys().hubPassword;
    removeFile(*desk);
    VERIFY_DONE(m_room->accept(*desk, issued));
    QCOMPARE(desk->keys().hubPassword, password);
    VERIFY_DONE(desk->sync());
    QCOMPARE(atServer(u"rolvaliduntil"_s, loginOf(*desk)), u"infinity"_s);
}

void TestServerLogins::passwordThatTheServerDidNotTakeIsTakenLater()
{
    // Killed when the new password was kept here and before the server had taken it.
    const IssuedInvitation issued = m_room->invite(m_room->office(), u"Desk 2"_s);
    const auto desk = m_room->newDesk(u"Desk 2"_s);
    VERIFY_DONE(m_room->accept(*desk, issued));
    const MemberKeys keys = desk->keys();
    const auto invitation = openInvitation(issued.invite, issued.passphrase);
    VERIFY_DONE(invitation);
    VERIFY_DONE((*desk->hub())->logins()->keep(invitation->keys.hubPassword));
    QCOMPARE(desk->sync().error().rule, u"wrong-password"_s);
    removeFile(*desk);
    VERIFY_DONE(m_room->accept(*desk, issued));
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->keys(), keys);
}

void TestServerLogins::joiningWithAnothersLoginLeavesItsPassword()
{
    // Invited for the folder, where nobody needs a login; who joins came with one that it was lent.
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const HubAccount lent = m_server->founder();
    const HubLogin login = m_server->login(lent.password);
    MemberKeys keys = room.office().keys();
    VERIFY_DONE(moveHub(room.office().store(), {lent.url, login, keys}, {}));
    keys.hubPassword = lent.password;
    keys.hubCertificate = login.certificate;
    VERIFY_DONE(room.office().keyStore().save(keys));
    qputenv("PGPASSWORD", lent.password.toLatin1());
    const auto desk = room.newDesk(u"Desk 2"_s);
    const auto acceptance =
        Acceptance::open(issued.invite, issued.passphrase, desk->keyStore(), room.clock());
    VERIFY_DONE(acceptance);
    // The move has made a login for that computer, and its file belongs to that one; it is told so.
    const auto joined = joinCentre(acceptance->request(desk->path(), lent.url), room.domain(), room.clock());
    QVERIFY(!joined || QFile::exists(desk->path()));
    VERIFY_DONE(openHub(lent.url, login).value()->head());
}

void TestServerLogins::revokedWhileTheServerWasAwayEndsLater()
{
    const auto desk = m_room->join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(m_room->office().sync());
    const QString login = loginOf(*desk);
    whileAway([&](Hub& hub) {
        VERIFY_DONE(revokeMember(m_room->office().store(), m_room->office().keys(), hub, desk->member(),
                                 u"stolen"_s));
    });
    QCOMPARE(atServer(u"rolcanlogin"_s, login), u"t"_s);
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"rolcanlogin"_s, login), u"f"_s);
    QCOMPARE(desk->sync().error().rule, u"login-ended"_s);
}

void TestServerLogins::roleGivenWhileTheServerWasAwayCountsLater()
{
    const auto desk = m_room->join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(m_room->office().sync());
    whileAway([&](Hub& hub) {
        VERIFY_DONE(changeMemberRole(m_room->office().store(), hub, desk->member(), Role::Administrator));
    });
    QCOMPARE(atServer(u"role"_s, loginOf(*desk)), u"desk"_s);
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"role"_s, loginOf(*desk)), u"administrator"_s);
    VERIFY_DONE(desk->sync());
    QVERIFY(!makeLogin(**desk->hub(), {Role::Desk, {}})->login.isEmpty());
    // And the other way round: what it may no longer do the server does not let it do.
    whileAway([&](Hub& hub) {
        VERIFY_DONE(changeMemberRole(m_room->office().store(), hub, desk->member(), Role::Desk));
    });
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(makeLogin(**desk->hub(), {Role::Desk, {}}).error().rule, u"not-allowed"_s);
}

void TestServerLogins::loginThatWasBroughtBackEndsAgain()
{
    const auto desk = m_room->join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(m_room->office().sync());
    const QString login = loginOf(*desk);
    VERIFY_DONE(m_room->revoke(m_room->office(), desk->member(), u"stolen"_s));
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"rolcanlogin"_s, login), u"f"_s);
    // The roles of the server are brought back from an older state, the tables are not.
    m_server->sql(u"ALTER ROLE %1 LOGIN"_s.arg(login));
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"rolcanlogin"_s, login), u"f"_s);
}

void TestServerLogins::revocationThatCameToNothingEndsNoLogin()
{
    // The server ends it at once; the log may refuse the revocation, because others changed the keys before.
    const auto desk = m_room->join(u"Desk 2"_s, Role::Organiser);
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(revokeLogin(**m_room->office().hub(), loginOf(*desk)));
    QCOMPARE(desk->sync().error().rule, u"login-ended"_s);
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(desk->sync());
    QCOMPARE(atServer(u"role"_s, loginOf(*desk)), u"organiser"_s);
}

void TestServerLogins::loginOfNobodyEnds()
{
    // Made for an invitation that the log did not take, or that was never written down.
    const HubAccount nobodys = makeLogin(**m_room->office().hub(), {Role::Desk, {randomBytes(16)}}).value();
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"rolcanlogin"_s, nobodys.login), u"t"_s); // somebody may be inviting right now
    m_server->sql(u"UPDATE kitcamp.hub_member SET made_at = now() - interval '2 hours'"_s);
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(atServer(u"rolcanlogin"_s, nobodys.login), u"f"_s);
    QCOMPARE(atServer(u"rolcanlogin"_s, m_founder.login), u"t"_s);
}

void TestServerLogins::loginOfAMemberStays()
{
    const auto joined = m_room->join(u"Desk 2"_s, Role::Desk);
    const IssuedInvitation waiting = m_room->invite(m_room->office(), u"Desk 3"_s);
    m_server->sql(u"UPDATE kitcamp.hub_member SET made_at = now() - interval '2 hours'"_s);
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(joined->sync());
    const auto third = m_room->newDesk(u"Desk 3"_s);
    VERIFY_DONE(m_room->accept(*third, waiting));
    VERIFY_DONE(third->sync());
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM kitcamp.hub_member WHERE revoked_at IS NOT NULL AND "
                           "log_id = '\\x%1'"_s.arg(QString::fromLatin1(m_room->office()->logId().toHex()))),
             u"0"_s);
}

QTEST_GUILESS_MAIN(TestServerLogins)
#include "tst_serverlogins.moc"
