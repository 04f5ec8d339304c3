// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outcomerowsmodel.h"
#include "models/lending/deskoutcome.h"

#include <QDate>

namespace kitcamp {

/// What happened at the desk, newest first: one row per outcome, with its offers while they stand.
class DeskRowsModel : public OutcomeRowsModel<DeskOutcome>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DeviceColumn, WhatColumn, DueColumn, ColumnCount };
    enum OwnRole {
        OpIdRole = FirstOwnRole, ///< QString: the Action that Undo takes back; empty: none
        DeviceIdRole, ///< qint64: 0: none
    };

    using OutcomeRowsModel::OutcomeRowsModel;

    /// In which zone times are shown, and which day is today.
    void setDay(const QTimeZone& zone, QDate today);
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// Puts the outcome on top, the further ones of the same scan above it. The offers before it lapse.
    void add(const DeskOutcome& outcome);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QString dueText(const DeskOutcome& outcome) const;
    [[nodiscard]] QString secondLineOf(const Row& row, int column) const;
    [[nodiscard]] static QVariant toneOf(const Row& row, int column);

    QTimeZone m_zone = QTimeZone::utc();
    QDate m_today;
};

} // namespace kitcamp
