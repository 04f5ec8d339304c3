// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/backgroundstep.h"

namespace kitcamp {

namespace {
constexpr qint64 tellEveryMs = 50; // a bar that moves more often is not read better
}

BackgroundStep::BackgroundStep(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundStep::~BackgroundStep()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void BackgroundStep::run(std::function<std::function<void()>()> work)
{
    m_running = true;
    m_cancelled = false;
    m_pool.start([this, work = std::move(work)] {
        const std::function<void()> tell = work();
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                m_running = false;
                tell();
            },
            Qt::QueuedConnection);
    });
}

StepProgress BackgroundStep::progress()
{
    auto last = std::make_shared<QElapsedTimer>();
    auto step = std::make_shared<QString>();
    return [this, last, step](const QString& now, qint64 done, qint64 all) {
        if (!last->isValid() || now != *step || last->elapsed() >= tellEveryMs) {
            last->start();
            *step = now;
            Q_EMIT progressed(now, done, all); // queued: the receivers live in the window's thread
        }
        return !m_cancelled;
    };
}

} // namespace kitcamp
