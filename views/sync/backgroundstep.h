// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "models/sync/stepprogress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kitcamp {

/// Long work of sync (sharing, joining, moving) on a thread of its own, with progress and Cancel. One at a
/// time; with the object it is cancelled and waited for.
class BackgroundStep : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundStep(QObject* parent);
    ~BackgroundStep() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    void cancel() { m_cancelled = true; }

    /// Runs \p work there, then \p done here with what came of it.
    template <typename T>
    void start(std::function<Result<T>(const StepProgress&)> work, std::function<void(const Result<T>&)> done)
    {
        run([this, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result<T>>(work(progress()));
            return std::function<void()>([result, done] { done(*result); });
        });
    }

Q_SIGNALS:
    void progressed(const QString& step, qint64 done, qint64 all);

private:
    void run(std::function<std::function<void()>()> work);
    [[nodiscard]] StepProgress progress();

    QThreadPool m_pool;
    std::atomic_bool m_cancelled = false;
    bool m_running = false;
};

} // namespace kitcamp
