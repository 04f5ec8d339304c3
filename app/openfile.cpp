// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openfile.h"

#include "models/activities/attendees/campsecrets.h"
#include "models/members/keyholder.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/members.h"
#include "models/store/backup.h"
#include "models/sync/centrehub.h"
#include "models/sync/founding.h"
#include "models/sync/inboxentries.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace kitcamp {

namespace {
constexpr int lookEveryMs = 500;
constexpr int backupsKept = 14;
} // namespace

OpenFile::OpenFile(std::unique_ptr<Store> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_keys(std::make_unique<KeyHolder>(*m_store))
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
    connect(m_keys.get(), &KeyHolder::changed, this, &OpenFile::onKeysChanged);
    connect(m_sync.get(), &SyncRunner::met, this, &OpenFile::renewRevocations);
    m_keys->find();
}

template <typename T>
void OpenFile::inBackground(std::function<Result<T>(Store&)> work)
{
    auto* watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_store->lookForForeignChanges();
        m_sync->noticeChange();
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path = m_store->path(), &domain = m_store->domain(),
                                          &clock = m_store->clock(), work]() -> Result<T> {
        KITCAMP_ASSIGN(const auto own,
                       Store::open(path, domain, clock, QRandomGenerator::system()->generate64()));
        return work(*own);
    }));
}

/// A revocation that another administrator's came before is done anew, under fresh keys: it must not wait for
/// somebody who looks at the inbox.
void OpenFile::renewRevocations()
{
    const auto open = InboxEntries(m_store->reader()).open();
    const bool waits = open && std::any_of(open->begin(), open->end(), [](const InboxEntry& item) {
                           return item.entry.action.kind == RevokeMember::kind;
                       });
    if (!waits || m_keys->state() != KeyHolder::State::Ready)
        return;
    inBackground<int>([keys = *m_keys->keys()](Store& own) -> Result<int> {
        KITCAMP_ASSIGN(const auto hub, openCentreHub(own, hubOf(own), keys));
        return kitcamp::renewRevocations(own, keys, *hub);
    });
}

/// A copy, or a backup that was restored, writes under a new name: the others have to know whose it is.
void OpenFile::onKeysChanged()
{
    if (m_keys->state() != KeyHolder::State::Ready)
        return;
    m_sync->setKeys(m_keys->keys());
    const auto known = memberOfFile(m_store->reader(), m_store->author());
    if (!known || *known)
        return;
    inBackground<bool>(
        [keyStore = m_keys->keyStore()](Store& own) mutable { return keepMembership(own, keyStore); });
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
