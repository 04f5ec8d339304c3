// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idtable.h"

namespace kitcamp {

namespace {

/// Beyond so many pieces two changes of layout cost a view less than each piece alone.
constexpr size_t mostRanges = 64;
/// So few ids are found faster one by one than in one pass with a hash.
constexpr qsizetype fewIds = 8;

} // namespace

qint64 IdTable::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : 0;
}

int IdTable::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int IdTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

std::vector<int> IdTable::rowsOf(const QSet<qint64>& ids) const
{
    std::vector<int> rows;
    if (ids.size() <= fewIds) {
        for (const qint64 id : ids)
            rows.push_back(rowOf(id));
        std::sort(rows.begin(), rows.end());
        rows.erase(rows.begin(), std::upper_bound(rows.begin(), rows.end(), -1));
        return rows;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (ids.contains(idAt(row)))
            rows.push_back(row);
    }
    return rows;
}

void IdTable::announceRows(const QSet<qint64>& ids)
{
    const std::vector<int> rows = rowsOf(ids);
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[begin], 0), index(rows[end - 1], columnCount() - 1));
        begin = end;
    }
}

void IdTable::announceAllRows()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void IdTable::replaceRows(int from, const std::vector<qint64>& fresh)
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
void IdTable::rearrange(const RowDiff& diff, int from, const std::vector<qint64>& fresh)
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

void IdTable::permute(std::vector<qint64> order)
{
    if (order == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex& index : before)
        rows.insert(idAt(index.row()), -1);
    qsizetype missing = rows.size();
    for (size_t row = 0; row < order.size() && missing > 0; ++row) {
        if (const auto held = rows.find(order[row]); held != rows.end()) {
            *held = static_cast<int>(row);
            --missing;
        }
    }
    QModelIndexList after;
    for (const QModelIndex& held : before)
        after << index(rows.value(idAt(held.row()), -1), held.column());
    m_ids = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IdTable::removeRange(RowRange range)
{
    beginRemoveRows({}, range.first, range.first + range.count - 1);
    const auto first = m_ids.begin() + range.first;
    m_ids.erase(first, first + range.count);
    endRemoveRows();
}

void IdTable::insertRange(int row, const qint64* ids, int count)
{
    beginInsertRows({}, row, row + count - 1);
    m_ids.insert(m_ids.begin() + row, ids, ids + count);
    endInsertRows();
}

void IdTable::moveRowBefore(int row, int target)
{
    if (target == row || target == row + 1)
        return;
    beginMoveRows({}, row, row, {}, target);
    const auto from = m_ids.begin() + row;
    if (target < row)
        std::rotate(m_ids.begin() + target, from, from + 1);
    else
        std::rotate(from, from + 1, m_ids.begin() + target);
    endMoveRows();
}

void IdTable::renameIds(const std::function<qint64(qint64 id)>& nameNow)
{
    for (qint64& id : m_ids)
        id = nameNow(id);
    for (int end = rowCount(); end > 0;) {
        int begin = end - 1;
        if (idAt(begin) == 0) {
            while (begin > 0 && idAt(begin - 1) == 0)
                --begin;
            removeRange({begin, end - begin});
        }
        end = begin;
    }
}

} // namespace kitcamp
