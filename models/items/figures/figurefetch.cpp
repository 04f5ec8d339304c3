// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurefetch.h"

#include "models/items/figures/figureworker.h"

namespace kitcamp {

FigureFetch::FigureFetch(QObject* parent)
    : QObject(parent)
    , m_worker(new FigureWorker) // of its thread, which deletes it
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("figure rows"));
    m_thread.start();
}

FigureFetch::~FigureFetch()
{
    *m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void FigureFetch::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
}

void FigureFetch::letGo()
{
    cancel();
    QMetaObject::invokeMethod(m_worker, &FigureWorker::close, Qt::QueuedConnection);
}

void FigureFetch::rows(const FigureFile& file, const FigureQuestion& question, const QStringList& keys,
                       int most)
{
    cancel();
    QMetaObject::invokeMethod(m_worker, [this, file, question, keys, most, flag = m_cancelled] {
        const auto rows = m_worker->rows(file, question, keys, flag, most);
        QMetaObject::invokeMethod(
            this,
            [this, flag, rows] {
                if (*flag)
                    return;
                if (rows)
                    Q_EMIT rowsArrived(*rows);
                else
                    Q_EMIT failed(rows.error());
            },
            Qt::QueuedConnection);
    });
}

void FigureFetch::groups(const FigureFile& file, const QString& measure, const QString& dimension)
{
    QMetaObject::invokeMethod(m_worker, [this, file, measure, dimension] {
        const auto groups = m_worker->groups(file, measure, dimension);
        QMetaObject::invokeMethod(
            this,
            [this, measure, dimension, groups] {
                if (groups)
                    Q_EMIT groupsArrived(measure, dimension, *groups);
                else
                    Q_EMIT failed(groups.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace kitcamp
