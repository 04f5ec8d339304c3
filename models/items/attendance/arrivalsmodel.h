// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/dooroutcome.h"
#include "models/items/outcomerowsmodel.h"

namespace kitcamp {

/// What happened at the door, newest first: one row per outcome, with its offers while they stand.
class ArrivalsModel : public OutcomeRowsModel<DoorOutcome>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, PersonColumn, WhatColumn, ColumnCount };
    enum OwnRole {
        OpIdRole = FirstOwnRole, ///< QString: the Action that Undo takes back; empty: none
        PersonIdRole, ///< qint64: 0: none
    };

    using OutcomeRowsModel::OutcomeRowsModel;

    void setZone(const QTimeZone& zone);
    /// Puts the outcome on top, the further ones of the same scan above it. The offers before it lapse.
    void add(const DoorOutcome& outcome);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QString secondLineOf(const Row& row, int column) const;
    [[nodiscard]] static Tone toneOf(const Row& row);

    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
