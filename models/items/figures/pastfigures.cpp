// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/pastfigures.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

PastFigures::PastFigures(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_source{store.path(), store.domain(), store.clock()}
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_store, &Store::changed, this, &PastFigures::onChanged);
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
    return FigureFile{m_copy->path(), m_copy->endOfDay(), m_copy};
}

void PastFigures::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_making = false;
    m_day = m_copy ? m_copy->day() : QDate();
}

void PastFigures::leave()
{
    m_reader.reset();
    m_copy.reset();
    cancel();
}

qint64 PastFigures::erasedPersons()
{
    const auto count = m_store.reader().integer("SELECT count(*) FROM person WHERE erased_at IS NOT NULL");
    return count ? count->value_or(0) : -1;
}

void PastFigures::onChanged(const Announcement& announcement)
{
    const bool persons = announcement.rows.contains(u"person"_s);
    if (!m_day.isValid() || !(persons || announcement.foreign || announcement.reordered))
        return;
    if (erasedPersons() != (m_making ? m_erasedThen : m_erasedInCopy))
        Q_EMIT outdated();
}

void PastFigures::goTo(QDate day)
{
    cancel();
    m_making = true;
    m_day = day;
    m_erasedThen = erasedPersons();
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
    m_day = m_copy ? m_copy->day() : QDate();
    if (!*made)
        return Q_EMIT failed(made->error());
    auto reader = Store::openReader(made->value()->path());
    if (!reader)
        return Q_EMIT failed(reader.error());
    m_reader = std::move(reader.value());
    m_copy = std::move(made->value());
    m_day = m_copy->day();
    m_erasedInCopy = m_erasedThen;
    Q_EMIT ready();
}

} // namespace kitcamp
