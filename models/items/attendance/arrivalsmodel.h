// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/dooroutcome.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kitcamp {

/// What happened at the door, newest first: one row per outcome, with its offers while they stand.
class ArrivalsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, PersonColumn, WhatColumn, ColumnCount };
    enum OwnRole {
        OpIdRole = FirstOwnRole, ///< QString: the Action that Undo takes back; empty: none
        PersonIdRole, ///< qint64: 0: none
    };
    static constexpr int mostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void setZone(const QTimeZone& zone);
    /// Puts the outcome on top, the further ones of the same scan above it. The offers before it lapse.
    void add(const DoorOutcome& outcome);
    void lapseOffers();
    /// The Action was taken back (or done again): its row says so and has no Undo any more.
    void setUndone(const OpId& opId, bool undone);
    /// The Action no longer fitted on what other computers did.
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
        DoorOutcome outcome;
        bool offersStand = true;
        bool undone = false;
        bool inConflict = false;
        [[nodiscard]] bool stands() const { return !undone && !inConflict; }
    };

    void insertOnTop(const DoorOutcome& outcome);
    void dropOldest();
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QString secondLineOf(const Row& row, int column) const;
    [[nodiscard]] static Tone toneOf(const Row& row);
    [[nodiscard]] static QStringList keysOf(const Row& row);

    QList<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
