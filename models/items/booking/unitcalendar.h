// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/booking/bookingledger.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// The calendar of one model: on top how many are free on each day, below each unit with who has it, and the
/// bookings that no unit stands for yet. Follows the store.
class UnitCalendar : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FreeRole = FirstOwnRole, ///< int: the least that is free on the day; only in the first row
        UnitsRole, ///< int: usable units
        ObjectRole, ///< qint64: the device of a row; 0: none
        DayRole, ///< QDate of the column
    };
    UnitCalendar(Store& store, QObject* parent);

    void showModel(ModelId model);
    [[nodiscard]] ModelId shownModel() const { return m_model; }
    void showDays(QDate first, int days);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    /// "6 of 10 free now; 2 missing on 2026-09-12"; what went wrong where it could not be read.
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] Tone summaryTone() const { return m_tone; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void summaryChanged();

private:
    struct Cell {
        QString text;
        QString whole; ///< with times, as a tool tip
        bool isLoan = false;
    };
    struct Line {
        QString name;
        qint64 device = 0;
        QList<Cell> cells;
    };
    void reload();
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<Line> lineOf(const QString& name, qint64 device,
                                      const std::vector<UnitClaim>& claims);
    [[nodiscard]] Result<Cell> cellOf(const std::vector<UnitClaim>& claims, BookingSpan day);
    [[nodiscard]] Result<QString> holderOf(const UnitClaim& claim);
    void summarise(const ModelAvailability& all, BookingMinute now);

    Store& m_store;
    QTimer m_reload;
    ModelId m_model;
    QDate m_first;
    int m_days = 14;
    QList<int> m_free;
    int m_units = 0;
    QList<Line> m_lines;
    QString m_summary;
    Tone m_tone = Tone::Plain;
};

} // namespace kitcamp
