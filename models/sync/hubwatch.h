// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace kitcamp {

class ServerWatch;

/// Hints that something came to the hub: to its folder, or that the folder itself came; or a server says so.
/// Only hints: what other computers do on a network drive is not told by every system, and anybody may tell
/// tales at a server, so the hub is looked at besides.
class HubWatch : public QObject
{
    Q_OBJECT
public:
    explicit HubWatch(QObject* parent);
    ~HubWatch() override;

    /// Looks at the hub of \p url as it is now: its folder and the one that entries come to; what is above,
    /// where it is away. \p login and \p logId are for a server.
    void watch(const QString& url, const HubLogin& login = {}, const QByteArray& logId = {});
    [[nodiscard]] static bool isServer(const QString& url);

Q_SIGNALS:
    void hinted();

private:
    void watchFolders(const QString& url);
    void watchServer(const QString& url, const HubLogin& login, const QByteArray& logId);

    QFileSystemWatcher m_watcher;
    std::unique_ptr<ServerWatch> m_server; ///< of \c m_serverUrl
    QString m_serverUrl;
    HubLogin m_serverLogin;
};

} // namespace kitcamp
