// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "models/sync/cutting.h"
#include "models/sync/hubmoving.h"
#include "tests/members/memberroom.h"
#include "tests/postgres/serverroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// An entry that no computer accepts, at a server: it is taken out, and the login that brought it ends.
class TestServerCutting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusedEntryIsTakenOutAndTheLoginEnds();
    void whoBroughtAForgedEntryIsKnownByItsLogin();
    void wrongHashOfTheLastEntryIsMended();

private:
    [[nodiscard]] LogCutting cutting()
    {
        return LogCutting(m_room->office().store(), [this] { return m_room->office().hub(); });
    }
    /// What a desk may not write.
    void writeRule();
    void expectAllEqual();

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<MemberRoom> m_room;
    Domain m_careless;
    std::unique_ptr<MemberDesk> m_desk3;
    std::unique_ptr<MemberDesk> m_rogue;
};

void TestServerCutting::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void TestServerCutting::init()
{
    m_room = std::make_unique<MemberRoom>();
    MemberDesk& office = m_room->office();
    const HubAccount founder = m_server->founder();
    MemberKeys keys = office.keys();
    VERIFY_DONE(moveHub(office.store(), {founder.url, m_server->login(founder.password), keys}, {}));
    keys.hubPassword = founder.password;
    keys.hubCertificate = m_server->certificate();
    VERIFY_DONE(office.keyStore().save(keys));
    m_desk3 = m_room->join(u"Desk 3"_s, Role::Desk);
    const auto desk2 = m_room->join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(m_desk3->sync());
    desk2->close();
    m_careless = m_room->domain();
    m_careless.guard = {};
    m_rogue = std::make_unique<MemberDesk>(desk2->path(), m_careless, m_room->clock());
    VERIFY_DONE(m_rogue->open());
}

void TestServerCutting::cleanup()
{
    m_rogue.reset();
    m_desk3.reset();
    m_room.reset();
}

void TestServerCutting::writeRule()
{
    VERIFY_DONE(m_rogue->add(u"loan_rule"_s,
                             {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"99"_s}, {u"loan_days"_s, u"99"_s}}));
}

void TestServerCutting::expectAllEqual()
{
    for (MemberDesk* desk : {&m_room->office(), m_desk3.get(), &m_room->office(), m_desk3.get()})
        VERIFY_DONE(desk->sync());
    QCOMPARE(contentsOf(m_desk3->store()), contentsOf(m_room->office().store()));
}

void TestServerCutting::refusedEntryIsTakenOutAndTheLoginEnds()
{
    writeRule();
    VERIFY_DONE(m_rogue->sync());
    VERIFY_DONE(m_desk3->addPerson(u"Meanwhile"_s));
    QCOMPARE(ruleOf(m_desk3->sync()), u"not-allowed"_s);
    const auto found = cutting().find();
    VERIFY_DONE(found);
    QVERIFY(*found);
    QCOMPARE((*found)->culprit->name, u"Desk 2"_s);
    // A desk's own login takes nothing out, whatever its program says.
    const auto byDesk = (*m_desk3->hub())->cut((*found)->keep, (*found)->tail);
    QCOMPARE(ruleOf(byDesk), u"not-allowed"_s);
    const auto cut = cutting().cut(**found, m_room->office().keys(), false);
    VERIFY_DONE(cut);
    QCOMPARE(cut->entries, qint64(1));
    QCOMPARE(cut->revoked, u"Desk 2"_s);
    expectAllEqual();
    QCOMPARE(m_room->office().count("SELECT count(*) FROM person WHERE name='Meanwhile'"), 1);
    QCOMPARE(ruleOf(m_rogue->sync()), u"login-ended"_s);
    expectAllEqual();
}

void TestServerCutting::whoBroughtAForgedEntryIsKnownByItsLogin()
{
    writeRule();
    PackedEntry entry = LogFollower(m_rogue->store()).unsent(1, 1 << 20).value().first();
    entry.signature = QByteArray(64, 'x');
    const auto hub = m_rogue->hub();
    const auto head = (*hub)->head();
    QCOMPARE((*hub)->append(*head, {entry}).value(), Hub::Appended::Done);
    QCOMPARE(ruleOf(m_desk3->sync()), u"forged"_s);
    const auto found = cutting().find();
    VERIFY_DONE(found);
    QVERIFY(*found);
    QVERIFY((*found)->culprit);
    QCOMPARE((*found)->culprit->name, u"Desk 2"_s);
    const auto cut = cutting().cut(**found, m_room->office().keys(), false);
    VERIFY_DONE(cut);
    QCOMPARE(cut->revoked, u"Desk 2"_s);
    expectAllEqual();
}

void TestServerCutting::wrongHashOfTheLastEntryIsMended()
{
    VERIFY_DONE(m_desk3->addPerson(u"Good"_s));
    VERIFY_DONE(m_desk3->sync());
    m_server->sql(u"UPDATE kitcamp.hub_head SET head_hash = decode(repeat('78', 32), 'hex') WHERE log_id = "
                  "decode('%1', 'hex')"_s.arg(QString::fromLatin1(m_room->office()->logId().toHex())));
    VERIFY_DONE(m_desk3->addPerson(u"Next"_s));
    QVERIFY(!m_desk3->sync());
    const auto found = cutting().find();
    VERIFY_DONE(found);
    QVERIFY(*found);
    QVERIFY(!(*found)->culprit);
    VERIFY_DONE(cutting().cut(**found, m_room->office().keys(), false));
    expectAllEqual();
    QCOMPARE(m_room->office().count("SELECT count(*) FROM person WHERE name IN ('Good', 'Next')"), 2);
    const auto none = cutting().find();
    VERIFY_DONE(none);
    QVERIFY(!*none);
}

QTEST_GUILESS_MAIN(TestServerCutting)
#include "tst_servercutting.moc"
