// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include "models/exchange/xmlevents.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnsOfASheet = 16'384;
constexpr int RowsOfASheet = 1'048'576;
constexpr int MergedRangesAtMost = 200'000;

} // namespace

std::pair<int, int> cellReference(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z'; ++at) {
        column = column * 26 + reference[at].unicode() - u'A' + 1;
        if (column > ColumnsOfASheet)
            return {-1, 0};
    }
    const int row = reference.sliced(at).toInt();
    return column > 0 && row > 0 && row <= RowsOfASheet ? std::pair(column - 1, row) : std::pair(-1, 0);
}

XlsxSheet::XlsxSheet(const XlsxWorkbook& workbook, RowCollector& rows)
    : m_workbook(workbook)
    , m_rows(rows)
{
}

void XlsxSheet::read(QXmlStreamReader& xml)
{
    XmlEvents events(xml);
    while (events.next()) {
        if (events.isText()) {
            if (m_inValue && !m_inReading)
                m_value += events.text();
        } else if (events.ends("row"_L1)) {
            if (!endRow())
                return;
        } else if (xml.isStartElement() || xml.isEndElement()) {
            takeMarkup(events, xml.isStartElement());
        }
    }
    if (!xml.hasError())
        fillMerged();
}

void XlsxSheet::takeMarkup(XmlEvents& events, bool starts)
{
    if (events.starts("c"_L1))
        startCell(events);
    else if (events.ends("c"_L1))
        endCell();
    else if (events.isNamed("v"_L1) || events.isNamed("t"_L1))
        m_inValue = starts;
    else if (events.isNamed("rPh"_L1))
        m_inReading = starts;
    else if (events.starts("row"_L1))
        startRow(events);
    else if (events.starts("mergeCell"_L1))
        addMerged(events.attribute("ref"_L1));
}

void XlsxSheet::startRow(XmlEvents& events)
{
    const int number = events.attribute("r"_L1).toInt();
    m_row = {number > 0 && number <= RowsOfASheet ? number : m_row.sourceRow + 1};
    m_column = -1;
}

bool XlsxSheet::endRow()
{
    return m_rows.add(
        TableRow{m_row.sourceRow, std::exchange(m_row.cells, {}), std::exchange(m_row.problems, {})});
}

void XlsxSheet::startCell(XmlEvents& events)
{
    const auto [column, row] = cellReference(events.attribute("r"_L1));
    m_column = column >= 0 ? column : std::min(m_column + 1, ColumnsOfASheet - 1);
    m_type = events.attribute("t"_L1).toString();
    m_style = events.attribute("s"_L1).toInt();
    m_value.clear();
}

void XlsxSheet::endCell()
{
    if (m_value.isEmpty() || m_column < 0)
        return;
    const QString text = cellText();
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = text;
}

QString XlsxSheet::cellText()
{
    if (m_type == "s"_L1) {
        const size_t index = m_value.toUInt();
        if (index < m_workbook.texts.size())
            return m_workbook.texts[index];
        m_row.problems.append({m_column, tr("The text of the cell is missing in the file.")});
        return {};
    }
    if (m_type == "b"_L1)
        return m_value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (m_type == "e"_L1)
        m_row.problems.append({m_column, tr("The cell shows the spreadsheet error %1.").arg(m_value)});
    if (m_type.isEmpty() || m_type == "n"_L1)
        return shownNumber();
    return m_type == "d"_L1 ? m_value : withoutXmlEscapes(m_value);
}

QString XlsxSheet::shownNumber() const
{
    const NumberFormat format = m_workbook.styles.format(m_style);
    const QString number = numberText(m_value);
    if (format.shape == NumberShape::General)
        return number;
    if (format.shape == NumberShape::Padded)
        return number.contains(u'.') || number.startsWith(u'-') ? number
                                                                : number.rightJustified(format.digits, u'0');
    bool ok = false;
    const double serial = m_value.toDouble(&ok);
    const QString date = ok ? serialText(serial, format.shape, m_workbook.date1904) : QString();
    return date.isEmpty() ? number : date;
}

void XlsxSheet::addMerged(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0 || m_merged.size() >= MergedRangesAtMost)
        return;
    const auto [firstColumn, firstRow] = cellReference(reference.first(colon));
    const auto [lastColumn, lastRow] = cellReference(reference.sliced(colon + 1));
    if (firstColumn >= 0 && lastColumn >= 0 && lastRow > firstRow)
        m_merged.append({firstRow, lastRow, firstColumn, lastColumn});
}

void XlsxSheet::fillMerged()
{
    for (const MergedRange& range : std::as_const(m_merged))
        m_rows.fillDown(range.firstRow, range.lastRow, range.firstColumn);
}

} // namespace kitcamp
