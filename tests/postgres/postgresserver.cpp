// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/postgresserver.h"

#include "models/sync/postgres/serverconnection.h"
#include "tests/testkit/verify.h"

#include <QDir>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a machine that builds besides
constexpr auto superPassword = "super's secret";
constexpr auto ownerPassword = "owner's secret";

/// Where Debian and others keep initdb and postgres; the newest version.
QString programFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList numbers = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(numbers.begin(), numbers.end(),
              [](const QString& a, const QString& b) { return a.toDouble() > b.toDouble(); });
    for (const QString& number : numbers) {
        if (QFileInfo(versions.filePath(number + u"/bin/initdb"_s)).isExecutable())
            return versions.filePath(number + u"/bin"_s);
    }
    return QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path();
}

QString program(const QString& name)
{
    const QString path = programFolder() + u'/' + name;
    return QFileInfo(path).isExecutable() ? path : QStandardPaths::findExecutable(name);
}

/// The account that the server runs under; nullptr: our own.
const passwd* account()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd* postgres = getpwnam("postgres");
    return postgres ? postgres : getpwnam("nobody");
}

} // namespace

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0
        || getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no free port");
    close(socket);
    return ntohs(address.sin_port);
}

QString PostgresServer::whyNot()
{
    for (const QString& name : {u"initdb"_s, u"postgres"_s, u"psql"_s, u"pg_dump"_s, u"openssl"_s}) {
        if (program(name).isEmpty())
            return u"%1 is not installed on this computer (see installer/packages.txt)"_s.arg(name);
    }
    return {};
}

PostgresServer::PostgresServer(Disk disk)
    : m_disk(disk)
    , m_folder(QDir::tempPath() + u"/kitcamp-server-XXXXXX"_s)
    , m_port(freePort())
{
}

PostgresServer::~PostgresServer()
{
    stop("immediate");
    m_tidying.closeWriteChannel();
    m_tidying.waitForFinished(patience);
}

/// The folder goes when this program does, whatever becomes of it: a process of its own waits for the end of
/// a pipe that nobody else holds.
void PostgresServer::tidyUpAfterwards()
{
    m_folder.setAutoRemove(false);
    m_tidying.setChildProcessModifier([] { setsid(); });
    m_tidying.start(u"sh"_s,
                    {u"-c"_s,
                     u"cat >/dev/null; for i in 1 2 3 4 5 6 7 8 9; do rm -rf -- \"$1\" 2>/dev/null; "
                     "[ -e \"$1\" ] || exit 0; sleep 1; done"_s,
                     u"sh"_s, m_folder.path()});
    if (!m_tidying.waitForStarted(patience))
        m_folder.setAutoRemove(true);
}

/// The process becomes the server's account and does not outlive the test.
void PostgresServer::belong(QProcess& process) const
{
    process.setWorkingDirectory(m_folder.path());
    const passwd* whose = account();
    process.setChildProcessModifier([whose] {
        setsid();
        if (whose && (setgroups(0, nullptr) != 0 || setgid(whose->pw_gid) != 0 || setuid(whose->pw_uid) != 0))
            _exit(99);
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

QByteArray PostgresServer::runPlain(const QString& name, const QStringList& arguments, QString* problem)
{
    QProcess process;
    belong(process);
    process.start(program(name), arguments);
    const bool ended = process.waitForFinished(patience);
    const QByteArray said = process.readAllStandardError();
    if (problem && (!ended || process.exitCode() != 0))
        *problem = name + u": "_s + QString::fromUtf8(said) + process.errorString();
    return process.readAllStandardOutput();
}

void PostgresServer::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const passwd* whose = account()) [[maybe_unused]]
        const int owned = chown(qPrintable(file.fileName()), whose->pw_uid, whose->pw_gid);
}

QString PostgresServer::make()
{
    tidyUpAfterwards();
    if (const passwd* whose = account()) {
        if (chown(qPrintable(m_folder.path()), whose->pw_uid, whose->pw_gid) != 0)
            return u"the server's folder cannot be given to its account"_s;
    }
    QString problem = certify();
    if (problem.isEmpty())
        problem = initialise();
    if (problem.isEmpty())
        problem = start();
    return problem.isEmpty() ? setUp() : problem;
}

QString PostgresServer::certify()
{
    QString problem;
    const QStringList key{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s};
    write(u"names.ext"_s, "subjectAltName=DNS:localhost\n");
    runPlain(u"openssl"_s,
             QStringList{u"req"_s, u"-x509"_s} + key
                 + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.crt"_s, u"-days"_s, u"2"_s,
                               u"-subj"_s, u"/CN=Kitcamp test authority"_s},
             &problem);
    runPlain(u"openssl"_s,
             QStringList{u"req"_s} + key
                 + QStringList{u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s,
                               u"/CN=localhost"_s},
             &problem);
    runPlain(u"openssl"_s,
             {u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s,
              u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"names.ext"_s, u"-out"_s,
              u"server.crt"_s},
             &problem);
    return problem;
}

QByteArray PostgresServer::certificate() const
{
    QFile file(path(u"ca.crt"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray PostgresServer::foreignCertificate()
{
    QString problem;
    runPlain(u"openssl"_s,
             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
              u"-nodes"_s, u"-keyout"_s, u"foreign.key"_s, u"-out"_s, u"foreign.crt"_s, u"-days"_s, u"2"_s,
              u"-subj"_s, u"/CN=Somebody else"_s},
             &problem);
    QFile file(path(u"foreign.crt"_s));
    if (!problem.isEmpty() || !file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(problem));
    return file.readAll();
}

QString PostgresServer::initialise()
{
    QString problem;
    write(u"super.password"_s, QByteArray(superPassword) + '\n');
    runPlain(u"initdb"_s,
             {u"-D"_s, path(u"data"_s), u"-U"_s, u"super"_s, u"--pwfile"_s, path(u"super.password"_s),
              u"--auth"_s, u"scram-sha-256"_s, u"-E"_s, u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s,
              u"--no-sync"_s},
             &problem);
    if (!problem.isEmpty())
        return problem;
    write(u"data/pg_hba.conf"_s,
          "hostssl all all 127.0.0.1/32 scram-sha-256\nhostssl replication all 127.0.0.1/32 scram-sha-256\n");
    const QByteArray hurried = m_disk == Disk::Hurried ? "fsync = off\nfull_page_writes = off\n" : "";
    write(u"data/postgresql.auto.conf"_s,
          "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nport = " + QByteArray::number(m_port)
              + "\nssl = on\nssl_cert_file = '" + path(u"server.crt"_s).toUtf8() + "'\nssl_key_file = '"
              + path(u"server.key"_s).toUtf8()
              + "'\npassword_encryption = 'scram-sha-256'\nmax_connections = 300\nshared_buffers = '64MB'\n"
                "log_min_messages = fatal\nautovacuum_naptime = 1\n"
              + hurried);
    return {};
}

QString PostgresServer::start()
{
    belong(m_server);
    m_server.setStandardOutputFile(path(u"log"_s));
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program(u"postgres"_s), {u"-D"_s, path(u"data"_s)});
    if (!m_server.waitForStarted(patience))
        return u"the server does not start: "_s + m_server.errorString();
    for (QDeadlineTimer deadline(patience);
         !deadline.hasExpired() && m_server.state() == QProcess::Running;) {
        if (answers())
            return {};
        m_server.waitForFinished(30);
    }
    QFile log(path(u"log"_s));
    return u"the server does not answer: "_s
        + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
}

bool PostgresServer::answers()
{
    const auto server = ServerUrl::from(url(u"super"_s, u"postgres"_s));
    return ServerConnection(*server, login(QString::fromLatin1(superPassword))).ask("SELECT 1").ok();
}

void PostgresServer::stop(const QByteArray& how)
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    const auto pid = static_cast<pid_t>(m_server.processId());
    freeze(false);
    if (how == "kill")
        ::kill(-pid, SIGKILL);
    else
        ::kill(pid, how == "fast" ? SIGINT : SIGQUIT);
    if (!m_server.waitForFinished(patience))
        ::kill(-pid, SIGKILL);
    m_server.waitForFinished(patience);
}

void PostgresServer::freeze(bool frozen)
{
    // The server's processes are no group of their own each: those that serve us have made one with setsid().
    const QByteArray all = runPlain(u"sh"_s, {u"-c"_s, u"pgrep -P %1"_s.arg(m_server.processId())});
    ::kill(static_cast<pid_t>(m_server.processId()), frozen ? SIGSTOP : SIGCONT);
    for (const QByteArray& pid : all.simplified().split(' ')) {
        if (pid.toInt() > 0)
            ::kill(pid.toInt(), frozen ? SIGSTOP : SIGCONT);
    }
}

QString PostgresServer::url(const QString& login, const QString& database, int port) const
{
    return u"postgresql://%1@localhost:%2/%3"_s.arg(login).arg(port == 0 ? m_port : port).arg(database);
}

QString PostgresServer::setUp()
{
    sql(u"CREATE ROLE owner LOGIN CREATEROLE PASSWORD '%1'"_s.arg(
            QString::fromLatin1(ownerPassword).replace(u'\'', u"''"_s)),
        u"postgres"_s);
    sql(u"CREATE DATABASE centre OWNER owner"_s, u"postgres"_s);
    const auto made = setUpServer(ownerUrl(), owner());
    return made ? QString() : QString::fromUtf8(why(made));
}

HubAccount PostgresServer::founder()
{
    const auto account = makeFounder(ownerUrl(), owner());
    if (!account)
        qFatal("%s", why(account).constData());
    return *account;
}

QByteArray PostgresServer::run(const QString& name, const QStringList& arguments)
{
    QProcess process;
    belong(process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromLatin1(superPassword));
    environment.insert(u"PGHOST"_s, u"localhost"_s);
    environment.insert(u"PGPORT"_s, QString::number(m_port));
    environment.insert(u"PGUSER"_s, u"super"_s);
    environment.insert(u"HOME"_s, m_folder.path()); // nobody's own settings
    environment.insert(u"PGSSLMODE"_s, u"verify-full"_s);
    environment.insert(u"PGSSLROOTCERT"_s, path(u"ca.crt"_s));
    process.setProcessEnvironment(environment);
    process.start(program(name), arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString PostgresServer::sql(const QString& statements, const QString& database)
{
    return QString::fromUtf8(
               run(u"psql"_s,
                   {u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, database, u"-c"_s, statements}))
        .trimmed();
}

} // namespace kitcamp::testkit
