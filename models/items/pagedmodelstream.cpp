// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the ids of a query become rows of PagedModel, and rows change their places, without a reset.
#include "models/items/pagedmodel.h"

namespace kitcamp {

namespace {

/// Beyond so many pieces two changes of layout cost a view less than each piece alone.
constexpr size_t mostRanges = 64;
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

void PagedModel::replaceRows(int from, const std::vector<qint64>& fresh)
{
    const RowDiff diff = diffRows(m_ids, from, fresh);
    if (!diff.keepsOrder || diff.removed.size() + diff.inserted.size() > mostRanges) {
        rearrange(diff, from, fresh);
        return;
    }
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range)
        removeRange(*range);
    for (const RowRange& range : diff.inserted)
        insertRange(range.first, fresh.data() + (range.first - from), range.count);
}

// What goes moves to the end and is removed there in one piece; what comes is added there and moves to its
// place: four signals whatever changed, and every held index survives.
void PagedModel::rearrange(const RowDiff& diff, int from, const std::vector<qint64>& fresh)
{
    std::vector<qint64> order(m_ids.begin(), m_ids.begin() + diff.from);
    order.insert(order.end(), diff.kept.begin(), diff.kept.end());
    const int kept = static_cast<int>(order.size());
    order.insert(order.end(), diff.gone.begin(), diff.gone.end());
    permute(std::move(order));
    if (!diff.gone.empty())
        removeRange({kept, static_cast<int>(diff.gone.size())});
    if (!diff.added.empty())
        insertRange(kept, diff.added.data(), static_cast<int>(diff.added.size()));
    std::vector<qint64> final(m_ids.begin(), m_ids.begin() + from);
    final.insert(final.end(), fresh.begin(), fresh.end());
    permute(std::move(final));
}

void PagedModel::permute(std::vector<qint64> order)
{
    if (order == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex& index : before)
        rows.insert(idAt(index.row()), -1);
    for (size_t row = 0; row < order.size() && !rows.isEmpty(); ++row) {
        if (const auto held = rows.find(order[row]); held != rows.end())
            *held = static_cast<int>(row);
    }
    QModelIndexList after;
    for (const QModelIndex& held : before)
        after << index(rows.value(idAt(held.row()), -1), held.column());
    m_ids = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PagedModel::removeRange(RowRange range)
{
    beginRemoveRows({}, range.first, range.first + range.count - 1);
    const auto first = m_ids.begin() + range.first;
    m_ids.erase(first, first + range.count);
    endRemoveRows();
}

void PagedModel::insertRange(int row, const qint64* ids, int count)
{
    beginInsertRows({}, row, row + count - 1);
    m_ids.insert(m_ids.begin() + row, ids, ids + count);
    endInsertRows();
}

} // namespace kitcamp
