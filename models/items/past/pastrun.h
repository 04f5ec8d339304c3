// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pastcopy.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kitcamp {

/// Makes past copies beside the window: one at a time, with progress and Cancel. What is ready is opened with
/// Store::openPast(copy, domain), in whatever thread it is read.
class PastRun : public QObject
{
    Q_OBJECT
public:
    /// \p domain and \p clock must outlive this and all copies that it makes.
    PastRun(const Domain& domain, const Clock& clock, QObject* parent = nullptr);
    /// Cancels and waits: some milliseconds.
    ~PastRun() override;

    /// Cancels what runs, silently.
    void start(const QString& path, QDate day);
    /// failed() follows with ErrorCode::Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void progress(double part); ///< 0 to 1
    void ready(const std::shared_ptr<const kitcamp::PastCopy>& copy);
    void failed(const kitcamp::Error& error);

private:
    struct Job {
        std::atomic<bool> cancelled = false;
    };
    using Made = Result<std::shared_ptr<const PastCopy>>;
    [[nodiscard]] PastCopy::Watch watchOf(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job, const Made& made);

    const Domain& m_domain;
    const Clock& m_clock;
    std::shared_ptr<Job> m_job; ///< null: nothing runs
    QThreadPool m_pool; ///< its thread is waited for before the rest goes
};

} // namespace kitcamp
