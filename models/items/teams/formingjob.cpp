// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/formingjob.h"

#include <QElapsedTimer>

namespace kitcamp {

namespace {
constexpr int progressEvery = 100; ///< ms
constexpr double msPerSecond = 1000;
} // namespace

FormingJob::FormingJob(QObject* parent)
    : QObject(parent)
    , m_signs(std::make_shared<Signs>())
{
    m_pool.setMaxThreadCount(1);
}

FormingJob::~FormingJob()
{
    cancel();
    m_pool.waitForDone();
}

void FormingJob::stop()
{
    m_signs->stop = true;
}

void FormingJob::cancel()
{
    m_signs->unwanted = true;
    m_signs->stop = true;
    m_busy = false;
}

void FormingJob::start(const std::function<std::function<void()>(const std::shared_ptr<Signs>& signs)>& work)
{
    cancel();
    m_signs = std::make_shared<Signs>();
    m_busy = true;
    m_pool.start([this, work, signs = m_signs] {
        if (signs->unwanted)
            return;
        const std::function<void()> answer = work(signs);
        QMetaObject::invokeMethod(
            this,
            [this, answer, signs] {
                if (signs->unwanted)
                    return;
                m_busy = false;
                answer();
            },
            Qt::QueuedConnection);
    });
}

void FormingJob::check(const TeamProblem& problem)
{
    start([this, problem](const std::shared_ptr<Signs>&) {
        const TeamFeasibility feasibility = checkFeasibility(problem);
        return std::function<void()>([this, feasibility] { Q_EMIT checked(feasibility); });
    });
}

void FormingJob::form(const TeamProblem& problem, const TeamSettings& settings)
{
    start([this, problem, settings](const std::shared_ptr<Signs>& signs) {
        QElapsedTimer clock;
        clock.start();
        qint64 told = -progressEvery;
        const auto progress = [&](const TeamProgress& now) {
            if (clock.elapsed() - told < progressEvery)
                return;
            told = clock.elapsed();
            QMetaObject::invokeMethod(
                this,
                [this, now, signs] {
                    if (!signs->unwanted)
                        Q_EMIT progressed(now);
                },
                Qt::QueuedConnection);
        };
        const TeamResult result = formTeams(problem, settings, progress, &signs->stop);
        const double seconds = double(clock.elapsed()) / msPerSecond;
        return std::function<void()>([this, result, seconds] { Q_EMIT formed(result, seconds); });
    });
}

} // namespace kitcamp
