// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/idstream.h"
#include "models/items/searchcopies.h"

#include <QObject>
#include <QThreadPool>

namespace kitcamp {

/// Streams ids on a worker thread with a reader of its own; a newer query cancels the running one.
class IdWorker : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive the worker.
    IdWorker(Store& store, QObject* parent);
    ~IdWorker() override;

    void start(const IdQuery& query);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Slices of the newest query only, in this object's thread.
    void arrived(const kitcamp::IdSlice& slice);
    void failed(const kitcamp::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    void work(const IdQuery& query, const Flag& cancelled);
    [[nodiscard]] Result<std::unique_ptr<Connection>> openReader() const;
    void readAhead(Connection& reader, const IdQuery& query);

    QString m_path;
    SearchCopies& m_copies;
    QThreadPool m_pool;
    Flag m_cancelled;
    bool m_running = false;
};

} // namespace kitcamp
