// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/booking/kitdemand.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// What each team of a camp has of its kit: a row for each team, a column for each model of the kit list.
/// Above them stand what all teams together need and whether it is there. Follows the store.
class KitTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    KitTable(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    /// For so many teams the demand is reckoned; 0: for those that there are.
    void setTeams(int teams);
    [[nodiscard]] int teams() const { return m_teams; }
    [[nodiscard]] bool isOver() const { return m_isOver; } ///< the camp
    [[nodiscard]] const QList<KitDemand>& demand() const { return m_demand; }
    [[nodiscard]] qint64 teamAt(int row) const { return m_rows.value(row).id; }
    /// What there is to say about the kits, in a sentence; empty: the camp has no kit list.
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
    struct TeamRow {
        qint64 id = 0;
        QString words;
        QString spokesman; ///< who has something of it in her name
        QHash<qint64, int> held; ///< by model
        int beyond = 0; ///< devices that are not of the kit
    };
    void reload();
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readHeld();
    void summarise();
    void summariseDemand();
    [[nodiscard]] int missingOf(const TeamRow& row) const;
    [[nodiscard]] QString stateOf(const TeamRow& row) const;
    [[nodiscard]] Tone toneOf(const TeamRow& row) const;
    [[nodiscard]] QString textOf(const TeamRow& row, int column) const;
    [[nodiscard]] int stateColumn() const { return static_cast<int>(m_demand.size()) + 2; }

    Store& m_store;
    QTimer m_reload;
    qint64 m_activity = 0;
    int m_asked = 0;
    int m_teams = 0;
    bool m_isOver = false;
    QList<KitDemand> m_demand;
    QList<TeamRow> m_rows;
    QString m_summary;
    Tone m_tone = Tone::Plain;
};

} // namespace kitcamp
