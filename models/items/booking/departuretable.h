// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// Who leaves the camp, and with what of ours: those who still have something first, guests in red. Everybody
/// who takes part is in it; follows the store.
class DepartureTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        OrganizationColumn,
        TeamColumn,
        LeavesColumn,
        HasColumn,
        StateColumn,
        ColumnCount
    };
    DepartureTable(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    /// Only those who still have something.
    void setOnlyOpen(bool only);
    [[nodiscard]] qint64 personAt(int row) const;
    /// "3 of 79 still have 5 devices: Tongji 2, Fudan 1".
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
    struct PersonRow {
        qint64 person = 0;
        QString name;
        QString organization;
        QString team;
        QString leaves;
        QStringList tags; ///< of what she has, also for her team
        bool isGuest = false; ///< of a university that is no host
    };
    void reload();
    [[nodiscard]] Result<void> read();
    void summarise(int everybody);
    [[nodiscard]] Tone toneOf(const PersonRow& row) const;
    [[nodiscard]] QString textOf(const PersonRow& row, int column) const;

    Store& m_store;
    QTimer m_reload;
    qint64 m_activity = 0;
    bool m_onlyOpen = false;
    QList<PersonRow> m_rows;
    QString m_summary;
    Tone m_tone = Tone::Plain;
};

} // namespace kitcamp
