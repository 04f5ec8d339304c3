// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rowcollector.h"

#include <QMap>

namespace kitcamp {

/// True for what many systems save as .xls: a page with a table.
[[nodiscard]] bool looksLikeHtmlTable(QStringView text);
/// The encoding that a page declares in its head, or nothing.
[[nodiscard]] QString declaredHtmlEncoding(QByteArrayView bytes);

/// Finds the tables of a page and gives the rows of the one with the most cells. Cells over several columns
/// leave the others empty, cells over several rows repeat their text. Broken pages give what can be found,
/// never an error.
class HtmlTableReader
{
public:
    HtmlTableReader(QStringView html, const TableLimits& limits);

    void read(RowCollector& rows);

private:
    struct Spanning {
        int rows = 0; ///< that are still covered
        QString text;
    };
    struct OpenTable {
        std::vector<QStringList> rows;
        QStringList row;
        QMap<int, Spanning> spanning; ///< by column
        qint64 cells = 0;
        bool inRow = false;
        bool inCell = false;
        int columns = 1; ///< that the open cell covers
        int coveredRows = 1;
        QString text; ///< of the open cell
    };

    void takeText(QStringView text);
    void takeTag(QStringView tag);
    void startTable();
    void endTable();
    void startRow();
    void endRow();
    void startCell(QStringView tag);
    void endCell();
    void takeSpanning();
    [[nodiscard]] qsizetype afterTag(qsizetype at);
    [[nodiscard]] qsizetype skipElement(QStringView name, qsizetype at) const;

    QStringView m_html;
    TableLimits m_limits;
    std::vector<OpenTable> m_open;
    OpenTable m_best;
};

} // namespace kitcamp
