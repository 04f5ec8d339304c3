// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handovergiving.h"
#include "models/alliance/handoverplan.h"
#include "models/items/attendees/attendeelines.h"

#include <QTimeZone>

namespace kitcamp {

/// How people read what would become of a line.
[[nodiscard]] QString handoverStateTitle(HandoverState state);
[[nodiscard]] Tone handoverStateTone(HandoverState state);

/// The lines of a handover that is reviewed: what is here, what is there, and what was decided. Lines that
/// are the same are shown only where they are asked for.
class HandoverLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        KindColumn,
        SubjectColumn,
        HereColumn,
        ThereColumn,
        DecisionColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const HandoverPlan> plan);
    /// nullopt: all that is not the same.
    void setState(std::optional<HandoverState> state);
    [[nodiscard]] const HandoverLine* line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void collect();
    [[nodiscard]] QString text(const HandoverLine& line, int column) const;

    std::shared_ptr<const HandoverPlan> m_plan;
    std::optional<HandoverState> m_state;
    QList<qsizetype> m_rows; ///< positions in the plan
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// The people of a handover before it goes, each with just what would go.
[[nodiscard]] LineTable handedPeople(const Domain& domain, const Handover& handover);
/// What this file remembers of handovers of a camp.
[[nodiscard]] LineTable pastHandovers(const QList<PastHandover>& handovers, const QTimeZone& zone);

} // namespace kitcamp
