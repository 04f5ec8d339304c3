// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverconnection.h"

#include "models/sync/postgres/serverwait.h"

#include <libpq-fe.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(const pg_conn* connection)
{
    return QString::fromUtf8(PQerrorMessage(connection));
}

Error errorOf(const pg_result* result, const ServerErrors& errors)
{
    return errors.asking(PQresultErrorField(result, PG_DIAG_SQLSTATE),
                         QString::fromUtf8(PQresultErrorMessage(result)));
}

bool isGood(const pg_result* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
}

} // namespace

void ServerConnection::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

ServerConnection::ServerConnection(const ServerUrl& url, const HubLogin& login,
                                   const ServerPatience& patience)
    : m_url(url)
    , m_login(login)
    , m_patience(patience)
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::drop()
{
    m_connection.reset();
}

ServerConnection::Ready ServerConnection::waitFor(bool reading, bool writing,
                                                  const QDeadlineTimer& deadline) const
{
    const auto stillWanted = [this] { return !m_wanted || m_wanted(); };
    switch (waitForSocket(PQsocket(m_connection.get()), reading, writing, deadline, stillWanted)) {
    case SocketWait::Ready:
        return Ready::Yes;
    case SocketWait::TooLate:
        return Ready::TooLate;
    case SocketWait::Unwanted:
        return Ready::Unwanted;
    case SocketWait::Broken:
        break;
    }
    return Ready::Broken;
}

/// The line is dead, or nobody waits any more: such a connection cannot be used again.
Error ServerConnection::lost(Ready why)
{
    m_hasDied = why == Ready::Broken;
    const QString message = messageOf(m_connection.get());
    drop();
    return m_hasDied ? errors().away(message) : errors().silent(message);
}

Error ServerConnection::lost()
{
    return lost(Ready::Broken);
}

Result<void> ServerConnection::sendOn()
{
    for (int left = PQflush(m_connection.get()); left != 0; left = PQflush(m_connection.get())) {
        if (left < 0)
            return lost();
        // The server may talk meanwhile; who does not listen stops both.
        const Ready ready = waitFor(true, true, QDeadlineTimer(m_patience.silence));
        if (ready != Ready::Yes)
            return lost(ready);
        if (PQconsumeInput(m_connection.get()) == 0)
            return lost();
    }
    return {};
}

/// The next result; none where the answer is complete.
Result<std::shared_ptr<pg_result>> ServerConnection::nextAnswer()
{
    while (PQisBusy(m_connection.get()) != 0) {
        const Ready ready = waitFor(true, false, QDeadlineTimer(m_patience.silence));
        if (ready != Ready::Yes)
            return lost(ready);
        if (PQconsumeInput(m_connection.get()) == 0 && PQstatus(m_connection.get()) == CONNECTION_BAD)
            return lost();
    }
    return std::shared_ptr<pg_result>(PQgetResult(m_connection.get()), PQclear);
}

Result<ServerRows> ServerConnection::askOnce(const std::function<int()>& send)
{
    m_hasDied = false;
    if (send() == 0)
        return lost();
    KITCAMP_TRY(sendOn());
    std::optional<Error> failed;
    std::shared_ptr<pg_result> last;
    for (;;) {
        KITCAMP_ASSIGN(const auto answer, nextAnswer());
        if (!answer)
            break;
        if (!isGood(answer.get()) && !failed)
            failed = errorOf(answer.get(), errors());
        last = answer;
    }
    if (PQstatus(m_connection.get()) == CONNECTION_BAD) {
        m_hasDied = true;
        drop();
    }
    return failed ? Result<ServerRows>(*failed) : Result(ServerRows(last));
}

Result<ServerRows> ServerConnection::again(const std::function<int()>& send)
{
    const bool isUsed = m_connection != nullptr;
    KITCAMP_TRY(connect());
    auto answer = askOnce(send);
    if (answer || !isUsed || !m_hasDied || !Hub::isAway(answer.error()))
        return answer;
    KITCAMP_TRY(connect());
    return askOnce(send);
}

Result<ServerRows> ServerConnection::ask(const char* sql, const ServerValues& values)
{
    std::vector<Oid> types;
    std::vector<const char*> bytes;
    std::vector<int> lengths;
    for (const ServerValue& value : values) {
        types.push_back(value.type);
        bytes.push_back(value.bytes.constData());
        lengths.push_back(static_cast<int>(value.bytes.size()));
    }
    const std::vector<int> formats(types.size(), 1); // binary, there and back
    return again([&] {
        return PQsendQueryParams(m_connection.get(), sql, static_cast<int>(types.size()), types.data(),
                                 bytes.data(), lengths.data(), formats.data(), 1);
    });
}

Result<void> ServerConnection::run(const QByteArray& script)
{
    KITCAMP_TRY(again([&] { return PQsendQuery(m_connection.get(), script.constData()); }));
    return {};
}

Result<bool> ServerConnection::waitForNotice(std::chrono::milliseconds most)
{
    KITCAMP_TRY(connect());
    const QDeadlineTimer deadline(most);
    for (bool heard = false;;) {
        while (PGnotify* notice = PQnotifies(m_connection.get())) {
            PQfreemem(notice);
            heard = true;
        }
        if (heard)
            return true;
        const Ready ready = waitFor(true, false, deadline);
        if (ready == Ready::TooLate || ready == Ready::Unwanted)
            return false;
        if (ready == Ready::Broken || PQconsumeInput(m_connection.get()) == 0)
            return lost();
    }
}

Result<QString> ServerConnection::verifierOf(const QString& password)
{
    KITCAMP_TRY(connect());
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(), "", "scram-sha-256"),
        PQfreemem);
    if (!verifier)
        return errors().asking("XX000", messageOf(m_connection.get()));
    return QString::fromLatin1(verifier.get());
}

} // namespace kitcamp
