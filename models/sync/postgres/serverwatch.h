// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/serverconnection.h"

#include <QThread>

#include <atomic>

namespace kitcamp {

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
