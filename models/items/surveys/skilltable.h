// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/surveys/surveyfigures.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// What the participants of a camp say they could do before and can do after it, skill by skill.
class SkillTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SkillColumn, BeforeColumn, AfterColumn, ChangeColumn, PairsColumn, ColumnCount };

    SkillTable(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] const QList<SkillChange>& changes() const { return m_changes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void reload();
    [[nodiscard]] QString meanText(std::optional<double> mean, int answers) const;
    [[nodiscard]] QString textOf(const SkillChange& change, int column) const;

    Store& m_store;
    QTimer m_reload;
    qint64 m_activity = 0;
    QList<SkillChange> m_changes;
};

} // namespace kitcamp
