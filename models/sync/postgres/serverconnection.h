// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"
#include "models/sync/postgres/servererrors.h"
#include "models/sync/postgres/servervalues.h"
#include "models/sync/postgres/trustedcertificate.h"

#include <QDeadlineTimer>

struct pg_conn;

namespace kitcamp {

/// When a server is given up.
struct ServerPatience {
    std::chrono::milliseconds connecting{10'000}; ///< all in all, whatever happens on the way
    std::chrono::milliseconds silence{12'000}; ///< nothing came and nothing could be sent
};

/// One connection to a PostgreSQL server, made when it is needed and again when it was lost. It never waits
/// for longer than its patience, and not at all once nobody wants the answer: libpq's own calls that wait are
/// not used (they would hold a thread for minutes when a server stops in the middle). TLS with a verified
/// certificate and name, SCRAM bound to that channel; nothing less. Belongs to one thread.
class ServerConnection
{
public:
    ServerConnection(const ServerUrl& url, const HubLogin& login, const ServerPatience& patience = {});
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    [[nodiscard]] const ServerUrl& url() const { return m_url; }
    [[nodiscard]] ServerErrors errors() const { return ServerErrors(m_url); }
    void waitOnlyWhile(const std::function<bool()>& wanted) { m_wanted = wanted; }

    /// Connects where it is not yet.
    [[nodiscard]] Result<void> connect();
    /// One statement. What was asked over a connection that had died meanwhile is asked once more over a new
    /// one: whatever is sent must be harmless the second time.
    [[nodiscard]] Result<ServerRows> ask(const char* sql, const ServerValues& values = {});
    /// Several statements in one transaction.
    [[nodiscard]] Result<void> run(const QByteArray& script);
    /// Waits for a NOTIFY of a channel that is listened to; false where none came in time.
    [[nodiscard]] Result<bool> waitForNotice(std::chrono::milliseconds most);
    /// What the server keeps of \p password: SCRAM-SHA-256, computed here.
    [[nodiscard]] Result<QString> verifierOf(const QString& password);
    /// Closes the connection; the next question makes a new one.
    void drop();

private:
    struct Candidate {
        QString host;
        QString address;
        int port = 0;
    };
    struct Finish {
        void operator()(pg_conn* connection) const;
    };
    enum class Ready { Yes, TooLate, Unwanted, Broken };

    [[nodiscard]] Result<QList<Candidate>> candidates(const QDeadlineTimer& deadline);
    [[nodiscard]] Result<void> attempt(const Candidate& candidate, const QDeadlineTimer& deadline);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Ready waitFor(bool reading, bool writing, const QDeadlineTimer& deadline) const;
    [[nodiscard]] Result<ServerRows> askOnce(const std::function<int()>& send);
    [[nodiscard]] Result<void> sendOn();
    [[nodiscard]] Result<std::shared_ptr<pg_result>> nextAnswer();
    [[nodiscard]] Result<ServerRows> again(const std::function<int()>& send);
    [[nodiscard]] Error lost(Ready why);
    [[nodiscard]] Error lost();

    ServerUrl m_url;
    HubLogin m_login;
    ServerPatience m_patience;
    std::function<bool()> m_wanted;
    std::unique_ptr<TrustedCertificate> m_trusted;
    std::unique_ptr<pg_conn, Finish> m_connection;
    bool m_hasDied = false; ///< the last question: by the server or the line, not by our own patience
};

} // namespace kitcamp
