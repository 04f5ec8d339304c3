// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbookcells.h"
#include "models/store/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace kitcamp {

/// What a workbook says of itself. The same content with the same facts gives the same bytes.
struct WorkbookFacts {
    QString title;
    QString author;
    QDateTime created; ///< not valid: 2020-01-01
};

/// Series of numbers beside each other that are drawn as a chart; rows and columns from 0.
struct WorkbookChart {
    enum class Form { Columns, Stacked, Line, Area, Pie };
    Form form = Form::Columns;
    QString title;
    int headRow = 0; ///< holds the names of the series
    int firstRow = 1;
    int lastRow = 1;
    int groupColumn = 0; ///< holds the names of the groups
    int firstColumn = 1;
    int lastColumn = 1;
    int besideColumn = 3; ///< where its corner lies, in the row of the heads
    bool isPercent = false;
};

/// Writes an XLSX workbook through libxlsxwriter: rows from top to bottom, sheet by sheet, in little memory
/// however many there are. Texts stay texts, so that numbers of students keep their zeros and nothing is
/// run as a formula.
class WorkbookWriter
{
public:
    explicit WorkbookWriter(const WorkbookFacts& facts = {});
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// What follows stands on a sheet of this name, or of the nearest one that it may have.
    [[nodiscard]] Result<void> beginSheet(const QString& name);
    /// Refused beyond the rows and columns of a sheet.
    [[nodiscard]] Result<void> writeRow(const QList<WorkbookCell>& cells);
    void skipRow() { ++m_row; }
    /// The rows written so far stay in sight, and stand again on each page that is printed.
    void freezeRows();
    /// What was written so far does not widen the columns: titles and sentences run over.
    void forgetWidths() { m_widths.clear(); }
    void filterRows(int headRow, int lastRow, int columns);
    void shadeNumbers(int firstRow, int lastRow, int firstColumn,
                      int lastColumn); ///< small light, large dark
    void addChart(const WorkbookChart& chart);

    [[nodiscard]] int nextRow() const { return m_row; }
    [[nodiscard]] const QString& sheetName() const { return m_sheetName; }

    /// Writes the file, whole or not at all. Nothing can be written afterwards.
    [[nodiscard]] Result<void> save(const QString& path);

private:
    [[nodiscard]] Result<void> writeCell(int column, const WorkbookCell& cell);
    [[nodiscard]] Result<void> writeText(int column, const QString& text, const WorkbookStyle& style);
    [[nodiscard]] Result<void> checked(int code) const;
    [[nodiscard]] lxw_format* formatOf(const WorkbookStyle& style);
    [[nodiscard]] Result<void> endSheet();
    [[nodiscard]] Result<void> close();
    void setFacts(const WorkbookFacts& facts);

    QTemporaryDir m_folder;
    QByteArray m_path; ///< of the book in the folder
    QByteArray m_folderPath;
    lxw_workbook* m_book = nullptr; ///< ours until it is closed
    lxw_worksheet* m_sheet = nullptr; ///< of the book
    QString m_sheetName;
    QSet<QString> m_names;
    std::map<WorkbookStyle, lxw_format*> m_formats; ///< of the book
    QList<int> m_widths; ///< characters of the widest cell of each column
    QList<int> m_lastRows; ///< by sheet: the last row with a cell, from 1; 0: none
    int m_lastRow = 0;
    int m_row = 0;
};

} // namespace kitcamp
