// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/odtcontent.h"

#include "models/reports/reportcells.h"
#include "views/charts/chartdata.h"
#include "views/charts/chartpainting.h"
#include "views/documents/documenttiles.h"

#include <QBuffer>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr double millimetresPerInch = 25.4;
constexpr double logoHeight = 14.0; // millimetres

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

} // namespace

OdtContent::OdtContent(const ReportDocument& document, const PaperFrame& frame, double width)
    : m_width(width)
{
    m_xml.open("office:automatic-styles");
    addStyles(document);
    m_xml.close();
    m_xml.open("office:body");
    m_xml.open("office:text");
    addHead(document, frame.letterhead);
    for (const ReportBlock& block : document.blocks)
        std::visit(*this, block);
    if (!document.remarks.isEmpty())
        addParagraph("Caption", remarksTitle());
    for (const QString& remark : document.remarks)
        addParagraph("Remark", remark);
    m_bytes = m_xml.finish();
}

void OdtContent::addParagraph(const char* style, const QString& text)
{
    if (!text.isEmpty())
        m_xml.element("text:p", text, {{"text:style-name", QLatin1StringView(style)}});
}

void OdtContent::addHead(const ReportDocument& document, const Letterhead& letterhead)
{
    if (!letterhead.logo.isNull()) {
        const QSizeF size =
            QSizeF(letterhead.logo.size()).scaled(m_width / 3.0, logoHeight, Qt::KeepAspectRatio);
        addPicture(letterhead.logo, size, {letterhead.centreName, {}});
    }
    addParagraph("Centre", letterhead.centreName);
    addParagraph("Remark", letterhead.secondName);
    addParagraph("Title", document.title);
    addParagraph("Subtitle", document.subtitle);
}

void OdtContent::addPicture(const QImage& picture, const QSizeF& size, const PictureWords& words)
{
    OdtPicture made;
    made.name = "Pictures/" + QByteArray::number(m_pictures.size() + 1) + ".png";
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    m_xml.open("text:p", {{"text:style-name", u"Text_20_body"_s}});
    m_xml.open("draw:frame",
               {{"draw:name", u"Picture %1"_s.arg(m_pictures.size() + 1)},
                {"draw:style-name", u"Picture"_s},
                {"text:anchor-type", u"as-char"_s},
                {"svg:width", millimetres(size.width())},
                {"svg:height", millimetres(size.height())}});
    m_xml.empty("draw:image",
                {{"xlink:href", QString::fromLatin1(made.name)},
                 {"xlink:type", u"simple"_s},
                 {"xlink:show", u"embed"_s},
                 {"xlink:actuate", u"onLoad"_s}});
    m_xml.element("svg:title", words.title);
    m_xml.element("svg:desc", words.description);
    m_xml.close();
    m_xml.close();
    m_pictures << made;
}

void OdtContent::operator()(const ReportHeading& heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    m_xml.element(
        "text:h", heading.text,
        {{"text:style-name", u"Heading_20_%1"_s.arg(level)}, {"text:outline-level", QString::number(level)}});
}

void OdtContent::operator()(const ReportText& text)
{
    for (const QString& line : text.text.split(u'\n'))
        addParagraph(text.muted ? "Remark" : "Text_20_body", line);
}

void OdtContent::openTable(const QString& name, const QString& style, qsizetype columns)
{
    m_xml.open("table:table", {{"table:name", name}, {"table:style-name", u"Wide"_s}});
    for (qsizetype i = 1; i <= columns; ++i)
        m_xml.empty("table:table-column",
                    style.isEmpty() ? OdtXml::Attributes()
                                    : OdtXml::Attributes{{"table:style-name", u"%1.%2"_s.arg(style).arg(i)}});
}

void OdtContent::addTileRow(const QList<ReportFigure>& figures)
{
    openTable(u"Figures%1"_s.arg(++m_others), {}, figures.size());
    m_xml.open("table:table-row", {{"table:style-name", u"Whole"_s}});
    for (const ReportFigure& figure : figures) {
        m_xml.open("table:table-cell", {{"table:style-name", u"Tile"_s}, {"office:value-type", u"string"_s}});
        addParagraph("Figure_20_Value", figure.value);
        addParagraph("Figure_20_Label", figure.label);
        addParagraph("Remark", figure.note);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtContent::operator()(const ReportFigures& figures)
{
    const qsizetype count = figures.figures.size();
    for (qsizetype from = 0; from < count;) {
        const qsizetype inRow = countInRow(count, from, mostTilesInRow);
        addTileRow(figures.figures.mid(from, inRow));
        from += inRow;
    }
}

void OdtContent::operator()(const ReportChart& chart)
{
    addParagraph("Caption", chart.title);
    addParagraph("Caption_20_Remark", chart.note);
    const QSizeF size(m_width, m_width * chartHeightOfWidth(chart.answer, chart.form));
    const QSize dots = (size * dotsPerInch / millimetresPerInch).toSize();
    addPicture(chartImage(chart.answer, chart.form, dots, dotsPerInch), size,
               {chart.title, ChartData::of(chart.answer, chart.form).spoken()});
    for (const QString& remark : chart.answer.remarks)
        addParagraph("Remark", remark);
}

void OdtContent::addCell(const QVariant& cell, const ReportColumn& column)
{
    OdtXml::Attributes attributes{{"table:style-name", isNumeric(column) ? u"CellNumber"_s : u"Cell"_s}};
    const bool isWord = cell.typeId() == QMetaType::QString;
    if (isNumeric(column) && cell.isValid() && !isWord && std::isfinite(cell.toDouble())) {
        const bool percent = column.kind == ReportColumn::Kind::Percent;
        const double value = percent ? cell.toDouble() / 100.0 : cell.toDouble();
        attributes << std::pair{"office:value-type", percent ? u"percentage"_s : u"float"_s}
                   << std::pair{"office:value", QString::number(value, 'g', 15)};
    } else if (cell.typeId() == QMetaType::QDate) {
        attributes << std::pair{"office:value-type", u"date"_s}
                   << std::pair{"office:date-value", cell.toDate().toString(Qt::ISODate)};
    } else {
        attributes << std::pair{"office:value-type", u"string"_s};
    }
    m_xml.open("table:table-cell", attributes);
    m_xml.element("text:p", readableCell(cell, column),
                  {{"text:style-name", isNumeric(column) ? u"Table_20_Number"_s : u"Table_20_Contents"_s}});
    m_xml.close();
}

void OdtContent::addRow(const ReportTable& table, const QVariantList& row)
{
    m_xml.open("table:table-row");
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        addCell(row.value(i), table.columns[i]);
    m_xml.close();
}

void OdtContent::operator()(const ReportTable& table)
{
    ++m_tables;
    addParagraph("Caption", table.title);
    addParagraph("Caption_20_Remark", table.note);
    if (table.rows.isEmpty() || table.columns.isEmpty()) {
        addParagraph("Remark", table.emptyText);
        return;
    }
    const QString name = u"Table%1"_s.arg(m_tables);
    openTable(name, name, table.columns.size());
    m_xml.open("table:table-header-rows");
    m_xml.open("table:table-row", {{"table:style-name", u"Whole"_s}});
    for (const ReportColumn& column : table.columns) {
        m_xml.open("table:table-cell",
                   {{"table:style-name", isNumeric(column) ? u"HeadNumber"_s : u"Head"_s},
                    {"office:value-type", u"string"_s}});
        m_xml.element("text:p", column.title,
                      {{"text:style-name",
                        isNumeric(column) ? u"Table_20_Heading_20_Number"_s : u"Table_20_Heading"_s}});
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
    for (const QVariantList& row : table.rows)
        addRow(table, row);
    m_xml.close();
}

void OdtContent::operator()(const ReportSignature& signature)
{
    const QStringList& captions = signature.captions;
    const qsizetype places = countInRow(captions.size(), 0, mostLinesInRow);
    for (qsizetype from = 0; from < captions.size();) {
        const qsizetype count = countInRow(captions.size(), from, mostLinesInRow);
        addSignatureRow(captions.mid(from, count), places);
        from += count;
    }
}

void OdtContent::addSignatureRow(const QStringList& captions, qsizetype places)
{
    // A narrow column between two lines keeps them apart.
    openTable(u"Signatures%1"_s.arg(++m_others), u"Sign"_s, places * 2 - 1);
    for (const bool isLine : {true, false}) {
        m_xml.open("table:table-row", {{"table:style-name", u"Whole"_s}});
        for (qsizetype i = 0; i < places * 2 - 1; ++i) {
            const bool isPlace = i % 2 == 0 && i / 2 < captions.size();
            m_xml.open("table:table-cell",
                       {{"table:style-name", isLine && isPlace ? u"Sign"_s : u"Free"_s},
                        {"office:value-type", u"string"_s}});
            m_xml.element("text:p", !isLine && isPlace ? captions[i / 2] : QString(),
                          {{"text:style-name", isLine ? u"Caption_20_Remark"_s : u"Remark"_s}});
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

void OdtContent::operator()(const ReportPageBreak&)
{
    m_xml.empty("text:p", {{"text:style-name", u"Break"_s}});
}

} // namespace kitcamp
