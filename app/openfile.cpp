// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openfile.h"

#include "models/activities/attendees/campsecrets.h"
#include "models/members/ownkeys.h"
#include "models/store/backup.h"
#include "models/sync/syncrunner.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEveryMs = 500;
constexpr int backupsKept = 14;
} // namespace

OpenFile::OpenFile(std::unique_ptr<Store> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_sync = std::make_unique<SyncRunner>(m_store->path(), m_store->domain(), m_store->clock(),
                                          QRandomGenerator::system()->generate64());
    // The past stays as it is: nobody else writes it, it is not shared, and no copy of it is kept.
    if (!m_store->past())
        startWork();
}

OpenFile::~OpenFile() = default;

void OpenFile::startWork()
{
    m_lookTimer.setInterval(lookEveryMs);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] { m_store->lookForForeignChanges(); });
    m_lookTimer.start();
    // What other computers erased cannot be read here either.
    new SecretShredder(*m_store, this);
    startSync();
    // After the window stands: a copy of a large file takes seconds.
    QTimer::singleShot(3000, this, &OpenFile::startBackup);
}

void OpenFile::startSync()
{
    connect(m_store.get(), &Store::changed, m_sync.get(), [this](const Announcement& announcement) {
        if (!announcement.foreign)
            m_sync->noticeChange();
    });
    connect(m_sync.get(), &SyncRunner::turned, m_store.get(), &Store::lookForForeignChanges);
    m_sync->start();
    // After the window stands: a keyring may ask, or keep us waiting.
    QTimer::singleShot(0, this, &OpenFile::findKeys);
}

void OpenFile::findKeys()
{
    KeyStore kept(m_store->path(), [](bool) { return std::nullopt; });
    takeKeys(ownKeys(m_store->reader(), kept));
}

void OpenFile::unlock(const QString& passphrase)
{
    auto* watcher = new QFutureWatcher<Result<std::optional<MemberKeys>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        takeKeys(watcher->result());
        watcher->deleteLater();
    });
    // Deriving the key from a passphrase takes a second on purpose.
    watcher->setFuture(
        QtConcurrent::run([path = m_store->path(), passphrase]() -> Result<std::optional<MemberKeys>> {
            KITCAMP_ASSIGN(const auto reader, Store::openReader(path));
            KeyStore kept = KeyStore::withPassphrase(path, passphrase);
            return ownKeys(*reader, kept);
        }));
}

void OpenFile::takeKeys(const Result<std::optional<MemberKeys>>& keys)
{
    if (keys) {
        if (*keys)
            useKeys(*keys);
        return;
    }
    if (keys.error().rule == "passphrase-needed"_L1)
        Q_EMIT passphraseNeeded();
    else
        Q_EMIT keysRefused(keys.error());
}

void OpenFile::useKeys(const std::optional<MemberKeys>& keys)
{
    m_keys = keys;
    m_sync->setKeys(keys);
    Q_EMIT keysOpened();
}

void OpenFile::startBackup()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_store->clock().nowMs()).date();
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto done = watcher->result();
        if (!done)
            Q_EMIT backupFailed(done.error().sentence);
        watcher->deleteLater();
    });
    watcher->setFuture(
        QtConcurrent::run([path = m_store->path(), today] { return backUpDaily(path, today, backupsKept); }));
}

} // namespace kitcamp
