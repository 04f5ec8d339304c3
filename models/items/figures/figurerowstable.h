// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/reports/document.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// What stands behind a figure, sorted as people like; sort(-1) is the order in which it came.
class FigureRowsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FigureRowsTable(QObject* parent);

    void setRows(const FigureRows& rows);
    [[nodiscard]] const FigureRows& rows() const { return m_rows; }
    [[nodiscard]] qint64 idAt(int row) const;
    /// As shown, for paper and spreadsheets.
    [[nodiscard]] ReportTable reportTable() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void order(int column, Qt::SortOrder order);
    [[nodiscard]] const QVariant& cell(int row, int column) const;

    FigureRows m_rows;
    QList<int> m_order; ///< of m_rows
    int m_sorted = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace kitcamp
