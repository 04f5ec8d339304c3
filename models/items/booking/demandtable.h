// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/booking/demand.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// What the sessions of one activity need, what is booked for them, and what is missing. Follows the store.
class DemandTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SessionColumn,
        TimeColumn,
        ModelColumn,
        NeededColumn,
        BookedColumn,
        StateColumn,
        ColumnCount
    };
    DemandTable(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] const QList<DemandLine>& lines() const { return m_lines; }
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
    void reload();
    void summarise();
    [[nodiscard]] QString textOf(const DemandLine& line, int column) const;
    [[nodiscard]] static Tone toneOf(const DemandLine& line);

    Store& m_store;
    QTimer m_reload;
    qint64 m_activity = 0;
    QList<DemandLine> m_lines;
    QString m_summary;
    Tone m_tone = Tone::Plain;
};

} // namespace kitcamp
