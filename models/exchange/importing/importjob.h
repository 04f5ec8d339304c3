// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kitcamp {

/// Reads a list, plans its import and makes it, on a worker thread with a store of its own: the window stays
/// alive, however long the list is. A newer wish takes the place of the one before.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// \p store is only asked for its file, its operator and, after an import, to look at what has changed.
    explicit ImportJob(Store& store, QObject* parent = nullptr);
    ~ImportJob() override;

    /// Of questionnaires the table has one column for each question.
    void read(ImportKind kind, const QString& path, TableOptions options);
    void plan(ImportPlan::Request request);
    /// One Action of the operator who works at this window; it cannot be cancelled.
    void perform(std::shared_ptr<const ImportPlan> plan);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(int done, int total); ///< of planning
    void tableRead(const kitcamp::Table& table);
    void planned(std::shared_ptr<const kitcamp::ImportPlan> plan);
    void performed(const kitcamp::Performed& entry);
    void failed(const kitcamp::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    /// Starts \p work; what it gives back runs in this thread, unless something newer has been started since.
    void start(const std::function<std::function<void()>(const Flag& cancelled)>& work);
    [[nodiscard]] std::function<void()> failure(const Error& error);
    void report(const Flag& cancelled, int done, int total);
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore(quint64 seed) const;

    Store& m_store;
    QString m_path;
    QThreadPool m_pool;
    Flag m_cancelled;
    bool m_busy = false;
};

} // namespace kitcamp
