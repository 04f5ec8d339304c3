// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a ServerConnection comes about: addresses, attempts, what is asked of the server first.
#include "models/sync/postgres/serveraddress.h"
#include "models/sync/postgres/serverconnection.h"

#include <libpq-fe.h>

#ifndef Q_OS_WIN
#include <clocale>
#endif

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int oldestVersion = 130000;
constexpr auto shortestAttempt = 1000ms;

/// While it lives, this thread's libpq speaks English: what went wrong before the server could say a code is
/// only told by its words.
class EnglishWords
{
public:
#ifdef Q_OS_WIN
    EnglishWords() = default;
#else
    EnglishWords()
        : m_english(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_english))
    {
    }
    ~EnglishWords()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
#endif
    EnglishWords(const EnglishWords&) = delete;
    EnglishWords& operator=(const EnglishWords&) = delete;

#ifndef Q_OS_WIN
private:
    locale_t m_english;
    locale_t m_before;
#endif
};

void ignoreNotice(void*, const pg_result*) { }

/// Keywords and values for PQconnectStartParams.
class ConnectionWords
{
public:
    void add(const char* keyword, const QString& value)
    {
        m_keywords.push_back(keyword);
        m_values.push_back(value.toUtf8());
    }
    [[nodiscard]] pg_conn* start() const
    {
        std::vector<const char*> keywords(m_keywords);
        std::vector<const char*> values;
        for (const QByteArray& value : m_values)
            values.push_back(value.constData());
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keywords.data(), values.data(), 0);
    }

private:
    std::vector<const char*> m_keywords;
    std::vector<QByteArray> m_values;
};

QString number(std::chrono::milliseconds duration)
{
    return QString::number(duration.count());
}

} // namespace

Result<QList<ServerConnection::Candidate>> ServerConnection::candidates(const QDeadlineTimer& deadline)
{
    QList<Candidate> found;
    for (const ServerUrl::Host& host : m_url.hosts) {
        const auto addresses = addressesOf(host.name, deadline, m_wanted);
        for (const QString& address : addresses.value_or(QStringList()))
            found << Candidate{host.name, address, host.port};
    }
    if (found.isEmpty())
        return errors().away(u"no address"_s);
    return found;
}

Result<void> ServerConnection::connect()
{
    if (m_connection && PQstatus(m_connection.get()) == CONNECTION_OK)
        return {};
    drop();
    if (!m_trusted) {
        KITCAMP_ASSIGN(TrustedCertificate trusted, TrustedCertificate::from(m_login.certificate));
        m_trusted = std::make_unique<TrustedCertificate>(std::move(trusted));
    }
    const QDeadlineTimer deadline(m_patience.connecting);
    KITCAMP_ASSIGN(const QList<Candidate> all, candidates(deadline));
    Result<void> last = errors().away(u"no address"_s);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto share = std::chrono::milliseconds(deadline.remainingTime() / (all.size() - i));
        last = attempt(all[i], QDeadlineTimer(std::max<std::chrono::milliseconds>(share, shortestAttempt)));
        if (last)
            return last;
        drop();
        const bool anotherMayDo = Hub::isAway(last.error()) || last.error().rule == "read-only"_L1;
        if (!anotherMayDo || (m_wanted && !m_wanted()))
            return last;
    }
    return last;
}

Result<void> ServerConnection::attempt(const Candidate& candidate, const QDeadlineTimer& deadline)
{
    const EnglishWords english;
    ConnectionWords words;
    words.add("host", candidate.host);
    words.add("hostaddr", candidate.address);
    words.add("port", QString::number(candidate.port));
    words.add("dbname", m_url.database);
    words.add("user", m_url.login);
    if (!m_login.password.isEmpty())
        words.add("password", m_login.password);
    words.add("sslmode", u"verify-full"_s);
    if (!m_trusted->path().isEmpty())
        words.add("sslrootcert", m_trusted->path());
    words.add("channel_binding", u"require"_s);
    words.add("gssencmode", u"disable"_s);
    words.add("client_encoding", u"UTF8"_s);
    words.add("application_name", u"kitcamp"_s);
    words.add("tcp_user_timeout", number(m_patience.silence));
    words.add("keepalives_idle", u"30"_s);
    m_connection.reset(words.start());
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(m_connection.get(), ignoreNotice, nullptr);
    for (PostgresPollingStatusType next = PGRES_POLLING_WRITING; next != PGRES_POLLING_OK;) {
        if (next == PGRES_POLLING_FAILED || PQstatus(m_connection.get()) == CONNECTION_BAD)
            return errors().connecting(QString::fromUtf8(PQerrorMessage(m_connection.get())));
        const Ready ready = waitFor(next == PGRES_POLLING_READING, next == PGRES_POLLING_WRITING, deadline);
        if (ready == Ready::TooLate || ready == Ready::Unwanted)
            return errors().silent(u"while connecting"_s);
        next = PQconnectPoll(m_connection.get());
    }
    return begin();
}

/// What holds for the whole connection; and whether this server will do.
Result<void> ServerConnection::begin()
{
    if (PQserverVersion(m_connection.get()) < oldestVersion)
        return errors().tooOld(PQserverVersion(m_connection.get()));
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_DEFAULT); // codes come with each result from here on
    PQsetnonblocking(m_connection.get(), 1);
    static const QByteArray settings = "SET statement_timeout = '120s'; SET lock_timeout = '8s'; "
                                       "SET idle_in_transaction_session_timeout = '60s'; "
                                       "SET search_path = pg_catalog";
    KITCAMP_TRY(askOnce([&] { return PQsendQuery(m_connection.get(), settings.constData()); }));
    if (m_url.hosts.size() == 1)
        return {};
    KITCAMP_ASSIGN(const ServerRows rows, askOnce([&] {
                       return PQsendQueryParams(m_connection.get(), "SELECT pg_is_in_recovery()", 0, nullptr,
                                                nullptr, nullptr, nullptr, 1);
                   }));
    return rows.integer(0, 0) == 0 ? Result<void>() : Result<void>(errors().readOnly(u"pg_is_in_recovery"_s));
}

} // namespace kitcamp
