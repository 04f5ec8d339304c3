// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"

#include <QCoreApplication>

namespace kitcamp {

/// How a text file separates its cells.
struct CsvDialect {
    QChar separator = u',';
    int columns = 0; ///< what most rows have; 0: not known
    bool named = false; ///< a first line "sep=;" says so and is no row
};

/// Tries comma, semicolon, tab and bar on the beginning of the text; the one that gives most rows the same
/// width wins.
[[nodiscard]] CsvDialect detectCsvDialect(QStringView text);

/// Reads RFC 4180 text row by row. Lines end with CR, LF or CRLF. Wrong quoting costs one line: that line is
/// given as it stands, with the reason, and reading goes on with the next, so that a forgotten quotation mark
/// swallows nothing. The cost stays linear: a scan for a closing mark ends at the next run of an odd number
/// of marks, and only such a run opens one.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
public:
    /// The text must outlive the reader. Of each row at most maximumColumns + 1 cells are kept.
    CsvReader(QStringView text, const CsvDialect& dialect, int maximumColumns = 1000);

    /// The next row, empty lines included; false at the end.
    [[nodiscard]] bool next(TableRow& row);

private:
    [[nodiscard]] bool readRecord(TableRow& row);
    [[nodiscard]] bool readCell(QString& cell);
    [[nodiscard]] bool readQuotedCell(QString& cell);
    [[nodiscard]] bool endQuotedCell();
    void readPlainCell(QString& cell);
    void keep(TableRow& row, QString&& cell) const;
    void readRawLine(TableRow& row, qsizetype start);
    [[nodiscard]] bool isTornApart(const TableRow& row, int lines, qsizetype start);
    [[nodiscard]] bool hasRowInside(qsizetype start) const;
    [[nodiscard]] bool skipLineBreak();
    [[nodiscard]] int lineBreaksSince(qsizetype start) const;

    QStringView m_text;
    CsvDialect m_dialect;
    int m_maximumColumns;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_line = 1;
    int m_column = 0;
    bool m_quotedBreak = false; ///< the record read last has a line break in quotation marks
    int m_tornRows = 0;
    QString m_wrong; ///< why the record read last is wrong
};

} // namespace kitcamp
