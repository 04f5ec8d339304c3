// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/serverroom.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr ServerPatience hasty{3'000ms, 1'000ms};

/// Something that listens where a server should, and says one thing.
class OtherService
{
public:
    explicit OtherService(const QByteArray& answer)
        : m_listening(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listening, 5) != 0
            || getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            qFatal("no port for another service");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, answer] {
            for (int client = accept(m_listening, nullptr, nullptr); client >= 0;
                 client = accept(m_listening, nullptr, nullptr)) {
                char question[1024];
                if (recv(client, question, sizeof question, 0) > 0)
                    (void)send(client, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
                close(client);
            }
        });
    }
    ~OtherService()
    {
        shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        close(m_listening);
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_listening;
    int m_port = 0;
    std::thread m_thread;
};

/// The next entries of \p chain; where it stands is asked before they are made.
Result<Hub::Appended> goOn(Hub& hub, Chain& chain, int count)
{
    const LogPosition at = chain.at();
    return hub.append(at, chain.next(count));
}

} // namespace

/// A server that is away, not what it should be, or asks for something else: always a sentence, and away told
/// from what a person must mend.
class TestServerErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void servicesThatAreNoServerAreTold_data();
    void servicesThatAreNoServerAreTold();
    void foreignLanguageOfTheComputerChangesNothing();
    void oldPasswordMethodIsTold();
    void oldServerIsTold();
    void standbyIsToldAndCanBeRead();
    void secondHostTakesOver();
    void fullDiskIsTold();
    void tooManyConnectionsAreAway();

private:
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ServerRoom> m_room;
};

void TestServerErrors::initTestCase()
{
    if (!PostgresServer::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresServer::whyNot()));
    m_server = std::make_unique<PostgresServer>();
    QCOMPARE(m_server->make(), QString());
}

void TestServerErrors::init()
{
    m_room = std::make_unique<ServerRoom>(*m_server);
}

void TestServerErrors::whatIsWrongIsTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("rule");
    QTest::newRow("wrong password") << u"password"_s << u"wrong-password"_s;
    QTest::newRow("no password") << u"no password"_s << u"wrong-password"_s;
    QTest::newRow("no such login") << u"login"_s << u"wrong-password"_s;
    QTest::newRow("certificate of somebody else") << u"foreign"_s << u"untrusted"_s;
    QTest::newRow("not one that the system trusts") << u"system"_s << u"untrusted"_s;
    QTest::newRow("another name") << u"name"_s << u"host-name"_s;
    QTest::newRow("no such database") << u"database"_s << u"no-database"_s;
    QTest::newRow("not set up") << u"bare"_s << u"no-hub"_s;
    QTest::newRow("no such host") << u"nowhere"_s << u"away"_s;
    QTest::newRow("nobody listens") << u"port"_s << u"away"_s;
    QTest::newRow("another log") << u"log"_s << u"no-log"_s;
}

void TestServerErrors::whatIsWrongIsTold()
{
    QFETCH(QString, what);
    const HubAccount& account = m_room->first();
    HubLogin login = m_server->login(account.password);
    QString url = account.url;
    if (what == "password"_L1)
        login.password = u"guessed"_s;
    else if (what == "no password"_L1)
        login.password.clear();
    else if (what == "login"_L1)
        url = m_server->url(u"nobody"_s);
    else if (what == "foreign"_L1)
        login.certificate = m_server->foreignCertificate();
    else if (what == "system"_L1)
        login.certificate.clear();
    else if (what == "name"_L1)
        url.replace(u"localhost"_s,
                    u"127.0.0.1"_s); // the same address, by a name that the certificate does not have
    else if (what == "database"_L1)
        url = m_server->url(account.login, u"nothing"_s);
    else if (what == "bare"_L1)
        url = m_server->url(account.login, u"postgres"_s);
    else if (what == "nowhere"_L1)
        url.replace(u"localhost"_s, u"no-such-host.invalid"_s);
    else if (what == "port"_L1)
        url = m_server->url(account.login, u"centre"_s, freePort());
    const QByteArray log = what == "log"_L1 ? randomBytes(16) : m_room->logId();
    const auto head = openHub(url, login, log).value()->logId();
    VERIFY_FAILS(head, ErrorCode::File);
    QFETCH(QString, rule);
    QVERIFY2(head.error().rule == rule, why(head).constData());
    QCOMPARE(Hub::isAway(head.error()), head.error().rule == u"away"_s);
    QVERIFY2(!head.error().sentence.contains(u'%') && head.error().sentence.contains(u"/"_s),
             qPrintable(head.error().sentence));
    QVERIFY(!head.error().sentence.contains(account.password));
    QVERIFY(!head.error().detail.contains(account.password));
}

void TestServerErrors::servicesThatAreNoServerAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no TLS") << QByteArray("N") << u"no-tls"_s;
    QTest::newRow("says nothing") << QByteArray("") << u"away"_s;
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"away"_s;
    QTest::newRow("TLS of another kind") << QByteArray("S\x15\x03\x01\x00\x02\x02\x28") << u"away"_s;
}

void TestServerErrors::servicesThatAreNoServerAreTold()
{
    QFETCH(QByteArray, answer);
    const OtherService service(answer);
    const auto head = m_room->open(m_room->first(), service.port(), hasty)->head();
    VERIFY_FAILS(head, ErrorCode::File);
    QTEST(head.error().rule, "rule");
}

void TestServerErrors::foreignLanguageOfTheComputerChangesNothing()
{
    qputenv("LANGUAGE", "zh_CN:de");
    setlocale(LC_ALL, "zh_CN.UTF-8");
    HubLogin login = m_server->login(m_room->first().password);
    QString url = m_room->first().url;
    QCOMPARE(openHub(url.replace(u"localhost"_s, u"127.0.0.1"_s), login).value()->head().error().rule,
             u"host-name"_s);
    login.certificate = m_server->foreignCertificate();
    QCOMPARE(openHub(m_room->first().url, login).value()->head().error().rule, u"untrusted"_s);
    setlocale(LC_ALL, "C.UTF-8");
    qunsetenv("LANGUAGE");
}

void TestServerErrors::oldPasswordMethodIsTold()
{
    const QString path = m_server->path(u"data/pg_hba.conf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray before = file.readAll();
    for (const QByteArray method : {"trust", "password"}) {
        const QString role = u"lax_"_s + QString::fromLatin1(method); // no line of before is about it
        file.seek(0);
        file.write("hostssl all " + role.toUtf8() + " 127.0.0.1/32 " + method + "\n" + before);
        file.flush();
        m_server->sql(u"CREATE ROLE %1 LOGIN PASSWORD 'lax'"_s.arg(role));
        m_server->sql(u"SELECT pg_reload_conf()"_s);
        const auto rule = [&] {
            const auto head = openHub(m_server->url(role), m_server->login(u"lax"_s)).value()->head();
            return head ? QString() : head.error().rule;
        };
        QTRY_COMPARE(rule(), u"auth-method"_s); // the server reads the line when it comes to it
    }
    file.resize(0);
    file.seek(0);
    file.write(before);
    file.flush();
    m_server->sql(u"SELECT pg_reload_conf()"_s);
}

void TestServerErrors::oldServerIsTold()
{
    const auto url = ServerUrl::from(m_room->first().url);
    const Error error = ServerErrors(*url).tooOld(120014);
    QCOMPARE(error.rule, u"too-old"_s);
    QVERIFY(error.sentence.contains(u"13"_s) && error.detail.contains(u"12"_s));
}

void TestServerErrors::standbyIsToldAndCanBeRead()
{
    Chain chain(m_room->logId());
    QCOMPARE(m_room->open()->append({}, chain.next(2)).value(), Hub::Appended::Done);
    m_server->sql(u"ALTER DATABASE centre SET default_transaction_read_only = on"_s, u"postgres"_s);
    const auto hub = m_room->open();
    QCOMPARE(hub->head().value(), chain.at());
    QCOMPARE(hub->readAfter({}, 10)->size(), 2);
    const auto refused = hub->append(chain.at(), Chain(m_room->logId(), chain.at()).next(1));
    QCOMPARE(refused.error().rule, u"read-only"_s);
    QVERIFY(!Hub::isAway(refused.error()));
    m_server->sql(u"ALTER DATABASE centre RESET default_transaction_read_only"_s, u"postgres"_s);
    QCOMPARE(goOn(*m_room->open(), chain, 1).value(), Hub::Appended::Done);
}

void TestServerErrors::secondHostTakesOver()
{
    const HubAccount& account = m_room->first();
    const QString url = u"postgresql://%1@localhost:%2,localhost:%3/centre"_s.arg(account.login)
                            .arg(freePort())
                            .arg(m_server->port());
    VERIFY_DONE(openHub(url, m_server->login(account.password)).value()->head());
}

void TestServerErrors::fullDiskIsTold()
{
    m_server->sql(
        u"CREATE FUNCTION public.full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
        "'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$; "
        "CREATE TRIGGER full_disk BEFORE INSERT ON kitcamp.hub_log EXECUTE FUNCTION public.full()"_s);
    Chain chain(m_room->logId());
    const auto entries = chain.next(2);
    const auto hub = m_room->open();
    const auto full = hub->append({}, entries);
    QCOMPARE(full.error().rule, u"full"_s);
    QVERIFY(!Hub::isAway(full.error()));
    QCOMPARE(hub->head().value(), LogPosition());
    m_server->sql(u"DROP TRIGGER full_disk ON kitcamp.hub_log; DROP FUNCTION public.full()"_s);
    QCOMPARE(hub->append({}, entries).value(), Hub::Appended::Done);
}

void TestServerErrors::tooManyConnectionsAreAway()
{
    const HubAccount desk = m_room->login(Role::Desk);
    m_server->sql(u"ALTER ROLE %1 CONNECTION LIMIT 1"_s.arg(desk.login));
    const auto one = m_room->open(desk);
    VERIFY_DONE(one->head());
    const auto two = m_room->open(desk)->head();
    QVERIFY2(Hub::isAway(two.error()), why(two).constData());
}

QTEST_GUILESS_MAIN(TestServerErrors)
#include "tst_servererrors.moc"
