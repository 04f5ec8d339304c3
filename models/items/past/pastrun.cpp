// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/past/pastrun.h"

namespace kitcamp {

namespace {
constexpr double leastToldProgress = 0.01;
}

PastRun::PastRun(const Domain& domain, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_domain(domain)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

PastRun::~PastRun()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void PastRun::start(const QString& path, QDate day)
{
    if (m_job)
        m_job->cancelled = true;
    m_job = std::make_shared<Job>();
    m_pool.start([this, job = m_job, watch = watchOf(m_job), path, day] {
        auto made = PastCopy::make({path, m_domain, m_clock}, day, watch);
        const Made outcome = made ? Made(std::shared_ptr<const PastCopy>(std::move(*made))) : made.error();
        QMetaObject::invokeMethod(
            this, [this, job, outcome] { finish(job, outcome); }, Qt::QueuedConnection);
    });
}

void PastRun::cancel()
{
    if (m_job)
        m_job->cancelled = true;
}

PastCopy::Watch PastRun::watchOf(const std::shared_ptr<Job>& job)
{
    const auto tell = [this, job, told = -1.0](double part) mutable {
        if (part < 1.0 && part - told < leastToldProgress)
            return;
        told = part;
        QMetaObject::invokeMethod(
            this,
            [this, job, part] {
                if (job == m_job)
                    Q_EMIT progress(part);
            },
            Qt::QueuedConnection);
    };
    return {tell, [job] { return job->cancelled.load(); }};
}

void PastRun::finish(const std::shared_ptr<Job>& job, const Made& made)
{
    if (job != m_job)
        return; // another day was asked for since
    m_job.reset();
    if (made)
        Q_EMIT ready(*made);
    else
        Q_EMIT failed(made.error());
}

} // namespace kitcamp
