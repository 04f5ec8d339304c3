// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace kitcamp {

/// One row of a short table, ready to be shown.
struct Line {
    struct Cell {
        QString text;
        QString secondLine;
        Tone tone = Tone::Plain;
        int percent = -1; ///< 0 to 100: drawn as a bar; -1: none
        QVariant sort; ///< where it differs from the text
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    qint64 id = 0;
    QList<Cell> cells;
    QString group; ///< what a filter chooses by: the university
    bool marked = false; ///< what "only these" leaves: who lags
    friend bool operator==(const Line&, const Line&) = default;
};

/// A column of such a table.
struct LineColumn {
    QString key; ///< stable
    QString title; ///< translated
    int rank = 0; ///< as ColumnRankRole
    bool stretches = false;
    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

/// A table of some hundred rows that its tab makes anew after each change: only what differs is signalled.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum OwnRole {
        PercentRole = FirstOwnRole, ///< int; invalid: no bar
        GroupRole, ///< QString
        MarkedRole, ///< bool
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Other columns than before reset the model.
    void setLines(const QList<LineColumn>& columns, const QList<Line>& lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] const QList<LineColumn>& columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    class Differ;
    QList<LineColumn> m_columns;
    QList<Line> m_lines;
};

} // namespace kitcamp
