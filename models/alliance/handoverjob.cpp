// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handoverjob.h"

namespace kitcamp {

HandoverJob::HandoverJob(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_path(store.path())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

HandoverJob::~HandoverJob()
{
    *m_cancelled = true;
    m_pool.waitForDone();
}

void HandoverJob::cancel()
{
    *m_cancelled = true;
}

void HandoverJob::start(std::function<Answer()> work)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, work = std::move(work), cancelled = m_cancelled] {
        if (*cancelled)
            return;
        const Answer answer = work();
        QMetaObject::invokeMethod(
            this,
            [answer, cancelled] {
                if (!*cancelled)
                    answer();
            },
            Qt::QueuedConnection);
    });
}

HandoverJob::Answer HandoverJob::failure(const Error& error)
{
    return [this, error] { Q_EMIT failed(error); };
}

/// The seed is drawn from the window's own ids, so that the worker's never meet them.
Result<std::unique_ptr<Store>> HandoverJob::openStore(quint64 seed) const
{
    return Store::open(m_path, m_store.domain(), m_store.clock(), seed);
}

void HandoverJob::read(const QString& path)
{
    start([this, path]() -> Answer {
        auto handover = readHandoverFile(path);
        if (!handover)
            return failure(handover.error());
        auto shared = std::make_shared<const Handover>(*std::move(handover));
        return [this, shared] { Q_EMIT handoverRead(shared); };
    });
}

void HandoverJob::plan(std::shared_ptr<const Handover> handover, const HandoverDecisions& decisions)
{
    const auto seed = static_cast<quint64>(m_store.ids().nextValue());
    start([this, handover = std::move(handover), decisions, seed]() -> Answer {
        const auto store = openStore(seed);
        if (!store)
            return failure(store.error());
        auto made = HandoverPlan::make(**store, *handover, decisions);
        if (!made)
            return failure(made.error());
        auto shared = std::make_shared<const HandoverPlan>(*std::move(made));
        return [this, shared] { Q_EMIT planned(shared); };
    });
}

void HandoverJob::perform(std::shared_ptr<const HandoverPlan> plan)
{
    const auto seed = static_cast<quint64>(m_store.ids().nextValue());
    start([this, plan = std::move(plan), seed, who = m_store.operatorId()]() -> Answer {
        const auto store = openStore(seed);
        if (!store)
            return failure(store.error());
        (*store)->setOperator(who);
        const auto done = plan->perform(**store);
        if (!done)
            return failure(done.error());
        return [this, entry = *done] {
            m_store.lookForForeignChanges();
            Q_EMIT performed(entry);
        };
    });
}

} // namespace kitcamp
