// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/lending/booking/shortages.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// Which models are short in the weeks to come, from when on, by how many: the list to buy. With a question
/// "so many more teams of a course" besides all that is booked. Follows the store.
class ShortageTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ModelColumn,
        MissingColumn,
        FirstColumn,
        UsableColumn,
        LoanColumn,
        WantedColumn,
        HoldersColumn,
        ColumnCount
    };
    ShortageTable(Store& store, QObject* parent);

    void showDays(QDate first, QDate last);
    /// \p course 0 or \p teams 0: only what is booked.
    void setTeams(qint64 course, int teams);
    [[nodiscard]] bool asksMore() const { return m_course != 0 && m_teams > 0; }
    /// What the rows come to, in a sentence.
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
    [[nodiscard]] Result<void> read();
    [[nodiscard]] QString textOf(const ModelShortage& line, int column) const;

    Store& m_store;
    QTimer m_reload;
    QDate m_first;
    QDate m_last;
    qint64 m_course = 0;
    int m_teams = 0;
    QList<ModelShortage> m_lines;
    QString m_summary;
    Tone m_tone = Tone::Plain;
};

} // namespace kitcamp
