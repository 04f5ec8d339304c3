// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rowcollector.h"
#include "models/exchange/xlsxworkbook.h"

#include <QXmlStreamReader>

namespace kitcamp {

class XmlEvents;

/// Streams the cells of one sheet into a collector: every value becomes the text a person sees, errors are
/// marked.
class XlsxSheet
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)
public:
    XlsxSheet(const XlsxWorkbook& workbook, RowCollector& rows);

    /// Leaves the reader at an error where the part is no sheet.
    void read(QXmlStreamReader& xml);

private:
    struct MergedRange {
        int firstRow, lastRow, firstColumn, lastColumn;
    };

    void startRow(XmlEvents& events);
    [[nodiscard]] bool endRow();
    void startCell(XmlEvents& events);
    void endCell();
    void takeMarkup(XmlEvents& events, bool starts);
    [[nodiscard]] QString cellText();
    [[nodiscard]] QString shownNumber() const;
    void addMerged(QStringView reference);
    void fillMerged();

    const XlsxWorkbook& m_workbook;
    RowCollector& m_rows;
    TableRow m_row;
    int m_column = -1;
    QString m_type; ///< of the cell: s, str, inlineStr, b, e, d or n
    int m_style = 0;
    QString m_value;
    bool m_inValue = false;
    bool m_inReading = false; ///< an aid to read East Asian text, which is no part of it
    QList<MergedRange> m_merged;
};

/// Column from 0 and row from 1 of a reference such as "BC12"; {-1, 0} where it is none.
[[nodiscard]] std::pair<int, int> cellReference(QStringView reference);

} // namespace kitcamp
