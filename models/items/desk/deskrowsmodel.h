// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/deskoutcome.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kitcamp {

/// What happened at the desk, newest first: one row per outcome, with its offers while they stand.
class DeskRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DeviceColumn, WhatColumn, DueColumn, ColumnCount };
    enum OwnRole {
        OpIdRole = FirstOwnRole, ///< QString: the Action that Undo takes back; empty: none
        DeviceIdRole, ///< qint64: 0: none
    };
    static constexpr int mostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    /// In which zone times are shown, and which day is today.
    void setDay(const QTimeZone& zone, QDate today);
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// Puts the outcome on top, the further ones of the same scan above it. The offers before it lapse.
    void add(const DeskOutcome& outcome);
    void lapseOffers();
    /// The Action was taken back (or done again): its row says so and has no Undo any more.
    void setUndone(const OpId& opId, bool undone);
    /// The Action no longer fitted on what other computers did: its row says where it waits, and has no Undo.
    void setInConflict(const OpId& opId);
    /// The Actions behind the rows that stand.
    [[nodiscard]] QList<OpId> standing() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        DeskOutcome outcome;
        bool offersStand = true;
        bool undone = false;
        bool inConflict = false;
        [[nodiscard]] bool stands() const { return !undone && !inConflict; }
    };

    void insertOnTop(const DeskOutcome& outcome);
    void dropOldest();
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QString whatText(const Row& row) const;
    [[nodiscard]] QString dueText(const DeskOutcome& outcome) const;
    [[nodiscard]] QString secondLineOf(const Row& row, int column) const;
    [[nodiscard]] static QVariant toneOf(const Row& row, int column);
    [[nodiscard]] static QStringList keysOf(const Row& row);

    QList<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_today;
};

} // namespace kitcamp
