// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/board.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The list of teams as rows: a line for each member, for files and paper.
struct TeamListTable {
    QStringList header;
    QList<QStringList> rows;
};
[[nodiscard]] TeamListTable teamListOf(const BoardContent& content);

/// A cell of a map: what stands in it, how it is meant, and whom it is about.
struct MapCell {
    QString text;
    Tone tone = Tone::Plain;
    QString explanation; ///< a sentence that names the persons who cause it
};

/// Teams against criteria, or against universities: a table that people read by colour and number.
class TeamMapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCells(const QStringList& columns, const QStringList& rows, const QList<QList<MapCell>>& cells);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString explanation(const QModelIndex& index) const;

private:
    QStringList m_columns; ///< the first is the row's name
    QStringList m_rows;
    QList<QList<MapCell>> m_cells;
};

/// How well each team does by each criterion.
void fillCriterionMap(TeamMapModel& model, const Board& board);
/// How many of each value of an attribute sit in each team; by default universities.
void fillValueMap(TeamMapModel& model, const Board& board, const QString& column);

/// A line of the comparison of several plans.
struct ComparisonRow {
    QString title;
    QStringList values; ///< of each plan
    QList<Tone> tones;
};
struct PlanComparison {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanComparison)
public:
    QStringList plans;
    QList<ComparisonRow> rows; ///< all, per criterion, worst team, broken rules
    QStringList moved; ///< "刘洋: team 9, team 12", who does not sit in the same team in all
};
[[nodiscard]] PlanComparison comparisonOf(const std::vector<const Board*>& boards);

} // namespace kitcamp
