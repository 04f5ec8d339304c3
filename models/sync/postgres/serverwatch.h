// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/serverconnection.h"

#include <QThread>

#include <atomic>

namespace kitcamp {

/// How often hints are told on. What may be spent grows with the time: who speaks now and then is heard at
/// once, who never stops is heard five times a second.
class HintAllowance
{
public:
    static constexpr int mostSaved = 10; ///< hints that may follow each other at once after a quiet time
    static constexpr std::chrono::milliseconds perHint{200};
    static constexpr std::chrono::milliseconds shortestGap{30};

    /// A hint was told at \p now (of any clock that starts with this at 0): so long nothing is told. In any
    /// time t no more than t / perHint + mostSaved + 1 are told.
    [[nodiscard]] std::chrono::milliseconds spend(std::chrono::milliseconds now);

private:
    std::chrono::milliseconds m_spent = -mostSaved * perHint;
};

/// Listens at a server for the hint that a log has grown, over a connection of its own and in a thread of its
/// own, so that a server that hangs holds up nobody. A hint is no news: anybody may send one, and one may be
/// lost; so it only makes the hub be looked at, and five times a second where they come without end.
class ServerWatch : public QThread
{
    Q_OBJECT
public:
    ServerWatch(const ServerUrl& url, const HubLogin& login, const QByteArray& logId, QObject* parent);
    ~ServerWatch() override;

Q_SIGNALS:
    void hinted();

protected:
    void run() override;

private:
    [[nodiscard]] bool isWanted() const { return !m_ended; }
    [[nodiscard]] Result<void> listen(ServerConnection& server);
    void rest(std::chrono::milliseconds duration) const;

    ServerUrl m_url;
    HubLogin m_login;
    QByteArray m_logId;
    std::atomic_bool m_ended = false;
    bool m_heard = false; ///< since the connection was made
};

} // namespace kitcamp
