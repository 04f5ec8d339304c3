// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverplan.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kitcamp {

/// Reads a handover, plans what becomes of it and takes it in, on a worker thread with a store of its own:
/// the window stays alive, however large the camp is. A newer wish takes the place of the one before.
class HandoverJob : public QObject
{
    Q_OBJECT
public:
    /// \p store is only asked for its file, its operator and, after it was taken, to look at what has
    /// changed.
    explicit HandoverJob(Store& store, QObject* parent = nullptr);
    ~HandoverJob() override;

    void read(const QString& path);
    void plan(std::shared_ptr<const Handover> handover, const HandoverDecisions& decisions);
    /// One Action of the operator who works at this window.
    void perform(std::shared_ptr<const HandoverPlan> plan);
    void cancel();

Q_SIGNALS:
    void handoverRead(std::shared_ptr<const kitcamp::Handover> handover);
    void planned(std::shared_ptr<const kitcamp::HandoverPlan> plan);
    void performed(const kitcamp::Performed& entry);
    void failed(const kitcamp::Error& error);

private:
    using Answer = std::function<void()>;
    /// Starts \p work; what it gives back runs in this thread, unless something newer has been started since.
    void start(std::function<Answer()> work);
    [[nodiscard]] Answer failure(const Error& error);
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore(quint64 seed) const;

    Store& m_store;
    QString m_path;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace kitcamp
