// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubmoving.h"
#include "tests/members/memberroom.h"
#include "tests/postgres/serverroom.h"
#include "tests/sync/sharedroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What the command does after a move: the keys know the new password.
void keep(MemberDesk& desk, const std::optional<MemberKeys>& keys)
{
    QVERIFY(keys);
    VERIFY_DONE(desk.keyStore().save(*keys));
}

} // namespace

/// A centre's log goes to another place: everything is there, sealed as it was, and the others follow.
class TestHubMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sealedCentreMovesToTheServer();
    void membersAreInvitedAndRevokedAtTheServer();
    void sealedCentreMovesBackToAFolder();
    void moveThatWasCutShortGoesOn();
    void workGoesOnWhileItIsCopied();
    void onlyAdministratorsMove();
    void centreWithoutMembersMoves();
    void moveToAnotherCentresPlaceIsRefused();
    void followingWhereNothingMovedIsRefused();
    void noNameStandsAtTheServer();
    void administratorMendsTheLoginsOfARestoredServer();

private:
    [[nodiscard]] Result<MovedHub> moveToServer(MemberDesk& desk, const HubAccount& founder,
                                                const StepProgress& progress = {});
    std::unique_ptr<PostgresServer> m_server;
};

void TestHubMoving::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

Result<MovedHub> TestHubMoving::moveToServer(MemberDesk& desk, const HubAccount& founder,
                                             const StepProgress& progress)
{
    MemberKeys keys = desk.keys();
    auto moved = moveHub(desk.store(), {founder.url, m_server->login(founder.password), keys}, progress);
    if (moved) {
        keys.hubPassword = founder.password;
        keys.hubCertificate = m_server->certificate();
        KITCAMP_TRY(desk.keyStore().save(keys));
    }
    return moved;
}

void TestHubMoving::sealedCentreMovesToTheServer()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto laptop = room.join(u"Laptop"_s, Role::Organiser);
    VERIFY_DONE(office.addPerson(u"Zhang Wei"_s));
    VERIFY_DONE(office.sync());
    VERIFY_DONE(desk->sync());
    const qint64 before = (*room.rawHub()->head()).seq;
    const HubAccount founder = m_server->founder();
    const auto moved = moveToServer(office, founder);
    VERIFY_DONE(moved);
    QCOMPARE(moved->entries, before);
    QCOMPARE(moved->logins, 2);
    QVERIFY(moved->snapshot);
    QCOMPARE(hubOf(office.store()), founder.url);
    VERIFY_DONE(office.addPerson(u"Li Na"_s));
    VERIFY_DONE(office.sync());

    // Who still comes to the old place is told, keeps its work, and follows by the login that waits there.
    VERIFY_DONE(desk->addPerson(u"Wang Fang"_s));
    const auto told = desk->sync();
    QCOMPARE(told.error().rule, u"moved"_s);
    keep(*desk, followHub(desk->store(), desk->keys()).value());
    QVERIFY(hubOf(desk->store()).startsWith(u"postgresql://kc_"_s));
    QVERIFY(hubOf(desk->store()) != founder.url);
    VERIFY_DONE(desk->sync());
    QCOMPARE(laptop->sync().error().rule, u"moved"_s);
    keep(*laptop, followHub(laptop->store(), laptop->keys()).value());
    VERIFY_DONE(laptop->sync());
    VERIFY_DONE(office.sync());
    QCOMPARE(contentsOf(laptop->store()), contentsOf(office.store()));
    QCOMPARE(office.count("SELECT count(*) FROM person WHERE name IN ('Zhang Wei','Li Na','Wang Fang')"), 3);
    // Its login is its own: what it may do at the server follows from its role.
    QCOMPARE(makeLogin(**desk->hub(), {Role::Desk, {}}).error().rule, u"not-allowed"_s);
}

void TestHubMoving::membersAreInvitedAndRevokedAtTheServer()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(office.sync());
    VERIFY_DONE(moveToServer(office, m_server->founder()));
    QCOMPARE(desk->sync().error().rule, u"moved"_s);
    keep(*desk, followHub(desk->store(), desk->keys()).value());
    VERIFY_DONE(desk->sync());
    const auto third = room.join(u"Desk 3"_s, Role::Desk); // invited and joined at the server
    QVERIFY(hubOf(third->store()).startsWith(u"postgresql://kc_"_s));
    VERIFY_DONE(third->addPerson(u"Zhao Min"_s));
    VERIFY_DONE(third->sync());
    VERIFY_DONE(office.sync());
    QCOMPARE(office.count("SELECT count(*) FROM person WHERE name='Zhao Min'"), 1);
    // Revoked: also the one whose login was made by the move and stands in no row.
    for (MemberDesk* gone : {desk.get(), third.get()}) {
        VERIFY_DONE(room.revoke(office, gone->member(), u"stolen"_s));
        VERIFY_DONE(office.sync());
        const auto refused = gone->sync();
        QVERIFY2(!refused && refused.error().rule == u"login-ended"_s, why(refused).constData());
    }
}

void TestHubMoving::sealedCentreMovesBackToAFolder()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(office.sync());
    VERIFY_DONE(moveToServer(office, m_server->founder()));
    QCOMPARE(desk->sync().error().rule, u"moved"_s);
    keep(*desk, followHub(desk->store(), desk->keys()).value());
    VERIFY_DONE(desk->addPerson(u"Wang Fang"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(office.sync());
    const QString folder = u"folder:"_s + room.path(u"new hub"_s);
    const auto moved = moveHub(office.store(), {folder, {}, office.keys()});
    VERIFY_DONE(moved);
    QCOMPARE(hubOf(office.store()), folder);
    VERIFY_DONE(office.addPerson(u"Li Na"_s));
    VERIFY_DONE(office.sync());
    QCOMPARE(desk->sync().error().rule, u"moved"_s);
    VERIFY_DONE(followHub(desk->store(), desk->keys()));
    QCOMPARE(hubOf(desk->store()), folder);
    VERIFY_DONE(desk->sync());
    QCOMPARE(contentsOf(desk->store()), contentsOf(office.store()));
}

void TestHubMoving::moveThatWasCutShortGoesOn()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(office.addPerson(u"Zhang Wei"_s));
    VERIFY_DONE(office.sync());
    const HubAccount founder = m_server->founder();
    bool isDone = false;
    for (int allowed = 0; allowed < 100 && !isDone; ++allowed) {
        int steps = 0;
        const auto moved = moveToServer(office, founder, [&](const QString& step, qint64, qint64) {
            Q_ASSERT(!step.isEmpty());
            return ++steps <= allowed;
        });
        isDone = moved.ok();
        if (isDone)
            break;
        VERIFY_FAILS(moved, ErrorCode::Cancelled);
        // Everybody works at the old place as before.
        VERIFY_DONE(office.sync());
        VERIFY_DONE(desk->addPerson(u"Person %1"_s.arg(allowed)));
        VERIFY_DONE(desk->sync());
    }
    QVERIFY(isDone);
    QVERIFY(office.sync().ok());
    QCOMPARE(desk->sync().error().rule, u"moved"_s);
    keep(*desk, followHub(desk->store(), desk->keys()).value());
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(office.sync());
    QCOMPARE(contentsOf(desk->store()), contentsOf(office.store()));
    // Once more where it is there already.
    VERIFY_REFUSED(moveToServer(office, founder), "already-there");
}

void TestHubMoving::workGoesOnWhileItIsCopied()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(office.sync());
    int added = 0;
    const auto moved = moveToServer(office, m_server->founder(), [&](const QString&, qint64, qint64) {
        if (added < 4 && desk->addPerson(u"Person %1"_s.arg(++added)).ok() && !desk->sync().ok())
            added += 1000;
        return true;
    });
    VERIFY_DONE(moved);
    QCOMPARE(added, 4);
    VERIFY_DONE(office.sync());
    QCOMPARE(office.count("SELECT count(*) FROM person WHERE name LIKE 'Person %'"), 4);
}

void TestHubMoving::onlyAdministratorsMove()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Coordinator);
    VERIFY_REFUSED(moveToServer(*desk, m_server->founder()), "not-allowed");
    VERIFY_DONE(desk->sync());
}

void TestHubMoving::centreWithoutMembersMoves()
{
    SharedRoom room;
    room.fill();
    VERIFY_DONE(room.share());
    VERIFY_DONE(room.join(u"laptop"_s));
    const auto laptop = room.open(u"laptop"_s);
    const HubAccount founder = m_server->founder();
    const auto moved = moveHub(*room, {founder.url, m_server->login(founder.password), {}});
    VERIFY_DONE(moved);
    QCOMPARE(moved->logins, 0);
    const auto told = SharedRoom::sync(*laptop);
    QCOMPARE(told.error().rule, u"moved"_s);
    // No login waits for it: an administrator gives it one, or the same.
    VERIFY_REFUSED(followHub(*laptop, {}), "no-login");
    VERIFY_DONE(moveToHub(*laptop, founder.url, m_server->login(founder.password)));
    // And to a folder again, where nobody needs a login.
    qputenv("PGPASSWORD", founder.password.toLatin1());
    qputenv("PGSSLROOTCERT", m_server->path(u"ca.crt"_s).toUtf8());
    VERIFY_DONE(moveHub(*room, {u"folder:"_s + room.path(u"new"_s), {}, {}}));
    QCOMPARE(SharedRoom::sync(*laptop).error().rule, u"moved"_s);
    VERIFY_DONE(followHub(*laptop, {}));
    VERIFY_DONE(SharedRoom::sync(*laptop));
    VERIFY_DONE(SharedRoom::sync(*room));
    QCOMPARE(contentsOf(*laptop), contentsOf(*room));
    qunsetenv("PGPASSWORD");
    qunsetenv("PGSSLROOTCERT");
}

void TestHubMoving::moveToAnotherCentresPlaceIsRefused()
{
    MemberRoom room;
    const ServerRoom other(*m_server);
    const auto refused = moveToServer(room.office(), other.first());
    QVERIFY(!refused);
    VERIFY_DONE(room.office().sync());
    QCOMPARE(hubOf(room.office().store()), room.url());
}

void TestHubMoving::followingWhereNothingMovedIsRefused()
{
    MemberRoom room;
    VERIFY_REFUSED(followHub(room.office().store(), room.office().keys()), "not-moved");
}

void TestHubMoving::noNameStandsAtTheServer()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto desk = room.join(u"Desk Unmistakable"_s, Role::Desk);
    VERIFY_DONE(office.addPerson(u"Ouyang Xiu 欧阳修"_s));
    VERIFY_DONE(office.sync());
    VERIFY_DONE(moveToServer(office, m_server->founder()));
    VERIFY_DONE(office.addPerson(u"Sima Qian 司马迁"_s));
    VERIFY_DONE(office.sync());
    const QByteArray dump = m_server->run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    for (const QByteArray& name : {QByteArray("Ouyang"), QByteArray("欧阳修"), QByteArray("Sima"),
                                   QByteArray("司马迁"), QByteArray("Unmistakable"), QByteArray("Office")}) {
        QVERIFY2(!dump.contains(name), name.constData());
        QVERIFY2(!dump.contains(name.toHex()), name.constData());
    }
}

void TestHubMoving::administratorMendsTheLoginsOfARestoredServer()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    VERIFY_DONE(office.sync());
    VERIFY_DONE(moveToServer(office, m_server->founder()));
    const auto gone = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(gone->sync());
    const QString log = QString::fromLatin1(office->logId().toHex());
    // As an older dump has it: without the one that came later, and with the one that was revoked later.
    const QString login = memberById(office->reader(), gone->member()).value()->login;
    VERIFY_DONE(room.revoke(office, gone->member(), u"stolen"_s));
    const auto late = room.join(u"Desk 3"_s, Role::Desk);
    VERIFY_DONE(late->sync());
    VERIFY_DONE(office.sync());
    m_server->sql(
        u"UPDATE kitcamp.hub_member SET revoked_at = NULL WHERE login = '%1'; ALTER ROLE %1 LOGIN; "
        "DELETE FROM kitcamp.hub_member WHERE log_id = '\\x%2' AND role = 'desk' AND login <> '%1'"_s.arg(
            login, log));
    QCOMPARE(late->sync().error().rule, u"no-log"_s);
    VERIFY_DONE(office.sync());
    VERIFY_DONE(late->sync());
    QCOMPARE(gone->sync().error().rule, u"login-ended"_s);
    // A login that the server does not know at all.
    const QString lost = memberById(office->reader(), late->member()).value()->login;
    m_server->sql(u"DELETE FROM kitcamp.hub_member WHERE login = '%1'; DROP ROLE %1"_s.arg(lost));
    const auto report = office.sync();
    VERIFY_DONE(report);
    QVERIFY2(report->remarks.join(u' ').contains(u"Desk 3"_s), qPrintable(report->remarks.join(u' ')));
}

QTEST_GUILESS_MAIN(TestHubMoving)
#include "tst_hubmoving.moc"
