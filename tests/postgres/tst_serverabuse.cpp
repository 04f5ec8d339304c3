// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/deskatserver.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A member who uses what it may do against the others: their pictures, entries and logins, and their turn.
class TestServerAbuse : public DeskAtServer
{
    Q_OBJECT

private Q_SLOTS:
    void pictureOfAnotherStaysAsItIs();
    void onlyRedactedBodiesTakeThePlaceOfOthers_data();
    void onlyRedactedBodiesTakeThePlaceOfOthers();
    void openTransactionIsEnded_data();
    void openTransactionIsEnded();
    void appendThatTakesItsTimeIsNotEnded();
    void forgottenSessionsEndByThemselves();
    void loginOfAnotherLogIsNotAdopted();
    void nameOfALoginIsOneOfOurs_data();
    void nameOfALoginIsOneOfOurs();
};

void TestServerAbuse::pictureOfAnotherStaysAsItIs()
{
    const QByteArray picture = randomBytes(500);
    const QString name = QString::fromLatin1(hashOf(picture).toHex());
    const auto desk = m_room->open(m_desk);
    VERIFY_DONE(desk->writeBlob(name, picture));
    const QString bytes = u"SELECT bytes FROM kitcamp.hub_blob WHERE hash = '\\x%1'"_s.arg(name);
    const QString before = m_server->sql(bytes);
    // Sealed bytes are taken unseen: nobody at the server can look whether they are that picture.
    const auto put = [&](const HubAccount& by, char with) {
        return m_room->connection(by)->ask(
            "SELECT kitcamp.hub_put_blob($1, $2, $3)",
            {m_room->logId(), hashOf(picture), QByteArray("KCB1") + QByteArray(80, with)});
    };
    VERIFY_DONE(put(m_room->login(Role::Desk), 'x'));
    VERIFY_DONE(put(m_room->login(Role::Organiser), 'x'));
    QCOMPARE(m_server->sql(bytes), before);
    VERIFY_DONE(put(m_desk, 'y'));
    const QString own = m_server->sql(bytes);
    QVERIFY(own != before);
    VERIFY_DONE(put(m_room->login(Role::Coordinator), 'z'));
    const QString healed = m_server->sql(bytes);
    QVERIFY(healed != own);
    VERIFY_DONE(put(m_desk, 'y')); // it is the coordinator's now
    QCOMPARE(m_server->sql(bytes), healed);
}

void TestServerAbuse::onlyRedactedBodiesTakeThePlaceOfOthers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << QByteArray(40, '\0');
    QTest::newRow("short") << QByteArray("KCX1\1\4", 6);
    QTest::newRow("not redacted") << QByteArray("KCX1\1\3", 6) + QByteArray(40, 'x');
    QTest::newRow("picture") << QByteArray("KCB1\1\4", 6) + QByteArray(40, 'x');
}

void TestServerAbuse::onlyRedactedBodiesTakeThePlaceOfOthers()
{
    QFETCH(QByteArray, body);
    // By a login that may redact, with SQL of its own.
    const auto server = m_room->connection(m_room->login(Role::Coordinator));
    const auto done = server->ask("SELECT kitcamp.hub_redact($1, $2, $3)",
                                  {m_room->logId(), headersOf(m_entries.mid(0, 2)),
                                   QList<QByteArray>{emptied(m_entries[0]).body, body}});
    QCOMPARE(done.error().rule, u"broken"_s);
    const auto there = m_room->open()->readAfter({}, 10);
    QCOMPARE(there->at(0).body, m_entries[0].body);
    QCOMPARE(there->at(1).body, m_entries[1].body);
}

void TestServerAbuse::openTransactionIsEnded_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<int>("appends");
    QTest::newRow("plainly") << QByteArrayList{"BEGIN"} << 1;
    QTest::newRow("without timeouts") << QByteArrayList{"SET idle_in_transaction_session_timeout = 0; "
                                                        "SET statement_timeout = 0",
                                                        "BEGIN"}
                                      << 1;
    // Then several transactions hold it, and the row names none of them.
    QTest::newRow("in savepoints") << QByteArrayList{"BEGIN", "SAVEPOINT one"} << 2;
}

void TestServerAbuse::openTransactionIsEnded()
{
    QFETCH(QByteArrayList, before);
    QFETCH(int, appends);
    m_server->sql(u"UPDATE kitcamp.hub_format SET longest_hold = '0'"_s); // else half a minute
    const auto holder = m_room->connection(m_room->first());
    for (const QByteArray& sql : before)
        VERIFY_DONE(holder->run(sql));
    Chain chain(m_room->logId(), m_chain->at());
    for (int i = 0; i < appends; ++i) {
        const LogPosition at = chain.at();
        const auto entries = chain.next(1);
        VERIFY_DONE(holder->ask("SELECT kitcamp.hub_append($1, $2, $3, $4, $5, $6, false)",
                                {m_room->logId(), at.seq, at.hash, headersOf(entries),
                                 QList<QByteArray>{entries[0].hash()}, QList<QByteArray>{entries[0].body}}));
        if (appends > 1)
            VERIFY_DONE(holder->run("SAVEPOINT another"));
    }
    const auto appended = m_room->open(m_room->login(Role::Administrator))
                              ->append(m_chain->at(), Chain(m_room->logId(), m_chain->at()).next(1));
    m_server->sql(u"UPDATE kitcamp.hub_format SET longest_hold = DEFAULT"_s);
    VERIFY_DONE(appended);
    QCOMPARE(*appended, Hub::Appended::Done);
    QCOMPARE(m_room->open()->head()->seq, 4);
}

void TestServerAbuse::appendThatTakesItsTimeIsNotEnded()
{
    const auto slow = m_room->connection(m_room->first());
    const auto entries = Chain(m_room->logId(), m_chain->at()).next(1);
    VERIFY_DONE(slow->run("BEGIN"));
    VERIFY_DONE(slow->ask("SELECT kitcamp.hub_append($1, 3, $2, $3, $4, $5, false)",
                          {m_room->logId(), m_chain->at().hash, headersOf(entries),
                           QList<QByteArray>{entries[0].hash()}, QList<QByteArray>{entries[0].body}}));
    const auto other = m_room->open(m_room->login(Role::Administrator))
                           ->append(m_chain->at(), Chain(m_room->logId(), m_chain->at()).next(1));
    QVERIFY2(Hub::isAway(other.error()), why(other).constData()); // it tries again
    VERIFY_DONE(slow->run("COMMIT"));
    QCOMPARE(m_room->open()->head()->hash, entries[0].hash());
}

void TestServerAbuse::forgottenSessionsEndByThemselves()
{
    // As psql has it, which sets nothing by itself.
    for (const HubAccount& account : {m_desk, m_room->first()})
        QCOMPARE(
            m_server->sql(u"SELECT array_to_string(array(SELECT unnest(setconfig) ORDER BY 1), ' ') FROM "
                          "pg_db_role_setting JOIN pg_roles ON oid = setrole WHERE rolname = '%1'"_s.arg(
                              account.login)),
            u"idle_in_transaction_session_timeout=60s lock_timeout=8s statement_timeout=120s"_s);
}

void TestServerAbuse::loginOfAnotherLogIsNotAdopted()
{
    // One that a restored dump lacks: its name is seen by everybody at the server, but not whose it is.
    const HubAccount theirs = m_other->login(Role::Desk);
    m_server->sql(u"DELETE FROM kitcamp.hub_member WHERE login = '%1'"_s.arg(theirs.login));
    QCOMPARE(m_room->open()->logins()->adopt(theirs.login, {Role::Administrator, {}}).value(), false);
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM kitcamp.hub_member WHERE login = '%1'"_s.arg(theirs.login)),
             u"0"_s);
    QCOMPARE(m_other->open()->logins()->adopt(theirs.login, {Role::Desk, {}}).value(), true);
    VERIFY_DONE(m_other->open(theirs)->head());
}

void TestServerAbuse::nameOfALoginIsOneOfOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rule");
    for (const char* name :
         {"owner", "kc_1", "kc_0123456789ABCDEF", "kc_0123456789abcdef\"; DROP ROLE owner"})
        QTest::newRow(name) << QString::fromLatin1(name) << u"broken"_s;
    QTest::newRow("another's") << QString() << u"exists"_s;
}

void TestServerAbuse::nameOfALoginIsOneOfOurs()
{
    QFETCH(QString, name);
    const auto server = m_room->connection(m_room->first());
    const QString verifier = server->verifierOf(u"secret"_s).value();
    for (const QString& one :
         name.isEmpty() ? QStringList{m_other->first().login, m_room->first().login} : QStringList{name}) {
        const auto made = server->ask("SELECT kitcamp.hub_make_login($1, $2, $3, 'administrator', '{}', 0)",
                                      {m_room->logId(), one, verifier});
        QVERIFY(!made);
        QTEST(made.error().rule, "rule");
    }
    // Nor does asking again for one's own give it another password or role.
    const auto again = server->ask("SELECT kitcamp.hub_make_login($1, $2, $3, 'administrator', '{}', 0)",
                                   {m_room->logId(), m_desk.login, verifier});
    QCOMPARE(again.error().rule, u"exists"_s);
    VERIFY_DONE(server->ask("SELECT kitcamp.hub_make_login($1, $2, $3, 'desk', '{}', 0)",
                            {m_room->logId(), m_desk.login, verifier}));
    VERIFY_DONE(m_room->open(m_desk)->head());
}

QTEST_GUILESS_MAIN(TestServerAbuse)
#include "tst_serverabuse.moc"
