// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/machineactions.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// One day of the machines that stay here: a column for each machine, a row for each half hour. Follows the
/// store.
class MachineDay : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int slotMinutes = 30;
    enum Role {
        DeviceRole = FirstOwnRole, ///< qint64
        ReservationRole, ///< qint64: who has the machine then; 0: free
        StartsRole, ///< QString, local: the beginning of the half hour
        BeginsRole, ///< bool: the first half hour of its booking
        RunsRole, ///< bool: its use has begun and goes on
    };
    MachineDay(Store& store, QObject* parent);

    void showDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] int machines() const { return static_cast<int>(m_machines.size()); }
    /// The row of the half hour that holds the moment, within the rows.
    [[nodiscard]] int rowOf(BookingMinute moment) const;
    [[nodiscard]] int columnOf(qint64 device) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Booking {
        BookingSpan span;
        qint64 reservation = 0;
        QString holder;
        bool runs = false;
        bool ended = false;
    };
    struct Machine {
        qint64 device = 0;
        QString tag;
        QString modelName;
        QList<Booking> bookings;
    };
    void reload();
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readHours();
    /// Those with times of their own, and uses.
    [[nodiscard]] Result<void> readTimed(Machine& machine, BookingSpan day, BookingMinute now);
    /// Those that take the times of their session or activity.
    [[nodiscard]] Result<void> readUntimed(Machine& machine, BookingSpan day);
    /// Names who has it, and lengthens the hours: somebody works at night.
    [[nodiscard]] Result<void> finish(Machine& machine, BookingSpan day);
    [[nodiscard]] BookingSpan slotAt(int row) const;
    [[nodiscard]] const Booking* bookingAt(const Machine& machine, BookingSpan span) const;

    Store& m_store;
    QTimer m_reload;
    QDate m_day;
    int m_opens = 8 * 60; ///< minutes since midnight
    int m_closes = 22 * 60;
    QList<Machine> m_machines;
};

} // namespace kitcamp
