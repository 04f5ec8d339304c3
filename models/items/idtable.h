// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowdiff.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace kitcamp {

/// A table whose rows are ids in an order: every change of the order becomes the narrowest signals, never a
/// reset, so that selection and scroll stay.
class IdTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 where the table does not hold it
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<qint64>& allIdsHeld() const { return m_ids; }
    /// The rows that hold one of \p ids, in order.
    [[nodiscard]] std::vector<int> rowsOf(const QSet<qint64>& ids) const;
    /// Says of the rows with these ids that their cells changed.
    void announceRows(const QSet<qint64>& ids);
    void announceAllRows();
    /// Makes the rows from \p from to the end those of \p fresh.
    void replaceRows(int from, const std::vector<qint64>& fresh);
    void removeRange(RowRange range);
    void insertRange(int row, const qint64* ids, int count);
    /// Moves a row to before \p target (counted before the move).
    void moveRowBefore(int row, int target);
    /// Gives each row another id; rows that get 0 are removed.
    void renameIds(const std::function<qint64(qint64 id)>& nameNow);

private:
    void rearrange(const RowDiff& diff, int from, const std::vector<qint64>& fresh);
    void permute(std::vector<qint64> order);

    std::vector<qint64> m_ids;
};

} // namespace kitcamp
