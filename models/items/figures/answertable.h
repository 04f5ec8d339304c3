// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/reports/document.h"
#include "models/statistics/answer.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace kitcamp {

/// An answer as a table: a row for each group of the first dimension, then a column for each of the second,
/// or the value, what it was before and its share. The last row is the total.
class AnswerTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum AnswerRole {
        KeysOfCellRole = FirstOwnRole + 300, ///< QStringList as rowsBehind() takes them
        /// QList<FigureFilter>, for cells of "the others": they have no keys. Empty for all other cells.
        FiltersOfCellRole,
    };

    explicit AnswerTable(QObject* parent);

    void setAnswer(const FigureAnswer& answer);
    [[nodiscard]] const FigureAnswer& answer() const { return m_answer; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Column { Group, Value, Earlier, Change, Share };
    [[nodiscard]] bool isMatrix() const { return m_answer.axes.size() > 1; }
    [[nodiscard]] bool hasTotal() const;
    [[nodiscard]] std::optional<double> valueAt(int row, int column) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString groupText(int row) const;
    /// The group that a cell belongs to; none: of a total, or there is no such axis.
    [[nodiscard]] const FigureGroup* groupOf(qsizetype axis, int row, int column) const;
    [[nodiscard]] bool isOfOthers(int row, int column) const;
    [[nodiscard]] QStringList keysOf(int row, int column) const;
    [[nodiscard]] QList<FigureFilter> filtersOf(int row, int column) const;

    FigureAnswer m_answer;
    QList<Column> m_columns; ///< of what is no matrix
};

/// The same as a table of a report, with real numbers.
[[nodiscard]] ReportTable reportTableOf(const FigureAnswer& answer, const QString& title);

} // namespace kitcamp
