// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kitcamp::selecting {

/// The most that a linear program of columns between 0 and 1 attains: maximise the sum of value x column,
/// where the columns of each row add up to a number between its bounds. Dual simplex with bounds and long
/// steps (Maros, "A generalized dual phase-2 simplex algorithm", 2003). As every column and every row is
/// bounded, any basis is dual feasible: bounds may change between two solutions, which is what a search by
/// halves needs.
class BoxedProgram
{
public:
    BoxedProgram(std::vector<double> values, int rows);
    /// Column \p column is one of those that \p row adds up.
    void join(int column, int row) { m_columns[column].push_back(row); }
    void boundRow(int row, double least, double most);
    void boundColumn(int column, double least, double most);

    enum class Outcome { Solved, Impossible, GaveUp };
    [[nodiscard]] Outcome solve();

    [[nodiscard]] double objective() const;
    [[nodiscard]] double column(int column) const { return m_at[column]; }
    /// After Impossible: the rows that cannot hold together, whatever else.
    [[nodiscard]] const std::vector<int>& culprits() const { return m_culprits; }
    /// Multiplications so far, roughly: for limits that do not depend on the clock.
    [[nodiscard]] qint64 work() const { return m_work; }

private:
    struct Step {
        double ratio = 0.0;
        int variable = 0;
        double size = 0.0;
    };
    [[nodiscard]] int count() const { return int(m_value.size()); } ///< columns, then rows
    [[nodiscard]] bool isRow(int variable) const { return variable >= int(m_columns.size()); }
    [[nodiscard]] int rowOf(int variable) const { return variable - int(m_columns.size()); }
    /// Product of the entries of \p variable's column with \p row.
    [[nodiscard]] double product(const double* row, int variable) const;
    void priceOut();
    void settle();
    void placeBasics();
    [[nodiscard]] int leavingPlace() const;
    [[nodiscard]] std::vector<Step> stepsFor(const double* row, bool upwards) const;
    [[nodiscard]] Outcome pivotAt(int place);
    void blame(const double* row, int leaving);
    void exchange(int place, int entering);
    void invert();

    int m_rows;
    std::vector<std::vector<int>> m_columns;
    std::vector<double> m_value;
    std::vector<double> m_least;
    std::vector<double> m_most;
    std::vector<double> m_at;
    std::vector<double> m_reduced;
    std::vector<bool> m_isBasic;
    std::vector<int> m_basis; ///< place -> variable
    std::vector<double> m_inverse; ///< of the basis, by rows
    std::vector<int> m_culprits;
    int m_sinceInversion = 0;
    qint64 m_work = 0;
};

} // namespace kitcamp::selecting
