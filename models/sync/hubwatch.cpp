// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hubwatch.h"

#include "models/sync/postgres/serverwatch.h"

#include <QDir>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderScheme = "folder:"_L1;

/// The deepest folder on the way to \p path that is there.
QString nearestFolder(QString path)
{
    while (!path.isEmpty() && !QFileInfo(path).isDir()) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return {};
        path = above;
    }
    return path;
}

QStringList foldersOf(const QString& root)
{
    const QString nearest = nearestFolder(root);
    if (nearest != root)
        return nearest.isEmpty() ? QStringList() : QStringList{nearest};
    QStringList folders{root};
    const QString log = root + u"/log"_s;
    if (QFileInfo(log).isDir())
        folders << log;
    const QStringList packs = QDir(log).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (!packs.isEmpty())
        folders << log + u'/' + packs.last();
    return folders;
}

} // namespace

HubWatch::HubWatch(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &HubWatch::hinted);
}

HubWatch::~HubWatch() = default;

bool HubWatch::isServer(const QString& url)
{
    return ServerUrl::isServerUrl(url);
}

void HubWatch::watch(const QString& url, const HubLogin& login, const QByteArray& logId)
{
    watchFolders(url);
    watchServer(url, login, logId);
}

void HubWatch::watchServer(const QString& url, const HubLogin& login, const QByteArray& logId)
{
    if (url == m_serverUrl && login == m_serverLogin)
        return;
    m_server.reset();
    m_serverUrl = url;
    m_serverLogin = login;
    const auto server = isServer(url) ? std::optional(ServerUrl::from(url)) : std::nullopt;
    if (!server || !*server || logId.isEmpty())
        return;
    m_server = std::make_unique<ServerWatch>(**server, login, logId, nullptr);
    connect(m_server.get(), &ServerWatch::hinted, this, &HubWatch::hinted);
    m_server->start(QThread::LowPriority);
}

void HubWatch::watchFolders(const QString& url)
{
    const QString text = url.trimmed();
    const QStringList wanted = text.startsWith(folderScheme, Qt::CaseInsensitive)
        ? foldersOf(QDir::cleanPath(QDir::fromNativeSeparators(text.mid(folderScheme.size()))))
        : QStringList();
    const QStringList watched = m_watcher.directories();
    for (const QString& folder : watched) {
        if (!wanted.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString& folder : wanted) {
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    }
}

} // namespace kitcamp
