// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csvreport.h"

#include "models/exchange/csvwriter.h"
#include "models/reports/figuretable.h"

namespace kitcamp {

namespace {

Result<void> writeTable(CsvWriter& writer, const ReportTable& table)
{
    QStringList cells;
    for (const ReportColumn& column : table.columns)
        cells << column.title;
    KITCAMP_TRY(writer.writeRow(cells));
    for (const QVariantList& row : table.rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = plainCell(row.value(i), table.columns[i]);
        KITCAMP_TRY(writer.writeRow(cells));
    }
    return {};
}

/// Block after block, an empty row between them.
class CsvBlocks
{
public:
    explicit CsvBlocks(CsvWriter& writer)
        : m_writer(writer)
    {
    }

    Result<void> operator()(const ReportHeading& heading)
    {
        m_heading = heading.text;
        KITCAMP_TRY(m_writer.writeRow({}));
        return m_writer.writeRow({heading.text});
    }
    Result<void> operator()(const ReportText& text) { return m_writer.writeRow({text.text}); }
    Result<void> operator()(const ReportFigures& figures)
    {
        for (const ReportFigure& figure : figures.figures)
            KITCAMP_TRY(m_writer.writeRow(
                {figure.label, withPlainNumbers(figure.value), withPlainNumbers(figure.note)}));
        return {};
    }
    Result<void> operator()(const ReportChart& chart)
    {
        return titled(chart.title, tableOf(chart.answer, false));
    }
    Result<void> operator()(const ReportTable& table) { return titled(table.title, table); }
    Result<void> operator()(const ReportSignature&) { return {}; }
    Result<void> operator()(const ReportPageBreak&) { return {}; }

private:
    Result<void> titled(const QString& title, const ReportTable& table)
    {
        ++m_tables;
        KITCAMP_TRY(m_writer.writeRow({}));
        // What has no title of its own stands under the heading before it.
        if (!title.isEmpty() || m_heading.isEmpty())
            KITCAMP_TRY(m_writer.writeRow({titleOrNumber(title, m_tables)}));
        m_heading.clear();
        return writeTable(m_writer, table);
    }

    CsvWriter& m_writer;
    QString m_heading; ///< since the last table
    int m_tables = 0;
};

/// The table of a document that has no more than one, and no other numbers; else null.
const ReportTable* onlyTable(const ReportDocument& document)
{
    const ReportTable* only = nullptr;
    for (const ReportBlock& block : document.blocks) {
        const auto* const table = std::get_if<ReportTable>(&block);
        if ((table && only) || std::holds_alternative<ReportChart>(block)
            || std::holds_alternative<ReportFigures>(block))
            return nullptr;
        only = table ? table : only;
    }
    return only;
}

Result<void> writeAll(CsvWriter& writer, const ReportDocument& document, const ReportOrigin& origin)
{
    for (const QString& line : {document.title, document.subtitle, origin.centre, origin.stamp}) {
        if (!line.isEmpty())
            KITCAMP_TRY(writer.writeRow({line}));
    }
    CsvBlocks blocks(writer);
    for (const ReportBlock& block : document.blocks)
        KITCAMP_TRY(std::visit(blocks, block));
    if (document.remarks.isEmpty())
        return {};
    KITCAMP_TRY(blocks(ReportHeading{remarksTitle()}));
    for (const QString& remark : document.remarks)
        KITCAMP_TRY(writer.writeRow({remark}));
    return {};
}

} // namespace

Result<void> writeCsvReport(const ReportDocument& document, const ReportOrigin& origin, const QString& path)
{
    return writeCsvFile(path, [&](CsvWriter& writer) {
        const ReportTable* const only = onlyTable(document);
        return only ? writeTable(writer, *only) : writeAll(writer, document, origin);
    });
}

} // namespace kitcamp
