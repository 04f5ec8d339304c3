// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// How people read what would happen to a row.
[[nodiscard]] QString plannedStateTitle(PlannedRow::State state);
[[nodiscard]] Tone plannedStateTone(PlannedRow::State state);

/// The rows of a list that is to be imported, all or those of one state: what would become of each and why.
class PlannedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, RowColumn, SubjectColumn, DetailsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    /// nullopt: all rows.
    void setState(std::optional<PlannedRow::State> state);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By any column; -1: as in the file.
    void sort(int column, Qt::SortOrder order) override;

private:
    void collect();
    [[nodiscard]] const PlannedRow& rowAt(int row) const;
    [[nodiscard]] QString text(const PlannedRow& row, int column) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<PlannedRow::State> m_state;
    QList<qsizetype> m_rows; ///< positions in the plan
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace kitcamp
