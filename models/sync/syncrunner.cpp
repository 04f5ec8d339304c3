// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncrunner.h"

#include <QDeadlineTimer>
#include <QThread>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestGoodbye = 10s;

} // namespace

SyncRunner::SyncRunner(const QString& path, const Domain& domain, const Clock& clock, quint64 seed,
                       QObject* parent)
    : QObject(parent)
    , m_setup{path, &domain, &clock, seed, {}, {}}
{
}

SyncRunner::~SyncRunner()
{
    stop();
}

void SyncRunner::start()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"sync"_s);
    m_worker = new SyncWorker(m_setup); // without a parent: it moves to its thread, which deletes it
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, &SyncWorker::start);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    });
    connect(m_worker, &SyncWorker::turned, this, &SyncRunner::turned);
    connect(m_worker, &SyncWorker::reported, this, &SyncRunner::reported);
    connect(m_worker, &SyncWorker::met, this, &SyncRunner::met);
    m_thread->start(QThread::LowPriority);
}

void SyncRunner::stop()
{
    if (!m_thread)
        return;
    m_worker->disconnect(this);
    m_worker->cancel();
    m_thread->quit();
    // A network drive that went away can hold a thread for minutes; the window does not wait for that. What
    // hangs there touches nothing any more when it wakes: it is told to end.
    if (!m_thread->wait(QDeadlineTimer(longestGoodbye))) {
        connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
        [[maybe_unused]] QThread* hanging = m_thread.release();
    }
    m_thread.reset();
    m_worker = nullptr;
}

void SyncRunner::setKeys(const std::optional<MemberKeys>& keys)
{
    m_setup.keys = keys;
    if (!m_worker)
        return;
    m_worker->interrupt();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, keys] { worker->takeKeys(keys); }, Qt::QueuedConnection);
}

void SyncRunner::noticeChange()
{
    if (!m_worker)
        return;
    m_worker->interrupt();
    QMetaObject::invokeMethod(m_worker, &SyncWorker::noticeChange, Qt::QueuedConnection);
}

void SyncRunner::syncNow()
{
    if (!m_worker)
        return;
    m_worker->interrupt();
    QMetaObject::invokeMethod(m_worker, &SyncWorker::meet, Qt::QueuedConnection);
}

} // namespace kitcamp
