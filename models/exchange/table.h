// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kitcamp {

/// What is wrong with a cell or a row, and where.
struct CellProblem {
    int column = -1; ///< from 0; -1: no one column
    QString reason; ///< translated sentence
    bool spoilsRow = false; ///< the whole row cannot be trusted; else it is good unless this column is wanted
};

/// One row under the header, its cells as text.
struct TableRow {
    int sourceRow = 0; ///< from 1, as a spreadsheet counts (a cell with line breaks is one row)
    QStringList cells; ///< never fewer than the header has
    QList<CellProblem> problems;
};

/// What a file of rows holds, whatever its format: the text of each cell and where it stood.
struct Table {
    QStringList header;
    int headerRow = 0; ///< from 1
    std::vector<TableRow> rows; ///< without empty ones
    QString sheet; ///< name of the sheet that was read; empty where the format has none
    QStringList sheets; ///< the visible sheets, to choose another
    QString encoding; ///< of a text file: "UTF-8", "GB18030" ...
    QChar separator; ///< of a CSV file
    QSet<int> severalColumns; ///< of a questionnaire: the cells hold several answers, one a line
    QStringList notes; ///< translated sentences: what was noticed on reading

    /// "Row 7, column 3 (Serial): ..."
    [[nodiscard]] QString sentence(const TableRow& row, const CellProblem& problem) const;
    [[nodiscard]] QStringList column(int column) const;
};

/// Bounds that keep a hostile or broken file from eating the memory.
struct TableLimits {
    qint64 fileBytes = 64LL << 20;
    qint64 unpackedBytes = 256LL << 20; ///< of one part of a zip
    int rows = 1'048'576; ///< what a sheet of XLSX can have
    int columns = 1'000;
    qint64 cells = 12'000'000;
    int cellCharacters = 100'000; ///< a spreadsheet's own limit is 32,767
};

/// What a person may correct after the first look at a table.
struct TableOptions {
    QString sheet; ///< empty: the first visible one
    QString encoding; ///< empty: found out
    QChar separator; ///< null: found out
    int headerRow = 0; ///< from 1; 0: found out
    TableLimits limits;
    std::function<bool()> cancelled; ///< asked now and then; true stops with ErrorCode::Cancelled
};

} // namespace kitcamp
