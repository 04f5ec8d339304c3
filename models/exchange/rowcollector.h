// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/store/result.h"

#include <QCoreApplication>

namespace kitcamp {

/// Makes a table out of the rows a reader finds: tidies cells, marks what is wrong, keeps the bounds, finds
/// the header.
class RowCollector
{
    Q_DECLARE_TR_FUNCTIONS(RowCollector)
public:
    enum class Shape {
        Strict, ///< text files: each row has as many cells as the header
        Sparse, ///< sheets: what is missing is empty
    };

    RowCollector(const TableOptions& options, Shape shape);

    /// False when no more rows are wanted; the reason comes with finish().
    [[nodiscard]] bool add(TableRow row);
    /// Repeats the value of a merged cell in the rows below that it covers. Rows from 1, column from 0.
    void fillDown(int firstRow, int lastRow, int column);
    void note(const QString& sentence) { m_notes.append(sentence); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Result<Table> finish();

private:
    void tidy(TableRow& row) const;
    void tidyCell(TableRow& row, int column) const;
    void stop(ErrorCode code, const QString& sentence);
    [[nodiscard]] qsizetype findHeader() const;
    void fit(TableRow& row, qsizetype width) const;

    const TableOptions& m_options;
    Shape m_shape;
    std::vector<TableRow> m_rows;
    qint64 m_cells = 0;
    int m_filled = 0;
    qint64 m_fillSteps = 0; ///< merged ranges that overlap must not cost more than cells may
    QStringList m_notes;
    std::optional<Error> m_error;
};

} // namespace kitcamp
