// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importjob.h"

#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/tablereader.h"

namespace kitcamp {

ImportJob::ImportJob(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_path(store.path())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    *m_cancelled = true;
    m_pool.waitForDone();
}

void ImportJob::cancel()
{
    *m_cancelled = true;
    m_busy = false;
}

void ImportJob::start(const std::function<std::function<void()>(const Flag& cancelled)>& work)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_busy = true;
    m_pool.start([this, work, cancelled = m_cancelled] {
        if (*cancelled)
            return;
        const std::function<void()> answer = work(cancelled);
        QMetaObject::invokeMethod(
            this,
            [this, answer, cancelled] {
                if (*cancelled)
                    return;
                m_busy = false;
                answer();
            },
            Qt::QueuedConnection);
    });
}

std::function<void()> ImportJob::failure(const Error& error)
{
    return [this, error] { Q_EMIT failed(error); };
}

void ImportJob::report(const Flag& cancelled, int done, int total)
{
    QMetaObject::invokeMethod(
        this,
        [this, cancelled, done, total] {
            if (!*cancelled)
                Q_EMIT progressed(done, total);
        },
        Qt::QueuedConnection);
}

/// Ids of the worker's store must not meet those that the window's store makes meanwhile: their generators
/// start at random places of the same millisecond, so the seed is drawn from the window's own.
Result<std::unique_ptr<Store>> ImportJob::openStore(quint64 seed) const
{
    return Store::open(m_path, m_store.domain(), m_store.clock(), seed);
}

void ImportJob::read(ImportKind kind, const QString& path, TableOptions options)
{
    start([this, kind, path, options](const Flag& cancelled) {
        TableOptions watched = options;
        watched.cancelled = [cancelled] { return cancelled->load(); };
        const auto table = readTable(path, watched);
        if (!table)
            return failure(table.error());
        return std::function<void()>([this, read = tableOf(kind, *table)] { Q_EMIT tableRead(read); });
    });
}

void ImportJob::plan(ImportPlan::Request request)
{
    const auto seed = static_cast<quint64>(m_store.ids().nextValue());
    start([this, request, seed](const Flag& cancelled) {
        ImportPlan::Request watched = request;
        watched.progress = [this, cancelled](int done, int total) {
            report(cancelled, done, total);
            return !cancelled->load();
        };
        const auto store = openStore(seed);
        if (!store)
            return failure(store.error());
        auto made = ImportPlan::make(**store, std::move(watched));
        if (!made)
            return failure(made.error());
        auto shared = std::make_shared<const ImportPlan>(*std::move(made));
        return std::function<void()>([this, shared] { Q_EMIT planned(shared); });
    });
}

void ImportJob::perform(std::shared_ptr<const ImportPlan> plan)
{
    const auto seed = static_cast<quint64>(m_store.ids().nextValue());
    start([this, plan = std::move(plan), seed, who = m_store.operatorId()](const Flag&) {
        const auto store = openStore(seed);
        if (!store)
            return failure(store.error());
        (*store)->setOperator(who);
        const auto done = plan->perform(**store);
        if (!done)
            return failure(done.error());
        return std::function<void()>([this, entry = *done] {
            m_store.lookForForeignChanges();
            Q_EMIT performed(entry);
        });
    });
}

} // namespace kitcamp
