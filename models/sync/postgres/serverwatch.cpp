// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverwatch.h"

#include "models/sync/postgres/postgreslog.h"

#include <QElapsedTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSaved = 10; // hints that may follow each other at once after a quiet time
constexpr auto perHint = 200ms; // five a second go on for ever
constexpr auto shortestGap = 30ms;
constexpr auto silence = 60s; // then the server is asked whether it is still there
constexpr auto firstRest = 2s;
constexpr auto longestRest = 60s;
constexpr auto look = 100ms;

} // namespace

ServerWatch::ServerWatch(const ServerUrl& url, const HubLogin& login, const QByteArray& logId,
                         QObject* parent)
    : QThread(parent)
    , m_url(url)
    , m_login(login)
    , m_logId(logId)
{
    setObjectName(u"server watch"_s);
}

ServerWatch::~ServerWatch()
{
    m_ended = true;
    wait();
}

void ServerWatch::rest(std::chrono::milliseconds duration) const
{
    for (QDeadlineTimer deadline(duration); isWanted() && !deadline.hasExpired();)
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(look.count(), deadline.remainingTime())));
}

void ServerWatch::run()
{
    ServerConnection server(m_url, m_login);
    server.waitOnlyWhile([this] { return isWanted(); });
    for (std::chrono::milliseconds pause = firstRest; isWanted();) {
        m_heard = false;
        [[maybe_unused]] const auto ended = listen(server);
        server.drop();
        pause = m_heard ? firstRest : std::min<std::chrono::milliseconds>(pause * 2, longestRest);
        rest(pause);
    }
}

/// Until the connection breaks.
Result<void> ServerWatch::listen(ServerConnection& server)
{
    KITCAMP_TRY(server.run("LISTEN " + PostgresLog::channelOf(m_logId)));
    m_heard = true;
    Q_EMIT hinted(); // what came before is told by nobody
    // What may be spent grows with the time: who speaks now and then is heard at once, who never stops five
    // times a second.
    QElapsedTimer clock;
    clock.start();
    for (auto spent = -mostSaved * perHint; isWanted();) {
        KITCAMP_ASSIGN(const bool heard, server.waitForNotice(silence));
        if (!heard) {
            if (isWanted())
                KITCAMP_TRY(server.run("SELECT 1"));
            continue;
        }
        Q_EMIT hinted();
        const std::chrono::milliseconds now(clock.elapsed());
        spent = std::max<std::chrono::milliseconds>(spent, now - mostSaved * perHint) + perHint;
        rest(std::max<std::chrono::milliseconds>(spent - now,
                                                 shortestGap)); // what comes meanwhile is one hint
    }
    return {};
}

} // namespace kitcamp
