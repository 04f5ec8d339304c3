// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityreader.h"

#include <algorithm>

namespace kitcamp {

ActivityReader::ActivityReader(Store& store, QStringList tables, bool shown, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_tables(std::move(tables))
    , m_shown(shown)
{
    connect(&m_store, &Store::changed, this, &ActivityReader::onStoreChanged);
}

void ActivityReader::showActivity(qint64 activity)
{
    m_activity = activity;
    expire();
}

void ActivityReader::setShown(bool shown)
{
    m_shown = shown;
    if (m_stale)
        expire();
}

void ActivityReader::onStoreChanged(const Announcement& announcement)
{
    if (std::ranges::any_of(m_tables,
                            [&](const QString& table) { return announcement.rows.contains(table); }))
        expire();
}

/// What was read is old; it is read again at once where somebody looks.
void ActivityReader::expire()
{
    m_stale = m_activity != 0;
    if (!m_stale || !m_shown)
        return;
    m_stale = false;
    const auto done = readOf(m_activity);
    if (done)
        Q_EMIT changed();
    else
        Q_EMIT failed(done.error().sentence);
}

} // namespace kitcamp
