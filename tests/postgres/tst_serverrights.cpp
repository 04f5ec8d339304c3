// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "tests/postgres/deskatserver.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What a member might try with SQL of its own.
QStringList attacks()
{
    QStringList all;
    const QStringList tables{u"hub_format"_s, u"hub_head"_s,     u"hub_log"_s,
                             u"hub_member"_s, u"hub_author"_s,   u"hub_blob"_s,
                             u"hub_card"_s,   u"hub_snapshot"_s, u"hub_snapshot_piece"_s};
    for (const QString& table : tables) {
        all << QString(u"DELETE FROM kitcamp."_s + table);
        all << QString(u"TRUNCATE kitcamp."_s + table);
        all << QString(u"INSERT INTO kitcamp.%1 SELECT * FROM kitcamp.%1 LIMIT 1"_s.arg(table));
        all << QString(u"DROP TABLE kitcamp."_s + table);
        all << QString(u"ALTER TABLE kitcamp.%1 DISABLE ROW LEVEL SECURITY"_s.arg(table));
        all << QString(u"BEGIN; LOCK TABLE kitcamp.%1 IN EXCLUSIVE MODE; COMMIT"_s.arg(table));
    }
    for (const char* sql :
         {"UPDATE kitcamp.hub_log SET body = 'x'",
          "UPDATE kitcamp.hub_head SET head = 0",
          "UPDATE kitcamp.hub_member SET role = 'administrator'",
          "SELECT * FROM kitcamp.hub_author",
          "SELECT * FROM kitcamp.hub_head FOR UPDATE",
          "CREATE TABLE kitcamp.mine (a integer)",
          "CREATE FUNCTION kitcamp.hub_mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
          "CREATE OR REPLACE FUNCTION kitcamp.hub_role(p_log bytea) RETURNS text LANGUAGE sql AS "
          "'SELECT ''administrator''::text'",
          "DROP SCHEMA kitcamp CASCADE",
          "SET ROLE owner",
          "SET SESSION AUTHORIZATION super",
          "ALTER ROLE CURRENT_USER CREATEROLE",
          "CREATE ROLE mine LOGIN",
          "GRANT owner TO CURRENT_USER",
          "SELECT kitcamp.hub_role('\\x00')",
          "SELECT kitcamp.hub_is_healing()",
          "SELECT kitcamp.hub_create_login('kc_0123456789abcdef', 'x', '\\x00')",
          "SELECT kitcamp.hub_make_founder('kc_0123456789abcdef', 'x')",
          "SELECT kitcamp.hub_dress_login(session_user, '\\x00')",
          "SELECT kitcamp.hub_has_made('kc_0123456789abcdef', '\\x00', 'desk')",
          "SELECT kitcamp.hub_lock_head('\\x00')",
          "SELECT kitcamp.hub_end_holder('\\x00', '1')",
          "SELECT kitcamp.hub_holder('1')",
          "ALTER ROLE CURRENT_USER VALID UNTIL 'infinity'",
          "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1",
          "DO $$ BEGIN EXECUTE format('COMMENT ON ROLE %I IS %L', session_user, 'kitcamp'); END $$",
          "SELECT kitcamp.hub_own_authors('\\x00', 'a', '{}')",
          "SELECT kitcamp.hub_check_authors('\\x00', '{}', true, true)",
          "COPY kitcamp.hub_log TO '/tmp/kitcamp-stolen'",
          "COPY kitcamp.hub_log TO PROGRAM 'cat'",
          "SELECT pg_read_file('/etc/passwd')",
          "SELECT rolpassword FROM pg_authid",
          "SELECT pg_reload_conf()"})
        all << QString::fromLatin1(sql);
    return all;
}

} // namespace

/// A member who tries more than it may: with SQL of its own, at its log and at another centre's.
class TestServerRights : public DeskAtServer
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBesideTheFunctions();
    void anothersLogIsNotSeen_data();
    void anothersLogIsNotSeen();
    void anothersLogIsNotWritten();
    void anothersAuthorIsRefused();
    void cardOfAnotherFileIsRefused();
    void deskDoesNotRedactNorDropNorMove();
    void coordinatorRedacts();
    void onlyAdministratorsHaveToDoWithLogins();
    void loginOfAnotherLogIsNotTouched();
    void passwordInClearIsNotTaken();
    void sqlInWordsStaysWords();
    void ownSchemaDeceivesNoFunction();
    void changedRoleIsNotChangedBackByItself();
    void everyFunctionIsClosed();
    void nobodyElseHasRights();
    void serverLearnsNoWordOfWhatIsSealed();
};

void TestServerRights::nothingIsWrittenBesideTheFunctions()
{
    // Even the centre's own administrator may not.
    for (const HubAccount& account : {m_desk, m_room->first()}) {
        const auto server = m_room->connection(account);
        for (const QString& sql : attacks()) {
            const auto done = server->run(sql.toUtf8());
            QVERIFY2(!done, qPrintable(sql));
            QVERIFY2(done.error().rule == u"not-allowed"_s, (sql.toUtf8() + ": " + why(done)).constData());
            VERIFY_DONE(server->run("ROLLBACK"));
        }
    }
    QCOMPARE(m_room->open()->head().value(), m_chain->at());
}

void TestServerRights::anothersLogIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const QByteArray table :
         {"hub_head", "hub_log", "hub_member", "hub_blob", "hub_card", "hub_snapshot"})
        QTest::newRow(table.constData())
            << QByteArray("SELECT count(*) FROM kitcamp." + table + " WHERE log_id = $1");
}

void TestServerRights::anothersLogIsNotSeen()
{
    QFETCH(QByteArray, sql);
    for (const HubAccount& account : {m_desk, m_room->first()}) {
        const auto rows = m_room->connection(account)->ask(sql.constData(), {m_other->logId()});
        VERIFY_DONE(rows);
        QCOMPARE(rows->integer(0, 0), 0);
    }
    const auto own = m_other->connection(m_other->first())->ask(sql.constData(), {m_other->logId()});
    QVERIFY(own->integer(0, 0) > 0 || sql.contains("snapshot"));
}

void TestServerRights::anothersLogIsNotWritten()
{
    const HubAccount account = m_room->first();
    PostgresHub hub(*ServerUrl::from(account.url), m_server->login(account.password), m_other->logId());
    QCOMPARE(hub.logId().error().rule, u"no-log"_s);
    const auto server = m_room->connection(account);
    const auto at = m_other->open()->head();
    Chain chain(m_other->logId(), *at);
    const auto entries = chain.next(1);
    const auto appended =
        server->ask("SELECT kitcamp.hub_append($1, $2, $3, $4, $5, $6, false)",
                    {m_other->logId(), at->seq, at->hash, headersOf(entries),
                     QList<QByteArray>{entries[0].hash()}, QList<QByteArray>{entries[0].body}});
    QCOMPARE(appended.error().rule, u"no-log"_s);
    for (const char* sql :
         {"SELECT kitcamp.hub_put_blob($1, '\\x00', '\\x00')", "SELECT kitcamp.hub_tell($1, '\\x00', '')",
          "SELECT kitcamp.hub_drop_snapshots($1, 1)", "SELECT kitcamp.hub_redact($1, '{}', '{}')",
          "SELECT kitcamp.hub_close($1, 2, '\\x00', '\\x00')",
          "SELECT kitcamp.hub_begin_snapshot($1, '\\x00', 0, '\\x00')",
          "SELECT kitcamp.hub_make_login($1, 'kc_0123456789abcdef', 'x', 'administrator', '{}', 0)",
          "SELECT * FROM kitcamp.hub_logins($1)"})
        QCOMPARE(server->ask(sql, {m_other->logId()}).error().rule, u"no-log"_s);
    QCOMPARE(m_other->open()->head().value(), *at);
}

void TestServerRights::anothersAuthorIsRefused()
{
    // The entries of init() were written by author A under the first login.
    const auto forged =
        m_room->open(m_desk)->append(m_chain->at(), Chain(m_room->logId(), m_chain->at()).next(1));
    VERIFY_FAILS(forged, ErrorCode::File);
    QCOMPARE(forged.error().rule, u"not-allowed"_s);
    // Nor as a copy of another hub's log, which only administrators bring.
    const auto copied =
        m_room->open(m_desk)->copy(m_chain->at(), Chain(m_room->logId(), m_chain->at()).next(1));
    QCOMPARE(copied.error().rule, u"not-allowed"_s);
    QCOMPARE(m_room->open()->head().value(), m_chain->at());
}

void TestServerRights::cardOfAnotherFileIsRefused()
{
    QCOMPARE(m_room->open(m_desk)->tell({QByteArray(16, 'A'), u"Forged"_s, 1, 1, {}, 0}).error().rule,
             u"not-allowed"_s);
    VERIFY_DONE(m_room->open(m_desk)->tell({QByteArray(16, 'd'), u"Own"_s, 1, 1, {}, 0}));
    QCOMPARE(m_room->open()->tell({QByteArray(16, 'd'), u"Forged"_s, 1, 1, {}, 0}).error().rule,
             u"not-allowed"_s);
}

void TestServerRights::deskDoesNotRedactNorDropNorMove()
{
    const auto hub = m_room->open(m_desk);
    QCOMPARE(hub->replaceBodies({emptied(m_entries[1])}).error().rule, u"not-allowed"_s);
    QCOMPARE(hub->dropSnapshotsBefore(100).error().rule, u"not-allowed"_s);
    QCOMPARE(hub->close(m_chain->at(), {u"folder:/x"_s, {}, {}}).error().rule, u"not-allowed"_s);
    QCOMPARE(hub->readAfter({}, 10)->at(1).body, m_entries[1].body);
}

void TestServerRights::coordinatorRedacts()
{
    const HubAccount coordinator = m_room->login(Role::Coordinator);
    const PackedEntry changed = emptied(m_entries[1]);
    VERIFY_DONE(m_room->open(coordinator)->replaceBodies({changed}));
    QCOMPARE(m_room->open()->readAfter({}, 10)->at(1).body, changed.body);
    QCOMPARE(m_room->open(coordinator)->close(m_chain->at(), {u"folder:/x"_s, {}, {}}).error().rule,
             u"not-allowed"_s);
    // What stood there is in no page of the table any more, some moments later: its vacuum comes by itself.
    VERIFY_DONE(m_room->open(coordinator)->dropSnapshotsBefore(1));
}

void TestServerRights::onlyAdministratorsHaveToDoWithLogins()
{
    for (const Role role : {Role::Desk, Role::Organiser, Role::Coordinator}) {
        const auto hub = m_room->open(m_room->login(role));
        QCOMPARE(makeLogin(*hub, {Role::Desk, {}}).error().rule, u"not-allowed"_s);
        QCOMPARE(revokeLogin(*hub, m_room->first().login).error().rule, u"not-allowed"_s);
        QCOMPARE(changeLoginRole(*hub, m_desk.login, Role::Administrator).error().rule, u"not-allowed"_s);
        QCOMPARE(hub->logins()->addAuthor(m_desk.login, QByteArray(16, 'A')).error().rule, u"not-allowed"_s);
        QCOMPARE(hub->logins()->known().error().rule, u"not-allowed"_s);
        QCOMPARE(hub->logins()->adopt(m_desk.login, {Role::Administrator, {}}).error().rule,
                 u"not-allowed"_s);
    }
    QCOMPARE(revokeLogin(*m_room->open(), m_room->first().login).error().rule,
             u"not-allowed"_s); // not oneself
}

void TestServerRights::loginOfAnotherLogIsNotTouched()
{
    const auto hub = m_room->open();
    QCOMPARE(revokeLogin(*hub, m_other->first().login).error().rule, u"no-log"_s);
    QCOMPARE(changeLoginRole(*hub, m_other->first().login, Role::Desk).error().rule, u"no-log"_s);
    QCOMPARE(hub->logins()->adopt(m_other->first().login, {Role::Desk, {}}).value(), false);
    QCOMPARE(hub->logins()->adopt(u"owner"_s, {Role::Desk, {}}).value(), false);
    VERIFY_DONE(m_other->open()->head());
}

void TestServerRights::passwordInClearIsNotTaken()
{
    const auto server = m_room->connection(m_room->first());
    for (const QString& verifier : {u"secret"_s, u"md5d41d8cd98f00b204e9800998ecf8427e"_s, u""_s,
                                    u"SCRAM-SHA-256$4096:a$b:c' SUPERUSER --"_s}) {
        const auto made =
            server->ask("SELECT kitcamp.hub_make_login($1, 'kc_0123456789abcdef', $2, 'desk', '{}', 0)",
                        {m_room->logId(), verifier});
        QCOMPARE(made.error().rule, u"broken"_s);
    }
}

void TestServerRights::sqlInWordsStaysWords()
{
    const QString evil = u"x'; DROP TABLE kitcamp.hub_log; --"_s;
    const auto hub = m_room->open();
    QVERIFY(!revokeLogin(*hub, evil));
    QVERIFY(!changeLoginRole(*hub, evil, Role::Desk));
    VERIFY_DONE(m_room->open(m_desk)->tell({QByteArray(16, 'd'), evil, 1, 1, {}, 0}));
    QCOMPARE(hub->files()->last().name, evil);
    QVERIFY(!hub->hasBlob(evil).value());
    const auto stranger =
        openHub(m_server->url(QString::fromLatin1(QUrl::toPercentEncoding(evil))), m_server->login(evil));
    VERIFY_DONE(stranger);
    QCOMPARE((*stranger)->head().error().rule, u"wrong-password"_s);
    QCOMPARE(hub->head().value(), m_chain->at());
}

void TestServerRights::ownSchemaDeceivesNoFunction()
{
    const auto server = m_room->connection(m_desk);
    VERIFY_DONE(server->run(
        "CREATE TEMPORARY TABLE hub_member (login name, log_id bytea, role text, revoked_at timestamptz); "
        "INSERT INTO hub_member VALUES (session_user, decode('"
        + m_room->logId().toHex()
        + "', 'hex'), 'administrator', NULL); "
          "CREATE FUNCTION pg_temp.pg_has_role(name, name, text) RETURNS boolean LANGUAGE sql "
          "AS 'SELECT true'; SET search_path = pg_temp, kitcamp, pg_catalog"));
    QCOMPARE(server->ask("SELECT kitcamp.hub_drop_snapshots($1, 100)", {m_room->logId()}).error().rule,
             u"not-allowed"_s);
    QCOMPARE(server->ask("SELECT kitcamp.hub_revoke_login($1, $2)", {m_room->logId(), m_room->first().login})
                 .error()
                 .rule,
             u"not-allowed"_s);
}

void TestServerRights::changedRoleIsNotChangedBackByItself()
{
    VERIFY_DONE(changeLoginRole(*m_room->open(), m_desk.login, Role::Administrator));
    const HubAccount made = makeLogin(*m_room->open(m_desk), {Role::Desk, {}}).value();
    VERIFY_DONE(changeLoginRole(*m_room->open(), m_desk.login, Role::Desk));
    QCOMPARE(changeLoginRole(*m_room->open(m_desk), m_desk.login, Role::Administrator).error().rule,
             u"not-allowed"_s);
    QVERIFY(!made.login.isEmpty());
}

void TestServerRights::everyFunctionIsClosed()
{
    const QString open = m_server->sql(
        u"SELECT proname FROM pg_proc WHERE pronamespace = 'kitcamp'::regnamespace AND ("
        "NOT prosecdef OR NOT 'search_path=pg_catalog, pg_temp' = ANY (coalesce(proconfig, '{}')))"_s);
    QCOMPARE(open, QString());
    const QString publicly =
        m_server->sql(u"SELECT proname FROM pg_proc WHERE pronamespace = 'kitcamp'::regnamespace AND "
                      "(proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(proacl) WHERE grantee = 0))"_s);
    QCOMPARE(publicly, QString());
    const QString uncovered =
        m_server->sql(u"SELECT relname FROM pg_class WHERE relnamespace = 'kitcamp'::regnamespace AND "
                      "relkind = 'r' AND NOT relrowsecurity AND relname <> 'hub_format'"_s);
    QCOMPARE(uncovered, QString());
}

void TestServerRights::nobodyElseHasRights()
{
    m_server->sql(u"DROP ROLE IF EXISTS passer"_s);
    m_server->sql(u"CREATE ROLE passer LOGIN PASSWORD 'passer'"_s);
    ServerConnection server(*ServerUrl::from(m_server->url(u"passer"_s)), m_server->login(u"passer"_s));
    for (const char* sql : {"SELECT * FROM kitcamp.hub_log", "SELECT * FROM kitcamp.hub_format",
                            "SELECT kitcamp.hub_own_logs()", "SELECT kitcamp.hub_found('\\x00')"})
        QCOMPARE(server.ask(sql).error().rule, u"not-allowed"_s);
}

void TestServerRights::serverLearnsNoWordOfWhatIsSealed()
{
    const QByteArray key = randomBytes(32);
    Chain chain(m_room->logId(), m_chain->at());
    Entry entry = unpack(m_entries[2]).value();
    entry.seq = 4;
    entry.opId = {randomBytes(16)};
    entry.previousHash = m_chain->at().hash;
    entry.action = {u"person.add"_s, {{u"name"_s, u"Zhang Wei 张伟"_s}}};
    QCOMPARE(m_room->open()->append(m_chain->at(), {inEnvelope(pack(entry), 1, key)}).value(),
             Hub::Appended::Done);
    const QByteArray dump = m_server->run(u"pg_dump"_s, {u"-d"_s, u"centre"_s});
    QVERIFY(dump.contains("COPY kitcamp.hub_log"));
    for (const QByteArray& word : {QByteArray("Zhang"), QByteArray("张伟"), QByteArray("Zhang").toHex(),
                                   QByteArray("张伟").toHex(), QByteArray("person.add").toHex()})
        QVERIFY2(!dump.contains(word), word.constData());
}

QTEST_GUILESS_MAIN(TestServerRights)
#include "tst_serverrights.moc"
