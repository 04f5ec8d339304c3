// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/pastfigures.h"

namespace kitcamp {

PastFigures::PastFigures(Store& store, QObject* parent)
    : QObject(parent)
    , m_source{store.path(), store.domain(), store.clock()}
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

PastFigures::~PastFigures()
{
    *m_cancelled = true;
    m_pool.waitForDone();
}

std::optional<FigureFile> PastFigures::file() const
{
    if (!m_copy)
        return {};
    return FigureFile{m_copy->path(), m_copy->endOfDay()};
}

void PastFigures::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_making = false;
}

void PastFigures::leave()
{
    cancel();
    m_copy.reset();
}

void PastFigures::goTo(QDate day)
{
    cancel();
    m_making = true;
    m_pool.start([this, day, flag = m_cancelled] { make(day, flag); });
}

void PastFigures::make(QDate day, const Flag& cancelled)
{
    int shown = -1;
    PastCopy::Watch watch;
    watch.cancelled = [cancelled] { return cancelled->load(); };
    watch.progress = [this, cancelled, &shown](double part) {
        const int percent = int(part * 100);
        if (percent == shown)
            return;
        shown = percent;
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, percent] {
                if (!*cancelled)
                    Q_EMIT progressed(percent);
            },
            Qt::QueuedConnection);
    };
    const auto made =
        std::make_shared<Result<std::unique_ptr<PastCopy>>>(PastCopy::make(m_source, day, watch));
    QMetaObject::invokeMethod(
        this,
        [this, cancelled, made] {
            if (!*cancelled)
                take(made);
        },
        Qt::QueuedConnection);
}

void PastFigures::take(const Made& made)
{
    m_making = false;
    if (!*made) {
        Q_EMIT failed(made->error());
        return;
    }
    m_copy = std::move(made->value());
    Q_EMIT ready();
}

} // namespace kitcamp
