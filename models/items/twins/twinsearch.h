// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/twinpairs.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kitcamp {

/// Looks for what was entered twice, on a worker thread with a reader of its own; a newer search cancels the
/// running one.
class TwinSearch : public QObject
{
    Q_OBJECT
public:
    /// \p domain must outlive the search.
    TwinSearch(QString path, const Domain& domain, QObject* parent);
    ~TwinSearch() override;

    /// Through all rows of \p tables.
    void start(const QStringList& tables);
    /// Only the pairs that these rows are in: they have just arrived or changed.
    void startOf(const ChangedRows& rows);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// In rows; \p all grows while it is found how much there is to compare.
    void progressed(qint64 done, qint64 all);
    /// Of the newest search only, in this object's thread.
    void finished(const QList<kitcamp::TwinPair>& pairs);
    void failed(const kitcamp::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    class Run;
    void begin(const QStringList& tables, const ChangedRows& rows);

    QString m_path;
    const Domain& m_domain;
    QThreadPool m_pool;
    Flag m_cancelled;
    bool m_running = false;
};

} // namespace kitcamp
