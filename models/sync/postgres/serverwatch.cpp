// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/serverwatch.h"

#include "models/sync/postgres/postgreslog.h"

#include <QElapsedTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto silence = 60s; // then the server is asked whether it is still there
constexpr auto firstRest = 2s;
constexpr auto longestRest = 60s;
constexpr auto look = 100ms;

} // namespace

std::chrono::milliseconds HintAllowance::spend(std::chrono::milliseconds now)
{
    m_spent = std::max<std::chrono::milliseconds>(m_spent, now - mostSaved * perHint) + perHint;
    return std::max<std::chrono::milliseconds>(m_spent - now, shortestGap);
}

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
    HintAllowance allowance;
    QElapsedTimer clock;
    clock.start();
    while (isWanted()) {
        KITCAMP_ASSIGN(const bool heard, server.waitForNotice(silence));
        if (!heard) {
            if (isWanted())
                KITCAMP_TRY(server.run("SELECT 1"));
            continue;
        }
        Q_EMIT hinted();
        rest(allowance.spend(std::chrono::milliseconds(clock.elapsed()))); // what comes meanwhile is one hint
    }
    return {};
}

} // namespace kitcamp
