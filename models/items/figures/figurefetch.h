// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurerunner.h"

namespace kitcamp {

/// Fetches the rows behind a figure and the groups that a filter can choose from, on a thread of its own: a
/// click must not wait for a dashboard. The newest wish wins.
class FigureFetch : public QObject
{
    Q_OBJECT
public:
    explicit FigureFetch(QObject* parent);
    ~FigureFetch() override;

    /// \p keys as in rowsBehind(); \p most 0: all.
    void rows(const FigureFile& file, const FigureQuestion& question, const QStringList& keys, int most);
    void groups(const FigureFile& file, const QString& measure, const QString& dimension);
    void cancel();
    /// Cancels, and closes the file.
    void letGo();

Q_SIGNALS:
    void rowsArrived(const kitcamp::FigureRows& rows);
    void groupsArrived(const QString& measure, const QString& dimension,
                       const QList<kitcamp::FigureGroup>& groups);
    void failed(const kitcamp::Error& error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    QThread m_thread;
    FigureWorker* m_worker = nullptr;
    Flag m_cancelled;
};

} // namespace kitcamp
