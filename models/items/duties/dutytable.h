// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/dutyclashes.h"
#include "models/activities/duties/supervision.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// The duties of a camp by day and time, each with what stands against it; then the hours in which nobody
/// looks after a room. Follows the store.
class DutyTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        DayColumn,
        TimeColumn,
        PersonColumn,
        KindColumn,
        TeamColumn,
        RoomColumn,
        NoteColumn,
        ClashColumn,
        ColumnCount
    };
    enum class Order { Time, Person, Room };

    DutyTable(Store& store, QObject* parent);

    void showActivity(qint64 activity, Order order = Order::Time);
    [[nodiscard]] const DutyPlan& plan() const { return m_plan; }
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /// Null for an hour that nobody has.
    [[nodiscard]] const Duty* dutyAt(int row) const;
    [[nodiscard]] const UnwatchedTime* unwatchedAt(int row) const;
    [[nodiscard]] int rowOf(qint64 duty) const; ///< -1: none
    /// "24 duties, 2 clash; a room is without supervision at 3 times".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Tone summaryTone() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void planChanged();

private:
    void reload();
    void takePlan(Result<DutyPlan> plan);
    void sortDuties();
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString unwatchedText(const UnwatchedTime& time, int column) const;
    [[nodiscard]] Tone toneOf(int row) const;

    Store& m_store;
    QTimer m_reload;
    qint64 m_activity = 0;
    Order m_order = Order::Time;
    DutyPlan m_plan;
    QList<QList<DutyClash>> m_clashes; ///< of each duty
    QList<UnwatchedTime> m_unwatched;
    QString m_failure;
};

/// "mentoring", in the language of the window.
[[nodiscard]] QString dutyKindName(const QString& kind);

} // namespace kitcamp
