// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the ids of a query become rows of PagedModel, and rows change their places, without a reset.
#include "models/items/pagedmodel.h"

namespace kitcamp {

namespace {

/// So many selected or current rows are kept through a change of filter until the query has said of each.
constexpr size_t mostKept = 1000;

} // namespace

void PagedModel::start(Showing showing)
{
    if (!m_loaded)
        return;
    m_showing = showing;
    m_confirmed = -1;
    m_collected.clear();
    m_startAgain = false;
    m_worker.start(query());
    Q_EMIT busyChanged(true);
}

void PagedModel::onArrived(const IdSlice& slice)
{
    if (m_showing == Showing::AsItArrives) {
        showSlice(slice);
        Q_EMIT progressed(m_confirmed, slice.last ? m_confirmed : slice.total);
    } else {
        m_collected.insert(m_collected.end(), slice.ids.begin(), slice.ids.end());
        if (slice.last)
            replaceRows(0, std::exchange(m_collected, {}));
    }
    if (slice.last)
        finish();
}

void PagedModel::showSlice(const IdSlice& slice)
{
    const bool first = m_confirmed < 0;
    std::vector<qint64> fresh = slice.ids;
    if (!slice.last) {
        const std::vector<qint64> kept = keptThrough(slice.ids);
        fresh.insert(fresh.end(), kept.begin(), kept.end());
    }
    replaceRows(std::max(0, m_confirmed), fresh);
    m_confirmed = std::max(0, m_confirmed) + static_cast<int>(slice.ids.size());
    if (first)
        Q_EMIT firstRowsArrived();
}

// Rows below the confirmed ones that somebody holds on to (selected, current): they wait at the end until the
// query has come to them.
std::vector<qint64> PagedModel::keptThrough(const std::vector<qint64>& slice) const
{
    const QModelIndexList held = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : held) {
        if (index.row() >= m_confirmed)
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty() || rows.size() > mostKept)
        return {};
    const QSet<qint64> arrived(slice.begin(), slice.end());
    std::vector<qint64> kept;
    for (const int row : rows) {
        if (!arrived.contains(idAt(row)))
            kept.push_back(idAt(row));
    }
    return kept;
}

void PagedModel::finish()
{
    m_confirmed = -1;
    if (m_startAgain) {
        start(Showing::WhenComplete);
        return;
    }
    if (const auto waiting = std::exchange(m_waiting, {}); !waiting.isEmpty())
        settle(waiting);
    if (isBusy())
        return;
    Q_EMIT busyChanged(false);
    Q_EMIT completed();
}

} // namespace kitcamp
