// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/feasibility.h"
#include "models/planning/teams/teamoptimiser.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kitcamp {

/// Looks whether teams can be formed, then forms them, on a worker thread. A newer wish takes the place of
/// the one before.
class FormingJob : public QObject
{
    Q_OBJECT
public:
    explicit FormingJob(QObject* parent = nullptr);
    ~FormingJob() override;

    void check(const TeamProblem& problem);
    void form(const TeamProblem& problem, const TeamSettings& settings);
    /// The best so far is given, soon.
    void stop();
    /// Nothing is given any more.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void checked(const kitcamp::TeamFeasibility& feasibility);
    void progressed(const kitcamp::TeamProgress& progress);
    void formed(const kitcamp::TeamResult& result, double seconds);

private:
    struct Signs {
        std::atomic<bool> stop = false; ///< the search ends
        std::atomic<bool> unwanted = false; ///< nobody waits for it any more
    };
    /// Starts \p work; what it gives back runs in this thread, unless something newer has been started since.
    void start(const std::function<std::function<void()>(const std::shared_ptr<Signs>& signs)>& work);

    QThreadPool m_pool;
    std::shared_ptr<Signs> m_signs;
    bool m_busy = false;
};

} // namespace kitcamp
