// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookcells.h"
#include "models/reports/reportcells.h"
#include "views/documents/documenttiles.h"
#include "views/documents/odtcontent.h"
#include "views/print/papertext.h"

#include <QColor>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampledRows = 200;
constexpr int widestColumn = 40; // characters
constexpr double lineShare = 10.0; // a line to sign on, against the gap between two of them
constexpr double gapShare = 1.0;

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString rule(double thickness, QRgb ink)
{
    return millimetres(thickness) + u" solid "_s + QColor(ink).name();
}

/// How wide each column wants to be, in characters or, where they are said, by its weight.
QList<double> widthsOf(const ReportTable& table)
{
    QList<double> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        int widest = widthInCharacters(column.title, widestColumn);
        for (qsizetype row = 0; row < std::min(sampledRows, table.rows.size()); ++row)
            widest = std::max(
                widest, widthInCharacters(readableCell(table.rows[row].value(i), column), widestColumn));
        widths << (column.weight > 0.0 ? column.weight * 1'000.0 : widest + 2.0);
    }
    return widths;
}

} // namespace

void OdtContent::addTableStyle(const QString& name)
{
    m_xml.open("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
    m_xml.empty("style:table-properties",
                {{"style:width", millimetres(m_width)},
                 {"table:align", u"margins"_s},
                 {"fo:margin-top", u"1mm"_s},
                 {"fo:margin-bottom", u"3mm"_s}});
    m_xml.close();
}

void OdtContent::addCellStyle(const QString& name, const OdtXml::Attributes& borders)
{
    m_xml.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
    m_xml.empty("style:table-cell-properties", OdtXml::Attributes{{"fo:padding", u"0.7mm"_s}} + borders);
    m_xml.close();
}

void OdtContent::addColumnStyles(const ReportTable& table, int number)
{
    const QList<double> widths = widthsOf(table);
    for (qsizetype i = 0; i < widths.size(); ++i)
        addColumnStyle(u"Table%1.%2"_s.arg(number).arg(i + 1), widths[i]);
}

void OdtContent::addColumnStyle(const QString& name, double share)
{
    m_xml.open("style:style", {{"style:name", name}, {"style:family", u"table-column"_s}});
    m_xml.empty("style:table-column-properties",
                {{"style:rel-column-width", QString::number(std::lround(share * 100.0)) + u'*'}});
    m_xml.close();
}

void OdtContent::addStyles(const ReportDocument& document)
{
    addTableStyle(u"Wide"_s);
    addCellStyle(u"Head"_s,
                 {{"fo:border-bottom", rule(0.3, ink::text)}, {"style:vertical-align", u"bottom"_s}});
    addCellStyle(u"Cell"_s, {{"fo:border-bottom", rule(0.12, ink::line)}});
    // Numbers stand to the right: without some air they run into the text of the next column.
    const OdtXml::Attributes air{{"fo:padding-right", u"2.5mm"_s}};
    addCellStyle(
        u"HeadNumber"_s,
        OdtXml::Attributes{{"fo:border-bottom", rule(0.3, ink::text)}, {"style:vertical-align", u"bottom"_s}}
            + air);
    addCellStyle(u"CellNumber"_s, OdtXml::Attributes{{"fo:border-bottom", rule(0.12, ink::line)}} + air);
    addCellStyle(u"Tile"_s, {{"fo:border-top", rule(0.3, ink::text)}});
    addCellStyle(u"Sign"_s, {{"fo:padding-top", u"15mm"_s}, {"fo:border-bottom", rule(0.2, ink::text)}});
    addCellStyle(u"Free"_s, {});
    for (qsizetype i = 1; i < mostLinesInRow * 2; ++i)
        addColumnStyle(u"Sign.%1"_s.arg(i), i % 2 == 1 ? lineShare : gapShare);
    m_xml.open("style:style", {{"style:name", u"Whole"_s}, {"style:family", u"table-row"_s}});
    m_xml.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    m_xml.close();
    m_xml.open("style:style",
               {{"style:name", u"Break"_s},
                {"style:family", u"paragraph"_s},
                {"style:parent-style-name", u"Remark"_s}});
    m_xml.empty("style:paragraph-properties", {{"fo:break-before", u"page"_s}});
    m_xml.close();
    int number = 0;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* const table = std::get_if<ReportTable>(&block))
            addColumnStyles(*table, ++number);
    }
}

} // namespace kitcamp
