// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idworker.h"

namespace kitcamp {

IdWorker::IdWorker(Store& store, QObject* parent)
    : QObject(parent)
    , m_path(store.path())
    , m_copies(SearchCopies::of(store))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    // Two: the newer query need not wait until SQLite has finished a sort for the cancelled one.
    m_pool.setMaxThreadCount(2);
}

IdWorker::~IdWorker()
{
    *m_cancelled = true;
    m_pool.waitForDone();
}

void IdWorker::cancel()
{
    *m_cancelled = true;
    m_running = false;
}

void IdWorker::start(const IdQuery& query)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_pool.start([this, query, cancelled = m_cancelled] { work(query, cancelled); });
}

void IdWorker::work(const IdQuery& query, const Flag& cancelled)
{
    if (*cancelled)
        return;
    const auto hand = [this, cancelled](IdSlice slice) {
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, slice = std::move(slice)] {
                if (*cancelled)
                    return;
                m_running = !slice.last;
                Q_EMIT arrived(slice);
            },
            Qt::QueuedConnection);
    };
    const auto reader = Store::openReader(m_path);
    const auto done =
        reader ? streamIds(**reader, query, hand, *cancelled, &m_copies) : Result<void>(reader.error());
    if (done)
        readAhead(**reader, query);
    if (done || done.error().code == ErrorCode::Cancelled)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, cancelled, error = done.error()] {
            if (*cancelled)
                return;
            m_running = false;
            Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

Result<std::unique_ptr<Connection>> IdWorker::openReader() const
{
    KITCAMP_ASSIGN(auto reader, Store::openReader(m_path));
    // A walk through a million rows meets few pages twice: it need not keep 64 MB of them.
    KITCAMP_TRY(reader->script("PRAGMA cache_size=-8192"));
    return reader;
}

/// Whoever has looked at a list may search it next.
void IdWorker::readAhead(Connection& reader, const IdQuery& query)
{
    for (const SearchedText& text : query.search.texts)
        (void)m_copies.texts(reader, text.table);
}

} // namespace kitcamp
